import { createHash } from 'node:crypto';
import { z } from 'zod';
import { checkDetails } from '../customers/check-customer.ts';
import { findCustomer } from '../customers/find-customer.ts';
import { customerDetails } from '../customers/new-customer.ts';
import { type Context, defineQuery } from '../operation.ts';
import { PartnerCenterError } from '../partner-center/partner-center-error.ts';
import { findPartner } from '../partnerships/find-partner.ts';
import { checkUser } from '../people/add-user.ts';
import { Refusal, saidBy } from '../refusal.ts';
import { denial } from '../roles.ts';
import { seatsInput } from '../subscriptions/change-licenses.ts';
import { findSubscription } from '../subscriptions/find-subscription.ts';
import { officeRights, standingFor } from '../subscriptions/subscription-change.ts';
import {
  type CheckedRow,
  capabilityFor,
  type ImportKind,
  importKinds,
  mostRows,
  type RowWork,
  readImport,
  type TableRow,
} from './import.ts';

const row = z.object({ line: z.int().min(1), cells: z.record(z.string(), z.string().max(4000)) });

/** Rows that are looked at side by side: as many as a store is asked for at once. */
const atOnce = 20;

/**
 * Looks at every row of a pasted table: what it would do, or what is wrong with it. Nothing is done.
 * @throws Refusal `table-too-long`
 */
export const checkTable = defineQuery({
  name: 'check-table',
  input: z.object({ kind: z.enum(importKinds), rows: z.array(row), language: z.enum(['en', 'ko']) }),
  allowed: 'everyone',
  alsoAllowed: async ({ kind }) => capabilityFor[kind],

  async run({ kind, rows, language }, context): Promise<{ table: string; round: number; rows: CheckedRow[] }> {
    if (rows.length > mostRows) throw new Refusal('table-too-long', { rows: rows.length, most: mostRows });
    const checked: CheckedRow[] = [];
    for (let from = 0; from < rows.length; from += atOnce) {
      const some = rows.slice(from, from + atOnce).map((one) => looked(one, kind, language, context));
      checked.push(...(await Promise.all(some)));
    }
    const table = tableId(context, kind, rows);
    const earlier = await readImport(context.get, context.actor.tenantId, table);
    return { table, round: earlier?.round ?? 0, rows: onlyOnce(checked) };
  },
});

/** One and the same for the same rows of the same person, whatever has become of what they are about. */
function tableId({ actor }: Context, kind: ImportKind, rows: readonly TableRow[]): string {
  const whole = JSON.stringify([actor.tenantId, actor.objectId, kind, rows.map(({ cells }) => cells)]);
  return createHash('sha256').update(whole).digest('hex').slice(0, 32);
}

async function looked(
  { line, cells }: TableRow,
  kind: ImportKind,
  language: 'en' | 'ko',
  context: Context,
): Promise<CheckedRow> {
  const label = (cells.company ?? cells.customer ?? cells.fullName ?? cells.email ?? '').slice(0, 100);
  try {
    return { line, label, work: await work[kind](cells, language, context) };
  } catch (error) {
    const refusal = error instanceof PartnerCenterError ? saidBy(error) : error;
    if (!(refusal instanceof Refusal) || refusal.code === 'busy') throw error;
    return { line, label, problem: { code: refusal.code, data: refusal.data } };
  }
}

type Cells = TableRow['cells'];

const work: Record<ImportKind, (cells: Cells, language: 'en' | 'ko', context: Context) => Promise<RowWork>> = {
  async customers({ reseller: name, ...cells }, language, context) {
    const found = name
      ? await findPartner.run({ name: name.slice(0, 200), as: 'reseller', past: false }, context)
      : undefined;
    const country = context.actor.organization?.country;
    const details = parsed(customerDetails, {
      country,
      language,
      ...cells,
      reseller: found ? found.reseller.tenantId : '',
    });
    await insistOnNew(`${details.domain}.onmicrosoft.com`, context);
    await checkDetails.run(details, context);
    return { kind: 'customers', details };
  },

  async users(cells, language, context) {
    const user = parsed(checkUser.input, { language, ...cells });
    return { kind: 'users', user: await checkUser.run(user, context) };
  },

  async seats({ customer = '', product = '', quantity: typed }, _, context) {
    const quantity = parsed(z.object({ quantity: seatsInput }), { quantity: typed }).quantity;
    if (!customer) throw new Refusal('which-customer', { near: [] });
    const { customerId } = await findCustomer.run({ name: customer.slice(0, 200) }, context);
    const { subscriptionId } = await findSubscription.run({ customerId, name: product.slice(0, 200) }, context);
    const further = await officeRights({ customerId, subscriptionId }, context);
    const denied = further && denial(context.actor, further);
    if (denied?.code === 'not-allowed') throw new Refusal('not-allowed', { roles: denied.roles, people: [] });
    const { subscription, revision } = await standingFor(context, { customerId, subscriptionId });
    if (subscription.quantity === quantity) throw new Refusal('same-quantity', { quantity });
    return { kind: 'seats', customerId, subscriptionId, quantity, revision };
  },
};

/** @throws Refusal `invalid-input`, by the names of the columns */
function parsed<T>(schema: z.ZodType<T>, cells: unknown): T {
  const result = schema.safeParse(cells);
  if (result.success) return result.data;
  const fields = result.error.issues.map(({ path, code }) => [path.join('.'), code]);
  throw new Refusal('invalid-input', { fields: Object.fromEntries(fields) });
}

/** @throws Refusal `customer-exists` for one that the provider has: of an earlier paste, most likely */
async function insistOnNew(domain: string, context: Context): Promise<void> {
  const found = await findCustomer.run({ name: domain }, context).catch((error) => {
    if (error instanceof Refusal && error.code === 'customer-not-found') return undefined;
    throw error;
  });
  if (found) throw new Refusal('customer-exists', { customer: found.name, customerId: found.customerId });
}

/** Of rows that are about the same thing, the first one counts. */
function onlyOnce(rows: readonly CheckedRow[]): CheckedRow[] {
  const first = new Map<string, number>();
  return rows.map(({ work: asked, ...rest }) => {
    if (!asked) return rest;
    const key = thingOf(asked);
    const line = first.get(key);
    if (line !== undefined) return { ...rest, problem: { code: 'row-repeats', data: { line } } };
    first.set(key, rest.line);
    return { ...rest, work: asked };
  });
}

/** What no two rows of a table may be about. */
function thingOf(asked: RowWork): string {
  if (asked.kind === 'customers') return asked.details.domain;
  return asked.kind === 'users' ? asked.user.email : asked.subscriptionId;
}
