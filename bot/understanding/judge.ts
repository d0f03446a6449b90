import type { Act, Clause } from './clauses.ts';
import {
  announcedAs,
  isReason,
  isStillReported,
  settleCourtesies,
  settlePast,
  settleReasons,
} from './english/beside.ts';
import { settleHow } from './english/how.ts';
import { settleSale } from './english/sales.ts';
import { fillsIn } from './english/shapes.ts';
import { isRecord } from './english/told.ts';
import { featuresOf } from './features.ts';
import type { Hearing, Verdict, Wishing } from './hearing.ts';
import { settleAside } from './korean/aside.ts';
import { settleKoreanCourtesies } from './korean/beside.ts';
import { settleContrast } from './korean/contrast.ts';
import { settleKorean } from './korean/settling.ts';
import { isData } from './korean/tellings.ts';
import { isSupplement, onlyDoes } from './korean/wishes.ts';
import type { Mention } from './mentions.ts';
import { signsOf } from './signals.ts';
import type { Title } from './slots/title-text.ts';
import { only } from './text/token.ts';
import { choose } from './wishes.ts';

/** More sentences than this are a letter, not a command. */
export const mostClauses = 16;

/** Which of the clauses counts, and what it wants. */
export function judge(
  clauses: readonly Clause[],
  mentions: readonly Mention[],
  title: Title | undefined,
  because: (reason: string) => void,
): Verdict {
  settleCourtesies(clauses);
  settleSale(clauses);
  settleHow(clauses);
  const speaking = clauses.filter((clause) => clause.act !== 'talk');
  if (speaking.length > mostClauses) return 'too much at once';
  // An address behind the last sentence is no sentence of its own.
  const last = speaking.findLast((clause) => !isData(clause)) ?? speaking.at(-1);
  if (!last) return 'talk';
  if (isOneRole(speaking) && last.act !== 'question') return 'unclear';
  const korean = clauses.some((clause) => clause.korean);
  if (korean) {
    settleKoreanCourtesies(speaking);
    settleKorean(clauses, speaking, last);
    settleContrast(speaking);
    settleAside(speaking);
  }
  if (!korean && isRecord(clauses)) return 'reported';
  const announced = announcedAs(clauses);
  if (announced) return announced;
  settlePast(speaking);
  settleReasons(speaking);

  // Most messages are one clause, which is looked at as a wish, as what acts and as the whole.
  const known = new Map<string, ReadonlySet<string>>();
  const features = (list: readonly Clause[]) => {
    const key = list.map((clause) => clauses.indexOf(clause)).join();
    const before = known.get(key);
    if (before) return before;
    const own = mentions.filter((mention) => list.includes(clauses[mention.clause] as Clause));
    const set = featuresOf(list, own);
    signsOf(list, own, set, title);
    known.set(key, set);
    return set;
  };
  const context = () => features(speaking);
  const hearing = { clauses, mentions, korean, speaking, last, features, context, because };
  const wishing = wishesOf(speaking);
  return blockedBy(hearing, wishing) ?? choose(hearing, wishing);
}

/** `admin agent`: one word of data asks for nothing. */
function isOneRole(speaking: readonly Clause[]): boolean {
  const content = speaking
    .flatMap((clause) => clause.tokens)
    .filter((token) => token.kind !== 'punct' && !only(token, 'filler'));
  return content.length === 1 && content[0]?.senses.some((sense) => sense.concept.startsWith('role:')) === true;
}

function wishesOf(speaking: readonly Clause[]): Wishing {
  const wanting = speaking.filter(({ act }) => act === 'command' || act === 'question' || act === 'fragment');
  const essential = wanting.filter((clause) => !isSupplement(clause));
  const acting = essential.length ? essential : wanting;
  const firm = acting.filter((clause) => clause.act !== 'fragment');
  // `new subscription`, below it `customer: Kestrel`: the lines of a form ask for nothing of their own.
  const asking = acting.filter((clause) => clause.korean || !fillsIn(clause.tokens));
  const wishes = firm.length ? firm : asking.length ? asking : acting;
  const block = speaking.find(isBlocking);
  // How many customers have we got? The board is asking me.
  const told =
    block?.act === 'reported' &&
    (block.korean || firm.every(({ act }) => act === 'question')) &&
    firm.length > 0 &&
    isBehind(speaking, block, firm);
  return { acting, firm, wishes, ...(told ? { told: block } : {}) };
}

const blocking: Act[] = ['scheduled', 'conditional', 'postponed', 'hypothetical', 'reported'];
const isBlocking = ({ act }: Clause): boolean => blocking.includes(act);
const isBehind = (speaking: readonly Clause[], clause: Clause, firm: readonly Clause[]): boolean =>
  speaking.indexOf(clause) > speaking.indexOf(firm.at(-1) as Clause);

/**
 * What forbids, puts off or makes conditional colours the whole message, unless it is only the reason for a command.
 * Where somebody asks how it is done, that is what the message wants.
 */
function blockedBy({ speaking, last }: Hearing, { acting, firm, told }: Wishing): Verdict | undefined {
  const block = speaking.find(isBlocking);
  // Where can I see our leads? Show me them.
  const help = speaking.find(
    (clause) =>
      clause.act === 'how-to' && !(firm.at(-1) === last && (whereToSee.test(clause.text) || atLoss.test(clause.text))),
  );
  if (help && !firm.length) return askedHow;
  if (
    block &&
    !told &&
    !(
      firm.length &&
      firm.at(-1) === last &&
      !onlyDoes(last) &&
      !isStillReported(block, last) &&
      (block.act === 'reported' || (block.act === 'hypothetical' && (block.korean || last.act === 'command'))) &&
      speaking.indexOf(block) < speaking.indexOf(last)
    )
  )
    return block.act;
  const negated = speaking.find((clause) => clause.act === 'negated');
  if (negated && (!(firm.length || acting.some(follows)) || (isBehind(speaking, negated, firm) && !isReason(negated))))
    return 'negated';
  if (help) return askedHow;
  if (!acting.length) return last.act;
}

/** I don't understand this bot, show me our leads: where an order comes behind it, that is what is wanted. */
const atLoss = /\b(?:don't|do not|dont) (?:\w+ )?(?:understand|get) (?:this|the) (?:bot|chatbot|assistant|tool)\b/;
const whereToSee = /\bwhere (?:can|could|do|would|might) (?:i|we) (?:see|find|look|view|check|open|read)\b/;

/** `we can't see it, so a delegated admin request please`: what was told leads to it. */
const follows = ({ act, text }: Clause): boolean =>
  act === 'fragment' && /^(?:, )?(?:so|therefore|hence|thus) \S.*\b(?:please|pls|plz)\b/.test(text);

const askedHow: Verdict = {
  match: { intent: 'help', score: 1, row: { intent: 'help', verbs: ['how-to'], needs: [], not: [], weight: 1 } },
  relevant: new Set(),
};
