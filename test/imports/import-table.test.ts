import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { type AuditEntry, auditHome } from '../../src/audit.ts';
import { draftsHome } from '../../src/drafts.ts';
import { importDocId } from '../../src/imports/import.ts';
import builtIn from '../../src/partner-center/data.json' with { type: 'json' };
import { type Person, peopleHome } from '../../src/people/person.ts';
import { openMarket } from '../subscriptions/market.ts';
import { newFolder } from '../support/folder.ts';
import { buttonsOf, copyOf, type Office, type Persona, textOf } from '../support/office.ts';

const header = 'Company\tDomain\tCountry\tStreet\tCity\tPostal code\tContact\tEmail\tReseller';
const customer = (name: string, domain: string, reseller = '') =>
  `${name}\t${domain}\tUnited States\t1 Main St\tSpringfield\t12345\tAda Lane\tada@${domain}.example\t${reseller}`;

describe('a table pasted into the chat', () => {
  let office: Office;
  let mina: Persona;
  beforeEach(async () => {
    office = await openMarket();
    mina = office.person('Mina');
  });
  afterEach(() => office.close());

  const titles = (who = mina) => buttonsOf(who.card).map(({ title }) => title);
  const seatsOf = async (name: string) => textOf(await mina.says(`subscriptions of ${name}`));

  /** Brings everything that waits in the outbox to its end. */
  async function through(): Promise<void> {
    await office.settled();
    while (await office.twotier.outbox.poll()) await office.settled();
    await office.settled();
  }

  /** The same, some minutes on. */
  async function later(): Promise<void> {
    for (let round = 0; round < 8; round++) {
      office.passes({ seconds: 90 });
      await through();
    }
  }

  /** What the provider's audit trail has of an operation. */
  async function done(operation: string): Promise<AuditEntry[]> {
    const query = { type: 'audit', limit: 100 } as const;
    const trail = await office.twotier.store.list<AuditEntry>(auditHome(mina.identity.tenantId), query);
    return trail.items.filter((entry) => entry.operation === operation);
  }

  /** The same office with a Partner Center that cannot make this customer. */
  async function partnerCenterIsAwayFor(domain: string): Promise<void> {
    const file = join(newFolder(), 'data.json');
    const away = { on: ['createCustomer'], domain, error: 'unavailable' };
    writeFileSync(file, JSON.stringify({ ...builtIn, faults: [away] }));
    office = await office.restart({ PARTNER_CENTER_DATA: file });
    mina = office.person('Mina');
  }

  it('is a preview first: what is ready, and what is wrong by row number, and nothing is done', async () => {
    const card = await mina.says(
      [
        header,
        customer('Fourth Coffee', 'fourthcoffee', 'Adventure Works'),
        customer('Tailspin Toys', 'tail spin'),
        customer('Wide World', 'wideworld', 'Nobody Inc'),
        customer('Fourth Again', 'fourthcoffee'),
      ].join('\r\n'),
    );
    expect(textOf(card))
      .to.include('Rows ready: 1 of 4. Not possible: 3.')
      .and.include('Fourth Coffee · fourthcoffee.onmicrosoft.com')
      .and.include('Row 3 (Tailspin Toys): The domain prefix needs 3 to 27 letters')
      .and.include('Row 4 (Wide World): “Nobody Inc” is not one of your resellers.')
      .and.include('Row 5 (Fourth Again): This is about the same thing as row 2.');
    expect(titles()).to.deep.equal(['Add customers', 'Discard']);
    expect(textOf(await mina.says('customers'))).not.to.include('Fourth Coffee');
  });

  it('becomes customers, in the background, and the card and a message report it', async () => {
    await mina.says([header, customer('Fourth Coffee', 'fourthcoffee', 'Adventure Works')].join('\n'));
    const pressed = mina.messages.at(-1);
    await mina.presses('Add customers');
    await through();
    expect(textOf(pressed?.card ?? {})).to.include('Rows done: 1 of 1.');
    expect(mina.messages.at(-1)).not.to.equal(pressed);
    expect(textOf(mina.card)).to.include('Rows done: 1 of 1.').and.include('The sign-ins are shown once each');
    expect(textOf(await mina.says('show customer Fourth Coffee'))).to.include('Adventure Works');
    expect(await done('import-table')).to.have.length(1);
    expect(await done('add-customer')).to.have.length(1);
  });

  it('speaks Korean when its header does, with quotes, commas and formulas in it as data', async () => {
    await mina.says(
      '고객,구독,수량\n알파인스키,"Power BI Pro","12석"\n"=HYPERLINK(""http://evil"",""x"")",Power BI Pro,3\n알파인스키,Office 365 E3,많이\n',
    );
    expect(textOf(mina.card))
      .to.include('3행 중 1행은 처리할 수 있고 2행은 처리할 수 없습니다.')
      .and.include('알파인스키 → 12석')
      .and.include('3행(=HYPERLINK("http://evil","x")): ')
      .and.include('4행(알파인스키): ');
    await mina.presses('라이선스 수 변경');
    await through();
    expect(textOf(mina.card)).to.include('1행을 모두 처리했습니다.');
    expect(await seatsOf('알파인스키'))
      .to.include('12 seats')
      .and.include('20 seats');
  });

  it('is read from HTML and Markdown, and with what Excel leaves behind the columns', async () => {
    const html =
      '<table><tr><th>Customer</th><th>Product</th><th>Seats</th></tr><tr><td>Northwind Traders</td><td>Business&nbsp;Premium</td><td><b>1,000</b></td></tr></table>';
    expect(textOf(await mina.says(html))).to.include('Northwind Traders → 1,000 seats');
    const markdown = '| Customer | Product | Seats |\n|---|:--:|---|\n| Northwind Traders | Business Premium | 31 |';
    expect(textOf(await mina.says(markdown))).to.include('Northwind Traders → 31 seats');
    const excel =
      '<at>Twotier</at>\nCustomer\tProduct\tSeats\t\t\r\nNorthwind Traders\tBusiness Premium\t32\t\t\r\n\t\t\t\t\r\n';
    expect(textOf(await mina.says(excel)))
      .to.include('Rows ready: 1 of 1.')
      .and.include('→ 32 seats');
  });

  it('is read from what Teams sends beside the text, and nothing else of that is', async () => {
    const html = (body: string) => ({ contentType: 'text/html', content: `<div>${body}</div>` });
    const sends = async (text: string, ...attachments: unknown[]) => {
      await mina.sends(mina.activity({ type: 'message', text, attachments }));
      return textOf(mina.card);
    };
    const table =
      '<table><tbody><tr><td>고객</td><td>구독</td><td>수량</td></tr><tr><td>Northwind Traders</td><td>Business Premium</td><td>33</td></tr></tbody></table>';
    expect(await sends('고객구독수량Northwind TradersBusiness Premium33', html(`<p>부탁합니다</p>${table}`)))
      .to.include('1행 모두 처리할 수 있습니다.')
      .and.include('Northwind Traders → 33석');
    expect(await sends('resellers', html('<p>customers</p>'))).to.include('Adventure Works');
    expect(await sends('resellers', { contentType: 'text/html', content: { table: 1 } }, null)).to.include('Adventure');
    expect(
      await sends('xy', html('<table><tr><td>a</td><td>b</td></tr><tr><td>1</td><td>2</td></tr></table>')),
    ).to.include('This looks like a table, but its columns (a, b)');
  });

  it('takes for text what the language itself has a name for', async () => {
    const rows =
      '<table><tr><td>Name</td><td>Email</td><td>Role</td></tr><tr><td>&constructor;</td><td>a@fabrikam.com</td><td>constructor</td></tr></table>';
    expect(textOf(await mina.says(rows)))
      .to.include('Row 2 (&constructor;): ')
      .and.not.include('went wrong');
  });

  it('needs no header where its rows can be nothing else, and says what they were taken for', async () => {
    expect(
      textOf(await mina.says('Northwind,Business Premium,31\n알파인스키,Power BI Pro,many\n알파인스키,Power BI Pro,9')),
    )
      .to.include('No row names the columns. They were taken for: Customer, Subscription, Seats.')
      .and.include('Northwind → 31 seats')
      .and.include('Row 2 (알파인스키)');
    expect(
      textOf(await mina.says('김하늘\thaneul@fabrikam.com\t기술 지원팀 에이전트\n최서준\tseojun@fabrikam.com\t-')),
    ).to.include('다음 열로 처리했습니다: 이름, 전자 메일 주소, 역할');
    expect(textOf(await mina.says('red\tapple\ngreen\tpear'))).to.include('its columns (red, apple)');
    expect(textOf(await mina.says('Hello, Twotier, 3\ncustomers, please'))).not.to.include('columns');
  });

  it('does nothing twice: pasted again, pressed again, or by an older preview', async () => {
    const table = 'Customer\tProduct\tSeats\nNorthwind\tBusiness Premium\t30\n알파인스키\tPower BI Pro\t9';
    await mina.says(table);
    const first = copyOf(mina);
    await mina.says(table);
    const second = mina.messages.at(-1);
    await mina.presses('Change seats', {}, second);
    await through();
    await Promise.all(Array.from({ length: 50 }, () => mina.sends(mina.pressOf('Change seats', {}, first))));
    await through();
    expect(textOf(await mina.presses('Change seats', {}, first))).to.include('Rows done: 2 of 2.');
    expect(textOf(await mina.says(table)))
      .to.include('Rows ready: 0 of 2.')
      .and.include('It has 30 seats already');
    expect(titles()).to.deep.equal(['Discard']);
    expect(await done('change-licenses')).to.have.length(2);
  });

  it('may be pasted again when what it is about has changed', async () => {
    const table = 'Customer\tProduct\tSeats\nNorthwind\tBusiness Premium\t30';
    await mina.says(table);
    await mina.presses('Change seats');
    await through();
    await mina.says("set Northwind's Business Premium to 40 seats");
    await mina.presses('Change seats');
    await mina.says(table);
    await mina.presses('Change seats');
    await through();
    expect(textOf(mina.card)).to.include('Rows done: 1 of 1.');
    expect(await seatsOf('Northwind')).to.include('30 seats');
  });

  it('changes nothing that somebody has changed since the preview, and says who', async () => {
    await mina.says('Customer\tProduct\tSeats\nNorthwind\tBusiness Premium\t30');
    const old = copyOf(mina);
    await mina.says("set Northwind's Business Premium to 40 seats");
    await mina.presses('Change seats');
    await mina.presses('Change seats', {}, old);
    await through();
    expect(textOf(mina.card)).to.include('Rows done: 0 of 1.').and.include('Mina Park changed this subscription');
    expect(await seatsOf('Northwind')).to.include('40 seats');
  });

  it('adds users with their roles, once', async () => {
    const table =
      '이름\t이메일\t역할\n김하늘\thaneul@fabrikam.com\t기술 지원팀 에이전트, 청구 관리자\n박도윤\tmina@fabrikam.com\t\n최서준\tseojun@fabrikam.com\t왕\n\tnobody@fabrikam.com\t\n정하은\thaeun@fabrikam.com\t전역 관리자, 청구 관리자';
    await mina.says(table);
    expect(textOf(mina.card)).to.include('5행 중 1행은').and.include('3행(박도윤)');
    expect(textOf(mina.card), 'what is wrong, and what would do')
      .to.include('4행(최서준): 사용할 수 있는 역할: 관리자 에이전트, 기술 지원팀 에이전트')
      .and.include('5행(nobody@fabrikam.com): 이름을 1자 이상 100자 이내로')
      .and.match(/6행\(정하은\): .*하나씩만 지정할 수 있습니다/);
    await mina.presses('사용자 추가');
    await through();
    await mina.says(table);
    expect(titles()).to.deep.equal(['버리기']);
    const { items } = await office.twotier.store.list<Person>(peopleHome(mina.identity.tenantId), {
      type: 'person',
      limit: 50,
    });
    expect(
      items.filter(({ name }) => name === '김하늘').map(({ agentRole, adminRole }) => [agentRole, adminRole]),
    ).to.deep.equal([['helpdesk-agent', 'billing-admin']]);
  });

  it('takes 500 rows, and more not; goes on in the middle where it was kept from it', async () => {
    const many = (count: number) =>
      [header, ...Array.from({ length: count }, (_, at) => customer(`Shop ${at}`, `shop${at}x`))].join('\n');
    await partnerCenterIsAwayFor('shop12x.onmicrosoft.com');
    expect(textOf(await mina.says(many(501)))).to.include('The table has 501 rows; at most 500 are taken at once');
    await mina.says(many(25));
    await mina.presses('Add customers');
    await through();
    expect(textOf(mina.card)).to.include('Under way. Rows done: 10 of 25.');
    expect(await done('add-customer')).to.have.length(12);
    expect(textOf(await mina.says(many(25))), 'pasted again meanwhile').to.include('Under way. Rows done: 10 of 25.');
    expect(titles()).not.to.include('Add customers');
    office = await office.restart();
    mina = office.person('Mina');
    await later();
    expect(await done('add-customer')).to.have.length(25);
    expect(textOf(mina.card)).to.include('Rows done: 25 of 25.');
  });

  it('waits for a Partner Center that does not answer, and stops when the role is revoked meanwhile', async () => {
    await partnerCenterIsAwayFor('shop0x.onmicrosoft.com');
    const rows = Array.from({ length: 3 }, (_, at) => customer(`Shop ${at}`, `shop${at}x`));
    await mina.says([header, ...rows].join('\n'));
    await mina.presses('Add customers');
    await through();
    expect(textOf(mina.card)).to.include('Under way. Rows done: 0 of 3.').and.include('It goes on by itself');

    const home = peopleHome(mina.identity.tenantId);
    const id = `person:${mina.identity.objectId}`;
    const { etag: _, ...person } = (await office.twotier.store.get<Person>(home, id)) as Person & { etag: string };
    const revoked: Person = { ...person, agentRole: 'none', adminRole: 'none' };
    await office.twotier.store.commit(home, [{ kind: 'put', doc: revoked }]);
    office = await office.restart();
    mina = office.person('Mina');
    await later();
    expect(await done('add-customer')).to.have.length(1);
    expect(textOf(mina.card)).to.include('Stopped at 0 of 3: your role does not include this any more.');
  });

  it('is for those whose role it is, and for nobody else to look at', async () => {
    const lee = office.person('Lee');
    expect(textOf(await lee.says([header, customer('Shop', 'shopx')].join('\n')))).to.include('Only ');
    expect(textOf(await lee.says('import a table')), 'users are what a reseller can import')
      .to.include('it takes the role of global admin or user management admin.')
      .and.include('Pat Rivera');
    const joon = office.person('Joon');
    await joon.says(
      'Customer\tProduct\tSeats\n알파인스키\tOffice 365 E3\t9\n알파인스키\tDynamics 365 Sales Professional\t7',
    );
    expect(textOf(joon.card))
      .to.include('Rows ready: 1 of 2. Not possible: 1.')
      .and.include('Row 2 (알파인스키): Your role');
    expect(textOf(await joon.says([header, customer('Shop', 'shopx')].join('\n')))).to.include(
      'Your role does not include',
    );
  });

  it('is a question when its columns say nothing, and no table at all when it is a sentence', async () => {
    expect(textOf(await mina.says('Colour\tSize\nred\t9'))).to.include(
      'its columns (Colour, Size) are none that can be imported',
    );
    expect(textOf(await mina.says('Hello, colleagues,\nshow customers, please'))).not.to.include('columns');
    expect(textOf(await mina.says('표 가져오기')))
      .to.include('도메인')
      .and.include('라이선스 수');
  });

  it('is discarded by its button, and an old card of it is dead', async () => {
    await mina.says([header, customer('Fourth Coffee', 'fourthcoffee')].join('\n'));
    const old = copyOf(mina);
    const dropped = await mina.presses('Discard');
    expect(textOf(dropped)).to.include('Nothing was done.');
    expect(
      buttonsOf(dropped).map(({ title }) => title),
      'what comes next',
    ).to.deep.equal(['Import another table']);
    expect(textOf(await mina.presses('Add customers', {}, old))).not.to.include('Done:');
    expect(await office.twotier.store.get(draftsHome(mina.identity.tenantId), importDocId('x'))).to.equal(undefined);
    expect(textOf(await mina.says('customers'))).not.to.include('Fourth Coffee');
  });
});
