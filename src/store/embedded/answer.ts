import type { CosmosClientOptions } from '@azure/cosmos';
import type { Refused } from './refused.ts';

export type HttpClient = NonNullable<CosmosClientOptions['httpClient']>;
export type HttpRequest = Parameters<HttpClient['sendRequest']>[0];
export type HttpResponse = Awaited<ReturnType<HttpClient['sendRequest']>>;

/** What the engine says to a request, before it is made an HTTP response. */
export interface Answer {
  status: number;
  /** JSON, or nothing. */
  text: string;
  headers?: Record<string, string>;
  /** Request units. */
  charge?: number;
}

export function refusal({ status, code, message, substatus }: Refused): Answer {
  const headers: Answer['headers'] = substatus === undefined ? {} : { 'x-ms-substatus': String(substatus) };
  return { status, text: JSON.stringify({ code, message }), headers, charge: 1 };
}

/** The answer to a request that the engine itself failed at. */
export function broken(error: unknown): Answer {
  return { status: 500, text: JSON.stringify({ code: 'InternalServerError', message: String(error) }) };
}

/** What a request ends with whose caller gave up. */
export function aborted(): Error {
  return Object.assign(new Error('The operation was aborted.'), { name: 'AbortError' });
}

/** Request units, roughly as documented: one for a kilobyte that is read, six and more for one that is written. */
export function chargeOf(text: string, written: boolean): number {
  return (written ? 5 : 0) + Math.max(1, Math.ceil(text.length / 1024));
}

export function respond(request: HttpRequest, { status, text }: Answer, headers: Record<string, string>): HttpResponse {
  return { request, status, bodyAsText: text, headers: new AnswerHeaders(headers) };
}

/** The few headers of an answer, without the cost of a general class: the client asks for a plain object anyway. */
class AnswerHeaders implements Iterable<[string, string]> {
  readonly #values: Record<string, string>;

  constructor(values: Record<string, string>) {
    this.#values = values;
  }

  get(name: string): string | undefined {
    return this.#values[name.toLowerCase()];
  }

  has(name: string): boolean {
    return Object.hasOwn(this.#values, name.toLowerCase());
  }

  set(name: string, value: string | number | boolean): void {
    this.#values[name.toLowerCase()] = String(value);
  }

  delete(name: string): void {
    delete this.#values[name.toLowerCase()];
  }

  toJSON(): Record<string, string> {
    return { ...this.#values };
  }

  [Symbol.iterator](): Iterator<[string, string]> {
    return Object.entries(this.#values)[Symbol.iterator]();
  }
}
