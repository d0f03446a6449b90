import type { Sheet } from '../text/normalise.ts';
import { has, type Token } from '../text/token.ts';

/** Free text in a message: data from here on, whatever commands it holds. */
export interface Title {
  text: string;
  /** The tokens that are left when the free text is taken out. */
  rest: Token[];
  why: string;
  /** Whether the message calls it so: `subject:`, 제목은. */
  marked?: true;
}

export const isTopic = (token: Token | undefined): boolean => has(token, 'service-request', 'ticket', 'support');

/** The text of the tokens as it was typed, without the marks around it. */
export function text(sheet: Sheet, tokens: readonly Token[]): string {
  const first = tokens[0];
  const last = tokens.at(-1);
  if (!first || !last) return '';
  // A quote's particle is not quoted: “…”라는 제목으로.
  if (first === last && first.kind === 'quote') return sheet.shown.slice(first.inner.start, first.inner.end).trim();
  // …, just call us back: a particle that went to its verb stands at the end of the line.
  const particle =
    /^ (?:up|down|off|back|on|out|over|away|in)(?=[\s.!]*$)/m.exec(sheet.shown.slice(last.stop))?.[0] ?? '';
  let value = (sheet.shown.slice(first.start, last.stop) + particle).trim();
  const whole = /^["'“”‘’「『](.*)["'“”‘’」』]\.?$/s.exec(value);
  if (whole?.[1] && !/["“”]/.test(whole[1])) value = whole[1].trim();
  return value
    .replace(/^([^(]*)\)$/, '$1')
    .replace(/^[\s:,-]+/, '')
    .replace(
      /[.!]\s+(?:(?:best|kind|warm|many|with|kindest) )*(?:regards|thanks|thank you|cheers|br|rgds|sincerely)\b[^.!?]*$/i,
      '',
    )
    .replace(/[\s.]+$/, (end) => (end.includes('...') ? end : ''))
    .replace(/\s+/g, ' ')
    .trim();
}

export const cut = (tokens: readonly Token[], from: number, to: number): Token[] => [
  ...tokens.slice(0, from),
  ...tokens.slice(to),
];

export function lineEnd(tokens: readonly Token[], from: number): number {
  const at = tokens.findIndex((token, i) => i >= from && token.kind === 'break');
  return at < 0 ? tokens.length : at;
}
