import { expect } from 'chai';
import { changingIntents } from '../../bot/understanding/catalogue.ts';
import { understand } from '../../bot/understanding/understand.ts';

const changing = new Set<string>(changingIntents);

/** A wish up to its verbal noun, and what it comes to. */
const wishes: [wish: string, intent: string][] = [
  ['리셀러 새길정보 초대', 'invite-reseller'],
  ['고객 두레푸드 추가', 'add-customer'],
  ['두레푸드 E3 5석 추가', 'change-licenses'],
  ['새길정보 초대 취소', 'cancel-invitation'],
  ['고객 두레푸드를 리셀러 새길정보에 연결', 'associate-customer'],
  ['오하늘에게 청구 관리자 역할 부여', 'assign-role'],
  ['두레푸드 E3를 E5로 업그레이드', 'upgrade-subscription'],
  ['새길정보와 파트너 관계 종료', 'end-partnership'],
];

const asked =
  '해줘|해 줘요|해주세요|해주세여|해주셔요|해주십시오|해주시겠어요|해주실래요|해줄래|해줄 수 있어요?|해주실 수 있나요|해주실 수 있을까요?|해주시면 감사하겠습니다|해 주시면 좋겠습니다|해줬으면 좋겠어|해주셨으면 합니다|해주시기 바랍니다|해 주시길 바랍니다|해주시길 부탁드립니다|해주시기를 요청드립니다|해주길 바라요|해주면 고맙겠어|해주시면 됩니다|해주심 감사하겠습니다|해줬음 좋겠음|했으면 좋겠어요|했으면 합니다|하면 좋겠습니다|해봐|해볼게요|해 볼래요|할게요|할래|하려고요|하려고 합니다|하려는데요|하고 싶어요|하고싶은데|하고자 합니다|하겠습니다|하도록 하겠습니다|해야 해요|해야겠어요|해야 할 것 같아요|해야 될 것 같습니다|해야 할 듯합니다|할 필요가 있어요|하는 걸로 해주세요|하는 것으로 진행해 주세요|할 수 있게 해줘|할 수 있도록 해주세요|하게 해주세요| 요망| 부탁| 부탁드려요| 부탁드립니다| 부탁드려도 될까요| 좀| 좀요| ㄱㄱ| 바랍니다| 처리 부탁드립니다| 진행해 주세요|시켜줘|해조|해쥬세요|해줭|해놔|해 놔줘|해둬|해 버려|해 놓으세요|하고 알려줘|하고 결과 알려주세요|해주이소|해주쇼|해줘유|할라는데 해주쇼|하여 주시기 바랍니다|하고자 하오니 협조 부탁드립니다|하고자 하니 처리 부탁드립니다|해 주시면 큰 도움이 되겠습니다|하도록 조치해 주세요|될 수 있도록 처리 바랍니다|를 요청드리는 바입니다|을 희망합니다|해주셨으면 하는 바람입니다|해야 하는 상황이에요|해주시지요|해주시면 안 될까요?|해 줄 거지?|해주실 것을 부탁드립니다|하는 거 부탁드려요| 진행 부탁해요| 반영 부탁드립니다|하러 왔습니다|해주세요ㅠㅠ|해주세요 급해요'.split(
    '|',
  );

const notAsked =
  '하지 마|하지 말아 주시길 바랍니다|하지 말아주셨으면 좋겠어요|하지 않았으면 좋겠습니다|안 했으면 좋겠어요|안 해도 됩니다|하면 안 됩니다|할 필요는 없습니다|할 마음 없어요|했습니다|했네요| 완료| 완료됨|됨|하고 있습니다|하는 중입니다|할까요?|하면 어떨까요?|하는 게 좋을까요?|해야 할까요?|해야 될까요|할 필요가 있을까요?|하라던데요|하자네요|하재요|해야 할 것 같대요|해 주시길 바란다고 하셨어요|해주셨으면 좋겠다고 하셨습니다|해 주시면 감사하겠다고 전해달래요|할 것입니다|할 겁니다|하라고 알려줘|하라고 리마인드해줘|하는 걸로 알고 있어요|하는 것으로 결정됐습니다|동의하면 해줘|승인되면 해주세요|할 수 있게 됐나요?|하게 되면 얘기해 주세요|하고 커피 주문해줘|했을 때 문제가 있나요?|했으면 좋았을 텐데|해주셔서 감사합니다'.split(
    '|',
  );

/** What people tell before they say what they want. */
const told =
  '인원이 늘어서|신입이 다섯 명 들어와서|직원이 퇴사해서|계약이 끝나서|계약서에 도장 찍었어요.|어제 계약했거든요,|오늘 계약 마쳤습니다.|담당자가 바뀌었다네요.|담당자가 바뀌었대요|팀장님이 급하다고 하셔서요|고객이 재촉해서요,|고객한테 전화 왔는데|방금 고객이랑 통화했는데요,|통화 끝났음ㅋㅋ|미팅하고 왔음|메일 왔는데요|아까 메일 보냈는데|제가 오늘 처음이라|신입이라 잘 몰라서요.|급해서 그러는데|급한 건이라서요|바쁘신데 죄송하지만|바쁘실 텐데|번거로우시겠지만|이제 결재 났어요.|결재 받았습니다.|본사에서 승인이 났습니다.|내부 검토 마쳤고요,|검토 끝났으니|확인했으니까|조건 맞아서|서류 다 받았어요|서류가 도착했네요.|상대방도 동의했습니다.|다들 기다리고 있어요.|고객사가 확장 이전해서|신규 지점이 생겨서|본점이 커져서|프로젝트가 시작돼서|프로젝트 때문에|감사 때문에 그러는데요|보안 문제로|비용 문제로|업무 변경으로|조직 개편으로|회장님이 보실 거라|대표님 지시 사항입니다.|대표님께서 부탁하신 건데요,|대표님이 원하셔서|부장님이 말씀하신 건인데|위에서 내려온 건이라|박 대리가 부탁해서|영업팀 요청이에요.|총무팀에서 연락 왔습니다.|전에 말씀드린 건데요|지난번에 얘기한 건입니다.|저번에 논의한 대로|말씀하신 대로|안내받은 대로|요청하신 내용대로|매뉴얼대로|오래 기다리셨죠?|날씨 춥네요ㅎㅎ|점심 드셨어요?|저 왔어요~|야근 중인데|폰이라 오타 이해해주세요|우리 회사가 커지네요 ㅎㅎ|축하할 일이 생겼어요!|계약 축하합니다.|큰 고객 하나 잡았어요.|좋은 소식이 있습니다.|운전 중이라|급합니다!!|빨리요|얼른|부탁 하나만 할게요.|부탁이 있어요.|도와주세요.|이것 좀 처리해주세요.|하나만 더요|다음 건입니다.|다음은 이거예요.|그리고|그럼|아 맞다|아 참|참고로 급해요|수고 많으십니다, 영업2팀 한지민입니다.|안녕하세요 다온의 김수현 대리입니다.|저 김 과장인데요|확인해 보니 누락됐네요.|아 그리고|네,|급한데요,|매번 감사합니다.|매번 번거롭게 해드려 죄송합니다.'.split(
    '|',
  );

const wanted: [wish: string, intent: string, slots: object][] = [
  ['리셀러 새길정보 초대해 주세요', 'invite-reseller', { reseller: '새길정보' }],
  ['두레푸드 E3 5석 추가해줘', 'change-licenses', { customer: '두레푸드', product: 'E3', quantity: { delta: 5 } }],
  ['모아유통 초대 거절할게요', 'decline-invitation', { provider: '모아유통' }],
  ['별빛도서관 구독 목록 보여줘', 'list-subscriptions', { customer: '별빛도서관' }],
  ['하늘소프트 초대장 다시 보내줄래요', 'resend-invitation', { reseller: '하늘소프트' }],
  ['위드클라우드랑 파트너 관계 정리하려고 합니다', 'end-partnership', { reseller: '위드클라우드' }],
];

/** What is told and takes the wish back, puts it off or makes it hang on something. */
const against =
  '승인되면|계약서에 도장 찍히면|결재가 나는 대로|다음 주 월요일에|매달 1일에|부장님이 말씀하시기를|만약 고객이 동의하면|혹시 모르니까 나중에'.split(
    '|',
  );

/** What people add when they have said what they want. */
const added =
  '. 빠른 처리 부탁드립니다.|. 확인 부탁드립니다.|. 수고하세요|. 감사합니다.| :)| ^^| 🙏|. 급해요| ㅎㅎ|\n감사합니다.\n김민수 올림|\n\n- 영업팀 김민수 드림'.split(
    '|',
  );

describe('Korean sentences behind a command', () => {
  for (const [wish, intent, slots] of wanted)
    it(`leave ${intent} what it is`, () => {
      for (const behind of added) {
        const text = wish + behind;
        const { intent: read, slots: values } = understand(text);
        expect({ text, read, values }).to.deep.equal({ text, read: intent, values: slots });
      }
    });
});

describe('Korean sentences in front of a command', () => {
  for (const [wish, intent, slots] of wanted)
    it(`leave ${intent} what it is`, () => {
      for (const before of told) {
        const text = `${before} ${wish}`;
        const { intent: read, slots: values } = understand(text);
        expect({ text, read, values }).to.deep.equal({ text, read: intent, values: slots });
      }
    });
  it('make it none when they put it off', () => {
    for (const before of against)
      for (const [wish, intent] of wanted.filter(([, name]) => changing.has(name))) {
        const text = `${before} ${wish.replace(/할게요|하려고 합니다|줄래요|주세요/, '줘')}`;
        expect([text, understand(text).intent === intent]).to.deep.equal([text, false]);
      }
  });
});

describe('Korean endings', () => {
  for (const [wish, intent] of wishes) {
    it(`ask for ${intent} in ${asked.length} ways`, () => {
      for (const ending of asked) {
        // 부여 already is the verb; 요망 and the like stand alone.
        const text = wish + ending;
        expect([text, understand(text).intent]).to.deep.equal([text, intent]);
      }
    });
    it(`ask for no change in ${notAsked.length} ways that speak of ${intent}`, () => {
      const read = notAsked.map((ending) => [wish + ending, understand(wish + ending).intent]);
      expect(read.filter(([, found]) => changing.has(found as string))).to.deep.equal([]);
    });
  }
});
