import { isMark } from './clauses.ts';
import type { NameToken } from './names/words.ts';
import { partyOf } from './parties.ts';
import { has, type Token } from './text/token.ts';

/** Whether a name in a message is nobody whom it is about. */
export const isNoMention = (tokens: readonly Token[], at: number): boolean =>
  isVendor(tokens, at) ||
  tells(tokens, at) ||
  isContrast(tokens, at) ||
  isOccasion(tokens, at) ||
  isPlace(tokens, at) ||
  isRoom(tokens, at) ||
  isDescription(tokens, at);

/** 서울에 있는 한빛, 누리온이 소개한 한빛: where somebody is and who brought him say which one it is. */
function isDescription(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  const next = tokens[at + 1];
  const named = tokens
    .slice(at + 2, at + 5)
    .some(({ kind }) => kind === 'name' || kind === 'person' || kind === 'quote');
  if (!next?.hangul || !named) return false;
  const behind = next.text + next.particle + next.ending;
  if (/^에$/.test(token.particle)) return /^(?:있는|위치한|소재한|자리한)$/.test(behind);
  return /[이가]$/.test(token.particle || token.text) && /^(?:소개|추천)(?:한|해준|해주신|시켜준)$/.test(behind);
}

/** The mail to pat@… bounced, Kestrel agreed: small words behind data tell what happened to it. */
function tells(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  const next = tokens[at + 1];
  return (
    !token.upper &&
    !token.hangul &&
    (token as NameToken).reason === 'unknown word' &&
    /^[a-z]{2,}ed$/.test(token.text) &&
    ['email', 'name', 'person', 'domain'].includes(tokens[at - 1]?.kind ?? '') &&
    (!next || next.kind === 'punct' || next.kind === 'break')
  );
}

/** an overview for the QBR deck, met them at the Dallas trade fair: what it is wanted for and where it was is nobody. */
function isOccasion(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  if (token.hangul || token.possessive || !has(tokens[at - 1], 'det', 'our')) return false;
  const before = tokens[at - 2]?.text ?? '';
  if (before === 'for') return has(tokens[at + 1], 'foreign');
  if (!/^(?:at|from|during|after|before)$/.test(before) || !tokens.slice(0, at).some(({ text }) => meets.test(text)))
    return false;
  const occasion = tokens.slice(at + 1, at + 4);
  const end = occasion.findIndex(({ text, upper }) => !upper && gathers.test(text));
  return end >= 0 && occasion.slice(0, end).every(isSmall);
}
const meets = /^(?:met|saw|spoke|talked|chatted|found|heard|know|knew|ran into|bumped into|came across|meeting)$/;

/** Where people meet: the Dallas expo, the Rotary pancake breakfast, the Glasgow do. */
const gathers =
  /^(?:expo|fair|trade (?:show|fair)|show|conference|convention|summit|breakfast|brunch|lunch|dinner|do|meetup|mixer|event|gala|workshop|roadshow|fundraiser|barbecue|bbq|picnic|reception|seminar|festival|tournament|outing|party|drinks|game|congress|forum)$/;
const isSmall = (token: Token): boolean =>
  !token.upper && !token.hangul && token.kind !== 'punct' && token.kind !== 'break';

/** Järvipaja Oy up in Tampere, a reseller based in Toledo, here in NZ: where somebody is. */
const isPlace = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.upper === true &&
  !tokens[at]?.hangul &&
  !tokens[at]?.possessive &&
  /^(?:in|near|outside)$/.test(tokens[at - 1]?.text ?? '') &&
  /^(?:up|down|over|out|here|based|located)$/.test(tokens[at - 2]?.text ?? '');

/** met them at Stand 12, the meeting in Room 4b: a number says where. */
const isRoom = (tokens: readonly Token[], at: number): boolean =>
  /^(?:at|in|on|near)$/.test(tokens[at - 1]?.text ?? '') &&
  /^(?:stand|booth|room|hall|floor|suite|gate|building|table)(?: \d+[a-z]?)?$/.test(tokens[at]?.text ?? '') &&
  (/\d/.test(tokens[at]?.text ?? '') || tokens[at + 1]?.kind === 'number');

/** MS쪽 장애냐, is Microsoft having trouble: on whose side a fault lies. */
function isVendor(tokens: readonly Token[], at: number): boolean {
  const { text, particle } = tokens[at] as Token;
  // MS 파트너 센터에 티켓을 넣어 줘: whose it is
  if (/^(?:ms|마이크로소프트|엠에스)$/.test(text) && has(tokens[at + 1], 'partner-center')) return true;
  if (text === 'ms') return /^[쪽측]/.test(particle);
  return text === 'microsoft' && !partyOf(tokens[at - 1]) && !partyOf(tokens[at + 1]);
}

/** …, not Hana Park: who is not meant. */
function isContrast(tokens: readonly Token[], at: number): boolean {
  let i = at - 1;
  while (i > 0 && (partyOf(tokens[i]) !== undefined || /^(?:the|other|our)$/.test(tokens[i]?.text ?? ''))) i--;
  return tokens[i]?.text === 'not' && !tokens[i]?.hangul && isMark(tokens[i - 1], ',', '-', '(');
}
