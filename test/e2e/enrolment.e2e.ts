import { expect } from 'chai';
import { BrowserOffice } from '../support/browser.ts';

const languages = {
  en: {
    invite: 'invite reseller Tailspin at alex@tailspintoys.com',
    send: 'Send invitation',
    hello: 'hello',
    welcome: 'Enrol as a reseller',
    ready: 'What to have ready',
    start: 'I have these',
    country: { label: 'Country or region of your Microsoft Entra tenant', typed: 'United', offer: 'United States' },
    refused: 'Cannot be chosen: it is not active.',
    choose: 'Choose',
    next: 'Continue',
    company: {
      'Legal business name': 'Tailspin Toys Inc.',
      'Street and number': '1 Toy Street',
      City: 'Redmond',
      'Postal code': '98052',
    },
    webmail: 'pat@gmail.com belongs to a web-based mail service',
    contact: 'Mail address of the primary contact',
    contacts: {
      'Mail address for customer support': 'help@tailspintoys.com',
      'Telephone for customer support': '+1 425 555 0100',
    },
    review: 'Next: Review',
    submit: 'Enroll now',
    submitted: 'Submitted. alex@tailspintoys.com has to answer two questions now.',
    letter: 'Please verify the application',
    yes: 'Yes',
    answer: 'Answer',
    reviewing: 'Thank you. The review has begun',
    told: 'The review takes several days.',
    asked: 'Alex Moreno answered the questions',
    approve: 'Approve',
    approved: 'Mina Park approved the application',
    join: 'Make me admin agent',
    joined: 'You are an admin agent now.',
    waited: 'Partnership request from Fabrikam',
    authorize: 'Authorize indirect provider',
    partner: 'Fabrikam is now your indirect provider.',
    accepted: 'is your reseller',
  },
  ko: {
    invite: '테일스핀을 재판매인으로 초대해 줘 alex@tailspintoys.com',
    send: '초대 보내기',
    hello: '안녕하세요',
    welcome: '재판매인 등록',
    ready: '준비할 사항',
    start: '모두 준비했습니다',
    country: { label: 'Microsoft Entra 테넌트의 국가/지역', typed: '대한', offer: '대한민국' },
    refused: '선택할 수 없음: 활성 상태가 아닙니다.',
    choose: '선택',
    next: '계속',
    company: {
      '법적 상호': '테일스핀 토이즈',
      '도로명 주소': '세종대로 110',
      도시: '서울',
      '우편 번호': '04524',
    },
    webmail: 'pat@gmail.com 주소는 웹 기반 전자 메일 서비스',
    contact: '기본 연락처의 전자 메일 주소',
    contacts: {
      '고객 지원 전자 메일 주소': 'help@tailspintoys.com',
      '고객 지원 전화번호': '+82 2 555 0100',
    },
    review: '다음: 검토',
    submit: '지금 등록',
    submitted: '이제 alex@tailspintoys.com 주소로 보낸 두 가지 질문에 답해야 합니다.',
    letter: '등록 신청을 확인해 주세요',
    yes: '예',
    answer: '답변하기',
    reviewing: '검토가 시작되었으며 며칠이 걸립니다.',
    told: '검토에는 며칠이 걸립니다.',
    asked: '등록 신청에 대한 질문에 답했습니다.',
    approve: '승인',
    approved: 'Mina Park 님이 테일스핀 토이즈의 등록 신청을 승인했습니다.',
    join: '관리자 에이전트 그룹 참여',
    joined: '이제 관리자 에이전트입니다.',
    waited: 'Fabrikam의 파트너 관계 요청',
    authorize: '간접 공급자 승인',
    partner: 'Fabrikam을 간접 공급자로 승인했습니다.',
    accepted: '재판매인이 되었습니다',
  },
} as const;

for (const [language, say] of Object.entries(languages) as ['en' | 'ko', (typeof languages)['en']][]) {
  describe(`a newcomer, from the first hello to the first provider, in the local office (${language})`, () => {
    let office: BrowserOffice;
    afterEach(() => office.close());

    it('enrols, is verified by mail and approved, and accepts the invitation that has waited', async () => {
      office = await BrowserOffice.open(language);
      const mina = office.pane('left');
      const alex = office.pane('right');
      await mina.is('Mina Park');
      await mina.says(say.invite);
      await mina.presses(say.send);
      await alex.is('Alex');
      // The frame is in the person's own language.
      await alex.standing.getByText('Not a partner yet').waitFor();

      // Somebody new is greeted; the answer is the second card.
      const cards = alex.root.getByTestId('card');
      await cards.waitFor();
      await alex.says(say.hello);
      await cards.nth(1).waitFor();
      await alex.presses(say.welcome);
      await alex.sees(say.ready);
      await alex.chooses(say.country.label, say.country.typed, say.country.offer);
      await office.picture(`enroll-${language}`);
      await alex.presses(say.start);
      await alex.sees(say.refused);
      await office.picture(`enroll-mpn-${language}`);
      const choices = alex.card.getByRole('button', { name: say.choose, exact: true });
      expect(
        await choices.evaluateAll((all) => all.map((one) => (one as { disabled?: boolean }).disabled)),
      ).to.deep.equal([false, true, true]);
      await choices.first().click();
      for (const [label, value] of Object.entries(say.company)) await alex.fills(label, value);
      await alex.presses(say.next);
      for (const [label, value] of Object.entries(say.contacts)) await alex.fills(label, value);
      await alex.fills(say.contact, 'pat@gmail.com');
      await alex.presses(say.review);
      await alex.sees(say.webmail);
      await alex.fills(say.contact, 'alex@tailspintoys.com');
      await alex.presses(say.review);
      await alex.card.getByRole('checkbox').check();
      await office.picture(`enroll-review-${language}`);
      await alex.presses(say.submit);
      await alex.sees(say.submitted);

      await office.page.getByTestId('mail-toggle').click();
      await office.page.getByTestId('mail').filter({ hasText: say.letter }).click();
      const link = office.page.getByTestId('mailbox').getByRole('link', { name: /verify/ });
      const [page] = await Promise.all([office.page.context().waitForEvent('page'), link.click()]);
      for (const answer of await page.getByRole('radio', { name: say.yes, exact: true }).all()) await answer.check();
      await page.getByRole('button', { name: say.answer }).click();
      await page.getByText(say.reviewing).waitFor();
      await page.close();
      await office.page.getByTestId('mail-toggle').click();

      await alex.sees(say.told);
      await mina.sees(say.asked);
      await office.picture(`application-${language}`);
      await mina.presses(say.approve);
      await alex.sees(say.approved);
      await alex.presses(say.join);
      await alex.sees(say.joined);
      await alex.standing.getByText('Global admin, Admin agent').waitFor();
      await alex.sees(say.waited);
      await alex.root.getByRole('checkbox').last().check();
      await alex.presses(say.authorize);
      await alex.sees(say.partner);
      await mina.sees(say.accepted);
      await office.picture(`enrolled-${language}`);

      expect(office.complaints).to.deep.equal([]);
    });
  });
}
