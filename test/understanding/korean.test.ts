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
  '해줘|해 줘요|해주세요|해주세여|해주셔요|해주십시오|해주시겠어요|해주실래요|해줄래|해줄 수 있어요?|해주실 수 있나요|해주실 수 있을까요?|해주시면 감사하겠습니다|해 주시면 좋겠습니다|해줬으면 좋겠어|해주셨으면 합니다|해주시기 바랍니다|해 주시길 바랍니다|해주시길 부탁드립니다|해주시기를 요청드립니다|해주길 바라요|해주면 고맙겠어|해주시면 됩니다|해주심 감사하겠습니다|해줬음 좋겠음|했으면 좋겠어요|했으면 합니다|하면 좋겠습니다|해봐|해볼게요|해 볼래요|할게요|할래|하려고요|하려고 합니다|하려는데요|하고 싶어요|하고싶은데|하고자 합니다|하겠습니다|하도록 하겠습니다|해야 해요|해야겠어요|해야 할 것 같아요|해야 될 것 같습니다|해야 할 듯합니다|할 필요가 있어요|하는 걸로 해주세요|하는 것으로 진행해 주세요|할 수 있게 해줘|할 수 있도록 해주세요|하게 해주세요| 요망| 부탁| 부탁드려요| 부탁드립니다| 부탁드려도 될까요| 좀| 좀요| ㄱㄱ| 바랍니다| 처리 부탁드립니다| 진행해 주세요|시켜줘|해조|해쥬세요|해줭|해놔|해 놔줘|해둬|해 버려|해 놓으세요|하고 알려줘|하고 결과 알려주세요|해주이소|해주쇼|해줘유|할라는데 해주쇼'.split(
    '|',
  );

const notAsked =
  '하지 마|하지 말아 주시길 바랍니다|하지 말아주셨으면 좋겠어요|하지 않았으면 좋겠습니다|안 했으면 좋겠어요|안 해도 됩니다|하면 안 됩니다|할 필요는 없습니다|할 마음 없어요|했습니다|했네요| 완료| 완료됨|됨|하고 있습니다|하는 중입니다|할까요?|하면 어떨까요?|하는 게 좋을까요?|해야 할까요?|해야 될까요|할 필요가 있을까요?|하라던데요|하자네요|하재요|해야 할 것 같대요|해 주시길 바란다고 하셨어요|해주셨으면 좋겠다고 하셨습니다|해 주시면 감사하겠다고 전해달래요|할 것입니다|할 겁니다|하라고 알려줘|하라고 리마인드해줘|하는 걸로 알고 있어요|하는 것으로 결정됐습니다|동의하면 해줘|승인되면 해주세요|할 수 있게 됐나요?|하게 되면 얘기해 주세요|하고 커피 주문해줘|했을 때 문제가 있나요?|했으면 좋았을 텐데|해주셔서 감사합니다'.split(
    '|',
  );

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
