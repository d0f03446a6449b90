import { expect } from 'chai';
import { oneOf } from '../../bot/understanding/text/one-of.ts';

describe('a pattern as the list of what it fits', () => {
  const lists: [pattern: RegExp, texts: string[]][] = [
    [/^please$/, ['please']],
    [/^(?:no|not)$/, ['no', 'not']],
    [/^organi[sz]es?$/, ['organises', 'organise', 'organizes', 'organize']],
    [/^(?:give|serve) notice(?: of)?$/, ['give notice of', 'give notice', 'serve notice of', 'serve notice']],
    [/^(?:s\.l|m\/s)$/, ['s.l', 'm/s']],
    [/^파트너 ?센터에$/, ['파트너 센터에', '파트너센터에']],
    [/^(?:oü|[말만]고)$/u, ['oü', '말고', '만고']],
  ];
  for (const [pattern, texts] of lists)
    it(`${pattern} fits ${texts.join(', ')}`, () => {
      expect([...oneOf(pattern)]).to.have.members(texts);
      for (const text of texts) expect(text).to.match(pattern);
    });

  const endless = [
    /please/,
    /^please/,
    /please$/,
    /^a+$/,
    /^a{2}$/,
    /^a|b$/,
    /^\d$/,
    /^.$/,
    /^[a-z]$/,
    /^[^a]$/,
    /^(?=a)b$/,
    /^a\b$/,
  ];
  for (const pattern of endless) it(`${pattern} is refused`, () => expect(() => oneOf(pattern)).to.throw(/list/));

  it('refuses a pattern in any case, and more texts than a list has', () => {
    expect(() => oneOf(/^please$/i)).to.throw('is no list');
    expect(() => oneOf(/^[abcdefgh][abcdefgh][abcdefgh]$/)).to.throw('more than 500');
  });
});
