import { type Clause, only } from './clauses.ts';
import { partyOf } from './mentions.ts';

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
  clause.verb?.kind === 'unknown' && !/라고|자고|하[래라]|그러|그렇게|시[켰키]|말씀|부탁/.test(clause.text);

/** 좌석이 모자란대요. 두 석 추가해 주세요: beside a command what is needed only tells why. */
export const tellsWhy = ({ verbs, text }: Clause, last: Clause): boolean =>
  ([...verbs].every((verb) => verb === 'need') && !last.verbs.has('need')) || /(?:는|은|던)데요?\]$/.test(text);
