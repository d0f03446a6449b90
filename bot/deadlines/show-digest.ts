import type { DeadlineKind } from '../../src/deadlines/deadline.ts';
import { type DigestRow, digestSubject, showComing, showDigest } from '../../src/deadlines/digest.ts';
import type { DeadlineNote, DueFacts } from '../../src/deadlines/still-due.ts';
import { groupOf, showHome } from '../../src/home.ts';
import { defineCommand, type Turn } from '../command.ts';
import { homeRow } from '../general/home-rows.ts';
import { listView, type Row } from '../list-view.ts';
import { pairSubject } from '../partnerships/partner.ts';
import { seats } from '../subscriptions/subscription-row.ts';
import { ask, type Press, type View } from '../view.ts';
import { fill } from '../words.ts';

const words = {
  en: {
    title: 'Digest',
    purpose: 'What ends in the next two weeks, and what waits for you.',
    asking: 'digest',
    today: 'Digest of {day}',
    nothing: 'Nothing ends in the next two weeks, and nothing is waiting for you.',
    home: 'What is waiting for me',
    heading: 'Reminders of {day}',
    news: 'Reminders: {count} things end soon or wait for an answer.',
    newsOne: 'Reminder: one thing ends soon or waits for an answer.',
    none: 'All of it is settled.',
    invitation: 'Nobody has answered this invitation. It expires on {at}.',
    verification: 'This address is not verified yet, so the application waits. The link in the mail ends on {at}.',
    'enrolment-review': 'This application has waited for your decision since {at}.',
    partnership: 'This reseller answered from another mail domain on {at}, and waits for your confirmation.',
    'change-request': 'This change request has waited for an answer since {at}.',
    'service-request': 'This service request has waited for an answer since {at}.',
    'rights-request': 'This partner has waited for your answer to its request for administrator rights since {at}.',
    seats: '{seats} of {product} can be given back until {at}.',
    'delegated-admin': 'The delegated administrator rights end on {at}.',
    show: 'Show',
    settings: 'Notifications',
    more: 'and {count} more',
  },
  ko: {
    title: '요약',
    purpose: '2주 안에 끝나는 항목과 처리할 일을 한눈에 보여 줍니다.',
    asking: '요약 보여 줘',
    today: '{day} 요약',
    nothing: '2주 안에 끝나는 항목도 처리할 일도 없습니다.',
    home: '대기 중인 일',
    heading: '{day} 미리 알림',
    news: '미리 알림: 곧 끝나거나 답변을 기다리는 항목이 {count}건 있습니다.',
    newsOne: '미리 알림: 곧 끝나거나 답변을 기다리는 항목이 1건 있습니다.',
    none: '모두 처리되었습니다.',
    invitation: '아직 답변이 없는 초대입니다. 만료: {at}',
    verification: '주소가 아직 확인되지 않아 신청이 진행되지 않고 있습니다. 메일의 링크 만료: {at}',
    'enrolment-review': '{at}부터 결정을 기다리는 등록 신청입니다.',
    partnership: '{at}에 다른 메일 도메인에서 수락한 재판매인이 확정을 기다리고 있습니다.',
    'change-request': '{at}부터 답변을 기다리는 변경 요청입니다.',
    'service-request': '{at}부터 답변을 기다리는 서비스 요청입니다.',
    'rights-request': '{at}에 관리자 권한을 요청한 파트너가 답변을 기다리고 있습니다.',
    seats: '{product} {seats}은 {at}까지 줄일 수 있습니다.',
    'delegated-admin': '위임된 관리자 권한이 {at}에 끝납니다.',
    show: '보기',
    settings: '알림 설정',
    more: '외 {count}건',
  },
};
type Say = typeof words.en;

const press: Record<DeadlineKind, (subject: DeadlineNote['subject']) => Press> = {
  invitation: ({ owner, id }) => ask('show-invitation', { inviter: owner, invitation: id }),
  verification: () => ask('show-enrollment'),
  'enrolment-review': ({ owner, id }) => ask('show-enrollment', { tenant: owner, application: id }),
  partnership: ({ owner, id }) => ask('confirm-partnership', pairSubject({ provider: owner, reseller: id })),
  'change-request': ({ owner, id }) => ask('show-change-request', { provider: owner, request: id }),
  'service-request': ({ owner, id }) => ask('show-service-request', { customerId: owner, request: id }),
  'rights-request': ({ owner, id }) => ask('show-delegated-admin', { customerId: owner, delegation: id }),
  seats: ({ owner, id }) => ask('show-subscription', { customerId: owner, subscriptionId: id }),
  'delegated-admin': ({ owner, id }) => ask('show-delegated-admin', { customerId: owner, delegation: id }),
};

function detail({ kind, at }: DeadlineNote, { product, quantity = 0 }: DueFacts, turn: Turn, say: Say): string {
  return fill(say[kind], {
    at: turn.moment(at),
    product: product?.[turn.language] ?? '',
    seats: seats(quantity, turn),
  });
}

const onCard = 10;
/** So many things that end are shown, however much waits besides. */
const fewest = 5;

const rowOf = ({ note, facts }: DigestRow, turn: Turn, say: Say): Row => ({
  name: facts.name,
  detail: detail(note, facts, turn, say),
  actions: [{ title: say.show, press: press[note.kind](note.subject) }],
});

/** For whoever asks: what ends, the first first, and below it what waits, in numbers. */
async function nowView(turn: Turn, say: Say): Promise<View> {
  const [{ rows, more }, counts] = await Promise.all([turn.perform(showComing, {}), turn.perform(showHome, {})]);
  const waiting = counts.filter(({ name }) => groupOf(name) === 'waits');
  const ending = rows.slice(0, Math.max(onCard - waiting.length, fewest));
  const rest = more + rows.length - ending.length;
  const view = listView(
    {
      title: fill(say.today, { day: turn.moment(turn.now.toISOString()) }),
      none: say.nothing,
      rows: [...ending.map((one) => rowOf(one, turn, say)), ...waiting.map((one) => homeRow(one, turn))],
      buttons: [
        { title: say.home, press: ask('show-home') },
        { title: say.settings, press: ask('set-notifications') },
      ],
    },
    turn,
  );
  return rest > 0 ? { ...view, data: { ...view.data, note: fill(say.more, { count: rest }) } } : view;
}

async function digestView(day: string, turn: Turn, say: Say): Promise<View> {
  const { rows } = await turn.perform(showDigest, { day });
  const count = rows.length;
  const view = listView(
    {
      title: fill(say.heading, { day: turn.moment(day) }),
      none: say.none,
      rows: rows.slice(0, onCard).map((one) => rowOf(one, turn, say)),
      buttons: [{ title: say.settings, press: ask('set-notifications') }],
    },
    turn,
  );
  const more = count > onCard ? fill(say.more, { count: count - onCard }) : '';
  const { tenantId, objectId } = turn.speaker;
  return {
    ...view,
    data: { ...view.data, ...(more ? { note: more } : {}) },
    shows: digestSubject(tenantId, objectId, day),
    ...(count > 0 ? { news: count === 1 ? say.newsOne : fill(say.news, { count }) } : {}),
  };
}

const askedFor = {
  en: /^(?:(?:please )?(?:show|give|send|get|list)(?: me)? )?(?:my |the |a |all |today'?s |daily |upcoming )*(?:digest|reminders|summary|deadlines)(?: (?:for|of) (?:today|me)| please| now)?$|^what(?:'s| is| are)? (?:about to )?(?:expir(?:es?|ing)|end(?:s|ing)?|due|closing)(?: soon| today| tomorrow| this week| next week| in the next (?:few days|week|two weeks))?$/,
  ko: /^(?:(?:오늘의?|일일|내|나의|제) ?)*(?:다이제스트|요약(?:본)?|미리 ?알림|(?:다가오는 )?(?:기한|마감(?:일)?)|(?:곧|오늘|내일|이번 ?주에?|다음 ?주에?) (?:끝나는|만료되는|종료되는) ?(?:것들?|거|항목|일)?)(?:을|를|이|들)? ?(?:(?:좀 )?(?:보여|알려|해)(?: ?줘요?| ?주세요| ?주십시오)?|부탁(?:해요?|합니다|드립니다)?|보기|목록|현황)?$/,
};

/** What ends soon or waits, for whoever asks; and the reminders of a day, whose card goes on to say what is open of it. */
export const showDigestCommand = defineCommand({
  name: 'show-digest',
  operation: showDigest,
  words,
  hears(said) {
    const plain = said.replace(/[\s.!?]+$/, '');
    if (askedFor.en.test(plain)) return { slots: {}, language: 'en' };
    return askedFor.ko.test(plain) ? { slots: {}, language: 'ko' } : undefined;
  },
  open: (asked, turn, say) => (asked.day === undefined ? nowView(turn, say) : digestView(String(asked.day), turn, say)),
  shows: { type: 'digest', draw: ({ id }, turn, say) => digestView(id.slice(id.lastIndexOf(':') + 1), turn, say) },
});
