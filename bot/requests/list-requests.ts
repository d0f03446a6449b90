import { listRequests } from '../../src/requests/list-requests.ts';
import { type Asked, type CommandWords, defineCommand, type Turn } from '../command.ts';
import { listView } from '../list-view.ts';
import { ask, type View } from '../view.ts';
import { fill, type InEveryLanguage } from '../words.ts';
import { requestRef, wishWords } from './request-view.ts';

const words = {
  en: {
    title: 'Change requests',
    purpose: 'What resellers ask their provider for, and what waits for a decision.',
    asking: 'change requests',
    none: 'No change request is waiting.',
    row: '{name} · since {at}',
    open: 'Open',
    home: 'What is waiting for me',
  },
  ko: {
    title: '변경 요청 목록',
    purpose: '재판매인이 요청한 변경 중 결정을 기다리는 것을 보여 줍니다.',
    asking: '변경 요청 목록',
    none: '대기 중인 변경 요청이 없습니다.',
    row: '{name} · {at}부터',
    open: '열기',
    home: '대기 중인 일',
  },
} satisfies InEveryLanguage<CommandWords & Record<string, string>>;

/** A page of the change requests that wait. */
export async function listedRequests({ after }: Asked, turn: Turn): Promise<View> {
  const say = words[turn.language];
  const { items, next } = await turn.perform(listRequests, { after });
  const rows = items.map((request) => ({
    name: `${wishWords(request, turn)} · ${request.asking.customer}`,
    detail: fill(say.row, {
      name: turn.speaker.tenantId === request.provider.tenantId ? request.reseller.name : request.provider.name,
      at: turn.moment(request.at),
    }),
    actions: [{ title: say.open, press: ask('show-change-request', requestRef(request)) }],
  }));
  return listView(
    {
      title: say.title,
      none: say.none,
      rows,
      next: next && ask('list-requests', { after: next }),
      buttons: rows.length > 0 ? [] : [{ title: say.home, press: ask('show-home') }],
    },
    turn,
  );
}

/** Change requests that wait, for either side. */
export const listRequestsCommand = defineCommand({
  name: 'list-requests',
  meantBy: { customer: 'list-delegated-admin' },
  operation: listRequests,
  words,
  open: listedRequests,
});
