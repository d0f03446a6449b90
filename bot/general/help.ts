import { lookAround } from '../../src/everyone.ts';
import { type Actor, denial } from '../../src/roles.ts';
import { type Command, defineCommand, type Turn } from '../command.ts';
import { listView } from '../list-view.ts';
import { ask } from '../view.ts';

/** The commands that this person's roles include, in the order of the list. */
export const allowedCommands = (commands: readonly Command[], actor: Actor): Command[] =>
  commands.filter((command) => !command.unlisted && !denial(actor, command.operation.allowed));

/** What this person may do, each line an example to press. It is told the list that it is part of. */
export const createHelp = (commands: () => readonly Command[]): Command =>
  defineCommand({
    name: 'help',
    operation: lookAround,
    words: {
      en: {
        title: 'Help',
        purpose: 'What you can do here.',
        asking: 'help',
        heading: 'What you can do',
        none: 'Nothing yet.',
        open: 'Open',
      },
      ko: {
        title: '도움말',
        purpose: '할 수 있는 작업',
        asking: '도움말',
        heading: '할 수 있는 작업',
        none: '아직 없습니다.',
        open: '열기',
      },
    },
    async open(_asked, turn: Turn, words) {
      const actor = await turn.perform(lookAround, {});
      const rows = allowedCommands(commands(), actor)
        .filter(({ name }) => name !== 'help')
        .map((command) => {
          const { title, purpose, asking } = command.words[turn.language];
          return {
            name: title,
            detail: asking ? `${purpose} “${asking}”` : purpose,
            actions: [{ title: words.open, press: ask(command.name) }],
          };
        });
      return listView({ title: words.heading, none: words.none, rows }, turn);
    },
  });
