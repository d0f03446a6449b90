import { nameKey } from './names.ts';

/** Consonants that Hangul, or whoever writes a foreign name in it, does not tell apart: one letter for each group. */
const onsets = 'k k n t t l m p p s s  j j j k t p h'.split(' ');
/** Behind the vowel: by the 28 finals of Unicode's order. */
const codas = ' k k k n n n t l l l l l l l l m p p t t n t t k t p h'.split(' ');
/** The vowels that begin with a w: ㅘ ㅙ ㅚ ㅝ ㅞ ㅟ. */
const glides = new Set([9, 10, 11, 14, 15, 16]);

function soundOfSyllable(syllable: string): string {
  const at = syllable.charCodeAt(0) - 0xac00;
  const [onset, vowel, coda] = [Math.floor(at / 588), Math.floor((at % 588) / 28), at % 28];
  return `${onsets[onset]}${glides.has(vowel) ? 'w' : ''}${codas[coda]}`;
}

/** How Latin letters sound to a Korean ear, in the order in which they are told apart. */
const latin: readonly [RegExp, string][] = [
  [/w(?=oo|u)/g, ''],
  [/([a-z])\1+/g, '$1'],
  [/sch/g, 'sk'],
  [/ture(?![a-z])/g, 'j'],
  [/dge/g, 'j'],
  [/re(?![a-z])/g, ''],
  [/th|sh/g, 's'],
  [/ph/g, 'p'],
  [/ch/g, 'j'],
  [/ck/g, 'k'],
  [/qu/g, 'kw'],
  [/x/g, 'ks'],
  [/wh/g, 'w'],
  [/ng(?![aeiou])/g, 'n'],
  [/c(?=[eiy])/g, 's'],
  [/g(?=[eiy])|z/g, 'j'],
  [/r(?![aeiouy])/g, ''],
  [/[wh](?![aeiouy])/g, ''],
  [/[ckgq]/g, 'k'],
  [/[bfvp]/g, 'p'],
  [/d/g, 't'],
  [/r/g, 'l'],
  [/[^klmnpstjhw]/g, ''],
];

/** Whether two names may sound alike: one may be written without the spaces of the other, or be only its beginning. */
export function soundsLike(one: string, other: string): boolean {
  const [a, b] = [soundOf(one), soundOf(other)];
  return a !== '' && b !== '' && (a.startsWith(b) || b.startsWith(a));
}

/**
 * What the first word of a name sounds like, by its consonants, whether it is written in Latin letters or in Hangul:
 * `Northwind` and 노스윈드 are one. For offering, never for choosing. Empty where too little is left to tell names apart.
 */
export function soundOf(name: string): string {
  const [word = ''] = nameKey(name).split(' ');
  const heard = /^[가-힣]+$/.test(word)
    ? [...word].map(soundOfSyllable).join('')
    : latin.reduce((text, [letters, sound]) => text.replace(letters, sound), word);
  return heard.length > 1 ? heard : '';
}
