import { expect } from 'chai';
import { understand } from '../../bot/understanding/understand.ts';

const order = '재판매인 가람물산을 초대';

describe('what Korean says beside an order', () => {
  for (const message of [
    `안녕하세요. 한빛상사 박지훈입니다. ${order} 부탁드립니다.`,
    `안녕하세요. 영업팀 박지훈입니다. ${order}해 주세요.`,
    `트워티어, ${order}해줘`,
    `${order}해 주세요\n한빛상사 영업팀 박지훈`,
    `${order}해 주세요. 끝나면 알려 주세요`,
    `${order}해 주세요. 완료되면 말씀해 주세요.`,
    `${order}해 주세요 급합니다`,
    `${order}해 주세요, 고객이 기다려요`,
    `${order}해 주세요. 사유는 담당자 변경입니다.`,
  ])
    it(`asks for nothing else: ${message}`, () =>
      expect(understand(message)).to.deep.include({ intent: 'invite-reseller', slots: { reseller: '가람물산' } }));

  it('is the order itself where there is no other', () => {
    expect(understand('공급자 초대 건은 좀 더 기다려 주세요').intent).to.equal('none');
    expect(understand('등록되면 리셀러 가람물산을 초대해 주세요').intent).to.equal('none');
    expect(understand('리셀러 한빛상사입니다. 초대해 주세요').slots).to.deep.equal({ reseller: '한빛상사' });
  });
});

describe('what Korean asks to see', () => {
  for (const [message, intent] of [
    ['리셀러 목록 보내줘', 'list-resellers'],
    ['우리 재판매인 주세요', 'list-resellers'],
    ['서비스 상태 체크해줘', 'show-service-health'],
    ['재판매인 명단을 메일로 보내 주세요', 'list-resellers'],
  ] as const)
    it(`changes nothing: ${message}`, () => expect(understand(message).intent).to.equal(intent));
  it('is neither an application nor a new colleague', () => {
    expect(understand('심사 대기 중인 신청요').intent).to.equal('none');
    expect(understand('가람 인센티브 주세요').intent).to.equal('none');
    expect(understand('리셀러 가람에게 초대 보내줘').intent).to.equal('invite-reseller');
    expect(understand('저희도 리셀러 되고 싶어요').intent).to.equal('enroll');
  });
});
