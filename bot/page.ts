import type { FileContent } from './view.ts';
import type { Language } from './words.ts';

/** Text as text: nothing in it is markup. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`);

/** A page for people who come by a link in a mail. No script, nothing from elsewhere. */
export const page = (language: Language, title: string, body: string): string => `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<link rel="icon" href="data:,">
<title>${escapeHtml(title)}</title>
<style>
:root { color-scheme: light dark; font: 16px/1.6 "Segoe UI", "Apple SD Gothic Neo", "Malgun Gothic", "Noto Sans CJK KR", system-ui, sans-serif; }
body { margin: 0; background: light-dark(#f5f5f5, #1f1f1f); color: light-dark(#242424, #fff); }
main { max-width: 36rem; margin: 10vh auto; padding: 2rem; background: light-dark(#fff, #292929); border-radius: 8px; box-shadow: 0 2px 8px #0002; overflow-wrap: anywhere; word-break: keep-all; }
h1 { font-size: 1.4rem; line-height: 1.35; margin: 0 0 .5rem; }
.quiet { color: light-dark(#616161, #adadad); margin-top: 0; }
.button { display: inline-block; padding: .5rem 1rem; border-radius: 4px; background: #5b5fc7; color: #fff; text-decoration: none; font: inherit; font-weight: 600; border: 0; cursor: pointer; }
.button:focus-visible { outline: 3px solid light-dark(#242424, #fff); outline-offset: 2px; }
pre { background: light-dark(#f0f0f0, #141414); padding: .75rem 1rem; border-radius: 4px; white-space: pre-wrap; user-select: all; }
fieldset { border: 1px solid light-dark(#d1d1d1, #525252); border-radius: 4px; margin: 0 0 1rem; padding: .5rem 1rem; }
label { margin-right: 1.5rem; }
.problem { color: light-dark(#b10e1c, #ff9ba5); font-weight: 600; }
</style>
</head>
<body>
<main>
<h1>${escapeHtml(title)}</h1>
${body}
</main>
</body>
</html>
`;

/** What goes with a page: the policy allows its own style, a form of its own where it has one, and no more. */
export const pageHeaders = ({ form = false } = {}) => ({
  'Content-Type': 'text/html; charset=utf-8',
  'Content-Security-Policy': `default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action ${form ? "'self'" : "'none'"}; frame-ancestors 'none'`,
  'Referrer-Policy': 'no-referrer',
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
  Vary: 'Accept-Language',
});

/** What goes with a file: it is saved under its name and not shown, and nobody on the way keeps it. */
export const fileHeaders = ({ name, type }: FileContent) => ({
  'Content-Type': `${type}; charset=utf-8`,
  'Content-Disposition': `attachment; filename="export.csv"; filename*=UTF-8''${encodeURIComponent(name).replace(/[!'()*]/g, (letter) => `%${letter.charCodeAt(0).toString(16)}`)}`,
  'Cache-Control': 'no-store',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
});
