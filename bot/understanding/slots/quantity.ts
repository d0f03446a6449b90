import { type Clause, isMark, verbConcepts } from '../clauses.ts';
import { has, type Token } from '../text/token.ts';
import { isDoubtful, isOfPeople, isPresent, isReference } from './no-amount.ts';

/** More numbers than this are a table, and none of them the one that is meant. */
const mostNumbers = 24;

const up = /^(?:increase|create|order|need|give|get|put|raise|onboard)$/;

/** The number of seats that a message states: absolute, or how many more or fewer. */
export function readQuantity(
  clauses: readonly Clause[],
  relativeAllowed: boolean,
): number | { delta: number } | undefined {
  const found: {
    value: number;
    delta?: -1 | 1 | undefined;
    rank: number;
    token?: Token;
    commanded?: boolean;
    people?: boolean;
    guessed?: boolean;
  }[] = [];
  // 늘려 주세요, 한빛 E3, 3석요: the order that a bare noun behind it fills in.
  let ordered: Token | undefined;
  let numbers = 0;
  for (const clause of clauses) {
    if (clause.korean && clause.act === 'command') ordered = clause.verb;
    const { tokens } = clause;
    let said: Said | undefined;
    for (const [i, token] of tokens.entries()) {
      if (token.kind !== 'number' || token.value === undefined) continue;
      numbers += 1;
      if (numbers > mostNumbers) return;
      said ??= saidOf(clause);
      const read = aimed(
        readOne(clause, said, tokens, i, token, clause.act === 'fragment' ? ordered : undefined),
        clause,
        clauses,
      );
      const people = /^(?:명|분|인)$/.test(tokens[i + 1]?.text ?? '');
      if (read) found.push({ value: token.value, token, commanded: clause.act === 'command', people, ...read });
    }
    if (!found.length && relativeAllowed) {
      // another seat, one extra licence
      const at = tokens.findIndex(
        (token, i) =>
          /^(?:another|an|a|an extra|an additional)$/.test(token.text) &&
          tokens
            .slice(i + 1, i + 5)
            .some(
              (next) =>
                has(next, 'seat') && next.senses.some((sense) => sense.form === 'base' && sense.concept === 'seat'),
            ) &&
          (token.text === 'another' || has(tokens[i + 1], 'more', 'new')),
      );
      if (at >= 0) found.push({ value: 1, delta: isDown(clause) ? -1 : 1, rank: 1 });
    }
  }
  if (!found.length) return;
  // `they hired 6, add 4 seats`: the command's own number counts.
  // 알바 세 명 써요. E3 두 석 추가해 주세요: where seats are counted, people only tell why.
  const seats = found.filter((one) => !one.people && one.rank > 0);
  const own = (seats.length ? seats : found).filter((one) => one.commanded && one.rank > 0);
  const counted = own.length ? own : found;
  const best = Math.max(...counted.map((one) => one.rank));
  if (best <= 0) return;
  const alike = counted.filter((one) => one.rank === best);
  let chosen = best >= 3 ? alike.at(-1) : nearest(alike, clauses);
  // `30 — no, 32`: the last value wins, and it counts as the first one did.
  let corrected = false;
  for (const [i, one] of found.entries())
    if (i > 0 && isCorrected(clauses, found[i - 1]?.token, one.token)) {
      corrected = true;
      const before = found[i - 1];
      // reduce by 10 — sorry, by 12: what the first number does the second one does.
      const own = one.guessed ? (before?.delta ?? one.delta) : (one.delta ?? before?.delta);
      // 18석, 아니 17석으로 줄여 주세요: so many in the end, like the first number behind to.
      chosen = { ...one, delta: one.rank > 2 || (before?.rank ?? 0) > 2 ? undefined : own };
    }
  if (!chosen || (relativeAllowed && !corrected && isDoubtful(clauses, chosen))) return;
  return chosen.delta && relativeAllowed ? { delta: chosen.delta * chosen.value } : chosen.value;
}

/** 20석 중 5석 빼, of their 20 seats remove 5: of several amounts that which stands next to the verb comes or goes. */
function nearest<T extends { token?: Token; delta?: -1 | 1 | undefined }>(
  amounts: readonly T[],
  clauses: readonly Clause[],
): T | undefined {
  const [first] = amounts;
  if (amounts.length < 2 || !first?.token) return first;
  const clause = clauses.find(({ tokens }) => tokens.includes(first.token as Token));
  const { verb } = clause ?? {};
  if (!verb || !amounts.every(({ token, delta }) => delta && token && clause?.tokens.includes(token))) return first;
  return clause?.korean
    ? (amounts.findLast(({ token }) => (token as Token).start < verb.start) ?? first)
    : (amounts.find(({ token }) => (token as Token).start > verb.start) ?? first);
}

/** How a number counts; `guessed` where nothing says whether seats come or go. */
type Read = { delta?: -1 | 1; rank: number; guessed?: boolean };

/** `those 5 seats, drop them`: what is done with the number is said in the clause behind it. */
function aimed(read: Read | undefined, clause: Clause, clauses: readonly Clause[]): Read | undefined {
  // E3가 5석 남아요, 빼 주세요: how it is, and what is done about it
  const told =
    clause.korean && clause.act === 'statement' && /(?:남|놀|노는|비[어었]|안 쓰|안쓰|필요 ?없)/.test(clause.text);
  if (!read || read.delta || read.rank !== 2 || !(clause.act === 'fragment' || told)) return read;
  const command = clauses.slice(clauses.indexOf(clause) + 1).find(({ act }) => act === 'command');
  if (!command || command.tokens.some(({ kind }) => kind === 'number' || kind === 'offer')) return read;
  const concepts = command.verb ? verbConcepts(command.verb) : command.verbs;
  if (concepts.has('change') || concepts.has('set') || concepts.has('make') || concepts.has('order')) return read;
  if (isDown(command)) return { delta: -1, rank: 2 };
  return concepts.has('increase') ? { delta: 1, rank: 2 } : read;
}

/** Whether a counter says how many there are: 20석에서, 20석에, 20석인데. */
const isStock = (counter: Token, particle: string, ending: string): boolean =>
  /^(?:에서|에|에다가?)$/.test(particle) ||
  (has(counter, 'seat', 'counter') && /^(?:인데|이고|이며|이라|이지만|인데요|있는데|쓰는데)/.test(ending));

/** Whether a correction stands between two numbers. */
function isCorrected(clauses: readonly Clause[], first: Token | undefined, second: Token | undefined): boolean {
  if (!first || !second) return false;
  const all = clauses.flatMap((clause) => clause.tokens);
  const between = all
    .slice(all.indexOf(first) + 1, all.indexOf(second))
    .map((token) => token.text)
    .join(' ');
  return /(?:^| )(?:no|sorry|apologies|pardon(?: me)?|hang on|oops|naw|i mean|i meant|meant|strike that|make (?:that|it)|actually|rather|wait|correction|scratch that|아니|아니다|아니요|정정|말고|아 참|아참|아차|앗|참|잠시만|잠깐만|잠깐|잠만)(?: |$)/.test(
    between,
  );
}

function isDown(clause: Clause): boolean {
  const concepts = clause.verb ? verbConcepts(clause.verb, ['base', 'past', 'ing']) : clause.verbs;
  if (clause.verb?.hangul && concepts.has('increase') && !/[빼줄낮내깎덜]/.test(clause.verb.text)) return false;
  // take three seats off Kestrel's E3
  if (/^(?:\S+ ){0,4}(?:take|knock|shave|get) .*\b(?:off|away|out)\b/.test(clause.text)) return true;
  return (
    (concepts.has('decrease') ||
      /\b(?:remove|fewer|less|drop|cut|reduce|return|lose|down)\b/.test(
        clause.text.split(' ').slice(0, 3).join(' '),
      )) &&
    !concepts.has('create')
  );
}

const isLowering = (verb: Token | undefined): boolean =>
  verb !== undefined && verbConcepts(verb).has('decrease') && !verbConcepts(verb).has('increase');

/** remove 3 more seats, reduce it by another 4, needs 3 seats removed */
const takenAway =
  /\b(?:remove|reduce|cut|drop|lower|decrease|trim|shed|delete|cancel|take) (?!.*\b(?:add|increase|raise)\b)|\b(?:removed|cancelled|canceled|taken (?:off|away|out)|cut|dropped|gone)\b/;

/** Kestrel should have five E3 seats removed: so many come or go. */
const comeOrGo = /^(?:\S+ ){1,4}?(?:removed|dropped|cancelled|canceled|deleted|deducted|returned|taken|added|put on)\b/;

/** … should be 24, leaving 12, 30 in total, 20 is enough: so many in the end. */
function isTotal(tokens: readonly Token[], i: number): boolean {
  const words = (from: number, to: number) =>
    tokens
      .slice(Math.max(0, from), to)
      .map(({ text }) => text)
      .join(' ');
  return (
    (/(?:^|\b)(?:(?:should|must|has to|have to|ought to) (?:be|have|read)|leaving|to become|total of|altogether)$/.test(
      words(i - 3, i),
    ) &&
      !comeOrGo.test(words(i + 1, i + 7))) ||
    /^(?:(?:seats?|licen[cs]es?|users?) )?(?:in total|altogether|all in all|(?:is|are|will be) (?:enough|plenty|sufficient)|will do|would do)\b/.test(
      words(i + 1, i + 5),
    )
  );
}

/** additional E3 licences for Kestrel, seven of them: so many more, and of nothing but these. */
const moreBefore =
  /\b(?:needs?|wants?|requires?|add|order|buy|get|give @) (?:(?:some|a few) )?(?:additional|extra|more|further) (?:@offer )?(?:seats|licen[cs]es|@offer)(?: (?:for|at) (?:the |our )?(?:customer |client )?@)?(?: [,-])? # of them$/;

/** What a clause says of all its numbers. */
interface Said {
  short: boolean;
  tooMany: boolean;
  tooFew: boolean;
  only: boolean;
  down: boolean;
}

const saidOf = (clause: Clause): Said => ({
  // Kestrel is short of 3 licences
  short: /\bshort (?:of |by )?#|# (?:of )?(?:@offer |seats |licen[cs]es )*short\b/.test(clause.text),
  // they have four licences too many, remove them
  tooMany: /# [^,]{0,60}\btoo many\b/.test(clause.text),
  tooFew: /# [^,]{0,60}\btoo few\b/.test(clause.text),
  // Kestrel only needs 8 seats
  only: /\b(?:(?:only|just) (?:needs?|wants?|uses?|requires?)|(?:needs?|wants?|requires?) only) #/.test(clause.text),
  down: isDown(clause),
});

function readOne(
  clause: Clause,
  said: Said,
  tokens: readonly Token[],
  i: number,
  token: Token,
  ordered: Token | undefined,
): Read | undefined {
  const previous = tokens[i - 1];
  const next = tokens[i + 1];
  const after = tokens[i + 2];
  if (
    next?.hangul &&
    !next.spaced &&
    /^(?:시|일|월|년|개월|주|분|시간|초|번|차|호|층|원|만원|달러|프로|퍼센트|배|위|단계|세대|번째|년차|분기)$/.test(
      next.text,
    )
  )
    return;
  if (
    next &&
    /^(?:%|percent|days?|weeks?|months?|years?|hours?|minutes?|am|pm|usd|eur|dollars?|euros?|won|times|steps?|st|nd|rd|th|o'clock)$/.test(
      next.text,
    )
  )
    return;
  if (isMark(previous, '#', '$', '€', '₩') || isReference(tokens, i)) return;
  // 5-10 seats: nobody knows how many
  if ((isMark(next, '-') && after?.kind === 'number') || (isMark(previous, '-') && tokens[i - 2]?.kind === 'number'))
    return;
  if (!token.hangul && isTotal(tokens, i)) return { rank: 3 };
  if (/^(?:up|down)$/.test(previous?.text ?? '') || /^(?:higher|lower)$/.test(next?.text ?? ''))
    return { delta: /^(?:down|lower)$/.test(`${previous?.text}`) || next?.text === 'lower' ? -1 : 1, rank: 2 };
  if (isMark(previous, '+') && tokens[i - 2]?.kind !== 'number') return { delta: 1, rank: 2 };
  if (!token.hangul && (isPresent(tokens, i) || isOfPeople(tokens, i))) return { rank: 0 };
  // 2주만 더
  if (/^(?:주일?|일|달|년|시간|개월)(?:만|간|정도)?$/.test(token.ending)) return;
  const sign =
    previous && isMark(previous, '+', '-') && previous.end === token.start && previous.spaced
      ? previous.text === '+'
        ? 1
        : -1
      : undefined;
  if (sign) return { delta: sign, rank: 2 };
  // another dozen
  if (/^another /.test(token.text)) return { delta: said.down || takenAway.test(clause.text) ? -1 : 1, rank: 2 };
  // fewer E3 seats for Kestrel: drop three
  if (clause.act === 'fragment' && isMark(tokens[i - 2], ':') && /^(?:drop|remove|add)$/.test(previous?.text ?? ''))
    return { delta: previous?.text === 'add' ? 1 : -1, rank: 2 };
  if (/^(?:plus|minus)$/.test(previous?.text ?? '')) return { delta: previous?.text === 'plus' ? 1 : -1, rank: 2 };
  if (!token.hangul && said.short) return { delta: 1, rank: 2 };
  if (said.tooMany) return { delta: -1, rank: 2 };
  if (said.tooFew) return { delta: 1, rank: 2 };
  if (said.only && !has(next, 'more')) return { rank: 3 };
  // Kestrel E3 5 seats add please
  const tail =
    clause.act === 'fragment' && !clause.korean
      ? tokens.findLast(({ kind, senses }) => kind === 'word' && senses.some((sense) => sense.kind !== 'filler'))
      : undefined;
  if (tail && tail.start > token.start && /^(?:add|remove)$/.test(tail.text))
    return { delta: tail.text === 'add' ? 1 : -1, rank: 2 };
  const { down } = said;
  const window = [next, after, tokens[i + 3]];
  const counted =
    window.slice(0, 2).some((one) => has(one, 'seat', 'user')) ||
    (next?.hangul === true && /^(?:석|개|명|좌석|시트|카피|장|매|자리|인분|인)$/.test(next.text)) ||
    token.particle !== '';
  if (next?.hangul) {
    const particle = next.particle || token.particle;
    const ending = next.ending;
    if (/^(?:으?로|까지)/.test(particle) || isMark(previous, '->')) return { rank: 3 };
    // 3석 -> 6석
    if (isMark(after, '->') && tokens[i + 3]?.kind === 'number') return { rank: 0 };
    // 20석 사용중, 30석 있음: how many there are, in front of how many are meant
    if (/^(?:사용|쓰|있|이용)/.test(after?.text ?? '') && tokens.slice(i + 3).some(({ kind }) => kind === 'number'))
      return { rank: 0 };
    // 20석에서 5석 빼, 20석에 5석 더해, 20석인데 5석 빼: how many there are, in front of how many go or come
    if (isStock(next, particle, ending) && tokens.slice(i + 2).some(({ kind }) => kind === 'number'))
      return { rank: 0 };
    // 다섯 개만 남기고 빼 줘, 3석만 쓰게 줄여 줘: so many stay
    if (particle === '만' && /^(?:남|두|쓰|놔|놓|유지|사용)/.test(after?.text ?? '') && after?.ending)
      return { rank: 3 };
    const rest = tokens.slice(i + 1, i + 6);
    const more =
      rest.some((one, at) => has(one, 'more') && (one.hangul || at === 1)) ||
      (previous?.hangul === true && has(previous, 'more')) ||
      tokens.some((one) => one.hangul && /^(?:더|추가로)$/.test(one.text));
    const verb = clause.verb ?? ordered;
    const concepts = verb ? verbConcepts(verb) : new Set<string>();
    const shrinking = verb?.hangul
      ? /^(?:빼|뺀|뺄|뺐|뺍|뺌|줄|낮|내리|내려|내렸|내릴|내린|깎|덜|감|축|차감|회수|제거|삭감|반납|삭제|취소|제외|없[애앨앴앤앱])/.test(
          verb.text,
        )
      : down;
    // seats 5개 less, 5개 minus
    if (shrinking || has(after, 'less') || after?.text === 'minus') return { delta: -1, rank: 2 };
    // 두 개 모자라요: so many more are needed.
    if (/^(?:모자|부족|달리)/.test(verb?.text ?? '')) return { delta: 1, rank: 2 };
    if (more || (concepts.has('increase') && !concepts.has('order') && !concepts.has('change')))
      return { delta: 1, rank: 2 };
    return { rank: counted || ending ? 2 : 1 };
  }
  if (token.particle) {
    if (/^(?:으?로|까지)/.test(token.particle)) return { rank: 3 };
    return { rank: 1 };
  }
  const before =
    previous &&
    !has(previous, 'prep') &&
    has(tokens[i - 2], 'prep') &&
    /^(?:exactly|about|just|only|a|around|total|all|at)$/.test(previous.text)
      ? tokens[i - 2]
      : previous;
  // additional E3 licences, seven of them
  const ofThem = next?.text === 'of' && after?.text === 'them' && i + 3 === tokens.length;
  if (ofThem && moreBefore.test(clause.text)) return { delta: 1, rank: 2 };
  // 3 E3 seats less
  const near = next?.kind === 'offer' && has(after, 'seat') ? window : window.slice(0, 2);
  // by another 4, the 3 extra seats: more of what the verb does
  if (near.some((one) => has(one, 'more') && !one?.hangul) || has(previous, 'more'))
    return { delta: down || takenAway.test(clause.text) ? -1 : 1, rank: 2 };
  if (near.some((one) => has(one, 'less'))) return { delta: -1, rank: 2 };
  // less by 2 seats
  if (before?.text === 'by') {
    // take Kestrel's E3 down by 4: the particle went to its verb; seats for Kestrel: reduce by 4
    const lowered =
      /^(?:less|fewer|down|lower|smaller)$/.test(tokens[i - 2]?.text ?? '') ||
      isLowering(tokens[i - 2]) ||
      / down$/.test(clause.verb?.meant ?? '');
    const guessed = !down && !lowered && !clause.verb;
    return { delta: down || lowered ? -1 : 1, rank: 2, guessed };
  }
  if (before && /^(?:to|at|->|=|equals?|totals?|of)$/.test(before.text) && !(before.text === 'of')) return { rank: 3 };
  if (isMark(before, '->', '=', ':')) return { rank: 3 };
  if (before?.text === 'from') return { rank: 0 };
  // put Kestrel on 19 seats of E5
  if (before?.text === 'on' && /^(?:put|place|set|move|get|have|bring)$/.test(clause.verb?.text ?? ''))
    return { rank: 3 };
  const concepts = clause.verb ? verbConcepts(clause.verb, ['base', 'past', 'ing']) : clause.verbs;
  if (clause.verbs.has('need') && !clause.verb) return { rank: counted ? 2 : 1 };
  if (down && clause.act === 'command') return { delta: -1, rank: 2 };
  if (
    !concepts.has('change') &&
    [...concepts].some((concept) => up.test(concept)) &&
    !concepts.has('make') &&
    !concepts.has('set')
  ) {
    return concepts.has('order') || clause.verb?.text === 'get' ? { rank: 2 } : { delta: 1, rank: 2 };
  }
  if (concepts.has('increase') && concepts.has('change')) return { delta: 1, rank: 1 };
  // three people are starting, so 3 more seats: people are why
  const people = has(next, 'user') && !near.some((one) => has(one, 'seat'));
  return { rank: counted && !people ? 2 : 1 };
}
