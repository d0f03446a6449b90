import { awaitedCompany } from '../../src/drafts.ts';
import { partnershipSubject } from '../../src/partnerships/partnership.ts';
import type { PartnershipRefusals } from '../../src/partnerships/refusals.ts';
import type { Turn } from '../command.ts';
import { companiesApart } from '../companies.ts';
import { goOn } from '../go-on.ts';
import { particle } from '../particles.ts';
import type { RefusalsOf } from '../refusals.ts';
import { ask, type Button, leadingOn } from '../view.ts';
import { fill, type InEveryLanguage } from '../words.ts';

const closed: InEveryLanguage<Record<string, string>> = {
  en: {
    accepted: '{by} accepted this invitation on {at}.',
    declined: '{by} declined this invitation on {at}.',
    withdrawn: '{by} withdrew this invitation on {at}.',
    expired: 'This invitation expired on {at}.',
    unconfirmed: '{by} answered this invitation on {at}; the answer waits to be confirmed.',
    refused: 'The answer that {by} gave on {at} was refused.',
  },
  ko: {
    accepted: '{by} 님이 {at}에 이 초대를 수락했습니다.',
    declined: '{by} 님이 {at}에 이 초대를 거절했습니다.',
    withdrawn: '{by} 님이 {at}에 이 초대를 철회했습니다.',
    expired: '이 초대는 {at}에 만료되었습니다.',
    unconfirmed: '{by} 님이 {at}에 이 초대에 응답했으며, 확정을 기다리고 있습니다.',
    refused: '{by} 님이 {at}에 보낸 응답은 거부되었습니다.',
  },
};

const settled: InEveryLanguage<Record<string, string>> = {
  en: {
    active: 'The partnership with {name} is already in force.',
    refused: 'The partnership with {name} was refused meanwhile.',
    ended: 'The partnership with {name} has already ended.',
  },
  ko: {
    active: '{name:과/와}의 파트너 관계는 이미 확정되었습니다.',
    refused: '{name:과/와}의 파트너 관계는 그 사이에 거부되었습니다.',
    ended: '{name:과/와}의 파트너 관계는 이미 종료되었습니다.',
  },
};

const titles: InEveryLanguage<
  Record<'enroll' | 'invite' | 'resellers' | 'resend' | 'invitations' | 'providers' | 'show', string>
> = {
  en: {
    enroll: 'Enrol as a reseller',
    invite: 'Invite {name}',
    resellers: 'My resellers',
    resend: 'Resend it',
    invitations: 'Invitations',
    providers: 'My providers',
    show: 'Show {name}',
  },
  ko: {
    enroll: '재판매인 등록',
    invite: '{name} 초대',
    resellers: '재판매인 목록',
    resend: '다시 보내기',
    invitations: '초대 목록',
    providers: '공급자 목록',
    show: '{name} 보기',
  },
};

const to = leadingOn(titles);

/** An invitation of a reseller that has a name: one that was asked for by its id has none here. */
const invites = (name: string, turn: Turn): Button[] =>
  name
    ? [{ title: fill(titles[turn.language].invite, { name }), press: ask('invite-reseller', { reseller: name }) }]
    : [];

/** What is refused about invitations and partnerships, and the ways on. */
export const partnershipRefusals: RefusalsOf<keyof PartnershipRefusals> = {
  words: {
    en: {
      'reseller-not-found': ({ name, near }) =>
        near.length
          ? `“${name}” does not point to one reseller. Did you mean one of these?`
          : name
            ? `“${name}” is not one of your resellers.`
            : 'There is no such reseller among yours.',
      'provider-not-found': ({ name, near }) =>
        near.length
          ? `“${name}” does not point to one provider. Did you mean one of these?`
          : `“${name}” is not one of your providers.`,
      'which-reseller': () => 'Which reseller? Ask again with its name, or choose from the list.',
      'which-provider': () => 'Which provider? Ask again with its name, or choose from the list.',
      'no-partnership-with': ({ name }) =>
        `${name || 'That company'} is not one of your resellers with a partnership in force, so nothing can be done for it yet.`,
      'invitation-not-found': ({ name }) =>
        name ? `There is no open invitation to or from “${name}”.` : 'There is no such open invitation.',
      'which-invitation': () => 'Several invitations fit. Which one?',
      'already-invited': ({ email, since }, { moment }) =>
        `${email} already has an open invitation, sent ${moment(since)}, so no second one was sent.`,
      'already-partner': ({ name }) => `There already is a partnership with ${name}.`,
      'own-organization': ({ email }) =>
        `${email} belongs to your own organisation and cannot be invited. Enter an address of the company that you mean.`,
      'too-many-invitations': ({ limit }) =>
        `No more than ${limit} invitations can be sent in a day. Continue tomorrow, or ask a colleague.`,
      'invitation-not-valid': () =>
        'This invitation cannot be used: it is unknown, already used, withdrawn, or older than seven days. Ask whoever sent it to send it again.',
      'too-late-to-undo': ({ email }) =>
        `It has been sent to ${email} already, so it cannot be undone. It can be withdrawn.`,
      'invitation-closed': ({ state, by, at }, { moment }) => fill(closed.en[state] ?? '', { by, at: moment(at) }),
      'too-many-codes': ({ until }, { moment }) =>
        `Too many wrong codes were entered, so no code is taken for now. Try again after ${moment(until)}.`,
      'not-enrolled': ({ organization }) =>
        `${organization} is not enrolled as an indirect reseller yet, so it cannot authorise a provider. The invitation stays open.`,
      'no-partnership': () => 'There is no such partnership. The list shows those that exist.',
      'partnership-settled': ({ name, state }) => fill(settled.en[state] ?? '', { name }),
      'partnership-changed': ({ name }) =>
        `The partnership with ${name} has changed since this card was shown, so nothing was done. This is how it stands.`,
    },
    ko: {
      'reseller-not-found': ({ name, near }) =>
        near.length
          ? `“${name}”에 해당하는 재판매인을 하나로 정할 수 없습니다. 다음 중에 있습니까?`
          : name
            ? `“${name}”${particle(name, '은/는')} 귀사의 재판매인이 아닙니다.`
            : '귀사의 재판매인 중에 해당하는 재판매인이 없습니다.',
      'provider-not-found': ({ name, near }) =>
        near.length
          ? `“${name}”에 해당하는 공급자를 하나로 정할 수 없습니다. 다음 중에 있습니까?`
          : `“${name}”${particle(name, '은/는')} 귀사의 공급자가 아닙니다.`,
      'which-reseller': () => '어느 재판매인입니까? 이름을 넣어 다시 입력하거나 목록에서 선택해 주세요.',
      'which-provider': () => '어느 공급자입니까? 이름을 넣어 다시 입력하거나 목록에서 선택해 주세요.',
      'no-partnership-with': ({ name }) =>
        fill('{name:과/와}의 유효한 파트너 관계가 없어 아직 아무 작업도 할 수 없습니다.', {
          name: name || '해당 회사',
        }),
      'invitation-not-found': ({ name }) =>
        name ? `“${name}” 관련 대기 중인 초대가 없습니다.` : '해당하는 대기 중인 초대가 없습니다.',
      'which-invitation': () => '해당하는 초대가 여러 건입니다. 어느 것입니까?',
      'already-invited': ({ email, since }, { moment }) =>
        `${email} 주소로 ${moment(since)}에 보낸 초대가 이미 대기 중이므로 새로 보내지 않았습니다.`,
      'already-partner': ({ name }) => fill('{name:과/와}의 파트너 관계가 이미 있습니다.', { name }),
      'own-organization': ({ email }) =>
        `${email} 주소는 귀사 소속이므로 초대할 수 없습니다. 초대하려는 회사의 주소를 입력해 주세요.`,
      'too-many-invitations': ({ limit }) =>
        `하루에 보낼 수 있는 초대는 ${limit}건이므로 오늘은 더 보낼 수 없습니다. 내일 보내거나 동료에게 부탁해 주세요.`,
      'invitation-not-valid': () =>
        '사용할 수 없는 초대입니다. 없는 초대이거나, 이미 사용 또는 철회되었거나, 7일이 지났습니다. 보낸 사람에게 다시 보내 달라고 요청해 주세요.',
      'too-late-to-undo': ({ email }) =>
        `${email} 주소로 이미 발송되어 되돌릴 수 없습니다. 대신 초대를 철회할 수 있습니다.`,
      'invitation-closed': ({ state, by, at }, { moment }) => fill(closed.ko[state] ?? '', { by, at: moment(at) }),
      'too-many-codes': ({ until }, { moment }) =>
        `코드가 여러 번 맞지 않아 지금은 코드를 사용할 수 없습니다. ${moment(until)} 이후에 다시 시도해 주세요.`,
      'not-enrolled': ({ organization }) =>
        fill(
          '{organization:은/는} 아직 간접 재판매인으로 등록되지 않아 공급자를 승인할 수 없습니다. 초대는 그대로 유효합니다.',
          {
            organization,
          },
        ),
      'no-partnership': () => '해당하는 파트너 관계가 없습니다. 목록에서 확인해 주세요.',
      'partnership-settled': ({ name, state }) => fill(settled.ko[state] ?? '', { name }),
      'partnership-changed': ({ name }) =>
        fill('그 사이에 {name:과/와}의 파트너 관계가 바뀌어 처리하지 않았습니다. 현재 상태는 다음과 같습니다.', {
          name,
        }),
    },
  },
  ways: {
    'reseller-not-found': ({ name, near }, turn) => [
      ...companiesApart(near).map((title, at) => {
        const id = near[at]?.tenantId ?? '';
        return { title, press: goOn(turn, { resellerId: id }, 'show-reseller', { id }) };
      }),
      ...invites(name, turn),
      to('resellers', 'list-resellers', turn),
    ],
    'provider-not-found': ({ near }, turn) => [
      ...companiesApart(near).map((title, at) => ({ title, press: ask('show-grants', { id: near[at]?.tenantId }) })),
      to('providers', 'list-providers', turn),
    ],
    'which-reseller': (_, turn) => [to('resellers', 'list-resellers', turn)],
    'which-provider': (_, turn) => [to('providers', 'list-providers', turn)],
    'no-partnership-with': ({ name }, turn) => [...invites(name, turn), to('resellers', 'list-resellers', turn)],
    'invitation-not-found': (_, turn) => [to('invitations', 'list-invitations', turn)],
    'which-invitation': ({ invitations }) =>
      invitations.map(({ id, inviter, name, email }) => ({
        title: `${name} (${email})`,
        press: ask('show-invitation', { inviter, invitation: id }),
      })),
    'already-invited': ({ invitation }, turn) => [
      to('resend', 'resend-invitation', turn, { invitation }),
      to('invitations', 'list-invitations', turn),
    ],
    'already-partner': ({ name, tenantId }, turn) => [
      { title: fill(titles[turn.language].show, { name }), press: ask('show-partnership', { id: tenantId }) },
    ],
    'not-enrolled': (_, turn) => [to('enroll', 'enroll', turn)],
    'no-partnership': (_, turn) => [to('resellers', 'list-resellers', turn), to('providers', 'list-providers', turn)],
  },
  awaits: {
    'reseller-not-found': ({ name, near }, { speaker }) =>
      name && near.length === 0 ? [awaitedCompany(speaker.tenantId, name)] : [],
    'no-partnership-with': ({ tenantId }, { speaker }) => [partnershipSubject(speaker.tenantId, tenantId)],
  },
  fields: {
    en: {
      reseller: "The company's name has at most 100 characters.",
      message: 'The message needs 1 to 2,000 characters.',
      code: 'Enter the code from the invitation mail, for example KX7Q-….',
    },
    ko: {
      reseller: '회사 이름을 100자 이내로 입력해 주세요.',
      message: '메시지를 1자 이상 2,000자 이내로 입력해 주세요.',
      code: '코드가 필요합니다. 메일에 KX7Q-… 형식으로 적혀 있습니다.',
    },
  },
  formStays: ['already-invited', 'already-partner', 'own-organization', 'too-many-invitations'],
  tooLate: ['invitation-closed', 'too-late-to-undo', 'partnership-settled', 'partnership-changed'],
};
