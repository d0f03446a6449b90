import { isMark } from '../clauses.ts';
import { asSaid, isFilledIn, withColons } from '../english/filled-in.ts';
import { withoutReferences } from '../english/references.ts';
import { isDepartment, isStaff } from '../korean/sayings.ts';
import type { Sheet } from '../text/normalise.ts';
import { regex } from '../text/regex.ts';
import { has, only, type Token } from '../text/token.ts';

const header =
  /^(?:from|to|cc|bcc|sent|date|subject|re|fw|fwd|von|an|betreff|보낸 ?(?:사람|날짜|시간)|받는 ?사람|날짜|제목)$/;
const opensHeader = /^(?:from|sent|von|보낸 ?사람)$/;
const closing = regex`
    ^(?:br|rgds|regards|cheers|thanks|thank you|thx|best|sincerely|yours|greetings|
    (?:best|kind|kindest|warm|warmest) regards|(?:with )?(?:best|kind|warm|all good) wishes|wishes|kindest|warmest|
    faithfully|truly|respectfully|many thanks|all the best|감사합니다|고맙습니다|드림|올림)$
  `;
const ruled = /^(?:-{2,}|_{2,}|={3,})$/;

/**
 * Takes away what a pasted mail carries along and nobody says to the bot: quoted lines, the header of a forwarded mail,
 * and the signature below a closing word or a rule.
 */
export function withoutLetterhead(sheet: Sheet, tokens: readonly Token[]): Token[] {
  const written = tokens.filter((token) => !sheet.quoted.some(({ start, end }) => isIn(token, start, end)));
  const typed = withColons(toLines(written));
  const form = isFilledIn(typed);
  const lines = form ? asSaid(typed.map(withoutNumber)) : typed;
  const forwarded = lines.some((line) => isLabel(line, opensHeader) && (!line[0]?.hangul || isMailed(line, lines)));
  const kept: Token[] = [];
  let spoken = false;
  let inHeader = forwarded;
  for (const [i, line] of lines.entries()) {
    if (inHeader && isLabel(line, header)) continue;
    // Subject: RE: …, above what is written
    if (isLabel(line, /^subject$/) && isLabel(line.slice(2), /^(?:re|fw|fwd)$/) && lines.length > 1) continue;
    // Subject: Order for Kestrel, above the mail that orders it; a ticket keeps its subject
    if (i === 0 && isLabel(line, /^(?:subject|betreff)$/) && isLetter(lines.slice(1))) continue;
    const words = line.filter((token) => token.kind !== 'break' && token.kind !== 'punct');
    if (words.length) inHeader = false;
    // 지원팀장 배윤호 드림
    if (
      spoken &&
      words.length < 7 &&
      /^(?:드림|올림|배상)$/.test((words.at(-1)?.text ?? '') + (words.at(-1)?.ending ?? ''))
    )
      continue;
    // 한빛물산 영업팀 박지훈
    if (spoken && i === lines.length - 1 && isKoreanCard(words)) continue;
    if (spoken && !form && isClosing(line) && isSignature(lines.slice(i + 1))) break;
    if (spoken && i === lines.length - 1 && isSigned(line)) continue;
    if (spoken && !words.length && isCard(lines.slice(i + 1))) break;
    spoken ||= words.length > 0;
    kept.push(...withoutNumber(line));
  }
  return withoutReferences(withoutAsides(kept));
}

/** 1) invite Kestrel */
const withoutNumber = (line: readonly Token[]): readonly Token[] =>
  line[0]?.kind === 'number' && isMark(line[1], ')') ? line.slice(2) : line;

/** An empty line, and below it what somebody writes, and no ticket. */
const isLetter = ([gap, ...rest]: readonly (readonly Token[])[]): boolean =>
  gap?.length === 1 &&
  rest.flat().length > 3 &&
  !rest.flat().some((token) => has(token, 'ticket', 'service-request', 'support') || isMark(token, ':'));

/** (see ticket 4411), (they asked twice): what is said aside, and no data. */
function withoutAsides(tokens: Token[]): Token[] {
  const open = tokens.findIndex((token) => isMark(token, '('));
  const close = tokens.findIndex((token, at) => at > open && isMark(token, ')'));
  if (open < 1 || close < open + 2 || close > open + 14) return tokens;
  const inside = tokens.slice(open + 1, close);
  if (!aside.test(inside[0]?.text ?? '')) return tokens;
  if (
    inside.some(
      (token) =>
        has(token, 'not') ||
        /^(?:kidding|joking|testing|test)$/.test(token.text) ||
        /^(?:email|domain|offer|id|code|quote|name|person|break)$/.test(token.kind),
    )
  )
    return tokens;
  return [...tokens.slice(0, open), ...withoutAsides(tokens.slice(close + 1))];
}

const aside =
  /^(?:see|ref|reference|cf|cc|fyi|note|please note|re|per|as per|as discussed|as agreed|thanks|again|sorry|pls|please|i|we|they|he|she|it|just|urgent|important|asap|because|since)$/;

/** A company, a department, a name: who wrote it. */
const isKoreanCard = (words: readonly Token[]): boolean =>
  words.length > 1 &&
  words.length < 6 &&
  words.some((token) => isDepartment(token) || isRank(token)) &&
  words.some(isNamed) &&
  words.every((token) => !token.particle && !token.ending && (isDepartment(token) || isRank(token) || isNamed(token)));
const isNamed = ({ kind, hangul }: Token): boolean =>
  hangul && (kind === 'name' || kind === 'person' || kind === 'unknown');
const isRank = (token: Token): boolean => isStaff(token) && !/담당자?$/.test(token.text);

const isIn = (token: Token, start: number, end: number): boolean => token.start >= start && token.start < end;

/** Subject: …; 보낸 사람: … */
function isLabel(line: readonly Token[], label: RegExp): boolean {
  const words = line.slice(0, isMark(line[1], ':') ? 1 : 2);
  return isMark(line[words.length], ':') && label.test(words.map(({ text }) => text).join(' '));
}

/** 보낸 사람: 유나 <yuna@garam.example>, or with more of a header around it; 보낸 사람: 가온물산 says whose invitation it is. */
const isMailed = (line: readonly Token[], lines: readonly (readonly Token[])[]): boolean =>
  lines.at(-1) !== line &&
  (line.some(({ kind }) => kind === 'email') || lines.some((other) => other !== line && isLabel(other, header)));

function isClosing(line: readonly Token[]): boolean {
  const all = line.filter(
    (token) => token.kind !== 'break' && !(token.kind === 'punct' && /^[,.!]+$/.test(token.text)),
  );
  // With kind regards
  const said = /^(?:with|and)$/.test(all[0]?.text ?? '') ? all.slice(1) : all;
  if (said.length === 1 && said[0]?.kind === 'punct') return ruled.test(said[0].text);
  return said.length > 0 && said.length < 4 && said.every((token) => closing.test(token.text) || only(token, 'filler'));
}

/** A few short lines in which nothing is asked for. */
const isSignature = (lines: readonly (readonly Token[])[]): boolean => {
  if (lines.length > 10) return false;
  const tokens = lines.flat().filter((token) => token.kind !== 'break');
  return (
    tokens.length > 0 &&
    tokens.length < 25 &&
    !tokens.some((token) => has(token, 'reseller', 'customer', 'invitation', 'subscription') || isMark(token, '?'))
  );
};

const job = regex`
    ^(?:manager|director|head|operations|ops|sales|accounts?|engineer|engineering|coordinator|specialist|officer|
    assistant|consultant|consulting|executive|analyst|ceo|cto|cfo|coo|founder|co-founder|owner|president|vp|
    partnerships?|procurement|licensing|finance|marketing|technician|office|department|dept|desk|success|strategist|
    planner|buyer|administration|controller|accountant|secretary|reception|it)$
  `;

/** Best, Kim / Service desk; Thanks, Kim Lund | Licensing team: who wrote it and what he does there, in one line */
function isSigned(line: readonly Token[]): boolean {
  const [close, ...rest] = line;
  const signed = isMark(rest[0], ',') ? rest.slice(1) : rest;
  const mark = signed.findIndex((token) => isMark(token, '/', '|', '-', ','));
  const post = signed.slice(mark + 1);
  return (
    closing.test(close?.text ?? '') &&
    mark > 0 &&
    mark < 4 &&
    signed.slice(0, mark).every((token) => token.upper && token.kind === 'unknown') &&
    post.length > 0 &&
    post.length < 5 &&
    post.every((token) => token.kind === 'word' || token.kind === 'unknown') &&
    post.some(({ text }) => job.test(text) || /\b(?:desk|team)$/.test(text)) &&
    !post.some((token) => has(token, 'reseller', 'customer', 'invitation', 'subscription', 'user'))
  );
}

/** A name and what somebody does, each in a line of its own, below an empty line. */
function isCard(lines: readonly (readonly Token[])[]): boolean {
  if (lines.length > 12) return false;
  const said = lines
    .map((line) => line.filter((token) => token.kind !== 'break' && token.kind !== 'punct'))
    .filter((line) => line.length > 0);
  const [name, ...rest] = said;
  if (!name || name.length > 4 || rest.length < 1 || rest.length > 4) return false;
  if (!name.every((token) => token.upper && token.kind === 'unknown')) return false;
  return (
    rest.every((line) => line.length < 8 && (line[0]?.upper || line[0]?.kind !== 'word')) &&
    rest.some((line) => line.some((token) => job.test(token.text)))
  );
}

/** The lines of a message, each with the break that ends it. */
function toLines(tokens: readonly Token[]): Token[][] {
  const lines: Token[][] = [[]];
  for (const token of tokens) {
    lines.at(-1)?.push(token);
    if (token.kind === 'break') lines.push([]);
  }
  return lines;
}
