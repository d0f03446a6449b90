import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createHttpHeaders, createPipelineRequest, type HttpMethods } from '@azure/core-rest-pipeline';
import { createEmbeddedEngine } from '../../src/store/embedded/engine.ts';
import { newId } from './ids.ts';

export interface Account {
  /** The settings by which a bot finds it. */
  settings: Record<string, string>;
  close: () => void;
}

/** What belongs to the connection, and not to the request. */
const ofTheConnection = new Set(['host', 'connection', 'content-length', 'accept-encoding', 'transfer-encoding']);

/** An account that several instances of the bot share: the embedded engine, in memory, behind HTTP. */
export async function openAccount(now: () => number): Promise<Account> {
  const engine = createEmbeddedEngine({ file: ':memory:', now, newId });
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const headers = createHttpHeaders();
    for (const [name, value] of Object.entries(request.headers))
      if (typeof value === 'string' && !ofTheConnection.has(name)) headers.set(name, value);
    const answer = await engine.httpClient.sendRequest(
      createPipelineRequest({
        url: `http://${request.headers.host}${request.url}`,
        method: request.method as HttpMethods,
        headers,
        body: chunks.length > 0 ? Buffer.concat(chunks).toString() : undefined,
        allowInsecureConnection: true,
      }),
    );
    const given = [...answer.headers].filter(([name]) => !ofTheConnection.has(name));
    // Not in one: restify makes `writeHead` of every server return nothing.
    response.writeHead(answer.status, Object.fromEntries(given));
    response.end(answer.bodyAsText ?? '');
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    settings: {
      COSMOS_ENDPOINT: `http://127.0.0.1:${port}/`,
      COSMOS_KEY: Buffer.from('a key').toString('base64'),
      SEAL_KEY: 'c'.repeat(64),
    },
    close() {
      server.close();
      server.closeAllConnections();
      engine.close();
    },
  };
}
