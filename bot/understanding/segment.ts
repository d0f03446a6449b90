import { finalOf, isCopula, isSyllable, isVerbEnding, looksLikeEnding, particlesAt } from './hangul.ts';
import type { Sense } from './lexicon.ts';

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

/** Syllables that close many names and hardly ever stand behind one as a particle. */
const notAfterNames = new Set('니 니까 고 며 든 요 나 이나 이니 이니까 이고 이며 이든 이요 이여 라도 이라도 란 이란 라서 이라서 네 건 용 마다 밖에 조차 이라 라 랑의 이랑의 대신 도 들'.split(' '));

const stateNumbers = { free: 0, noun: 1, unknown: 2, after: 3, verb: 4 } as const;
type State = (typeof stateNumbers)[keyof typeof stateNumbers];
const states = 5;

interface Step {
  cost: number;
  from: number;
  piece?: { kind: 'word' | 'unknown' | 'particle' | 'ending'; start: number; word?: HangulWord };
}

/**
 * Cuts a run of Hangul into known words, unknown stems, particles and endings, at the least cost. Spaces are where
 * people put them, so a word may span one and several words may share a stretch without any; an unknown stem that would
 * have to be cut in the middle of a stretch is dear, which keeps a name such as 추가로직스 whole.
 */
export function segment(
  text: string,
  spaced: readonly boolean[],
  tree: HangulTree,
  options: { attached: boolean; crowded: boolean },
): Piece[] {
  const n = text.length;
  const best: (Step | undefined)[] = new Array((n + 1) * states);
  const boundary = (i: number) => i === n || spaced[i] === true;
  const relax = (i: number, state: State, step: Step) => {
    const at = i * states + state;
    const known = best[at];
    if (!known || step.cost < known.cost - 1e-9) best[at] = step;
  };
  const { free, noun, unknown, after, verb } = stateNumbers;
  relax(0, options.attached ? noun : free, { cost: 0, from: -1 });
  const crowd = options.crowded ? 0.25 : 1;
  const ends: number[] = new Array(n + 1).fill(n);
  for (let i = n - 1; i >= 0; i--) ends[i] = i + 1 < n && !spaced[i + 1] ? (ends[i + 1] as number) : i + 1;

  for (let i = 0; i <= n; i++) {
    // At a space every state is free to begin a new word.
    if (i > 0 && boundary(i)) {
      for (const state of [noun, unknown, after, verb] as State[]) {
        const step = best[i * states + state];
        if (step) relax(i, free, { cost: step.cost, from: i * states + state });
      }
    }
    if (i === n) break;
    const stop = ends[i] as number;
    let words: HangulWord[] | undefined;
    for (const state of [free, noun, unknown, after, verb] as State[]) {
      const step = best[i * states + state];
      if (!step) continue;
      const from = i * states + state;
      const inside = state !== free;
      if (inside && boundary(i) && i > 0) {
        // Only a particle may cross a space: `콘토소 를`.
        if (state === noun || state === unknown)
          for (const particle of particlesAt(text, i))
            if (boundary(particle.end) && particle.text !== '이' && particle.text !== '고')
              relax(particle.end, after, { cost: step.cost + 1.6, from, piece: { kind: 'particle', start: i } });
        continue;
      }
      if (state === noun || state === unknown)
        for (const particle of particlesAt(text, i)) {
          // 등록하고 is a verb that goes on, not a noun with its `and`.
          if (particle.text.startsWith('하고') && step.piece?.word?.senses.some((sense) => sense.kind === 'verb')) continue;
          const whole = boundary(particle.end);
          const lone = state === unknown && ((i - (step.piece?.start ?? 0) < 2 && isSyllable(text[i - 1])) || notAfterNames.has(particle.text));
          if (lone || (state === unknown && !whole && !options.crowded && particle.text.length < 2 && !/[를을]/.test(particle.text))) continue;
          const short = state === noun && step.piece?.word?.text.length === 1;
          if (short && /^(?:로|이|고|며|라|도|가)$/.test(particle.text) && !/[것거명건곳분저나]/.test(text[i - 1] as string)) continue;
          relax(particle.end, after, {
            cost: step.cost + 0.3 + (whole ? 0 : 0.7 * crowd) + (short ? 0.5 : 0),
            from,
            piece: { kind: 'particle', start: i },
          });
        }
      const rest = text.slice(i, stop);
      const current = step.piece?.word;
      const verbal = !current || current.senses.some((sense) => sense.kind === 'verb') || /(?:요청|신청|등록|가입|초대|문의|제안|제휴|위임|계약)$/.test(current.text);
      if (state === noun && ((verbal && isVerbEnding(rest)) || isCopula(rest)))
        relax(stop, after, { cost: step.cost + 0.4, from, piece: { kind: 'ending', start: i } });
      if (state === verb && looksLikeEnding(rest))
        relax(stop, after, { cost: step.cost + 0.2, from, piece: { kind: 'ending', start: i } });
      // An ending in the middle of a crowded stretch, where a known word follows: 추가하려면어떻게.
      if ((state === noun && verbal) || state === verb)
        for (let end = i + 1; end < stop && end - i <= 7; end++) {
          const ending = text.slice(i, end);
          if (!looksLikeEnding(ending)) break;
          if (state === noun && !isVerbEnding(ending)) continue;
          relax(end, after, { cost: step.cost + 1.4 * crowd + 0.3, from, piece: { kind: 'ending', start: i } });
        }
      words ??= tree.at(text, i, spaced);
      for (const word of words) {
        const end = i + word.text.length;
        const single = word.text.length === 1;
        const stem = word.senses.some((sense) => sense.stem);
        if (single && inside && !(i === 0 && options.attached) && !options.crowded) continue;
        const tail = text.slice(end, ends[end - 1]);
        if (single && !boundary(end) && !(stem && looksLikeEnding(tail)) && !particlesAt(text, end).some((particle) => boundary(particle.end))) continue;
        if (stem && !boundary(end) && !looksLikeEnding(tail.slice(0, 1))) continue;
        const weak = word.senses.every((sense) => sense.kind === 'filler' || sense.kind === 'common' || sense.kind === 'foreign' || sense.concept === 'other');
        let cost = 1 + (weak ? 0.15 : 0) - 0.02 * word.text.length;
        const closes = boundary(end) || stem;
        if (state === noun) cost += weak ? 4 * crowd : 0.8 * crowd;
        if (state === after) cost += weak ? 3 * crowd : 1 * crowd;
        if (state === verb) cost += 1.2 * crowd;
        if (state === unknown) cost += (word.joins || (closes && stem && word.text.length > 1) ? 0.5 : verbalTail(text, end, ends[end - 1] as number, word) ? 0.5 : 3) * (options.crowded ? 0.6 : 1);
        if (stem && single) cost += 0.4;
        relax(end, stem ? verb : noun, { cost: step.cost + cost, from, piece: { kind: 'word', start: i, word } });
      }
      if (state === unknown || state === verb) continue;
      for (let end = i + 1; end <= stop; end++) {
        let cost = 2.5 + 0.8 * (end - i);
        if (state === noun) cost += 3 * crowd;
        if (state === after) cost += 3 * crowd;
        if (end - i === 1 && end !== stop) cost += 1.5;
        relax(end, unknown, { cost: step.cost + cost, from, piece: { kind: 'unknown', start: i } });
        if (end - i > 24 && end < stop) end = stop - 1;
      }
    }
  }
  return trace(best, n, text);
}

/** 초대해줘 behind a name without a space is a verb with its ending; 정보 behind 한솔 is a part of the name. */
function verbalTail(text: string, start: number, stop: number, word: HangulWord): boolean {
  if (!word.senses.some((sense) => sense.kind === 'verb') || start >= stop) return false;
  const rest = text.slice(start, stop);
  return /^[하해한할했합함되돼된될됐됨됩시드부]/.test(rest) && isVerbEnding(rest);
}

function trace(best: (Step | undefined)[], n: number, text: string): Piece[] {
  const steps: { piece: NonNullable<Step['piece']>; end: number }[] = [];
  let at = n * states;
  let step = best[at];
  for (let state = 1; state < states; state++) {
    const other = best[n * states + state];
    if (other && (!step || other.cost < step.cost)) {
      step = other;
      at = n * states + state;
    }
  }
  while (step) {
    if (step.piece) steps.push({ piece: step.piece, end: Math.floor(at / states) });
    at = step.from;
    step = at < 0 ? undefined : best[at];
  }
  steps.reverse();
  const pieces: Piece[] = [];
  for (const { piece, end } of steps) {
    if (piece.kind === 'word' || piece.kind === 'unknown') {
      pieces.push({ start: piece.start, end, ...(piece.word ? { word: piece.word } : {}), particle: '', ending: '' });
      continue;
    }
    let owner = pieces.at(-1);
    if (!owner) {
      owner = { start: piece.start, end: piece.start, particle: '', ending: '', loose: true };
      pieces.push(owner);
    }
    if (piece.kind === 'particle') owner.particle += text.slice(piece.start, end);
    else owner.ending += text.slice(piece.start, end);
  }
  return pieces;
}

/** 계약한, 가입된: an unknown word of three syllables or more that closes like a verb before a noun. */
export function looksAdnominal(word: string): boolean {
  return word.length >= 3 && (/[한된할될]$/.test(word) || (/[는은을던]$/.test(word) && finalOf(word.at(-2)) === 0));
}
