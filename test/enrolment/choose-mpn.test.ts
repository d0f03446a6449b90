import { expect } from 'chai';
import { missingFor, type Office, type Persona, textOf, valuesOf } from '../support/office.ts';
import { company, contacts, openEnrolment } from './applying.ts';

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

  it('shows which MPN IDs cannot be chosen, and why', async () => {
    await newcomer.says('enroll');
    const card = await newcomer.presses('I have these', { country: 'US' });
    expect(valuesOf(card).mpnId, 'the only one that can be').to.equal('5678901');
    expect(JSON.stringify(card.body)).not.to.include('"value":"5678902"').and.not.include('"value":"5678903"');
    expect(textOf(card))
      .to.include('MPN 5678902 (Tailspin Toys West) is not active.')
      .and.include('MPN 5678903 (Tailspin Toys Korea) is in KR; your tenant is in US.');
    for (const [typed, said] of [
      ['5678902', 'is not active'],
      ['5678903', 'is in KR; your tenant is in US'],
      ['9999999', 'There is no profile with MPN ID 9999999'],
      ['12a4567', 'type one of 4 to 10 digits'],
    ] as const) {
      const again = await newcomer.presses('Continue', { mpnId: '5678901', otherMpn: typed });
      expect(textOf(again)).to.include(said);
      expect(valuesOf(again).otherMpn, 'what was typed stays').to.equal(typed);
    }
    for (const [mpnId, said] of [
      ['5678902', 'MPN 5678902 (Tailspin Toys West) is not active.'],
      ['5678903', 'MPN 5678903 (Tailspin Toys Korea) is in KR; your tenant is in US.'],
    ] as const) {
      const forged = await newcomer.presses('Continue', { mpnId, otherMpn: '' });
      expect(textOf(forged).split('\n')[0], 'chosen all the same').to.include(said);
    }
    expect(textOf(await newcomer.presses('Continue', { otherMpn: 'MPN 567 8901' }))).to.include('Step 2 of 4');
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
    await newcomer.presses('Continue', { otherMpn: '6789012' });
    await newcomer.presses('Continue', company);
    await newcomer.presses('Next: Review', contacts);
    await newcomer.presses('Enroll now', { authority: 'true' });
    await mina.says('review enrollments');
    expect(textOf(await mina.presses('Show'))).to.include('typed in, not among the profiles of this tenant');
  });
});
