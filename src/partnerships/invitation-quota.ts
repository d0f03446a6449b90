import type { Context } from '../operation.ts';
import { Refusal } from '../refusal.ts';
import type { Doc, Write } from '../store/store.ts';
import { resellersHome } from './invitation.ts';

/** How often somebody has had an invitation mailed today: mail to strangers is bounded. */
interface Quota extends Doc {
  type: 'invitation-quota';
  day: string;
  count: number;
}

const aDay = 200;
export const quotaId = (objectId: string): string => `invitation-quota:${objectId}`;

/** The write that counts one more for today. @throws Refusal when that is one too many */
export async function countMail(
  get: Context['get'],
  { tenantId, objectId }: { tenantId: string; objectId: string },
  now: Date,
): Promise<Write> {
  const quota = await get<Quota>(resellersHome(tenantId), quotaId(objectId));
  const day = now.toISOString().slice(0, 10);
  const count = (quota?.day === day ? quota.count : 0) + 1;
  if (count > aDay) throw new Refusal('too-many-invitations', { limit: aDay });
  const doc: Quota = { id: quotaId(objectId), type: 'invitation-quota', day, count, ttl: 3 * 24 * 3600 };
  return quota ? { kind: 'replace', doc, etag: quota.etag } : { kind: 'create', doc };
}
