import type { HangulWord } from './korean/hangul-words.ts';

/** Where a cut can stand: before a word, behind a noun, an unknown stem, a particle or an ending, or a verb's stem. */
export const free = 0;
export const noun = 1;
export const unknown = 2;
export const after = 3;
export const verb = 4;
export const states = 5;
export const unreached = 1e9;

/** The cheapest way to every place and state, kept flat so that a long text makes no garbage. */
export class Ways {
  readonly cost: Float64Array;
  readonly from: Int32Array;
  /** Where the piece of the last step began; -1 when the step took no text. */
  readonly start: Int32Array;
  readonly kind: Int8Array;
  readonly word: (HangulWord | undefined)[];

  constructor(places: number) {
    const size = places * states;
    this.cost = new Float64Array(size).fill(unreached);
    this.from = new Int32Array(size).fill(-1);
    this.start = new Int32Array(size).fill(-1);
    this.kind = new Int8Array(size);
    this.word = new Array(size);
  }

  relax(
    place: number,
    state: number,
    cost: number,
    from: number,
    kind: number,
    start: number,
    word?: HangulWord,
  ): void {
    const at = place * states + state;
    if (cost >= (this.cost[at] as number) - 1e-9) return;
    this.cost[at] = cost;
    this.from[at] = from;
    this.start[at] = start;
    this.kind[at] = kind;
    this.word[at] = word;
  }
}
