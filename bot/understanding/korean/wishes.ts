import { changes, type Intent } from '../catalogue.ts';
import type { Clause } from '../clauses.ts';
import type { Match } from '../intents.ts';
import { partyOf } from '../parties.ts';
import { type Frame, frames, type Organisation } from '../slots/frames.ts';
import { has, isRoleName, only, type Token } from '../text/token.ts';

/** 고객이 취소해 달래요, 알아서 해주세요: to do what was told, which is no command of its own. */
export const onlyDoes = (clause: Clause): boolean =>
  clause.korean &&
  [...clause.verbs].every((verb) => /^(?:do|give|grant|show)$/.test(verb)) &&
  clause.verb === undefined &&
  !clause.tokens.some((token) => token.kind !== 'punct' && !only(token, 'filler', 'common', 'verb'));

/** 리셀러는 콘토소로 해주세요: it says who, not what. */
export const isSupplement = (clause: Clause): boolean =>
  clause.korean &&
  clause.verbs.size === 1 &&
  clause.verbs.has('do') &&
  clause.tokens.some((token) => partyOf(token) !== undefined && /^(?:은|는)$/.test(token.particle)) &&
  clause.tokens.some((token) => token.kind === 'name' && /^으?로$/.test(token.particle));

/** 업체가 폐업했답니다: news that is no word of what was commanded, and nobody's order. */
export const isNews = (clause: Clause): boolean =>
  (clause.verb?.kind === 'unknown' || /싶(?:다네|대|답니다|다고 ?[하합해])/.test(clause.text)) &&
  !/라고|자고|하[래라]|그러|그렇게|시[켰키]|말씀|부탁/.test(clause.text);

/** 좌석이 모자란대요. 두 석 추가해 주세요: beside a command what is needed only tells why. */
export const tellsWhy = ({ verbs, text, licence }: Clause, last: Clause): boolean =>
  ([...verbs].every((verb) => verb === 'need') && !last.verbs.has('need')) ||
  // 주문하려 하는데요 decides it.
  (/(?:는|은|던)데요?\]$/.test(text) && !(licence === 'a decision' && verbs.has('order')));

/**
 * … 및 역할 변경 부탁드려요: a thing of the bot's that is to be changed in a way that nobody told; 누리온은 끊어줘:
 * somebody who is parted with or written to, which completes no order that gives him something.
 */
export const ordersAnother = (clause: Clause, features: ReadonlySet<string>): boolean =>
  clause.korean &&
  clause.act === 'command' &&
  ((clause.licence !== undefined &&
    ((does(clause, changing) && things.some((thing) => features.has(thing))) ||
      (does(clause, parting) && somebody.some((party) => features.has(party))) ||
      // 누리온에는 메일 보내줘
      (clause.verbs.has('send') && features.has('address') && features.has('@org') && !features.has('@email')))) ||
    // 누리온은 파트너에서 빼고 …, 박지수는 관리자에서 빼줘
    (does(clause, leaving) && clause.tokens.some(isLeft))) &&
  !/아니|정정|죄송|말고/.test(clause.text);

/** … 역할 주고 누리온은 리셀러로 바꿔줘: what was said before completes no order that has no place for whom this one names. */
export const hasNoPlace = ({ korean }: Clause, features: ReadonlySet<string>, { intent }: Match): boolean =>
  korean &&
  changes(intent) &&
  (['reseller', 'customer', 'provider'] as const).some(
    (party) => features.has(`@${party}`) && !takes(frames[intent as Intent], party),
  );
const takes = (frame: Frame | undefined, party: Organisation): boolean =>
  frame?.slots.includes(party) === true || frame?.as?.[party] !== undefined;

const does = ({ verbs }: Clause, concepts: readonly string[]): boolean =>
  concepts.some((concept) => verbs.has(concept));
const changing = ['change', 'create', 'remove', 'end', 'cancel', 'invite', 'order'];
const leaving = ['remove', 'end'];
const parting = [...leaving, 'cancel', 'withdraw', 'decline', 'delete', 'suspend', 'contact', 'other', 'accept'];
const things = [
  'role',
  'customer',
  'reseller',
  'user',
  'subscription',
  'seat',
  'lead',
  'partner',
  'partnership',
  'admin',
];
const somebody = ['@org', '@person', '@email'];
const isLeft = (token: Token): boolean =>
  token.particle === '에서' &&
  (partyOf(token) !== undefined || has(token, 'partner', 'user', 'admin') || isRoleName(token));

/** E3 5석 줄이고 E5 5석 늘려줘: an offer in each of the clauses, and none takes back what was said before. */
export const haveOffersApart = (clauses: readonly Clause[]): boolean =>
  new Set(clauses.flatMap(({ tokens }) => tokens.find(({ kind }) => kind === 'offer')?.text ?? [])).size ===
    clauses.length && !clauses.some(({ text }) => /아니|정정|죄송|미안|말고/.test(text));

/**
 * Whether one of the clauses asks for what it names: an English one does by its act, a Korean one by its licence. What
 * is asked behind it counts for it: 사용자로 추가하고 헬프데스크로 해줘; 초대 가능할까요? 부탁드립니다.
 */
export const areLicensed = (chosen: readonly Clause[], clauses: readonly Clause[]): boolean =>
  chosen.some((clause) => !clause.korean || clause.licence !== undefined) ||
  clauses
    .slice(clauses.indexOf(chosen[0] as Clause) + 1)
    .some(({ act, licence }) => /^(?:command|talk)$/.test(act) && licence === 'a request');
