import { isMark, verbConcepts } from '../clauses.ts';
import { has, ofKind, only, type Token } from '../text/token.ts';

/** The verb at the head of a clause, if it is one and not the first noun of a fragment. */
export function commandedVerb(
  tokens: Token[],
  start: number,
  polite: boolean,
): { token: Token; concepts: Set<string> } | undefined {
  let at = start;
  let head = tokens[at];
  while (head && at < tokens.length && (only(head, 'filler') || (isMark(head, ',') && at > start))) head = tokens[++at];
  if (!head) return;
  const concepts = verbConcepts(head, polite ? ['base', 'ing'] : ['base']);
  if (!concepts.size) return;
  const next = tokens[at + 1];
  if (isDescribedList(tokens, at)) return;
  // audit Kestrel: the trail of it
  if (head.text === 'audit' && (next?.kind === 'name' || next?.kind === 'domain' || isAudited.test(next?.text ?? '')))
    return;
  if (/^(?:have|like|love)$/.test(head.text))
    // Kestrel wants to have E5: it has it not yet
    return polite &&
      head.text === 'have' &&
      tokens.slice(0, start).some(({ kind }) => kind === 'name') &&
      isOfferAlone(tokens, /^an?$/.test(next?.text ?? '') ? at + 2 : at + 1)
      ? { token: head, concepts: new Set(['order']) }
      : polite && head.text !== 'love'
        ? { token: head, concepts: new Set([...concepts, ...(head.text === 'have' ? ['need'] : [])]) }
        : undefined;
  if (concepts.size === 1 && concepts.has('ask')) return;
  // we need to be enrolled
  if (polite && head.text === 'be' && next) {
    const done = verbConcepts(next, ['past']);
    return done.size ? { token: next, concepts: done } : undefined;
  }
  if (/^(?:is|are|was|were|be|do)$/.test(head.text)) return;
  if (ofKind(head, 'noun') && !polite) {
    // `order status`, `invite for Contoso`, `list of resellers`: nouns.
    if (!next || next.kind === 'punct')
      return head.text === 'upgrade' || has(head, 'enroll') ? { token: head, concepts } : undefined;
    if (has(next, 'prep') && !(head.text === 'update' || head.text === 'report') && next.text !== 'to') {
      return /^(?:view|sign|check|look|speak|reply|open)/.test(head.text) ? { token: head, concepts } : undefined;
    }
    if (next.text === 'to' && !/^(?:switch|transfer|update|move|change)$/.test(head.text)) return;
    if (
      (only(next, 'noun') || head.text === 'partner') &&
      /^(?:list|status|queue|overview|details?|log|history|request|code|page|roster|email|link|entr(?:y|ies))$/.test(
        next.text,
      )
    )
      return;
    if (head.text === 'activity' || head.text === 'access' || head.text === 'support' || head.text === 'help')
      return only(next, 'noun') ? undefined : { token: head, concepts };
  }
  // email is hard: it is told what a thing is like
  if (ofKind(head, 'noun') && next && tellsOfHead.test(next.text)) return;
  if (has(head, 'help') && !next) return;
  return { token: head, concepts };
}

/** Audit finding 14: a note of it, and no order. */
const isAudited = /^(?:finding|findings|point|remark|note|report|item|comment|ref|reference|recommendation|action)$/;

const tellsOfHead = /^(?:is|are|was|were|has|had|isn't|aren't|wasn't|weren't|hasn't|doesn't|didn't|won't|can't)$/;

/** `complete customer list`, `open invites overview`: a word that says what the list is like. */
function isDescribedList(tokens: readonly Token[], at: number): boolean {
  if (
    !/^(?:complete|total|live|present|separate|correct|direct|clean|clear|open|combined)$/.test(tokens[at]?.text ?? '')
  )
    return false;
  const said = tokens.slice(at + 1).filter((token) => token.kind !== 'punct' && !only(token, 'filler'));
  return (
    said.length > 1 &&
    said.every((token) => ofKind(token, 'noun') && !has(token, 'us', 'me')) &&
    has(said.at(-1), 'list', 'many')
  );
}

/** `an E5 subscription`, and no `E5 overview`. */
const isOfferAlone = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind === 'offer' &&
  (!tokens[at + 1] ||
    tokens[at + 1]?.kind === 'punct' ||
    has(tokens[at + 1], 'prep', 'conj', 'filler', 'subscription', 'time'));
