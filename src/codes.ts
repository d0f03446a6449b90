import { createHash } from 'node:crypto';
import { type Partition, partition } from './store/store.ts';

const crockford = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * A code out of bytes that nobody can guess: 130 bits in groups that can be typed, `KX7Q-…`. Codes are derived, so
 * that mail can carry what the store holds nothing but the hash of.
 */
export function codeOf(bytes: Buffer): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  const letters = Array.from({ length: 26 }, (_, at) => crockford[Number.parseInt(bits.slice(at * 5, at * 5 + 5), 2)]);
  return letters.join('').replace(/.{4}(?=.)/g, '$&-');
}

/** Spaces, dashes and case are how it was copied; the letters that the alphabet lacks are how others were read. */
const asMade = (code: string): string =>
  code
    .replace(/[\s-]+/g, '')
    .toUpperCase()
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');

export const codeHash = (code: string): string => createHash('sha256').update(asMade(code)).digest('hex');

/** Where it stands what a code leads to. */
export const codeHome = (hash: string): Partition => partition(hash, 'code');
