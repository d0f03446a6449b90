/**
 * Rules are tables of patterns, and hardly any of them fits a message. What a pattern cannot do without, such as a word,
 * is read from its source, so that only those are asked of which such a part is in the text (RE2 does the same for many
 * patterns at once and calls it a prefilter). Gives the rules that a text may fit, in their order.
 */
export function screened<Rule>(
  rules: readonly Rule[],
  patternOf: (rule: Rule) => RegExp,
): (text: string) => readonly Rule[] {
  let screen: Screen | undefined;
  return (text) => {
    screen ??= screenOf(rules.map(patternOf));
    const { always, lists, heads } = screen;
    const likely = always.slice();
    let first = 0;
    let second = 0;
    for (let at = 0; at < text.length; at++) {
      const third = text.charCodeAt(at);
      for (let length = 1; length <= 3; length++) {
        const head = heads[slotOf(length > 2 ? first : 0, length > 1 ? second : 0, third)] as number;
        if (head > 0) for (const rule of lists[head] as readonly number[]) likely[rule] = 1;
      }
      first = second;
      second = third;
    }
    const found: Rule[] = [];
    for (let rule = 0; rule < likely.length; rule++) if (likely[rule]) found.push(rules[rule] as Rule);
    return found;
  };
}

/** For each rule whether it is always asked; the others are in the lists of the characters that they need. */
interface Screen {
  always: Uint8Array;
  lists: readonly (readonly number[])[];
  /** Which list belongs to up to three characters; 0 where none does. */
  heads: Uint16Array;
}

/** Where up to three characters are looked up, 0 for those in front that are not needed; some share a slot. */
const slotOf = (first: number, second: number, third: number): number =>
  Math.imul(Math.imul(first, 961) + Math.imul(second, 31) + third, 0x9e3779b1) >>> 20;

function screenOf(patterns: readonly RegExp[]): Screen {
  const always = new Uint8Array(patterns.length);
  const lists: number[][] = [[]];
  const heads = new Uint16Array(4096);
  for (const [rule, pattern] of patterns.entries()) {
    const parts = /[igy]/.test(pattern.flags) ? undefined : requiredParts(pattern.source);
    if (!parts) always[rule] = 1;
    for (const part of parts ?? []) {
      const end = rarest(part);
      const slot = slotOf(part.charCodeAt(end - 3) || 0, part.charCodeAt(end - 2) || 0, part.charCodeAt(end - 1));
      heads[slot] ||= lists.push([]) - 1;
      lists[heads[slot] as number]?.push(rule);
    }
  }
  return { always, lists, heads };
}

/** How much a character tells: a syllable more than a letter, a rare letter more than a common one, a mark nothing. */
const tells = new Uint8Array(128);
for (const [at, letter] of [...'etaoinsrhldcumfpgwybvkxjqz'].entries()) tells[letter.charCodeAt(0)] = 10 + at;
for (const digit of '0123456789@#') tells[digit.charCodeAt(0)] = 12;
const tellsOf = (code: number): number => (code < 128 ? (tells[code] as number) : code >= 0xac00 ? 40 : 10);

/** Where the three characters of a part end that tell the most; all of a shorter part. */
function rarest(part: string): number {
  let best = Math.min(3, part.length);
  let most = 0;
  for (let end = 3; end <= part.length; end++) {
    const told =
      tellsOf(part.charCodeAt(end - 3)) + tellsOf(part.charCodeAt(end - 2)) + tellsOf(part.charCodeAt(end - 1));
    if (told <= most) continue;
    most = told;
    best = end;
  }
  return best;
}

/** Parts of which one is in every match, and how much the one tells that tells least. */
interface Parts {
  texts: string[];
  tells: number;
}

/** A part that tells less, such as two common letters, is in nearly every text. */
const leastTold = 22;
/** More than this need not be told. */
const plenty = 60;
/** So many parts are hardly ever all missing. */
const mostParts = 200;

/** Parts of which every match of a pattern holds at least one; undefined where there are none that tell enough. */
export function requiredParts(source: string): readonly string[] | undefined {
  let at = 0;
  const parts = alternatives();
  return at === source.length ? parts?.texts : undefined;

  /** Each alternative needs a part, up to the bracket that closes them or the end. */
  function alternatives(): Parts | undefined {
    const all: Parts = { texts: [], tells: plenty };
    let known = true;
    for (;;) {
      const own = sequence();
      if (!own) known = false;
      else if (known) {
        for (const text of own.texts) all.texts.push(text);
        all.tells = Math.min(all.tells, own.tells);
      }
      if (source[at] !== '|') break;
      at++;
    }
    return known && all.texts.length <= mostParts ? all : undefined;
  }

  /** The best of what the items behind one another need. */
  function sequence(): Parts | undefined {
    let best: Parts | undefined;
    let run = '';
    const offer = (parts: Parts | undefined) => {
      if (!parts || parts.tells < leastTold) return;
      if (!best || parts.tells > best.tells || (parts.tells === best.tells && parts.texts.length < best.texts.length))
        best = parts;
    };
    const close = () => {
      if (run) offer(partOf(run));
      run = '';
    };
    while (at < source.length && source[at] !== '|' && source[at] !== ')') {
      const item = nextItem();
      const { least, most } = quantity();
      if (item.nothing) continue;
      if (item.character === undefined) {
        close();
        if (least > 0) offer(item.parts);
        continue;
      }
      if (least > 0) run += item.character;
      if (least !== 1 || most !== 1) close();
    }
    close();
    return best;
  }

  /** One character, a group or a class; `nothing` takes no room and needs nothing. */
  function nextItem(): { character?: string; parts?: Parts | undefined; nothing?: boolean } {
    const character = source[at++] as string;
    if (character === '^' || character === '$') return { nothing: true };
    // Half of a character beyond the first plane may go without the other half.
    if (character === '.' || (character >= '\ud800' && character <= '\udfff')) return {};
    if (character === '[') return { parts: characterClass() };
    if (character === '(') {
      const kind = /^\?(?:[:=!]|<[=!]|<\w+>)/.exec(source.slice(at, at + 40))?.[0] ?? '';
      at += kind.length;
      const parts = alternatives();
      at++;
      return kind.endsWith('!') ? {} : { parts };
    }
    return character === '\\' ? escaped() : { character };
  }

  function escaped(): { character?: string; nothing?: boolean } {
    const character = source[at++] as string;
    if (character === 'b' || character === 'B') return { nothing: true };
    if (character === 'n') return { character: '\n' };
    if (character === 'p' || character === 'P') at = source.indexOf('}', at) + 1;
    if (character === 'k') at = source.indexOf('>', at) + 1;
    if (character === 'u') at = source[at] === '{' ? source.indexOf('}', at) + 1 : at + 4;
    if (character === 'x') at += 2;
    return /[a-zA-Z0-9]/.test(character) ? {} : { character };
  }

  /** One of a few syllables is a part as well. */
  function characterClass(): Parts | undefined {
    const from = at;
    while (source[at] !== ']') at += source[at] === '\\' ? 2 : 1;
    const inside = source.slice(from, at++);
    return /^[가-힣]{1,40}$/.test(inside) ? { texts: inside.split(''), tells: tellsOf(0xac00) } : undefined;
  }

  function quantity(): { least: number; most: number } {
    if (!/[?*+{]/.test(source[at] ?? '')) return { least: 1, most: 1 };
    const found = /^(?:[?*+]|\{(\d+)(?:(,)(\d*))?\})\??/.exec(source.slice(at, at + 12));
    if (!found) return { least: 1, most: 1 };
    at += found[0].length;
    const [sign, least, comma, most] = found;
    if (least !== undefined)
      return { least: Number(least), most: comma ? Number(most || Number.POSITIVE_INFINITY) : Number(least) };
    return { least: sign.startsWith('+') ? 1 : 0, most: sign.startsWith('?') ? 1 : Number.POSITIVE_INFINITY };
  }
}

function partOf(text: string): Parts {
  let told = 0;
  for (let at = 0; at < text.length && told < plenty; at++) told += tellsOf(text.charCodeAt(at));
  return { texts: [text], tells: Math.min(told, plenty) };
}
