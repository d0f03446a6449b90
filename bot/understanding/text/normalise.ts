/** A stretch of a sheet, end exclusive. */
export interface Span {
  start: number;
  end: number;
}

/**
 * A message made readable: tags, marks and invisible characters are gone, nothing else is.
 * `shown` is what people see, `folded` is the same length in lower case with plain quotes, so that an offset into one
 * is an offset into the other; `from[i]` is where character i stood in the NFC form of the message.
 */
export interface Sheet {
  readonly shown: string;
  readonly folded: string;
  readonly from: readonly number[];
  /** Text that was set off by back ticks (strong) or by bold and italics (weak). */
  readonly marked: readonly (Span & { strong: boolean })[];
  /** Lines that quote somebody: they begin with `>`. */
  readonly quoted: readonly Span[];
}

/** A sheet without some stretches of it, which stand in order. */
export function without(sheet: Sheet, spans: readonly Span[]): Sheet {
  const before = (at: number): number =>
    at - spans.reduce((sum, { start, end }) => sum + Math.max(0, Math.min(at, end) - start), 0);
  const isLeft = ({ start, end }: Span): boolean => before(end) > before(start);
  const moved = <T extends Span>(one: T): T => ({ ...one, start: before(one.start), end: before(one.end) });
  const left = (text: string): string =>
    spans.reduceRight((all, { start, end }) => all.slice(0, start) + all.slice(end), text);
  return {
    shown: left(sheet.shown),
    folded: left(sheet.folded),
    from: sheet.from.filter((_, at) => !spans.some(({ start, end }) => at >= start && at < end)),
    marked: sheet.marked.filter(isLeft).map(moved),
    quoted: sheet.quoted.filter(isLeft).map(moved),
  };
}

const entities: Record<string, string> = {
  nbsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  ndash: '–',
  mdash: '—',
};
const inlineTags = /^(?:b|i|u|s|em|strong|span|a|code|font|strike|del|mark|sup|sub|small|big|tt|pre|emoji|img)$/;
const blockTags = /^(?:p|div|br|li|ul|ol|h[1-6]|blockquote|hr|table|tr|td|th|tbody|thead|html|body|attachment)$/;
/** Letters and digits are never a tag, a mark, a space or invisible. */
const isPlain = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) ||
  (code >= 0xac00 && code <= 0xd7a3) ||
  (code >= 0x41 && code <= 0x5a) ||
  (code >= 0x30 && code <= 0x39);
/** A space of any kind, but no line break. */
const isBlank = (character: string): boolean =>
  character === ' ' || (character !== '\n' && character !== '' && character.trim() === '');
const invisible = /[\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\u00AD\u180E]|\uFE0E|\uFE0F/;

/** Makes a message readable and keeps where every character came from. */
export function normalise(message: string): Sheet {
  const text = message.normalize('NFC');
  let out = '';
  let last = '';
  const from: number[] = [];
  const marks: { at: number; mark: string }[] = [];
  const put = (character: string, at: number) => {
    // Two spaces part no more than one.
    if (character === '' || (isBlank(character) && isBlank(last))) return;
    out += character;
    last = character.charAt(character.length - 1);
    for (let unit = 0; unit < character.length; unit++) from.push(at);
  };
  let i = 0;
  while (i < text.length) {
    const start = i;
    while (i < text.length && isPlain(text.charCodeAt(i))) from.push(i++);
    if (i > start) {
      out += text.slice(start, i);
      last = text.charAt(i - 1);
      continue;
    }
    const character = text.charAt(i);
    const struck = character === '<' || character === '~' ? endOfStruck(text, i) : undefined;
    if (struck) {
      put(' ', i);
      i = struck;
      continue;
    }
    if (character === '<') {
      const tag = readTag(text, i);
      if (tag) {
        if (tag.space) put(tag.space, i);
        if (tag.mark) marks.push({ at: out.length, mark: tag.mark });
        i = tag.end;
        continue;
      }
    }
    if (character === '&') {
      const entity = readEntity(text, i);
      if (entity) {
        put(invisible.test(entity.text) ? '' : entity.text, i);
        i = entity.end;
        continue;
      }
    }
    if (invisible.test(character)) {
      i++;
      continue;
    }
    if (
      character === '`' ||
      character === '*' ||
      character === '_' ||
      character === '~' ||
      character === '#' ||
      character === '>'
    ) {
      const length = runLength(text, i);
      if (isMark(text, i, length, last)) {
        marks.push({ at: out.length, mark: character });
        i += length;
        continue;
      }
    }
    if (character === '[') {
      const link = readLink(text, i);
      if (link) {
        for (let at = i + 1; at < link.close; at++) put(text.charAt(at), at);
        i = link.end;
        continue;
      }
    }
    put(character === '\r' ? '\n' : character, i);
    i++;
  }
  const shown = out.replace(/[^\S\n]/g, ' ');
  return { shown, folded: fold(shown), from, marked: pairs(marks, shown), quoted: quotedLines(marks, shown) };
}

/** ~~30~~ 32 seats: where what is struck out ends; it is not said. */
function endOfStruck(text: string, at: number): number | undefined {
  const open = /^(?:~~(?=[^\s~])|<(s|strike|del)>)/i.exec(text.slice(at, at + 8));
  if (!open) return;
  const close = open[1] ? `</${open[1].toLowerCase()}>` : '~~';
  const from = at + open[0].length;
  const found = text
    .slice(from, from + longestStruck)
    .toLowerCase()
    .indexOf(close);
  return found > 0 ? from + found + close.length : undefined;
}
const longestStruck = 400;

/** Lower case and plain quotes, character by character, so that lengths stay equal. */
export function fold(text: string): string {
  // Most messages hold nothing that has another length or another shape in small letters.
  if (common.test(text)) return text.toLowerCase();
  let folded = '';
  // 초대 ㅡ 한빛: typed for a dash
  for (const character of text.replace(/(?<=\s)ㅡ(?=\s)/g, '-')) {
    const code = character.charCodeAt(0);
    if (code >= 0xff01 && code <= 0xff5e) {
      folded += String.fromCharCode(code - 0xfee0).toLowerCase();
      continue;
    }
    const plain = quotes[character] ?? character.toLowerCase();
    folded += plain.length === character.length ? plain : character;
  }
  return folded;
}

const common = /^[\0-\x7f가-힣]*$/;
const quotes: Record<string, string> = {
  '‘': "'",
  '’': "'",
  '‛': "'",
  ʼ: "'",
  '′': "'",
  '´': "'",
  '“': '"',
  '”': '"',
  '‟': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '″': '"',
  '「': '"',
  '」': '"',
  '『': '"',
  '』': '"',
  '–': '-',
  '—': '-',
  '―': '-',
  '‐': '-',
  '‑': '-',
  '−': '-',
  '：': ':',
  '、': ',',
  '，': ',',
  '。': '.',
  '…': '.',
  '；': ';',
};

function readTag(text: string, start: number): { end: number; space?: string; mark?: string } | undefined {
  const end = text.indexOf('>', start);
  if (end < 0 || end - start > 300) return;
  const name = /^<\/?([a-z][a-z0-9]*)(?=[\s/>])/i.exec(text.slice(start, end + 1))?.[1]?.toLowerCase();
  if (!name) return;
  if (name === 'at') {
    // The name inside a mention is how the bot was called, never data.
    const close = text.indexOf('</at>', end);
    return { end: close < 0 || close - end > 200 ? end + 1 : close + 5, space: ' ' };
  }
  if (inlineTags.test(name)) return { end: end + 1, mark: name === 'code' ? '`' : '*' };
  if (blockTags.test(name)) return { end: end + 1, space: '\n' };
}

function readEntity(text: string, start: number): { end: number; text: string } | undefined {
  const found = /^&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]{2,6});/i.exec(text.slice(start, start + 12));
  if (!found?.[1]) return;
  const name = found[1].toLowerCase();
  const code = name.startsWith('#x') ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  const decoded = name.startsWith('#')
    ? code > 31 && code <= 0x10ffff
      ? String.fromCodePoint(code)
      : ' '
    : entities[name];
  return decoded === undefined ? undefined : { end: start + found[0].length, text: decoded };
}

function readLink(text: string, start: number): { close: number; end: number } | undefined {
  const close = text.indexOf('](', start);
  if (close < 0 || close - start > 120 || text.slice(start, close).includes('\n')) return;
  const end = text.indexOf(')', close);
  return end < 0 || end - close > 300 ? undefined : { close, end: end + 1 };
}

function runLength(text: string, start: number): number {
  let end = start;
  while (end < text.length && end - start < 3 && text[end] === text[start]) end++;
  return end - start;
}

/** Markdown marks stand at the edge of a word; inside a word (`snake_case`, `5*3`) they are text. */
function isMark(text: string, start: number, length: number, last: string): boolean {
  const before = text[start - 1] ?? ' ';
  const after = text[start + length] ?? ' ';
  const lineStart = last === '' || last === '\n';
  if (text[start] === '#' || text[start] === '>') return lineStart && /[\s#>]/.test(after);
  if (text[start] === '`') return true;
  if (text[start] === '~') return length === 2;
  if (text[start] === '*' && length >= 2) return true;
  return (
    !(/[\p{L}\p{N}]/u.test(before) && /[a-z0-9]/i.test(after)) && !(/\s/.test(before) && /\s/.test(after) && !lineStart)
  );
}

const quotedLines = (marks: { at: number; mark: string }[], shown: string): Span[] =>
  marks
    .filter(({ mark }) => mark === '>')
    .map(({ at }) => {
      const end = shown.indexOf('\n', at);
      return { start: at, end: end < 0 ? shown.length : end };
    });

function pairs(marks: { at: number; mark: string }[], shown: string): (Span & { strong: boolean })[] {
  const spans: (Span & { strong: boolean })[] = [];
  const open = new Map<string, number>();
  for (const { at, mark } of marks) {
    const start = open.get(mark);
    if (start === undefined) open.set(mark, at);
    else {
      if (at > start && at - start < 80 && !shown.slice(start, at).includes('\n'))
        spans.push({ start, end: at, strong: mark === '`' });
      open.delete(mark);
    }
  }
  return spans;
}
