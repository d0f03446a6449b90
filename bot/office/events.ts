import type { RequestHandler, Server } from 'restify';
import type { OfficeEvent } from './wire.ts';

/** A sign of life keeps what lies between from closing a quiet stream. */
const silenceMs = 15_000;

/** Tells every open page what happens, over Server-Sent Events. */
export class Events {
  readonly #pages = new Set<(line: string) => unknown>();

  readonly tell = (event: OfficeEvent): void => {
    for (const write of this.#pages) write(`data: ${JSON.stringify(event)}\n\n`);
  };

  /** `beat` is called again and again while a page is open. */
  serve(server: Server, guard: RequestHandler, beatMs: number, beat: () => void): void {
    server.get('/office/api/events', guard, (_req, res, next) => {
      res.writeHead(200, {
        'content-type': 'text/event-stream; charset=utf-8',
        'cache-control': 'no-store',
        // Nothing else comes over this connection, so that its end is not waited for.
        connection: 'close',
        'x-content-type-options': 'nosniff',
      });
      const write = (line: string) => res.writableEnded || res.write(line);
      write(`retry: 1000\n\ndata: ${JSON.stringify({ type: 'hello' } satisfies OfficeEvent)}\n\n`);
      this.#pages.add(write);

      let beats = 0;
      const timer = setInterval(() => {
        // A server that is closing waits for its open answers, and this one would never end by itself.
        if (!server.server.listening) res.end();
        else if ((++beats * beatMs) % silenceMs < beatMs) write(': still here\n\n');
        beat();
      }, beatMs);
      timer.unref();
      res.on('close', () => {
        clearInterval(timer);
        this.#pages.delete(write);
      });
      next(false);
    });
  }
}
