import { customerSubject } from '../../src/customers/customer.ts';
import { showCustomer } from '../../src/customers/show-customer.ts';
import { Refusal } from '../../src/refusal.ts';
import { firstAgreement } from '../../src/subscriptions/agreement-date.ts';
import { attestAgreement } from '../../src/subscriptions/attest-agreement.ts';
import { type Asked, defineCommand } from '../command.ts';
import { customerAsked } from '../customers/customer.ts';
import { customerView } from '../customers/customer-view.ts';
import { formView } from '../form-view.ts';
import { wordsFor } from '../refusals.ts';
import { act, ask } from '../view.ts';
import { dayIn } from '../words.ts';
import { asProvider } from './subscription.ts';

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The provider's attestation that a customer has accepted the Microsoft Customer Agreement. */
export const attestAgreementCommand = defineCommand({
  name: 'attest-agreement',
  operation: attestAgreement,
  inputs: ['firstName', 'lastName', 'email', 'dateAgreed'],
  takes: ['customerId'],
  inPerson: true,
  words: {
    en: {
      title: 'Confirm the customer agreement',
      purpose: 'Puts on record that a customer accepted the Microsoft Customer Agreement.',
      recorded: 'Confirmed a customer agreement',
      asking: 'confirm the customer agreement of Northwind Traders',
      firstName: 'First name of who accepted it',
      firstNameProblem: 'The first name needs 1 to 50 characters.',
      lastName: 'Last name',
      lastNameProblem: 'The last name needs 1 to 50 characters.',
      email: 'Mail address',
      emailProblem: 'Enter one mail address.',
      date: 'Accepted on',
      dateProblem: 'Enter a day from 2019 on that is not in the future.',
      note: 'With this you attest to Microsoft, for your organisation, that this person accepted the Microsoft Customer Agreement for the customer. It can be put on record once.',
      submit: 'Confirm acceptance',
      keep: 'Leave as it is',
    },
    ko: {
      title: '고객 계약 동의 확인',
      purpose: '고객이 Microsoft 고객 계약에 동의했음을 기록합니다.',
      recorded: '고객 계약 동의를 확인했습니다',
      asking: 'Northwind Traders 고객 계약 동의를 등록해 줘',
      firstName: '동의한 사람의 이름',
      firstNameProblem: '이름을 1자 이상 50자 이내로 입력해 주세요.',
      lastName: '성',
      lastNameProblem: '성을 1자 이상 50자 이내로 입력해 주세요.',
      email: '전자 메일 주소',
      emailProblem: '전자 메일 주소를 하나 입력해 주세요.',
      date: '동의한 날짜',
      dateProblem: '2019년부터 오늘까지의 날짜를 입력해 주세요.',
      note: '이 사람이 고객을 대표하여 Microsoft 고객 계약에 동의했음을 귀사 이름으로 Microsoft에 증명합니다. 한 번만 기록할 수 있습니다.',
      submit: '동의 확인',
      keep: '그대로 두기',
    },
  },
  async open(asked: Asked, turn, words) {
    await asProvider(attestAgreement, asked, turn);
    const customerId = await customerAsked(asked, turn);
    const shown = await turn.perform(showCustomer, { id: customerId });
    const { customer } = shown;
    if (customer.agreement) {
      const { dateAgreed } = customer.agreement;
      const onRecord = new Refusal('partner-center', { code: 600061, facts: { customer: customerId, dateAgreed } });
      return { ...customerView(shown, turn), lead: { text: wordsFor(onRecord, turn), tone: 'default' } };
    }
    const today = dayIn(turn.timeZone, turn.now);
    const { contact } = customer;
    const name = { kind: 'text', longest: 50, required: true } as const;
    return formView({
      title: words.title,
      context: `${customer.name} (${customer.domain})`,
      inputs: [
        {
          ...name,
          id: 'firstName',
          label: words.firstName,
          value: text(asked.firstName) || contact?.firstName,
          problem: words.firstNameProblem,
        },
        {
          ...name,
          id: 'lastName',
          label: words.lastName,
          value: text(asked.lastName) || contact?.lastName,
          problem: words.lastNameProblem,
        },
        {
          ...name,
          id: 'email',
          label: words.email,
          value: text(asked.email) || contact?.email,
          longest: 254,
          problem: words.emailProblem,
        },
        {
          kind: 'date',
          id: 'dateAgreed',
          label: words.date,
          value: text(asked.dateAgreed) || today,
          min: firstAgreement,
          max: today,
          required: true,
          problem: words.dateProblem,
        },
      ],
      note: words.note,
      buttons: [
        { title: words.submit, press: act('attest-agreement', { customerId }), primary: true },
        { title: words.keep, press: ask('show-customer', { customerId }) },
      ],
    });
  },
  answer: async ({ customerId }, turn) => customerView(await turn.perform(showCustomer, { id: customerId }), turn),
  subjectOf: ({ customerId }) => customerSubject(String(customerId)),
});
