import { listDrafts } from '../../src/list-drafts.ts';
import { type Asked, type Command, type CommandWords, defineCommand, type Turn } from '../command.ts';
import { goingOn } from '../interruption.ts';
import { listView } from '../list-view.ts';
import { ask, type View } from '../view.ts';
import { fill, type InEveryLanguage } from '../words.ts';

const words = {
  en: {
    title: 'My drafts',
    purpose: 'Forms that you have begun, to go on with.',
    asking: 'my drafts',
    none: 'You have begun nothing.',
    untitled: 'no name yet',
    row: '{command} · last changed {at}',
    rowGone: 'cannot be continued any more · last changed {at}',
    go: 'Continue',
    drop: 'Discard',
    home: 'What is waiting for me',
    help: 'Help',
  },
  ko: {
    title: '임시 저장 목록',
    purpose: '작성하던 양식을 이어서 작성합니다.',
    asking: '임시 저장 목록',
    none: '작성 중인 양식이 없습니다.',
    untitled: '이름 없음',
    row: '{command} · {at} 마지막 수정',
    rowGone: '더 이상 이어서 작성할 수 없음 · {at} 마지막 수정',
    go: '이어서 작성',
    drop: '버리기',
    home: '대기 중인 일',
    help: '도움말',
  },
} satisfies InEveryLanguage<CommandWords & Record<string, string>>;

/** What has been begun: kept for seven days, also on another device. */
export function createListDrafts(all: () => readonly Command[]): Command {
  async function page({ after }: Asked, turn: Turn, say: typeof words.en): Promise<View> {
    const { items, next } = await turn.perform(listDrafts, { after });
    const titles = new Map(all().map((command) => [command.name, command.words[turn.language].title]));
    const rows = items.map((draft) => ({
      name: draft.title || say.untitled,
      detail: fill(titles.has(draft.command) ? say.row : say.rowGone, {
        command: titles.get(draft.command) ?? '',
        at: turn.moment(draft.updatedAt),
      }),
      actions: [
        { title: say.go, press: goingOn(draft) },
        { title: say.drop, press: { command: 'list-drafts', part: 'drop', subject: { draft: draft.draftId } } },
      ],
    }));
    return listView(
      {
        title: say.title,
        none: say.none,
        rows,
        next: next && ask('list-drafts', { after: next }),
        buttons: [
          { title: say.home, press: ask('show-home') },
          { title: say.help, press: ask('help') },
        ],
      },
      turn,
    );
  }
  return defineCommand({
    name: 'list-drafts',
    also: ['my-drafts'],
    operation: listDrafts,
    words,
    open: page,
    steps: {
      async drop(asked, turn, say) {
        await turn.drafts.drop(String(asked.draft));
        return page({}, turn, say);
      },
    },
  });
}
