import { setImmediate } from 'node:timers/promises';
import { expect } from 'chai';
import { effort } from '../../bot/understanding/text/effort.ts';
import { understand } from '../../bot/understanding/understand.ts';
import { warmUp } from '../../bot/understanding/warm-up.ts';
import { sentences } from '../../bot/understanding/warm-up-sentences.ts';

describe('warming up', () => {
  it('reads four hundred different sentences, about half of them in each language', () => {
    const korean = sentences.filter((sentence) => /[가-힣]/.test(sentence));
    expect(new Set(sentences).size).to.equal(400);
    expect(korean.length).to.be.within(180, 260);
  });

  it('knows nearly all that is asked for, changes and questions alike', () => {
    const intents = new Set(sentences.map((sentence) => understand(sentence).intent));
    expect(intents.size).to.be.at.least(40);
    expect(intents).to.include('none').and.to.include('invite-reseller').and.to.include('list-customers');
  });

  it('lets whoever writes meanwhile in between any two sentences', async () => {
    let turns = 0;
    let over = false;
    const done = warmUp(new AbortController().signal).then(() => {
      over = true;
    });
    while (!over) {
      await setImmediate();
      turns++;
    }
    await done;
    expect(turns).to.be.at.least(sentences.length);
  });

  it('stops when the bot stops', async () => {
    const stopping = new AbortController();
    const done = warmUp(stopping.signal);
    await setImmediate();
    stopping.abort();
    const steps = effort.steps;
    await done;
    expect(effort.steps).to.equal(steps);
  });
});
