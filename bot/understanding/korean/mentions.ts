import { isMark } from '../clauses.ts';
import { give, isNameLike, type Mention } from '../mentions.ts';
import { partyOf } from '../parties.ts';
import { regex } from '../text/regex.ts';
import { has, ofKind, only, type Token } from '../text/token.ts';

export const jobTitle = regex`
    ^(?:대리|과장|부장|차장|사원|주임|팀장|이사|상무|전무|사장|회장|대표|매니저|책임|선임|수석|실장|본부장|담당자|담당|연구원|인턴|프로|선생|님|씨|계장|국장|주무관|교수|원장|소장|센터장|파트장|
    그룹장|부서장|비서|간사|위원|박사|변호사|회계사|세무사|약사|총무|반장|조장|기사|고문|부사장|지점장|공장장|사무장|사무관|조교|강사|디자이너|개발자|엔지니어|프리랜서|사원님|대리님|과장님|차장님|
    부장님|팀장님|이사님|대표님|실장님|매니저님|선임님|책임님|수석님|주임님)$
  `;

/** 누리온 통해서, 누리온을 거쳐: somebody in between. */
export const isThrough = /^(?:통해서?|통하여|거쳐서?|끼고|껴서|경유(?:하여|해서?)?)$/;

/** 담당 재판매인이 없, 리셀러가 비어 있 */
function lacksReseller(tokens: readonly Token[], from: number): boolean {
  const at = has(tokens[from], 'manage') ? from + 1 : from;
  return (
    has(tokens[at], 'reseller') &&
    /^[이가도]$/.test(tokens[at]?.particle ?? '') &&
    tokens
      .slice(at + 1, at + 3)
      .some(({ hangul, text }) => hangul && /^(?:없|비어|비었|빠져|빠졌|미정|공석)/.test(text))
  );
}

/**
 * 한빛전자 고객사의 담당 리셀러로 누리온을, 누리온을 한빛전자의 전담 파트너로: the word that says whom a customer gets as
 * its reseller. 한빛전자 리셀러로 누리온을 may also go through 한빛전자 and says nothing.
 */
function itsReseller(tokens: readonly Token[], at: number, isCustomer: boolean): Token | undefined {
  const owner = tokens[at] as Token;
  let i = at + 1;
  const label = partyOf(tokens[i]) === 'customer' && !owner.particle ? tokens[i++] : undefined;
  const particle = label ? label.particle : owner.particle;
  if (!/^의?$/.test(particle) || label?.ending) return;
  while (has(tokens[i], 'new') && !tokens[i]?.particle) i++;
  const managing = has(tokens[i], 'manage') && !tokens[i]?.particle && !tokens[i]?.ending ? tokens[i++] : undefined;
  const held = tokens[i];
  if (!label && !managing && !(particle && isCustomer)) return;
  if (!has(held, 'reseller') && !(managing && has(held, 'partner'))) return;
  const becomes = /^으?로$/.test(held?.particle ?? '');
  if (!becomes && !/^[을를은는]$/.test(held?.particle ?? '')) return;
  const isNew = (one: Token) => isNameLike(one) && (becomes ? /^[을를은는]?$/ : /^으?로$/).test(one.particle);
  return tokens.slice(i + 1, i + 3).some(isNew) ||
    (becomes && isNameLike(tokens[at - 1]) && /^[을를은는]$/.test(tokens[at - 1]?.particle ?? ''))
    ? held
    : undefined;
}

/** 한빛전자가 쓰는 E3, 누리온에서 판매한 Visio 구독: what somebody does with what is sold. */
function doneWithSubscription(tokens: readonly Token[], at: number): string | undefined {
  const end = tokens.findIndex(
    (token, i) => i >= at && (token.kind === 'offer' || token.kind === 'id' || has(token, 'subscription', 'seat')),
  );
  if (end <= at || end > at + 4) return;
  const said = tokens.slice(at, end).map(({ text, particle, ending }) => text + particle + ending);
  return said.join('');
}
/** Who uses it is the customer, who sold it the reseller, whatever stands behind. */
const uses =
  /^(?:지금|현재|요즘)?(?:쓰는|쓰고있는|쓰시는|쓰던|(?:사용|이용|구독|보유)(?:하는|하고있는|하시는|한|중인|하던)|갖고있는|가지고있는|가진)$/;
const sold = /^(?:이번에|지난번에|직접|저번에)?(?:판|팔았던|(?:판매|납품|재판매)(?:한|했던|하신))$/;

/** What the words behind a name say about it in Korean. */
export function lookRightKorean(tokens: readonly Token[], at: number, mention: Mention): void {
  const token = mention.token;
  const { particle } = token;
  // 한빛에 담당 재판매인이 없어요: who has none is a customer.
  if (/^(?:에|에는|엔|은|는)$/.test(particle) && lacksReseller(tokens, at + 1)) {
    give(mention, 'customer', token);
    return;
  }
  const reseller =
    mention.role && mention.role !== 'customer' ? undefined : itsReseller(tokens, at, mention.role === 'customer');
  if (reseller) {
    mention.owns = 'its-reseller';
    give(mention, 'customer', reseller);
    return;
  }
  let i = at + 1;
  const next = tokens[i];
  if (/^(?:님|씨)/.test(particle)) mention.person = true;
  if (next?.hangul && jobTitle.test(next.text) && !particle && !/^담당/.test(next.text)) {
    mention.person = true;
    // 남궁연 차장님께: to him, not to his title
    if (/^(?:께|에게|한테)$/.test(next.particle)) mention.particle = next.particle;
  }
  // 누리온 통해서 한빛전자 고객 등록
  if (next?.hangul && /^[을를]?$/.test(particle) && isThrough.test(next.text)) {
    give(mention, 'reseller', next);
    return;
  }
  if (next && (next.kind === 'offer' || next.kind === 'id') && (!particle || particle === '의'))
    mention.owns ??= 'subscription';
  const deed = /^(?:이|가|에서|께서)$/.test(particle) ? doneWithSubscription(tokens, at + 1) : undefined;
  if (deed && uses.test(deed)) mention.owns ??= 'subscription';
  if (deed && sold.test(deed)) give(mention, 'reseller', next);
  if (next && has(next, 'subscription', 'seat') && (!particle || particle === '의')) mention.owns ??= 'subscription';
  if (mention.owns === 'subscription') give(mention, 'customer', token);
  const skip = () => {
    while (
      tokens[i]?.kind === 'word' &&
      (only(tokens[i], 'filler', 'mark') || has(tokens[i], 'our', 'new', 'existing')) &&
      !tokens[i]?.ending &&
      !partyOf(tokens[i])
    )
      i++;
  };
  if (/^(?:[을를은는이가]|께서|님을)$/.test(particle)) {
    skip();
    const follower = tokens[i];
    const party = partyOf(follower);
    if (party && /^(?:으?로|으?로서|에)$/.test(follower?.particle ?? '')) give(mention, party, follower);
    else if (party && follower?.ending && /^[은는이가]$/.test(particle)) give(mention, party, follower);
    // 콘토소를 리트웨어 고객으로: the party belongs to the other name, the role to this one
    else if (
      isNameLike(follower) &&
      (!follower?.particle || follower.particle === '의') &&
      /^[을를은는]$/.test(particle)
    ) {
      // 누리온을 한빛전자 고객사의 담당 리셀러로
      const whose = partyOf(tokens[i + 1]) === 'customer' && /^의?$/.test(tokens[i + 1]?.particle ?? '');
      let at2 = whose ? i + 2 : i + 1;
      while (has(tokens[at2], 'manage') || (tokens[at2]?.hangul && only(tokens[at2], 'filler', 'mark', 'common')))
        at2++;
      const role = partyOf(tokens[at2]);
      if (role && /^으?로/.test(tokens[at2]?.particle ?? '')) give(mention, role, tokens[at2]);
    }
    return;
  }
  if (/^이?(?:라는|란)$/.test(particle)) {
    give(mention, partyOf(next), next);
    return;
  }
  if (has(next, 'under') && !particle) {
    give(mention, 'reseller', next);
    return;
  }
  // 콘토소 우리 리셀러로 …
  if (!particle && has(next, 'our') && next?.hangul && !next.particle && /^으?로$/.test(tokens[at + 2]?.particle ?? ''))
    give(mention, partyOf(tokens[at + 2]), tokens[at + 2]);
  // 한빛전자 재판매인을 누리온으로 변경, 한빛전자 담당 재판매인으로 누리온을 지정: whose it is, and who becomes it.
  const held = has(next, 'manage') && !next?.ending ? tokens[i + 1] : next;
  if (
    // 한빛전자의 담당 재판매인으로 누리온을 앉혀 줘
    (!particle || (particle === '의' && held !== next)) &&
    partyOf(held) === 'reseller' &&
    /^(?:[을를은는]|으?로)$/.test(held?.particle ?? '') &&
    tokens.slice(at + 2, at + 5).some(
      (one, place, behind) =>
        isNameLike(one) &&
        one.particle !== held?.particle &&
        (/^(?:으로|[을를]|로)$/.test(one.particle) ||
          // 한빛전자 재판매인으로 누리온 지정
          (!one.particle && /로$/.test(held?.particle ?? '') && has(behind[place + 1], 'change', 'designate'))),
    ) &&
    tokens
      .slice(i)
      .some((one) => has(one, 'change', 'designate') || (has(one, 'do') && /^[은는]$/.test(held?.particle ?? ''))) &&
    !partyOf(tokens[at - 1])
  ) {
    give(mention, 'customer', held);
    return;
  }
  // 도메인이 hanbit.kr 인 고객: the copula apart from what it says
  if (!particle && next?.text === '인' && !next.particle && partyOf(tokens[i + 1])) {
    give(mention, partyOf(tokens[i + 1]), tokens[i + 1]);
    return;
  }
  const party = partyOf(next);
  if (!party || !next) return;
  if (particle === '의') {
    mention.owns ??= party;
    return;
  }
  if (particle || mention.role) return;
  const after = tokens[i + 1];
  const showing =
    after === undefined ||
    has(after, 'list', 'many', 'what') ||
    ofKind(after, 'verb') ||
    isMark(after, '?') ||
    (after.kind === 'word' && only(after, 'filler', 'mark', 'common'));
  // hanbit.kr 고객 조회: a domain is a customer's own.
  if (party === 'customer' && token.kind === 'domain' && !next.particle && ofKind(after, 'verb')) {
    give(mention, 'customer', next);
    return;
  }
  if (
    party === 'customer' &&
    !/^(?:으?로|에게|한테|께|님|님께|님한테|님에게|에|대신)/.test(next.particle) &&
    showing &&
    !isNameLike(after) &&
    // 한빛 고객 건, 재판매인 누리온 밑으로: the matter of one customer, not of those of 한빛
    after?.text !== '건'
  ) {
    mention.owns ??= 'customer';
    return;
  }
  // 콘토소 고객 누리온 리셀러에: each has its label behind it.
  const labelled = isNameLike(after) && !after?.particle && partyOf(tokens[i + 2]) !== undefined;
  // 누리온 고객으로 한빛전자 추가: whose customer the other one becomes.
  if (
    party === 'customer' &&
    /^으로$/.test(next.particle) &&
    isNameLike(after) &&
    /^[을를]?$/.test(after?.particle ?? '') &&
    tokens.slice(i + 2).some((one) => has(one, 'create'))
  ) {
    mention.owns ??= 'customer';
    return;
  }
  if (isNameLike(after) && !next.particle && !(labelled && partyOf(tokens[i + 2]) !== party)) {
    // 누리온 고객 한빛전자에 E3 5개 주문
    mention.owns ??= party;
    return;
  }
  // 콘토소를 리트웨어 고객으로: the role is the other name's, this one is whose it is.
  const before = tokens[at - 1];
  if (before && isNameLike(before) && /^[을를은는]$/.test(before.particle) && /^으?로/.test(next.particle)) {
    mention.owns ??= party;
    return;
  }
  give(mention, party, next);
}
