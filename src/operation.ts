import type { z } from 'zod';
import type { Effect } from './outbox.ts';
import type { PartnerCenter } from './partner-center/partner-center.ts';
import type { Actor, Capability } from './roles.ts';
import type { Doc, ListQuery, Page, Partition, Store, Stored, Write } from './store/store.ts';
import type { Subject } from './watch.ts';

/** What an operation may use. There is no other way to time, chance, secrets or storage in the domain. */
export interface Context {
  actor: Actor;
  now: Date;
  newId: () => string;
  /** Keyed derivation: the same label gives the same 32 bytes, and nobody without the server's key can tell them. */
  derive: (label: string) => Buffer;
  /** So many bytes that nobody can guess. */
  random: (bytes: number) => Buffer;
  partnerCenter: PartnerCenter;
  /** Domains of web-based mail services, beside those that everybody knows (R21). */
  webmailDomains: readonly string[];
  /** How long what leaves the house waits, so that it can be undone. */
  undoSeconds: number;
  /** Counts failed guesses at codes; answers until when a speaker is locked out, if so. */
  guesses: Guesses;
  /** A point read; one that was announced in `needs`, or made before in this turn, costs nothing. */
  get: <T extends Doc>(pk: Partition, id: string) => Promise<Stored<T> | undefined>;
  list: <T extends Doc>(pk: Partition, query: ListQuery) => Promise<Page<T>>;
}

export interface Guesses {
  failed(speaker: Speaker): void;
  lockedUntil(speaker: Speaker): Date | undefined;
}

/** The speaker as the signed activity has it, before anything was read. */
export interface Speaker {
  tenantId: string;
  objectId: string;
}

interface Declaration<I> {
  name: string;
  /** The shape of the input; what does not fit is told field by field. */
  input: z.ZodType<I>;
  allowed: Capability;
  /**
   * A further capability that this input asks for, by what it is about (R42: Office 365 subscriptions). Undefined also
   * where the speaker may not see what it is about: that is for the run to say.
   */
  alsoAllowed?: (input: I, context: Context) => Promise<Capability | undefined>;
  /** Point reads that can start before anything is known about the speaker. Only speed depends on it. */
  needs?: (input: I, speaker: Speaker) => [pk: Partition, id: string][];
  /** The same for pages. */
  lists?: (input: I, speaker: Speaker) => [pk: Partition, query: ListQuery][];
}

export interface Query<I, R> extends Declaration<I> {
  kind: 'query';
  run: (input: I, context: Context) => Promise<R>;
}

/** What a change asks to have committed: all of it in one batch of its home partition, or nothing. */
export interface Outcome<R> {
  writes: Write[];
  /** Everything outside the home partition, kept by the outbox. */
  effects?: Effect[];
  subject: Subject;
  /** For the audit: the facts that changed. */
  before?: Record<string, unknown>;
  after?: Record<string, unknown>;
  /** Organisations besides the actor's own whose audit trail has this act as well. */
  alsoAudit?: string[];
  result: R;
  /** For the answer to this press and nothing else: it is never stored, and a repetition does not get it. */
  secret?: string;
}

/** What a change that asks Partner Center has found out before it does. */
export interface Plan<P> {
  /** What is to be done, kept until it is: nothing that happens meanwhile changes it. */
  plan: P;
  /** Committed with the intention, so that nobody else takes up the same. */
  claim?: Write[];
  /** Committed when Partner Center refuses; unconditional ones only. */
  release?: Write[];
}

/**
 * A change of data. One that asks Partner Center for something has a `call`: then what may be refused is refused by
 * `check`, the intention is written down, Partner Center is asked, and `run` commits what came of it, refusing nothing
 * any more. Call and run may run again after a crash: the operation's id is what Partner Center knows a repetition by.
 * What another partition has to hold for the operation, `call` commits there first, and knows again when it is repeated;
 * a Refusal that it throws is as final as Partner Center's.
 */
export interface Change<I, R, A = undefined, P = undefined> extends Declaration<I> {
  kind: 'change';
  /** The partition that holds the authority for what is changed. */
  home: (input: I, speaker: Speaker) => Partition;
  // biome-ignore lint/suspicious/noConfusingVoidType: most checks have nothing to tell
  check?: (input: I, context: Context & { operationId: string }) => Promise<Plan<P> | void>;
  call?: (input: I, context: Context & { operationId: string; plan: P; commit: Store['commit'] }) => Promise<A>;
  run: (input: I, context: Context & { operationId: string; plan: P; answer: A }) => Promise<Outcome<R>>;
}

// biome-ignore lint/suspicious/noExplicitAny: what Partner Center answers is between a change's own call and run
export type Operation<I, R> = Query<I, R> | Change<I, R, any, any>;

// biome-ignore lint/suspicious/noExplicitAny: of whatever input and result, for what only passes operations on
export type AnyOperation = Operation<any, any>;

export const defineQuery = <I, R>(query: Omit<Query<I, R>, 'kind'>): Query<I, R> => ({ ...query, kind: 'query' });
export const defineChange = <I, R, A = undefined, P = undefined>(
  change: Omit<Change<I, R, A, P>, 'kind'>,
): Change<I, R, A, P> => ({ ...change, kind: 'change' });
