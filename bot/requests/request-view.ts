import { type ChangeRequest, changeRequestSubject, isWaiting, ofSeats } from '../../src/requests/change-request.ts';
import type { Turn } from '../command.ts';
import { seats } from '../subscriptions/subscription-row.ts';
import { act, ask, type Button, type Press, type View } from '../view.ts';
import { fill } from '../words.ts';
import { requestWords } from './request-words.ts';

type Wished = Pick<ChangeRequest, 'asking' | 'command'> & { reseller: { name: string } };

/** What is wished, in a few words. */
export const wishWords = ({ command, reseller }: Wished, { language }: Pick<Turn, 'language'>): string =>
  fill(requestWords[language].what[command], { reseller: reseller.name });

/** What is asked for, as facts. */
export function askedFacts(wish: Wished, turn: Turn) {
  const say = requestWords[turn.language];
  const { asking } = wish;
  const { customer, product, to, before, quantity } = asking;
  const name = product?.names[turn.language] ?? '';
  const upgrade = to && fill(say.change, { before: name, after: to.names[turn.language] });
  const after = quantity === undefined ? '' : seats(quantity, turn);
  const now = before === undefined ? '' : seats(before, turn);
  const change =
    now && after ? fill(say.change, { before: now, after }) : after || (ofSeats.has(wish.command) ? now : '');
  return [
    { title: say.wish, value: wishWords(wish, turn) },
    { title: say.customer, value: customer },
    ...(upgrade || name ? [{ title: say.product, value: upgrade || name }] : []),
    ...(change ? [{ title: say.seats, value: change }] : []),
    ...(asking.contact ? [{ title: say.contact, value: asking.contact.name }] : []),
  ];
}

/** The ids that a request goes by on a card. */
export const requestRef = ({ provider, requestId }: Pick<ChangeRequest, 'provider' | 'requestId'>) => ({
  provider: provider.tenantId,
  request: requestId,
});

function stateLine(request: ChangeRequest, turn: Turn): string {
  const { state, provider, decidedBy, decidedAt, at } = request;
  const names = { provider: provider.name, name: decidedBy?.name ?? '', at: turn.moment(decidedAt ?? at) };
  return fill(requestWords[turn.language][state], names);
}

function newsOf(
  { state, provider, reseller, by, version }: ChangeRequest,
  ours: boolean,
  turn: Turn,
): string | undefined {
  const say = requestWords[turn.language];
  const toProvider = { pending: version > 1 ? say.answeredNews : say.pendingNews, withdrawn: say.withdrawnNews };
  const toReseller = { question: say.questionNews, approved: say.approvedNews, rejected: say.rejectedNews };
  const news = (ours ? toProvider : toReseller)[state as never] as string | undefined;
  return news && fill(news, { provider: provider.name, reseller: reseller.name, name: by.name });
}

/** A change request for whichever side looks at it: what is asked for, what was said, and what can be done about it. */
export function requestView(request: ChangeRequest, turn: Turn): View {
  const say = requestWords[turn.language];
  const { state, provider, reseller, by, at, notes } = request;
  const ours = turn.speaker.tenantId === provider.tenantId && by.objectId !== turn.speaker.objectId;
  const ref = requestRef(request);
  const step = (part: string): Press => ({ command: 'approve-request', part, subject: ref });
  const decide: Button[] = [
    { title: say.approve, press: step('approve'), primary: true },
    { title: say.edit, press: step('edit') },
    ...(state === 'approving'
      ? []
      : [
          { title: say.ask, press: ask('ask-back', ref) },
          { title: say.reject, press: ask('reject-request', ref) },
        ]),
  ];
  const follow: Button[] = [
    ...(state === 'question' ? [{ title: say.answer, press: ask('answer-request', ref), primary: true as const }] : []),
    ...(state === 'approving' ? [] : [{ title: say.withdraw, press: act('withdraw-request', ref) }]),
  ];
  return {
    card: 'shared/details',
    summary: `${say.title}: ${request.asking.customer}, ${stateLine(request, turn)}`,
    news: newsOf(request, ours, turn),
    shows: changeRequestSubject(provider.tenantId, request.requestId),
    data: {
      title: say.title,
      context: stateLine(request, turn),
      facts: [
        ...askedFacts(request, turn),
        ours ? { title: say.reseller, value: reseller.name } : { title: say.provider, value: provider.name },
        { title: say.by, value: fill(say.byAt, { name: by.name, at: turn.moment(at) }) },
      ],
      pointsTitle: say.sentences,
      points: notes.map((note) => fill(say.said, { name: note.by.name, at: turn.moment(note.at), text: note.text })),
    },
    buttons: [
      ...(isWaiting(request) ? (ours ? decide : follow) : []),
      { title: say.list, press: ask('list-requests') },
    ],
  };
}
