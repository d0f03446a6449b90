import type { Sheet } from '../text/normalise.ts';
import { oneOf } from '../text/one-of.ts';
import { regex } from '../text/regex.ts';
import { has, ofKind, only, type Token } from '../text/token.ts';
import { isPairedWord } from './paired.ts';
import {
  companyWord,
  endsClause,
  endsTrade,
  type Found,
  isAmpersand,
  isDeed,
  isLatinWord,
  isRole,
  isTheirDoing,
  isTimeWord,
  name,
  numberedHouse,
  tradeWord,
} from './words.ts';

const kin = /^(?:sons?|co|company|daughters?|partners?|associates|brothers|bros|sisters|friends|family|more|beyond)$/;
/** Given names that are words as well. */
export const givenName = regex`
    ^(?:grant|mark|bill|will|rob|pat|drew|chase|grace|hope|faith|joy|art|frank|jack|dean|earl|duke|summer|autumn|dawn|
    rich|sue|wade|cliff|dale|glen|heath|jade|jasmine|ivy|rose|lily|daisy|olive|pearl|ruby|amber|crystal|violet|penny|
    melody|harmony|christian|miles|chip|buck|skip|lance|nick|pierce|ray|reed|rod|stone|victor|april|may|june|august|
    gene|max|sky|robin|josh|randy|sandy|bob|peg|tad|ken|dot|gail|carol|bunny|candy|chuck|clay|forest|hunter|mason|
    parker|taylor|tyler|carter|cooper|baker|porter|page|paige|lane|rusty|misty|stormy|destiny|trinity|norm|guy)$
  `;

const isPlain = (token: Token | undefined): boolean =>
  isLatinWord(token) &&
  token !== undefined &&
  token.senses.length > 0 &&
  token.senses.every((sense) => sense.kind === 'common' || sense.kind === 'foreign' || sense.concept === 'other');
const isCompanyLike = (token: Token | undefined): boolean =>
  isLatinWord(token) && token !== undefined && (tradeWord.test(token.text) || companyWord.test(token.text));
const isFree = (token: Token | undefined): boolean => isLatinWord(token) && token?.kind === 'unknown';

/** What may follow a whole name. */
function closes(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (endsClause(token) || token === undefined) return true;
  if (['offer', 'email', 'domain', 'id', 'code', 'quote', 'url', 'number', 'time'].includes(token.kind)) return true;
  if (token.hangul) return false;
  return (
    has(token, 'prep', 'conj', 'filler', 'det', 'our', 'time', 'again', 'aux', 'now-on') ||
    ofKind(token, 'noun') ||
    /^(?:needs|wants|gets|should|must|asks|requires|never|got)$/.test(token.text)
  );
}

/** How something is done, how it is or when: behind a name, and none of it. */
const aside = regex`
    ^(?:instead|anymore|already|yet|soon|too|either|though|tho|first|next|right|away|only|alone|together|forever|here|
    there|back|later|then|once|still|anyway|anyways|available|possible|active|inactive|due|ready|correct|wrong|valid|
    invalid|fine|broken|slow|affected|working|happy|urgent|ongoing|overdue|effective|currently|really|again|total|
    overall|altogether|ok|okay|ahead|asap|please|everything|nothing|something|anything|all|both|each|more|less|most|
    least|half|rest|week|month|year|quarter|day|morning|afternoon|evening|night|time|today|now|longer|better|best|
    worse|worst|lately|recently|yesterday|before|after|earlier|ever|never|also|even|just|quite|very|exactly|maybe|
    perhaps|immediately|same|different|other|others|necessary|needed|required|missing|done|gone|wide|specific|related|
    based|because|since|way|ways|thing|things|reason|reasons|issue|issues|problem|problems|people|person|someone|
    somebody|everyone|everybody|nobody|team|boss|guys|whatever|whenever|however|regarding|concerning|starting|
    including|excluding|following|regardless|wise|per|worth|left|free|cheap|cheaper|expensive|good|great|nice|cool|
    new|old|big|small|long|short|whole|entire|own|complained|rang|phoned|wrote|wants|needs|goes|gets|moves|belongs|
    holds|asks|says|said|told|asked|called|signed|agreed|left|joined|came|went|got|did|does|has|had|have|is|are|was|
    were|be|been|being|mistake|accident|hand|mail|email|phone|name|default|law|chance|example|instance|sure|certain|
    true|false|real|fact|short|general|particular|detail|full|part|advance|order|favour|favor|need|want)$
  `;

type Part = 'free' | 'plain' | 'verb' | 'company' | 'number';

/** What a word may be inside a name in small letters. */
function partOf(tokens: readonly Token[], at: number, speaks: boolean): Part | undefined {
  const token = tokens[at];
  if (!token || token.hangul) return;
  if (token.kind === 'number')
    return /^\d+$/.test(token.text) || /^[a-z]+$/.test(token.text)
      ? has(tokens[at + 1], 'seat', 'user', 'more', 'less')
        ? undefined
        : 'number'
      : undefined;
  if (!isLatinWord(token) || (speaks && token.upper) || !/[a-z]/.test(token.text)) return;
  if (isFree(token)) return 'free';
  if (token.text === 'open' && isRole(tokens[at - 1])) return 'verb';
  if (token.senses.some((sense) => sense.kind === 'mark' || sense.kind === 'filler')) return;
  if (isPlain(token)) return isCompanyLike(token) ? 'company' : 'plain';
  // big red bus company
  if (
    /^(?:company|corporation|firm|organi[sz]ation)$/.test(token.text) &&
    at > 0 &&
    isPlain(tokens[at - 1]) &&
    closes(tokens, at + 1)
  )
    return 'company';
  if (isCompanyLike(token) && isLatinWord(tokens[at - 1]) && endsTrade(token, tokens[at + 1])) return 'company';
  if (ofKind(token, 'noun')) return;
  return isCompanyLike(token) ? 'company' : 'verb';
}

const isMarkOf = (token: Token): boolean => token.kind === 'punct' && /^[,.!;]$/.test(token.text);
const isCommand = (token: Token): boolean =>
  token.kind === 'word' &&
  !token.hangul &&
  !isRole(token) &&
  token.senses.some((sense) => sense.kind === 'verb' && sense.form === 'base') &&
  !/^(?:be|is|are|was|were|have|has|do|find|search|look|see|show|list)$/.test(token.text);

/** What is done to organisations only: `upgrade early bird coffee`, and no `order fresh coffee`. */
const organising = oneOf(/^(?:upgrade|assign|link|associate|connect|attach|onboard|appoint|designate)$/);

/** Everyday words up to one that small companies end in, and nothing of the phrase behind it. */
function endsLikeCompany(tokens: readonly Token[], at: number): boolean {
  let end = at;
  while (end < at + 4 && (isPlain(tokens[end + 1]) || isFree(tokens[end + 1]))) end++;
  return end > at && isCompanyLike(tokens[end]) && closes(tokens, end + 1);
}

const prepositions = oneOf(/^(?:for|to|with|of|from|under|via|through|by|at|on behalf of)$/);

/** Where only a name can stand: behind a role, behind `called`, behind a preposition, behind a label. */
function anchorOf(tokens: readonly Token[], at: number): 'role' | 'preposition' | 'object' | undefined {
  const before = tokens[at - 1];
  if (isFree(tokens[at]) && (before === undefined || before.kind === 'break' || isMarkOf(before) || isCommand(before)))
    return 'object';
  if (before && organising.has(before.text) && isPlain(tokens[at]) && endsLikeCompany(tokens, at)) return 'object';
  if (before?.kind === 'punct' && /^[:=]$|^-+$/.test(before.text)) {
    const label = tokens[at - 2];
    return label?.kind === 'word' &&
      !label.possessive &&
      ofKind(label, 'noun') &&
      (before.text !== '-' || before.spaced)
      ? 'role'
      : undefined;
  }
  if (before?.kind !== 'word' || before.hangul || before.possessive) return;
  if (before.text === 'called' || before.text === 'named') return 'role';
  if (isRole(before)) {
    // let the reseller manage …: a verb of its own follows.
    if (
      tokens
        .slice(Math.max(0, at - 4), at - 1)
        .some((token) =>
          /^(?:let|have|make|get|help|ask|can|does|do|did|will|should|which|what|each|every)$/.test(token.text),
        ) &&
      ofKind(tokens[at] as Token, 'verb')
    )
      return;
    return before.senses.some((sense) => sense.form === 'base' && sense.kind === 'noun') ? 'role' : undefined;
  }
  return prepositions.has(before.text) ? 'preposition' : undefined;
}

/**
 * A name in small letters where a name is due: `client noor & partners`, `subs for adventure works`, `reseller open door
 * church`. Behind a preposition at least one of its words is unknown or a company's; everyday words belong to it only as
 * companies use them.
 */
export function dueName(sheet: Sheet, tokens: Token[], start: number, speaks: boolean): Found {
  const first = tokens[start] as Token;
  if (!isLatinWord(first) && first.kind !== 'number') return;
  const anchor = anchorOf(tokens, start);
  if (!anchor || isTheirDoing(tokens, start)) return;
  // open customer page peninsula marine
  if (
    anchor === 'role' &&
    /^(?:page|record|card|file|profile|entry)$/.test(first.text) &&
    isFree(tokens[start + 1]) &&
    // customer page peninsula marine
    /^(?:|open|show|view|see|display|bring up|pull up|go to|find|look up|get|fetch)$/.test(
      tokens[start - 2]?.text ?? '',
    )
  )
    return;
  const bold = sheet.marked.find((span) => span.start === first.start);
  if (bold && anchor !== 'object') {
    let last = start;
    while (tokens[last + 1] && (tokens[last + 1] as Token).end <= bold.end) last++;
    if ((tokens[last] as Token).end <= bold.end)
      return name(sheet, tokens.slice(start, last + 1), last + 1, 'unknown word');
  }
  const denied = anchor === 'role' ? lastOfDenied(tokens, start) : undefined;
  if (denied) return name(sheet, tokens.slice(start, denied + 1), denied + 1, 'unknown word');
  const person = givenName.test(first.text) && isFree(tokens[start + 1]) && !(speaks && tokens[start + 1]?.upper);
  const kind = person ? 'plain' : partOf(tokens, start, speaks);
  if (
    !kind ||
    first.possessive ||
    (/^(?:last|this|next|each|every)$/.test(first.text) && isTimeWord.test(tokens[start + 1]?.text ?? '')) ||
    (aside.test(first.text) &&
      !person &&
      !(anchor === 'role' && /^(?:next|first|best|new|big|old|free|good|great)$/.test(first.text)))
  )
    return;
  if (kind === 'verb' && anchor === 'preposition' && tokens[start - 1]?.text === 'to') return;
  const parts: Part[] = [kind];
  // how many customers does reseller pelagic foods look after
  const asked = tokens.slice(Math.max(0, start - 4), start).some(({ text }) => /^(?:do|does|did)$/.test(text));
  let at = start;
  // What is left over at the end when the words behind it turn out to be no part of it.
  let end = kind === 'free' ? start : -1;
  while (at - start < 6) {
    const token = tokens[at + 1];
    const previous = tokens[at] as Token;
    if (!token || previous.possessive || token.hangul) break;
    if (isAmpersand(token) && (partOf(tokens, at + 2, speaks) || kin.test(tokens[at + 2]?.text ?? ''))) {
      if (tokens[at + 2]?.kind === 'number') break;
      at += 2;
      end = at;
      parts.push('company');
      continue;
    }
    if (token.text === 'and' && kin.test(tokens[at + 2]?.text ?? '') && closes(tokens, at + 3)) {
      at += 2;
      end = at;
      parts.push('company');
      continue;
    }
    // reseller north and south hosting
    if (
      token.text === 'and' &&
      anchor !== 'object' &&
      isPairedWord(previous) &&
      isPairedWord(tokens[at + 2]) &&
      /^(?:free|company)$/.test(partOf(tokens, at + 3, speaks) ?? '') &&
      (closes(tokens, at + 4) || tokens[at + 3]?.possessive)
    ) {
      at += 2;
      parts.push('plain', 'plain');
      continue;
    }
    // dr. patel, st. mary's
    if (token.text === '.' && /^(?:dr|st|mr|mrs|ms|mt|prof)$/.test(previous.text) && partOf(tokens, at + 2, speaks)) {
      at++;
      continue;
    }
    // museum of science, inverloch managed services
    if (
      anchor === 'role' &&
      (token.text === 'of' || token.text === 'managed') &&
      partOf(tokens, at + 2, speaks) &&
      tokens[at + 2]?.kind !== 'number' &&
      (closes(tokens, at + 3) || tokens[at + 2]?.possessive || partOf(tokens, at + 3, speaks) !== undefined)
    ) {
      at += 2;
      end = at;
      parts.push('plain');
      continue;
    }
    // cloudberry it, in front of what it has or is
    if (token.text === 'it' && end === at && !token.possessive && closes(tokens, at + 2)) {
      at++;
      end = at;
      break;
    }
    // byte me computers, best for you organics
    if (
      /^(?:me|you|us)$/.test(token.text) &&
      isLatinWord(tokens[at + 2]) &&
      !tokens[at + 2]?.upper &&
      (isCompanyLike(tokens[at + 2]) || /^comput(?:ers?|ing)$/.test(tokens[at + 2]?.text ?? '')) &&
      closes(tokens, at + 3)
    ) {
      at += 2;
      end = at;
      parts.push('plain', 'company');
      continue;
    }
    const part = partOf(tokens, at + 1, speaks);
    if (!part) break;
    // customers belonging to …: a participle opens something else.
    if (/^\w{3,}(?:ing|ed)$/.test(token.text) && has(tokens[at + 2], 'prep') && anchor !== 'role') break;
    if (part === 'number') {
      // for studio 42: where no seats are counted, but a house
      if (
        end < 0 &&
        at === start &&
        numberedHouse.test(previous.text) &&
        (endsClause(tokens[at + 2]) || has(tokens[at + 2], 'filler'))
      ) {
        at++;
        end = at;
        parts.push('company');
        break;
      }
      const next = partOf(tokens, at + 2, speaks);
      const spelled = /^[a-z]+$/.test(token.text);
      if (next && next !== 'number' && !aside.test(tokens[at + 2]?.text ?? '')) {
        at++;
        parts.push(part);
        continue;
      }
      if (
        spelled &&
        closes(tokens, at + 2) &&
        !tokens.some((one) => one.kind === 'offer' || has(one, 'seat', 'subscription'))
      ) {
        at++;
        end = at;
        parts.push(part);
      }
      break;
    }
    if (aside.test(token.text) && !token.possessive) break;
    // reseller pelagic foods lost the invite: what it did is no part of it.
    if (
      part === 'verb' &&
      end === at &&
      (isDeed(token) || (asked && ofKind(token, 'verb'))) &&
      !partOf(tokens, at + 2, speaks)
    )
      break;
    // let reseller kestrel manage …
    if (
      part === 'verb' &&
      tokens.slice(Math.max(0, start - 4), start).some((one) => /^(?:let|have|make|get)$/.test(one.text))
    )
      break;
    at++;
    parts.push(part);
    if (
      part === 'free' ||
      part === 'company' ||
      token.possessive ||
      (part === 'plain' && isThingLike(token)) ||
      (anchor === 'role' && part === 'verb')
    )
      end = at;
  }
  while (end > start && !closes(tokens, end + 1) && !(tokens[end] as Token).possessive) {
    end--;
    if (end === start) break;
  }
  if (end <= start) return;
  // quantum leap logistics never got …: at the start of a sentence something must be told of it.
  if (
    anchor === 'object' &&
    !isCommand(tokens[start - 1] ?? first) &&
    !(tokens[end] as Token).possessive &&
    !/^(?:needs?|wants?|should|must|has|have|would|never|is|was|got|gets|still|asked|asks|requires?|did|didn't|says|will|hasn't|isn't|could)$/.test(
      tokens[end + 1]?.text ?? '',
    )
  )
    return;
  const used = tokens.slice(start, end + 1).map((_, i) => parts[i]);
  const strong = used.some((part) => part === 'free' || part === 'company') || person;
  if (anchor !== 'role' ? !strong : used.every((part) => part === 'verb' || part === 'number')) return;
  // `for some reason unknown`: everyday words in front need a name of their own behind them.
  if (anchor === 'preposition' && kind === 'plain' && !person && only(first, 'common') && has(first, 'filler')) return;
  return name(sheet, tokens.slice(start, end + 1), end + 1, 'unknown word');
}

/** from our disti no strings supply: behind one company's role a denial of everyday things that ends like a company. */
function lastOfDenied(tokens: readonly Token[], start: number): number | undefined {
  const [head, role, first] = [tokens[start - 2], tokens[start - 1], tokens[start]];
  if (first?.text !== 'no' || first.upper || !isRole(role)) return;
  if (!(has(head, 'prep', 'det', 'our') || (head && isCommand(head)))) return;
  let end = start + 1;
  while (end < start + 4 && (isPlain(tokens[end]) || isFree(tokens[end])) && !aside.test(tokens[end]?.text ?? ''))
    end++;
  if (!isCompanyLike(tokens[end])) end--;
  return end > start + 1 && isCompanyLike(tokens[end]) && closes(tokens, end + 1) ? end : undefined;
}

/** An everyday noun, as far as its ending tells. */
const isThingLike = (token: Token): boolean =>
  !/(?:ly|ed|ing|able|ible|ful|less|est)$/.test(token.text) || isCompanyLike(token);
