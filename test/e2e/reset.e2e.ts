import { expect } from 'chai';
import { BrowserOffice } from '../support/browser.ts';

describe('the reset button of the local office', () => {
  let office: BrowserOffice;
  afterEach(() => office.close());

  it('brings everything back to where the demo starts, and the bot goes on', async () => {
    office = await BrowserOffice.open('en');
    const mina = office.pane('left');
    await mina.is('Mina Park');
    await mina.says('invite reseller Contoso at pat@contoso.com');
    await mina.presses('Send invitation');
    await mina.sees('Invitation to Contoso');

    await office.page.getByTestId('reset').click();
    await office.page.getByTestId('reset-yes').click();
    await mina.root.getByText('Invitation to Contoso').waitFor({ state: 'detached' });

    await mina.says('invitations');
    await mina.sees('No invitation is waiting.');
    await mina.says('invite reseller Contoso at pat@contoso.com');
    await mina.presses('Send invitation');
    await mina.sees('Invitation to Contoso');
    await office.page.getByTestId('mail-toggle').click();
    await office.page.getByTestId('mail').first().waitFor();
    expect(await office.page.getByTestId('mail').count()).to.equal(1);
    expect(office.complaints).to.deep.equal([]);
  });
});
