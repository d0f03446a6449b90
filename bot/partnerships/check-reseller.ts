import { checkReseller } from '../../src/partnerships/check-reseller.ts';
import { findPartner } from '../../src/partnerships/find-partner.ts';
import { Refusal } from '../../src/refusal.ts';
import type { InTheWay, ResellerStanding } from '../../src/subscriptions/partner-of-record.ts';
import { type Asked, defineCommand, type Turn } from '../command.ts';
import { mailLink } from '../mail-link.ts';
import { obstacleWords } from '../subscriptions/obstacles.ts';
import { ask, type Button, type View } from '../view.ts';
import { fill } from '../words.ts';
import { pairSubject } from './partner.ts';
import { stateWord } from './partnership-view.ts';

const words = {
  en: {
    title: 'Check a reseller',
    purpose: 'Whether a reseller can be partner of record, and what is missing.',
    asking: 'check reseller Contoso',
    possible: '{name} can be partner of record on subscriptions.',
    notPossible: '{name} cannot be partner of record yet.',
    missing: 'What is in the way:',
    partnership: 'Partnership',
    enrolment: 'Enrolment',
    enrolled: 'Enrolled as an indirect reseller',
    notEnrolled: 'Not enrolled as an indirect reseller yet',
    none: 'none',
    partnerCenter: 'Partner Center',
    accepted: 'Accepts it as partner of record',
    unknown: 'Knows no such MPN ID',
    inactive: 'The profile is not active',
    'not-authorized': 'Not authorised as an indirect reseller',
    reseller: 'The reseller puts its enrolment and its MPN ID right itself, in Partner Center.',
    invite: 'Invite {name}',
    confirm: 'Confirm or refuse',
    write: 'Write to {name}',
    subject: 'Partner of record: something is missing in Partner Center',
    body: 'Hello {name},\n\n{organization} cannot be partner of record on subscriptions yet (MPN ID {mpnId}). Please check in Partner Center that it is enrolled as an indirect reseller, that its authorisation is valid, and that its MPN ID belongs to an active profile.\n\nKind regards\n{sender}',
    customer: 'Add a customer',
    show: 'Show {name}',
    resellers: 'My resellers',
  },
  ko: {
    title: '재판매인 점검',
    purpose: '재판매인을 등록 파트너로 지정할 수 있는지, 무엇이 빠졌는지 확인합니다.',
    asking: 'Contoso를 등록 파트너로 지정할 수 있는지 확인해 줘',
    possible: '{name:을/를} 구독의 등록 파트너로 지정할 수 있습니다.',
    notPossible: '{name:을/를} 아직 등록 파트너로 지정할 수 없습니다.',
    missing: '해결해야 할 사항:',
    partnership: '파트너 관계',
    enrolment: '등록',
    enrolled: '간접 재판매인으로 등록됨',
    notEnrolled: '아직 간접 재판매인으로 등록되지 않음',
    none: '없음',
    partnerCenter: '파트너 센터',
    accepted: '등록 파트너로 지정 가능',
    unknown: '해당하는 MPN ID 없음',
    inactive: '프로필이 활성 상태가 아님',
    'not-authorized': '간접 재판매인으로 승인되지 않음',
    reseller: '등록과 MPN ID는 재판매인이 파트너 센터에서 직접 바로잡아야 합니다.',
    invite: '{name} 초대',
    confirm: '확정 또는 거부',
    write: '{name} 님에게 메일 쓰기',
    subject: '등록 파트너 지정을 위해 파트너 센터 확인이 필요합니다',
    body: '{name} 님, 안녕하세요.\n\n{organization:을/를} 아직 구독의 등록 파트너로 지정할 수 없습니다(MPN ID {mpnId}). 파트너 센터에서 간접 재판매인 등록과 승인이 유효한지, MPN ID가 활성 프로필의 것인지 확인해 주시기 바랍니다.\n\n감사합니다.\n{sender} 드림',
    customer: '고객 추가',
    show: '{name} 보기',
    resellers: '재판매인 목록',
  },
};
type Say = typeof words.en;

/** The reseller that is asked about: one of the provider's, or one that was. @throws Refusal */
async function resellerAsked({ resellerId, reseller, customer }: Asked, turn: Turn): Promise<string> {
  if (typeof resellerId === 'string') return resellerId;
  const name = reseller ?? customer;
  if (!name) throw new Refusal('which-reseller', {});
  return (await turn.perform(findPartner, { name, as: 'reseller', past: true })).reseller.tenantId;
}

/** The step that each thing in the way takes: the provider's own, or a letter to the reseller whose step it is. */
async function stepFor(obstacle: InTheWay, { partnership, mpnId }: ResellerStanding, turn: Turn, say: Say) {
  const { provider, reseller, state, authorizedBy } = partnership;
  if (obstacle.code === 'partnership') {
    if (state === 'unconfirmed') {
      const pair = pairSubject({ provider: provider.tenantId, reseller: reseller.tenantId });
      return [{ title: say.confirm, press: ask('confirm-partnership', pair) }];
    }
    const known = { reseller: reseller.name, email: authorizedBy?.email };
    return [{ title: fill(say.invite, { name: reseller.name }), press: ask('invite-reseller', known) }];
  }
  if (!authorizedBy) return [];
  const body = fill(say.body, {
    name: authorizedBy.name,
    organization: reseller.name,
    mpnId: mpnId || say.none,
    sender: (await turn.actor()).name,
  });
  const url = mailLink(authorizedBy.email, { subject: say.subject, body });
  return [{ title: fill(say.write, { name: authorizedBy.name }), url }];
}

async function standingView(standing: ResellerStanding, turn: Turn, say: Say): Promise<View> {
  const { partnership, mpnId, enrolled, inTheWay } = standing;
  const { name, tenantId } = partnership.reseller;
  const refused = inTheWay.find((one) => one.code === 'partner-of-record');
  const verdict = fill(inTheWay.length > 0 ? say.notPossible : say.possible, { name });
  const steps: Button[] = (await Promise.all(inTheWay.map((one) => stepFor(one, standing, turn, say)))).flat();
  const going: Button[] =
    inTheWay.length > 0 ? [] : [{ title: say.customer, press: ask('add-customer', { resellerId: tenantId }) }];
  return {
    card: 'shared/details',
    summary: verdict,
    data: {
      title: name,
      context: verdict,
      facts: [
        { title: say.partnership, value: stateWord(partnership, turn) },
        { title: say.enrolment, value: enrolled ? say.enrolled : say.notEnrolled },
        { title: 'MPN ID', value: mpnId || say.none },
        { title: say.partnerCenter, value: say[refused?.reason ?? 'accepted'] },
      ],
      pointsTitle: say.missing,
      points: inTheWay.map((one) => obstacleWords(one, turn.language)),
      note: refused || !enrolled ? say.reseller : '',
    },
    buttons: [
      ...steps,
      ...going,
      { title: fill(say.show, { name }), press: ask('show-reseller', { id: tenantId }) },
      { title: say.resellers, press: ask('list-resellers') },
    ],
  };
}

/** In Korean the same verb looks at a reseller and checks it; what is said of the partner of record does only this. */
const inKorean = [
  /^(?:(?:간접 ?)?(?:재판매인|대리점|리셀러) )?(.+?)(?:을|를|이|가|은|는)? 등록 ?파트너(?:로|가)? ?(?:지정|될|되는 것이|되는 게)?(?:할|이|하는 것이|하는 게)? ?(?:수 ?있(?:어요?|나요|습니까|을까요?|는지)|가능(?:해요?|한가요|합니까|한지)?)(?: (?:알려|확인해|점검해) ?(?:줘요?|주세요))?$/,
  /^(?:간접 ?)?(?:재판매인|대리점|리셀러) (.+?)(?:을|를)? ?(?:확인|점검|검증|체크)(?:해)? ?(?:줘요?|주세요|주십시오|보기)?$/,
];
const otherThings = /초대|관계|구독|권한|상태|고객|목록|전체|모두|신청/;

/** Whether a reseller can be partner of record, why not, and the step for each thing that is in the way. */
export const checkResellerCommand = defineCommand({
  name: 'check-reseller',
  operation: checkReseller,
  takes: ['resellerId'],
  words,
  hears(said) {
    const plain = said.replace(/[\s.!?]+$/, '');
    const reseller = inKorean.map((form) => form.exec(plain)?.[1]).find(Boolean);
    return reseller && !otherThings.test(reseller) ? { slots: { reseller }, language: 'ko' } : undefined;
  },
  async open(asked, turn, say) {
    await turn.authorize(checkReseller);
    return standingView(await turn.perform(checkReseller, { reseller: await resellerAsked(asked, turn) }), turn, say);
  },
});
