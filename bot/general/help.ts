import { lookAround } from '../../src/everyone.ts';
import { rowsOnCard } from '../../src/partnerships/partnership.ts';
import { type Actor, denial } from '../../src/roles.ts';
import { type Command, defineCommand, type Turn } from '../command.ts';
import { listView } from '../list-view.ts';
import { ask, type View } from '../view.ts';
import { type Topic, topicAsked, topics } from './topics.ts';

/** The commands that this person's roles include, in the order of the list. */
export const allowedCommands = (commands: readonly Command[], actor: Actor): Command[] =>
  commands.filter((command) => !command.unlisted && !denial(actor, command.operation.allowed));

/**
 * What this person may do, each line an example to press, and topics to read about: the words are the seeds' (P06, R45,
 * R71). It is told the list that it is part of.
 */
export function createHelp(commands: () => readonly Command[]): Command {
  return defineCommand({
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
        topics: 'Topics',
        topicsHeading: 'Topics to read about',
        all: 'What you can do',
        learn: 'Microsoft Learn',
      },
      ko: {
        title: '도움말',
        purpose: '할 수 있는 작업',
        asking: '도움말',
        heading: '할 수 있는 작업',
        none: '아직 없습니다.',
        open: '열기',
        topics: '주제별 도움말',
        topicsHeading: '주제별 도움말',
        all: '할 수 있는 작업',
        learn: 'Microsoft Learn에서 보기',
      },
    },
    hears(said) {
      const found = topicAsked(said);
      return found && { slots: { topic: found.topic }, language: found.language };
    },
    async open(asked, turn: Turn, words) {
      const topic = typeof asked.topic === 'string' ? topics[asked.topic] : undefined;
      if (topic) return topicView(topic, turn, words);
      const actor = await turn.perform(lookAround, {});
      const allowed = allowedCommands(commands(), actor).filter(({ name }) => name !== 'help');
      const from = Number(asked.from) || 0;
      const rows = allowed.slice(from, from + rowsOnCard).map((command) => {
        const { title, purpose, asking } = command.words[turn.language];
        return {
          name: title,
          detail: asking ? `${purpose} “${asking}”` : purpose,
          actions: [{ title: words.open, press: ask(command.name) }],
        };
      });
      const next = from + rowsOnCard < allowed.length && ask('help', { from: from + rowsOnCard });
      return listView(
        {
          title: words.heading,
          none: words.none,
          rows,
          next: next || undefined,
          buttons: [{ title: words.topics, press: { command: 'help', part: 'topics', subject: {} } }],
        },
        turn,
      );
    },
    steps: {
      topics: async (_asked, turn, words) =>
        listView(
          {
            title: words.topicsHeading,
            none: words.none,
            rows: Object.entries(topics).map(([topic, one]) => ({
              name: one.words[turn.language].title,
              detail: one.words[turn.language].points[0] ?? '',
              actions: [{ title: words.open, press: ask('help', { topic }) }],
            })),
            buttons: [{ title: words.all, press: ask('help') }],
          },
          turn,
        ),
    },
  });

  /** A topic, with the commands that belong to it: those that the person may not use are left out with all buttons. */
  function topicView(topic: Topic, turn: Turn, say: { all: string; learn: string }): View {
    const { title, points, source } = topic.words[turn.language];
    const known = new Map(commands().map((command) => [command.name, command]));
    return {
      card: 'shared/details',
      summary: title,
      data: { title, points: [...points], note: source },
      buttons: [
        ...topic.commands.flatMap((name) => {
          const command = known.get(name);
          return command ? [{ title: command.words[turn.language].title, press: ask(name) }] : [];
        }),
        ...(topic.link ? [{ title: say.learn, url: topic.link }] : []),
        { title: say.all, press: ask('help') },
      ],
    };
  }
}
