import { isHangul, isSyllable, particlesAt } from './korean/hangul.ts';
import type { Entity } from './text/entities.ts';
import { fold } from './text/normalise.ts';

export type KnownRole = 'reseller' | 'provider' | 'customer';

interface Node {
  next: Map<string, Node>;
  kind?: 'name' | 'person' | 'offer';
}

/** Names that are known when a message is read; compiled once, asked for every message. */
export interface Directory {
  /** Known names in folded text, the longest where several begin at one place. */
  find(folded: string): Entity[];
  /** What an organisation is, when it is one thing only. */
  roleOf(name: string): KnownRole | undefined;
  has(word: string): boolean;
}

/** Compiles the names that an organisation may see; an organisation may come with the role it has. */
export function createDirectory(names: {
  organisations: readonly (string | { name: string; role?: KnownRole })[];
  people?: readonly string[];
  products?: readonly string[];
}): Directory {
  const root: Node = { next: new Map() };
  const roles = new Map<string, KnownRole>();
  const words = new Set<string>();
  const add = (name: string, kind: 'name' | 'person' | 'offer') => {
    const folded = fold(name.normalize('NFC')).replace(/\s+/g, ' ').trim();
    if (folded.length < 2) return;
    let node = root;
    for (const character of folded) {
      let next = node.next.get(character);
      if (!next) {
        next = { next: new Map() };
        node.next.set(character, next);
      }
      node = next;
    }
    node.kind ??= kind;
    if (kind !== 'offer') for (const word of folded.split(/[^\p{L}\p{N}']+/u)) words.add(word);
  };
  for (const entry of names.organisations) {
    const { name, role } = typeof entry === 'string' ? { name: entry, role: undefined } : entry;
    add(name, 'name');
    if (role) roles.set(fold(name.normalize('NFC')), role);
  }
  for (const name of names.people ?? []) add(name, 'person');
  for (const name of names.products ?? []) add(name, 'offer');

  return {
    roleOf: (name) => roles.get(fold(name)),
    has: (word) => words.has(word),
    find(folded) {
      const found: Entity[] = [];
      for (let i = 0; i < folded.length; i++) {
        if (!opens(folded, i)) continue;
        let node: Node | undefined = root;
        let best: Entity | undefined;
        for (let at = i; at < folded.length && node; at++) {
          const character = folded[at] as string;
          node = node.next.get(/\s/.test(character) ? ' ' : character);
          if (node?.kind && closes(folded, at + 1)) best = { kind: node.kind, start: i, end: at + 1 };
        }
        if (best) {
          found.push(best);
          i = best.end - 1;
        }
      }
      return found;
    },
  };
}

const letter = /[\p{L}\p{N}]/u;

function opens(text: string, at: number): boolean {
  const before = text[at - 1];
  if (before === undefined || !letter.test(before))
    return !(
      before === '@' ||
      (before === '.' && letter.test(text[at - 2] ?? ' ')) ||
      (before === '-' && letter.test(text[at - 2] ?? ' '))
    );
  // A Hangul name may stand directly behind a Latin word but never inside another Hangul word.
  return false;
}

/** A name ends at a boundary; one that ends in Hangul, or has Hangul behind it, needs a particle there. */
function closes(text: string, at: number): boolean {
  const next = text[at];
  if (next === undefined) return true;
  if (!letter.test(next))
    return !(
      next === '@' ||
      next === '&' ||
      (/[-.']/.test(next) && /[a-z0-9]/.test(text[at + 1] ?? ' ') && text.slice(at, at + 2) !== "'s")
    );
  if (!isHangul(next)) return false;
  if (!isSyllable(text[at - 1]))
    return particlesAt(text, at).some((particle) => !letter.test(text[particle.end] ?? ' ')) || followsAsWord(text, at);
  // 다온아이티네 고객들
  if (next === '네' && text[at + 1] === ' ') return true;
  return particlesAt(text, at).some((particle) => !isHangul(text[particle.end]));
}

/** Contoso코리아 is another name than Contoso. */
const followsAsWord = (text: string, at: number): boolean =>
  /^(?:리셀러|재판매인|고객|구독|초대|공급자)/.test(text.slice(at, at + 5));
