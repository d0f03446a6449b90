import type { PersonRef } from './people/person.ts';
import type { Doc, Partition } from './store/store.ts';
import type { Subject } from './watch.ts';

/** The letters that this product writes, by name; `bot/letters.ts` has them. */
export type LetterName = 'reseller-invitation' | 'customer-invitation' | 'enrolment-verification' | 'enrolment-status';

type Told = Pick<PersonRef, 'tenantId' | 'objectId'>;

/** An operation that another one is done for, with its input. */
export interface Next {
  operation: string;
  input: unknown;
}

/**
 * Something that happens outside the partition of the change that caused it. Each may be carried out twice. One that has
 * a `notBefore` waits for it: until then it can be undone. What is `unlessAnswered` the answer to the press makes up for:
 * it is done only where whoever had that is gone. What comes `last` is to be read behind what the others tell.
 */
export type Effect = Kinds & { notBefore?: string; unlessAnswered?: true; last?: true };

type Kinds =
  /**
   * Projections of one partition, in one batch: each is written unless the same or a later version stands there; version
   * 0 only where nothing does.
   */
  | { kind: 'put'; pk: Partition; docs: (Doc & { version?: number })[] }
  /** Mail, composed when it is sent: what it says is looked up by subject, so no secret rests in the outbox. */
  | { kind: 'mail'; mail: LetterName; to: string; subject: Subject; round: number }
  /**
   * A new card of the subject, for one person; `of`: not when the change of that moment is not the last one any more;
   * `instead`: older ones give way to it.
   */
  | { kind: 'tell'; to: Told; subject: Subject; of?: string; instead?: true }
  /** The same for whoever this address belongs to by then, if it is anybody. */
  | { kind: 'tell-address'; email: string; subject: Subject }
  /** The same for who operates the programme, but for these. */
  | { kind: 'tell-operator'; subject: Subject; except: string[]; instead?: true }
  /** New cards of the invitations that waited until this person's organisation could answer them. */
  | { kind: 'invitations'; to: PersonRef; email: string; invitation?: { provider: string; id: string } }
  /**
   * Every open card of the subject is drawn anew, or `only` this one; but the one whose press this is, which is answered,
   * and those of the people who are `told`, or are of the `operator` but for these: a new card takes their place.
   */
  | { kind: 'redraw'; subject: Subject; except?: string; only?: string; told?: Told[]; operator?: { except: string[] } }
  /** What the change was done on the way to, by the same person: whoever pressed may have done it already. */
  | { kind: 'perform'; next: Next; by: PersonRef }
  /** The rows of an import from this one on, some of them; the rest is left to a message of its own. */
  | { kind: 'rows'; import: string; round: number; from: number }
  /** What was begun under this operation id is brought to its end: somebody asked Partner Center, and fell silent. */
  | { kind: 'finish'; operation: string; operationId: string };

/** The effects of one change, committed with it. Removed by its ttl some time after the last one is done. */
export interface OutboxMessage extends Doc {
  type: 'outbox';
  at: string;
  /** Not before this time, ISO 8601: pushed back by whoever works on it, and after each failure. */
  dueAt: string;
  attempts: number;
  /** The instance that works on it, or did last. */
  by?: string;
  effects: (Effect & { done?: true })[];
}

/** A message with these effects, to be committed. */
export const outboxMessage = (id: string, effects: Effect[], now: Date): OutboxMessage => ({
  id: `outbox:${id}`,
  type: 'outbox',
  at: now.toISOString(),
  attempts: 0,
  // The instance that commits tries first; another one may step in when this much time has passed.
  dueAt: new Date(now.getTime() + 60_000).toISOString(),
  effects,
});

/** The same effects, with all that goes into one partition at one time put there together. */
export function gathered(effects: readonly Effect[]): Effect[] {
  const puts = new Map<string, Extract<Effect, { kind: 'put' }>>();
  const others: Effect[] = [];
  for (const effect of effects) {
    if (effect.kind !== 'put') {
      others.push(effect);
      continue;
    }
    const together = `${effect.pk}\n${effect.notBefore ?? ''}`;
    puts.set(together, { ...effect, docs: [...(puts.get(together)?.docs ?? []), ...effect.docs] });
  }
  return [...puts.values(), ...givingWay(others)];
}

const thingOf = ({ subject: { type, owner, id }, notBefore = '' }: { subject: Subject; notBefore?: string }): string =>
  JSON.stringify([type, owner, id, notBefore]);

/** Whoever is told of a thing whose cards are drawn anew has one card of it: the new one, to which the others give way. */
function givingWay(effects: readonly Effect[]): Effect[] {
  const drawn = new Set(effects.flatMap((one) => (one.kind === 'redraw' && !one.only ? [thingOf(one)] : [])));
  const tells = Map.groupBy(
    effects.filter((one) => one.kind === 'tell' || one.kind === 'tell-operator'),
    thingOf,
  );
  return effects.map((effect): Effect => {
    if (effect.kind === 'tell' || effect.kind === 'tell-operator')
      return drawn.has(thingOf(effect)) ? { ...effect, instead: true } : effect;
    if (effect.kind !== 'redraw' || effect.only) return effect;
    const own = tells.get(thingOf(effect)) ?? [];
    const told = own.flatMap((one) => (one.kind === 'tell' ? [one.to] : []));
    const operator = own.find((one) => one.kind === 'tell-operator');
    return { ...effect, ...(told.length > 0 && { told }), ...(operator && { operator: { except: operator.except } }) };
  });
}
