import { readFile } from 'node:fs/promises';
import type { RequestHandler, Response, Server } from 'restify';

const page = new URL('./page/', import.meta.url);
const cards = new URL('../dist/', import.meta.resolve('adaptivecards'));
const markdown = new URL('./browser/', import.meta.resolve('markdown-it'));

const types = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
};

/** Everything that the page may load: nothing else of the disk is within reach. */
const files: Record<string, URL> = {
  '/': new URL('index.html', page),
  '/favicon.ico': new URL('icon.svg', page),
  '/office/page/icon.svg': new URL('icon.svg', page),
  ...Object.fromEntries(
    ['office', 'chat', 'cards', 'mailbox'].map((name) => [`/office/page/${name}.css`, new URL(`${name}.css`, page)]),
  ),
  ...Object.fromEntries(
    [
      'office',
      'api',
      'avatar',
      'card',
      'chat',
      'dialog',
      'host-config',
      'mailbox',
      'markdown',
      'message',
      'people',
      'typeahead',
      'words',
    ].map((name) => [`/office/page/${name}.js`, new URL(`${name}.js`, page)]),
  ),
  '/office/vendor/adaptivecards.js': new URL('adaptivecards.min.js', cards),
  '/office/vendor/markdown-it.js': new URL('markdown-it.umd.min.js', markdown),
};

// Data images are the renderer's own and a card's; nothing is loaded from elsewhere.
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Serves the page and the two libraries that it draws with. */
export function serveAssets(server: Server, guard: RequestHandler): void {
  for (const [path, file] of Object.entries(files))
    server.get(path, guard, async (_req: unknown, res: Response) => {
      const type = types[file.pathname.split('.').at(-1) as keyof typeof types];
      // Without its map the library would ask for it as soon as somebody opens the developer tools.
      const content = (await readFile(file, 'utf8')).replace(/\n\/\/# sourceMappingURL=.*\s*$/, '\n');
      res.writeHead(200, {
        'content-type': type,
        'cache-control': 'no-cache',
        'content-security-policy': policy,
        'referrer-policy': 'no-referrer',
        'x-content-type-options': 'nosniff',
      });
      res.end(content);
    });
}
