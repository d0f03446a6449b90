import type { Turn } from './command.ts';
import type { Button, Press, View } from './view.ts';
import type { InEveryLanguage } from './words.ts';

const words: InEveryLanguage<{ next: string }> = { en: { next: 'Next' }, ko: { next: '다음' } };

export interface Row {
  name: string;
  detail: string;
  /** What more there is to it, each on a line of its own. */
  lines?: string[];
  actions: Button[];
}

/** A list: one row a thing with its state and a button, then Next, then where else to go. */
export function listView(
  list: { title: string; none: string; rows: Row[]; next?: Press | ''; buttons?: Button[] },
  { language }: Turn,
): View {
  const { title, none, rows, next, buttons = [] } = list;
  const note = rows.length === 0 ? none : '';
  return {
    card: 'shared/list',
    summary: note || `${title}: ${rows.map(({ name }) => name).join(', ')}`,
    data: { title, note, rows: rows.map((row) => ({ lines: [], ...row })) },
    buttons: [...(next ? [{ title: words[language].next, press: next }] : []), ...buttons],
  };
}
