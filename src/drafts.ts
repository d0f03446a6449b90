import { nameKey } from './names.ts';
import type { Context, Speaker } from './operation.ts';
import type { Effect } from './outbox.ts';
import { Refusal } from './refusal.ts';
import { Conflict, type Doc, type Partition, partition, type Store, type Stored, type Write } from './store/store.ts';
import type { Subject } from './watch.ts';

/**
 * A form of several steps that somebody has begun: what was typed, kept under the id that its last step acts by, so
 * that it survives a restart and is there on another device. Only its owner sees it.
 */
export interface Draft<D = Record<string, unknown>> extends Doc {
  type: 'draft';
  draftId: string;
  command: string;
  objectId: string;
  /** What the list of drafts calls it. */
  title: string;
  step: string;
  data: D;
  /** Dropped and submitted ones stay a while, so that their old cards can say what became of them. */
  state: 'open' | 'dropped' | 'submitted';
  updatedAt: string;
  /** What came of it. */
  became?: Subject;
  /** What it was interrupted for: whoever sees one of these is offered to go on. */
  waitsFor?: Awaited[];
}

/**
 * A thing that a form waits for; or a company that is none of ours yet, by the name that it was asked for by; or a state
 * of a subscription.
 */
export type Awaited = Subject | { type: 'company' | 'subscription-state'; owner: string; id: string };

/** `owner` is the organisation that asked for it. */
export const awaitedCompany = (owner: string, name: string): Awaited => ({ type: 'company', owner, id: nameKey(name) });

/** What a step changes of a draft. */
export type DraftStep<D> = Pick<Draft<D>, 'command' | 'title' | 'step' | 'data' | 'waitsFor'>;

const sevenDays = 7 * 24 * 3600;
const longerThanCards = 61 * 24 * 3600;

export const draftsHome = (tenantId: string): Partition => partition(tenantId, 'drafts');
export const draftId = (id: string): string => `draft:${id}`;
export const openDrafts = (objectId: string): string => `${objectId}|open|`;

const ended = <D>(draft: Draft<D>, state: 'dropped' | 'submitted'): Draft<D> => ({
  ...draft,
  state,
  sk: undefined,
  waitsFor: undefined,
  // What was typed is no longer needed.
  data: {} as D,
  ttl: longerThanCards,
});

/**
 * The draft that a submission ends, as a write of its batch: a draft that was dropped meanwhile is a conflict. What came
 * of it is known then, or by a later write of this.
 */
export function submitted<D>({ etag, ...draft }: Stored<Draft<D>>, became?: Subject): Write {
  return { kind: 'replace', doc: asSubmitted(draft as Draft<D>, became), etag };
}

const asSubmitted = <D>(draft: Draft<D>, became?: Subject): Draft<D> => ({
  ...ended(draft, 'submitted'),
  became,
});

/** The read that a change needs which submits a draft and is decided in another partition. */
export const draftReads = (id: string | undefined, tenantId: string): [Partition, string][] =>
  id ? [[draftsHome(tenantId), draftId(id)]] : [];

/** The speaker's own draft of this id, if there is one. */
export async function ownDraft(
  id: string | undefined,
  { actor, get }: Pick<Context, 'actor' | 'get'>,
): Promise<Stored<Draft> | undefined> {
  const draft = id ? await get<Draft>(draftsHome(actor.tenantId), draftId(id)) : undefined;
  return draft?.objectId === actor.objectId ? draft : undefined;
}

/** The same, where it can be submitted. @throws Refusal `draft-closed` when it was cancelled or submitted meanwhile */
export async function openDraft(...asked: Parameters<typeof ownDraft>): ReturnType<typeof ownDraft> {
  const draft = await ownDraft(...asked);
  if (draft && draft.state !== 'open') throw new Refusal('draft-closed', { became: draft.became });
  return draft;
}

/** What a submission that is decided in another partition leaves to do about its draft. */
export function endsDraft(draft: Stored<Draft> | undefined, { tenantId }: Speaker, became: Subject): Effect[] {
  if (!draft) return [];
  const { etag: _, ...open } = draft;
  return [{ kind: 'put', pk: draftsHome(tenantId), docs: [asSubmitted(open as Draft, became)] }];
}

/** The draft as it was before a submission that came to nothing. */
export function reopened<D>({ etag: _, ...draft }: Stored<Draft<D>>): Write {
  return { kind: 'put', doc: draft as unknown as Draft };
}

export interface Drafts {
  read: <D>(id: string) => Promise<Stored<Draft<D>> | undefined>;
  /** Keeps a step; answers the draft, which may have been dropped or submitted meanwhile: then nothing is kept. */
  keep: <D>(id: string, step: DraftStep<D>) => Promise<Draft<D>>;
  drop: (id: string) => Promise<void>;
  /** Keeps what came to nothing before there was a form; again, where it was gone on with since. */
  interrupt: <D>(id: string, step: DraftStep<D>) => Promise<void>;
  /** The open ones that were interrupted for any of these. */
  waitingFor: (settled: readonly Awaited[]) => Promise<Draft[]>;
}

/** More forms than anybody has begun in seven days. */
const manyDrafts = 100;

/** One person's drafts. They are nobody else's data and no fact about anything, so they go past the audit. */
export function draftsOf(store: Store, { tenantId, objectId }: Speaker, now: Date): Drafts {
  const home = draftsHome(tenantId);
  const read = async <D>(id: string) => {
    const draft = await store.get<Draft<D>>(home, draftId(id));
    return draft?.objectId === objectId ? draft : undefined;
  };

  async function write<D>(id: string, make: (before: Draft<D> | undefined) => Draft<D> | undefined): Promise<Draft<D>> {
    for (;;) {
      const standing = await store.get<Draft<D>>(home, draftId(id));
      if (standing && standing.objectId !== objectId) throw new Error(`the draft ${id} is somebody else's`);
      const { etag = '', ...before } = standing ?? {};
      const doc = make(standing && (before as Draft<D>));
      if (!doc) return before as Draft<D>;
      try {
        await store.commit(home, [standing ? { kind: 'replace', doc, etag } : { kind: 'create', doc }]);
        return doc;
      } catch (error) {
        if (!(error instanceof Conflict)) throw error;
      }
    }
  }

  const fresh = <D>(id: string, step: DraftStep<D>): Draft<D> => ({
    ...step,
    id: draftId(id),
    type: 'draft',
    sk: `${openDrafts(objectId)}${now.toISOString()}|${id}`,
    draftId: id,
    objectId,
    state: 'open',
    updatedAt: now.toISOString(),
    ttl: sevenDays,
  });

  return {
    read,
    keep: (id, step) => write(id, (before) => (before && before.state !== 'open' ? undefined : fresh(id, step))),
    async interrupt(id, step) {
      await write(id, () => fresh(id, step));
    },
    async waitingFor(settled) {
      const prefix = openDrafts(objectId);
      const { items } = await store.list<Draft>(home, { type: 'draft', prefix, desc: true, limit: manyDrafts });
      return items.filter(({ waitsFor }) =>
        waitsFor?.some((one) =>
          settled.some(({ type, owner, id }) => one.type === type && one.owner === owner && one.id === id),
        ),
      );
    },
    async drop(id) {
      await write(id, (before) => {
        if (before?.state === 'submitted' || before?.state === 'dropped') return undefined;
        const draft = before ?? fresh(id, { command: '', title: '', step: '', data: {} });
        return ended(draft, 'dropped');
      });
    },
  };
}
