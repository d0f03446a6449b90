import { aborted, type HttpClient, type HttpRequest, respond } from './answer.ts';

/** What goes wrong with one request: a status, a broken connection, or no answer until the caller gives up. */
export interface Fault {
  /** `before` it was applied, or `after`: then its effect stays. */
  when: 'before' | 'after';
  how: 408 | 410 | 429 | 449 | 500 | 503 | 'reset' | 'silence';
  /** For 429: how long the client shall wait; milliseconds. */
  retryAfter?: number;
}

/** Wraps an HTTP client so that chosen requests fail as they do over a real network. */
export function withFaults(client: HttpClient, choose: (request: HttpRequest) => Fault | undefined): HttpClient {
  return {
    async sendRequest(request) {
      const fault = choose(request);
      if (!fault) return client.sendRequest(request);
      if (fault.when === 'after') await client.sendRequest(request);
      if (fault.how === 'reset') throw Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' });
      if (fault.how === 'silence') return silence(request);
      const text = JSON.stringify({ code: String(fault.how), message: 'a fault made on purpose' });
      const headers = { 'x-ms-retry-after-ms': String(fault.retryAfter ?? 0) };
      return respond(request, { status: fault.how, text }, headers);
    },
  };
}

function silence({ abortSignal }: HttpRequest): Promise<never> {
  return new Promise((_, reject) => {
    if (abortSignal?.aborted) reject(aborted());
    abortSignal?.addEventListener('abort', () => reject(aborted()));
  });
}
