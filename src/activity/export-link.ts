import { timingSafeEqual } from 'node:crypto';
import { codeOf } from '../codes.ts';
import type { Context } from '../operation.ts';
import type { Export } from './export-activity.ts';

/** What leads to an export, and the number that its owner has to type: both derived, so that the store holds neither. */
export function exportKeys(
  derive: Context['derive'],
  { viewer, exportId }: Pick<Export, 'viewer' | 'exportId'>,
): { code: string; number: string } {
  const label = `${viewer.tenantId}|${exportId}`;
  const digits = derive(`export number|${label}`).readUInt32BE(0) % 1_000_000;
  return { code: codeOf(derive(`export code|${label}`)), number: String(digits).padStart(6, '0') };
}

/** In the same time, wherever they differ. */
export const same = (given: string, expected: string): boolean => {
  const [one, other] = [Buffer.from(given), Buffer.from(expected)];
  return one.length === other.length && timingSafeEqual(one, other);
};
