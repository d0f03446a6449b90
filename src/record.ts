import { createHash } from 'node:crypto';
import { type AuditEntry, auditedActor, auditHome } from './audit.ts';
import type { Context, Outcome } from './operation.ts';
import { type Effect, gathered, type Next, outboxMessage } from './outbox.ts';
import type { PersonRef } from './people/person.ts';
import type { Caller } from './perform.ts';
import { Refusal, type RefusalCode } from './refusal.ts';
import type { Doc, Partition, Stored, Write } from './store/store.ts';
import { type Place, subjectHome, watchOf } from './watch.ts';

/** The record that makes a change happen once: kept beside what it changed, in the same batch. */
export interface OperationRecord extends Doc {
  type: 'operation';
  operation: string;
  /** Hash of the input, to tell a repetition from another press of the same card. */
  input: string;
  /** Absent: done. `begun`: Partner Center is being asked; `refused`: it said no, and nothing was changed. */
  state?: 'begun' | 'refused';
  /** What it takes to bring it to its end, while it is begun. */
  begun?: { input: unknown; plan?: unknown; release?: Write[]; shownAt?: Place; next?: Next; messageId: string };
  refusal?: { code: RefusalCode; data: unknown };
  result?: unknown;
  by: PersonRef;
  at: string;
}

/** Longer than a card can be pressed, in seconds: so no card ever acts twice. */
const keepRecords = 61 * 24 * 3600;

export const recordId = (operationId: string): string => `operation:${operationId}`;
const hashOf = (input: unknown) => createHash('sha256').update(JSON.stringify(input)).digest('base64url');

/** The record of an operation of the speaker's, in its first state. */
export const recordOf = (
  operation: string,
  input: unknown,
  { operationId, actor, now }: Pick<Context, 'actor' | 'now'> & { operationId: string },
): OperationRecord => ({
  id: recordId(operationId),
  type: 'operation',
  operation,
  input: hashOf(input),
  by: { tenantId: actor.tenantId, objectId: actor.objectId, name: actor.name },
  at: now.toISOString(),
  ttl: keepRecords,
});

/** What the first press under this id came to. @throws Refusal when this one asks for something else */
export function repeat<R>(record: OperationRecord, operation: string, input: unknown, caller: Caller): R {
  if (record.operation !== operation || record.input !== hashOf(input)) throw new Refusal('already-pressed', {});
  if (record.refusal) throw new Refusal(record.refusal.code, record.refusal.data as never);
  caller.repeated?.(record.by, record.at);
  return record.result as R;
}

/**
 * One batch with all that a change comes to: its own writes, the record, the audit entry, the watch of the card that
 * was pressed, and the outbox message. `begun` is the record of what was begun before, and ends with it.
 */
export async function commitOutcome<R>(
  name: string,
  input: unknown,
  home: Partition,
  outcome: Outcome<R>,
  context: Context & { operationId: string },
  caller: Caller,
  begun?: Stored<OperationRecord>,
): Promise<void> {
  const { actor, now, newId } = context;
  const { subject, before, after, result } = outcome;
  const record: OperationRecord = { ...recordOf(name, input, context), result };
  const auditId = newId();
  const concerns = [...new Set([actor.tenantId, ...(outcome.alsoAudit ?? [])])];
  const audit: AuditEntry = {
    id: `audit:${auditId}`,
    type: 'audit',
    sk: auditId,
    at: record.at,
    operation: name,
    outcome: 'done',
    by: auditedActor(actor),
    subject,
    concerns,
    before,
    after,
  };
  const trails = [...concerns.map(auditHome), subjectHome(subject)];
  const shownAt = caller.shownAt ?? begun?.begun?.shownAt;
  const next = caller.next ?? begun?.begun?.next;
  const watch = shownAt && watchOf(subject, record.by, shownAt);
  const watched = subjectHome(subject);
  const message = outboxMessage(
    newId(),
    gathered([
      ...(watch && watched !== home ? [{ kind: 'put', pk: watched, docs: [watch] } satisfies Effect] : []),
      ...(outcome.effects ?? []).map((effect) =>
        // One that waits is a later state than the answer to the press.
        effect.kind === 'redraw' && !effect.notBefore ? { ...effect, except: caller.shownAt?.activityId } : effect,
      ),
      // Nobody waits for the answer of a press that is finished later: its card is drawn in place.
      ...(shownAt && !caller.shownAt ? [{ kind: 'redraw', subject } as const] : []),
      ...(caller.shownAt
        ? [{ kind: 'redraw', subject, only: caller.shownAt.activityId, unlessAnswered: true } as const]
        : []),
      ...(next ? [{ kind: 'perform', next, by: record.by } as const] : []),
      ...[...new Set(trails)]
        .filter((trail) => trail !== home)
        .map((pk): Effect => ({ kind: 'put', pk, docs: [audit] })),
    ]),
    now,
  );
  const writes: Write[] = [
    ...outcome.writes,
    begun ? { kind: 'replace', doc: record, etag: begun.etag } : { kind: 'create', doc: record },
    { kind: 'create', doc: audit },
    { kind: 'create', doc: message },
    ...(begun ? [finished(begun, now)] : []),
  ];
  if (watch && watched === home) writes.push({ kind: 'put', doc: watch });
  const etags = await caller.store.commit(home, writes);
  const etag = etags[outcome.writes.length + 2] as string;
  caller.committed?.({ ...message, etag }, home);
}

/** The message that would have finished it has nothing left to do. */
export const finished = ({ begun }: OperationRecord, now: Date): Write => ({
  kind: 'put',
  doc: { ...outboxMessage('', [], now), id: begun?.messageId ?? '', ttl: 24 * 3600 },
});
