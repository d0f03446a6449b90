import { HangulTree } from '../korean/hangul-words.ts';
import { spokenEnglish } from './english.ts';
import { type Entry, inflect, pluralise, type Sense, stemForms, words } from './entry.ts';
import { everydayEnglish } from './everyday.ts';
import { everydayKorean } from './korean.ts';
import { plainVerbs } from './korean-verbs.ts';
import { languageNames, nouns, roleNames } from './nouns.ts';
import { commonWords, fillers, foreignThings, marks } from './plain.ts';
import { otherVerbs, verbs } from './verbs.ts';

/** A node of the tree of Latin phrases, word by word. */
export interface PhraseNode {
  next: Map<string, PhraseNode>;
  senses: Sense[];
}

/** Korean words that people write directly behind a name. */
const joining =
  /^(?:재판매인|간접재판매인|리셀러|대리점|공급자|간접공급자|배포자|총판|유통사|고객|고객사|구독|초대|초대장|라이선스|서비스상태|서비스요청|인센티브)$/;

const phrases: PhraseNode = { next: new Map(), senses: [] };
const latinWords = new Map<string, Sense[]>();
const hangulWords = new Map<string, { gaps: Set<number>; senses: Sense[] }>();

function addSense(senses: Sense[], sense: Sense): void {
  // An everyday word is only what nothing else is.
  if (sense.kind === 'common' && senses.length) return;
  if (senses[0]?.kind === 'common') senses.length = 0;
  if (
    !senses.some((other) => other.concept === sense.concept && other.form === sense.form && other.kind === sense.kind)
  )
    senses.push(sense);
}

function addPhrase(text: string, sense: Sense): void {
  let node = phrases;
  for (const word of text.split(' ')) {
    let next = node.next.get(word);
    if (!next) {
      next = { next: new Map(), senses: [] };
      node.next.set(word, next);
    }
    node = next;
  }
  addSense(node.senses, sense);
  if (!text.includes(' ')) {
    const senses = latinWords.get(text) ?? [];
    addSense(senses, sense);
    latinWords.set(text, senses);
  }
}

function addHangul(text: string, sense: Sense): void {
  if (/[a-z]/.test(text)) return;
  const plain = text.replaceAll(' ', '');
  const word = hangulWords.get(plain) ?? { gaps: new Set<number>(), senses: [] };
  let at = 0;
  for (const character of text) {
    if (character === ' ') word.gaps.add(at);
    else at++;
  }
  addSense(word.senses, sense);
  hangulWords.set(plain, word);
}

function addEntry(entry: Entry): void {
  const { concept, kind } = entry;
  for (const word of words(entry.en)) {
    const forms =
      kind === 'verb' && concept !== 'other' && concept !== 'ask' && concept !== 'give-me'
        ? inflect(word)
        : kind === 'noun' && concept !== 'me' && concept !== 'us'
          ? pluralise(word)
          : [{ text: word, form: 'base' as const }];
    for (const { text, form } of forms)
      if (form === 'base' || !/^(?:go|navigate|take me|get) to$/.test(word)) addPhrase(text, { concept, kind, form });
  }
  for (const word of words(entry.ko)) addHangul(word, { concept, kind, form: 'base' });
  for (const word of words(entry.stem))
    for (const { text, form } of stemForms(word)) addHangul(text, { concept, kind, form, stem: true });
}

for (const entry of [
  ...verbs,
  ...otherVerbs,
  ...nouns,
  ...marks,
  ...fillers,
  ...commonWords,
  ...spokenEnglish,
  ...everydayEnglish,
  ...everydayKorean,
  ...foreignThings,
  ...plainVerbs,
])
  addEntry(entry);
addEntry({
  concept: 'do',
  kind: 'verb',
  stem: '하, 해, 되, 돼, 드리, 드려, 시켜, 시키, 바라, 주, 줘, 했, 됐, 하시, 싶, 말, 마, 달라, 달래',
});
addEntry({ concept: 'be', kind: 'verb', stem: '있, 없, 계시, 같, 돼있, 되있' });
for (const { role, en, ko } of roleNames) {
  for (const word of words(en)) addPhrase(word, { concept: `role:${role}`, kind: 'noun', form: 'base' });
  // 헬프데스크 롤로: the syllable alone is too short to be known with its particle.
  for (const word of words(ko))
    for (const text of [word, `${word} 롤`]) addHangul(text, { concept: `role:${role}`, kind: 'noun', form: 'base' });
}
for (const word of words(languageNames.en)) addPhrase(word, { concept: 'tongue', kind: 'noun', form: 'base' });
for (const word of words(languageNames.ko)) addHangul(word, { concept: 'tongue', kind: 'noun', form: 'base' });

const tree = new HangulTree();
for (const [text, { gaps, senses }] of hangulWords) tree.add({ text, gaps, senses, joins: joining.test(text) });

/** Latin phrases, Korean words, and the single words that a typo may have meant. */
export const vocabulary = {
  phrases: phrases as Readonly<PhraseNode>,
  latinWords: latinWords as ReadonlyMap<string, readonly Sense[]>,
  hangulWords: hangulWords as ReadonlyMap<
    string,
    { readonly gaps: ReadonlySet<number>; readonly senses: readonly Sense[] }
  >,
  tree,
};
