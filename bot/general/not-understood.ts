import type { Actor } from '../../src/roles.ts';
import type { Command, Turn } from '../command.ts';
import { ask, type View } from '../view.ts';
import type { InEveryLanguage } from '../words.ts';
import { allowedCommands } from './help.ts';

const words: InEveryLanguage<{
  unclear: string;
  unclearAlone: string;
  notYet: string;
  tooLong: string;
  private: string;
  openChat: string;
  failed: string;
  notSaved: string;
  resume: string;
  kept: string;
  stays: string;
  help: string;
}> = {
  en: {
    unclear: 'That was not clear, so nothing was done. Did you mean one of these?',
    unclearAlone: 'That was not clear, so nothing was done. Help shows what you can do.',
    notYet: 'That cannot be done here yet. Help shows what can be done.',
    tooLong: 'That message is longer than 2,000 characters. Shorten it, or say one thing at a time.',
    private: 'Twotier answers in private chats only: write to it directly.',
    openChat: 'Open the private chat',
    failed:
      'Something went wrong on our side. Try again in a moment; if it persists, give whoever runs Twotier this reference: {reference}',
    notSaved: 'OneDrive did not take the file, so nothing was saved there. Save it once more, or take another way.',
    resume: 'Continue: {title}',
    kept: 'What you asked for is kept for seven days under “My drafts”. Whatever card says that this is out of the way leads back to it.',
    stays: 'What you typed is still on the card.',
    help: 'Help',
  },
  ko: {
    unclear: '요청을 이해하지 못해 아무것도 처리하지 않았습니다. 다음 중에 원하는 작업이 있습니까?',
    unclearAlone: '요청을 이해하지 못해 아무것도 처리하지 않았습니다. 도움말에서 할 수 있는 작업을 볼 수 있습니다.',
    notYet: '아직 여기에서 할 수 없는 작업입니다. 도움말에서 할 수 있는 작업을 볼 수 있습니다.',
    tooLong: '2,000자가 넘는 메시지입니다. 짧게 나누어 한 번에 하나씩 적어 주세요.',
    private: 'Twotier는 개인 채팅에서만 답변합니다. Twotier에 직접 메시지를 보내 주세요.',
    openChat: '개인 채팅 열기',
    failed:
      '처리 중 문제가 발생했습니다. 잠시 후 다시 시도해 주세요. 문제가 계속되면 Twotier 운영 담당자에게 참조 번호 {reference:을/를} 알려 주세요.',
    notSaved: 'OneDrive에 파일을 저장하지 못했습니다. 다시 저장하거나 다른 방법으로 받아 주세요.',
    resume: '계속: {title}',
    kept: '요청한 내용은 “임시 저장 목록”에 7일 동안 보관됩니다. 준비되었다는 카드가 오면 그 카드에서 이어서 진행할 수 있습니다.',
    stays: '입력한 내용은 카드에 그대로 있습니다.',
    help: '도움말',
  },
};

export const generalWords = words;

export const statement = (text: string, turn: Turn, buttons: View['buttons'] = []): View => ({
  card: 'shared/statement',
  data: { text },
  summary: text,
  buttons: [...buttons, { title: words[turn.language].help, press: ask('help') }],
});

/** No guess: the two or three nearest commands that this person may use, as buttons. */
export function notUnderstood(near: Command[], commands: readonly Command[], actor: Actor, turn: Turn): View {
  const allowed = new Set(allowedCommands(commands, actor));
  const offered = near.filter((command) => allowed.has(command) && command.name !== 'help').slice(0, 3);
  const buttons = offered.map((command) => ({ title: command.words[turn.language].title, press: ask(command.name) }));
  const { unclear, unclearAlone } = words[turn.language];
  return statement(buttons.length > 0 ? unclear : unclearAlone, turn, buttons);
}

export const notYet = (turn: Turn): View => statement(words[turn.language].notYet, turn);
export const tooLong = (turn: Turn): View => statement(words[turn.language].tooLong, turn);
