import { expect } from 'chai';
import { particleFits } from '../../bot/understanding/korean/hangul.ts';
import { findEntities } from '../../bot/understanding/text/entities.ts';
import { normalise } from '../../bot/understanding/text/normalise.ts';
import { readEnglishNumber, readNative, readSino } from '../../bot/understanding/text/numbers.ts';
import { findOffers } from '../../bot/understanding/text/offers.ts';
import { tokenise } from '../../bot/understanding/text/tokens.ts';
import { slipsBetween } from '../../bot/understanding/text/typos.ts';

const shown = (text: string) => normalise(text).shown.replace(/\s+/g, ' ').trim();
const cut = (text: string) => {
  const sheet = normalise(text);
  return tokenise(sheet, findEntities(sheet, [])).map(({ text: word, particle, ending }) =>
    [word, particle, ending].filter(Boolean).join('+'),
  );
};

describe('normalise', () => {
  it('takes away tags, marks, entities and what cannot be seen', () => {
    expect(shown('<at>Twotier</at> invite <b>K &amp; L</b>&nbsp;now')).to.equal('invite K & L now');
    expect(shown('**Show** the _list_ of `Stop & Shop`')).to.equal('Show the list of Stop & Shop');
    expect(shown('con\u200btoso\ufeff')).to.equal('contoso');
    expect(shown('[Contoso](https://contoso.com)')).to.equal('Contoso');
  });

  it('leaves what only looks like a mark', () => {
    expect(shown('Pat <pat@contoso.com>')).to.equal('Pat <pat@contoso.com>');
    expect(shown('snake_case and 5*3')).to.equal('snake_case and 5*3');
    expect(shown('a < b & c')).to.equal('a < b & c');
  });

  it('knows where every character came from', () => {
    const message = '<b>K &amp; L</b>';
    const { shown: text, from } = normalise(message);
    expect(text).to.equal('K & L');
    expect(from).to.deep.equal([3, 4, 5, 10, 11]);
  });

  it('folds without moving anything', () => {
    const { shown: text, folded } = normalise('“İstanbul” ＡＢ–c’s');
    expect(folded).to.have.length(text.length);
    expect(folded).to.include('"').and.include("ab-c's");
  });
});

describe('tokenise', () => {
  it('cuts Korean at known words, particles and endings', () => {
    expect(cut('콘토소를 재판매인으로 초대해 주세요')).to.deep.equal([
      '콘토소+를',
      '재판매인+으로',
      '초대+해',
      '주+세요',
    ]);
    expect(cut('콘토소를재판매인으로초대해주세요')).to.deep.equal(['콘토소+를', '재판매인+으로', '초대+해주세요']);
    expect(cut('잠재고객 추가로직스')).to.deep.equal(['잠재고객', '추가로직스']);
  });

  it('keeps a name whole that holds words of the lexicon', () => {
    for (const name of [
      '도움소프트',
      '추가로직스',
      '하지마스튜디오',
      '한솔정보',
      '초대장문구',
      '하늘소프트',
      '고객나무',
      '서비스랩',
    ])
      expect(cut(`${name} 보여줘`)[0], name).to.equal(name);
  });

  it('lets a particle stand apart and behind other letters', () => {
    expect(cut('Contoso를 초대')).to.deep.equal(['contoso+를', '초대']);
    expect(cut('sam@relecloud.kr 한테')).to.deep.equal(['sam@relecloud.kr+한테']);
  });

  it('finds verbs whose particle stands behind the object', () => {
    const sheet = normalise('pull it back');
    const [head] = tokenise(sheet, []);
    expect(head?.meant).to.equal('pull back');
  });
});

describe('entities', () => {
  const kinds = (text: string) =>
    findEntities(normalise(text), []).map(({ kind, start, end }) => `${kind}:${text.slice(start, end)}`);

  it('are known by their shape', () => {
    expect(kinds('invite pat@contoso.com.')).to.deep.equal(['email:pat@contoso.com']);
    expect(kinds('set sub-123 to 5')).to.deep.equal(['id:sub-123']);
    expect(kinds('accept code KX7Q-9M2T-4HVB-2ZPD-8RWC-JN')).to.deep.equal(['code:KX7Q-9M2T-4HVB-2ZPD-8RWC-JN']);
    expect(kinds('add northwind.com')).to.deep.equal(['domain:northwind.com']);
  });

  it('are not seen in an apostrophe', () => {
    expect(kinds("O'Brien Systems' customers and Munson's")).to.deep.equal([]);
  });
});

describe('numbers', () => {
  it('are read in both languages', () => {
    expect(readSino('백이십')).to.equal(120);
    expect(readSino('이천오백')).to.equal(2500);
    expect(readSino('1만2천')).to.equal(12000);
    expect(readNative('스물다섯')).to.equal(25);
    expect(readNative('열')).to.equal(10);
    expect(readEnglishNumber(['twenty-five'])).to.deep.equal({ value: 25, length: 1 });
    expect(readEnglishNumber(['a', 'hundred', 'and', 'twenty'])).to.deep.equal({ value: 120, length: 4 });
    expect(readEnglishNumber(['half', 'a', 'dozen'])).to.deep.equal({ value: 6, length: 3 });
    expect(readEnglishNumber(['seats'])).to.equal(undefined);
  });
});

describe('offers', () => {
  const found = (text: string) => findOffers(text).map(({ start, end }) => text.slice(start, end));

  it('are found under their many names', () => {
    expect(found('move from office 365 e1 to m365 bp')).to.deep.equal(['office 365 e1', 'm365 bp']);
    expect(found('visio plan 2, azure plan and power bi pro')).to.deep.equal([
      'visio plan 2',
      'azure plan',
      'power bi pro',
    ]);
    expect(found('비즈니스 프리미엄 3석')).to.deep.equal(['비즈니스 프리미엄']);
  });

  it('are not found inside other words', () => {
    expect(found('fabrikam e30 teamspirit')).to.deep.equal([]);
  });
});

describe('hangul', () => {
  it('knows which particle can follow which syllable', () => {
    expect(particleFits('을', '산')).to.equal(true);
    expect(particleFits('를', '산')).to.equal(false);
    expect(particleFits('로', '울')).to.equal(true);
    expect(particleFits('으로', '울')).to.equal(false);
    expect(particleFits('을', 'o')).to.equal(true);
  });
});

describe('slips', () => {
  it('count a swap of neighbours once and give up early', () => {
    expect(slipsBetween('invtie', 'invite', 3)).to.equal(1);
    expect(slipsBetween('invite', 'invite', 3)).to.equal(0);
    expect(slipsBetween('abcdef', 'uvwxyz', 2)).to.equal(2);
  });
});
