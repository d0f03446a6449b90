import { expect } from 'chai';
import { Office, type Persona, textOf, valuesOf } from '../support/office.ts';

describe('profile', () => {
  let office: Office;
  let mina: Persona;
  let pat: Persona;
  beforeEach(async () => {
    office = await Office.open();
    mina = office.person('Mina');
    pat = office.person('Pat');
  });
  afterEach(() => office.close());

  const contacts = {
    contactName: 'Pat Rivera',
    contactEmail: 'pat@contoso.com',
    supportEmail: 'support@contoso.com',
    supportPhone: '+1 206 555 0123',
  };

  it('shows what Partner Center has, and to a provider its place in the official list', async () => {
    const ours = textOf(await pat.says('show our profile'));
    expect(ours)
      .to.include('Indirect reseller')
      .and.include('2345678')
      .and.include('United States')
      .and.include('not given yet');
    expect(ours).not.to.include('official list');
    const theirs = textOf(await mina.says('프로필 보여줘'));
    expect(theirs).to.include('간접 공급자').and.include('1234567').and.include('Microsoft 공식 간접 공급자 목록');
    expect(theirs).to.include('Fabrikam · 시애틀 소재 · 기술 지원, 마케팅 지원, 금융 및 신용 조건');
  });

  it('leaves the listing to Microsoft, and says so', async () => {
    const card = await mina.says('edit our profile');
    expect(textOf(card)).to.include('The listing is changed by your Microsoft representative, not here.');
    await mina.presses('Legal business profile');
    expect(Object.keys(valuesOf(mina.card)).sort()).to.deep.equal([
      'city',
      'legalName',
      'postalCode',
      'region',
      'street',
    ]);
  });

  it('changes one section at a time, and keeps the other', async () => {
    await pat.says('edit our profile');
    await pat.presses('Contacts');
    const saved = await pat.presses('Save', contacts);
    expect(textOf(saved)).to.include('The profile was changed.').and.include('support@contoso.com · +1 206 555 0123');
    await pat.presses('Edit profile');
    await pat.presses('Legal business profile');
    await pat.presses('Save', { legalName: 'Contoso Ltd.', street: '1 Main St', city: 'Seattle', postalCode: '98101' });
    const shown = textOf(await pat.says('show our profile'));
    expect(shown).to.include('Contoso Ltd.').and.include('1 Main St, 98101 Seattle').and.include('pat@contoso.com');
    expect(shown).to.include('Last change').and.include('Pat Rivera');
  });

  it('takes no web mail, and keeps what was typed', async () => {
    await pat.says('프로필 수정');
    await pat.presses('연락처');
    const again = await pat.presses('저장', { ...contacts, supportEmail: 'help@hanmail.net' });
    expect(textOf(again)).to.include('help@hanmail.net 주소는 웹 기반 전자 메일 서비스');
    expect(valuesOf(again)).to.include({ ...contacts, supportEmail: 'help@hanmail.net' });
    expect(textOf(await pat.presses('저장', { supportEmail: 'help@contoso.com' }))).to.include(
      '프로필을 수정했습니다.',
    );
  });

  it('is not overwritten by who opened the form before somebody else saved', async () => {
    await pat.says('edit our profile');
    await pat.presses('Contacts');
    const [form] = pat.messages.slice(-1).map((message) => ({ ...message }));
    await pat.presses('Save', contacts);
    const late = await pat.presses('Save', { ...contacts, supportPhone: '+1 206 555 9999' }, form && { ...form });
    expect(textOf(late), 'the same card acts once').to.include('used before');
    await pat.says('edit our profile');
    await pat.presses('Contacts');
    const [second] = pat.messages.slice(-1).map((message) => ({ ...message }));
    await pat.says('edit our profile');
    await pat.presses('Contacts');
    await pat.presses('Save', { supportPhone: '+1 206 555 7777' });
    const stale = await pat.presses('Save', { supportPhone: '+1 206 555 8888' }, second);
    expect(textOf(stale))
      .to.include('Pat Rivera changed the profile')
      .and.include('As it stands: ')
      .and.include('555 7777');
    expect(valuesOf(stale).supportPhone).to.equal('+1 206 555 8888');
    expect(textOf(await pat.presses('Save', {}, second))).to.include('555 8888');
  });

  it('is not for helpdesk agents, nor changed by anybody but global admins', async () => {
    for (const sentence of ['show our profile', 'edit our profile']) {
      expect(textOf(await office.person('Lee Novak').says(sentence)), sentence).to.include(
        'Your role does not include this',
      );
      expect(textOf(await office.person('Dana').says(sentence)), sentence).to.include(
        'Only an indirect provider or an indirect reseller',
      );
    }
  });

  it('follows on open cards', async () => {
    await pat.says('show our profile');
    const [card] = pat.messages.slice(-1);
    await pat.says('edit our profile');
    await pat.presses('Contacts');
    await pat.presses('Save', contacts);
    expect(card?.card.refresh, 'it can be looked at anew').to.be.an('object');
  });
});
