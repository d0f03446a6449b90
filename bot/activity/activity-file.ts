import type { Activity } from '../../src/activity/activity.ts';
import type { Export } from '../../src/activity/export-activity.ts';
import type { Command } from '../command.ts';
import type { FileContent } from '../view.ts';
import type { InEveryLanguage } from '../words.ts';
import { createActivityLines } from './activity-line.ts';
import { csv } from './csv.ts';
import { whatOf } from './topic-words.ts';

const words: InEveryLanguage<{ file: string; cut: string; heads: string[] }> = {
  en: {
    file: 'Activity',
    cut: 'Only the newest rows are here. Export one customer or one partner at a time to get the others.',
    heads: ['Time (UTC)', 'Who', 'Organisation', 'Roles then', 'What', 'Customer', 'Changes', 'Entry'],
  },
  ko: {
    file: '활동 기록',
    cut: '최근 기록만 있습니다. 나머지는 고객이나 파트너별로 내보내 주세요.',
    heads: ['시각(UTC)', '사용자', '조직', '당시 역할', '작업', '고객', '변경 내용', '기록 번호'],
  },
};

/** A file name that every system takes: what is left of the name of whatever was exported. */
const plainName = (name: string) => name.replace(/[^\p{L}\p{N} .()-]+/gu, '').trim();

export const fileNameOf = ({ name, filter, language, upTo }: Export, at: string): string =>
  `${[words[language].file, plainName(whatOf({ name, filter }, language)), at.slice(0, 10), upTo.slice(-4)].filter(Boolean).join(' ')}.csv`;

/** The rows of an export as a file, in the language that it was asked for in. Times are UTC: a file has many readers. */
export function createActivityFile(commands: readonly Command[]) {
  const lineOf = createActivityLines(commands);
  return (
    { export: asked, rows, cut }: { export: Export; rows: Activity[]; cut: boolean },
    at: string,
  ): FileContent => {
    const { language } = asked;
    const { heads, cut: note } = words[language];
    const lines = rows.map((entry) => {
      const { what, organization, roles, customer, facts } = lineOf(entry, language, (iso) => iso);
      return [entry.at, entry.by.name, organization, roles, what, customer, facts.join('\n'), entry.id];
    });
    return {
      name: fileNameOf(asked, at),
      type: 'text/csv',
      content: csv([heads, ...lines, ...(cut ? [[note]] : [])]),
    };
  };
}
