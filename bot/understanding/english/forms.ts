import { renderAll } from '../clauses.ts';
import { vocabulary } from '../lexicon/vocabulary.ts';
import { oneOf } from '../text/one-of.ts';
import { regex } from '../text/regex.ts';
import type { Token } from '../text/token.ts';
import { meaning, swapped } from './slips.ts';

/** Forms of speech and of the command line as the words that they stand for. */
export function plainForms(tokens: readonly Token[]): Token[] {
  const out: Token[] = [];
  for (const [i, token] of tokens.entries()) {
    // the quarterly business review: how often it comes says nothing of what is wanted.
    if (isHabit(tokens, i)) continue;
    // --customer "Kestrel"
    if (isFlag(token, tokens[i + 1])) continue;
    // I told them it would be quick :) add …
    if (isSmile(tokens, i)) {
      out.push({ ...token, text: '.', end: (tokens[i + 1] as Token).end });
      continue;
    }
    if (i > 0 && isSmile(tokens, i - 1)) continue;
    if (messrs.has(token.text) && tokens[i + 1]?.upper) continue;
    // get an invitation off to pat@…
    if (
      token.text === 'off' &&
      tokens[i + 1]?.text === 'to' &&
      tokens.slice(0, i).some(({ text }) => /^(?:get|send|fire|shoot|mail|ship)$/.test(text))
    )
      continue;
    if (token.text === 'drop' && isSent(tokens, i)) {
      out.push({ ...token, text: 'send' });
      continue;
    }
    // name the providers we work with
    if (
      token.text === 'name' &&
      /^(?:the|our)$/.test(tokens[i + 1]?.text ?? '') &&
      /^(?:providers|distributors|resellers|customers|clients)$/.test(tokens[i + 2]?.text ?? '') &&
      !tokens.slice(i + 3).some(({ text }) => /^(?:as|after)$/.test(text))
    ) {
      out.push({ ...token, text: 'show' });
      continue;
    }
    // upgrade Kestrel form E3 to E5
    if (token.text === 'form' && tokens[i + 1]?.kind === 'offer') {
      out.push({ ...token, text: 'from' });
      continue;
    }
    // domain kestrel.fit
    if (
      token.kind === 'unknown' &&
      !token.hangul &&
      site.has((isColon(tokens[i - 1]) ? tokens[i - 2] : tokens[i - 1])?.text ?? '') &&
      /^[a-z0-9][a-z0-9-]*(?:\.[a-z][a-z-]+)+$/.test(token.text)
    ) {
      out.push({ ...token, kind: 'domain' });
      continue;
    }
    // E5 in place of E3
    if (token.text === 'place' && tokens[i - 1]?.text === 'in' && tokens[i + 1]?.text === 'of' && out.length > 0) {
      const before = out.pop() as Token;
      out.push({
        ...before,
        text: 'instead',
        end: token.end,
        stop: token.stop,
        inner: { ...before.inner, end: token.inner.end },
      });
      continue;
    }
    // kindly resend the same: it
    if (
      token.text === 'same' &&
      tokens[i - 1]?.text === 'the' &&
      out.length > 1 &&
      !/^(?:of|as|like|is|are|was|at|all|just|about|not|much|and|stay|do|feel|look)$/.test(out.at(-2)?.text ?? '') &&
      (tokens[i + 1] === undefined || tokens[i + 1]?.kind === 'punct' || tokens[i + 1]?.kind === 'break')
    ) {
      out.pop();
      out.push({ ...token, text: 'it' });
      continue;
    }
    // who've we got
    if (whoHave.has(token.text)) {
      out.push({ ...token, text: token.text.slice(0, -3) }, { ...token, text: 'have', spaced: true });
      continue;
    }
    // what all is Kestrel on, who all do we work with
    if (
      token.text === 'all' &&
      /^(?:what|who|where)$/.test(tokens[i - 1]?.text ?? '') &&
      /^(?:is|are|do|does|did|has|have|can|could)$/.test(tokens[i + 1]?.text ?? '')
    )
      continue;
    // partnership w/ Kestrel
    if (token.text === 'w/' || isWith(tokens, i)) {
      out.push({ ...token, text: 'with' });
      continue;
    }
    if (token.kind !== 'unknown' || token.hangul) {
      out.push(token);
      continue;
    }
    // purchase order PO-7781: the number of somebody's paper is nobody's name.
    if (paper.test(token.text)) {
      out.push({ ...token, kind: 'word', senses: [{ concept: 'filler', kind: 'filler', form: 'base' }] });
      continue;
    }
    const parts = token.text.includes('-') ? compound(token) : undefined;
    if (parts) {
      out.push(...parts);
      continue;
    }
    // 15 nos: so many of them
    if (
      pieces.has(token.text) &&
      !token.upper &&
      /^\d+$|^[a-z-]+$/.test(tokens[i - 1]?.text ?? '') &&
      tokens[i - 1]?.kind === 'number'
    )
      continue;
    const text = meaning(tokens, i);
    // lemme see
    const said = text?.split(' ');
    if (said && said.length > 1 && token.text !== 'n') {
      out.push(
        ...said.map((word, at) => ({ ...token, text: word, possessive: false, spaced: at > 0 || token.spaced })),
      );
      continue;
    }
    out.push(
      text && !(token.text === 'n' && !isBetween(tokens, i))
        ? { ...token, text, ...(swapped.has(token.text) ? { meant: text } : {}) }
        : token,
    );
  }
  return out;
}

/** drop them an invite, drop an invite to pat@…, drop our reseller Kestrel Works an invite: nothing is dropped. */
function isSent(tokens: readonly Token[], at: number): boolean {
  const behind = renderAll(tokens.slice(at + 1, at + 6));
  if (/^(?:them|him|her|me|us) an? /.test(behind) || sentTo.test(behind)) return true;
  const role = at + (/^(?:the|our)$/.test(tokens[at + 1]?.text ?? '') ? 2 : 1);
  if (!/^(?:reseller|customer|client)$/.test(tokens[role]?.text ?? '')) return false;
  let end = role + 1;
  while (end < role + 6 && tokens[end]?.upper && tokens[end]?.kind !== 'punct') end++;
  return end > role + 1 && /^an? (?:invite|invitation)\b/.test(renderAll(tokens.slice(end, end + 2)));
}

const sentTo = /^an? (?:\w+ ){0,2}(?:invite|invitation|request|line|note|mail|message) to /;

/** link Kestrel w Wingtip: between two words that nobody knows, or in front of a party. */
const isWith = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === 'w' &&
  tokens[at]?.upper === false &&
  !tokens[at]?.possessive &&
  at > 0 &&
  (/^(?:unknown|name|email)$/.test(tokens[at + 1]?.kind ?? '') ||
    /^(?:reseller|customer|client|provider|disti|distributor|partner|our|the)$/.test(tokens[at + 1]?.text ?? ''));

const messrs = oneOf(/^(?:m\/s|messrs)$/);
const site = oneOf(/^(?:domain|website|web)$/);
const whoHave = oneOf(/^(?:who|what)'ve$/);
const pieces = oneOf(/^(?:nos|pcs)$/);
const often = oneOf(/^(?:daily|weekly|biweekly|monthly|quarterly|half-yearly|yearly|annual)$/);
const paper = /^(?:po|pr|rfq|rfp|inv|ref|so|wo|quote|qu?)-\d[\da-z-]+$/;

const isHabit = (tokens: readonly Token[], at: number): boolean =>
  often.has(tokens[at]?.text ?? '') &&
  /^(?:the|our|my|this|their|your|for|in|at|before)$/.test(tokens[at - 1]?.text ?? '') &&
  regex`
    ^(?:business|reviews?|meetings?|figures|call|catch-?up|audit|numbers|check|check-in|forecast|planning|budget|
    closing|sync|newsletter|board|statistics|stats|presentation|audits|sales|team|partner)$
  `.test(tokens[at + 1]?.text ?? '');

const isColon = (token: Token | undefined): boolean =>
  (token?.kind === 'punct' && /^[:=]$/.test(token.text)) || token?.text === 'is' || token?.text === 'name';

const isSmile = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind === 'punct' &&
  /^[:;]$/.test(tokens[at]?.text ?? '') &&
  tokens[at]?.spaced === true &&
  tokens[at + 1]?.kind === 'punct' &&
  /^[()]$/.test(tokens[at + 1]?.text ?? '') &&
  tokens[at + 1]?.start === tokens[at]?.end;

const isFlag = (token: Token, next: Token | undefined): boolean =>
  token.kind === 'punct' &&
  (token.text === '--' || token.text === '/') &&
  token.spaced &&
  next !== undefined &&
  next.start === token.end &&
  (token.text === '--' || token.start === 0) &&
  next.kind === 'unknown';

const isBetween = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.kind === 'unknown' && tokens[at + 1]?.kind === 'unknown';

/** `invite-reseller`, `service-health`: words of the bot that a hyphen joins, and that are no word together. */
function compound(token: Token): Token[] | undefined {
  if (token.upper || token.possessive || token.particle || vocabulary.phrases.next.has(token.text)) return;
  const words = token.text.split('-');
  if (words.length > 4 || !words.every(isOurs)) return;
  let at = token.start;
  return words.map((text, i) => {
    const start = at;
    at += text.length + 1;
    const end = start + text.length;
    return { ...token, text, start, end, stop: end, inner: { start, end }, spaced: i > 0 || token.spaced };
  });
}

const isOurs = (word: string): boolean =>
  vocabulary.latinWords
    .get(word)
    ?.some((sense) => (sense.kind === 'verb' && sense.concept !== 'other') || sense.kind === 'noun') === true ||
  /^(?:delegated|indirect|gdap|new|my|am|i|who|set|all|for|to|from)$/.test(word);
