import { expect } from 'chai';
import { poll } from '../bot/polling.ts';

describe('polling', () => {
  /** Looks as often as there are answers, each after a look of 40 ms; how long it rested after each. */
  async function restsOf(looks: (() => boolean)[]): Promise<number[]> {
    let time = 0;
    const rests: number[] = [];
    const stop = new AbortController();
    await poll(
      async () => {
        time += 40;
        return (looks[rests.length] as () => boolean)();
      },
      {
        now: () => new Date(time),
        wait: async (ms) => {
          if (rests.push(ms) === looks.length) stop.abort();
        },
        signal: stop.signal,
        pause: 1000,
        failed: () => {},
      },
    );
    return rests;
  }
  const more = () => true;
  const nothing = () => false;
  const broken = () => {
    throw new Error('no store');
  };

  it('rests as long as it worked while there is more to do at once, and the whole pause when there is not', async () => {
    expect(await restsOf([more, more, nothing, more])).to.deep.equal([40, 40, 1000, 40]);
  });

  it('goes on after a look that failed', async () => {
    expect(await restsOf([broken, more])).to.deep.equal([1000, 40]);
  });
});
