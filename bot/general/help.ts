import { lookAround } from '../../src/everyone.ts';
import { rowsOnCard } from '../../src/partnerships/partnership.ts';
import type { Actor } from '../../src/roles.ts';
import { type Asked, type Command, defineCommand, isOffered, type Turn } from '../command.ts';
import type { Area } from '../commands.ts';
import { listView, type Row } from '../list-view.ts';
import { ask, type View } from '../view.ts';
import { topicAsked } from './topic-asked.ts';
import { type Topic, topics } from './topics.ts';

/** The commands that this person's roles include, in the order of the list. */
export const allowedCommands = (commands: readonly Command[], actor: Actor): Command[] =>
  commands.filter((command) => !command.unlisted && isOffered(command, actor));

interface Say {
  heading: string;
  none: string;
  open: string;
  topics: string;
  all: string;
}

/**
 * What this person may do, each line an example to press, and topics to read about: the words are the seeds' (P06, R45,
 * R71). It is told the list that it is part of.
 */
export function createHelp(areas: () => readonly Area[]): Command {
  const allowedIn = async (turn: Turn) => {
    const actor = await turn.perform(lookAround, {});
    const inAreas = areas().map((area) => ({
      ...area,
      commands: allowedCommands(area.commands, actor).filter(({ name }) => name !== 'help'),
    }));
    return inAreas.filter(({ commands }) => commands.length > 0);
  };

  const rowOf = (command: Command, turn: Turn, say: { open: string }): Row => {
    const { title, purpose, asking } = command.words[turn.language];
    return {
      name: title,
      detail: asking ? `${purpose} “${asking}”` : purpose,
      actions: [{ title: say.open, press: ask(command.name) }],
    };
  };

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
      return asked.area === undefined ? overview(turn, words) : areaView(String(asked.area), asked, turn, words);
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

  /** The areas, each with the first few things in it; for somebody who may do little, those at once. */
  async function overview(turn: Turn, say: Say): Promise<View> {
    const inAreas = await allowedIn(turn);
    const all = inAreas.flatMap(({ commands }) => commands);
    const rows =
      all.length <= rowsOnCard
        ? all.map((command) => rowOf(command, turn, say))
        : inAreas.map(({ name, title, commands }) => ({
            name: title[turn.language],
            detail: commands
              .slice(0, 4)
              .map(({ words }) => words[turn.language].title)
              .join(' · '),
            actions: [{ title: say.open, press: ask('help', { area: name }) }],
          }));
    const topicsButton = { title: say.topics, press: { command: 'help', part: 'topics', subject: {} } };
    return listView({ title: say.heading, none: say.none, rows, buttons: [topicsButton] }, turn);
  }

  /** One area, each line an example to press. */
  async function areaView(name: string, { from }: Asked, turn: Turn, say: Say): Promise<View> {
    const area = (await allowedIn(turn)).find((one) => one.name === name);
    const first = Number(from) || 0;
    const commands = area?.commands ?? [];
    const rows = commands.slice(first, first + rowsOnCard).map((command) => rowOf(command, turn, say));
    const rest = first + rowsOnCard < commands.length;
    return listView(
      {
        title: area?.title[turn.language] ?? say.heading,
        none: say.none,
        rows,
        next: rest ? ask('help', { area: name, from: first + rowsOnCard }) : undefined,
        buttons: [{ title: say.all, press: ask('help') }],
      },
      turn,
    );
  }

  /** A topic, with the commands that belong to it: those that the person may not use are left out with all buttons. */
  function topicView(topic: Topic, turn: Turn, say: { all: string; learn: string }): View {
    const { title, points, source } = topic.words[turn.language];
    const known = new Map(areas().flatMap(({ commands }) => commands.map((command) => [command.name, command])));
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
