import { shownName } from '../../src/people/person.ts';
import { resetSignIn } from '../../src/people/reset-sign-in.ts';
import { showSignIn } from '../../src/people/show-sign-in.ts';
import { showUser } from '../../src/people/show-user.ts';
import { Refusal } from '../../src/refusal.ts';
import { defineCommand, type Turn } from '../command.ts';
import { doneWithSecret, shownOnce } from '../shown-once.ts';
import type { View } from '../view.ts';
import { fill } from '../words.ts';
import { userView } from './user-view.ts';

const shown = async (person: unknown, turn: Turn): Promise<View> =>
  userView(await turn.perform(showUser, { person }), turn);

/** The sign-in of somebody who was added, in a dialog over the chat and nowhere else (R33). */
export const showSignInCommand = defineCommand({
  name: 'show-sign-in',
  operation: showSignIn,
  words: {
    en: {
      title: 'Sign-in, shown once',
      purpose: 'Shows the temporary password of a new user, once.',
      recorded: 'Looked at a sign-in',
      user: 'User name',
      password: 'Temporary password',
      note: 'This is shown once. Copy it and send it to the user; it must be changed at the first sign-in.',
      done: 'Done',
      closed: 'The sign-in is not shown again.',
    },
    ko: {
      title: '로그인 정보(한 번만 표시)',
      purpose: '새 사용자의 임시 암호를 한 번 보여 줍니다.',
      recorded: '로그인 정보를 확인했습니다',
      user: '사용자 이름',
      password: '임시 암호',
      note: '한 번만 표시됩니다. 복사하여 사용자에게 전달해 주세요. 처음 로그인할 때 암호를 변경해야 합니다.',
      done: '완료',
      closed: '로그인 정보는 다시 표시되지 않습니다.',
    },
  },
  open: async ({ person }, turn) => shown(person, turn),
  answer(result, turn, say) {
    const { name, userName, by, at, person } = result;
    if (turn.secret === undefined) throw new Refusal('sign-in-shown', { name, by, at, person });
    return shownOnce('show-sign-in', say, userName, turn.secret);
  },
  steps: doneWithSecret,
  inDialog: true,
  unlisted: true,
});

/** A new temporary password in the place of one that was shown, to be shown once to whoever resets it. */
export const resetSignInCommand = defineCommand({
  name: 'reset-sign-in',
  operation: resetSignIn,
  words: {
    en: {
      title: 'Reset sign-in',
      purpose: 'Makes a new temporary password of a new user.',
      recorded: 'Reset a password',
      text: 'The sign-in of {name} was reset: an earlier password is worth nothing any more. The new one can be shown once, to you.',
    },
    ko: {
      title: '로그인 정보 다시 설정',
      purpose: '새 사용자의 임시 암호를 다시 만듭니다.',
      recorded: '암호를 다시 설정했습니다',
      text: '{name} 님의 로그인 정보를 다시 설정했습니다. 이전 암호는 더 이상 사용할 수 없으며, 새 암호를 한 번 볼 수 있습니다.',
    },
  },
  open: async ({ person }, turn) => shown(person, turn),
  answer: (result, turn, say) => ({
    ...userView(result, turn),
    lead: { text: fill(say.text, { name: shownName(result.person) }), tone: 'good' },
  }),
  unlisted: true,
});
