import type { DeadlineKind } from '../../src/deadlines/deadline.ts';
import { digestSubject, showDigest } from '../../src/deadlines/digest.ts';
import type { DeadlineNote, DueFacts } from '../../src/deadlines/still-due.ts';
import { defineCommand, type Turn } from '../command.ts';
import { listView } from '../list-view.ts';
import { seats } from '../subscriptions/subscription-row.ts';
import { ask, type Press, type View } from '../view.ts';
import { fill } from '../words.ts';

const words = {
  en: {
    title: 'Reminders',
    purpose: 'What ends soon, or waits for an answer.',
    heading: 'Reminders of {day}',
    news: 'Reminders: {count} things end soon or wait for an answer.',
    newsOne: 'Reminder: one thing ends soon or waits for an answer.',
    none: 'All of it is settled.',
    invitation: 'Nobody has answered this invitation. It expires on {at}.',
    verification: 'This address is not verified yet, so the application waits. The link in the mail ends on {at}.',
    'change-request': 'This change request has waited for an answer since {at}.',
    seats: '{seats} of {product} can be given back until {at}.',
    'delegated-admin': 'The delegated administrator rights end on {at}.',
    show: 'Show',
    settings: 'Notifications',
    more: 'and {count} more',
  },
  ko: {
    title: '미리 알림',
    purpose: '곧 끝나거나 답변을 기다리는 항목을 보여 줍니다.',
    heading: '{day} 미리 알림',
    news: '미리 알림: 곧 끝나거나 답변을 기다리는 항목이 {count}건 있습니다.',
    newsOne: '미리 알림: 곧 끝나거나 답변을 기다리는 항목이 1건 있습니다.',
    none: '모두 처리되었습니다.',
    invitation: '아직 답변이 없는 초대입니다. 만료: {at}',
    verification: '주소가 아직 확인되지 않아 신청이 진행되지 않고 있습니다. 메일의 링크 만료: {at}',
    'change-request': '{at}부터 답변을 기다리는 변경 요청입니다.',
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
  'change-request': ({ owner, id }) => ask('show-change-request', { provider: owner, request: id }),
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

async function digestView(day: string, turn: Turn, say: Say): Promise<View> {
  const { rows } = await turn.perform(showDigest, { day });
  const count = rows.length;
  const view = listView(
    {
      title: fill(say.heading, { day: turn.moment(day) }),
      none: say.none,
      rows: rows.slice(0, onCard).map(({ note, facts }) => ({
        name: facts.name,
        detail: detail(note, facts, turn, say),
        actions: [{ title: say.show, press: press[note.kind](note.subject) }],
      })),
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

/** The reminders of a day: one card, which goes on to say what of it is still open. */
export const showDigestCommand = defineCommand({
  name: 'show-digest',
  operation: showDigest,
  words,
  open: (asked, turn, say) => digestView(String(asked.day), turn, say),
  shows: { type: 'digest', draw: ({ id }, turn, say) => digestView(id.slice(id.lastIndexOf(':') + 1), turn, say) },
  unlisted: true,
});
