import { findPartner } from '../../src/partnerships/find-partner.ts';
import { showPartnership } from '../../src/partnerships/show-partnership.ts';
import { Refusal } from '../../src/refusal.ts';
import type { Asked, Turn } from '../command.ts';
import type { FormInput } from '../form-view.ts';
import { resellerChoices } from '../partnerships/reseller-choices.ts';
import type { View } from '../view.ts';
import type { InEveryLanguage } from '../words.ts';
import { customerForForm, searchCustomers } from './customer-choice.ts';

const words: InEveryLanguage<{ reseller: string; problem: string }> = {
  en: { reseller: 'Reseller', problem: 'Choose one of your resellers.' },
  ko: { reseller: '재판매인', problem: '재판매인을 선택해 주세요.' },
};

/** What is known of a customer and a reseller that a form is for, and what it still has to ask. */
export interface CustomerAndReseller {
  customerId?: string;
  reseller?: { tenantId: string; name: string };
  inputs: FormInput[];
  lead?: View['lead'];
  /** Names that stand for nobody, or for somebody with whom nothing can be done yet. */
  missing: Refusal[];
}

/** The customer and the reseller of a form, from buttons, inputs or a sentence. */
export async function customerAndReseller(asked: Asked, turn: Turn, command: string): Promise<CustomerAndReseller> {
  const [customer, reseller] = await Promise.all([
    customerForForm(asked, turn, `${command}/customerId`),
    resellerOf(asked, turn, command),
  ]);
  const missing = [...('refusal' in reseller ? [reseller.refusal] : [])];
  const named = asked.customer ?? asked.domain;
  if ('ask' in customer && customer.lead && named && missing.length > 0)
    missing.push(new Refusal('customer-not-found', { name: named, near: [] }));
  return {
    missing,
    ...('id' in customer ? { customerId: customer.id } : { lead: customer.lead }),
    ...('tenantId' in reseller ? { reseller } : {}),
    inputs: [...('ask' in customer ? [customer.ask] : []), ...('ask' in reseller ? [reseller.ask] : [])],
  };
}

async function resellerOf(
  asked: Asked,
  turn: Turn,
  command: string,
): Promise<{ tenantId: string; name: string } | { ask: FormInput } | { refusal: Refusal }> {
  const provider = turn.speaker.tenantId;
  if (typeof asked.resellerId === 'string' && asked.resellerId) {
    const { reseller } = await turn.perform(showPartnership, { provider, reseller: asked.resellerId });
    return reseller;
  }
  if (asked.reseller) {
    try {
      const { state, reseller } = await turn.perform(findPartner, { name: asked.reseller, as: 'reseller' });
      return state === 'active' ? reseller : { refusal: new Refusal('no-partnership-with', reseller) };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return { refusal: error };
    }
  }
  const say = words[turn.language];
  const label = { label: say.reseller, problem: say.problem };
  const choices = await resellerChoices('', turn);
  const dataset = `${command}/resellerId`;
  return { ask: { ...label, kind: 'search', id: 'resellerId', required: true, choices, dataset } };
}

/** What the inputs of such a form can be filled with, while somebody types. */
export const searchesForPair = { customerId: searchCustomers, resellerId: resellerChoices };
