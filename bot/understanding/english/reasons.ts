import { has, isMark, ofKind } from '../clauses.ts';
import { regex } from '../text/regex.ts';
import { isRoleName, type Token } from '../text/token.ts';

/** Longest subject of what is told, in tokens. */
const longest = 9;

const tells = regex`
    ^(?:is|are|was|were|has|had|have|got|gets|met|knows|knew|stays|stay|remains|remain|said|says|told|rang|called|
    asked|left|went|came|comes|signed|bought|agreed|sees|saw|takes|took|does|did|insists|waits|complains|complained|
    wrote|works|expired|bounced|vanished|failed|sees to|looks after|said no|says no)$
  `;

const data = ['offer', 'number', 'email', 'id', 'code', 'quote', 'domain', 'name', 'person', 'url'];

/**
 * `…, reseller Tandem IT met them at a fair`, `…, ticket 4471 has the reasons`: behind the comma in front of `at`
 * somebody is told of, and nothing is asked. Data behind the verb may be what the order needs, and stays with it.
 */
export function givesReason(tokens: readonly Token[], at: number): boolean {
  const subject = subjectLength(tokens, at);
  if (!subject) return false;
  let verb = at + subject;
  while (/^(?:already|also|just|still|only|even|all|both|never|now)$/.test(tokens[verb]?.text ?? '')) verb++;
  if (!tells.test(tokens[verb]?.text ?? '')) return false;
  for (const token of tokens.slice(verb + 1)) {
    if (isMark(token, ',', ':', '-') || token.kind === 'break') return false;
    if (
      data.includes(token.kind) ||
      isRoleName(token) ||
      /^(?:please|pls|should|must|needs?|to be|not|no)$/.test(token.text)
    )
      return false;
  }
  return true;
}

/** `reseller Tandem IT`, `their helpdesk`, `ticket 4471`, `the first`, `who`: who or what is told of, 0 for none. */
function subjectLength(tokens: readonly Token[], at: number): number {
  const first = tokens[at];
  if (!first || first.hangul) return 0;
  if (/^(?:who|which)$/.test(first.text)) return 1;
  const party = has(first, 'reseller', 'customer', 'provider', 'ticket', 'service-request');
  const second = tokens[at + 1];
  if (party) return ['name', 'person', 'number', 'id'].includes(second?.kind ?? '') ? 2 : 0;
  if (!has(first, 'det', 'our') || has(first, 'pronoun') || /^an?$/.test(first.text)) return 0;
  for (let length = 1; length <= longest; length++) {
    const token = tokens[at + length];
    if (tells.test(token?.text ?? '') || /^(?:already|also|just|still)$/.test(token?.text ?? ''))
      return length > 1 ? length : 0;
    if (token?.kind !== 'word' || token.hangul || has(token, 'time')) return 0;
    if (has(token, 'prep') && !ofKind(token, 'noun') && token.text !== 'of') return 0;
  }
  return 0;
}
