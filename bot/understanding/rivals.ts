import { changes, type Intent } from './catalogue.ts';
import { type Clause, isAsked, renderAll } from './clauses.ts';
import { isDenial } from './english/denials.ts';
import { isNameLike } from './mentions.ts';
import { isPlainName } from './misplaced.ts';
import { rivals } from './rows/rivals.ts';
import { frames } from './slots/frames.ts';

/**
 * What speaks against a change although a row for it fits, because it belongs to another command. All that a rival
 * says must be true of the message. The texts are those of the clauses, names and other data masked.
 */
export interface Rival {
  against: RegExp;
  /** What the message is about instead, for people who ask why. */
  means: string;
  /** The change that it speaks for, which is made where a row fits that as well. */
  orders?: RegExp;
  /** Found in what is asked for. */
  asks?: RegExp;
  /** Found where what is asked for begins, behind `could you please` and the like. */
  opens?: RegExp;
  /** Found anywhere but in what is denied. */
  tells?: RegExp;
  /** Found anywhere, what is denied included. */
  denies?: RegExp;
  /** Features of what is asked for. */
  holds?: readonly string[];
  /** None of the features of what is asked for. */
  lacks?: readonly string[];
  /** Only where a name is one by nothing but its place. */
  plain?: true;
  /** Not where this is found. */
  unless?: RegExp;
}

/** Data that a command has no place for speaks of another one: a title, an address, an offer, an id, a role. */
const data: readonly { feature: string; slots: readonly string[]; unless?: Intent }[] = [
  { feature: '#title-mark', slots: ['title'] },
  { feature: '@email', slots: ['email', 'person'], unless: 'edit-profile' },
  { feature: '@offer', slots: ['product', 'subscription'] },
  { feature: '@id', slots: ['subscription'] },
  { feature: '@role', slots: ['role'] },
];

const byIntent = new Map<Intent, readonly Rival[]>();

/** The rivals of one change. */
function rivalsOf(intent: Intent): readonly Rival[] {
  const known = byIntent.get(intent);
  if (known) return known;
  const own = rivals.filter(({ against }) => against.test(intent));
  byIntent.set(intent, own);
  return own;
}

const textOf = (clauses: readonly Clause[]): string => clauses.map(({ text }) => text).join(' . ');

/** What is asked for, without what leads on to it. */
const openingOf = ({ tokens, lead = 0 }: Clause): string =>
  renderAll(tokens.slice(lead)).replace(/^(?:(?:please|pls|kindly|just|also|now|so|,|and|then) )+/, '');

/** What in a message speaks for another command than the change that a row made of it. */
export function rivalOf(
  intent: Intent | 'none',
  clauses: readonly Clause[],
  asked: ReadonlySet<string>,
): Pick<Rival, 'means' | 'orders'> | undefined {
  if (intent === 'none' || !changes(intent)) return;
  const taken = frames[intent]?.slots ?? [];
  const unfit = data.find(
    ({ feature, slots, unless }) =>
      asked.has(feature) && intent !== unless && !taken.some((slot) => slots.includes(slot)),
  );
  if (unfit) return { means: unfit.feature };
  const wanted = clauses.filter((_, at) => isAsked(clauses, at));
  const request = textOf(wanted);
  const message = textOf(clauses.filter(({ tokens }) => !isDenial(tokens)));
  const whole = textOf(clauses);
  let beginnings: string[] | undefined;
  const begins = (pattern: RegExp) => {
    beginnings ??= wanted.map(openingOf);
    return beginnings.some((text) => pattern.test(text));
  };
  const isPlain = () => wanted.some(({ tokens }) => tokens.some((token) => isNameLike(token) && isPlainName(token)));
  return rivalsOf(intent as Intent).find(
    ({ asks, opens, tells, denies, holds, lacks, plain, unless }) =>
      (!asks || asks.test(request)) &&
      (!opens || begins(opens)) &&
      (!tells || tells.test(message)) &&
      (!denies || denies.test(whole)) &&
      (!holds || holds.every((feature) => asked.has(feature))) &&
      !lacks?.some((feature) => asked.has(feature)) &&
      (!plain || isPlain()) &&
      !unless?.test(message),
  );
}
