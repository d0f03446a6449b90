import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import data from '../../src/partner-center/data.json' with { type: 'json' };
import {
  buttonsOf,
  type Card,
  missingFor,
  type Office,
  type Persona,
  textOf,
  titlesOf,
  valuesOf,
} from '../support/office.ts';
import { alex, chooses, company, contacts, openEnrolment } from './applying.ts';

/** The first steps of the form: the country of the tenant, and the profile that the enrolment is for (R16 to R18). */
describe('the country and the MPN ID of an enrolment', () => {
  let office: Office;
  let newcomer: Persona;
  let mina: Persona;
  beforeEach(async () => {
    ({ office, newcomer, mina } = await openEnrolment());
  });
  afterEach(() => office.close());

  it('asks for the country first, offers those that Partner Center knows, and finds any other', async () => {
    const welcome = await newcomer.says('enroll');
    const shown = JSON.stringify(welcome.body);
    expect(shown).to.include('"value":"US"').and.include('"value":"KR"').and.not.include('"value":"DE"');
    expect(textOf(await newcomer.presses('I have these')))
      .to.include('Choose the country')
      .and.include('What to have ready');
    for (const nowhere of ['XX', 'KP', 'Korea'])
      expect(textOf(await newcomer.presses('I have these', { country: nowhere })), nowhere).to.include(
        'Choose the country',
      );
    const { body } = await newcomer.sends(
      newcomer.activity({
        type: 'invoke',
        name: 'application/search',
        value: { kind: 'search', queryText: 'germ', dataset: 'enroll/country', queryOptions: { skip: 0, top: 15 } },
      }),
    );
    expect(body?.value.results).to.deep.include({ title: 'Germany', value: 'DE' });
    const korean = await newcomer.sends(
      newcomer.activity({
        type: 'invoke',
        name: 'application/search',
        value: { kind: 'search', queryText: '독일', dataset: 'enroll/country', queryOptions: { skip: 0, top: 15 } },
      }),
    );
    expect(korean.body?.value.results, 'whatever the client speaks').to.deep.include({ title: '독일', value: 'DE' });
  });

  it('offers first the country that is called just as was typed', async () => {
    for (const [typed, code] of [
      ['미국', 'US'],
      ['한국', 'KR'],
      ['usa', 'US'],
      ['Guinea', 'GN'],
      ['de', 'DE'],
    ] as const)
      expect((await newcomer.searches('enroll/country', typed))[0]?.value, typed).to.equal(code);
  });

  /** The buttons beside the profiles, by what stands beside them. */
  const rowsOf = (card: Card): { text: string; button: Card }[] =>
    (card.body as Card[]).flatMap((one) =>
      buttonsOf(one).map((button) => ({ text: textOf(one).replaceAll('\n', ' | '), button })),
    );

  it('has a button for each profile, disabled where it cannot be chosen, with the reason beside it', async () => {
    await newcomer.says('enroll');
    const card = await newcomer.presses('I have these', { country: 'US' });
    expect(rowsOf(card).map(({ text, button: { isEnabled = true } }) => [text, isEnabled])).to.deep.equal([
      ['Tailspin Toys | MPN 5678901 · United States | Choose', true],
      ['Tailspin Toys West | MPN 5678902 · United States | Cannot be chosen: it is not active. | Choose', false],
      [
        "Tailspin Toys Korea | MPN 5678903 · South Korea | Cannot be chosen: it is not in your tenant's country (United States). | Choose",
        false,
      ],
    ]);
    expect(titlesOf(card), 'another one last, then the ways out').to.deep.equal([
      ...['Choose', 'Choose', 'Choose'],
      ...['Use another', 'Back', 'Cancel'],
    ]);
  });

  it('refuses a disabled one for the same reason, from a client that lets it be pressed', async () => {
    await newcomer.says('enroll');
    await newcomer.presses('I have these', { country: 'US' });
    for (const [mpnId, said] of [
      ['5678902', 'MPN 5678902 (Tailspin Toys West) is not active. Choose an active profile.'],
      ['5678903', 'MPN 5678903 (Tailspin Toys Korea) is in KR; your tenant is in US.'],
    ] as const) {
      const [problem, ...form] = textOf(await chooses(newcomer, mpnId)).split('\n');
      expect(problem).to.include(said);
      expect(form.join(' ')).to.include('Step 1 of 4').and.not.include('· chosen');
    }
    expect(textOf(await chooses(newcomer, '5678901'))).to.include('Step 2 of 4');
    const back = await newcomer.presses('Back');
    expect(rowsOf(back)[0]?.text, 'where it was chosen before').to.include('MPN 5678901 · United States · chosen');
  });

  it('takes another number, and says in the same place what is wrong with it', async () => {
    await newcomer.says('enroll');
    await newcomer.presses('I have these', { country: 'US' });
    for (const [typed, said] of [
      ['5678902', 'is not active'],
      ['5678903', 'is in KR; your tenant is in US'],
      ['9999999', 'There is no profile with MPN ID 9999999'],
      ['12a4567', 'type one of 4 to 10 digits'],
      ['', 'type one of 4 to 10 digits'],
    ] as const) {
      const again = await newcomer.presses('Use another', { otherMpn: typed });
      expect(textOf(again)).to.include(said);
      expect(valuesOf(again).otherMpn, 'what was typed stays').to.equal(typed);
    }
    expect(textOf(await newcomer.presses('Use another', { otherMpn: 'MPN 567 8901' }))).to.include('Step 2 of 4');
    expect(valuesOf(await newcomer.presses('Back')).otherMpn).to.equal('MPN 567 8901');
    expect(textOf(await chooses(newcomer, '5678901')), 'one that is chosen goes before it').to.include('Step 2 of 4');
    expect(valuesOf(await newcomer.presses('Back')).otherMpn).to.equal('');
  });

  it('says in Korean why one cannot be chosen, beside it and when it is pressed', async () => {
    const minji = office.person({ ...alex, name: '이민지', language: 'ko' });
    await minji.says('재판매인으로 등록하고 싶습니다');
    const card = await minji.presses('모두 준비했습니다', { country: 'KR' });
    expect(rowsOf(card).map(({ text, button: { isEnabled = true } }) => [text, isEnabled])).to.deep.equal([
      ['Tailspin Toys Korea | MPN ID 5678903 · 대한민국 소재 | 선택', true],
      [
        'Tailspin Toys | MPN ID 5678901 · 미국 소재 | 선택할 수 없음: 귀사 테넌트의 국가(대한민국)와 다릅니다. | 선택',
        false,
      ],
      ['Tailspin Toys West | MPN ID 5678902 · 미국 소재 | 선택할 수 없음: 활성 상태가 아닙니다. | 선택', false],
    ]);
    expect(titlesOf(card).slice(-3)).to.deep.equal(['다른 MPN ID 사용', '뒤로', '취소']);
    expect(textOf(await chooses(minji, '5678901'))).to.include(
      'MPN 5678901(Tailspin Toys)의 국가는 미국이고 귀사 테넌트의 국가는 대한민국입니다.',
    );
  });

  for (const [many, first, second] of [
    [0, 0, 0],
    [1, 1, 0],
    [5, 5, 0],
    [12, 10, 2],
  ] as const)
    it(`has room for ${many} profiles`, async () => {
      const file = join(office.folder, 'partner-center.json');
      const { tenantId } = alex;
      const others = data.profiles.filter((one) => one.tenantId !== tenantId);
      const own = Array.from({ length: many }, (_, at) => ({
        mpnId: String(5_678_900 + at),
        tenantId,
        name: `Tailspin Toys ${'International Wholesale '.repeat(4)}${at}`,
        country: 'US',
        active: at % 2 === 0,
      }));
      writeFileSync(file, JSON.stringify({ ...data, profiles: [...others, ...own] }));
      office = await office.restart({ PARTNER_CENTER_DATA: file });
      newcomer = office.person(alex);
      await newcomer.says('enroll');
      const card = await newcomer.presses('I have these', { country: 'US' });
      expect(rowsOf(card)).to.have.length(first);
      expect(Buffer.byteLength(JSON.stringify(card), 'utf16le') / 2).to.be.below(25_000);
      expect(card.actions.length).to.be.at.most(6);
      expect(textOf(card).includes('Type another MPN ID.')).to.equal(many === 0);
      expect(titlesOf(card).includes('More profiles')).to.equal(second > 0);
      if (second === 0) return;
      expect(rowsOf(await newcomer.presses('More profiles'))).to.have.length(second);
      expect(rowsOf(await newcomer.presses('Back')), 'where one came from').to.have.length(first);
      expect(textOf(await newcomer.presses('Back'))).to.include('What to have ready');
    });

  it('asks for the country in words of its own', async () => {
    const form = await newcomer.says('enroll');
    expect(missingFor('I have these', form)).to.deep.equal(['country']);
    expect(textOf(await newcomer.presses('I have these', { country: '' }))).to.match(
      /^Choose the country or region from the list; typing searches it\./,
    );
  });

  it('takes a number of somebody else only with a note for who decides', async () => {
    await newcomer.says('enroll');
    await newcomer.presses('I have these', { country: 'US' });
    await newcomer.presses('Use another', { otherMpn: '6789012' });
    await newcomer.presses('Continue', company);
    await newcomer.presses('Next: Review', contacts);
    await newcomer.presses('Enroll now', { authority: 'true' });
    await mina.says('review enrollments');
    expect(textOf(await mina.presses('Show'))).to.include('typed in, not among the profiles of this tenant');
  });
});
