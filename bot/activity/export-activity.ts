import { type Export, exportActivity, exportSubject, readExport } from '../../src/activity/export-activity.ts';
import { exportKeys } from '../../src/activity/export-link.ts';
import { type Command, defineCommand, type Turn } from '../command.ts';
import { ask, type View } from '../view.ts';
import { fill } from '../words.ts';
import { createActivityFile } from './activity-file.ts';
import { carried } from './activity-filter.ts';
import { whatOf } from './topic-words.ts';

const words = {
  en: {
    title: 'Export the activity',
    purpose: 'What the activity shows, as a file for a spreadsheet.',
    recorded: 'Exported the activity',
    heading: 'Your export',
    headingOf: 'Your export: {name}',
    context: 'At most 10,000 rows, the newest first',
    number: 'Number',
    until: 'Can be fetched until',
    save: 'Save to OneDrive',
    fetch: 'Download',
    back: 'Activity',
    note: 'The page behind Download asks for this number, and gives the file to nobody else. What your role shows when you fetch it is in the file.',
    description: 'The activity as a table, for Excel.',
    offered: 'Teams asks below whether to save the file.',
  },
  ko: {
    title: '활동 기록 내보내기',
    purpose: '활동 기록을 스프레드시트 파일로 내보냅니다.',
    recorded: '활동 기록을 내보냈습니다',
    heading: '내보낸 파일',
    headingOf: '내보낸 파일: {name}',
    context: '최근 기록부터 최대 10,000건',
    number: '번호',
    until: '받을 수 있는 기한',
    save: 'OneDrive에 저장',
    fetch: '다운로드',
    back: '활동 기록',
    note: '다운로드 페이지에서 이 번호를 입력해야 파일을 받을 수 있습니다. 파일에는 받는 시점의 역할로 볼 수 있는 기록이 담깁니다.',
    description: 'Excel에서 열 수 있는 활동 기록입니다.',
    offered: '아래에서 파일을 저장할지 선택해 주세요.',
  },
};

export const exportLink = (publicUrl: string, { viewer, exportId }: Export, code: string): string =>
  `${publicUrl}/exports/${viewer.tenantId}/${exportId}/${code}`;

function exportView(asked: Export, turn: Turn, say: typeof words.en): View {
  const { name, filter, expiresAt, exportId } = asked;
  const { code, number } = exportKeys(turn.derive, asked);
  const what = whatOf(asked, turn.language);
  const title = what ? fill(say.headingOf, { name: what }) : say.heading;
  return {
    card: 'shared/details',
    summary: title,
    data: {
      title,
      context: say.context,
      facts: [
        { title: say.number, value: `${number.slice(0, 3)} ${number.slice(3)}` },
        { title: say.until, value: turn.moment(expiresAt) },
      ],
      note: say.note,
    },
    buttons: [
      ...(turn.files
        ? [
            {
              title: say.save,
              press: { command: 'export-activity', part: 'save', subject: { export: exportId } },
              primary: true as const,
            },
          ]
        : []),
      { title: say.fetch, url: exportLink(turn.publicUrl, asked, code) },
      {
        title: say.back,
        press: ask('show-activity', carried({ ...filter, name })),
      },
    ],
  };
}

/**
 * The activity as a file: saved by Teams where it can, else behind a link. The link alone opens nothing: its page asks for
 * the number on the card, which only the person who asked has seen.
 */
export const createExportActivity = (all: () => readonly Command[]): Command => {
  const fileOf = async (id: unknown, turn: Turn) =>
    createActivityFile(all())(await turn.perform(readExport, { export: id }), turn.now.toISOString());
  return defineCommand({
    name: 'export-activity',
    operation: exportActivity,
    unlisted: true,
    words,
    open: async ({ export: id }, turn, say) =>
      exportView((await turn.perform(readExport, { export: id })).export, turn, say),
    answer: (asked, turn, say) => exportView(asked, turn, say),
    steps: {
      async save({ export: id }, turn, say) {
        const found = await turn.perform(readExport, { export: id });
        const { name, content } = createActivityFile(all())(found, turn.now.toISOString());
        return {
          ...exportView(found.export, turn, say),
          lead: { text: say.offered, tone: 'good' },
          file: {
            name,
            size: content.length,
            description: say.description,
            press: { command: 'export-activity', part: 'save', subject: { export: id } },
          },
        };
      },
    },
    files: { save: ({ export: id }, turn) => fileOf(id, turn) },
    shows: {
      type: 'export',
      draw: async ({ id }, turn, say) => exportView((await turn.perform(readExport, { export: id })).export, turn, say),
    },
    subjectOf: (_, turn) => exportSubject(turn.speaker.tenantId, turn.operationId),
  });
};
