import type { Intent } from './catalogue.ts';
import { type Clause, isAsked, isMark } from './clauses.ts';
import { ordersMeanwhile } from './korean/orders.ts';
import type { Mention } from './mentions.ts';
import { has, isRoleName, only, type Token } from './text/token.ts';

/** Whether an order is for several at once: the bot does one thing at a time, and offers them one by one. */
export function severalTargets(intent: Intent, mentions: readonly Mention[], clauses: readonly Clause[]): boolean {
  return (
    isNumbered(clauses) ||
    isListed(clauses) ||
    joinsNames(intent, mentions, clauses) ||
    (!/^associate-/.test(intent) && meansBoth(mentions, clauses)) ||
    clauses.some((clause, at) => isOfAKind(clause, at, mentions) || areAdded(clause, mentions)) ||
    (intent === 'assign-role' && clauses.some(givesTwoRoles)) ||
    (/^(?:assign|remove)-role$/.test(intent) &&
      clauses.some((clause, at) => isSomebodyMore(clause, clauses[at + 1]))) ||
    clauses.some(
      (clause) =>
        (clause.act === 'command' || clause.act === 'fragment') &&
        (joinsMails(clause) ||
          joinsRoles(intent, clause) ||
          ordersTwo(clause) ||
          (clause.korean && ordersMeanwhile(clause.tokens))),
    )
  );
}

/** 노아라, 임수빈한테 …: another one, in front of a comma. */
const isSomebodyMore = ({ korean, tokens }: Clause, next: Clause | undefined): boolean =>
  korean &&
  tokens.length === 2 &&
  /^(?:unknown|name|person)$/.test(tokens[0]?.kind ?? '') &&
  /^[가-힣]{3}$/.test(tokens[0]?.text ?? '') &&
  tokens[1]?.text === ',' &&
  next?.tokens[0]?.hangul === true &&
  /^(?:name|person)$/.test(next.tokens[0].kind) &&
  /^(?:한테|에게|께)/.test(next.tokens[0].particle);

/** 1. … 2. …, First … Second … */
const isNumbered = (clauses: readonly Clause[]): boolean =>
  [/^first(?:ly)?\b/, /^second(?:ly)?\b/].every((number) => clauses.some(({ text }) => number.test(text))) ||
  [1, 2].every((number) =>
    clauses.some(({ tokens: [first, ...rest] }) => first?.kind === 'number' && first.value === number && !rest.length),
  );

/** Names below each other, each behind a dash or a dot. */
const isListed = (clauses: readonly Clause[]): boolean =>
  clauses.filter(({ tokens }, at) => {
    const [mark, name] = tokens.length === 1 ? [clauses[at - 1]?.tokens.at(-1), tokens[0]] : tokens;
    return tokens.length < 3 && /^[-*•·]$/.test(mark?.text ?? '') && name?.kind === 'name' && !name.particle;
  }).length > 1;

/** `invite A and B`: two names, joined. */
function joinsNames(intent: Intent, mentions: readonly Mention[], clauses: readonly Clause[]): boolean {
  for (const [i, mention] of mentions.entries()) {
    const next = mentions[i + 1];
    if (!next || next.clause !== mention.clause) continue;
    if (!isAsked(clauses, mention.clause) && !fillsIn(clauses[mention.clause] as Clause, mention)) continue;
    const tokens = (clauses[mention.clause] as Clause).tokens.slice(mention.at + 1, next.at);
    const people = /^(?:assign-role|remove-role|add-user)$/.test(intent);
    const joined =
      tokens.length > 0 &&
      tokens.every(
        (token) =>
          (token.kind === 'punct' && token.text === ',') ||
          /^(?:and|or|&|및|그리고|또는|plus)$/.test(token.text) ||
          has(token, 'det') ||
          (people && has(token, 'user')) ||
          /^(?:also|then|too|additionally|furthermore|likewise)$/.test(token.text) ||
          // Kestrel's E3 and Wingtip's E5
          (mention.token.possessive &&
            next.token.possessive &&
            (token.kind === 'offer' || has(token, 'subscription', 'seat'))) ||
          only(token, 'filler'),
      ) &&
      tokens.some((token) => /^(?:and|or|&|및|그리고|또는|plus|then|also|,)$/.test(token.text));
    if (tokens.some(isCorrection)) continue;
    // ㈜다온, 한들, 단비의원
    const after = mentions[i + 2];
    const third =
      after?.clause === mention.clause ? (clauses[mention.clause] as Clause).tokens.slice(next.at + 1, after.at) : [];
    if (joined && third.length > 0 && third.every(({ text }) => text === ',')) return true;
    const paired = !tokens.length && /^(?:과|와|랑|이랑|하고)$/.test(mention.particle);
    if (
      (joined && (people || tokens.some((token) => token.text !== ','))) ||
      (paired && (!mention.role || mention.role === next.role))
    ) {
      // 고객사 한빛 말인데요, 누리온 리셀러한테 할당: the two sides of one order
      if (
        intent === 'associate-customer' &&
        clauses[mention.clause]?.korean &&
        mention.role === 'customer' &&
        next.role === 'reseller' &&
        tokens.every((token) => token.text === ',' || only(token, 'filler')) &&
        !after
      )
        continue;
      // link reseller Wingtip and Kestrel's E3
      if (/^associate-/.test(intent) && mention.role === 'reseller' && next.role === 'customer' && !after) continue;
      if (
        paired &&
        (intent === 'associate-customer' || intent === 'associate-subscription' || intent === 'invite-customer')
      )
        continue;
      if (paired && intent === 'end-partnership' && mention.owns) continue;
      return true;
    }
  }
  return false;
}

/** associate - customer: Kestrel and Wingtip, reseller: …: what a line below an order says of it. */
const fillsIn = ({ act, tokens }: Clause, { at, role }: Mention): boolean =>
  act === 'fragment' && role !== undefined && isMark(tokens[at - 1], ':');

/** We met Kestrel and Wingtip, please send them a request: two are told of before, and `them` are both. */
function meansBoth([first, second, ...others]: readonly Mention[], clauses: readonly Clause[]): boolean {
  if (!first || !second || others.length || first.clause !== second.clause || first.role || second.role) return false;
  const told = clauses[first.clause] as Clause;
  const order = clauses.slice(first.clause + 1).find(({ act }) => act === 'command');
  return (
    !told.korean &&
    told.act !== 'command' &&
    second.at === first.at + 2 &&
    told.tokens[first.at + 1]?.text === 'and' &&
    order?.tokens.some(({ text }) => text === 'them') === true
  );
}

/** invite Kestrel and Wingtip AG as resellers, new customers Kestrel / Wingtip: the plural says that there are several. */
const isOfAKind = (clause: Clause, at: number, mentions: readonly Mention[]): boolean =>
  /\b(?:as|new|add|invite) (?:as )?(?:\w+ ){0,2}?(?:resellers|customers|clients|leads|prospects|distributors|users)\b(?! (?:of|from|for|to|at)\b)/.test(
    clause.text,
  ) &&
  (mentions.filter((mention) => mention.clause === at && isAlone(mention)).length > 1 ||
    mentions.some((mention) => / and /.test(mention.token.text)));

/** GDAP requests: Kestrel Labs + Umbra Optics. */
const areAdded = (clause: Clause, mentions: readonly Mention[]): boolean =>
  /\b(?:requests|invites|invitations|orders|customers|resellers|upgrades)\b/.test(clause.text) &&
  mentions.some(({ token }) => / \+ /.test(token.text));

const isAlone = ({ role, prep, token }: Mention): boolean =>
  (!role || prep === '') && !token.possessive && !/^(?:under|through|via|by|of|for|from|to|at|in)$/.test(prep);

/** 이준을 관리자 에이전트로, 미나를 청구 관리자로: to each a role of his own. */
function givesTwoRoles({ tokens, text, korean }: Clause): boolean {
  if (!korean || /아니|정정|죄송|미안|말고/.test(text)) return false;
  const goals = [...tokens.keys()].filter((at) => isRoleGoal(tokens[at]));
  const [first = 0, second = 0] = goals;
  return goals.length > 1 && tokens.slice(0, first).some(isObject) && tokens.slice(first + 1, second).some(isObject);
}
const isRoleGoal = (token: Token | undefined): boolean => isRoleName(token) && /^으?로$/.test(token?.particle ?? '');
const isObject = (token: Token): boolean => token.hangul && /^[을를은는]$/.test(token.particle);

/** add user kim@… and user pat@…; pat@… / kim@… 사용자 추가 */
function joinsMails({ tokens }: Clause): boolean {
  const first = tokens.findIndex(({ kind }) => kind === 'email');
  const last = tokens.findLastIndex(({ kind }) => kind === 'email');
  if (first === last || tokens[first]?.text === tokens[last]?.text) return false;
  const between = tokens.slice(first + 1, last);
  return (
    between.some(({ text }) => /^(?:and|or|&|,|\/|\+|plus|also|then|및|그리고|하고)$/.test(text)) &&
    !between.some(isCorrection)
  );
}
const isCorrection = ({ text }: Token): boolean =>
  /^(?:sorry|no|er|erm|uh|um|oops|i mean|i meant|rather|correction|wait|actually|아니|아니다|정정|말고)$/.test(text);

/** billing admin and user admin, 전역 관리자랑 청구 관리자 */
function joinsRoles(intent: Intent, { tokens }: Clause): boolean {
  if (intent !== 'assign-role' && intent !== 'remove-role' && intent !== 'add-user') return false;
  return tokens.some((token, at) => {
    if (!isRoleName(token)) return false;
    if (/^(?:와|과|랑|이랑|하고|이자)$/.test(token.particle)) return isRoleName(tokens[at + 1]);
    if (!/^(?:and|or|plus|&|,|\+|및|겸|그리고)$/.test(tokens[at + 1]?.text ?? '')) return false;
    let next = at + 2;
    while (tokens[next] && (has(tokens[next], 'det', 'conj') || only(tokens[next] as Token, 'filler'))) next++;
    return isRoleName(tokens[next]);
  });
}

const seats = '(?: (?:seats|licen[cs]es))?';
const amount = `# (?:more )?(?:(?:seats|licen[cs]es|x|of) )*@offer(?: (?:seats|licen[cs]es|subscriptions?))?`;
/** `5 seats of E3 and 2 of E5`, E3 10석하고 Power BI Pro 10석: two amounts of two offers. */
const twoAmounts = [
  new RegExp(`@offer (?:\\+|-|x|by|to) ?#${seats} (?:and|plus|&|,) @offer (?:\\+|-|x|by|to) ?#`),
  new RegExp(`\\bto #${seats} (?:and|plus|&|,) @'s (?:@offer )?(?:to|by) #`),
  new RegExp(`${amount}(?: ,)? (?:and|plus|&|,) (?:another )?${amount}`),
  /@offer # ?(?:석|개|명|자리|라이선스|좌석)?(?:(?:하고|이랑|랑|과|와)| ?,| 및| 그리고) @offer #/,
];
const ordersTwo = ({ text }: Clause): boolean => twoAmounts.some((pattern) => pattern.test(text));
