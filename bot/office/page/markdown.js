// @ts-check

/** @type {typeof import('markdown-it').default} */
const MarkdownIt = /** @type {any} */ (globalThis).markdownit;

// What Teams draws in cards and messages: emphasis, lists and links. Never HTML.
const markdown = MarkdownIt({ html: false, linkify: false, breaks: true }).disable([
  'table',
  'code',
  'fence',
  'blockquote',
  'hr',
  'heading',
  'lheading',
  'reference',
  'image',
]);
markdown.validateLink = isSafeLink;

const drawLink = markdown.renderer.rules.link_open;
markdown.renderer.rules.link_open = (tokens, at, options, env, self) => {
  tokens[at]?.attrSet('target', '_blank');
  tokens[at]?.attrSet('rel', 'noopener noreferrer');
  return drawLink ? drawLink(tokens, at, options, env, self) : self.renderToken(tokens, at, options);
};

/** @param {string} url */
export function isSafeLink(url) {
  return /^(https?:\/\/|mailto:)/i.test(url.trim());
}

/** @param {string} text */
export function markdownToHtml(text) {
  return markdown.render(text);
}

/**
 * Plain text whose addresses can be followed, for mail.
 *
 * @param {string} text
 */
export function linked(text) {
  const fragment = document.createDocumentFragment();
  let end = 0;
  for (const match of text.matchAll(/https?:\/\/[^\s<>"'()]+[^\s<>"'().,;:!?]/gi)) {
    const [url] = match;
    const link = document.createElement('a');
    link.href = url;
    link.target = '_blank';
    link.rel = 'noopener noreferrer';
    link.textContent = url;
    fragment.append(text.slice(end, match.index), link);
    end = match.index + url.length;
  }
  fragment.append(text.slice(end));
  return fragment;
}
