import { scrypt, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import type { Store } from '../store/store.ts';
import { customerHome, listAll, type UserDoc, userId } from './documents.ts';
import type { InsistOnLuck } from './faults.ts';
import { passwordInput, read, readRequestId } from './input.ts';
import type { CustomerAccount, CustomerUser } from './partner-center.ts';
import { PartnerCenterError } from './partner-center-error.ts';
import type { Requests } from './requests.ts';

const scrypted = promisify<string, Buffer, number, Buffer>(scrypt);
const hashLength = 32;

interface Means {
  store: Store;
  derive: (label: string) => Buffer;
  requests: Requests;
  insistOnAccount: (customer: string) => Promise<{ account: CustomerAccount }>;
  insistOnLuck: InsistOnLuck;
}

/** A customer's users. Of a password there is only ever a hash, also in what is kept of the request. */
export function createUsers({ store, derive, requests, insistOnAccount, insistOnLuck }: Means) {
  /** Delegated rights go with the last relationship. @throws PartnerCenterError 900308 */
  function insistOnRights(customer: string, { providers }: CustomerAccount): void {
    if (providers.length === 0) throw new PartnerCenterError(900308, { customer });
  }

  return {
    async users(customer: string): Promise<CustomerUser[]> {
      const { account } = await insistOnAccount(customer);
      await insistOnLuck('users', { customer, domain: account.domain });
      insistOnRights(customer, account);
      const home = customerHome(customer);
      const docs = home ? await listAll<UserDoc>(store, home, 'partner-center-user') : [];
      return docs.map(({ user }) => user);
    },

    async setPassword(customer: string, userName: string, password: string, requestId: string): Promise<void> {
      const given = read(passwordInput, { userName, password });
      const user = given.userName.toLowerCase();
      // The same for a repetition, so that it can be told from a request with another password.
      const salt = derive(`salt ${customer.toLowerCase()} ${user} ${readRequestId(requestId)}`).subarray(0, 16);
      const hash = await scrypted(given.password, salt, hashLength);
      const kept = { salt: salt.toString('base64url'), hash: hash.toString('base64url') };
      const request = { requestId, method: 'setPassword', contents: { user, ...kept } };
      await requests.change(customer, request, async (account, home) => {
        await insistOnLuck('setPassword', { customer, domain: account.account.domain }, requestId);
        insistOnRights(customer, account.account);
        const doc = await store.get<UserDoc>(home, userId(user));
        if (!doc) throw new PartnerCenterError('not-found', { what: 'user', id: userName });
        return {
          account,
          writes: [{ kind: 'replace', doc: { ...doc, password: kept }, etag: doc.etag }],
          result: undefined,
        };
      });
    },

    async passwordMatches(customer: string, userName: string, password: string): Promise<boolean> {
      const home = customerHome(customer);
      const kept = home && (await store.get<UserDoc>(home, userId(userName)))?.password;
      if (!kept) return false;
      const hash = await scrypted(password, Buffer.from(kept.salt, 'base64url'), hashLength);
      return timingSafeEqual(hash, Buffer.from(kept.hash, 'base64url'));
    },
  };
}
