import { type Clause, isAsked, isMark } from './clauses.ts';
import { isThrough } from './korean/mentions.ts';
import { isNameLike, type Mention } from './mentions.ts';
import type { NameToken } from './names/words.ts';
import { has, isRoleName, ofKind, only, type Token } from './text/token.ts';

/**
 * The first word that was taken for a name where names do not stand: in the place of a verb or of a unit, or inside a
 * phrase. The lexicon lacks it, and it may be just the word that makes another command of the message: `zap the invite
 * to pat@…`, 권한 뻬줘. A change asks then; a read answers what it can.
 */
export function misplacedName(mentions: readonly Mention[], clauses: readonly Clause[]): string | undefined {
  return mentions.find(({ token, clause: number, known, quoted }) => {
    const clause = clauses[number];
    if (!clause || known || quoted || !isPlainName(token) || !isAsked(clauses, number)) return false;
    const at = clause.tokens.findIndex(({ start }) => start === token.start);
    if (at < 0) return false;
    return token.hangul ? isMisplacedInKorean(clause.tokens, at) : isMisplacedInEnglish(clause.tokens, at);
  })?.token.text;
}

/** A word that nothing but its place makes a name: no capital, no legal form, no directory. */
export const isPlainName = (token: Token): boolean =>
  !token.possessive &&
  (!token.text.includes(' ') || /^\w+ [a-z]+$/.test(token.text)) &&
  !/\w\.\w|&/.test(token.text) &&
  (token.hangul ? token.text.length < 5 : !token.upper && (token as NameToken).reason === 'unknown word');

const amount =
  /^(?:\d[\d.,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty) [a-z]/;

/** The place of a word among its neighbours, each with an example of what stands there. */
function isMisplacedInEnglish(tokens: readonly Token[], at: number): boolean {
  const { text, spaced } = tokens[at] as Token;
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  const last = !next || only(next, 'filler');
  const opens = at === 0 || (spaced && isMark(before, '-', ':', ',')) || only(before, 'filler');
  // set sub-1 to 19 zaps
  if (amount.test(text)) return /^(?:to|at|of|by)$/.test(before?.text ?? '');
  if (text.includes(' ')) return false;
  return (
    // ten zap Business Standard licences; `2 kestrel` and `4 kestrel` are to and for
    (before?.kind === 'number' && !/^[24]$/.test(before.text)) ||
    // they need zap fifteen seats
    next?.kind === 'number' ||
    // the zap role, a zap invitation, place zap order
    (has(before, 'det', 'our', 'new') && (has(next, 'role', 'seat', 'subscription') || isRoleName(next))) ||
    (/^(?:order|request|ticket)$/.test(next?.text ?? '') && (at === 0 || ofKind(before, 'verb'))) ||
    (/^an?$/.test(before?.text ?? '') && /^(?:case|ticket|request|order|user|account)$/.test(next?.text ?? '')) ||
    (has(next, 'invitation') && (/^an?$/.test(before?.text ?? '') || has(before, 'reseller', 'customer'))) ||
    // invite the zap Kestrel Works, new zap: kim@…, into the system as zap customer
    (has(before, 'det', 'new') && isNameLike(next) && next?.upper === true) ||
    (has(before, 'new') && (isMark(next, ':') || next?.kind === 'email')) ||
    (before?.text === 'as' && has(next, 'customer', 'reseller')) ||
    // zap the invite; zap admin role
    (opens && has(next, 'det', 'our')) ||
    (at === 0 &&
      (isRoleName(next) ||
        has(next, 'role', 'user', 'invitation') ||
        (text.length > 2 && isNameLike(next) && next?.upper === true))) ||
    // set them zap, put it on zap as a customer
    has(before, 'pronoun') ||
    /^(?:them|him|her|it)$/.test(before?.text ?? '') ||
    (/^(?:up|on|off|in|out)$/.test(before?.text ?? '') && /^(?:a|as)$/.test(next?.text ?? '')) ||
    // kim@… a user zap, send it to kim@… zap
    (last && (before?.kind === 'email' || has(before, 'role', 'user'))) ||
    // upgrade it to zap
    (before?.text === 'to' && tokens.some((one) => has(one, 'upgrade'))) ||
    // E1 zap to 9; Kestrel Works zap
    (before?.kind === 'offer' && has(next, 'prep')) ||
    (isNameLike(before) && before?.upper === true)
  );
}

/** 고객 한결유업 하나 만들어 줘: behind the word for a party whoever is counted is called like that. */
const isOneOf = (tokens: readonly Token[], at: number): boolean => {
  const label = tokens[at - 1];
  return (
    tokens[at + 1]?.text === '하나' &&
    label?.hangul === true &&
    has(label, 'customer', 'reseller') &&
    !label.particle &&
    !label.ending &&
    (tokens[at] as Token).text.length > 2
  );
};

function isMisplacedInKorean(tokens: readonly Token[], at: number): boolean {
  if ((tokens[at] as Token).particle) return false;
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  const last = !next || only(next, 'filler');
  return (
    // 권한을 빼버 줘, 9석으로 깍 주세요
    (next?.kind === 'word' &&
      next.hangul &&
      /^(?:주|줘|드리|드립|하|하나|필요해?|합)$/.test(next.text) &&
      !isOneOf(tokens, at)) ||
    // 역할 박탈좀 부탁드려요, kim@… admin agent 권한 박탈
    (before?.kind === 'word' && only(next, 'filler') && /^(?:부탁|ㅂㅌ|요망|바람)/.test(next?.text ?? '')) ||
    (!next && (has(before, 'role') || isRoleName(before))) ||
    // 우리 리드 목롣 좀
    (last && has(before, 'lead')) ||
    // 두 좌섯 더
    before?.kind === 'number' ||
    /^(?:한|거|것|건)$/.test(before?.text ?? '') ||
    // kim@… 사용쟈 추가, 사용자 관라 관리자 권한
    (before?.kind === 'email' && has(next, 'create')) ||
    (has(before, 'user', 'role') && has(next, 'admin')) ||
    // kim@… 초대 재송; 초대 디시 보내 줘
    (has(before, 'invitation') &&
      (has(next, 'send') ||
        (tokens.some(({ kind }) => kind === 'email') &&
          !has(tokens[at - 2], 'reseller', 'customer') &&
          (last || next?.kind === 'email' || next?.kind === 'punct')))) ||
    // 잠제 고객으로 한빛전자를 등록해 줘; 누리온 고객 is whose customer somebody is.
    (has(next, 'customer') &&
      (tokens[at] as Token).text.length === 2 &&
      !isNameLike(tokens[at + 2]) &&
      tokens.some((one, i) => i !== at && isNameLike(one))) ||
    // 한빛을 잠제 고객으로 등록해 줘
    (has(next, 'customer') &&
      before !== undefined &&
      !before.particle &&
      !isNameLike(before) &&
      !isThrough.test(before.text) &&
      tokens.some((one) => isNameLike(one) && /^[을를]$/.test(one.particle)))
  );
}
