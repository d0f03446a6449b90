import { isMark } from '../clauses.ts';
import { vocabulary } from '../lexicon/vocabulary.ts';
import { regex } from '../text/regex.ts';
import { has, ofKind, only, type Token } from '../text/token.ts';

type Line = readonly Token[];

/** Where the colon of a label stands that something follows; 0 where there is none. */
function colonOf(line: Line): number {
  const at = line.findIndex((token) => isMark(token, ':'));
  return at > 0 && at < 7 && line[at + 1] !== undefined && line[at + 1]?.kind !== 'break' ? at : 0;
}

/** `Customer - Kestrel`, `Reseller - Wingtip`: where several lines have a label, the dash behind it is a colon. */
export function withColons(lines: readonly Line[]): Line[] {
  const labelled = lines.filter((line) => dashOf(line) > 0).length > 1;
  return lines.map((line) => {
    const dash = labelled ? dashOf(line) : 0;
    return dash ? line.map((token, at) => (at === dash ? { ...token, text: ':' } : token)) : line;
  });
}

/** Where the dash behind the label of a line stands; 0 where there is none. */
function dashOf(line: Line): number {
  const at = line.findIndex((token) => isMark(token, '-') && token.spaced);
  const label = line.slice(0, at);
  const isLabel = ({ hangul, possessive, senses }: Token) =>
    !hangul && !possessive && senses.some(({ kind, form }) => kind === 'noun' && form === 'base');
  return at > 0 && at < 4 && label.every(isLabel) && line[at + 1]?.spaced && line[at + 1]?.kind !== 'break' ? at : 0;
}

const header = /^(?:from|to|cc|bcc|sent|date|subject|re|fw|fwd)$/;
const saysNothing = (token: Token): boolean =>
  token.kind === 'break' || token.kind === 'punct' || only(token, 'filler');

/** What a form keeps for the files, and nobody is asked to do. */
const bookkeeping = regex`
    ^(?:reasons?|grounds?|justification|rationale|purpose|background|source|origin|approved by|approver|requested by|
    requester|requestor|submitted by|prepared by|cost cent(?:re|er)|reference|ref|our ref|your ref|priority|department|
    business (?:case|reason)|partner type|(?:change|request|form) (?:no|number|id))$
  `;

/** Approved by: pending; Example form */
const open =
  /^(?:pending|outstanding|open|tbd|tbc|none|no|waiting|tests?|testing|drafts?|examples?|samples?|templates?|blank|empty|old|n\/a|cancelled|void|rejected)$/;

/** Subscription suspension: a form for what the bot does not do */
const otherDeed =
  /^(?:suspension|cancell?ation|renewal|refund|deletion|closure|pause|freeze|downgrade|reactivation|removal)$/;

const isBookkeeping = (line: Line): boolean => {
  const colon = colonOf(line);
  const label = line.slice(0, colon).map(({ text }) => text);
  return colon > 0 && bookkeeping.test(label.join(' '));
};

/**
 * Whether a message is a form that somebody filled in: nothing but labelled lines below a heading, none of which leaves
 * open whether it counts. What a ticket says stays with it, and a mail has a header of its own.
 */
export const isFilledIn = (lines: readonly Line[]): boolean =>
  lines.filter((line) => colonOf(line) > 0).length > 1 &&
  lines.every((line, at) => at === 0 || colonOf(line) > 0 || line.every(saysNothing)) &&
  !lines.some((line) => header.test(line[0]?.text ?? '') && colonOf(line) === 1) &&
  !lines.some((line) => line.some((token) => token.hangul || has(token, 'ticket', 'service-request'))) &&
  !lines.some(
    (line, at) =>
      (at === 0 || isBookkeeping(line)) &&
      line.some(
        (token) => has(token, 'not', 'time') || open.test(token.text) || (at === 0 && otherDeed.test(token.text)),
      ),
  );

const said = (word: string, like: Token): Token => ({
  ...like,
  kind: 'word',
  text: word,
  senses: vocabulary.latinWords.get(word) ?? [],
});

const paper = /^(?:form|sheet|slip)$/;
const making = /^(?:creation|registration|set-up|setup|opening|onboarding)$/;
const naming = /^(?:nomination|designation|appointment|change)$/;
const moving = /^(?:reassignment|re-assignment|reallocation|allocation|assignment|association)$/;

/** `New customer form`, `User creation form`, `Support contact nomination`: a heading as the order that it stands for. */
function asOrder(heading: Line): Line {
  const end = heading.findLastIndex(({ kind }) => kind !== 'break' && kind !== 'punct') + 1;
  const words = heading.slice(0, paper.test(heading[end - 1]?.text ?? '') ? end - 1 : end);
  const rest = heading.slice(end);
  const [thing, deed] = words;
  // Access recertification
  if (thing?.text === 'access' && words.length === 2) return rest;
  if (words.length !== 2 || !thing || !deed) return [...words, ...rest];
  if (making.test(deed.text) && has(thing, 'user', 'customer', 'lead')) return [said('new', thing), thing, ...rest];
  if (naming.test(deed.text) && has(thing, 'support-contact')) return [thing, ...rest];
  if (moving.test(deed.text) && has(thing, 'customer')) return [said('associate', deed), thing, ...rest];
  return [...words, ...rest];
}

/** `Role to revoke: …`, `Customer to be added: …`: a label that says what is to be done with what stands behind it. */
function asDeed(line: Line): Line | undefined {
  const colon = colonOf(line);
  const to = line.findIndex(({ text }) => text === 'to');
  const verb = line[colon - 1];
  const length = colon - to;
  const passive = length === 3 && line[to + 1]?.text === 'be';
  if (!colon || to < 1 || to > colon || !verb || !(length === 2 || passive)) return;
  const things = line.slice(0, to);
  const base = verb.senses.filter(({ kind, form }) => kind === 'verb' && form === (passive ? 'past' : 'base'));
  if (!base.length || !things.every((token) => ofKind(token, 'noun') || has(token, 'new'))) return;
  const order = { ...verb, senses: base.map((sense) => ({ ...sense, form: 'base' as const })) };
  return [order, ...things, ...line.slice(colon)];
}

/** Reseller (new): …; Type: delegated administration */
function plainLabel(line: Line): Line {
  const colon = colonOf(line);
  if (colon === 1 && /^(?:type|topic|what)$/.test(line[0]?.text ?? '') && ofKind(line[2], 'noun')) return line.slice(2);
  const bracket = line.findIndex((token) => isMark(token, '('));
  return colon && bracket > 0 && isMark(line[colon - 1], ')')
    ? [...line.slice(0, bracket), ...line.slice(colon)]
    : line;
}

/** A filled-in form as somebody would say it: what is to be done first, and none of what is only kept for the files. */
export function asSaid(lines: readonly Line[]): Line[] {
  const kept = lines.filter((line) => !isBookkeeping(line));
  const heading = kept.findIndex((line) => line.some(({ kind }) => kind !== 'break' && kind !== 'punct'));
  const said = kept.map((line, at) =>
    at === heading && !colonOf(line) && line.length < 7 ? asOrder(line) : (asDeed(line) ?? plainLabel(line)),
  );
  // New user, name: …, e-mail: …, role: …
  const ofUser = has(said[heading]?.[0], 'new') && has(said[heading]?.[1], 'user');
  if (ofUser) return said.map((line) => line.map((token) => (token.kind === 'break' ? asComma(token) : token)));
  const deed = kept.findIndex((line) => asDeed(line));
  return deed > 0 ? [withBreak(said[deed] as Line, kept[0] as Line), ...said.filter((_, at) => at !== deed)] : said;
}

const asComma = (token: Token): Token => ({ ...token, kind: 'punct', text: ',' });

const withBreak = (line: Line, other: Line): Line => {
  const end = other.at(-1);
  return line.at(-1)?.kind === 'break' || end?.kind !== 'break' ? line : [...line, end];
};
