import { type AuditEntry, auditHome } from '../audit.ts';
import { customerHome, readCustomer } from '../customers/customer.ts';
import { customerFor } from '../customers/customer-access.ts';
import type { Context } from '../operation.ts';
import { readPartnership } from '../partnerships/partnership.ts';
import { Refusal } from '../refusal.ts';
import { type Actor, denial } from '../roles.ts';
import type { Partition } from '../store/store.ts';
import { subjectCapability, subjectHome } from '../watch.ts';
import { type ActivityTopic, operationsOf } from './topics.ts';

/** What an activity is narrowed to. A partner's is what is on the record of the own organisation and on its. */
export interface ActivityFilter {
  /** Tenant ids. */
  customer?: string;
  partner?: string;
  /** What was changed. */
  about?: ActivityTopic;
  /** A name that has to be in what was recorded: of somebody who is no customer or partner, or was not then. */
  naming?: string;
}

/** An entry as it is shown: the name is of the customer that it is about, where it is about one. */
export interface Activity extends AuditEntry {
  customerName?: string;
}

export interface ActivityPage {
  items: Activity[];
  /** The key to go on after; absent when nothing follows. */
  next?: string;
}

type Means = Pick<Context, 'actor' | 'get' | 'list'>;

/** How much is looked through for one page: what an organisation may not see, or has not asked for, is passed over. */
const looked = 10;

/**
 * Where the entries lie that the filter is about: a customer's own partition for those who serve it, otherwise the trail
 * of the speaker's organisation. @throws Refusal for what the speaker's organisation does not see
 */
async function trailOf(
  { customer, partner }: Pick<ActivityFilter, 'customer' | 'partner'>,
  context: Means,
): Promise<Partition> {
  const { actor, get } = context;
  if (customer) {
    const { own } = await customerFor(context, customer);
    const denied = own ? undefined : denial(actor, 'view-customers');
    if (denied) throw new Refusal('customer-not-found', { name: '', near: [] });
    return customerHome(customer);
  }
  if (partner) {
    const partnerships = await Promise.all([
      readPartnership(get, actor.tenantId, partner),
      readPartnership(get, partner, actor.tenantId),
    ]);
    if (partnerships.every((one) => !one)) throw new Refusal('no-partnership', { name: '' });
  }
  // A customer's people see all that its partners did for it.
  const { kinds = [] } = actor.organization ?? {};
  return kinds.length === 1 && kinds[0] === 'customer' ? customerHome(actor.tenantId) : auditHome(actor.tenantId);
}

/**
 * Whether somebody may see an entry: it takes what it takes to see the thing that it is about. Who was refused what is for
 * those who manage the users.
 */
export function maySee({ subject, outcome }: AuditEntry, actor: Actor): boolean {
  const { organization, tenantId } = actor;
  const capability = subject && outcome === 'done' ? subjectCapability[subject.type] : undefined;
  // A customer's global admin sees what was done to the customer's account; what partners say to each other is theirs.
  const own =
    capability === 'view-customers' && organization?.kinds.includes('customer') && subject?.owner === tenantId;
  return !denial(actor, own ? 'view-activity' : (capability ?? 'manage-users'));
}

const folded = (text: string) => text.normalize('NFC').toLowerCase();

/** Whether a name is in what was recorded: whose it is, or of what it was before or after. */
function names({ by, before, after }: AuditEntry, naming: string): boolean {
  const recorded = JSON.stringify([by.name, before, after]);
  return folded(recorded).includes(folded(JSON.stringify(naming).slice(1, -1)));
}

/** Whether an entry is one of those that are asked for, where the trail has others as well. */
function isAskedFor(entry: AuditEntry, { customer, partner, about, naming }: ActivityFilter): boolean {
  if (about && !operationsOf(about).includes(entry.operation)) return false;
  if (customer || (!partner && !naming)) return true;
  // A partner is named by what was done before it was one.
  return (partner !== undefined && entry.concerns?.includes(partner)) || (naming !== undefined && names(entry, naming));
}

/** A page of what the filter finds, newest first; `upTo` leaves out what came later. */
export async function readActivity(
  filter: ActivityFilter,
  { after, upTo, limit }: { after?: string; upTo?: string; limit: number },
  context: Means,
): Promise<ActivityPage> {
  const { actor, list } = context;
  const trail = await trailOf(filter, context);
  const items: AuditEntry[] = [];
  let from = after ?? (upTo && `${upTo}~`);
  for (let look = 0; look < looked; look++) {
    const page = await list<AuditEntry>(trail, {
      type: 'audit',
      after: from,
      desc: true,
      limit: Math.min(100, limit * 3),
    });
    for (const entry of page.items) {
      if (!isAskedFor(entry, filter) || !maySee(entry, actor)) continue;
      // One more than asked for has been found: so there is something behind the last one that is shown.
      if (items.length === limit) return { items: await named(items, context), next: items.at(-1)?.sk };
      items.push(entry);
    }
    if (!page.next) return { items: await named(items, context) };
    from = page.next;
  }
  return { items: await named(items, context), next: from };
}

/** The names of the customers that entries are about, as they are now. */
async function named(entries: AuditEntry[], { get }: Pick<Context, 'get'>): Promise<Activity[]> {
  return Promise.all(
    entries.map(async (entry) => {
      const { subject } = entry;
      const isCustomers = subject && subjectHome(subject) === customerHome(subject.owner);
      const customer = isCustomers ? await readCustomer(get, subject.owner) : undefined;
      return customer ? { ...entry, customerName: customer.name } : entry;
    }),
  );
}
