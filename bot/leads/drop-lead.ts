import { dropLead } from '../../src/leads/drop-lead.ts';
import { leadSubject } from '../../src/leads/lead.ts';
import { showLead } from '../../src/leads/list-leads.ts';
import { defineCommand } from '../command.ts';
import { formView } from '../form-view.ts';
import { act, ask } from '../view.ts';
import { leadView } from './lead-view.ts';

/** Gives a lead up, with the reason. */
export const dropLeadCommand = defineCommand({
  name: 'drop-lead',
  operation: dropLead,
  inputs: ['reason'],
  unlisted: true,
  words: {
    en: {
      title: 'Drop a lead',
      purpose: 'Gives a lead up, with the reason.',
      recorded: 'Dropped a lead',
      reason: 'Reason',
      problem: 'The reason needs 1 to 1,000 characters.',
      note: 'The lead stays in the list of closed ones, with the reason.',
      drop: 'Drop lead',
      keep: 'Keep it',
    },
    ko: {
      title: '잠재 고객 중단',
      purpose: '사유를 남기고 잠재 고객을 중단합니다.',
      recorded: '잠재 고객을 중단했습니다',
      reason: '중단 사유',
      problem: '사유를 1자 이상 1,000자 이내로 입력해 주세요.',
      note: '사유와 함께 종료된 목록에 남습니다.',
      drop: '잠재 고객 중단',
      keep: '유지',
    },
  },
  async open({ lead: id, reason }, turn, say) {
    await turn.authorize(dropLead);
    const lead = await turn.perform(showLead, { lead: id });
    if (lead.state !== 'open') return leadView(lead, turn);
    return formView({
      title: say.title,
      context: lead.company,
      inputs: [
        {
          kind: 'text',
          id: 'reason',
          label: say.reason,
          value: typeof reason === 'string' ? reason : '',
          longest: 1000,
          multiline: true,
          required: true,
          problem: say.problem,
        },
      ],
      note: say.note,
      buttons: [
        { title: say.drop, press: act('drop-lead', { lead: id }), primary: true },
        { title: say.keep, press: ask('show-lead', { lead: id }) },
      ],
    });
  },
  answer: (lead, turn) => leadView(lead, turn),
  subjectOf: ({ lead }, turn) => leadSubject(turn.speaker.tenantId, String(lead)),
});
