import { isMark, verbConcepts } from '../clauses.ts';
import { inquired, isConcerning, koreanTopic, quotedBeforeTitle, stripCopula, toldBehind } from '../korean/titles.ts';
import type { Sheet } from '../text/normalise.ts';
import { has, only, type Token } from '../text/token.ts';
import { cut, isTopic, lineEnd, type Title, text } from './title-text.ts';

const introduces =
  /^(?:about|regarding|concerning|re|saying|because|stating|describing|reading|that says|explaining|reporting|on|that)$/;

/** Finds the title of a service request or ticket: behind a colon, a dash, `about`, in quotes, 제목은, 관련. */
export function findTitle(sheet: Sheet, tokens: readonly Token[]): Title | undefined {
  // escalate to Partner Center: …
  const topic = tokens.findIndex(
    (token, at) => isTopic(token) || (at > 1 && has(token, 'partner-center') && isMark(tokens[at + 1], ':')),
  );
  if (topic < 0) return inquired(sheet, tokens);
  const found =
    named(sheet, tokens, topic) ??
    quoted(sheet, tokens, topic) ??
    koreanTopic(sheet, tokens, topic) ??
    toldBehind(sheet, tokens, topic) ??
    introduced(sheet, tokens, topic) ??
    punctuated(sheet, tokens, topic);
  // a ticket about it: the word names nothing.
  return found && /^(?:it|this|that|them|these|those)$/i.test(found.text) ? undefined : found;
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
  if (/으로|로|^의$/.test((tokens[at] as Token).particle)) return quotedBeforeTitle(sheet, tokens);
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
    (!behind ||
      behind.kind === 'punct' ||
      behind.kind === 'break' ||
      behind.hangul ||
      quote.particle ||
      // with the title "Printer on fire" for Kestrel
      /^(?:for|on behalf of|at|from|by)$/.test(behind.text))
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
  return value ? { text: value, rest, why: 'the words behind the title mark', marked: true } : undefined;
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
      // on behalf of "Kestrel"; 한빛 대신 "…" 건으로: in Korean whoever it is for stands in front of the word
      (has(previous, 'support-word') && !(previous?.hangul && i > 1))
    )
      continue;
    if (/^(?:에|에게|한테|의|에서|을|를|은|는|이|가|대신)$/.test(token.particle) && i < topic) continue;
    if (has(next, 'customer') || token.possessive || (has(next, 'support-word') && next?.text !== 'for')) continue;
    if (
      i > topic ||
      /라고|라는|건|관련|로/.test(token.particle) ||
      has(next, 'service-request', 'ticket') ||
      // "메일 지연" 건으로 서비스 요청
      (next?.hangul && /^(?:건|문제|이슈)으?로$/.test(next.text + next.particle)) ||
      (previous && introduces.test(previous.text))
    ) {
      let from = i;
      let to = i + 1;
      if (previous && (introduces.test(previous.text) || isMark(previous, ':', '-', ','))) from--;
      if (
        tokens[to]?.hangul &&
        (isConcerning.test((tokens[to] as Token).text) || /^(?:건|문제|이슈)$/.test((tokens[to] as Token).text))
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
          // support contact on sub-12; handle support on Kestrel's E3
          tokens[i + 1]?.kind === 'id' ||
          tokens[i - 1]?.text === 'contact' ||
          isLooked(tokens, topic) ||
          tokens.slice(0, i).some(({ text }) => /^(?:let|handles?|manages?|provides?|owns?|covers?)$/.test(text)) ||
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
  if (!customerAhead) end = customerApart(sheet, tokens, at + 1, end) ?? end;
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

/** … about slow mail, customer is Kestrel: where the customer stands apart behind the title, if it does. */
function customerApart(sheet: Sheet, tokens: readonly Token[], from: number, end: number): number | undefined {
  const mark = tokens.findIndex(
    (token, at) =>
      at > from &&
      at < end &&
      isMark(token, ',', '-') &&
      has(tokens[has(tokens[at + 1], 'det', 'our') ? at + 2 : at + 1], 'customer'),
  );
  if (mark < 0) return;
  let at = mark + (has(tokens[mark + 1], 'det', 'our') ? 3 : 2);
  if (tokens[at]?.text === 'is' || isMark(tokens[at], ':', '=')) at++;
  // …, Customer Portal
  else if (tokens[at - 1]?.upper) return;
  const said = tokens.slice(at, end);
  const named = text(sheet, said);
  // … and not: customer is WAITING
  return said.every(
    (token, i) =>
      token.upper ||
      (token.kind === 'number' && said[i + 1]?.upper) ||
      /^(?:name|quote|domain|legal)$/.test(token.kind),
  ) && /\p{Ll}/u.test(named)
    ? mark
    : undefined;
}

/** status of the service requests on Kestrel: several of them are looked at, and none is raised. */
const isLooked = (tokens: readonly Token[], topic: number): boolean =>
  tokens[topic]?.senses.some(({ kind, form }) => kind === 'noun' && form === 'plural') === true &&
  !tokens.some((token) => has(token, 'raise', 'create', 'send', 'file', 'request', 'need', 'ticket'));

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
    const comma = body.findIndex((one, at) => isMark(one, ',') || (at > 0 && opensTitle(body, at)));
    if (
      comma > 0 &&
      comma < 5 &&
      comma < body.length - 1 &&
      has(tokens[topic], 'service-request') &&
      !tokens.slice(0, i).some((one) => ['name', 'unknown', 'quote', 'domain'].includes(one.kind)) &&
      body.slice(0, comma).every((one) => one.upper && !one.hangul && /^(?:unknown|name|word|legal)$/.test(one.kind)) &&
      body.slice(0, comma).some((one) => one.kind === 'unknown' || one.kind === 'name') &&
      !(isMark(body[comma], ',') && body[comma + 1]?.upper)
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
