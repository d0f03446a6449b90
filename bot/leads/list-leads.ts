import { findLead, listLeads, showLead } from '../../src/leads/list-leads.ts';
import { type Asked, defineCommand } from '../command.ts';
import { listView } from '../list-view.ts';
import { ask } from '../view.ts';
import { leadStateWord, leadView, sourceWord } from './lead-view.ts';

const meansClosed = /\b(?:closed|dropped|lost|qualified|converted|finished)\b|종료|중단|마감|끝난|전환된|포기한/i;

/** The organisation's leads, newest first. */
export const listLeadsCommand = defineCommand({
  name: 'list-leads',
  operation: listLeads,
  reads: (text): Asked => (meansClosed.test(text) ? { state: 'closed' } : {}),
  words: {
    en: {
      title: 'Leads',
      purpose: 'Possible customers, and where they come from.',
      asking: 'leads',
      closedTitle: 'Closed leads',
      none: 'No leads here.',
      show: 'Show',
      new: 'Add a lead',
      open: 'Open ones',
      closed: 'Closed ones',
    },
    ko: {
      title: '잠재 고객 목록',
      purpose: '고객이 될 수 있는 회사와 유입 경로를 보여 줍니다.',
      asking: '잠재 고객 목록',
      closedTitle: '종료된 잠재 고객',
      none: '해당하는 잠재 고객이 없습니다.',
      show: '보기',
      new: '잠재 고객 추가',
      open: '진행 중인 잠재 고객',
      closed: '종료된 잠재 고객',
    },
  },
  async open(asked, turn, say) {
    const state = asked.state === 'closed' ? 'closed' : 'open';
    const { items, next } = await turn.perform(listLeads, { state, after: asked.after });
    const other = state === 'open' ? 'closed' : 'open';
    return listView(
      {
        title: state === 'open' ? say.title : say.closedTitle,
        none: say.none,
        rows: items.map((lead) => ({
          name: lead.company,
          detail: [
            ...(state === 'open' ? [] : [leadStateWord(lead, turn)]),
            sourceWord(lead, turn),
            turn.moment(lead.createdAt),
          ].join(' · '),
          actions: [{ title: say.show, press: ask('show-lead', { lead: lead.leadId }) }],
        })),
        next: next && ask('list-leads', { state, after: next }),
        buttons: [
          { title: say.new, press: ask('add-lead') },
          { title: say[other], press: ask('list-leads', { state: other }) },
        ],
      },
      turn,
    );
  },
});

/** What is to become of a lead, or that it is to be shown: its card has the buttons for either. */
const named = {
  en: /^(?:please )?(?:qualify|convert|turn|invite|drop|close|discard|delete|remove|give up|show|open|see|view)(?: me)? (?:the |our |my |a )?lead (?!list\b)(.+?)(?: (?:as|to|into) (?:a |an )?(?:invited )?customer)?(?: please)?$/,
  ko: /^잠재 ?고객 (?!목록|리스트|현황|전체|추가)(.+?)(?:을|를)? ?(?:고객으로 ?)?(?:전환|초대|자격 ?부여|중단|포기|삭제|보기|보여|열어)(?:해)? ?(?:줘요?|주세요|주십시오)?$|^(.+?)(?:을|를) (?:초대한 )?고객으로 (?:전환|자격 ?부여)(?:해)? ?(?:줘요?|주세요|주십시오)?$/,
};

/** One lead, from a button, by its company's name, or drawn anew. */
export const showLeadCommand = defineCommand({
  name: 'show-lead',
  operation: showLead,
  unlisted: true,
  hears(said) {
    const plain = said.replace(/[\s.!?]+$/, '');
    const [en, ko] = [named.en.exec(plain), named.ko.exec(plain)].map((found) => found?.slice(1).find(Boolean));
    if (en) return { slots: { customer: en }, language: 'en' };
    return ko ? { slots: { customer: ko }, language: 'ko' } : undefined;
  },
  words: {
    en: { title: 'Show a lead', purpose: 'One possible customer.' },
    ko: { title: '잠재 고객 보기', purpose: '잠재 고객 하나를 보여 줍니다.' },
  },
  open: async ({ lead, customer: company }, turn) =>
    leadView(await (lead === undefined ? turn.perform(findLead, { company }) : turn.perform(showLead, { lead })), turn),
  shows: { type: 'lead', draw: async ({ id }, turn) => leadView(await turn.perform(showLead, { lead: id }), turn) },
});
