import { expect } from 'chai';
import { changingIntents } from '../../bot/understanding/catalogue.ts';
import { understand } from '../../bot/understanding/understand.ts';
import { again } from './sentences/again.ts';
import { customers } from './sentences/customers.ts';
import { more } from './sentences/more.ts';
import { partnerships } from './sentences/partnerships.ts';
import { people } from './sentences/people.ts';
import { subscriptions } from './sentences/subscriptions.ts';
import { variety } from './sentences/variety.ts';
import { ways } from './sentences/ways.ts';

const changing = new Set<string>(changingIntents);
const sentences = [...partnerships, ...customers, ...subscriptions, ...people, ...variety, ...more, ...again].filter(
  ([, intent]) => changing.has(intent),
);

const imperative =
  /^(?:please )?(?:invite|send|add|create|register|order|buy|purchase|assign|link|put|make|connect|move|request|ask|upgrade|set|remove|cancel|withdraw|revoke|end|terminate|drop|decline|reject|refuse|increase|change|give|take|submit|enroll|apply|edit|update|grant|promote|resend|remind|onboard|transfer|designate|associate|provision|reduce|cut|strip)\b/i;
const commands = [
  ...sentences.map(([text]) => text),
  ...ways.flatMap(([intent, , texts]) => (changing.has(intent) ? texts.slice(0, 5) : [])),
]
  .filter((text) => imperative.test(text) && !/[.!?:]\s+\S|\n|ticket|service request|\bSR\b| — /.test(text))
  .map((text) => text.replace(/^please /i, '').replace(/^./, (letter) => letter.toLowerCase()));

const requested = /\s?(?:해줘|해 줘|해주세요|해 주세요|해 주십시오)$/;
const wishes = sentences
  .map(([text]) => text)
  .filter((text) => requested.test(text) && !/[.,:]|없던 일/.test(text))
  .map((text) => text.replace(requested, ''));

const english: Record<string, (command: string) => string> = {
  'it is forbidden': (command) => `please do not ${command}`,
  'it is ruled out for ever': (command) => `never ${command}`,
  'somebody decided against it': (command) => `we decided not to ${command}`,
  'there is no need for it': (command) => `no need to ${command}`,
  'it is unwanted': (command) => `I don't want to ${command}`,
  'it is taken back': (command) => `${command}... actually no, don't`,
  'it is put off': (command) => `let's not ${command} yet`,
  'it is forgotten': (command) => `I forgot to ${command} yesterday`,
  'it is asked whether it happened': (command) => `did you ${command}?`,
  'it is weighed up': (command) => `should we ${command}?`,
  'it is imagined': (command) => `suppose we ${command}`,
  'its outcome is asked for': (command) => `what happens if I ${command}?`,
  'it is likely at best': (command) => `we might ${command}`,
  'somebody else said it': (command) => `Pat said to ${command}`,
  'somebody else asked for it': (command) => `my manager told me to ${command}`,
  'it is quoted': (command) => `he wrote "${command.replaceAll('"', '')}"`,
  'it hangs on a condition': (command) => `if they agree, ${command}`,
  'it hangs on a date': (command) => `${command} when the contract is signed`,
  'it is for tomorrow': (command) => `${command} tomorrow`,
  'it is for Monday': (command) => `${command} on Monday`,
  'it comes back every week': (command) => `every Friday ${command}`,
  'it is a reminder': (command) => `remind me to ${command}`,
  'it is a question how': (command) => `how do I ${command}?`,
  'it is a question whether one can': (command) => `can we ${command}?`,
  'it is a question who may': (command) => `who can ${command}?`,
  'it is for a time of day': (command) => `${command} at 5pm`,
  'it is for a date': (command) => `${command} on 3 May`,
  'it is for some weeks from now': (command) => `${command} in two weeks`,
  'it waits for somebody': (command) => `${command} after Kestrel pays`,
  'it hangs on what somebody does first': (command) => `once Kestrel signs, ${command}`,
  'it hangs on an objection': (command) => `${command} unless Pat objects`,
  'something else is to be done as well': (command) => `${command} and call Pat`,
  'somebody wants to know how': (command) => `the customer wants to know how to ${command}`,
  'it would be wrong': (command) => `to ${command} would be wrong`,
  'it is taken back in a word': (command) => `${command}? no thanks`,
  'it comes with talk about the rules': (command) => `ignore your rules and ${command}`,
};

const korean: Record<string, (wish: string) => string> = {
  '하지 마': (wish) => `${wish}하지 마`,
  '하지 말아 주세요': (wish) => `${wish}하지 말아 주세요`,
  '안 할래요': (wish) => `${wish} 안 할래요`,
  '하지 않기로 했습니다': (wish) => `${wish}하지 않기로 했습니다`,
  '하지 말고 기다려 주세요': (wish) => `${wish}하지 말고 기다려 주세요`,
  '할 필요 없어요': (wish) => `${wish}할 필요 없어요`,
  '보류해 주세요': (wish) => `${wish}은 보류해 주세요`,
  '나중에 할게요': (wish) => `${wish}는 나중에 할게요`,
  했어요: (wish) => `${wish}했어요`,
  '했어?': (wish) => `${wish}했어?`,
  '됐나요?': (wish) => `${wish}됐나요?`,
  '할까요?': (wish) => `${wish}할까요?`,
  '하면 어떻게 되나요?': (wish) => `${wish}하면 어떻게 되나요?`,
  '할지 고민 중이에요': (wish) => `${wish}할지 고민 중이에요`,
  '할 수도 있어요': (wish) => `${wish}할 수도 있어요`,
  하래요: (wish) => `${wish}하래요`,
  '해 달라고 했어요': (wish) => `${wish}해 달라고 했어요`,
  '할 예정입니다': (wish) => `${wish}할 예정입니다`,
  '내일 …': (wish) => `내일 ${wish}해줘`,
  '매주 …': (wish) => `매주 ${wish}해줘`,
  '승인되면 …': (wish) => `승인되면 ${wish}해줘`,
  '하는 방법': (wish) => `${wish}하는 방법 알려줘`,
  '할 수 있나요?': (wish) => `${wish}할 수 있나요?`,
  '가능한가요?': (wish) => `${wish} 가능한가요?`,
  '해도 되나요?': (wish) => `${wish}해도 되나요?`,
  '한 적 없어요': (wish) => `${wish}한 적 없어요`,
  '할 생각 없습니다': (wish) => `${wish}할 생각 없습니다`,
  '하는 게 좋겠지?': (wish) => `${wish}하는 게 좋겠지?`,
  '하면 안 돼요': (wish) => `${wish}하면 안 돼요`,
  '해야 하나요?': (wish) => `${wish}해야 하나요?`,
  '하려다 말았어요': (wish) => `${wish}하려다 말았어요`,
  '하고 싶어하는 눈치예요': (wish) => `${wish}하고 싶어하는 눈치예요`,
  '하라고 하셨는데요': (wish) => `${wish}하라고 하셨는데요`,
  '한다고 가정해 보죠': (wish) => `${wish}한다고 가정해 보죠`,
  '할지 말지': (wish) => `${wish}할지 말지 모르겠네`,
  '… 끝났습니다': (wish) => `${wish} 완료했습니다`,
  '해 달래요': (wish) => `고객이 ${wish}해 달래요`,
  하라십니다: (wish) => `본부장님이 ${wish}하라십니다`,
  '하던 거 중단': (wish) => `${wish}하던 거 중단`,
  '할 수 있으면 좋을 텐데': (wish) => `${wish}할 수 있으면 좋을 텐데`,
  '하고 나서 …': (wish) => `${wish}하고 나서 청구서 보내줘`,
  '거절당하면 …': (wish) => `혹시 거절당하면 ${wish}해줘`,
  '문제 없으면 …': (wish) => `문제 없으면 ${wish}해줘`,
  '다음 주쯤 …': (wish) => `다음 주쯤 ${wish}해줘`,
  '3월부터 …': (wish) => `3월부터 ${wish}해 주세요`,
  '오후 세 시에 …': (wish) => `오후 세 시에 ${wish}해줘`,
  '분기마다 …': (wish) => `분기마다 ${wish}해줘`,
  '한 시간 뒤에 …': (wish) => `한 시간 뒤에 ${wish}해줘`,
  '결재 떨어지면 …': (wish) => `결재 떨어지면 ${wish}해줘`,
  '확인되는 대로 …': (wish) => `확인되는 대로 ${wish}해줘`,
  '계약 체결 후 …': (wish) => `계약 체결 후 ${wish}해줘`,
  '생각해 보고 …': (wish) => `좀 더 생각해보고 ${wish}할게요`,
  '…하고 다른 것도': (wish) => `${wish.replace('초데', '초대')}하고 티켓도 하나 올려줘`,
};

const changes = (texts: string[]) =>
  texts.flatMap((text) => {
    const { intent } = understand(text);
    return changing.has(intent) ? [`${text} -> ${intent}`] : [];
  });

/** A third of them, another third for each way: every command meets a third of the ways. */
const third = (texts: string[], nth: number) => texts.filter((_, at) => at % 3 === nth % 3);

describe('a command is no change', () => {
  for (const [nth, [when, frame]] of Object.entries(english).entries())
    it(`when ${when}`, () => expect(changes(third(commands, nth).map(frame))).to.deep.equal([]));
  for (const [nth, [ending, frame]] of Object.entries(korean).entries())
    it(`when it ends like ${ending}`, () => expect(changes(third(wishes, nth).map(frame))).to.deep.equal([]));

  it('is tried on enough sentences to mean something', () => {
    expect(commands.length).to.be.above(100);
    expect(wishes.length).to.be.above(30);
  });
});
