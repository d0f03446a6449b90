import { expect } from 'chai';
import { particle } from '../bot/particles.ts';
import { dayIn, fill, moment } from '../bot/words.ts';

describe('words', () => {
  describe('Korean particles', () => {
    const rows: [name: string, object: string, direction: string][] = [
      ['콘토소', '를', '로'],
      ['한빛물산', '을', '으로'],
      ['서울', '을', '로'],
      ['Contoso', '를', '로'],
      ['Fabrikam', '을', '으로'],
      ['Tailspin', '을', '으로'],
      ['Northwind', '를', '로'],
      ['Wingtip', '을', '으로'],
      ['Adventure Works', '를', '로'],
      ['Google', '을', '로'],
      ['3M', '을', '으로'],
      ['IT', '를', '로'],
      ['오피스 365', '를', '로'],
      ['스튜디오 8', '을', '로'],
      ['한빛물산(주)', '을', '으로'],
      ['Contoso Inc.', '를', '로'],
    ];
    for (const [name, object, direction] of rows) {
      it(`${name}${object}, ${name}${direction}`, () => {
        expect(particle(name, '을/를')).to.equal(object);
        expect(particle(name, '으로/로')).to.equal(direction);
      });
    }

    it('go with the name in a sentence', () => {
      expect(fill('{a:이/가} {b:과/와} {a:은/는}', { a: '콘토소', b: 'Fabrikam' })).to.equal(
        '콘토소가 Fabrikam과 콘토소는',
      );
    });
  });

  it('takes values as they are, also when they look like a placeholder', () => {
    expect(fill('{a} and {b}', { a: '{b}', b: '$& ${x}' })).to.equal('{b} and $& ${x}');
  });

  it('ends a sentence with one full stop, also behind a name that has its own', () => {
    expect(fill('It is {name}.', { name: 'Contoso Inc.' })).to.equal('It is Contoso Inc.');
    expect(fill('It is {name}.', { name: 'Contoso' })).to.equal('It is Contoso.');
    expect(fill('{name:은/는} 회사입니다.', { name: 'Contoso Inc.' })).to.equal('Contoso Inc.는 회사입니다.');
    expect(fill('{name} left. {other}.', { name: 'Contoso Inc.', other: 'B' })).to.equal('Contoso Inc. left. B.');
  });

  it('does not leave a placeholder open', () => {
    expect(() => fill('Hello {name}', {})).to.throw('name');
  });

  it('tells a time with its weekday, by the clock of who reads it', () => {
    const at = '2026-11-20T14:31:00.000Z';
    expect(moment(at, 'en', 'America/New_York')).to.equal('Fri 20 Nov 2026, 09:31');
    expect(moment(at, 'ko', 'Asia/Seoul')).to.equal('2026년 11월 20일(금) 23:31');
    expect(moment(at, 'en', 'Nowhere/Land')).to.equal('Fri 20 Nov 2026, 14:31');
  });

  it('knows which day it is where somebody is', () => {
    const evening = new Date('2026-03-01T23:30:00Z');
    expect(dayIn('UTC', evening)).to.equal('2026-03-01');
    expect(dayIn('Asia/Seoul', evening)).to.equal('2026-03-02');
    expect(dayIn('America/New_York', new Date('2026-03-01T01:00:00Z'))).to.equal('2026-02-28');
    expect(dayIn('Nowhere/Else', evening)).to.equal('2026-03-01');
  });

  it('tells a day without a time as the same day everywhere', () => {
    expect(moment('2026-11-20', 'en', 'America/New_York')).to.equal('Fri 20 Nov 2026');
    expect(moment('2026-11-20', 'ko', 'Pacific/Kiritimati')).to.equal('2026년 11월 20일(금)');
  });
});
