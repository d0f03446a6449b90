import { expect } from 'chai';
import { BrowserOffice } from '../support/browser.ts';

describe('the first conversation, in the local office', () => {
  let office: BrowserOffice;
  afterEach(() => office.close());

  it('is played in English', async () => {
    office = await BrowserOffice.open('en');
    const mina = office.pane('left');
    const pat = office.pane('right');
    await mina.is('Mina Park');
    await pat.is('Pat Rivera');

    await mina.says('invite reseller Contoso at pat@contoso.com');
    await mina.sees('The personal link is added below your text.');
    await office.picture('invite-en');
    await mina.presses('Send invitation');
    await mina.sees('Invitation to Contoso');

    await pat.sees('Partnership request from Fabrikam');
    await pat.says('invitations');
    await pat.presses('Open');
    await pat.card.getByText('Partnership request from Fabrikam').waitFor();
    await office.picture('review-en');

    await pat.presses('Authorize indirect provider');
    await pat.sees('Tick the box to confirm.');
    await pat.card.getByRole('checkbox').check();
    await pat.presses('Authorize indirect provider');
    await pat.sees('Fabrikam is now your indirect provider.');
    await mina.sees('Contoso is your reseller');
    await office.picture('accepted-en');

    await mina.says('resellers');
    await mina.sees('My resellers');
    await pat.says('providers');
    await pat.sees('My providers');
    await office.picture('lists-en');

    await office.page.getByTestId('mail-toggle').click();
    await office.page.getByTestId('mail').first().click();
    await office.picture('mail-en');
    const link = office.page.getByTestId('mailbox').getByRole('link', { name: /invitations/ });
    const [opened] = await Promise.all([office.page.context().waitForEvent('page'), link.click()]);
    await opened.getByText('This invitation was accepted').waitFor();

    expect(office.complaints).to.deep.equal([]);
  });

  it('is played in Korean', async () => {
    office = await BrowserOffice.open('ko');
    const mina = office.pane('left');
    const sora = office.pane('right');
    await mina.is('Mina Park');
    await sora.is('김소라');

    await mina.says('한빛물산을 재판매인으로 초대해 줘 sora@hanbit.co.kr');
    await mina.sees('개인화 링크는 메시지 아래에 자동으로 추가되며');
    await office.picture('invite-ko');
    await mina.presses('초대 보내기');
    await mina.sees('한빛물산 초대');

    await sora.sees('Fabrikam의 파트너 관계 요청');
    await sora.says('초대 목록');
    await sora.presses('열기');
    await sora.card.getByText('Fabrikam의 파트너 관계 요청').waitFor();
    await office.picture('review-ko');
    await sora.card.getByRole('checkbox').check();
    await sora.presses('간접 공급자 승인');
    await sora.sees('Fabrikam을 간접 공급자로 승인했습니다.');
    await mina.sees('한빛물산이 재판매인이 되었습니다');
    await office.picture('accepted-ko');

    expect(office.complaints).to.deep.equal([]);
  });
});
