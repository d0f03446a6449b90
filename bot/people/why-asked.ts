import type { Language } from '../words.ts';

interface About {
  phrase: string;
  /** What it may be about, where the phrase as it stands leads nowhere. */
  or?: string;
  language: Language;
  /** It may have been asked of something else. */
  loosely?: true;
}

const whyNot =
  /^[\s,]*(?:(?:and|but|so|ok(?:ay)?)[\s,]+)?why\s+(?:(?:can(?:['’]?t|not|\s+not)?|may|am|are|is\s+it\s+that|do|don['’]t)\s+)?(?:i|we)\s+(?:(?:can(?:['’]?t|not|\s+not)?|may\s+not|not|be|able\s+to|allowed\s+to|get\s+to|to)\s+)*(.{2,}?)[\s?.!]*$/i;
const whoCanDo =
  /^[\s,]*who\s+(?:else\s+)?(?:(?:here|(?:in|at)\s+(?:my|our)\s+(?:organi[sz]ation|company|team))\s+)?(?:can|may|could|(?:is|are)\s+(?:allowed|able|permitted)\s+to)\s+(.{2,}?)(?:\s+(?:here|(?:in|at)\s+(?:my|our)\s+(?:organi[sz]ation|company|team)))?[\s?.!]*$/i;

/** What else a Korean question of this kind ends in: `… 못 해요?`, `… 안 돼요?`. */
const refusedEnd =
  /\s*(?:하면\s*안\s*되|하지\s*못|못\s*(?:하|해)|안\s*(?:되|돼)|불가능?하?|권한이\s*없)[^\s]{0,8}[\s?.!]*$/;
/** `… 할 수 없나요?`, `… 볼 수 없어요?`; `… 할 수 있나요?`, `… 할 수 있는 사람은 누구입니까?`. */
const cannotEnd = /^(.*\S)\s*수(?:가|는|도)?\s*없(?:는\s*(?:이유|까닭)[^?.!]*|[^\s]{0,8})[\s?.!]*$/;
const canEnd =
  /^(.*\S)\s*수(?:가|는|도)?\s*있(?:는\s*(?:사람|분)[은이]?(?:\s*(?:누구|누가|알려|있)[^?.!]*)?|[^\s]{1,8})[\s?.!]*$/;
const speakers = /^\s*(?:(?:그런데|근데)\s+)?(?:저는|나는|제가|내가|저희는|우리는|저희가|우리가)\s/;

/** What is done, of what can or cannot be: `고객을 추가할` is `고객을 추가`, `목록을 볼` is `목록을 보기`. */
function doing(able: string): string | undefined {
  const last = able.at(-1) ?? '';
  // The syllables of Hangul go by their final consonant; the eighth is ㄹ.
  if ((last.charCodeAt(0) - 0xac00) % 28 !== 8) return undefined;
  if (last === '할') return able.slice(0, -1);
  return `${able.slice(0, -1)}${String.fromCharCode(last.charCodeAt(0) - 8)}기`;
}

/**
 * The part of `why can't I …`, `who can …`, `왜 … 할 수 없나요?` and `누가 … 할 수 있나요?` that says what it is about.
 * Who can do something may be asked of other things as well.
 */
export function askedAbout(text: string): About | undefined {
  const said = text.normalize('NFC').slice(0, 200);
  const why = whyNot.exec(said)?.[1];
  if (why) return { phrase: why, or: singular(why), language: 'en' };
  const who = whoCanDo.exec(said)?.[1];
  if (who) return { phrase: who, or: singular(who), language: 'en', loosely: true };
  const asksWhy = /(?:^|\s)왜(?=\s)|수\s*없는\s*(?:이유|까닭)/.test(said);
  const plain = said.replace(/(?:^|\s)(?:왜|누가)(?=\s|$)/, ' ').replace(speakers, '');
  if (asksWhy) {
    const able = cannotEnd.exec(plain)?.[1];
    const phrase = able ? doing(able) : refusedEnd.test(plain) ? plain.replace(refusedEnd, '') : undefined;
    return inKorean(phrase);
  }
  const able = canEnd.exec(plain)?.[1];
  if (!able || !/(?:^|\s)누가\s|수\s*있는\s*(?:사람|분)/.test(said)) return undefined;
  const about = inKorean(doing(able));
  return about && { ...about, loosely: true };
}

/** One of each: commands are about one thing, questions about all of a kind. */
const singular = (phrase: string): string => phrase.replace(/([a-z]{3,}[^s])s\b/gi, '$1');

/** The last syllable may be a particle, or belong to the word: 추가. */
function inKorean(phrase = ''): About | undefined {
  const said = phrase.trim();
  return said.length > 1 ? { phrase: said, or: said.replace(/[을를이가은는]$/, ''), language: 'ko' } : undefined;
}
