import { findCustomer } from '../../src/customers/find-customer.ts';
import { findPartner } from '../../src/partnerships/find-partner.ts';
import { Refusal } from '../../src/refusal.ts';
import type { Asked, Turn } from '../command.ts';
import { wordsFor } from '../refusals.ts';
import { ask, type Button, type View } from '../view.ts';
import { fill, type InEveryLanguage } from '../words.ts';

/** What an activity is narrowed to, with its name. */
export interface NamedFilter {
  customer?: string;
  partner?: string;
  name?: string;
}

const words = {
  en: { which: 'Which “{name}”?', customer: 'Customer {name}', partner: 'Partner {name}', all: 'All activity' },
  ko: { which: '어느 “{name}”입니까?', customer: '고객 {name}', partner: '파트너 {name}', all: '전체 활동' },
} satisfies InEveryLanguage<Record<string, string>>;

/** A refusal is no hit; whatever else goes wrong is. */
async function hit<R>(found: Promise<R>): Promise<R | Refusal> {
  try {
    return await found;
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}

/**
 * What was asked for: ids from a button, or a name, which may be a customer's or a partner's whatever it was called. A
 * name that fits several is a question.
 */
export async function filterAsked(asked: Asked, turn: Turn): Promise<NamedFilter | { question: View }> {
  const { customerId, partner, filterName } = asked;
  const given = typeof filterName === 'string' ? filterName : undefined;
  if (typeof customerId === 'string') return { customer: customerId, name: given };
  if (typeof partner === 'string') return { partner, name: given };
  const name = asked.customer ?? asked.reseller ?? asked.provider ?? asked.domain;
  if (!name) return {};

  const { kinds = [] } = (await turn.actor()).organization ?? {};
  const sides = (['reseller', 'provider'] as const).filter((as) =>
    kinds.includes(as === 'reseller' ? 'provider' : 'reseller'),
  );
  const [customer, ...partners] = await Promise.all([
    asked.reseller || asked.provider ? undefined : hit(turn.perform(findCustomer, { name })),
    ...sides.map(async (as) => {
      const found = await hit(turn.perform(findPartner, { name, as, past: true }));
      return found instanceof Refusal ? found : found[as];
    }),
  ]);
  const filters: NamedFilter[] = [];
  if (customer && !(customer instanceof Refusal)) filters.push({ customer: customer.customerId, name: customer.name });
  for (const one of partners) if (!(one instanceof Refusal)) filters.push({ partner: one.tenantId, name: one.name });
  const [first, second] = filters;
  if (first && !second) return first;

  const say = words[turn.language];
  const button = ({ customer: id, partner: tenantId, name: title = '' }: NamedFilter): Button => ({
    title: fill(id ? say.customer : say.partner, { name: title }),
    press: ask('show-activity', { customerId: id, partner: tenantId, filterName: title }),
  });
  const refusals = [customer, ...partners].filter((one) => one instanceof Refusal);
  const near = first ? filters : refusals.flatMap(nearOf);
  const refusal = refusals.find(({ code }) => code.endsWith('-not-found')) ?? refusals[0];
  const text = first || !refusal ? fill(say.which, { name }) : wordsFor(refusal, turn);
  return {
    question: {
      card: 'shared/statement',
      data: { text },
      summary: text,
      buttons: [...near.slice(0, 5).map(button), { title: say.all, press: ask('show-activity') }],
    },
  };
}

function nearOf(refusal: Refusal): NamedFilter[] {
  if (refusal.code === 'customer-not-found')
    return (refusal as Refusal<'customer-not-found'>).data.near.map(({ id, name }) => ({ customer: id, name }));
  if (refusal.code === 'reseller-not-found' || refusal.code === 'provider-not-found')
    return (refusal as Refusal<'reseller-not-found'>).data.near.map(({ tenantId, name }) => ({
      partner: tenantId,
      name,
    }));
  return [];
}
