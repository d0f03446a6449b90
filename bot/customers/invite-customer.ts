import { inviteCustomer } from '../../src/customers/invite-customer.ts';
import { nameKey } from '../../src/names.ts';
import { findPartner } from '../../src/partnerships/find-partner.ts';
import { invitationSubject } from '../../src/partnerships/invitation.ts';
import { listProviders } from '../../src/partnerships/list-providers.ts';
import { Refusal } from '../../src/refusal.ts';
import { type Asked, type Choice, defineCommand, type Turn } from '../command.ts';
import { draftButtons, draftWords, sendYourself } from '../partnerships/invitation-draft.ts';
import { sentInvitationView } from '../partnerships/sent-invitation-view.ts';
import { wordsFor } from '../refusals.ts';
import type { View } from '../view.ts';
import { fill, listOf } from '../words.ts';

const words = {
  en: {
    ...draftWords.en,
    title: 'Invite a customer',
    purpose: 'Asks a customer to approve you, or you and your provider at once.',
    asking: 'invite customer dana@northwind.com with provider Fabrikam',
    recorded: 'Invited a customer',
    company: 'Company',
    with: 'Who is to be approved',
    alone: 'Only {inviter}',
    both: '{inviter} and {provider}',
    forItself:
      'This asks for {inviter} alone. Once the customer has approved it, associate the customer with {reseller}.',
    withNote: 'With a provider it is one link: the customer approves both, or neither.',
    draft:
      'Hello,\n\n{partners} would like to look after your Microsoft Cloud services. If you agree, open the link below, read what we may do for you, and approve it. A global administrator of your organisation has to approve.\n\nKind regards\n{inviter}',
    subject: '{inviter} asks to be your Microsoft Cloud partner',
  },
  ko: {
    ...draftWords.ko,
    title: '고객 초대',
    purpose: '고객에게 귀사만, 또는 귀사와 공급자를 함께 승인해 달라고 요청합니다.',
    asking: '고객 dana@northwind.com을 공급자 Fabrikam과 함께 초대해 줘',
    recorded: '고객을 초대했습니다',
    company: '회사',
    with: '승인 대상',
    alone: '{inviter}만',
    both: '{inviter} 및 {provider}',
    forItself: '이 초대로는 {inviter}에 대한 승인만 요청합니다. 고객이 승인한 뒤 {reseller:과/와} 연결해 주세요.',
    withNote: '공급자를 함께 선택하면 링크는 하나이며, 고객은 둘 다 승인하거나 둘 다 승인하지 않습니다.',
    draft:
      '안녕하세요. {organization}의 {inviter}입니다.\n\nMicrosoft 클라우드 서비스와 관련하여 {partners:이/가} 귀사의 파트너로 일하고자 합니다. 동의하시면 아래 링크를 열어 부여되는 권한을 확인하고 승인해 주시기 바랍니다. 승인은 귀사의 전역 관리자가 해야 합니다.\n\n감사합니다.\n{inviter} 드림',
    subject: '{inviter}의 재판매인 관계 요청',
  },
};

/** As many providers as the form offers; more is no reseller known to have. */
const mostProviders = 10;

/** Who can be asked for: the inviter alone, or with one of its providers. A provider asks for itself. */
async function whoChoices(turn: Turn, say: typeof words.en): Promise<(Choice & { partners: string[] })[]> {
  const { organization } = await turn.actor();
  const inviter = organization?.name ?? '';
  const alone = { title: fill(say.alone, { inviter }), value: '', partners: [inviter] };
  if (!organization?.kinds.includes('reseller')) return [alone];
  const { items } = await turn.perform(listProviders, {});
  const active = items.filter(({ state }) => state === 'active').slice(0, mostProviders);
  return [
    alone,
    ...active.map(({ provider }) => ({
      title: fill(say.both, { inviter, provider: provider.name }),
      value: provider.tenantId,
      partners: [inviter, provider.name],
    })),
  ];
}

/**
 * The provider that a sentence names. “… with Fabrikam” may have come as the customer's name: a whole name of one of the
 * speaker's providers beside an address is the provider.
 */
async function providerNamed(
  asked: Asked,
  turn: Turn,
): Promise<{ id?: string; company?: string; lead?: View['lead'] }> {
  if (typeof asked.with === 'string') return { id: asked.with };
  const kinds = (await turn.actor()).organization?.kinds ?? [];
  const name = asked.provider ?? (asked.email ? asked.customer : undefined);
  if (!name) return {};
  if (!kinds.includes('reseller')) return namedByProvider(name, turn);
  try {
    const { provider } = await turn.perform(findPartner, { name, as: 'provider' });
    return asked.provider ? { id: provider.tenantId } : { id: provider.tenantId, company: '' };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return asked.provider ? { lead: { text: wordsFor(error, turn), tone: 'attention' } } : {};
  }
}

/** A provider asks for itself: its own name, or that of one of its resellers, is no customer's. */
async function namedByProvider(name: string, turn: Turn): Promise<{ company?: string; lead?: View['lead'] }> {
  const { organization } = await turn.actor();
  const inviter = organization?.name ?? '';
  if (nameKey(name) === nameKey(inviter)) return { company: '' };
  try {
    const { reseller } = await turn.perform(findPartner, { name, as: 'reseller' });
    const text = fill(words[turn.language].forItself, { inviter, reseller: reseller.name });
    return { company: '', lead: { text, tone: 'default' } };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return {};
  }
}

async function form(asked: Asked, turn: Turn, say: typeof words.en, problem?: 'incomplete'): Promise<View> {
  const actor = await turn.actor();
  const text = (value: unknown) => (typeof value === 'string' ? value : '');
  const [choices, named] = await Promise.all([whoChoices(turn, say), providerNamed(asked, turn)]);
  const chosen = choices.find(({ value }) => value === named.id) ?? choices[0];
  const organization = actor.organization?.name ?? '';
  const partners = listOf(chosen?.partners ?? [], turn.language);
  const draft = fill(say.draft, { organization, inviter: actor.name, partners });
  const lead = problem ? { text: `${say.emailProblem} ${say.companyProblem}`, tone: 'attention' as const } : named.lead;
  return {
    card: 'customers/invite-customer',
    summary: say.title,
    asks: true,
    data: {
      words: say,
      email: text(asked.email),
      company: text(asked.company) || (named.company ?? text(asked.customer)),
      choices: choices.map(({ title, value }) => ({ title, value })),
      with: chosen?.value ?? '',
      asksWho: choices.length > 1,
      message: text(asked.message) || draft,
    },
    ...(lead ? { lead } : {}),
    buttons: draftButtons('invite-customer', { lead: asked.lead }, turn),
  };
}

/** Asks a customer for a reseller relationship: a draft to edit, sent from here or from an own mailbox (R55 to R62). */
export const inviteCustomerCommand = defineCommand({
  name: 'invite-customer',
  operation: inviteCustomer,
  inputs: ['email', 'company', 'with', 'message'],
  words,
  async open(asked, turn, say) {
    await turn.authorize(inviteCustomer);
    return form(asked, turn, say);
  },
  steps: {
    'send-yourself': async (asked, turn, say) => {
      await turn.authorize(inviteCustomer);
      const typed = inviteCustomer.input.safeParse({ ...asked, language: turn.language });
      if (!typed.success) return form(asked, turn, say, 'incomplete');
      const { email, company, message, with: second, lead } = typed.data;
      const { organization } = await turn.actor();
      const subject = fill(say.subject, { inviter: organization?.name ?? '' });
      return sendYourself('invite-customer', subject, { email, company, message, with: second, lead }, turn);
    },
  },
  answer: (invitation, turn) => sentInvitationView({ invitation }, turn),
  subjectOf: (_, turn) => invitationSubject(turn.speaker.tenantId, turn.operationId),
});
