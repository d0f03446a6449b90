import { Refusal } from '../../src/refusal.ts';
import { createServiceRequest } from '../../src/service/create-service-request.ts';
import { requestChoices } from '../../src/service/list-service-requests.ts';
import { serviceRequestSubject } from '../../src/service/service-request.ts';
import { type Asked, defineCommand, type Turn } from '../command.ts';
import { customerForForm, searchCustomers } from '../customers/customer-choice.ts';
import { formView } from '../form-view.ts';
import { act, type View } from '../view.ts';
import { fill, listOf } from '../words.ts';
import { serviceRequestView } from './service-request-view.ts';
import { text, titleAndDescription } from './title-and-description.ts';

const words = {
  en: {
    title: 'Open a service request',
    purpose: 'Asks for support on behalf of a customer.',
    asking: 'service request for Northwind: mail does not arrive',
    recorded: 'Opened a service request',
    heading: 'Service request for {name}',
    about: 'About',
    aboutProblem: 'Choose what it is about.',
    account: 'The account as a whole',
    subject: 'Title',
    subjectProblem: 'The title needs 1 to 200 characters.',
    description: 'Description',
    descriptionProblem: 'The description needs 1 to 4,000 characters.',
    note: 'All partners that serve {name} see the request. The designated support contact is told, or else the provider.',
    told: 'Opened. Told at {organization}: {people}.',
    ours: 'Opened. Your own organisation supports this: your colleagues find it under Service requests.',
    notOffice: 'Office 365 subscriptions are left out: a request about them takes the role of admin agent.',
    send: 'Open request',
    next: 'Next',
  },
  ko: {
    title: '서비스 요청 만들기',
    purpose: '고객을 대신하여 지원을 요청합니다.',
    asking: 'Northwind 서비스 요청: 메일이 오지 않습니다',
    recorded: '서비스 요청을 만들었습니다',
    heading: '{name} 서비스 요청',
    about: '대상',
    aboutProblem: '무엇에 관한 요청인지 선택해 주세요.',
    account: '계정 전체',
    subject: '제목',
    subjectProblem: '제목을 1자 이상 200자 이내로 입력해 주세요.',
    description: '설명',
    descriptionProblem: '설명을 1자 이상 4,000자 이내로 입력해 주세요.',
    note: '{name:을/를} 담당하는 모든 파트너가 이 요청을 볼 수 있습니다. 지정된 지원 담당자가 알림을 받으며, 없으면 공급자가 받습니다.',
    told: '요청을 보냈습니다. {organization}의 {people} 님에게 알렸습니다.',
    ours: '요청을 만들었습니다. 귀사가 지원을 맡고 있으므로 동료가 서비스 요청 목록에서 확인할 수 있습니다.',
    notOffice: 'Office 365 구독은 관리자 에이전트만 요청할 수 있어 목록에서 제외했습니다.',
    send: '요청 보내기',
    next: '다음',
  },
};

async function form(asked: Asked, turn: Turn, say: typeof words.en): Promise<View> {
  await turn.authorize(createServiceRequest);
  const chosen = await customerForForm(asked, turn, 'create-service-request/customerId');
  if ('ask' in chosen) {
    const view = formView({
      title: say.title,
      inputs: [chosen.ask, ...titleAndDescription(asked, say).map((input) => ({ ...input, required: undefined }))],
      buttons: [
        { title: say.next, press: { command: 'create-service-request', part: 'customer', subject: {} }, primary: true },
      ],
    });
    return { ...view, lead: chosen.lead };
  }
  const { customer, subscriptions, lacking } = await turn.perform(requestChoices, { customer: chosen.id });
  const open = subscriptions.filter(({ product }) => !lacking || !product.officeRights);
  if (lacking && open.length === 0) throw new Refusal('not-allowed', lacking);
  const choices = [
    ...(lacking ? [] : [{ title: say.account, value: 'account' }]),
    ...open.map(({ subscriptionId, product }) => ({ title: product.names[turn.language], value: subscriptionId })),
  ];
  const known = choices.some(({ value }) => value === asked.about) ? text(asked.about) : choices[0]?.value;
  return formView({
    title: fill(say.heading, { name: customer.name }),
    inputs: [
      {
        kind: 'choice',
        id: 'about',
        label: say.about,
        value: known,
        choices,
        required: true,
        problem: say.aboutProblem,
      },
      ...titleAndDescription(asked, say),
    ],
    note: `${fill(say.note, { name: customer.name })}${lacking ? ` ${say.notOffice}` : ''}`,
    buttons: [{ title: say.send, press: act('create-service-request', { customer: chosen.id }), primary: true }],
  });
}

/** Asks for support on behalf of a customer: which subscription, a title, a description (matrix 1.3, R42). */
export const createServiceRequestCommand = defineCommand({
  name: 'create-service-request',
  operation: createServiceRequest,
  inputs: ['customerId', 'about', 'title', 'description'],
  words,
  open: form,
  steps: { customer: form },
  async answer({ request, told: { organization, people } }, turn, say) {
    const text = people.length > 0 ? fill(say.told, { people: listOf(people, turn.language), organization }) : say.ours;
    return { ...(await serviceRequestView(request, turn)), lead: { text, tone: 'good' } };
  },
  subjectOf: ({ customer }, turn) => serviceRequestSubject(String(customer), turn.operationId),
  searches: { customerId: searchCustomers },
});
