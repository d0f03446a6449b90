import { expect } from 'chai';
import { csv } from '../../bot/activity/csv.ts';
import { type AuditEntry, auditHome } from '../../src/audit.ts';
import { peopleHome, personId } from '../../src/people/person.ts';
import { buttonsOf, type Card, Office, type Persona, textOf } from '../support/office.ts';

describe('an export of the activity', () => {
  let office: Office;
  let mina: Persona;
  beforeEach(async () => {
    office = await Office.open();
    mina = office.person('Mina');
  });
  afterEach(() => office.close());

  const linkOn = (card: Card) =>
    String(buttonsOf(card).find(({ url }) => url)?.url).replace('https://twotier.example', office.twotier.url);
  const numberOn = (card: Card) => /(\d{3} \d{3})/.exec(textOf(card))?.[1] as string;
  const fetchWith = (link: string, number: string) =>
    fetch(link, { method: 'POST', body: new URLSearchParams({ number }), redirect: 'manual' });

  const lead = async (company: string, title = 'Add lead', sentence = 'add a lead') => {
    await mina.says(sentence);
    await mina.presses(title, { company });
    await office.settled();
  };
  const exported = async (sentence = 'activity', title = 'Export as a file') => {
    await mina.says(sentence);
    return mina.presses(title);
  };

  it('is fetched from a page that asks for the number on the card', async () => {
    await lead('Wingtip');
    const card = await exported();
    expect(textOf(card)).to.include('Can be fetched until');
    const link = linkOn(card);
    for (let look = 0; look < 3; look++) {
      const page = await fetch(link);
      expect(page.status).to.equal(200);
      expect(page.headers.get('content-security-policy'))
        .to.include("default-src 'none'")
        .and.include("form-action 'self'");
      expect(await page.text())
        .to.include('Enter the number')
        .and.not.include('Wingtip');
    }
    const file = await fetchWith(link, numberOn(card));
    expect(file.status).to.equal(200);
    expect(file.headers.get('content-type')).to.include('text/csv');
    expect(file.headers.get('content-disposition'))
      .to.include('attachment')
      .and.include("filename*=UTF-8''Activity%20");
    expect(file.headers.get('cache-control')).to.equal('no-store');
    const bytes = Buffer.from(await file.arrayBuffer());
    expect([...bytes.subarray(0, 3)], 'a byte order mark for Excel').to.deep.equal([0xef, 0xbb, 0xbf]);
    const [head, ...rows] = bytes.toString().slice(1).trimEnd().split('\r\n');
    expect(head).to.equal('"Time (UTC)","Who","Organisation","Roles then","What","Customer","Changes","Entry"');
    expect(rows).to.have.length(1);
    expect(rows[0])
      .to.include('"2026-11-20T09:00:00.000Z","Mina Park","Fabrikam","global admin, admin agent","Added a lead"')
      .and.include('company: Wingtip');
  });

  it('is the same one where the button is pressed twice', async () => {
    await mina.says('activity');
    const [once, twice] = [structuredClone(mina.messages.at(-1)), structuredClone(mina.messages.at(-1))];
    const card = await mina.presses('Export as a file', {}, once);
    const again = await mina.presses('Export as a file', {}, twice);
    expect(numberOn(again)).to.match(/\d/).and.equal(numberOn(card));
    expect(linkOn(again)).to.equal(linkOn(card));
  });

  it('has Korean heads where it was asked for in Korean', async () => {
    await lead('별빛식품', '잠재 고객 추가', '잠재 고객 추가');
    const card = await exported('활동 기록', '파일로 내보내기');
    const text = await (await fetchWith(linkOn(card), numberOn(card))).text();
    expect(text)
      .to.include('"시각(UTC)","사용자","조직"')
      .and.include('회사: 별빛식품')
      .and.include('잠재 고객을 추가했습니다');
    const page = await fetch(linkOn(card), { headers: { 'accept-language': 'ko' } });
    expect(await page.text()).to.include('카드에 있는 번호를 입력해 주세요');
  });

  it('is nothing without the number, and void after five tries', async () => {
    await lead('Wingtip');
    const card = await exported();
    const right = numberOn(card).replace(' ', '');
    const wrong = right === '000000' ? '000001' : '000000';
    for (const number of [wrong, '', `${right}1`, 'number']) {
      const answer = await fetchWith(linkOn(card), number);
      expect(answer.status).to.equal(403);
      expect(await answer.text())
        .to.include('That is not the number')
        .and.not.include('Wingtip');
    }
    expect((await fetchWith(linkOn(card), wrong)).status).to.equal(404);
    expect((await fetchWith(linkOn(card), right)).status, 'the right one comes too late').to.equal(404);
  });

  it('answers one of many guesses at once', async () => {
    await lead('Wingtip');
    const link = linkOn(await exported());
    const answers = await Promise.all(
      Array.from({ length: 40 }, async (_, at) => (await fetchWith(link, String(at).padStart(6, '0'))).text()),
    );
    expect(answers.filter((text) => text.includes('That is not the number')).length).to.be.at.most(5);
    expect(answers.join(' ')).not.to.include('Wingtip');
  });

  it('has a link that nobody can guess, alter or use later', async () => {
    const card = await exported();
    const link = linkOn(card);
    expect(link).to.match(/\/exports\/[0-9a-f-]{36}\/[0-9A-Z]{26}\/(?:[0-9A-Z]{4}-){6}[0-9A-Z]{2}$/);
    const pat = '0d1f7a1e-0000-4000-8000-0000000c0de0';
    const other = await exported();
    for (const altered of [
      link.slice(0, -1) + (link.endsWith('0') ? '1' : '0'),
      link.replace(/\/exports\/[^/]+/, `/exports/${pat}`),
      link.replace(/[^/]+$/, linkOn(other).split('/').at(-1) as string),
      link.replace(/exports\/[^/]+/, 'exports/..%2f'),
    ]) {
      expect((await fetch(altered)).status, altered).to.equal(404);
      expect((await fetchWith(altered, numberOn(card))).status, altered).to.equal(404);
    }
    office.passes({ seconds: 599 });
    expect((await fetch(link)).status).to.equal(200);
    office.passes({ seconds: 2 });
    expect((await fetch(link)).status).to.equal(404);
    expect((await fetchWith(link, numberOn(card))).status).to.equal(404);
  });

  it('takes a form and nothing else', async () => {
    const link = linkOn(await exported());
    const json = { method: 'POST', body: '{}', headers: { 'content-type': 'application/json' } };
    expect((await fetch(link, json)).status).to.equal(415);
  });

  it('has what its owner may see when it is fetched, and nothing of what came later', async () => {
    await lead('Before');
    const card = await exported();
    const again = await exported();
    office.passes({ seconds: 5 });
    await lead('After');
    const text = await (await fetchWith(linkOn(card), numberOn(card))).text();
    expect(text).to.include('Before').and.not.include('After');
    const home = peopleHome(mina.identity.tenantId);
    const found = await office.twotier.store.get(home, personId(mina.identity.objectId));
    const { etag: _, ...person } = found as unknown as Record<string, unknown>;
    const doc = { ...person, agentRole: 'none', adminRole: 'billing-admin' };
    await office.twotier.store.commit(home, [{ kind: 'put', doc: doc as never }]);
    expect((await fetchWith(linkOn(again), numberOn(again))).status, 'the role was taken away').to.equal(404);
  });

  it('keeps neither its link nor its number, and is on the record itself', async () => {
    const card = await exported();
    await office.settled();
    const code = linkOn(card).split('/').at(-1) as string;
    let stored = '';
    for (let cursor: string | undefined, more = true; more; ) {
      const changes = await office.twotier.store.changes(cursor);
      stored += JSON.stringify(changes.items);
      ({ cursor, more } = changes);
    }
    expect(stored).to.include('"type":"export"');
    expect(stored).not.to.include(code).and.not.include(numberOn(card).replace(' ', ''));
    const { items } = await office.twotier.store.list<AuditEntry>(auditHome(mina.identity.tenantId), {
      type: 'audit',
      limit: 10,
    });
    expect(items.map(({ operation }) => operation)).to.deep.equal(['export-activity']);
  });

  it('has ten thousand rows at most, and says that there are more', async () => {
    const home = auditHome(mina.identity.tenantId);
    const entry = (at: number): AuditEntry => {
      const id = `01ARZ3NDEKTSV4RRFF${String(at).padStart(8, '0')}`;
      return {
        id: `audit:${id}`,
        type: 'audit',
        sk: id,
        at: '2026-01-01T00:00:00.000Z',
        operation: 'add-lead',
        outcome: 'done',
        by: { ...mina.identity, organization: 'Fabrikam' },
        subject: { type: 'lead', owner: mina.identity.tenantId, id },
      };
    };
    for (let at = 0; at < 10_050; at += 90) {
      const docs = Array.from({ length: Math.min(90, 10_050 - at) }, (_, nth) => entry(at + nth));
      await office.twotier.store.commit(
        home,
        docs.map((doc) => ({ kind: 'put', doc })),
      );
    }
    const card = await exported();
    const text = await (await fetchWith(linkOn(card), numberOn(card))).text();
    const lines = text.trimEnd().split('\r\n');
    expect(lines).to.have.length(10_002);
    expect(lines.at(-1)).to.include('Only the newest rows are here.');
  });

  it('gives a spreadsheet no formulas', () => {
    const cells = ['=HYPERLINK("http://evil")', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', 'a=1', 'say "hi", all'];
    expect(csv([cells]).toString().slice(1)).to.equal(
      `"'=HYPERLINK(""http://evil"")","'+1","'-1","'@SUM(A1)","'\t=1","'\r=1","a=1","say ""hi"", all"\r\n`,
    );
  });

  it('that bears a hostile name stays a table', async () => {
    await lead('=HYPERLINK("http://evil","x")');
    const card = await exported();
    const text = await (await fetchWith(linkOn(card), numberOn(card))).text();
    expect(text)
      .to.include('company: =HYPERLINK(""http://evil"",""x"")')
      .and.not.match(/(^|,|\n)"?=HYPERLINK/);
  });
});
