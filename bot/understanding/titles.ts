import { has, isMark, only, verbConcepts } from './clauses.ts';
import type { Sheet } from './normalise.ts';
import type { Token } from './token.ts';

/** Free text in a message: data from here on, whatever commands it holds. */
export interface Title {
  text: string;
  /** The tokens that are left when the free text is taken out. */
  rest: Token[];
  why: string;
}

const isTopic = (token: Token | undefined): boolean => has(token, 'service-request', 'ticket', 'support');
const introduces =
  /^(?:about|regarding|concerning|re|saying|because|stating|describing|reading|that says|explaining|reporting|on|that)$/;

/** Finds the title of a service request or ticket: behind a colon, a dash, `about`, in quotes, 제목은, 관련. */
export function findTitle(sheet: Sheet, tokens: readonly Token[]): Title | undefined {
  const topic = tokens.findIndex(isTopic);
  if (topic < 0) return inquired(sheet, tokens);
  const found =
    named(sheet, tokens, topic) ??
    quoted(sheet, tokens, topic) ??
    koreanTopic(sheet, tokens, topic) ??
    introduced(sheet, tokens, topic) ??
    punctuated(sheet, tokens, topic);
  // a ticket about it: the word names nothing.
  return found && /^(?:it|this|that|them|these|those)$/i.test(found.text) ? undefined : found;
}

/** 파트너 센터에 문의: …, what stands behind the colon is what is asked there. */
function inquired(sheet: Sheet, tokens: readonly Token[]): Title | undefined {
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

function text(sheet: Sheet, tokens: readonly Token[]): string {
  const first = tokens[0];
  const last = tokens.at(-1);
  if (!first || !last) return '';
  // A quote's particle is not quoted: “…”라는 제목으로.
  if (first === last && first.kind === 'quote') return sheet.shown.slice(first.inner.start, first.inner.end).trim();
  let value = sheet.shown.slice(first.start, last.stop).trim();
  const whole = /^["'“”‘’「『](.*)["'“”‘’」』]\.?$/s.exec(value);
  if (whole?.[1] && !/["“”]/.test(whole[1])) value = whole[1].trim();
  return value
    .replace(/^([^(]*)\)$/, '$1')
    .replace(/^[\s:,-]+/, '')
    .replace(/[\s.]+$/, (end) => (end.includes('...') ? end : ''))
    .replace(/\s+/g, ' ')
    .trim();
}

const cut = (tokens: readonly Token[], from: number, to: number): Token[] => [
  ...tokens.slice(0, from),
  ...tokens.slice(to),
];

function lineEnd(tokens: readonly Token[], from: number): number {
  const at = tokens.findIndex((token, i) => i >= from && token.kind === 'break');
  return at < 0 ? tokens.length : at;
}

/** subject: …, titled …, 제목은 … */
function named(sheet: Sheet, tokens: readonly Token[], topic: number): Title | undefined {
  const at = tokens.findIndex(
    (token, i) =>
      (has(token, 'title') ||
        // 내용은 아웃룩 검색 안 됨입니다
        (/^(?:내용|증상|요청내용|문의내용)$/.test(token.text) &&
          (/^[은는]$/.test(token.particle) || isMark(tokens[i + 1], ':')))) &&
      i !== topic &&
      (i > topic || token.hangul || isMark(tokens[i + 1], ':')),
  );
  if (at < 0) return quotedBeforeTitle(sheet, tokens);
  if (/으로|로/.test((tokens[at] as Token).particle)) return quotedBeforeTitle(sheet, tokens);
  let from = at + 1;
  while (
    from < tokens.length &&
    (isMark(tokens[from], ':', '-', '=', '->', ',') ||
      /^(?:is|as|should be|:|be|it|will be|of)$/.test(tokens[from]?.text ?? '')) &&
    from < at + 4
  )
    from++;
  let end = lineEnd(tokens, from);
  const quote = tokens[from];
  const behind = tokens[from + 1];
  if (
    quote?.kind === 'quote' &&
    (!behind || behind.kind === 'punct' || behind.kind === 'break' || behind.hangul || quote.particle)
  )
    end = from + 1;
  if (from >= end) return;
  const body = [...tokens.slice(from, end)];
  const value = stripCopula(text(sheet, body), tokens[at]?.hangul === true && quote?.kind !== 'quote');
  const lead = isMark(tokens[at - 1], ',', '-')
    ? at - 1
    : tokens[at - 1]?.text === 'with' || has(tokens[at - 1], 'det') || tokens[at - 1]?.text === 'the'
      ? at - 1
      : at;
  // What a quote leaves over behind the title is the command again: 제목은 "…"로 해서 등록해줘.
  const rest = quote?.kind === 'quote' ? [...tokens.slice(0, lead), ...tokens.slice(end)] : cut(tokens, lead, end);
  return value ? { text: value, rest, why: 'the words behind the title mark' } : undefined;
}

const stripCopula = (value: string, korean: boolean): string =>
  korean
    ? value.replace(
        /\s*(?:입니다|이에요|예요|이야|으로 해줘|로 해줘|로 부탁드립니다|으로 부탁드립니다|으로 부탁해요|로 부탁해요|로 해주세요|으로 해주세요|으로 해 주세요|로 해 주세요|으로요|로요)\.?$/,
        '',
      )
    : value;

/** "…"라는 제목으로 */
function quotedBeforeTitle(sheet: Sheet, tokens: readonly Token[]): Title | undefined {
  const at = tokens.findIndex(
    (token, i) => token.kind === 'quote' && tokens.slice(i + 1, i + 3).some((next) => has(next, 'title')),
  );
  if (at >= 0) {
    const end = tokens.findIndex((token, i) => i > at && has(token, 'title')) + 1;
    return { text: text(sheet, [tokens[at] as Token]), rest: cut(tokens, at, end), why: 'the quoted title' };
  }
  const title = tokens.findIndex((token) => has(token, 'title') && /^으?로/.test(token.particle));
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

/** A quote that is not in the place of a name. */
function quoted(sheet: Sheet, tokens: readonly Token[], topic: number): Title | undefined {
  for (const [i, token] of tokens.entries()) {
    if (token.kind !== 'quote') continue;
    const previous = tokens[i - 1];
    const next = tokens[i + 1];
    if (
      has(previous, 'customer', 'reseller', 'provider', 'name-of') ||
      (has(previous, 'prep') && /^(?:for|of|by|to|from|with|behalf)$/.test(previous?.text ?? '')) ||
      has(previous, 'support-word')
    )
      continue;
    if (/^(?:에|에게|한테|의|에서|을|를|은|는|이|가|대신)$/.test(token.particle) && i < topic) continue;
    if (has(next, 'customer') || token.possessive || (has(next, 'support-word') && next?.text !== 'for')) continue;
    if (
      i > topic ||
      /라고|라는|건|관련|로/.test(token.particle) ||
      has(next, 'service-request', 'ticket') ||
      (previous && introduces.test(previous.text))
    ) {
      let from = i;
      let to = i + 1;
      if (previous && (introduces.test(previous.text) || isMark(previous, ':', '-', ','))) from--;
      if (
        tokens[to]?.hangul &&
        /^(?:관련|관련하여|관련해서|대해|대해서|대한|건|건으로|문제)$/.test((tokens[to] as Token).text)
      )
        to++;
      return { text: text(sheet, [token]), rest: cut(tokens, from, to), why: 'the quoted text' };
    }
  }
}

/** about …, regarding … up to the end of the line, or up to the customer that follows it. */
function introduced(sheet: Sheet, tokens: readonly Token[], topic: number): Title | undefined {
  const at = tokens.findIndex(
    (token, i) =>
      i > topic &&
      introduces.test(token.text) &&
      !token.hangul &&
      !(
        token.text === 'on' &&
        (token.upper ||
          /^(?:behalf|partner center|the|behalf of)$/.test(tokens[i + 1]?.text ?? '') ||
          tokens.slice(i + 1, i + 7).some((next) => next.text === 'behalf') ||
          has(tokens[i + 1], 'partner-center', 'support-word', 'time', 'us'))
      ) &&
      !(token.text === 'that' && true),
  );
  // service request - printer on fire: what stands behind the mark holds the `on`.
  if (at < 0 || tokens.slice(0, at).some((_, i) => i > topic && opensTitle(tokens, i))) return;
  let end = lineEnd(tokens, at + 1);
  // … about sign-in errors for Coho Winery
  const customerAhead = tokens
    .slice(0, at)
    .some(
      (token) =>
        ['name', 'unknown', 'domain', 'quote'].includes(token.kind) ||
        (token.upper && token.kind === 'word' && tokens.indexOf(token) > 0),
    );
  if (!customerAhead)
    for (let i = end - 1; i > at + 1; i--)
      if (
        /^(?:for|on behalf of|at)$/.test(tokens[i]?.text ?? '') &&
        tokens
          .slice(i + 1, end)
          .every(
            (token) =>
              token.upper ||
              token.kind === 'name' ||
              token.kind === 'unknown' ||
              has(token, 'customer', 'our', 'det', 'filler'),
          )
      ) {
        end = i;
        break;
      }
  while (
    end > at + 1 &&
    ((only(tokens[end - 1], 'filler') &&
      /^(?:please|pls|thanks|thank you|thx|plz)$/.test(tokens[end - 1]?.text ?? '')) ||
      isMark(tokens[end - 1], ',', '?'))
  )
    end--;
  const value = text(sheet, tokens.slice(at + 1, end));
  if (!value || (has(tokens[at + 1], 'partner-center') && end === at + 2)) return;
  return { text: value, rest: cut(tokens, at, end), why: `the words behind ${tokens[at]?.text}` };
}

/** A colon or a dash, but for one behind a label: `customer: Kestrel`. */
function opensTitle(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  if (token.kind === 'punct' && /^-+$/.test(token.text) && token.spaced) return true;
  return isMark(token, ':') && !has(tokens[at - 1], 'customer', 'reseller', 'provider', 'domain', 'address');
}

/** : … or - … behind the request or behind its customer. */
function punctuated(sheet: Sheet, tokens: readonly Token[], topic: number): Title | undefined {
  const raising =
    tokens.some(
      (token) =>
        token.kind === 'word' &&
        [...verbConcepts(token)].some(
          (concept) => concept === 'raise' || concept === 'create' || concept === 'open' || concept === 'contact',
        ),
    ) ||
    has(tokens[0], 'new', 'service-request', 'ticket') ||
    tokens.slice(0, topic + 1).every((token) => token.kind !== 'word' || !has(token, 'show'));
  // service requests - Kestrel: several are listed, none is raised.
  if (!raising || tokens[topic]?.senses.every((sense) => sense.form === 'plural')) return;
  for (let i = topic + 1; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (!opensTitle(tokens, i)) continue;
    let end = lineEnd(tokens, i + 1);
    if (i + 1 >= end) {
      // The colon ends its line; the title is the next one.
      end = lineEnd(tokens, i + 2);
      if (i + 2 >= end) return;
    }
    const body = tokens.slice(i + 1, end).filter((one, at) => !(at === 0 && one.kind === 'break'));
    const value = text(sheet, body);
    if (!value) return;
    // service request: Kestrel Works, calendar sharing broken
    const comma = body.findIndex((one) => isMark(one, ','));
    if (
      comma > 0 &&
      comma < 5 &&
      comma < body.length - 1 &&
      has(tokens[topic], 'service-request') &&
      !tokens.slice(0, i).some((one) => ['name', 'unknown', 'quote', 'domain'].includes(one.kind)) &&
      body.slice(0, comma).every((one) => one.upper && !one.hangul && /^(?:unknown|name|word|legal)$/.test(one.kind)) &&
      body.slice(0, comma).some((one) => one.kind === 'unknown' || one.kind === 'name') &&
      !body[comma + 1]?.upper
    )
      return {
        text: text(sheet, body.slice(comma + 1)),
        rest: cut(tokens, tokens.indexOf(body[comma] as Token), end),
        why: 'the words behind the customer',
      };
    // `service request - Coho Winery`: what follows a dash may be the customer.
    if (
      !tokens.slice(0, i).some((one) => ['name', 'unknown', 'quote', 'domain'].includes(one.kind)) &&
      has(tokens[topic], 'service-request') &&
      body.length < 4 &&
      body.every(
        (one) =>
          one.kind === 'name' ||
          (one.upper && (one.kind === 'unknown' || body.length > 1)) ||
          (one.hangul && one.kind === 'unknown' && body.length === 1),
      )
    )
      return;
    return { text: value, rest: cut(tokens, i, end), why: `the words behind ${token.text}` };
  }
}

/** 메일 수신 오류 관련 서비스 요청, 로그인 문제로 티켓 */
function koreanTopic(sheet: Sheet, tokens: readonly Token[], topic: number): Title | undefined {
  const at = tokens.findIndex(
    (token, i) =>
      token.hangul &&
      i > 0 &&
      i < topic &&
      /^(?:관련|관련하여|관련해서|관련된|대한|대해|대해서|대하여|건으로)$/.test(token.text),
  );
  if (at <= 0) return;
  let from = at;
  while (from > 0) {
    const previous = tokens[from - 1] as Token;
    if (/^(?:의|에게|한테|대신|은|는|을|를|에게서|에서|측에|쪽에)$/.test(previous.particle) && from < at) break;
    if (previous.particle === '에' && !/^(?:대한|대해|대해서|대하여)$/.test((tokens[at] as Token).text)) break;
    if (previous.particle === '에' && from < at) break;
    if (previous.kind === 'punct' || previous.kind === 'break' || has(previous, 'support-word', 'customer')) break;
    if (previous.kind === 'name' && from < at) break;
    if (previous.kind === 'unknown' && !previous.particle && from < at && from === 1 && at - from > 1) break;
    from--;
  }
  if (from >= at) return;
  const body = tokens.slice(from, at);
  // 누리온 관련 SR 뭐 있나: whose requests they are, and not what one is about
  if (body.length === 1 && tokens.slice(at + 1).some((token) => has(token, 'what', 'many', 'list', 'pending', 'show')))
    return;
  const last = body.at(-1) as Token;
  let value = sheet.shown.slice((body[0] as Token).start, last.end).trim();
  if (!/^(?:대한|대해|대해서|대하여)$/.test((tokens[at] as Token).text))
    value = sheet.shown.slice((body[0] as Token).start, (tokens[at] as Token).start).trim();
  return value
    ? {
        text: value.replace(/^["'“‘]|["'”’]$/g, ''),
        rest: cut(tokens, from, at + 1),
        why: `the words before ${(tokens[at] as Token).text}`,
      }
    : undefined;
}
