import { expect } from 'chai';
import { Office, type Persona, textOf } from '../support/office.ts';

/** What is longer than a client would let through comes from elsewhere, and is answered in the form's own words. */
describe('what is wrong with a form', () => {
  let office: Office;
  let mina: Persona;
  let robin: Persona;
  before(async () => {
    office = await Office.open();
    mina = office.person('Mina');
    robin = office.person('Robin');
  });
  after(() => office.close());
  const said = async (who: Persona, button: string, inputs: object) =>
    textOf(await who.presses(button, inputs)).split('\n')[0];

  it('is said with the limit of this form, where a field of the same name is shorter on another', async () => {
    await mina.says('add lead Northwind');
    expect(await said(mina, 'Add lead', { source: 'own', note: 'x'.repeat(2001) })).to.equal(
      '“Note” takes at most 2,000 characters.',
    );
    await robin.says('add 5 more seats to Business Premium for Northwind');
    expect(await said(robin, 'Send to Fabrikam', { note: 'x'.repeat(1001) })).to.equal(
      '“Note for the provider” takes at most 1,000 characters.',
    );
  });

  it('is said in Korean as well', async () => {
    await mina.says('잠재 고객 노스윈드 추가');
    expect(await said(mina, '잠재 고객 추가', { source: 'own', note: 'x'.repeat(2001) })).to.equal(
      '“메모” 항목은 2,000자 이내로 입력해 주세요.',
    );
  });

  it('is said once for each field, and by its name where the form has no words for it', async () => {
    await mina.says('add lead Northwind');
    expect(await said(mina, 'Add lead', { company: '', email: 'nobody', source: 'a friend' })).to.equal(
      'The company needs 1 to 100 characters. That is not a mail address. Choose where the lead comes from.',
    );
  });
});
