import { addLead } from '../../src/leads/add-lead.ts';
import { type LeadSource, leadSources, leadSubject } from '../../src/leads/lead.ts';
import { type Asked, defineCommand } from '../command.ts';
import { formView } from '../form-view.ts';
import { act } from '../view.ts';
import { leadView, sourceWord } from './lead-view.ts';

const text = (value: unknown) => (typeof value === 'string' ? value : '');

const fromMicrosoft =
  /\bmicrosoft(?:'s)? (?:referrals?|leads?)\b|\b(?:from|by|via) microsoft\b|(?:microsoft|마이크로소프트)(?:의|에서|가)? ?(?:추천|소개)/i;
const fromProvider =
  /\b(?:from|by|via|through) (?:our |the )?(?:indirect )?(?:provider|distributor)\b(?: ([^.,!?]{1,100}))?|공급자 ?([^\s.,!?]{0,100}?)(?:이|가|에서|의|로부터)? ?(?:추천|소개)/i;

/** Where a lead comes from, as far as the sentence says so (R65). */
function sourceIn(said: string): { source?: LeadSource; referrer?: string } {
  if (fromMicrosoft.test(said)) return { source: 'microsoft' };
  const found = fromProvider.exec(said);
  return found ? { source: 'provider', referrer: (found[1] ?? found[2] ?? '').trim() } : {};
}

/** Notes a possible customer and where it comes from (R65); helpdesk agents do not manage leads (C2). */
export const addLeadCommand = defineCommand({
  name: 'add-lead',
  operation: addLead,
  reads: (said) => sourceIn(said) as Asked,
  inputs: ['company', 'contact', 'email', 'source', 'referrer', 'note'],
  words: {
    en: {
      title: 'Add a lead',
      purpose: 'Notes a possible customer and where it comes from.',
      asking: 'add lead Northwind',
      recorded: 'Added a lead',
      company: 'Company',
      companyProblem: 'The company needs 1 to 100 characters.',
      contact: 'Contact',
      email: 'Mail address',
      source: 'Source',
      referrer: 'Referred by (for a provider: its name)',
      note: 'Note',
      effect: 'Only your organisation sees its leads.',
      add: 'Add lead',
    },
    ko: {
      title: '잠재 고객 추가',
      purpose: '고객이 될 수 있는 회사와 유입 경로를 기록합니다.',
      asking: '잠재 고객 노스윈드 추가',
      recorded: '잠재 고객을 추가했습니다',
      company: '회사',
      companyProblem: '회사 이름을 1자 이상 100자 이내로 입력해 주세요.',
      contact: '담당자',
      email: '전자 메일 주소',
      source: '유입 경로',
      referrer: '추천한 곳(공급자인 경우 공급자 이름)',
      note: '메모',
      effect: '잠재 고객은 귀사에서만 볼 수 있습니다.',
      add: '잠재 고객 추가',
    },
  },
  async open(asked, turn, say) {
    await turn.authorize(addLead);
    const source = leadSources.find((one) => one === asked.source) ?? (asked.provider ? 'provider' : 'own');
    return formView({
      title: say.title,
      inputs: [
        {
          kind: 'text',
          id: 'company',
          label: say.company,
          value: text(asked.company ?? asked.customer),
          longest: 100,
          required: true,
          problem: say.companyProblem,
        },
        { kind: 'text', id: 'contact', label: say.contact, value: text(asked.contact ?? asked.person), longest: 100 },
        { kind: 'text', id: 'email', label: say.email, value: text(asked.email), longest: 254 },
        {
          kind: 'choice',
          id: 'source',
          label: say.source,
          value: source,
          required: true,
          choices: leadSources.map((one) => ({ title: sourceWord({ source: one }, turn), value: one })),
        },
        {
          kind: 'text',
          id: 'referrer',
          label: say.referrer,
          value: text(asked.referrer ?? asked.provider),
          longest: 100,
        },
        {
          kind: 'text',
          id: 'note',
          label: say.note,
          value: text(asked.note ?? asked.title),
          longest: 2000,
          multiline: true,
        },
      ],
      note: say.effect,
      buttons: [{ title: say.add, press: act('add-lead'), primary: true }],
    });
  },
  answer: (lead, turn) => leadView(lead, turn),
  subjectOf: (_, turn) => leadSubject(turn.speaker.tenantId, turn.operationId),
});
