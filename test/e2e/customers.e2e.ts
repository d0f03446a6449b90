import { expect } from 'chai';
import { BrowserOffice } from '../support/browser.ts';

const languages = {
  en: {
    add: 'add customer Southridge Video for reseller Adventure Works',
    lines: 'Next: Subscriptions',
    review: 'Next: Review',
    company: 'Company',
    product: 'Subscription 1',
    offer: 'Microsoft 365 Business Premium',
    quantity: 'Licences 1',
    submit: 'Submit',
    added: 'Southridge Video was added for Adventure Works',
    once: 'Show once',
    shownOnce: 'This is shown once.',
    done: 'Done',
    shown: 'shown to Mina Park',
    seats: 'set the Business Premium of Southridge Video to 15 seats',
    send: 'Send to Fabrikam',
    approve: 'Approve',
    approved: 'approved by Mina Park',
    fields: {
      'Domain prefix': 'southridge',
      'Street and number': '12 Main Street',
      City: 'Seattle',
      'Postal code': '98101',
      'First name of the contact': 'Ada',
      'Last name of the contact': 'Quill',
      'Mail address of the contact': 'ada@southridge.example',
    },
  },
  ko: {
    add: '재판매인 Adventure Works의 고객 사우스리지 추가해 줘',
    lines: '다음: 구독',
    review: '다음: 검토',
    company: '회사',
    product: '구독 1',
    offer: 'Microsoft 365 비즈니스 프리미엄',
    quantity: '라이선스 수 1',
    submit: '제출',
    added: 'Adventure Works의 고객 사우스리지를 추가했습니다',
    once: '한 번 보기',
    shownOnce: '한 번만 표시됩니다.',
    done: '완료',
    shown: 'Mina Park 님에게 표시함',
    seats: '사우스리지 Business Premium 15석으로 변경해 줘',
    send: 'Fabrikam에 요청 보내기',
    approve: '승인',
    approved: 'Mina Park 님이 승인함',
    fields: {
      '도메인 접두사': 'southridge',
      '도로명 주소': '세종대로 110',
      도시: '서울',
      '우편 번호': '04524',
      '담당자 이름': '에이다',
      '담당자 성': '퀼',
      '담당자 전자 메일 주소': 'ada@southridge.example',
    },
  },
} as const;

for (const [language, say] of Object.entries(languages)) {
  describe(`a customer in the local office, in ${language === 'ko' ? 'Korean' : 'English'}`, () => {
    let office: BrowserOffice;
    before(async () => {
      office = await BrowserOffice.open(language as 'en' | 'ko');
    });
    after(() => office.close());

    it('is added for a reseller, its sign-in is shown once, and the reseller asks for more seats', async () => {
      const [left, right] = [office.pane('left'), office.pane('right')];
      await left.is('Mina Park');
      await right.is('Robin Counts');
      await left.says(say.add);
      await left.button(say.lines).waitFor();
      for (const [label, value] of Object.entries(say.fields)) await left.fills(label, value);
      await office.picture(`customer-details-${language}`);
      await left.presses(say.lines);
      await left.chooses(say.product, 'Business Premium', say.offer);
      await left.fills(say.quantity, '12');
      await office.picture(`customer-lines-${language}`);
      await left.presses(say.review);
      await left.button(say.submit).waitFor();
      await left.root.getByRole('checkbox').last().check();
      await office.picture(`customer-review-${language}`);
      await left.presses(say.submit);
      await left.sees(say.added);
      await office.picture(`customer-added-${language}`);
      await left.presses(say.once);
      await office.page.getByRole('dialog').getByText(say.shownOnce).waitFor();
      await office.picture(`sign-in-${language}`);
      await office.page.getByRole('button', { name: say.done, exact: true }).last().click();
      // While the dialog is open, nothing behind it can be typed into.
      await office.page.getByRole('dialog').waitFor({ state: 'hidden' });
      await left.sees(say.shown);
      await right.says(say.seats);
      await right.presses(say.send);
      await left.button(say.approve).waitFor();
      await office.picture(`change-request-${language}`);
      await left.presses(say.approve);
      await right.sees(say.approved);
      await office.picture(`change-approved-${language}`);
      expect(office.complaints).to.deep.equal([]);
    });
  });
}
