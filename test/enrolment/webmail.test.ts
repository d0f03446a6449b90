import { expect } from 'chai';
import fc from 'fast-check';
import { companyEmail, isWebmail } from '../../src/enrolment/webmail.ts';

const more = ['naver.com', 'hanmail.net'];
const refused = (typed: string): boolean => {
  const parsed = companyEmail.safeParse(typed);
  return parsed.success && isWebmail(parsed.data, more);
};

describe('web-based mail (R21)', () => {
  for (const address of [
    'pat@gmail.com',
    'PAT@GMAIL.COM',
    'pat+contoso@gmail.com',
    'pat@gmail.com.',
    'pat@gmail。com',
    'pat＠ｇｍａｉｌ.ｃｏｍ',
    'pat@gm\u00adail.com',
    'pat@gmail\u200b.com',
    'pat@gmаil.com', // a Cyrillic а
    'pat@gmaıl.com', // a dotless i
    'pat@xn--gmal-nza.com', // the same as it is sent
    'pat@gmáil.com',
    'pat@ɢmail.com', // small capitals
    'pat@ᴏuᴛʟᴏᴏk.com',
    'pat@googlemail.com',
    'pat@yahoo.com',
    'pat@yahoo.co.jp',
    'pat@yahoo.com.br',
    'pat@mail.yahoo.com',
    'pat@ymail.com',
    'pat@rocketmail.com',
    'pat@icloud.com',
    'pat@me.com',
    'pat@mac.com',
    'pat@aol.com',
    'pat@aol.de',
    'pat@outlook.com',
    'pat@outlook.kr',
    'pat@hotmail.co.uk',
    'pat@live.com',
    'pat@msn.com',
    'pat@naver.com',
    'pat@mail.naver.com',
  ]) {
    it(`is ${address}`, () => {
      expect(refused(address)).to.equal(true);
    });
  }

  for (const address of [
    'pat@contoso.com',
    'pat@contoso.com.',
    'pat@mygmail.com',
    'pat@gmail.contoso.com',
    'pat@outlook.contoso.com',
    'pat@outlook.com.contoso.com',
    'pat@my-outlook.com',
    'pat@yahoofinance.com',
    'pat@live.agency',
    'pat@some.com',
    'pat@home.com',
    'pat@한빛물산.kr',
    'gmail.com@contoso.com',
    'pat@navercorp.com',
    'pat@мояфирма.рф',
  ]) {
    it(`is not ${address}`, () => {
      expect(companyEmail.safeParse(address).success).to.equal(true);
      expect(refused(address)).to.equal(false);
    });
  }

  it('brings every way of typing an address to the one that mail is sent to', () => {
    expect(companyEmail.parse(' Pat＠CONTOSO.com. ')).to.equal('pat@contoso.com');
    expect(companyEmail.parse('sora@한빛물산.kr')).to.equal('sora@xn--392b30dh8bz08a.kr');
    for (const none of [
      'pat',
      '@contoso.com',
      'pat@',
      'pat@contoso',
      'a b@contoso.com',
      '"x@contoso.com"@gmail.com',
      'pat@contoso.com/x',
      'pat@contoso%2ecom',
      'pat@contoso.com:25',
    ])
      expect(companyEmail.safeParse(none).success, none).to.equal(false);
  });

  it('is told by the end of the domain alone', () => {
    const label = fc.stringMatching(/^[a-z][a-z0-9]{0,10}$/);
    fc.assert(
      fc.property(
        label,
        label,
        fc.constantFrom('gmail.com', 'yahoo.co.kr', 'outlook.de', 'naver.com'),
        (one, two, service) => {
          expect(isWebmail(`${one}@${two}.${service}`, more)).to.equal(true);
          expect(isWebmail(`${one}@${service}.${two}company.com`, more)).to.equal(false);
          expect(isWebmail(`${one}@${two}${service}`, more), `${two}${service}`).to.equal(false);
        },
      ),
    );
  });
});
