import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { soughtBy } from '../../bot/profiles/search-words.ts';
import data from '../../src/partner-center/data.json' with { type: 'json' };
import { buttonsOf, type Card, Office, type Persona, textOf } from '../support/office.ts';

const all = data.providers.map(({ name }) => name);
const named = (card: Card): string[] => {
  const text = textOf({ body: card.body.filter(({ type }: Card) => type === 'ColumnSet') });
  return all.filter((name) => text.split('\n').includes(name));
};

describe('find-provider', () => {
  let office: Office;
  let robin: Persona;
  before(async () => {
    office = await Office.open();
    robin = office.person('Robin');
  });
  after(() => office.close());

  const rows: [sentence: string, found: string[]][] = [
    ['find provider in Seoul', ['한강클라우드', '새롬디스트리뷰션']],
    ['서울에 있는 공급자 찾아 줘', ['한강클라우드', '새롬디스트리뷰션']],
    ['find provider Fabrikam', ['Fabrikam']],
    ['find provider 파브리캄', ['Fabrikam']],
    ['find provider hangang', ['한강클라우드']],
    ['find provider Switzerland', ['Alpine Distribution']],
    ['find provider in Atlantis', []],
  ];
  for (const [sentence, found] of rows) {
    it(`finds by "${sentence}"`, async () => {
      expect(named(await robin.says(sentence)).sort()).to.deep.equal([...found].sort());
    });
  }

  it('narrows by the services that resellers look for, alone or with a word', async () => {
    await robin.says('find a provider');
    const every = named(await robin.presses('Search', { services: 'technical-support,marketing,financing' }));
    expect(every).to.deep.equal(data.providers.filter(({ services }) => services.length === 3).map(({ name }) => name));
    const korean = await robin.presses('Search', { words: '한국', services: 'financing' });
    expect(named(korean).sort()).to.deep.equal(
      data.providers
        .filter(({ countries, services }) => countries.includes('KR') && services.includes('financing'))
        .map(({ name }) => name)
        .sort(),
    );
    expect(named(await robin.presses('Search', { words: 'education Berlin', services: '' }))).to.deep.equal([
      'Lamna Distribution',
    ]);
    expect(textOf(await robin.presses('Search', { words: 'education Tokyo' }))).to.include(
      'No provider of the official list',
    );
    await robin.presses('All providers');
    expect(named(robin.card)).to.have.length(10);
    expect(named(await robin.presses('Next'))).to.have.length(all.length - 10);
  });

  it('says what a provider offers and what it does not, and how to reach it', async () => {
    await robin.says('find provider Proseware');
    const card = await robin.presses('Show');
    expect(textOf(card)).to.match(
      /Technical support\noffered\nHelp with marketing\nnot listed\nFinancial and credit terms\nnot listed/,
    );
    expect(textOf(card)).to.include('Ask the provider itself').and.include('security, Azure');
    const [contact] = buttonsOf(card);
    expect(contact).to.include({
      type: 'Action.OpenUrl',
      title: 'Contact by mail',
      url: 'mailto:partners@proseware.example',
    });
  });

  it('is open to everybody, in both languages', async () => {
    const vera = office.person({
      tenantId: '99999999-0000-4000-8000-000000000000',
      objectId: '99999999-0000-4000-8000-000000000002',
      name: 'Vera',
      language: 'ko',
    });
    expect(textOf(await vera.says('부산에 있는 공급자 찾아 줘')))
      .to.include('다온유통')
      .and.include('부산 소재 · 기술 지원, 금융 및 신용 조건');
    expect(textOf(await office.person('Lee Novak').says('find a provider'))).to.include('Indirect providers');
  });

  it('reads services, places and nothing else out of what was typed', () => {
    expect(soughtBy('with technical support and help with marketing in Korea').services).to.deep.equal([
      'technical-support',
      'marketing',
    ]);
    expect(soughtBy('with technical support in Korea').words).to.deep.equal([
      { word: 'Korea', countries: ['KP', 'KR'] },
    ]);
    expect(soughtBy('한국의 금융 조건').words).to.deep.equal([{ word: '한국', countries: ['KR'] }]);
    expect(soughtBy('US').words[0]?.countries).to.deep.equal(['US']);
    expect(soughtBy('us').words[0]?.countries).to.deep.equal([]);
    expect(soughtBy('Marketingfirma').services, 'a part of a word is none').to.deep.equal([]);
  });

  it('reads another list from the file of Partner Center’s data', async () => {
    const file = join(office.folder, 'partner-center.json');
    const [one] = data.providers;
    writeFileSync(file, JSON.stringify({ ...data, providers: [{ ...one, name: 'Lucerne Publishing' }] }));
    const other = await Office.open({ PARTNER_CENTER_DATA: file });
    try {
      expect(textOf(await other.person('Robin').says('find a provider'))).to.include('Lucerne Publishing');
    } finally {
      await other.close();
    }
  });
});
