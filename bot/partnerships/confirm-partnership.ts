import { confirmPartnership } from '../../src/partnerships/confirm-partnership.ts';
import { partnershipSubject } from '../../src/partnerships/partnership.ts';
import { showPartnership } from '../../src/partnerships/show-partnership.ts';
import { type Asked, defineCommand, type Turn } from '../command.ts';
import { act, type View } from '../view.ts';
import { pairWith } from './partner.ts';
import { partnershipView } from './partnership-view.ts';

interface Words {
  confirm: string;
  refuse: string;
}

async function form(asked: Asked, turn: Turn, words: Words): Promise<View> {
  await turn.authorize(confirmPartnership);
  const partnership = await turn.perform(showPartnership, await pairWith(asked, turn, { past: true }));
  const view = partnershipView(partnership, turn);
  if (partnership.state !== 'unconfirmed') return view;
  const press = (answer: string) =>
    act('confirm-partnership', { reseller: partnership.reseller.tenantId, version: partnership.version, answer });
  return {
    ...view,
    buttons: [
      { title: words.confirm, press: press('confirm'), primary: true },
      { title: words.refuse, press: press('refuse') },
    ],
  };
}

/** The provider's word on a reseller that answered from another mail domain than was invited. */
export const confirmPartnershipCommand = defineCommand({
  name: 'confirm-partnership',
  also: ['reject-partnership'],
  operation: confirmPartnership,
  words: {
    en: {
      title: 'Confirm a partnership',
      purpose: 'For a reseller that answered from another mail domain.',
      recorded: 'Answered for a partnership',
      asking: 'confirm the partnership with Contoso',
      confirm: 'Confirm partnership',
      refuse: 'Refuse',
    },
    ko: {
      title: '파트너 관계 확정',
      purpose: '초대한 것과 다른 메일 도메인에서 수락한 재판매인을 확정하거나 거부합니다.',
      recorded: '파트너 관계의 확정 여부를 정했습니다',
      asking: '콘토소와의 파트너 관계를 확정해 줘',
      confirm: '파트너 관계 확정',
      refuse: '거부',
    },
  },
  open: form,
  answer: (partnership, turn) => partnershipView(partnership, turn),
  subjectOf: ({ reseller }, turn) => partnershipSubject(turn.speaker.tenantId, String(reseller)),
});
