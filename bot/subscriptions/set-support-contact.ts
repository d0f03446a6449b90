import { gather } from '../../src/gather.ts';
import { Refusal } from '../../src/refusal.ts';
import { listEligibleContacts, setSupportContact } from '../../src/subscriptions/set-support-contact.ts';
import { defineCommand } from '../command.ts';
import { formView } from '../form-view.ts';
import { keepInterrupted } from '../interruption.ts';
import { awaitedBy, ways, wordsFor } from '../refusals.ts';
import { act, ask } from '../view.ts';
import { resellerAsked } from './reseller.ts';
import {
  asProvider,
  formOf,
  subjectOf,
  subscriptionAsked,
  subscriptionCard,
  takesSubscription,
} from './subscription.ts';
import { productName, seats } from './subscription-row.ts';

/** Designates who supports the customer with a subscription: the provider, or a reseller that serves it (P26, P31). */
export const setSupportContactCommand = defineCommand({
  name: 'set-support-contact',
  operation: setSupportContact,
  inputs: ['contact'],
  takes: [...takesSubscription, 'resellerId'],
  words: {
    en: {
      title: 'Designated support contact',
      purpose: 'Who supports a customer with a subscription.',
      recorded: 'Designated a support contact',
      asking: "set the support contact of Northwind's Business Premium to Adventure Works",
      now: 'Now',
      label: 'Support contact',
      problem: 'Choose one of those listed.',
      note: 'The customer turns to the support contact with questions about this subscription. Resellers can be chosen that have a relationship with the customer.',
      submit: 'Set support contact',
      keep: 'Leave as it is',
    },
    ko: {
      title: '지정된 지원 담당자',
      purpose: '구독에 대해 고객을 지원할 담당자를 지정합니다.',
      recorded: '지원 담당자를 지정했습니다',
      asking: 'Northwind의 Business Premium 지원 담당자를 Adventure Works로 지정해 줘',
      now: '현재',
      label: '지원 담당자',
      problem: '목록에서 선택해 주세요.',
      note: '고객은 이 구독에 대해 지원 담당자에게 문의합니다. 고객과 재판매인 관계가 있는 재판매인만 선택할 수 있습니다.',
      submit: '지원 담당자 지정',
      keep: '그대로 두기',
    },
  },
  async open(asked, turn, words) {
    await asProvider(setSupportContact, asked, turn);
    const [ref, meant] = await gather([
      subscriptionAsked(asked, turn, setSupportContact),
      typeof asked.contact === 'string' ? Promise.resolve(undefined) : resellerAsked(asked, turn),
    ]);
    return formOf(ref, turn, async () => {
      const { customer, subscription, revision, contacts } = await turn.perform(listEligibleContacts, ref);
      const refused =
        meant &&
        !contacts.some(({ tenantId }) => tenantId === meant.tenantId) &&
        new Refusal('not-eligible-contact', {
          name: meant.name,
          customer: customer.name,
          customerId: customer.customerId,
          resellerId: meant.tenantId,
        });
      const { tenantId: now } = subscription.supportContact;
      const chosen = String(asked.contact ?? (refused ? now : meant?.tenantId) ?? now);
      const view = formView({
        title: words.title,
        context: `${productName(subscription, turn)}, ${seats(subscription.quantity, turn)} · ${customer.name}`,
        facts: [{ title: words.now, value: subscription.supportContact.name }],
        inputs: [
          {
            kind: 'choice',
            id: 'contact',
            label: words.label,
            value: chosen,
            choices: contacts.map(({ tenantId, name }) => ({ title: name, value: tenantId })),
            required: true,
            problem: words.problem,
          },
        ],
        note: words.note,
        buttons: [
          { title: words.submit, press: act('set-support-contact', { ...ref, revision }), primary: true },
          { title: words.keep, press: ask('show-subscription', ref) },
        ],
      });
      if (!refused) return view;
      const told = { ...view, lead: { text: wordsFor(refused, turn), tone: 'attention' as const } };
      return keepInterrupted(
        { ...told, buttons: [...(view.buttons ?? []), ...ways(refused, turn)] },
        awaitedBy(refused, turn),
        turn,
      );
    });
  },
  answer: subscriptionCard,
  subjectOf,
});
