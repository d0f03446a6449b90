import { answerDelegatedAdmin, endDelegatedAdmin } from '../../src/service/answer-delegated-admin.ts';
import { delegationSubject } from '../../src/service/delegated-admin.ts';
import { listDelegatedAdmin, showDelegatedAdmin } from '../../src/service/list-delegated-admin.ts';
import { type Asked, defineCommand, type Turn } from '../command.ts';
import { customerAsked } from '../customers/customer.ts';
import { listView } from '../list-view.ts';
import { ask } from '../view.ts';
import { fill, languages } from '../words.ts';
import { delegatedAdminView, delegationLine } from './delegated-admin-view.ts';

const subjectOf = ({ customer, delegation }: Asked) => delegationSubject(String(customer), String(delegation));

const shown = async ({ customerId, customer, delegation }: Asked, turn: Turn) =>
  delegatedAdminView(await turn.perform(showDelegatedAdmin, { customer: customerId ?? customer, delegation }), turn);

/** The customer's answer to a request for delegated administrator rights. */
export const answerDelegatedAdminCommand = defineCommand({
  name: 'answer-delegated-admin',
  operation: answerDelegatedAdmin,
  inputs: ['confirmed'],
  unlisted: true,
  words: {
    en: {
      title: 'Answer a request for rights',
      purpose: "The customer's yes or no.",
      recorded: 'Answered a request for delegated administrator rights',
    },
    ko: {
      title: '관리자 권한 요청에 답변',
      purpose: '고객이 승인하거나 거절합니다.',
      recorded: '위임된 관리자 권한 요청에 답했습니다',
    },
  },
  open: shown,
  answer: (delegation, turn) => delegatedAdminView(delegation, turn),
  subjectOf,
});

/** A request that is taken back, or rights that are ended. */
export const endDelegatedAdminCommand = defineCommand({
  name: 'end-delegated-admin',
  operation: endDelegatedAdmin,
  unlisted: true,
  words: {
    en: {
      title: 'End delegated administration',
      purpose: 'Takes a request back, or ends rights.',
      recorded: 'Ended delegated administrator rights',
    },
    ko: {
      title: '위임된 관리자 권한 종료',
      purpose: '요청을 철회하거나 권한을 종료합니다.',
      recorded: '위임된 관리자 권한을 종료했습니다',
    },
  },
  open: shown,
  answer: (delegation, turn) => delegatedAdminView(delegation, turn),
  subjectOf,
});

export const showDelegatedAdminCommand = defineCommand({
  name: 'show-delegated-admin',
  operation: showDelegatedAdmin,
  unlisted: true,
  words: {
    en: { title: 'Show delegated administration', purpose: 'One request, or rights in force.' },
    ko: { title: '위임된 관리자 권한 보기', purpose: '요청 또는 유효한 권한을 보여 줍니다.' },
  },
  open: shown,
  shows: { type: 'delegated-admin', draw: ({ owner, id }, turn) => shown({ customerId: owner, delegation: id }, turn) },
});

/**
 * Rights at a customer that are asked about, or are to end: their list has the button for it. What is asked for anew is
 * `request-delegated-admin`.
 */
const rightsAt = {
  en: /^(?:please )?(?:(?:end|revoke|cancel|withdraw|terminate|remove|stop|show|list|see|check|what are|which are)(?: me)? )?(?:(?:our |my |the |all |their )*(?:delegated (?:admin(?:istrator|istration|s)?|rights)|gdap)(?: (?:rights|privileges|access|permissions|relationships?))?(?: (?:of|for|at|with|in|from|to) (.+?))?|our admin(?:istrator)? (?:rights|privileges|access) (?:at|with|in|for) (.+?))(?: please)?$|^(?:which|what) (?:delegated )?admin(?:istrator)? (?:rights|privileges|access|roles) (?:do|did) (?:we|i) have (?:at|in|for|with) (.+)$|^when (?:do|will) (?:our|the|my) (?:delegated )?(?:admin(?:istrator)? )?rights (?:at|in|for|with) (.+?) (?:end|expire|run out)$/,
  ko: /^(?:(?:(.+?)(?:의|에 대한|에서|에)? ?)??(?:우리가 가진 |저희가 가진 |귀사의 )?(?:위임된 ?관리자 ?권한|위임 ?관리자 ?권한|gdap(?: 권한)?)|(.+?)(?:에서|에) (?:우리가|저희가) 가진 관리자 ?권한)(?:을|를|은|이)? ?(?:목록|현황)?(?:을|를)? ?(?:종료|철회|회수|해제|해지|확인|조회|보여|알려)?(?:해)? ?(?:줘요?|주세요|주십시오)?$/,
};

/** What waits for an answer or is in force at a customer: a partner's own, or for the customer everybody's. */
export const listDelegatedAdminCommand = defineCommand({
  name: 'list-delegated-admin',
  operation: listDelegatedAdmin,
  hears(said) {
    const plain = said.replace(/[\s.!?]+$/, '');
    for (const language of languages) {
      const found = rightsAt[language].exec(plain);
      const customer = found?.slice(1).find(Boolean);
      if (found) return { slots: customer ? { customer } : {}, language };
    }
    return undefined;
  },
  words: {
    en: {
      title: 'Delegated administrator rights',
      asking: 'show delegated admin rights of Northwind',
      purpose: 'Requests that wait and rights in force.',
      of: 'Delegated administration of {name}',
      none: 'Nothing is requested or in force.',
      show: 'Show',
      request: 'Request rights',
    },
    ko: {
      title: '위임된 관리자 권한 목록',
      asking: 'Northwind 위임된 관리자 권한 보여 줘',
      purpose: '대기 중인 요청과 유효한 권한을 보여 줍니다.',
      of: '{name}의 위임된 관리자 권한',
      none: '대기 중인 요청이나 유효한 권한이 없습니다.',
      show: '보기',
      request: '권한 요청',
    },
  },
  async open(asked, turn, say) {
    await turn.authorize(listDelegatedAdmin);
    const { kinds = [] } = (await turn.actor()).organization ?? {};
    // A customer's staff asks about its own.
    const customerId = kinds.includes('customer') ? turn.speaker.tenantId : await customerAsked(asked, turn);
    const { customer, items } = await turn.perform(listDelegatedAdmin, { customer: customerId });
    return listView(
      {
        title: fill(say.of, { name: customer }),
        none: say.none,
        rows: items.slice(0, 10).map((delegation) => ({
          name: delegation.partner.name,
          detail: delegationLine(delegation, turn),
          actions: [
            {
              title: say.show,
              press: ask('show-delegated-admin', { customerId, delegation: delegation.delegationId }),
            },
          ],
        })),
        buttons: [{ title: say.request, press: ask('request-delegated-admin', { customerId }) }],
      },
      turn,
    );
  },
});
