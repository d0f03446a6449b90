import { pino } from 'pino';
import restify, { type Request, type Response, type Server } from 'restify';
import { type Settings, SettingsError } from './settings.ts';

const largestBody = 262_144;

/**
 * An HTTP server that reads plain JSON and nothing else, but the forms of the pages that `forms` names; and tells of an
 * error its status and nothing else.
 */
export function createServer(forms: RegExp): Server {
  // The library's own log would hold whole requests.
  const server = restify.createServer({ name: 'twotier', log: pino({ level: 'silent' }) as never });
  server.server.requestTimeout = 15_000;
  server.pre(onlyPlain(forms));
  server.use(
    restify.plugins.jsonBodyParser({ maxBodySize: largestBody, mapParams: false, reviver: dropPrototypes } as object),
  );
  server.on(
    'restifyError',
    (_req: Request, _res: Response, error: { toString: () => string; toJSON: () => unknown }, done: () => void) => {
      // What a request is told of an error is its status; the library would add the message.
      error.toJSON = () => ({});
      error.toString = () => '';
      done();
    },
  );
  return server;
}

/** Requests with a body are plain JSON: the body reader would be broken, or filled, by an encoded one. */
const onlyPlain =
  (forms: RegExp) =>
  (request: Request, response: Response, next: (proceed?: false) => void): void => {
    const { method, headers } = request;
    const length = Number(headers['content-length'] ?? 0);
    const hasBody = method === 'POST' || method === 'PUT' || headers['transfer-encoding'] !== undefined || length > 0;
    const kind = headers['content-type'] ?? '';
    const plain = forms.test(request.path())
      ? /^application\/x-www-form-urlencoded\s*(;|$)/i.test(kind)
      : /^application\/json\s*(;|$)/i.test(kind);
    const refused =
      headers['content-encoding'] !== undefined || (hasBody && !plain) ? 415 : length > largestBody ? 413 : undefined;
    if (refused) response.send(refused);
    if (refused) next(false);
    else next();
  };

const dropPrototypes = (key: string, value: unknown) =>
  key === '__proto__' || key === 'constructor' || key === 'prototype' ? undefined : value;

/** @throws SettingsError when the port is taken */
export const listen = (server: Server, { port, host }: Settings) =>
  new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EADDRINUSE' ? new SettingsError([`PORT ${port} is in use by another program.`]) : error),
    );
    server.listen(port, host, () => resolve());
  });

/** Requests under way are answered; connections that idle, or that hang on, are closed. */
export async function closeServer(
  server: Server,
  wait: (ms: number, signal?: AbortSignal) => Promise<void>,
): Promise<void> {
  const closed = new Promise<void>((resolve) => {
    server.close(() => resolve());
  });
  const done = new AbortController();
  const insist = (async () => {
    for (let left = 40; left > 0 && !done.signal.aborted; left--) {
      server.server.closeIdleConnections();
      await wait(200, done.signal);
    }
    server.server.closeAllConnections();
  })();
  await closed;
  done.abort();
  await insist;
}
