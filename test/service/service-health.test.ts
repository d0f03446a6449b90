import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import data from '../../src/partner-center/data.json' with { type: 'json' };
import { buttonsOf, Office, textOf, titlesOf } from '../support/office.ts';

describe('service health', () => {
  let office: Office;
  beforeEach(async () => {
    office = await Office.open();
  });
  afterEach(() => office.close());

  it('of one customer tells what is open first, by service, state and time', async () => {
    const mina = office.person('Mina');
    const card = await mina.says('service health of Northwind');
    const text = textOf(card);
    expect(text)
      .to.include('Service health of Northwind Traders')
      .and.include('Exchange Online · degraded · since Wed 18 Nov 2026, 23:20');
    expect(text.indexOf('Exchange Online')).to.be.lessThan(text.indexOf('Microsoft Teams · restored'));
    expect(text, 'a service that the customer does not have').not.to.include('Dynamics');
    const details = textOf(await mina.presses('Details'));
    expect(details).to.include('EX915540').and.include('A recent change to the transport service is the cause.');
    expect(details.indexOf('A recent change'), 'the newest first').to.be.lessThan(
      details.indexOf('We are investigating'),
    );
    await mina.presses('New service request');
    expect(textOf(mina.card)).to.include('Service request for Northwind Traders');
  });

  it('is told in Korean, by the clock of who reads it', async () => {
    const joon = office.person('Joon');
    expect(textOf(await joon.says('Northwind 서비스 상태')))
      .to.include('Northwind Traders의 서비스 상태')
      .and.include('일부 사용자가')
      .and.include('성능 저하')
      .and.include('13:20');
  });

  it('of all customers counts what is open, and is the own customers alone', async () => {
    expect(textOf(await office.person('Robin').says('service health')))
      .to.include('Northwind Traders')
      .and.include('1 open: Exchange Online');
    const pat = office.person('Pat');
    expect(textOf(await pat.says('service health'))).to.include('No customers here.');
    expect(textOf(await pat.says('service health of Northwind'))).to.include('is not one of your customers');
  });

  it('is for those who may see customers', async () => {
    const dana = office.person('Dana');
    const card = await dana.says('service health of Northwind');
    expect(textOf(card)).to.include('Only an indirect provider or an indirect reseller can do this.');
    expect(textOf(card), 'the next step').to.include('Ask a partner that serves your organisation.');
    expect(titlesOf(card)).to.deep.equal(['Who serves us', 'Help']);
    expect(textOf(await dana.says('서비스 상태'))).to.include('귀사를 담당하는 파트너에게 요청해 주세요.');
    expect(textOf(await dana.presses('담당 파트너'))).to.include('Adventure Works');
  });

  it('says so when Partner Center cannot tell, and still tells about the others', async () => {
    const faulty = { ...data, faults: [{ on: ['serviceHealth'], domain: 'northwind.com', error: 'unavailable' }] };
    const file = join(office.folder, 'partner-center.json');
    writeFileSync(file, JSON.stringify(faulty));
    office = await office.restart({ PARTNER_CENTER_DATA: file });
    const mina = office.person('Mina');
    const card = await mina.says('service health');
    expect(textOf(card)).to.include('Partner Center cannot tell at the moment.');
    expect(textOf(await mina.presses('Show'))).to.include('Partner Center does not answer at the moment.');
    expect(buttonsOf(mina.card)).not.to.be.empty;
  });
});
