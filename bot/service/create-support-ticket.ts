import {
  createSupportTicket,
  listSupportTickets,
  type SupportTicket,
  showSupportTicket,
  ticketSubject,
} from '../../src/service/create-support-ticket.ts';
import { defineCommand, type Turn } from '../command.ts';
import { formView } from '../form-view.ts';
import { listView } from '../list-view.ts';
import { act, ask, type View } from '../view.ts';
import { fill, type InEveryLanguage } from '../words.ts';
import { titleAndDescription } from './title-and-description.ts';

const state = {
  en: { number: 'Number', by: 'Written by', at: 'Sent', context: 'Ticket {number} to Partner Center', list: 'Tickets' },
  ko: { number: '번호', by: '작성자', at: '보낸 시각', context: '파트너 센터 티켓 {number}', list: '티켓 목록' },
} satisfies InEveryLanguage<Record<string, string>>;

function ticketView(ticket: SupportTicket, turn: Turn): View {
  const say = state[turn.language];
  const { title, number, createdBy, createdAt, description, ticketId } = ticket;
  return {
    card: 'shared/details',
    summary: `${title} (${number})`,
    shows: ticketSubject(turn.speaker.tenantId, ticketId),
    data: {
      title,
      context: fill(say.context, { number }),
      facts: [
        { title: say.number, value: number },
        { title: say.by, value: createdBy.name },
        { title: say.at, value: turn.moment(createdAt) },
      ],
      note: description,
    },
    buttons: [{ title: say.list, press: ask('list-support-tickets') }],
  };
}

/** A ticket to Partner Center itself: global admins only (matrix 1.3). */
export const createSupportTicketCommand = defineCommand({
  name: 'create-support-ticket',
  operation: createSupportTicket,
  inputs: ['title', 'description'],
  words: {
    en: {
      title: 'Write a ticket to Partner Center',
      purpose: "Reports a problem with Partner Center itself, not with a customer's services.",
      asking: 'ticket to Partner Center: the customers page does not load',
      recorded: 'Wrote a ticket to Partner Center',
      subject: 'Title',
      subjectProblem: 'The title needs 1 to 200 characters.',
      description: 'Description',
      descriptionProblem: 'The description needs 1 to 4,000 characters.',
      note: 'The ticket goes to Partner Center support, with your mail address.',
      send: 'Send ticket',
    },
    ko: {
      title: '파트너 센터 티켓 만들기',
      purpose: '고객의 서비스가 아닌 파트너 센터 자체의 문제를 문의합니다.',
      asking: '파트너 센터 티켓 만들어 줘: 고객 페이지가 열리지 않습니다',
      recorded: '파트너 센터에 티켓을 보냈습니다',
      subject: '제목',
      subjectProblem: '제목을 1자 이상 200자 이내로 입력해 주세요.',
      description: '설명',
      descriptionProblem: '설명을 1자 이상 4,000자 이내로 입력해 주세요.',
      note: '이 티켓은 전자 메일 주소와 함께 파트너 센터 지원팀으로 전달됩니다.',
      send: '티켓 보내기',
    },
  },
  async open(asked, turn, say) {
    await turn.authorize(createSupportTicket);
    return formView({
      title: say.title,
      inputs: titleAndDescription(asked, say),
      note: say.note,
      buttons: [{ title: say.send, press: act('create-support-ticket'), primary: true }],
    });
  },
  answer: (ticket, turn) => ticketView(ticket, turn),
  subjectOf: (_, turn) => ticketSubject(turn.speaker.tenantId, turn.operationId),
});

const asksForList = {
  en: /^(?:(?:please )?(?:show|list|see|view|open)(?: me)? )?(?:all |my |our |the |of )*(?:tickets (?:to|for|at|with) partner cent(?:er|re)|partner cent(?:er|re) tickets)(?: list)?(?: please)?$/,
  ko: /^(?:우리 |내 |저희 |귀사 )?파트너 ?센터(?:에 보낸|에 대한)?(?: ?지원)? ?티켓(?:들)? ?(?:목록|현황|내역|리스트)?(?:을|를|이|은)? ?(?:보기|보여 ?(?:줘요?|주세요|주십시오)|알려 ?(?:줘요?|주세요)|조회(?:해 ?줘|해 ?주세요)?)?$/,
};

/** The organisation's tickets, newest first. */
export const listSupportTicketsCommand = defineCommand({
  name: 'list-support-tickets',
  operation: listSupportTickets,
  hears(said) {
    const plain = said.replace(/[\s.!?]+$/, '');
    if (asksForList.en.test(plain)) return { slots: {}, language: 'en' };
    return asksForList.ko.test(plain) ? { slots: {}, language: 'ko' } : undefined;
  },
  words: {
    en: {
      title: 'Tickets to Partner Center',
      purpose: 'The tickets that your organisation wrote.',
      asking: 'tickets to Partner Center',
      none: 'No tickets yet.',
      show: 'Show',
      new: 'New ticket',
    },
    ko: {
      title: '파트너 센터 티켓 목록',
      purpose: '귀사가 보낸 티켓을 보여 줍니다.',
      asking: '파트너 센터 티켓 목록',
      none: '아직 티켓이 없습니다.',
      show: '보기',
      new: '새 티켓',
    },
  },
  async open({ after }, turn, say) {
    const { items, next } = await turn.perform(listSupportTickets, { after });
    return listView(
      {
        title: say.title,
        none: say.none,
        rows: items.map(({ title, number, createdBy, createdAt, ticketId }) => ({
          name: title,
          detail: `${number} · ${createdBy.name} · ${turn.moment(createdAt)}`,
          actions: [{ title: say.show, press: ask('show-support-ticket', { ticket: ticketId }) }],
        })),
        next: next && ask('list-support-tickets', { after: next }),
        buttons: [{ title: say.new, press: ask('create-support-ticket') }],
      },
      turn,
    );
  },
});

export const showSupportTicketCommand = defineCommand({
  name: 'show-support-ticket',
  operation: showSupportTicket,
  unlisted: true,
  words: {
    en: { title: 'Show a ticket', purpose: 'One ticket to Partner Center.' },
    ko: { title: '티켓 보기', purpose: '파트너 센터에 보낸 티켓을 보여 줍니다.' },
  },
  open: async ({ ticket }, turn) => ticketView(await turn.perform(showSupportTicket, { ticket }), turn),
  shows: {
    type: 'ticket',
    draw: async ({ id }, turn) => ticketView(await turn.perform(showSupportTicket, { ticket: id }), turn),
  },
});
