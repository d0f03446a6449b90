import type { ActivityFilter } from '../../src/activity/activity.ts';
import { showActivity } from '../../src/activity/show-activity.ts';
import { isOwn } from '../../src/activity/topics.ts';
import { findCustomer } from '../../src/customers/find-customer.ts';
import { nameKey } from '../../src/names.ts';
import { findPartner } from '../../src/partnerships/find-partner.ts';
import { Refusal } from '../../src/refusal.ts';
import { type Asked, isId, type Turn } from '../command.ts';
import { wordsFor } from '../refusals.ts';
import { ask, type Button, type View } from '../view.ts';
import { fill, type InEveryLanguage } from '../words.ts';
import { isTopic } from './topic-words.ts';

/** What an activity is narrowed to, with the name of the customer or partner. */
export interface NamedFilter extends ActivityFilter {
  name?: string;
}

const words = {
  en: {
    which: 'Which “{name}”?',
    nobody: 'Nothing on record names “{name}”, and no customer or partner of yours is called that.',
    customer: 'Customer {name}',
    partner: 'Partner {name}',
    all: 'All activity',
  },
  ko: {
    which: '어느 “{name}”입니까?',
    nobody: '“{name}”에 관한 기록이 없으며, 그런 이름의 고객이나 파트너도 없습니다.',
    customer: '고객 {name}',
    partner: '파트너 {name}',
    all: '전체 활동',
  },
} satisfies InEveryLanguage<Record<string, string>>;

/** The filter as a button of the command carries it on. */
export const carried = ({ customer, partner, about, naming, name }: NamedFilter) => ({
  customerId: customer,
  partner,
  about,
  naming,
  filterName: name,
});

const given = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

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
 * What was asked for: ids from a button, or a name, which may be a customer's or a partner's whatever it was called, or
 * that of anybody who is on the own record. A name that fits several is a question.
 */
export async function filterAsked(asked: Asked, turn: Turn): Promise<NamedFilter | { question: View }> {
  const about = isTopic(asked.about) ? asked.about : undefined;
  const [customerId, partner, naming, name] = [asked.customerId, asked.partner, asked.naming, asked.filterName].map(
    given,
  );
  if (customerId) return { customer: customerId, about, name };
  if (partner || naming) return { partner, about, naming, name };
  if (asked.mine) {
    const { name: own } = await turn.actor();
    return { about, naming: own, name: own };
  }
  const typed = asked.customer ?? asked.reseller ?? asked.provider ?? asked.domain ?? asked.email;
  if (!typed) return { about };
  const found = await named(typed, asked, turn);
  if ('question' in found) return found;
  // What is on the own record names whom it is about: also before that was a customer or a partner.
  if (about && isOwn(about)) return { about, naming: found.name, name: found.name };
  if (!about || found.customer || found.partner) return { ...found, about };
  // Of somebody who is only named, there is little: what was done need not have been called by the right name.
  const { items } = await turn.perform(showActivity, { naming: found.naming, about });
  return items.length > 0 ? { ...found, about } : found;
}

async function named(typed: string, asked: Asked, turn: Turn): Promise<NamedFilter | { question: View }> {
  const { kinds = [], name: ours = '' } = (await turn.actor()).organization ?? {};
  // The own organisation's is what there is without any filter.
  if (nameKey(typed) === nameKey(ours)) return {};
  const sides = (['reseller', 'provider'] as const).filter((as) =>
    kinds.includes(as === 'reseller' ? 'provider' : 'reseller'),
  );
  const [customer, ...partners] = await Promise.all([
    asked.reseller || asked.provider ? undefined : hit(turn.perform(findCustomer, { name: typed })),
    ...sides.map(async (as) => {
      const found = await hit(turn.perform(findPartner, { name: typed, as, past: true }));
      return found instanceof Refusal ? found : found[as];
    }),
  ]);
  const filters: NamedFilter[] = [];
  if (customer && !(customer instanceof Refusal)) filters.push({ customer: customer.customerId, name: customer.name });
  for (const one of partners)
    if (!(one instanceof Refusal)) filters.push({ partner: one.tenantId, naming: one.name, name: one.name });
  const [first, second] = filters;
  if (first && !second) return first;
  if (!first) {
    const mentioned = { naming: typed.slice(0, 200), name: typed.slice(0, 200) };
    const { items } = await turn.perform(showActivity, { naming: mentioned.naming });
    if (items.length > 0) return mentioned;
  }

  const say = words[turn.language];
  const button = (filter: NamedFilter): Button => ({
    title: fill(filter.customer ? say.customer : say.partner, { name: filter.name ?? '' }),
    press: ask('show-activity', { ...carried(filter), about: asked.about }),
  });
  const refusals = [customer, ...partners].filter((one) => one instanceof Refusal);
  const near = first ? filters : refusals.flatMap(nearOf);
  const refusal = refusals.find(({ code }) => code.endsWith('-not-found')) ?? refusals[0];
  const nobody = !isId(typed) && near.length === 0 && refusals.every(({ code }) => code.endsWith('-not-found'));
  const text = nobody
    ? fill(say.nobody, { name: typed })
    : first || !refusal
      ? fill(say.which, { name: typed })
      : wordsFor(refusal, turn);
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
      naming: name,
      name,
    }));
  return [];
}
