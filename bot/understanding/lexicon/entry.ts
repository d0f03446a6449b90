import { jamo } from '../korean/hangul.ts';

/** The form in which a word stands; base is an imperative or a noun in the singular. */
export type Form = 'base' | 'past' | 'ing' | 'third' | 'plural';
export type Kind = 'verb' | 'noun' | 'mark' | 'common' | 'filler' | 'foreign';

/** One reading of a word: what it stands for. */
export interface Sense {
  readonly concept: string;
  readonly kind: Kind;
  readonly form: Form;
  /** A native Korean stem: an ending follows, never a particle. */
  readonly stem?: boolean;
}

/** A row of the lexicon: one concept with its words in both languages, separated by commas. */
export interface Entry {
  readonly concept: string;
  readonly kind: Kind;
  readonly en?: string;
  /** Korean words; those of a verb take 하다 and its kin. A space in them may be left out. */
  readonly ko?: string;
  /** Korean stems as they appear before an ending: 보내, 바꾸, 바꿔. */
  readonly stem?: string;
}

export const words = (list = ''): string[] =>
  list
    .split(',')
    .map((word) => word.trim())
    .filter(Boolean);

const irregular: Record<string, string> = {
  send: 'sent',
  resend: 'resent',
  're-send': 're-sent',
  make: 'made',
  give: 'gave given',
  take: 'took taken',
  get: 'got gotten',
  see: 'saw seen',
  find: 'found',
  buy: 'bought',
  sell: 'sold',
  tell: 'told',
  set: 'set',
  put: 'put',
  cut: 'cut',
  bring: 'brought',
  withdraw: 'withdrew withdrawn',
  pull: 'pulled',
  let: 'let',
  shoot: 'shot',
  break: 'broke broken',
  speak: 'spoke spoken',
  write: 'wrote written',
  hold: 'held',
  grow: 'grew grown',
  shrink: 'shrank shrunk',
  bind: 'bound',
  read: 'read',
  know: 'knew known',
  have: 'had',
  do: 'did done',
  say: 'said',
  become: 'became',
  leave: 'left',
  keep: 'kept',
  pay: 'paid',
  run: 'ran',
  spin: 'spun',
  hand: 'handed',
  be: 'was were been',
  strip: 'stripped',
  drop: 'dropped',
  scrap: 'scrapped',
  nod: 'nodded',
  bump: 'bumped',
  map: 'mapped',
  ship: 'shipped',
  stop: 'stopped',
  swap: 'swapped',
  wind: 'wound',
  tap: 'tapped',
  trim: 'trimmed',
  refer: 'referred',
  transfer: 'transferred',
  enrol: 'enrolled',
  cancel: 'cancelled canceled',
  submit: 'submitted',
  plan: 'planned',
  go: 'went gone',
  come: 'came',
  quit: 'quit',
  forget: 'forgot forgotten',
  rescind: 'rescinded',
  undo: 'undid undone',
  edit: 'edited',
  add: 'added',
  reset: 'reset',
  win: 'won',
  lose: 'lost',
  log: 'logged',
  tag: 'tagged',
  split: 'split',
  sync: 'synced',
  think: 'thought',
  feed: 'fed',
  lend: 'lent',
  spend: 'spent',
  teach: 'taught',
  hear: 'heard',
  sign: 'signed',
};
const doubled =
  /^(?:strip|drop|scrap|map|ship|stop|swap|tap|trim|refer|transfer|enrol|cancel|submit|plan|set|put|cut|get|let|run|spin|win|log|tag|reset|nod|bin|axe?|zap)$/;

/** All forms of an English verb; only its first word is inflected. */
export function inflect(verb: string): { text: string; form: Form }[] {
  const [head = '', ...rest] = verb.split(' ');
  const tail = rest.length ? ` ${rest.join(' ')}` : '';
  const silent = head.replace(/e$/, '');
  const past = irregular[head]?.split(' ') ?? [
    /[^aeiou]y$/.test(head) ? `${head.slice(0, -1)}ied` : head.endsWith('e') ? `${head}d` : `${head}ed`,
  ];
  const ing = doubled.test(head) ? [`${head}${head.at(-1)}ing`] : [`${/[^e]e$/.test(head) ? silent : head}ing`];
  if (head === 'cancel') ing.push('canceling');
  const third = /[^aeiou]y$/.test(head)
    ? `${head.slice(0, -1)}ies`
    : /(?:s|sh|ch|x|z|o)$/.test(head)
      ? `${head}es`
      : `${head}s`;
  return [
    { text: head + tail, form: 'base' },
    ...past.filter((form) => form !== head).map((text) => ({ text: text + tail, form: 'past' as const })),
    ...ing.map((text) => ({ text: text + tail, form: 'ing' as const })),
    { text: third + tail, form: 'third' },
  ];
}

/** An English noun in the singular and the plural. */
export function pluralise(noun: string): { text: string; form: Form }[] {
  const plural = /[^aeiou]y$/.test(noun)
    ? `${noun.slice(0, -1)}ies`
    : /(?:s|sh|ch|x)$/.test(noun)
      ? `${noun}es`
      : `${noun}s`;
  return [
    { text: noun, form: 'base' },
    { text: plural, form: 'plural' },
  ];
}

const closed = /[ㄱ-ㅎ]$/;
/** 구워, 도와: what 아 or 어 ran into carries nothing but ㅆ; 구원 and 도완 are parts of names. */
const contracted = /(?:ㅗㅏ|ㅜㅓ)$/;

/** A Korean stem as it shows before an ending: an open last syllable may carry ㄴ, ㄹ, ㅂ, ㅁ or ㅆ. */
export function stemForms(stem: string): { text: string; form: Form }[] {
  const last = stem.charCodeAt(stem.length - 1) - 0xac00;
  if (last % 28 !== 0 || closed.test(stem)) return [{ text: stem, form: 'base' }];
  const withFinal = (final: number) => stem.slice(0, -1) + String.fromCharCode(0xac00 + last + final);
  if (contracted.test(jamo(stem)))
    return [
      { text: stem, form: 'base' },
      { text: withFinal(20), form: 'past' },
    ];
  return [
    { text: stem, form: 'base' },
    { text: withFinal(4), form: 'past' },
    { text: withFinal(8), form: 'base' },
    { text: withFinal(16), form: 'base' },
    { text: withFinal(17), form: 'base' },
    { text: withFinal(20), form: 'past' },
  ];
}
