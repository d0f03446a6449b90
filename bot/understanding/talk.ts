/** Whole messages that are put together from few parts: greetings, giving up, calls for help; never parts of one. */
export interface Talk {
  /** What says it. */
  core: RegExp;
  /** What may stand before it and add nothing. */
  lead: RegExp;
  /** What may stand behind it and add nothing. */
  tail: RegExp;
}

export const join = (...parts: string[]): string => parts.join('|');

/** A word or a phrase of talk, up to the end of its last word. */
export const phrase = (parts: string): RegExp => new RegExp(`(?:${parts})(?!'?[가-힣a-z0-9])`, 'y');

const gap = /[\s,.!?~^:;()@ㅎㅋㅠㅜ-]*/y;

/** Whether a whole text is one of the cores with its leads and tails; every step moves on, so it takes linear time. */
export function says(text: string, { core, lead, tail }: Talk): boolean {
  let at = 0;
  let said = false;
  const step = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found) at += found[0].length;
    return found !== null && found[0].length > 0;
  };
  for (;;) {
    if (step(core)) said = true;
    else if (!step(gap) && !step(said ? tail : lead)) return false;
    if (at >= text.length) return said;
  }
}
