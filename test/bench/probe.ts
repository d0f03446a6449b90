// Preloaded, by `--import`, into a bot that is measured: answers its parent's questions, and lets the storage requests
// be counted by putting watched-engine.ts where the engine is imported. The bot's own code is what it always is.
import { type Profiler, Session } from 'node:inspector/promises';
import { registerHooks } from 'node:module';
import { setTimeout } from 'node:timers/promises';
import { clock, type StorageRequest, storage } from './storage.ts';

export interface Usage {
  /** CPU milliseconds since the start, of all threads, system calls included. */
  cpu: number;
  /** Bytes. */
  rss: number;
}

export interface Questions {
  usage: (_: undefined) => Usage;
  /** Answers when the change feed has been read to its end, and nothing else been asked of the storage for a while. */
  quiet: (_: undefined) => Promise<void>;
  /** The storage requests since this was asked last. */
  requests: (_: undefined) => StorageRequest[];
  delayStorage: (milliseconds: number) => void;
  /** Keeps back what follows the commit of a turn, to see what it costs up to its answer; or lets it go on. */
  holdBack: (held: boolean) => void;
  startProfile: (_: undefined) => Promise<void>;
  stopProfile: (_: undefined) => Promise<Profiler.Profile>;
}

/** Longer than the poller rests between two rounds: what the last turn has left to do is done by then; milliseconds. */
const quietFor = 1300;

let session: Session | undefined;
let release = (): void => {};

const answers: Questions = {
  usage() {
    const { user, system } = process.cpuUsage();
    return { cpu: (user + system) / 1000, rss: process.memoryUsage.rss() };
  },
  async quiet() {
    while (storage.feedRead === false || storage.underway > 0 || clock() - storage.lastAt < quietFor)
      await setTimeout(20);
  },
  requests: () => storage.requests.splice(0),
  delayStorage(milliseconds) {
    storage.delay = milliseconds;
  },
  holdBack(held) {
    release();
    if (held) {
      storage.leave = new Promise((resolve) => {
        release = resolve;
      });
    }
  },
  async startProfile() {
    session = new Session();
    session.connect();
    await session.post('Profiler.enable');
    await session.post('Profiler.setSamplingInterval', { interval: 200 });
    await session.post('Profiler.start');
  },
  async stopProfile() {
    if (!session) throw new Error('no profile was started');
    const { profile } = await session.post('Profiler.stop');
    session.disconnect();
    return profile;
  },
};

process.on('message', async ({ id, question, value }: { id: number; question: keyof Questions; value: never }) => {
  process.send?.({ id, answer: await answers[question](value) });
});

// A bench that was broken off leaves no bots behind.
process.once('disconnect', () => process.exit());

const engine = new URL('../../src/store/embedded/engine.ts', import.meta.url).href;
const stand = new URL('./watched-engine.ts', import.meta.url).href;

registerHooks({
  resolve(specifier, context, next) {
    const found = next(specifier, context);
    return found.url === engine && context.parentURL !== stand ? { ...found, url: stand } : found;
  },
});
