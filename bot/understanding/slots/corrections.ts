import type { Mention } from '../mentions.ts';
import type { Reading } from './slots.ts';

/** `Contoso — no, Fabrikam`, 콘토소 말고 패브리캄: what was corrected does not count. */
export function corrected(mentions: Mention[], reading: Reading): Mention[] {
  const result: Mention[] = [];
  for (const mention of mentions) {
    const tokens = reading.clauses[mention.clause]?.tokens ?? [];
    const next = tokens[mention.at + 1];
    if (next?.text === '말고') continue;
    const before = tokens
      .slice(Math.max(0, mention.at - 5), mention.at)
      .map((token) => token.text)
      .join(' ');
    const start = reading.clauses
      .slice(0, mention.clause)
      .flatMap((clause) => clause.tokens)
      .slice(-4)
      .map((token) => token.text)
      .join(' ');
    const context = mention.at < 5 ? `${start} ${before}` : before;
    const previous = result.at(-1);
    // Robert “Bob”: a nickname behind the name.
    if (
      previous &&
      mention.quoted &&
      previous.clause === mention.clause &&
      mention.at === previous.at + 1 &&
      !previous.token.particle &&
      !mention.role
    )
      continue;
    // … with Fabrikam - Fabrikam Fiber, I mean: the longer one is meant.
    if (previous && extendsName(previous, mention)) {
      mention.role ??= previous.role;
      if (!mention.prep) mention.prep = previous.prep;
      mention.owns ??= previous.owns;
      result.splice(-1, 1, mention);
      continue;
    }
    if (
      previous &&
      /(?:^|[,.;:(–—-] ?)no\b|\bno ?[,.–—-]|\b(?:sorry|pardon(?: me)?|er|erm|uh|um|oops|i mean|i meant|rather|correction|scratch that|wait|actually|make that|make it)\b|아니|정정|아참/.test(
        context,
      ) &&
      (!mention.role || mention.role === previous.role || !previous.role) &&
      closeTo(previous, mention, reading)
    ) {
      mention.role ??= previous.role;
      if (!mention.prep) mention.prep = previous.prep;
      mention.owns ??= previous.owns;
      result.pop();
    }
    result.push(mention);
  }
  return result;
}

const extendsName = (previous: Mention, mention: Mention): boolean =>
  !mention.token.hangul && mention.token.upper && mention.token.text.startsWith(`${previous.token.text} `);

function closeTo(previous: Mention, mention: Mention, reading: Reading): boolean {
  const between = reading.sheet.folded.slice(previous.token.end, mention.token.start);
  // …, they actually use our portal: what they do, and no other name
  if (/\bactually\b/.test(between) && !namedAnew.test(between)) return false;
  return (
    between.length < 40 &&
    /(?:^|[,.;:(–—-])\s*no(?:[\s,.;:-]|$)|\bno\s*[,.–—-]|(?:^|[\s,.;:-])(?:sorry|pardon(?: me)?|er|erm|uh|um|oops|i mean|i meant|rather|correction|scratch that|wait|actually|make that|make it|아니|아니다|정정|아참)(?:[\s,.;:-]|$)/.test(
      between,
    )
  );
}

/** `actually`, and nothing behind it but what leads to a name. */
const namedAnew =
  /\bactually[\s,.:;–—-]*(?:(?:it's|it is|make (?:that|it)|i mean|i meant|no|not|sorry|oh|for|to|with|under|the|a|an|our|customer|client|reseller|provider|user|lead)[\s,.:;–—-]*)*$/;
