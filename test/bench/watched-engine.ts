// Takes the place of `src/store/embedded/engine.ts` in a bot that is measured; see probe.ts.
import {
  createEmbeddedEngine as create,
  type EmbeddedEngine,
  type EngineOptions,
} from '../../src/store/embedded/engine.ts';
import { watched } from './storage.ts';

export function createEmbeddedEngine(options: EngineOptions): EmbeddedEngine {
  const engine = create(options);
  return { httpClient: watched(engine.httpClient), close: engine.close };
}
