import { invitationLetter } from '../partnerships/invitation-mail.ts';

export const customerInvitationLetter = invitationLetter({
  en: {
    subject: '{inviter} asks to be your Microsoft Cloud partner',
    ignore:
      'If you did not expect this, ignore it: nothing happens unless a global administrator of your organisation approves it.',
  },
  ko: {
    subject: '{inviter}의 재판매인 관계 요청',
    ignore:
      '예상하지 못한 메일이라면 무시하셔도 됩니다. 귀사의 전역 관리자가 승인하지 않으면 아무 일도 일어나지 않습니다.',
  },
});
