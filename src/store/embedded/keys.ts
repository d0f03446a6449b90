import { badRequest, unserved } from './refused.ts';

export type Path = readonly (string | number)[];

/** What a path leads to in a document; undefined when it leads nowhere. */
export function valueAt(document: unknown, path: Path): unknown {
  let value = document;
  for (const step of path) {
    if (value === null || typeof value !== 'object' || !Object.hasOwn(value, step)) return undefined;
    value = (value as Record<string | number, unknown>)[step];
  }
  return value;
}

/**
 * A text whose order in SQLite is Cosmos DB's order of values: null, false, true, numbers, strings, arrays, objects;
 * null (SQL's) for undefined, which comes before all. The first character tells the type. Strings order by code point:
 * SQLite compares UTF-8 bytes. (JavaScript's `<` differs, by UTF-16 unit, for characters beyond U+FFFF only.)
 */
export function keyOf(value: unknown): string | null {
  switch (typeof value) {
    case 'undefined':
      return null;
    case 'boolean':
      return value ? '3' : '2';
    case 'number':
      return `4${orderedHex(value)}`;
    case 'string':
      return `5${value}`;
    default:
      return value === null ? '1' : Array.isArray(value) ? '6' : '7';
  }
}

/** The key of a value that a query compares with. Arrays and objects have a place in the order, but no comparison. */
export function scalarKey(value: unknown): string {
  const key = keyOf(value);
  if (key === null) throw badRequest('a comparison needs a value');
  if (key >= '6') throw unserved('a comparison with an array or an object');
  return key;
}

/** The first key of this key's type; the two booleans are one type. */
export function startOfType(key: string): string {
  return key === '3' ? '2' : key.charAt(0);
}

/** The key that all keys of this key's type are below. */
export function endOfType(key: string): string {
  return key === '2' ? '4' : String.fromCharCode(key.charCodeAt(0) + 1);
}

const bits = new DataView(new ArrayBuffer(8));

function orderedHex(value: number): string {
  bits.setFloat64(0, value === 0 ? 0 : value);
  const raw = bits.getBigUint64(0);
  // IEEE numbers order like their bits, except that the negative ones run backwards.
  const ordered = raw >> 63n ? ~raw & 0xffffffffffffffffn : raw | 0x8000000000000000n;
  return ordered.toString(16).padStart(16, '0');
}
