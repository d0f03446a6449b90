import { resetSetup, revealSetup, showSetup } from '../../src/customers/setup-info.ts';
import { Refusal } from '../../src/refusal.ts';
import { defineCommand, type Turn } from '../command.ts';
import { doneWithSecret, shownOnce } from '../shown-once.ts';
import type { View } from '../view.ts';
import type { Language } from '../words.ts';
import { customerAsked } from './customer.ts';
import { setupView } from './setup-view.ts';

const shown = async (customerId: string, turn: Turn): Promise<View> =>
  setupView(await turn.perform(showSetup, { customerId }), turn);

/** “Setup info of Northwind”: what nobody says otherwise, so no sentence has to be read for it. */
const asked: readonly [Language, RegExp][] = [
  ['en', /^(?:show )?(?:the |me the )?set-?up info(?:rmation)?(?: (?:of|for) (?:customer )?(.+?))?[.?]?$/],
  ['ko', /^(?:(?:고객 )?(.+?)의? ?)?설정 ?정보(?: ?(?:보여 ?줘|보기|확인)요?)?[.?]?$/],
];

/** Setup info of a customer that was added here (P43 to P45), and why it is not shown again. */
export const showSetupCommand = defineCommand({
  name: 'show-setup-info',
  operation: showSetup,
  words: {
    en: { title: 'Setup info', purpose: 'The sign-in of a customer that was added here.', asking: 'setup info' },
    ko: { title: '설정 정보', purpose: '여기에서 추가한 고객의 로그인 정보를 확인합니다.', asking: '설정 정보' },
  },
  hears(said) {
    for (const [language, pattern] of asked) {
      const found = pattern.exec(said);
      if (found) return { slots: found[1] ? { customer: found[1] } : {}, language };
    }
    return undefined;
  },
  takes: ['customerId'],
  async open(asked, turn) {
    await turn.authorize(showSetup);
    return shown(await customerAsked(asked, turn), turn);
  },
  shows: { type: 'setup', draw: ({ owner }, turn) => shown(owner, turn) },
  unlisted: true,
});

/** The password, in a dialog over the chat and nowhere else. */
export const revealSetupCommand = defineCommand({
  name: 'reveal-setup',
  operation: revealSetup,
  words: {
    en: {
      title: 'Sign-in, shown once',
      purpose: 'Shows the temporary password of a new customer, once.',
      recorded: 'Looked at a sign-in',
      user: 'User name',
      password: 'Temporary password',
      note: 'This is shown once. Hand it to the administrator of the customer; it must be changed at the first sign-in.',
      done: 'Done',
      closed: 'The sign-in is not shown again.',
    },
    ko: {
      title: '로그인 정보(한 번만 표시)',
      purpose: '새 고객의 임시 암호를 한 번 보여 줍니다.',
      recorded: '로그인 정보를 확인했습니다',
      user: '사용자 이름',
      password: '임시 암호',
      note: '한 번만 표시됩니다. 고객의 관리자에게 전달해 주세요. 처음 로그인할 때 암호를 변경해야 합니다.',
      done: '완료',
      closed: '로그인 정보는 다시 표시되지 않습니다.',
    },
  },
  open: async ({ customerId }, turn) => shown(String(customerId), turn),
  answer(setup, turn, say) {
    if (turn.secret === undefined)
      throw new Refusal('already-shown', {
        name: setup.shown?.by.name ?? '',
        at: setup.shown?.at ?? '',
        customerId: setup.customerId,
        round: setup.round,
      });
    return shownOnce('reveal-setup', say, setup.userName, turn.secret);
  },
  steps: doneWithSecret,
  inDialog: true,
  unlisted: true,
});

/** A new password instead of the one that was shown, for whoever asks for it; on the record. */
export const resetSetupCommand = defineCommand({
  name: 'reset-setup',
  operation: resetSetup,
  words: {
    en: {
      title: 'Reset password',
      purpose: 'Makes a new temporary password of a new customer.',
      recorded: 'Reset a password',
    },
    ko: {
      title: '암호 다시 설정',
      purpose: '새 고객의 임시 암호를 다시 만듭니다.',
      recorded: '암호를 다시 설정했습니다',
    },
  },
  open: async ({ customerId }, turn) => shown(String(customerId), turn),
  answer: ({ customerId }, turn) => shown(customerId, turn),
  unlisted: true,
});
