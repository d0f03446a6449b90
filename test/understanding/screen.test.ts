import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { sayings } from '../../bot/understanding/english/sayings.ts';
import { englishSigns } from '../../bot/understanding/english/signs.ts';
import { koreanSigns } from '../../bot/understanding/korean/signs.ts';
import { requiredParts, screened } from '../../bot/understanding/text/screen.ts';

describe('what a pattern cannot do without', () => {
  const needs: [pattern: RegExp, parts: string[] | undefined][] = [
    [/\bhow many\b/, ['how many']],
    [/(?:add|create|make) (?:a |the )?(?:new )?customer/, ['customer']],
    [/(?:add|create) \w+/, ['add', 'create']],
    [/colou?r/, ['colo']],
    [/colour{0,2}/, ['colou']],
    [/(?<!no )invite (?=them)/, ['invite ']],
    [/^(?!.*\bif\b)please order/, ['please order']],
    [/(?:해 ?[줘주]|부탁)/, ['해', '부탁']],
    [/[하되] ?\d/, ['하', '되']],
    [/\p{L}+가입/u, ['가입']],
    [/(?<name>abc)\k<name>/, ['abc']],
    [/a\.b\/c-d/, ['a.b/c-d']],
    [/\u{1f389}?party/u, ['party']],
    [/(?:order|)/, undefined],
    [/(?:order)?/, undefined],
    [/(?:order){0,3}/, undefined],
    [/^(?:\d+|x)$/, undefined],
    [/[^가나]/, undefined],
    [/[가-힣]+/, undefined],
  ];
  for (const [pattern, parts] of needs)
    it(`is ${parts?.join(' or ') ?? 'nothing'} for ${pattern}`, () =>
      expect(requiredParts(pattern.source)).to.deep.equal(parts));

  it('leaves out no rule that a text fits, and most of the others', () => {
    const texts = ['en', 'ko'].flatMap((language) =>
      readFileSync(new URL(`../bench/sentences/${language}.jsonl`, import.meta.url), 'utf8')
        .trim()
        .split('\n')
        .filter((_, at) => at % 40 === 0)
        .map((line) => String(JSON.parse(line).text).toLowerCase()),
    );
    for (const rules of [englishSigns, koreanSigns, sayings] as readonly (readonly (readonly unknown[])[])[]) {
      const patternOf = (rule: readonly unknown[]) => rule[1] as RegExp;
      const likely = screened(rules, patternOf);
      let asked = 0;
      for (const text of texts) {
        const found = likely(text);
        asked += found.length;
        expect(
          rules.filter((rule) => patternOf(rule).test(text) && !found.includes(rule)),
          text,
        ).to.deep.equal([]);
      }
      expect(asked).to.be.below((rules.length * texts.length) / 3);
    }
  });
});
