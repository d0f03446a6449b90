// Preloaded, by `--import`, into a bot that is to die: at the write of number KILL_AT after a change was begun, counted
// from 1, before it reaches the store. The bot's own code is what it always is.
import { registerHooks } from 'node:module';

const engine = new URL('../../src/store/embedded/engine.ts', import.meta.url).href;
const stand = new URL('./killing-engine.ts', import.meta.url).href;

registerHooks({
  resolve(specifier, context, next) {
    const found = next(specifier, context);
    return found.url === engine && context.parentURL !== stand ? { ...found, url: stand } : found;
  },
});
