import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import demo from '../../src/demo/demo.json' with { type: 'json' };
import { choicesOf } from '../subscriptions/market.ts';
import { becomePartners } from '../support/invitations.ts';
import { Office, type Persona, textOf, titlesOf } from '../support/office.ts';
import { adventureWorks, fabrikam } from '../support/scene.ts';

const products = 'Office 365 E3,Office 365 E5,Microsoft 365 E3,Power BI Pro,Visio Plan 2,Azure plan'.split(',');
const business = 'Basic,Standard,Premium'.split(',').map((plan) => `Microsoft 365 Business ${plan}`);
const more = ['Exchange Online (Plan 1)', 'Dynamics 365 Sales Professional'];
const one = (product: string, reseller?: string) => ({ product, quantity: 1, reseller });

const customer = (name: string, end: string, subscriptions: object[] = []) => ({
  tenantId: `77777777-0000-4000-8000-${end.padStart(12, '0')}`,
  name,
  domain: `${end}.example`,
  country: 'US',
  provider: fabrikam,
  resellers: [adventureWorks],
  agreement: true,
  people: [],
  subscriptions,
});

describe('what goes by one name, and what is more than a card holds', () => {
  const folder = mkdtempSync(join(tmpdir(), 'twotier-'));
  let office: Office;
  let mina: Persona;
  before(async () => {
    const doublet = [one('Office 365 E3'), one('Office 365 E3', adventureWorks), one('Office 365 E3', adventureWorks)];
    const directory = {
      ...demo,
      customers: [
        ...demo.customers,
        customer('Twin Works', 'a1'),
        customer('Twin Works', 'a2'),
        customer('Doublet', 'b1', doublet),
        customer(
          'Quincy',
          'c1',
          [...products, ...business, ...more].map((product) => one(product)),
        ),
      ],
    };
    const file = join(folder, 'directory.json');
    writeFileSync(file, JSON.stringify(directory));
    office = await Office.open({ DEMO: file });
    mina = office.person('Mina');
  });
  after(async () => {
    await office.close();
    rmSync(folder, { recursive: true });
  });

  it('is two customers, who are told apart by their domains', async () => {
    await mina.says('order 5 E3 for Twin Works');
    expect(titlesOf(mina.card)).to.deep.equal(['Twin Works · a1.example', 'Twin Works · a2.example', 'Customers']);
    expect(textOf(await mina.presses('Twin Works · a2.example'))).to.include('5 seats of Office 365 E3');
  });

  it('is asked about when a request for one of them is approved', async () => {
    const pat = office.person('Pat');
    for (const who of [mina, pat]) await who.installs();
    await becomePartners(mina, pat, 'Contoso', 'pat@contoso.com');
    await pat.says('associate customer Twin Works with Contoso');
    await pat.presses('Send to Fabrikam');
    const question = await mina.presses('Approve');
    expect(textOf(question)).to.include('“Twin Works” does not point to one customer');
    expect(choicesOf(question, 'customerId')).to.deep.equal(['Twin Works · a1.example', 'Twin Works · a2.example']);
    await mina.presses('Associate customer', { customerId: '77777777-0000-4000-8000-0000000000a2' });
    expect(textOf(await pat.says('show customer Twin Works'))).to.include('a2.example');
    expect(textOf(await pat.says('change requests'))).to.include('No change request is waiting.');
  });

  it('is subscriptions of one product and size, told apart by whose they are, and since when', async () => {
    await mina.says("set Doublet's E3 to 10");
    const titles = titlesOf(mina.card).slice(0, 3);
    expect(new Set(titles).size).to.equal(3);
    expect(titles.join())
      .to.include('Office 365 E3 · 1 seat · no reseller')
      .and.include('with Adventure Works · since');
    const listed = textOf(await mina.says('subscriptions of Doublet')).match(/^1 seat · .*$/gm);
    expect(new Set(listed).size).to.equal(3);
  });

  it('is subscriptions that keep a relationship from ending: it is told how many more there are', async () => {
    const blocked = await mina.says('end the relationship with customer Quincy');
    expect(titlesOf(blocked).filter((title) => title === 'Suspend')).to.have.length(10);
    expect(textOf(blocked)).to.include('The first 10 of 11 are listed.');
  });
});
