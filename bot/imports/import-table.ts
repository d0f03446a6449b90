import { checkTable } from '../../src/imports/check-table.ts';
import { capabilityFor, type ImportKind, importKinds, importSubject } from '../../src/imports/import.ts';
import { importTable, type PastedTable } from '../../src/imports/import-table.ts';
import { showImport, showRunningImport } from '../../src/imports/show-import.ts';
import { Refusal } from '../../src/refusal.ts';
import { denial } from '../../src/roles.ts';
import { type Asked, defineCommand, type Turn } from '../command.ts';
import { cancelDraft, draftOf, keepDraft } from '../drafts.ts';
import type { View } from '../view.ts';
import { fill } from '../words.ts';
import { columnNames, type RecognisedTable, recognise, recogniseBare } from './columns.ts';
import { importView, previewView } from './import-view.ts';
import { type ImportWords, importWords } from './import-words.ts';

/** What a table came with: recognised, or with a header that says nothing known. */
interface Pasted {
  table?: RecognisedTable;
  unknown?: string[];
}

const page = ({ from }: Asked): number => (typeof from === 'number' ? from : 0);

/** What can be pasted, for those whose role it is: which columns a table of each kind has. */
async function howTo(turn: Turn, say: ImportWords): Promise<View> {
  const actor = await turn.actor();
  const mine = importKinds.filter((kind) => !denial(actor, capabilityFor[kind]));
  const kinds: readonly ImportKind[] = mine.length > 0 ? mine : importKinds;
  // Nobody is told how to do what none of their roles includes; but who could, of what is done on their side at all.
  const nearest = importKinds.find((kind) => denial(actor, capabilityFor[kind])?.code === 'not-allowed');
  if (mine.length === 0) await turn.authorize(importTable, { kind: nearest ?? 'customers' });
  return {
    card: 'shared/sections',
    summary: say.title,
    data: {
      title: say.title,
      context: say.how,
      facts: [],
      sections: kinds.map((kind) => ({ heading: say[kind], lines: [columnNames(kind, turn.language).join(', ')] })),
    },
  };
}

/** Looks at the rows, keeps them as a draft, and shows what they come to. */
async function preview({ kind, rows, unused, taken }: RecognisedTable, turn: Turn): Promise<View> {
  await turn.authorize(importTable, { kind });
  const { language, operationId: draft } = turn;
  const checked = await turn.perform(checkTable, { kind, rows, language });
  const running = await turn.perform(showRunningImport, { import: checked.table });
  if (running) return importView(running, 0, turn);
  const data: PastedTable = { kind, unused, taken, ...checked };
  const title = `${importWords[language][kind]} (${rows.length})`;
  await keepDraft<PastedTable>(draft, turn, { command: 'import-table', title, step: 'preview', data });
  return previewView(draft, data, 0, turn);
}

const wish = {
  en: /^(?:(?:how (?:do|can) (?:i|we)|i want to|can (?:i|we)|please) )?(?:(?:bulk[- ]?)?(?:import|upload)|(?:import|add|upload|paste) in bulk|bulk[- ]?(?:add|change))(?: (?:a |the |my |many |several |some |our )?(?:table|list|csv|spreadsheet|excel(?: (?:file|sheet|table))?|rows|customers|users|seats|data))?(?: from (?:excel|a (?:table|spreadsheet|csv)))?$/,
  ko: /^(?:(?:표|엑셀|csv|목록|고객|사용자|라이선스|데이터)(?:을|를|로|에서)? ?)*(?:일괄 ?(?:등록|추가|가져오기|업로드|변경)|가져오기|붙여 ?넣기|업로드)(?:는|은)? ?(?:하고 ?싶어요?|하는 ?(?:법|방법)|어떻게 ?(?:해요?|하나요|합니까)|해 ?(?:줘요?|주세요))?$/,
};

/** A table pasted into the chat: checked row by row, submitted with a press, done in the background. */
export const importTableCommand = defineCommand({
  name: 'import-table',
  operation: importTable,
  offeredTo: Object.values(capabilityFor),
  hears(said) {
    const plain = said.replace(/[\s.!?]+$/, '');
    if (wish.en.test(plain)) return { slots: {}, language: 'en' };
    return wish.ko.test(plain) ? { slots: {}, language: 'ko' } : undefined;
  },
  words: importWords,
  pasted: (table) => {
    const found = recognise(table) ?? recogniseBare(table);
    if (found) return { pasted: { table: found } satisfies Pasted };
    return table.certain ? { pasted: { unknown: table.header } satisfies Pasted } : undefined;
  },
  async open(asked, turn, say) {
    if (asked.draft !== undefined) {
      const draft = await draftOf<PastedTable>(asked, turn);
      if (!draft) throw new Refusal('draft-closed', {});
      return previewView(draft.draftId, draft.data, page(asked), turn);
    }
    const { table, unknown } = (asked.pasted ?? {}) as Pasted;
    if (table) return preview(table, turn);
    const view = await howTo(turn, say);
    const columns = (unknown ?? []).slice(0, 12).join(', ').slice(0, 300);
    return unknown ? { ...view, lead: { text: fill(notKnown[turn.language], { columns }), tone: 'attention' } } : view;
  },
  steps: {
    discard: cancelDraft('import-table'),
  },
  subjectOf: ({ table }, turn) => importSubject(turn.speaker.tenantId, String(table)),
  answer: async (result, turn) => importView(await turn.perform(showImport, result), 0, turn),
});

const notKnown = {
  en: 'This looks like a table, but its columns ({columns}) are none that can be imported, so nothing was done. Name them as below.',
  ko: '표로 보이지만 가져올 수 있는 열({columns})이 없어 아무것도 처리하지 않았습니다. 아래와 같이 열 이름을 지정해 주세요.',
};

/** How far a table has come. */
export const showImportCommand = defineCommand({
  name: 'show-import',
  operation: showImport,
  words: {
    en: { title: 'Imported table', purpose: 'How far the rows of a submitted table have come.' },
    ko: { title: '가져온 표', purpose: '제출한 표의 행이 어디까지 처리되었는지 보여 줍니다.' },
  },
  open: async (asked, turn) => importView(await turn.perform(showImport, { import: asked.import }), page(asked), turn),
  shows: {
    type: 'import',
    draw: async ({ id }, turn) => importView(await turn.perform(showImport, { import: id }), 0, turn),
  },
  unlisted: true,
});
