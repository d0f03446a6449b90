import type { Sense } from '../lexicon/entry.ts';
import { finalOf, isCopula, isNameCopula, isVerbEnding, jamo, longestEnding } from './hangul.ts';

/** A Korean word of the lexicon; `gaps` are the places where it may be written with a space. */
export interface HangulWord {
  readonly text: string;
  readonly gaps: ReadonlySet<number>;
  readonly senses: readonly Sense[];
  /** May stand directly behind an unknown name, as in 콘토소리셀러. */
  readonly joins: boolean;
}

interface Node {
  next: Map<string, Node>;
  words: HangulWord[];
}

/** A tree of all Korean words of the lexicon, syllable by syllable. */
export class HangulTree {
  private readonly root: Node = { next: new Map(), words: [] };

  add(word: HangulWord): void {
    let node = this.root;
    for (const syllable of word.text) {
      let next = node.next.get(syllable);
      if (!next) {
        next = { next: new Map(), words: [] };
        node.next.set(syllable, next);
      }
      node = next;
    }
    node.words.push(word);
  }

  /** All words that begin here and whose spaces, if any, are where the lexicon allows them. */
  at(text: string, start: number, spaced: readonly boolean[]): HangulWord[] {
    const found: HangulWord[] = [];
    const gaps: number[] = [];
    let node = this.root;
    for (let i = start; i < text.length; i++) {
      if (i > start && spaced[i]) gaps.push(i - start);
      const next = node.next.get(text[i] as string);
      if (!next) break;
      node = next;
      for (const word of node.words) if (gaps.every((gap) => word.gaps.has(gap))) found.push(word);
    }
    return found;
  }
}

/** Syllables that close many names and hardly ever stand behind one as a particle. */
export const notAfterNames = new Set(
  '니 니까 고 며 든 이든 요 나 이나 이니 이니까 이고 이며 이든 이요 이여 라도 이라도 란 이란 라서 이라서 네 건 용 마다 밖에 조차 이라 라 랑의 이랑의 대신 도 들 들을 들이 들은 들도 들의 들에게 들한테 들과 들만 들이랑 들하고 들에 들로 들께 들마다 들까지 로의 로는 로도 로만 으로의 별 별로'.split(
    ' ',
  ),
);

/** What may follow a stem of one syllable; anything else makes it the beginning of a name: 하늘, 하람. */
const afterSingle = new Set(
  '고기는던다지자면니려며게나라도세십시여겠더든죠줘주달대댔단요서야둘볼보봐줄드둬놔줬준줍셨실신냐네군길긴어아었았을은러습으음싶렴렵도좀ㄹㄴㅁ래려되해하ㅓㅏ',
);

const afterSingleVerb = new Set(
  '고기는던다지자면니려며게나라도세십시여겠더든죠줘주요서야줬준줍셨네군어아었았을은습으음ㄹㄴㅁ래봐줄준드',
);

export const endsSingle = (word: HangulWord | undefined, ending: string): boolean =>
  ending === '' ||
  // 볼수있을까요
  (finalOf(word?.text) === 8 && /^수(?:가|는|도)?[있없]/.test(ending)) ||
  (word?.senses.some((sense) => sense.concept === 'do' || sense.concept === 'be') ? afterSingle : afterSingleVerb).has(
    ending[0] as string,
  );

/** What an ending in ㄴ or ㄹ describes, and what stands glued to it in a hurry. */
export const boundNoun = /^[거것건걸게수때곳데줄적분]$/;
export const shortAdverb = /^[좀더또꼭다]$/;
/** Stems of one syllable that follow a noun without a space: 권한줘, 초대장쏴줘, 주문넣어, 메일보내. */
export const glueable = /^[있없주줘넣빼쏴쏘뽑찾열걸달해하떼끊났난받]$/;

/** 걸리, 터지, 놀라지 않: the stem of a verb that cannot close a word, as the form in 아/어 can. */
export const isBareStem = (word: HangulWord): boolean =>
  word.text.length > 1 && word.senses.every(({ stem }) => stem) && /[ㅣㅡㅗㅜ]$/.test(jamo(word.text));

/** 부터예요, 까지인가요; DK로지스 is no 로 with an ending. */
export const isWholeCopula = (rest: string): boolean =>
  isCopula(rest) && (isNameCopula(rest, undefined) || /[요야까냐니지죠네고며다임데서라래가든면]$/.test(rest));

/** 초대해줘 behind a name without a space is a verb with its ending; 정보 behind 한솔 is a part of the name. */
export function closesAsVerb(text: string, start: number, stop: number, word: HangulWord): boolean {
  if (!word.senses.some((sense) => sense.kind === 'verb') || start >= stop || stop - start > longestEnding)
    return false;
  const rest = text.slice(start, stop);
  return /^[하해한할했합함되돼된될됐됨됩시드부]/.test(rest) && isVerbEnding(rest);
}
