import { isMark } from '../clauses.ts';
import { cut, isTopic, lineEnd, type Title, text } from '../slots/title-text.ts';
import type { Sheet } from '../text/normalise.ts';
import { has, type Token } from '../text/token.ts';

/** Behind what something is about: 메일 오류에 관한, 메일 오류 건으로. */
export const isConcerning =
  /^(?:관련|관련하여|관련해서|관련된|관한|관해|관해서|관하여|대한|대해|대해서|대하여|건으로)$/;

/** Those of them that stand behind 에: 메일 오류에 대한. */
const isAbout = /^(?:대한|대해|대해서|대하여|관한|관해|관해서|관하여)$/;

/** 파트너 센터에 문의: …, what stands behind the colon is what is asked there. */
export function inquired(sheet: Sheet, tokens: readonly Token[]): Title | undefined {
  const colon = tokens.findIndex((token) => isMark(token, ':'));
  const verb = tokens[colon - 1];
  if (colon < 0 || !verb?.hangul || !/^(?:문의|신고|제보|건의|질문)$/.test(verb.text)) return;
  const centre = tokens.slice(0, colon).findIndex(({ text }) => /^(?:파트너 ?센터|partner center)/.test(text));
  const value = text(sheet, tokens.slice(colon + 1, lineEnd(tokens, colon)));
  if (centre < 0 || !value) return;
  const rest = tokens.slice(0, colon);
  rest[centre] = {
    ...(rest[centre] as Token),
    kind: 'word',
    senses: [{ concept: 'partner-center', kind: 'noun', form: 'base' }],
  };
  return { text: value, rest, why: 'what Partner Center is asked' };
}

/** 제목은 통화 끊김으로 해 줘: the end of the sentence is no part of the title. */
export const stripCopula = (value: string, korean: boolean): string =>
  korean
    ? value.replace(
        /\s*(?:입니다|이에요|예요|이야|으로 해줘|로 해줘|로 부탁드립니다|으로 부탁드립니다|으로 부탁해요|로 부탁해요|로 해주세요|으로 해주세요|으로 해 주세요|로 해 주세요|으로요|로요)\.?$/,
        '',
      )
    : value;

/** "…"라는 제목으로, …라는 제목의 */
export function quotedBeforeTitle(sheet: Sheet, tokens: readonly Token[]): Title | undefined {
  const at = tokens.findIndex(
    (token, i) => token.kind === 'quote' && tokens.slice(i + 1, i + 3).some((next) => has(next, 'title')),
  );
  if (at >= 0) {
    const end = tokens.findIndex((token, i) => i > at && has(token, 'title')) + 1;
    return { text: text(sheet, [tokens[at] as Token]), rest: cut(tokens, at, end), why: 'the quoted title' };
  }
  const title = tokens.findIndex((token) => has(token, 'title') && /^(?:으?로|의$)/.test(token.particle));
  if (title <= 0) return;
  // 통화 끊김이라는 제목으로: back to the customer or to the start.
  let from = title - 1;
  while (
    from > 0 &&
    !/^(?:에|에게|한테|의|에서|대신|을|를|은|는)$/.test(tokens[from - 1]?.particle ?? '') &&
    !has(tokens[from - 1], 'support-word', 'customer') &&
    tokens[from - 1]?.kind !== 'punct' &&
    !isTopic(tokens[from - 1])
  )
    from--;
  const value = text(sheet, tokens.slice(from, title))
    .replace(/(?:이)?라는$/, '')
    .trim();
  return value &&
    /라는/.test(
      (tokens[title - 1] as Token).particle +
        (tokens[title - 1] as Token).ending +
        sheet.shown.slice((tokens[title - 1] as Token).end, (tokens[title] as Token).start),
    )
    ? { text: withTail(sheet, tokens, from, title), rest: cut(tokens, from, title + 1), why: 'the words before 제목' }
    : undefined;
}

function withTail(sheet: Sheet, tokens: readonly Token[], from: number, title: number): string {
  return sheet.shown
    .slice((tokens[from] as Token).start, (tokens[title] as Token).start)
    .trim()
    .replace(/(?:이)?라는$/, '')
    .trim();
}

/** Kestrel, and neither VPN nor Teams */
const isInCapitals = (sheet: Sheet, { upper, hangul, kind, start }: Token): boolean =>
  upper && !hangul && /^(?:unknown|word|name)$/.test(kind) && /\p{Ll}/u.test(sheet.shown[start + 1] ?? '');

/** 서비스 요청을 올리고 싶은데 메일 수신 오류에 관한 거예요: what it is about is told behind it. */
export function toldBehind(sheet: Sheet, tokens: readonly Token[], topic: number): Title | undefined {
  const said = tokens.findLastIndex(({ kind }) => kind !== 'punct' && kind !== 'break') + 1;
  const [noun, about, last] = [tokens[said - 1], tokens[said - 2], tokens[said - 3]];
  // 끊김에: behind a noun of a verb the particle is a part of its ending
  if (!noun || !about || !last || !isAbout.test(about.text) || !/에$/.test(last.particle || last.ending)) return;
  if (
    !/^(?:거|것|건|내용|문제)(?:예요|이에요|이예요|입니다|야|이야|임|요)$/.test(noun.text + noun.particle + noun.ending)
  )
    return;
  let from = said - 3;
  while (from > topic + 1 && !tokens[from - 1]?.ending && tokens[from - 1]?.kind !== 'punct') from--;
  // … 요청 동기화 실패에 관한 거예요: nothing says where it begins
  if (from <= topic + 1) return;
  const value = sheet.shown.slice(tokens[from]?.start, last.stop - 1).trim();
  return value ? { text: value, rest: cut(tokens, from, tokens.length), why: 'what it is about' } : undefined;
}

/** 메일 수신 오류 관련 서비스 요청, 로그인 문제로 티켓 */
export function koreanTopic(sheet: Sheet, tokens: readonly Token[], topic: number): Title | undefined {
  const at = tokens.findIndex(
    (token, i) =>
      token.hangul &&
      i > 0 &&
      i < topic &&
      (isConcerning.test(token.text) ||
        // "메일 수신 지연" 건으로
        (token.text === '건' && token.particle === '으로' && tokens[i - 1]?.kind === 'quote')),
  );
  if (at <= 0) return;
  let from = at;
  while (from > 0) {
    const previous = tokens[from - 1] as Token;
    if (tokens[from]?.kind === 'quote' && from < at) break;
    if (/^(?:의|에게|한테|대신|은|는|을|를|에게서|에서|측에|쪽에)$/.test(previous.particle) && from < at) break;
    if (previous.particle === '에' && !isAbout.test((tokens[at] as Token).text)) break;
    if (previous.particle === '에' && from < at) break;
    if (previous.kind === 'punct' || previous.kind === 'break' || has(previous, 'support-word', 'customer')) break;
    if (previous.kind === 'name' && from < at) break;
    if (previous.kind === 'unknown' && !previous.particle && from < at && from === 1 && at - from > 1) break;
    from--;
  }
  if (from >= at) return;
  const body = tokens.slice(from, at);
  // 누리온 관련 SR 뭐 있나, Kestrel Foods 관련 SR 보여줘: whose requests they are, and not what one is about
  if (
    (body.length === 1 ||
      (body.some(({ kind }) => kind === 'unknown') && body.every((token) => isInCapitals(sheet, token)))) &&
    tokens.slice(at + 1).some((token) => has(token, 'what', 'many', 'list', 'pending', 'show'))
  )
    return;
  const last = body.at(-1) as Token;
  let value = sheet.shown.slice((body[0] as Token).start, last.end).trim();
  if (!isAbout.test((tokens[at] as Token).text))
    value = sheet.shown.slice((body[0] as Token).start, (tokens[at] as Token).start).trim();
  return value
    ? {
        text: value.replace(/^["'“‘]|["'”’]$/g, ''),
        rest: cut(tokens, from, at + 1),
        why: `the words before ${(tokens[at] as Token).text}`,
      }
    : undefined;
}
