import { hasBatchim } from 'es-hangul';

/**
 * The particle that goes with a name, out of a pair written `with final consonant/without`: 을/를, 이/가, 은/는, 과/와,
 * 으로/로. Hangul is exact; Latin letters and digits go by how Koreans read them aloud (Contoso를, Fabrikam을, 3M을).
 */
export function particle(name: string, pair: string): string {
  const [closed = '', open = ''] = pair.split('/');
  const ending = endingOf(name);
  if (pair === '으로/로' && ending === 'ㄹ') return open;
  return ending ? closed : open;
}

/** 'ㄹ', another final consonant ('other'), or none. */
function endingOf(name: string): 'ㄹ' | 'other' | undefined {
  const spoken = name
    .normalize('NFC')
    .replace(/\([^)]*\)\s*$/u, '')
    .replace(/[^\p{L}\p{N}]+$/u, '');
  const last = spoken.at(-1) ?? '';
  if (/[가-힣]/.test(last))
    return hasBatchim(last) ? ((last.charCodeAt(0) - 0xac00) % 28 === 8 ? 'ㄹ' : 'other') : undefined;
  if (/\d/.test(last)) return digits[last];
  const word = /[A-Za-z]+$/.exec(spoken)?.[0] ?? '';
  // Read letter by letter: IT, LG, IBM.
  if (word && word === word.toUpperCase()) return /[LR]$/.test(word) ? 'ㄹ' : /[MN]$/.test(word) ? 'other' : undefined;
  if (/[^aeiou]le$|[aeiou]le$|l$/i.test(word)) return 'ㄹ';
  if (/[mn]e?$|ng$/i.test(word)) return 'other';
  // 그룹, 북, 웹, 랩, 클럽.
  if (/(?:oup|ook|web|lab|club)$/i.test(word)) return 'other';
  // A short vowel before a stop closes the syllable: 윙팁. A long or doubled one does not: 노스윈드, 북스.
  return /(^|[^aeiou])[aeiou][pkt]$|ck$/i.test(word) ? 'other' : undefined;
}

const digits: Record<string, 'ㄹ' | 'other' | undefined> = {
  0: 'other',
  1: 'ㄹ',
  3: 'other',
  6: 'other',
  7: 'ㄹ',
  8: 'ㄹ',
};
