import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { analyse } from 'scslre';
import { understand } from '../../bot/understanding/understand.ts';

/** Every pattern that is asked for while some of the known sentences are read, by its source and flags. */
function patternsInUse(): Map<string, { source: string; flags: string }> {
  const patterns = new Map<string, { source: string; flags: string }>();
  const exec = RegExp.prototype.exec;
  RegExp.prototype.exec = function (text: string) {
    const key = `/${this.source}/${this.flags}`;
    if (!patterns.has(key)) patterns.set(key, { source: this.source, flags: this.flags });
    return exec.call(this, text);
  };
  try {
    for (const language of ['en', 'ko']) {
      const file = new URL(`../bench/sentences/${language}.jsonl`, import.meta.url);
      const lines = readFileSync(file, 'utf8').trim().split('\n');
      for (const [at, line] of lines.entries()) if (at % 24 === 0) understand(JSON.parse(line).text);
    }
  } finally {
    RegExp.prototype.exec = exec;
  }
  return patterns;
}

describe('the patterns of the parser', () => {
  it('take no longer with every mark that is typed once more', () => {
    const patterns = patternsInUse();
    expect(patterns.size).to.be.above(2000);
    const slow = [...patterns]
      // What repeats nothing takes no longer.
      .filter(([, { source }]) => /[*+{]/.test(source))
      .filter(([, pattern]) => {
        const { reports } = analyse(pattern, { reportTypes: { Move: false, Trade: false } });
        return reports.length > 0;
      })
      .map(([key]) => key);
    expect(slow).to.deep.equal([]);
    // Thousands of patterns are analysed, which a busy machine may take minutes for.
  }).timeout(0);

  it('end where marks stand behind an order', () => {
    for (const mark of ['-', '~', '.', ',', '!', '…', 'ㅋ', ' -', '.-'])
      expect(understand(`재판매인 한빛 초대해줘 ${mark.repeat(1000)}`)).to.have.property('intent');
  });
});
