import { invitationLetter } from './invitation-mail.ts';

export const resellerInvitationLetter = invitationLetter({
  en: {
    subject: '{inviter} invites you to a partnership',
    before: 'Not enrolled as an indirect reseller yet? Write “enroll” to Twotier; the invitation stays open meanwhile.',
    ignore:
      'If you did not expect this, ignore it: nothing happens unless a global administrator of your organisation authorises it.',
  },
  ko: {
    subject: '{inviter}의 파트너 관계 요청',
    before:
      '아직 간접 재판매인으로 등록하지 않았다면 Twotier에 “재판매인으로 등록”이라고 보내 주세요. 초대는 그동안 유효합니다.',
    ignore:
      '예상하지 못한 메일이라면 무시하셔도 됩니다. 귀사의 전역 관리자가 승인하지 않으면 아무 일도 일어나지 않습니다.',
  },
});
