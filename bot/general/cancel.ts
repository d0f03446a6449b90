import { lookAround } from '../../src/everyone.ts';
import { defineCommand } from '../command.ts';
import { ask } from '../view.ts';
import { lastUndoable } from './undo.ts';

/** There is nothing to stop: an unpressed card changes nothing. What was pressed a moment ago may still be undone, which is meant then. */
export const cancelCommand = defineCommand({
  name: 'cancel',
  operation: lookAround,
  unlisted: true,
  words: {
    en: {
      title: 'Cancel',
      purpose: 'Leaves a card unpressed.',
      asking: 'cancel',
      undo: 'This was done a moment ago, and can still be undone.',
      text: 'Nothing was changed. A card that you do not press does nothing.',
      home: 'What is waiting for me',
      help: 'Help',
    },
    ko: {
      title: '취소',
      purpose: '카드를 누르지 않고 둡니다.',
      asking: '취소',
      undo: '방금 처리한 작업입니다. 아직 실행을 취소할 수 있습니다.',
      text: '변경된 것은 없습니다. 카드의 버튼을 누르지 않으면 아무것도 바뀌지 않습니다.',
      home: '대기 중인 일',
      help: '도움말',
    },
  },
  async open(_asked, turn, words) {
    const last = await lastUndoable(turn);
    if (last) return { ...last, lead: { text: words.undo, tone: 'default' } };
    return {
      card: 'shared/statement',
      data: { text: words.text },
      summary: words.text,
      buttons: [
        { title: words.home, press: ask('show-home') },
        { title: words.help, press: ask('help') },
      ],
    };
  },
});
