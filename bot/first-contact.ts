import { readActor } from '../src/people/actor.ts';
import { awaitedAt, firstContact, principalOf, type RosterEntry } from '../src/people/first-contact.ts';
import { awaitsAnybody } from '../src/people/staff-address.ts';
import { type Caller, perform } from '../src/perform.ts';
import { Refusal } from '../src/refusal.ts';
import type { Actor } from '../src/roles.ts';

/** What Teams' roster says of whoever is speaking. */
export type Roster = () => Promise<RosterEntry | undefined>;

/**
 * Who an unknown speaker of a known organisation is, if the organisation awaits somebody of just this address: then the
 * person is bound to the speaker, once. The roster is asked for nobody else.
 * @throws Refusal `busy` when the roster does not answer: whether somebody has rights is not guessed
 */
export async function meet(
  { tenantId, objectId, name }: Actor,
  roster: Roster,
  caller: Omit<Caller, 'speaker' | 'who' | 'operationId'>,
): Promise<Actor> {
  const { store, now } = caller;
  const speaker = { tenantId, objectId };
  // Read anew: another message of the same person may just have been the first.
  const asKnown = () => readActor({ get: store.get.bind(store), now: now() }, speaker, name);
  if (!(await awaitsAnybody(store.list.bind(store), tenantId))) return asKnown();
  const entry = await roster().catch(() => {
    throw new Refusal('busy', {});
  });
  const address = principalOf(entry, speaker);
  const awaited = address && (await awaitedAt(store.get.bind(store), tenantId, address));
  if (!awaited) return asKnown();
  try {
    await perform(
      firstContact,
      { address, name: entry?.name ?? '' },
      // The same for every message that comes at once: one of them binds.
      { ...caller, speaker, operationId: `first-contact.${awaited}`, who: asKnown },
    );
  } catch (error) {
    if (!(error instanceof Refusal) || error.code === 'busy') throw error;
  }
  return asKnown();
}
