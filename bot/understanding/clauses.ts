import { regex } from './text/regex.ts';
import { has, only, type Token } from './text/token.ts';

/** What a clause does; only a command, a question or a fragment can lead to an intent. */
export type Act =
  | 'command'
  | 'question'
  | 'fragment'
  | 'how-to'
  | 'negated'
  | 'postponed'
  | 'past'
  | 'hypothetical'
  | 'reported'
  | 'scheduled'
  | 'conditional'
  | 'statement'
  | 'talk';

/** A stretch of a message that does one thing. */
export interface Clause {
  tokens: Token[];
  /** The words with placeholders for data, so that no name can look like a word. */
  text: string;
  korean: boolean;
  act: Act;
  /** How many of the tokens only lead on to what is wanted: `could you please`, `we need to`. */
  lead?: number;
  /** What the commanded verb stands for. */
  verbs: ReadonlySet<string>;
  verb?: Token;
  /** The rule that decided the act. */
  why: string;
  /** What asks for something in a Korean clause; without it nothing is changed. */
  licence?: string;
}

export const isMark = (token: Token | undefined, ...texts: string[]): boolean =>
  token?.kind === 'punct' && texts.includes(token.text);

/** The verb concepts of a token in a form that can be commanded. */
export function verbConcepts(token: Token, forms: readonly string[] = ['base']): Set<string> {
  return new Set(
    token.senses
      .filter((sense) => sense.kind === 'verb' && (token.hangul || forms.includes(sense.form)))
      .map((sense) => sense.concept),
  );
}

const placeholders: Partial<Record<Token['kind'], string>> = {
  name: '@',
  person: '@',
  email: '@mail',
  quote: '@quote',
  offer: '@offer',
  number: '#',
  id: '@id',
  code: '@code',
  domain: '@',
  url: '@id',
  break: '',
  legal: '@',
  unknown: '',
};

/** A token as the rules for clauses see it. */
export function render(token: Token): string {
  const word = token.kind === 'unknown' ? token.text : (placeholders[token.kind] ?? token.meant ?? token.text);
  return `${word}${token.possessive ? "'s" : ''}${token.particle}${token.ending}`;
}

export const renderAll = (tokens: readonly Token[]): string => tokens.map(render).join(' ');

/** Korean words as they were typed, with their particles and endings. */
export const asTyped = (tokens: readonly Token[]): string =>
  tokens.map(({ text, particle, ending }) => `${text}${particle}${ending}`).join(' ');

/** Whether a clause is one that asks for something: a command, or a fragment where nothing is commanded. */
export const isAsked = (clauses: readonly Clause[], at: number): boolean =>
  clauses[at]?.act === 'command' ||
  (clauses[at]?.act === 'fragment' && !clauses.some((clause) => clause.act === 'command'));

/** `as discussed with Maria,`, `this is Tom from accounting,`: how one begins. */
const opening = regex`
    ^(?:(?:i'm |so |very |many )*(?:sorry|apologies|forgive me|excuse me|pardon me)(?: in advance)? if .*|
    (?:it's|it is|this is)? ?me(?: again)?|
    (?:i|we) (?:can't|cannot|couldn't|can not) (?:do|find|see|manage|figure|get) (?:it|this|that|how)(?: \w+){0,2}|
    (?:and |so )?(?:as|per|as per|following|further to|in line with) (?:\w+ ){0,3}(?:discussed|agreed|mentioned|
    spoken|talked|requested|instructed|promised|arranged|confirmed|advised|communicated|planned|noted|approved|said|
    call|chat|conversation|meeting|email|mail|discussion|agreement)\b.*|
    (?:this is|it's|it is|i'm|i am|my name is|here is|here's) @(?: (?:from|of|at|in|with) [\w@' ]+)?|
    (?:my|our|the) \w+(?: \w+)? (?:wants|needs|requested|asked for|approved|insists on|agreed to|agrees with|
    is fine with|is ok with) (?:this|it|that)(?: \w+)?|
    (?:the |our |my )?(?:management|legal|finance|boss|manager|director|ceo|cfo|procurement|they|he|she|customer|
    client)(?: has| have| just| already| all)* (?:approved|agreed|signed off|confirmed|okayed|said yes|
    given (?:the|its|their|his|her) (?:ok|approval|go-ahead|green light|blessing))(?: (?:it|this|that|everything|
    on it|to it))?) ,$
  `;

/** Invite a reseller. It's Kestrel, pat@…: who was spoken of, and nobody who speaks. */
const isWho = /^(?:it's|it is) @ ,$/;

/** `because of the new contract,`, `sorry to bug you again,`, `new mail from Kestrel:`: what led to it, and nothing of it. */
const background = regex`
    ^(?:(?:hi|hello|hey|so|and|,) )*(?:(?:because of|due to|thanks to|owing to|given|in light of|in view of|despite|
    following|on (?:the )?request of|at the request of) (?:@'s|@|
    (?:the|our|their|this|that|his|her|an?) [\w'@]+)(?: [\w'@]+){0,3}|
    (?:so |very |i'm )*sorry to (?:bug|bother|trouble|disturb|pester|chase) (?:you|everyone|you all)(?: again|
    [ ]once more| like this)?|
    (?:(?:i|we|just|i've|we've|have) )*(?:got |had )?(?:an? |another )?(?:new )?(?:mail|e-mail|email|message|call|
    note|letter|voicemail) (?:from|by) (?:(?:the|our) )?(?:customer |client |reseller )?@|
    (?:(?:i|we|i've|we've|have|just|recently|finally) )*(?:met|saw|bumped into|ran into|spoke (?:to|with)|
    talked (?:to|with)) (?:them|him|her)(?: (?:at|in|on|during) (?:the|our|an?|this) [\w'@]+(?:
    [ ][\w'@]+){0,2})?(?: yesterday| today)?)(?: [,:-])?$
  `;
export const opensBackground = (tokens: readonly Token[]): boolean =>
  background.test(renderAll(tokens)) &&
  !tokens.some((token) => has(token, 'time', 'recurring', 'not') || token.kind === 'number');

/** `hey Twotier it's Tyrone`, `hiya, Dave here`, `good morning from Lagos`: who says hello and who he is. */
export const introduces = (tokens: readonly Token[]): boolean => {
  const from = tokens.findIndex((token) => token.kind !== 'punct' && !only(token, 'filler'));
  const said = renderAll(tokens.slice(from).filter((token) => token.kind !== 'punct'));
  return (
    from > 0 &&
    tokens.slice(0, from).some((token) => only(token, 'filler')) &&
    /^(?:(?:it's|it is|this is|i'm|i am|my name is|name's) @(?: @)?|@(?: here| speaking)|(?:and )?from (?:the )?@(?: office| team| desk| branch)?)(?: here)?(?: again)?(?: (?:from|at|in|of|with|over at) (?:the |our )?(?:@|\w+)(?: \w+)?)?$/.test(
      said,
    )
  );
};

const opensSentence = (token: Token): boolean =>
  token.kind === 'word' &&
  !token.hangul &&
  (token.senses.some((sense) => sense.kind === 'verb' && sense.form === 'base') ||
    has(token, 'pronoun', 'aux', 'what', 'filler', 'det', 'our'));

/** Splits at the ends of sentences, at line breaks and at dashes that stand apart. */
export function splitClauses(tokens: readonly Token[]): Token[][] {
  const clauses: Token[][] = [];
  let current: Token[] = [];
  const close = () => {
    if (current.length) clauses.push(current);
    current = [];
  };
  let depth = 0;
  for (const [i, token] of tokens.entries()) {
    if (token.kind === 'punct' && token.text === '(') depth++;
    if (token.kind === 'punct' && token.text === ')') depth = Math.max(0, depth - 1);
    const next = tokens[i + 1];
    if (
      token.kind === 'break' ||
      (token.kind === 'punct' &&
        depth === 0 &&
        (/^[.!?]+$/.test(token.text) || token.text === ';') &&
        (next === undefined ||
          next.spaced ||
          next.kind === 'break' ||
          next.kind === 'punct' ||
          /[!?]/.test(token.text)))
    ) {
      if (/[?]/.test(token.text)) current.push(token);
      close();
      continue;
    }
    if (token.kind === 'punct' && /^-+$/.test(token.text) && token.spaced && (next?.spaced ?? true)) {
      current.push(token);
      close();
      continue;
    }
    current.push(token);
    // hey Twotier it's Tyrone I got an invite
    const goesOn = next !== undefined && (isMark(next, ',') || has(next, 'us', 'pronoun', 'aux'));
    if ((token.kind === 'name' || token.text === 'here') && goesOn && current.length < 10 && introduces(current))
      close();
    if (
      isMark(token, ',', ':') &&
      depth === 0 &&
      current.length < 14 &&
      ((token.text === ',' &&
        opening.test(renderAll(current)) &&
        !(isWho.test(renderAll(current)) && clauses.length > 0 && next?.kind === 'email')) ||
        opensBackground(current))
    )
      close();
    // send Kestrel an invite their email is …
    if (
      depth === 0 &&
      next &&
      !next.hangul &&
      current.length > 3 &&
      /^(?:their|his|her|its|the)$/.test(next.text) &&
      token.kind !== 'punct' &&
      !has(token, 'prep', 'conj', 'aux') &&
      has(tokens[i + 2], 'address') &&
      /^(?:is|:|=)$/.test(tokens[i + 3]?.text ?? '') &&
      tokens[i + 4]?.kind === 'email'
    )
      close();
    // We signed with Kestrel Corp. Set them up: the full stop of a legal form ends a sentence as well.
    if (token.kind === 'name' && token.text.endsWith('.') && depth === 0 && next?.upper && opensSentence(next)) close();
  }
  close();
  return clauses;
}
