import type { View } from './view.ts';

interface Words {
  title: string;
  user: string;
  password: string;
  note: string;
  done: string;
  closed: string;
}

/** A sign-in, for a dialog and nothing else: `password` is stored nowhere, and this is the only answer that has it. */
export const shownOnce = (command: string, words: Words, userName: string, password: string): View => ({
  card: 'shared/secret',
  summary: words.title,
  data: { words: { ...words }, userName, password },
  buttons: [{ title: words.done, press: { command, part: 'done', subject: {} } }],
});

/** What closes the dialog. */
export const doneWithSecret = {
  done: async (_asked: unknown, _turn: unknown, { closed }: Words): Promise<View> => ({
    card: 'shared/statement',
    summary: closed,
    data: { text: closed },
    passing: true,
  }),
};
