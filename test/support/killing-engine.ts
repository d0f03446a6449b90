// Takes the place of `src/store/embedded/engine.ts` in a bot that is to die; see killer.ts.
import {
  createEmbeddedEngine as create,
  type EmbeddedEngine,
  type EngineOptions,
} from '../../src/store/embedded/engine.ts';

const deadly = Number(process.env.KILL_AT);

export function createEmbeddedEngine(options: EngineOptions): EmbeddedEngine {
  const engine = create(options);
  const { httpClient } = engine;
  let begun = false;
  let writes = 0;
  return {
    ...engine,
    httpClient: {
      sendRequest(request) {
        const written = request.method === 'POST' && !request.headers.has('x-ms-documentdb-isquery');
        if (begun && written && ++writes === deadly) process.kill(process.pid, 'SIGKILL');
        begun ||= String(request.body).includes('"state":"begun"');
        return httpClient.sendRequest(request);
      },
    },
  };
}
