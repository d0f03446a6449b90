import type { Awaited } from '../src/drafts.ts';
import type { Refusal, RefusalCode, Refusals } from '../src/refusal.ts';
import { activityRefusals } from './activity/refusals.ts';
import type { Turn } from './command.ts';
import { customerRefusals } from './customers/refusals.ts';
import { deadlineRefusals } from './deadlines/refusals.ts';
import { enrolmentRefusals } from './enrolment/refusals.ts';
import { generalRefusals, to } from './general/refusals.ts';
import { importRefusals } from './imports/refusals.ts';
import { leadRefusals } from './leads/refusals.ts';
import { partnershipRefusals } from './partnerships/refusals.ts';
import { peopleRefusals } from './people/refusals.ts';
import { requestRefusals } from './requests/refusals.ts';
import { serviceRefusals } from './service/refusals.ts';
import { subscriptionRefusals } from './subscriptions/refusals.ts';
import { type Button, eachOnce, type View } from './view.ts';
import type { InEveryLanguage, Language } from './words.ts';

type Say<C extends RefusalCode> = (data: Refusals[C], turn: Turn) => string;
type Words = { [C in RefusalCode]: Say<C> };
type Awaits = { [C in RefusalCode]?: (data: Refusals[C], turn: Turn) => Awaited[] };
type Ways = { [C in RefusalCode]?: (data: Refusals[C], turn: Turn) => Button[] };

/** The refusals of one area: their words, the ways on, and what is said of fields that do not fit. */
export interface RefusalsOf<C extends RefusalCode> {
  words: InEveryLanguage<Pick<Words, C>>;
  /** The buttons that lead on. */
  ways: Pick<Ways, C>;
  /** What has to be there before it goes away, where it does: whoever sees that is offered to go on. */
  awaits?: Pick<Awaits, C>;
  /**
   * What is wrong with a field, by its name, where the form that comes back has no words of its own for it; '' for any
   * that has none here either.
   */
  fields: InEveryLanguage<Record<string, string>>;
  /** Those that leave a form standing, with what was typed and a line that says what is wrong. */
  formStays: readonly C[];
  /** Somebody was faster: the card turns into the state of the thing. */
  tooLate: readonly C[];
}

const areas = [
  generalRefusals,
  activityRefusals,
  customerRefusals,
  deadlineRefusals,
  enrolmentRefusals,
  importRefusals,
  leadRefusals,
  partnershipRefusals,
  peopleRefusals,
  requestRefusals,
  serviceRefusals,
  subscriptionRefusals,
] as const;

type Area = (typeof areas)[number];
type CodesOf<A> = A extends RefusalsOf<infer C> ? C : never;

/** All of them in one. @throws Error when two have the same key: one would silence the other. */
function joined<T>(parts: readonly object[]): T {
  const whole: T = Object.assign({}, ...parts);
  const keys = parts.flatMap((part) => Object.keys(part));
  const twice = keys.find((key, at) => keys.indexOf(key) !== at);
  if (twice !== undefined) throw new Error(`two areas of refusals have words or ways for "${twice}"`);
  return whole;
}

/** What is said of refusals of whatever area: fields that do not fit, and several things at once. */
const sayOfAny = (language: Language): Pick<Words, 'invalid-input' | 'several'> => ({
  'invalid-input': problemsIn(language),
  several: ({ all }, turn) => all.map((one) => wordsFor(one, turn)).join('\n\n'),
});

const wordsIn = (language: Language): Pick<Words, CodesOf<Area> | 'invalid-input' | 'several'> =>
  joined([...areas.map(({ words }) => words[language]), sayOfAny(language)]);

const problems: InEveryLanguage<Record<string, string>> = {
  en: joined(areas.map(({ fields }) => fields.en)),
  ko: joined(areas.map(({ fields }) => fields.ko)),
};

/** What is wrong with a field, by its name alone. */
export const fieldWords = (field: string, language: Language): string =>
  problems[language][field] ?? problems[language][''] ?? '';

const problemsIn =
  (language: Language): Say<'invalid-input'> =>
  ({ fields }) =>
    [...new Set(Object.keys(fields).map((field) => fieldWords(field.split('.')[0] ?? '', language)))].join(' ');

/**
 * What a person hears for each refusal: what is not possible, why, and in the buttons the way on. Does not compile
 * while no area has the words for a code.
 */
const words: InEveryLanguage<Words> = { en: wordsIn('en'), ko: wordsIn('ko') };

const onward: Ways = {
  ...joined<Ways>(areas.map(({ ways }) => ways)),
  several: ({ all }, turn) => eachOnce(all.flatMap((one) => ways(one, turn))),
};
const awaits: Awaits = {
  ...joined<Awaits>(areas.map((area: { awaits?: object }) => area.awaits ?? {})),
  several: ({ all }, turn) => all.flatMap((one) => awaitedBy(one, turn)),
};

export const formStays: ReadonlySet<RefusalCode> = new Set<RefusalCode>([
  'invalid-input',
  ...areas.flatMap((area) => area.formStays),
]);

export const tooLate: ReadonlySet<RefusalCode> = new Set<RefusalCode>(areas.flatMap((area) => area.tooLate));

/** The sentence for a refusal. */
export const wordsFor = <C extends RefusalCode>(refusal: Refusal<C>, turn: Turn): string =>
  (words[turn.language][refusal.code] as Say<C>)(refusal.data, turn);

export const ways = <C extends RefusalCode>(refusal: Refusal<C>, turn: Turn): Button[] =>
  (onward[refusal.code] as ((data: Refusals[C], turn: Turn) => Button[]) | undefined)?.(refusal.data, turn) ?? [];

/** What has to be there before it can be done after all; nothing, where waiting does not help. */
export const awaitedBy = <C extends RefusalCode>(refusal: Refusal<C>, turn: Turn): Awaited[] =>
  (awaits[refusal.code] as ((data: Refusals[C], turn: Turn) => Awaited[]) | undefined)?.(refusal.data, turn) ?? [];

export const helpButton = (turn: Turn): Button => to('help', 'help', turn);

/** The ways on, and where there are none of its own, Help: no card is a dead end. */
export function waysOn(refusal: Refusal, turn: Turn): Button[] {
  const own = ways(refusal, turn);
  return own.length > 0 ? own : [helpButton(turn)];
}

const first: InEveryLanguage<string> = { en: 'This has to come first', ko: '먼저 해결해야 할 사항입니다' };

/** All that is in the way at once, each with its way on, instead of one thing after another (R57). */
function severalView({ data: { all } }: Refusal<'several'>, turn: Turn): View {
  const title = first[turn.language];
  const points = all.map((refusal) => wordsFor(refusal, turn));
  return { card: 'shared/details', summary: [title, ...points].join(' '), data: { title, points } };
}

export function refusalView(refusal: Refusal, turn: Turn): View {
  const buttons = waysOn(refusal, turn).slice(0, 6);
  if (refusal.code === 'several') return { ...severalView(refusal as Refusal<'several'>, turn), buttons };
  const text = wordsFor(refusal, turn);
  return {
    card: 'shared/statement',
    data: { text },
    summary: text,
    buttons,
  };
}
