import { isMark } from '../clauses.ts';
import type { Token } from '../text/token.ts';

const label = /^(?:tickets?|tkt|case|ref|reference|incident|po|jira)$/;
/** A number that says by itself where it is from: RITM0045120, CAS-40021. */
const filed = /^(?:ritm|inc|chg|crq|req|sctask|task|cas|case|tkt|ref|cr|wo|itsm|po|jira|helpdesk|hd)[-_]?\d{3,}$/;
const number = /^(?:[a-z]{1,8}[-_/]?)?\d{3,}[a-z\d-]*$/;
const leadsTo = /^(?:see|per|as per|re|under|via|legal|our|your|their|finance|internal|client|customer)$/;

/** Shortest order that a reference stands beside, in tokens. */
const shortest = 4;

/**
 * Takes away under which number an order is kept elsewhere: `RITM0045120: …`, `Ticket 58113. …`, `…, see CAS-40021`,
 * `… (case 118820)`.
 */
export function withoutReferences(tokens: Token[]): Token[] {
  const from = leadingLength(tokens);
  const rest = tokens.slice(from);
  const tail = trailingLength(rest);
  if (rest.length - tail < shortest) return tokens;
  return from || tail ? rest.slice(0, rest.length - tail) : tokens;
}

function leadingLength(tokens: readonly Token[]): number {
  const labelled = label.test(tokens[0]?.text ?? '');
  let at = labelled ? 1 : 0;
  if (labelled && (isMark(tokens[at], '#') || /^(?:no|number|nr)$/.test(tokens[at]?.text ?? ''))) at++;
  const found = tokens[at];
  if (!found || !isMark(tokens[at + 1], ':', '.', '-', ',', ';')) return 0;
  return (labelled ? number : filed).test(found.text) ? at + 2 : 0;
}

function trailingLength(tokens: readonly Token[]): number {
  let at = tokens.length - 1;
  while (tokens[at]?.kind === 'break' || isMark(tokens[at], '.', '!')) at--;
  const closed = isMark(tokens[at], ')');
  if (closed) at--;
  const found = tokens[at];
  if (!found || !number.test(found.text)) return 0;
  let known = filed.test(found.text);
  // legal ref HD/2291
  at -= isMark(tokens[at - 1], '/') ? 3 : 1;
  if (isMark(tokens[at], '#')) at--;
  if (label.test(tokens[at]?.text ?? '')) {
    known = true;
    at--;
  }
  while (leadsTo.test(tokens[at]?.text ?? '')) at--;
  const opens = closed ? isMark(tokens[at], '(') : isMark(tokens[at], ',', '-', ';');
  return known && opens ? tokens.length - at : 0;
}
