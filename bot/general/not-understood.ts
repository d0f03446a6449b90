import type { Actor } from '../../src/roles.ts';
import type { Command, Turn } from '../command.ts';
import { ask, type View } from '../view.ts';
import type { InEveryLanguage } from '../words.ts';
import { allowedCommands } from './help.ts';

const words: InEveryLanguage<{
  unclear: string;
  notYet: string;
  tooLong: string;
  private: string;
  failed: string;
  help: string;
}> = {
  en: {
    unclear: "That wasn't clear, so nothing was done. Did you mean one of these?",
    notYet: "That can't be done here yet.",
    tooLong: 'That message is longer than 2,000 characters. Say it shorter, or one thing at a time.',
    private: 'Let us continue in a private chat: write to Twotier directly.',
    failed: 'Something went wrong on our side. Try again in a moment; if it stays so, name this reference: {reference}',
    help: 'Help',
  },
  ko: {
    unclear: '무슨 뜻인지 분명하지 않아 아무것도 처리하지 않았습니다. 다음 중에 있습니까?',
    notYet: '아직 여기에서 할 수 없는 작업입니다.',
    tooLong: '2,000자가 넘는 메시지입니다. 짧게 나누어 한 번에 하나씩 적어 주세요.',
    private: '개인 대화에서 이어 가겠습니다. Twotier에게 직접 메시지를 보내 주세요.',
    failed:
      '처리 중 문제가 발생했습니다. 잠시 후 다시 시도해 주세요. 계속되면 다음 참조 번호를 알려 주세요: {reference}',
    help: '도움말',
  },
};

export const generalWords = words;

const statement = (text: string, turn: Turn, buttons: View['buttons'] = []): View => ({
  card: 'shared/statement',
  data: { text },
  summary: text,
  buttons: [...buttons, { title: words[turn.language].help, press: ask('help') }],
});

/** No guess: the two or three nearest commands that this person may use, as buttons. */
export function notUnderstood(near: Command[], commands: readonly Command[], actor: Actor, turn: Turn): View {
  const allowed = new Set(allowedCommands(commands, actor));
  const offered = near.filter((command) => allowed.has(command)).slice(0, 3);
  const buttons = offered.map((command) => ({ title: command.words[turn.language].title, press: ask(command.name) }));
  return statement(words[turn.language].unclear, turn, buttons);
}

export const notYet = (turn: Turn): View => statement(words[turn.language].notYet, turn);
export const tooLong = (turn: Turn): View => statement(words[turn.language].tooLong, turn);
