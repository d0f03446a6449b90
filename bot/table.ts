/** A table as it was pasted into the chat. */
export interface Table {
  header: string[];
  /** Its rows, with the number that each has in the table, the header being the first. */
  rows: { line: number; cells: string[] }[];
  /** Nothing but a table looks like this. Lines with commas in them may be a sentence. */
  certain: boolean;
}

/** Longer than 500 rows are; a message that Teams takes is shorter. */
const longest = 400_000;
const mostColumns = 40;

/**
 * Reads a message as a table: rows of Excel (tabs), comma- or semicolon-separated ones, an HTML or a Markdown table.
 * Undefined for anything else.
 */
export function readTable(message: string): Table | undefined {
  if (message.length > longest || !/[\r\n]|<tr/i.test(message)) return undefined;
  const text = message.replace(/<at\b[^>]*>.*?<\/at>/gis, ' ').replace(/^[\s\uFEFF]*\n/, '');
  const found = htmlRows(text) ?? markdownRows(text) ?? delimitedRows(text);
  if (!found) return undefined;
  const numbered = found.rows
    .map((cells, at) => ({ line: at + 1, cells: withoutEmptyEnd(cells.map(clean)) }))
    .filter(({ cells }) => cells.length > 0);
  const [header, ...rows] = numbered;
  if (!header || rows.length === 0 || header.cells.length < 2 || header.cells.length > mostColumns) return undefined;
  const shift = header.line - 1;
  return {
    header: header.cells,
    rows: rows.map(({ line, cells }) => ({ line: line - shift, cells })),
    certain: found.certain,
  };
}

interface Rows {
  rows: string[][];
  certain: boolean;
}

const entities: Record<string, string> = { nbsp: ' ', amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const decoded = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w+));/gi, (whole, decimal, hex, name) => {
    const known = String(name).toLowerCase();
    if (name) return Object.hasOwn(entities, known) ? (entities[known] as string) : whole;
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });

const clean = (cell: string): string => cell.replace(/[\u00A0\u200B-\u200D\uFEFF]/g, ' ').trim();

/** Excel puts tabs behind the last column. */
function withoutEmptyEnd(cells: string[]): string[] {
  const last = cells.findLastIndex((cell) => cell !== '');
  return cells.slice(0, last + 1);
}

function htmlRows(text: string): Rows | undefined {
  if (!/<table\b/i.test(text)) return undefined;
  const rows = text
    .split(/<tr\b[^>]*>/i)
    .slice(1)
    .map((row) =>
      row
        .split(/<t[dh]\b[^>]*>/i)
        .slice(1)
        .map((cell) => decoded((cell.split(/<\/t[dhr]|<\/table/i)[0] ?? '').replace(/<[^>]*>/g, ' '))),
    );
  return { rows, certain: true };
}

function markdownRows(text: string): Rows | undefined {
  const lines = text
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .filter(Boolean);
  const isRow = (line: string) => /^\|.*\|/.test(line);
  const isRule = (line: string) => /^\|?[\s:-]+\|[\s|:-]*$/.test(line) && line.includes('-');
  if (lines.length < 2 || !(lines.every((line) => isRow(line) || isRule(line)) || isRule(lines[1] ?? '')))
    return undefined;
  const cellsOf = (line: string) =>
    line
      .replace(/^\||\|$/g, '')
      .split(/(?<!\\)\|/)
      .map((cell) => decoded(cell.replaceAll('\\|', '|').replace(/^\s*(\*\*|__)(.*)\1\s*$/, '$2')));
  return { rows: lines.filter((line) => !isRule(line)).map(cellsOf), certain: true };
}

function delimitedRows(text: string): Rows | undefined {
  const first = text.split(/\r\n|\r|\n/, 1)[0] ?? '';
  const mark = ['\t', ',', ';'].find((one) => first.includes(one));
  if (!mark) return undefined;
  // A mail client turns a non-breaking space into its entity; nothing else is encoded in rows like these.
  return { rows: cellsIn(text.replaceAll('&nbsp;', ' '), mark), certain: mark === '\t' };
}

/** Cells as a spreadsheet writes them: one that begins with a quote ends with one, and may hold marks and line breaks. */
function cellsIn(text: string, mark: string): string[][] {
  const rows: string[][] = [[]];
  let at = 0;
  while (at <= text.length) {
    const quoted = text[at] === '"' ? /^"((?:[^"]|"")*)"[ ]*(?=\r|\n|$|[\t,;])/.exec(text.slice(at)) : null;
    if (quoted) {
      rows.at(-1)?.push((quoted[1] ?? '').replaceAll('""', '"').replace(/\s*[\r\n]+\s*/g, ' '));
      at += quoted[0].length;
    } else {
      const end = text.slice(at).search(mark === '\t' ? /[\t\r\n]/ : mark === ',' ? /[,\r\n]/ : /[;\r\n]/);
      const stop = end < 0 ? text.length : at + end;
      rows.at(-1)?.push(text.slice(at, stop));
      at = stop;
    }
    if (text[at] === mark) at += 1;
    else if (at < text.length) {
      at += text.startsWith('\r\n', at) ? 2 : 1;
      rows.push([]);
    } else break;
  }
  return rows;
}
