import {
  finalOf,
  isCopula,
  isMisfit,
  isNameCopula,
  isSyllable,
  isVerbEnding,
  longestEnding,
  looksLikeEnding,
  particlesAt,
} from '../korean/hangul.ts';
import {
  boundNoun,
  closesAsVerb,
  endsSingle,
  glueable,
  type HangulTree,
  type HangulWord,
  isBareStem,
  isWholeCopula,
  notAfterNames,
  shortAdverb,
} from '../korean/hangul-words.ts';
import { personEnd } from '../korean/people.ts';
import { after, free, noun, states, unknown, unreached, verb, Ways } from '../ways.ts';
import { effort } from './effort.ts';

/** A piece of a run of Hangul: a known word or an unknown stem, with the particles or the ending behind it. */
export interface Piece {
  start: number;
  end: number;
  word?: HangulWord;
  particle: string;
  ending: string;
  /** A particle or an ending that belongs to what stands before the run: an address, a Latin word, a number. */
  loose?: boolean;
}

const none = 0;
const aWord = 1;
const aStem = 2;
const aParticle = 3;
const anEnding = 4;

/** An unknown stem is not longer than this, unless nothing else is left of its stretch. */
const longestStem = 20;

/**
 * Cuts a run of Hangul into known words, unknown stems, particles and endings, at the least cost. Spaces are where
 * people put them, so a word may span one and several words may share a stretch without any; an unknown stem that would
 * have to be cut in the middle of a stretch is dear, which keeps a name such as 추가로직스 whole.
 */
export function segment(
  text: string,
  spaced: readonly boolean[],
  tree: HangulTree,
  options: { attached: boolean; named: boolean; crowded: boolean },
): Piece[] {
  const n = text.length;
  const ways = new Ways(n + 1);
  const boundary = (i: number) => i === n || spaced[i] === true;
  const crowd = options.crowded ? 0.25 : 1;
  const stops = new Int32Array(n + 1).fill(n);
  for (let i = n - 1; i >= 0; i--) stops[i] = i + 1 < n && !spaced[i + 1] ? (stops[i + 1] as number) : i + 1;
  ways.relax(0, options.attached ? noun : free, 0, -1, none, -1);

  for (let i = 0; i <= n; i++) {
    // At a space every state is free to begin a new word.
    if (i > 0 && boundary(i))
      for (let state = noun; state <= verb; state++)
        if (costAt(i, state) < unreached) ways.relax(i, free, costAt(i, state), i * states + state, none, -1);
    if (i === n) break;
    const stop = stops[i] as number;
    let words: HangulWord[] | undefined;
    for (let state = free; state <= verb; state++) {
      const cost = costAt(i, state);
      if (cost >= unreached) continue;
      effort.steps++;
      const from = i * states + state;
      if (state !== free && i > 0 && boundary(i)) {
        // Only a particle may cross a space: `콘토소 를`.
        if (state === noun || state === unknown)
          for (const particle of particlesAt(text, i))
            if (
              boundary(particle.end) &&
              particle.text !== '이' &&
              particle.text !== '고' &&
              !(particle.text === '보고' && text[particle.end] === '싶')
            )
              ways.relax(particle.end, after, cost + 1.6, from, aParticle, i);
        continue;
      }
      if (state === noun || state === unknown) addParticles(i, state, cost, from);
      addEndings(i, state, cost, from, stop);
      if (state === unknown) addCopula(i, cost, from, stop);
      // 어디까지야, 내일부터예요
      if (
        state === after &&
        ways.kind[from] === aParticle &&
        stop - i <= longestEnding &&
        isWholeCopula(text.slice(i, stop))
      )
        ways.relax(stop, after, cost + 0.4, from, anEnding, i);
      words ??= tree.at(text, i, spaced);
      for (const word of words) addWord(i, state, cost, from, word);
      const person = state === free && boundary(i) ? personEnd(text, i, stop, words) : -1;
      if (person > 0) ways.relax(person, unknown, cost + 1, from, aStem, i);
      if (state !== unknown && state !== verb) addStems(i, state, cost, from, stop);
    }
  }
  return trace(ways, n, text);

  function costAt(place: number, state: number): number {
    return ways.cost[place * states + state] as number;
  }

  function addParticles(i: number, state: number, cost: number, from: number): void {
    const before = ways.word[from];
    for (const particle of particlesAt(text, i)) {
      // incentive 보고 싶어요: a verb of its own.
      if (particle.text === '보고' && text[particle.end] === '싶') continue;
      // 등록하고 is a verb that goes on, not a noun with its `and`.
      if (particle.text.startsWith('하고') && before?.senses.some((sense) => sense.kind === 'verb')) continue;
      const whole = boundary(particle.end);
      // JH와이어
      if (i === 0 && options.named && !whole && !options.crowded && particle.text.length < 2) continue;
      if (state === unknown) {
        // 백합산부인과, 새빛안과: what a doctor treats
        if (particle.text.startsWith('과') && /(?:산부인|의학|청소년|..안)$/.test(text.slice(ways.start[from], i)))
          continue;
        if (isWithinNoun(text.slice(ways.start[from], i), particle.text)) continue;
        if (
          (i - (ways.start[from] as number) < 2 && isSyllable(text[i - 1])) ||
          (notAfterNames.has(particle.text) &&
            !(particle.text === '도' && i - (ways.start[from] as number) > 2) &&
            !(particle.text === '이란' && introduced.test(text.slice(particle.end))))
        )
          continue;
        if (!whole && !options.crowded && particle.text.length < 2 && particle.text !== '를' && particle.text !== '을')
          continue;
      }
      const short = state === noun && before?.text.length === 1;
      if (
        short &&
        /^(?:로|이|고|며|라|도|가)$/.test(particle.text) &&
        !/[것거명건곳분저나개석장매대데]/.test(text[i - 1] as string)
      )
        continue;
      ways.relax(particle.end, after, cost + 0.3 + (whole ? 0 : 0.7 * crowd) + (short ? 0.5 : 0), from, aParticle, i);
    }
    // 고객를 보여 주세요
    const thing = before?.senses.some(({ kind, stem }) => kind === 'noun' && !stem);
    if (
      state === noun &&
      thing &&
      before &&
      before.text.length > 1 &&
      boundary(i + 1) &&
      isMisfit(text[i] as string, text[i - 1])
    )
      ways.relax(i + 1, after, cost + 1.2, from, aParticle, i);
  }

  function addEndings(i: number, state: number, cost: number, from: number, stop: number): void {
    if (state !== noun && state !== verb) return;
    const before = ways.word[from];
    const takesVerb =
      (!before && !options.named) ||
      before?.senses.some((sense) => sense.kind === 'verb') ||
      /(?:요청|신청|등록|가입|초대|문의|제안|제휴|위임|계약|구독)$/.test(before?.text ?? '');
    if (stop - i <= longestEnding) {
      const rest = text.slice(i, stop);
      if (state === noun && ((takesVerb && isVerbEnding(rest)) || isCopula(rest)))
        ways.relax(stop, after, cost + 0.4, from, anEnding, i);
      // 구운 is closed already; no 을 follows it.
      const closed = /^[을은으]/.test(rest) && finalOf(text[i - 1]) === 4;
      if (
        state === verb &&
        !closed &&
        looksLikeEnding(rest) &&
        !(before?.text.length === 1 && !endsSingle(before, rest))
      )
        ways.relax(stop, after, cost + 0.2, from, anEnding, i);
    }
    // An ending in the middle of a crowded stretch, where a known word follows: 추가하려면어떻게.
    if (!(state === noun && takesVerb) && state !== verb) return;
    for (let end = i + 1; end < stop && end - i <= 7; end++) {
      const ending = text.slice(i, end);
      if (!looksLikeEnding(ending)) break;
      if (state === noun && !isVerbEnding(ending)) continue;
      ways.relax(end, after, cost + 1.4 * crowd + 0.3, from, anEnding, i);
    }
  }

  /** 메신저입니다: what is told to be something is a noun, also when nobody knows it. */
  function addCopula(i: number, cost: number, from: number, stop: number): void {
    // 리셀러 썸머타임 정보: what goes on was not the end of what somebody is said to be.
    if (text.slice(i, stop) === '임' && stop < n) return;
    if (isNameCopula(text.slice(i, stop), text[i - 1])) ways.relax(stop, after, cost + 0.4, from, anEnding, i);
  }

  function addWord(i: number, state: number, before: number, from: number, word: HangulWord): void {
    const end = i + word.text.length;
    const single = word.text.length === 1;
    // JH시스템에 나간 초대
    if (i === 0 && options.named && word.text.length > 2 && /에서?$/.test(word.text)) return;
    // 산들바람 한의원, 하늬바람: behind an unknown word nothing wishes.
    if (state === unknown && word.text === '바람') return;
    const stem = word.senses.some((sense) => sense.stem);
    const tail = text.slice(end, Math.min(stops[end - 1] as number, end + longestEnding));
    if (
      single &&
      state !== free &&
      !(i === 0 && options.attached) &&
      !options.crowded &&
      !isGlued(i, state, from, word, tail)
    )
      return;
    if (stem && single && !endsSingle(word, tail)) return;
    if (
      single &&
      !boundary(end) &&
      // 5개추가해줘
      !(i === 0 && options.attached && word.senses.some((sense) => /^(?:counter|seat)$/.test(sense.concept))) &&
      !(stem && looksLikeEnding(tail)) &&
      !(/^[중것거건뭐몇]$/.test(word.text) && isCopula(tail)) &&
      !(word.text === '뭐' && /^[있없]/.test(tail)) &&
      !particlesAt(text, end).some((particle) => boundary(particle.end))
    )
      return;
    if (stem && !boundary(end) && !looksLikeEnding(tail.slice(0, 1))) return;
    // 장수막걸리 정보: a stem that no ending follows is the rest of a name.
    if (state === unknown && boundary(end) && isBareStem(word)) return;
    const weak = word.senses.every(
      (sense) =>
        sense.kind === 'filler' || sense.kind === 'common' || sense.kind === 'foreign' || sense.concept === 'other',
    );
    let cost = before + 1 + (weak ? 0.15 : 0) - 0.02 * word.text.length;
    // 고객 서비스요청랩: what goes on without a space does not belong to a word that began before the space.
    if (word.gaps.size > 0 && !boundary(end) && tail !== '' && crossesSpace(i, end) && !continues(end, tail)) cost += 3;
    // Behind Latin letters Hangul is mostly the rest of a name: LK홀딩스.
    if (state === noun) cost += i === 0 && options.attached ? (weak ? 3 : 1.2) : weak ? 4 * crowd : 0.8 * crowd;
    if (state === after) cost += weak ? 4 * crowd : 1 * crowd;
    if (state === verb) cost += 1.2 * crowd;
    if (state === unknown) {
      const closes =
        word.joins || (stem && word.text.length > 1) || closesAsVerb(text, end, stops[end - 1] as number, word);
      cost += (closes ? 0.5 : 3) * (options.crowded ? 0.6 : 1);
    }
    if (stem && single) cost += 0.4;
    if (stem) ways.relax(end, verb, cost, from, aWord, i, word);
    // 지원 is a noun and what 지우다 becomes before another one.
    if (!stem || word.senses.some((sense) => !sense.stem)) ways.relax(end, noun, cost, from, aWord, i, word);
  }

  /** 온거, 목록좀, 장애있음, 주문넣어줘: short words that people write without a space behind what they belong to. */
  function isGlued(i: number, state: number, from: number, word: HangulWord, tail: string): boolean {
    if (state === unknown) return false;
    if (boundNoun.test(word.text)) return [4, 8].includes(finalOf(text[i - 1]));
    if (shortAdverb.test(word.text)) return state !== verb;
    // 구독뭐있나
    if (/^[뭐뭘]$/.test(word.text) && state === noun && (ways.word[from]?.text.length ?? 0) > 1)
      return /^[있없쓰]/.test(tail);
    const before = ways.word[from];
    return (
      state === noun &&
      before !== undefined &&
      (before.text.length > 1 || /^[뭐]$/.test(before.text)) &&
      glueable.test(word.text) &&
      (tail === '' ? /^[줘쏴빼]$/.test(word.text) : looksLikeEnding(tail) && endsSingle(word, tail))
    );
  }

  function crossesSpace(start: number, end: number): boolean {
    for (let at = start + 1; at < end; at++) if (spaced[at]) return true;
    return false;
  }

  /** Whether a particle, an ending or another word goes on where a word ends. */
  function continues(end: number, tail: string): boolean {
    return (
      looksLikeEnding(tail) ||
      particlesAt(text, end).some((particle) => boundary(particle.end)) ||
      tree.at(text, end, spaced).some((word) => word.text.length > 1)
    );
  }

  function addStems(i: number, state: number, before: number, from: number, stop: number): void {
    let extra = 2.5;
    if (state === noun) extra += i === 0 && options.attached ? 0.3 : 3 * crowd;
    if (state === after) extra += 3 * crowd;
    const last = Math.min(stop, i + longestStem);
    for (let end = i + 1; end <= last; end++)
      ways.relax(
        end,
        unknown,
        before + extra + 0.8 * (end - i) + (end - i === 1 && end !== stop ? 1.5 : 0),
        from,
        aStem,
        i,
      );
    if (stop > last) ways.relax(stop, unknown, before + extra + 0.8 * (stop - i), from, aStem, i);
  }
}

/** 누리온이란 고객사: what somebody is who is introduced. */
const introduced = /^(?:간접)?(?:고객|거래처|리셀러|재판매인|총판|공급자|업체|회사|법인|기업|곳)/;

/** 백만송이, 길고양이, 온새미로: names end in nouns whose last syllable reads as a particle. */
const isWithinNoun = (stem: string, particle: string): boolean =>
  (particle.startsWith('이') &&
    /(?:[만천백꽃눈밤]송|..(?:고양|호랑|거북|달팽|원숭|반딧불|어린|젊은|지킴|길잡|나들|멋쟁|막둥|귀염둥))$/.test(
      stem,
    )) ||
  (particle.startsWith('로') && stem === '온새미');

function trace(ways: Ways, n: number, text: string): Piece[] {
  let at = n * states;
  for (let state = noun; state <= verb; state++)
    if ((ways.cost[n * states + state] as number) < (ways.cost[at] as number)) at = n * states + state;
  const steps: { kind: number; start: number; end: number; word: HangulWord | undefined }[] = [];
  while (at >= 0) {
    const kind = ways.kind[at] as number;
    if (kind !== none)
      steps.push({ kind, start: ways.start[at] as number, end: Math.floor(at / states), word: ways.word[at] });
    at = ways.from[at] as number;
  }
  const pieces: Piece[] = [];
  for (const { kind, start, end, word } of steps.reverse()) {
    if (kind === aWord || kind === aStem) {
      pieces.push({ start, end, ...(word ? { word } : {}), particle: '', ending: '' });
      continue;
    }
    let owner = pieces.at(-1);
    if (!owner) {
      owner = { start, end: start, particle: '', ending: '', loose: true };
      pieces.push(owner);
    }
    if (kind === aParticle) owner.particle += text.slice(start, end);
    else owner.ending += text.slice(start, end);
  }
  return pieces;
}
