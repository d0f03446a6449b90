import { readActor } from '../src/people/actor.ts';
import { awaitedAt, firstContact, principalOf, type RosterEntry } from '../src/people/first-contact.ts';
import { awaitsAnybody } from '../src/people/staff-address.ts';
import { type Caller, perform } from '../src/perform.ts';
import { Refusal } from '../src/refusal.ts';
import type { Actor } from '../src/roles.ts';

/** What Teams' roster says of whoever is speaking. */
export type Roster = () => Promise<RosterEntry | undefined>;

/** Whether nothing has to be asked of the roster: somebody is known, by name. */
export const isIntroduced = ({ person }: Actor): boolean => !!person?.name;

/**
 * Who an unknown speaker of a known organisation is, if the organisation awaits somebody of just this address: then the
 * person is bound to the speaker, once. Somebody who was registered by object id alone gets name and address from the
 * roster. It is asked for nobody else.
 * @throws Refusal `busy` when the roster does not answer: whether somebody has rights is not guessed
 */
export async function meet(
  { tenantId, objectId, name, person }: Actor,
  roster: Roster,
  caller: Omit<Caller, 'speaker' | 'who' | 'operationId'>,
): Promise<Actor> {
  const { store, now } = caller;
  const speaker = { tenantId, objectId };
  // Read anew: another message of the same person may just have been the first.
  const asKnown = () => readActor({ get: store.get.bind(store), now: now() }, speaker, name);
  if (!person && !(await awaitsAnybody(store.list.bind(store), tenantId))) return asKnown();
  const entry = await roster().catch(() => {
    // Rights rest on who it is, and not on the name.
    if (person) return undefined;
    throw new Refusal('busy', {});
  });
  const address = principalOf(entry, speaker);
  const met = address && (person ? objectId : await awaitedAt(store.get.bind(store), tenantId, address));
  if (!met) return asKnown();
  try {
    await perform(
      firstContact,
      { address, name: entry?.name ?? '' },
      // The same for every message that comes at once: one of them binds.
      { ...caller, speaker, operationId: `first-contact.${met}`, who: asKnown },
    );
  } catch (error) {
    if (!(error instanceof Refusal) || error.code === 'busy') throw error;
  }
  return asKnown();
}
