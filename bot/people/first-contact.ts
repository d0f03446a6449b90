import { lookAround } from '../../src/everyone.ts';
import { firstContact } from '../../src/people/first-contact.ts';
import { defineCommand } from '../command.ts';
import { ask } from '../view.ts';

/**
 * What the activity calls it that somebody came for the first time. Nobody presses it: it happens before a turn begins,
 * and no card has a seal for it.
 */
export const firstContactCommand = defineCommand({
  name: 'first-contact',
  operation: firstContact,
  words: {
    en: {
      title: 'First contact',
      purpose: 'A user who was added writes for the first time.',
      recorded: 'Signed in for the first time',
      hello: 'Who am I',
    },
    ko: {
      title: '첫 로그인',
      purpose: '추가된 사용자가 처음 메시지를 보냅니다.',
      recorded: '처음 로그인했습니다',
      hello: '내 역할',
    },
  },
  async open(_asked, turn, say) {
    const { name } = await turn.perform(lookAround, {});
    const buttons = [{ title: say.hello, press: ask('who-am-i') }];
    return { card: 'shared/statement', summary: name, data: { text: name }, buttons };
  },
  unlisted: true,
});
