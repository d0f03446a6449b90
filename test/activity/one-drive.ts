import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

interface Put {
  body: Buffer;
  headers: IncomingHttpHeaders;
}

/**
 * An upload session of OneDrive, as Microsoft documents it: a range is put with its place in the whole and without a
 * token, the last one is answered with 201, and then the session is over.
 */
export class OneDrive {
  readonly puts: Put[] = [];
  /** What lies in the session once all of it has come. */
  file: string | undefined;
  /** Answers a put with this status instead, where one is given. */
  answers: () => number | undefined = () => undefined;
  readonly #server: Server;

  private constructor(server: Server) {
    this.#server = server;
    server.on('request', async (request, response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk);
      const put = { body: Buffer.concat(chunks), headers: request.headers };
      this.puts.push(put);
      const status = this.answers() ?? this.#take(request.method, put);
      response.writeHead(status, { 'content-type': 'application/json', location: 'http://127.0.0.1:1/elsewhere' });
      response.end('{}');
    });
  }

  #take(method: string | undefined, { body, headers }: Put): number {
    if (method !== 'PUT') return 405;
    if (headers.authorization) return 401;
    const [, first, last, size] = /^bytes (\d+)-(\d+)\/(\d+)$/.exec(headers['content-range'] ?? '')?.map(Number) ?? [];
    if (first === undefined || last === undefined || last - first + 1 !== body.length) return 400;
    if (Number(headers['content-length']) !== body.length) return 411;
    if (this.file !== undefined) return 404;
    if (last + 1 !== size) return 202;
    this.file = body.toString();
    return 201;
  }

  static async open(): Promise<OneDrive> {
    const server = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    return new OneDrive(server);
  }

  get uploadUrl(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/uploadSession?tempauth=x`;
  }

  get contentUrl(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/Activity.csv`;
  }

  close(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }
}
