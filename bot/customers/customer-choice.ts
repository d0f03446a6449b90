import { findCustomer } from '../../src/customers/find-customer.ts';
import { listCustomers } from '../../src/customers/list-customers.ts';
import { Refusal } from '../../src/refusal.ts';
import { type Asked, type Choice, isId, type Turn } from '../command.ts';
import { companiesApart } from '../companies.ts';
import type { FormInput } from '../form-view.ts';
import { wordsFor } from '../refusals.ts';
import type { View } from '../view.ts';
import type { InEveryLanguage } from '../words.ts';

const words: InEveryLanguage<{ customer: string; problem: string }> = {
  en: { customer: 'Customer', problem: 'Choose one of your customers.' },
  ko: { customer: '고객', problem: '고객을 선택해 주세요.' },
};

/**
 * The customer that a form is for: named by a button, by a sentence, or chosen in the form. Where it is not clear, the
 * form asks for it, with what comes near, so that nothing else that was said is lost.
 */
export async function customerForForm(
  asked: Asked,
  turn: Turn,
  dataset: string,
): Promise<{ id: string } | { ask: FormInput; lead?: View['lead'] }> {
  const known = [asked.customerId, asked.customer].find(isId);
  if (known) return { id: known };
  const say = words[turn.language];
  const ask = (choices: Choice[]): FormInput => ({
    kind: 'search',
    id: 'customerId',
    label: say.customer,
    required: true,
    problem: say.problem,
    choices,
    value: choices.length === 1 ? choices[0]?.value : '',
    dataset,
  });
  const name = asked.customer ?? asked.domain;
  if (!name) return { ask: ask(await searchCustomers('', turn)) };
  try {
    return { id: (await turn.perform(findCustomer, { name })).customerId };
  } catch (error) {
    if (!(error instanceof Refusal) || error.code !== 'customer-not-found') throw error;
    const { near } = (error as Refusal<'customer-not-found'>).data;
    const titles = companiesApart(near);
    const choices = near.map(({ id }, at) => ({ title: titles[at] ?? '', value: id }));
    return {
      ask: ask(choices.length > 0 ? choices : await searchCustomers('', turn)),
      lead: { text: wordsFor(error, turn), tone: 'attention' },
    };
  }
}

/** The first customers with a word that begins as typed, by name and domain. */
export async function searchCustomers(typed: string, turn: Turn): Promise<Choice[]> {
  const { items } = await turn.perform(listCustomers, { words: typed.trim().slice(0, 100) });
  return items.map(({ customerId, name, domain }) => ({ title: `${name} (${domain})`, value: customerId }));
}
