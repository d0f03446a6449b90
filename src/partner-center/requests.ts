import { Conflict, type Doc, type Partition, type Store, type Stored, type Write } from '../store/store.ts';
import { type AccountDoc, accountId, customerHome, hashOf, requestHome } from './documents.ts';
import { readRequestId } from './input.ts';
import { PartnerCenterError } from './partner-center-error.ts';

/** Says what a request id stands for, before anything is written under it. */
interface Claim extends Doc {
  type: 'partner-center-claim';
  contents: string;
}

/** What a request came to, in the same batch as what it changed. */
interface Done extends Doc {
  type: 'partner-center-request';
  contents: string;
  result: unknown;
}

export interface Request {
  requestId: string;
  method: string;
  /** All that a repetition has to have in common with the first. Kept as a hash. */
  contents: unknown;
}

/** Longer than anybody repeats a request, in seconds. */
const keepRequests = 61 * 24 * 3600;

/** Each attempt that fails lets another request through, so this is how many can wait for one customer at once. */
const attempts = 60;

export type Run<R> = (
  account: Stored<AccountDoc> | undefined,
) => Promise<{ account: AccountDoc; writes: Write[]; result: R }>;

/**
 * Does one write to a customer's partition: once for a request id, on the state as it is when it is committed, also
 * beside other instances. `run` may be called again, and tells what to write from what it reads.
 */
export function createRequests(store: Store) {
  async function perform<R>(home: Partition, request: Request, run: Run<R>): Promise<R> {
    const requestId = readRequestId(request.requestId);
    const contents = hashOf(JSON.stringify([request.method, home, request.contents]));
    const recordId = `request:${hashOf(requestId)}`;
    const insistOnSame = (other: { contents: string } | undefined) => {
      if (other && other.contents !== contents)
        throw new PartnerCenterError(2000, { field: 'requestId', reason: 'reused' });
    };
    for (let attempt = 1; attempt <= attempts; attempt++) {
      const [claim, record, account] = await Promise.all([
        store.get<Claim>(requestHome(requestId), 'claim'),
        store.get<Done>(home, recordId),
        store.get<AccountDoc>(home, accountId),
      ]);
      insistOnSame(claim);
      insistOnSame(record);
      if (record) return record.result as R;

      const outcome = await run(account);
      if (!claim) insistOnSame(await claimed(requestId, contents));
      const doc = outcome.account;
      const result = asKept(outcome.result);
      const writes: Write[] = [
        account ? { kind: 'replace', doc, etag: account.etag } : { kind: 'create', doc },
        { kind: 'create', doc: recordOf(recordId, contents, result) },
        ...outcome.writes,
      ];
      try {
        await store.commit(home, writes);
        return result;
      } catch (error) {
        if (!(error instanceof Conflict)) throw error;
      }
    }
    throw new PartnerCenterError('throttled', { retryAfter: 1 });
  }

  /** Claims the request id; the claim of whoever was faster, if somebody was. */
  async function claimed(requestId: string, contents: string): Promise<Claim | undefined> {
    const claim: Claim = { id: 'claim', type: 'partner-center-claim', contents, ttl: keepRequests };
    try {
      await store.commit(requestHome(requestId), [{ kind: 'create', doc: claim }]);
      return undefined;
    } catch (error) {
      if (!(error instanceof Conflict)) throw error;
      return store.get<Claim>(requestHome(requestId), 'claim');
    }
  }

  const recordOf = (id: string, contents: string, result: unknown): Done => ({
    id,
    type: 'partner-center-request',
    contents,
    result,
    ttl: keepRequests,
  });

  return {
    perform,
    /** The same, for a customer that has to be there. @throws PartnerCenterError not-found */
    async change<R>(
      customer: string,
      request: Request,
      run: (account: Stored<AccountDoc>, home: Partition) => ReturnType<Run<R>>,
    ): Promise<R> {
      const absent = () => new PartnerCenterError('not-found', { what: 'customer', id: customer });
      const home = customerHome(customer);
      if (!home) throw absent();
      return perform(home, request, async (account) => {
        if (!account) throw absent();
        return run(account, home);
      });
    },
    /** Whether this is the first time that something happens to a request. */
    async first(requestId: string, what: string): Promise<boolean> {
      const doc = { id: what, type: 'partner-center-first', ttl: keepRequests };
      try {
        await store.commit(requestHome(requestId), [{ kind: 'create', doc }]);
        return true;
      } catch (error) {
        if (!(error instanceof Conflict)) throw error;
        return false;
      }
    },
  };
}

/** As it comes back from the store, so that the first answer and its repetitions are alike. */
function asKept<R>(result: R): R {
  return result === undefined ? result : JSON.parse(JSON.stringify(result));
}

export type Requests = ReturnType<typeof createRequests>;
