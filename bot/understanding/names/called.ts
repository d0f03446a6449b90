import { jobTitle } from '../korean/mentions.ts';
import { looksLikePredicate } from '../korean/predicates.ts';
import type { Sheet } from '../text/normalise.ts';
import { has, ofKind, only, type Token } from '../text/token.ts';
import { type Found, isRole, legalPrefix, name } from './words.ts';

const behindName = '((?:[은는이가을를의에도]|에게|한테|에서|으?로|과|와|랑|이랑|하고)?)$';

/** What a verb describes at the end of a name: 전부치는날, 책읽는아이. */
const described = new RegExp(
  `^([가-힣]{1,6}(?:는|은|던)(?:날|길|마음|밤|봄|손|눈|나무|나라|사람들?|아이들?|바다|하늘|집|방|달|별|꽃|숲|새|말|맛|멋|소리|이야기|우리|세상|시간|사이|자리|마을|재단|농장|농원|식당|카페|공방|학교|병원|가게))${behindName}`,
);
/** Those that are names also where no label says so. */
const poetic =
  /^[가-힣]{2,6}(?:는|은|던)(?:날|길|마음|밤|봄|나무|나라|아이들?|바다|하늘|집|달|별|꽃|숲|맛|멋|소리|이야기|세상|마을|재단|농장|농원|식당|카페|공방|학교|병원|가게)$/;
/** What is called like a note or a service: 권한없음, 알려드림. */
const nominal = new RegExp(`^([가-힣]{2,6}(?:없음|있음|드림|올림|지킴이|돌봄|나눔|이음|채움|키움|모음))${behindName}`);

/** Names that a label, a title or their own shape shows, whatever words they are made of. */
export const calledName = (sheet: Sheet, tokens: Token[], start: number): Found =>
  (tokens[start] as Token).spaced
    ? (poeticName(sheet, tokens, start) ?? valueName(sheet, tokens, start) ?? namedPerson(sheet, tokens, start))
    : valueName(sheet, tokens, start);

/** 고객 전부치는날: one piece in which a verb describes a noun; 고객 권한없음: a note behind a label. */
function poeticName(sheet: Sheet, tokens: Token[], start: number): Found {
  const first = tokens[start] as Token;
  const label = tokens[start - 1];
  if (!first.hangul || !/^(?:word|unknown)$/.test(first.kind)) return;
  const labelled = label?.hangul === true && isRole(label) && !label.particle && !label.ending;
  let end = start;
  while (
    end < start + 5 &&
    tokens[end + 1]?.hangul &&
    !tokens[end + 1]?.spaced &&
    tokens[end + 1]?.start === tokens[end]?.stop
  )
    end++;
  const last = tokens[end] as Token;
  if (tokens[end + 1]?.hangul && legalPrefix.has(tokens[end + 1]?.text ?? '')) return;
  const written = sheet.folded.slice(first.start, last.stop);
  const shaped = described.exec(written);
  const found = shaped ?? (labelled ? nominal.exec(written) : undefined);
  const called = found?.[1];
  if (!found || !called || !(labelled || poetic.test(called))) return;
  // 고객 권한없음 추가해 줘: behind the name the command goes on.
  if (!shaped && !tokens.slice(end + 1).some((token) => ofKind(token, 'verb'))) return;
  const whole = {
    ...last,
    particle: found[2] ?? '',
    ending: '',
    inner: { start: last.inner.start, end: first.start + called.length },
  };
  const parts = [...tokens.slice(start, end), whole];
  const more = tokens[end + 1];
  // 해지는마을IT
  if (!whole.particle && more?.upper && !more.spaced && /^[a-z]{2,4}$/.test(more.text) && more.start === whole.stop)
    return name(sheet, [...parts, more], end + 2, 'Hangul');
  // 별헤는밤 게스트하우스
  if (!whole.particle && more?.hangul && more.kind === 'unknown' && more.text.length > 1)
    return name(sheet, [...parts, more], end + 2, 'Hangul');
  return name(sheet, parts, end + 1, 'Hangul');
}

/** 이름은 스튜디오 E5: behind such a label everything up to the end of the clause is the name. */
function valueName(sheet: Sheet, tokens: Token[], start: number): Found {
  const label = tokens[start - 1];
  const before = tokens[start - 2];
  if (
    !label?.hangul ||
    !/^(?:이름|회사명|업체명|상호명?|고객명|고객사명|리셀러명|기업명|기관명|법인명)$/.test(label.text)
  )
    return;
  if (!/^[은는]$/.test(label.particle) || (before && !/^(?:punct|break)$/.test(before.kind) && !isRole(before))) return;
  let end = start;
  while (end < start + 6 && tokens[end] && !/^(?:punct|break|email|domain)$/.test((tokens[end] as Token).kind)) end++;
  while (end > start + 1 && only(tokens[end - 1] as Token, 'filler')) end--;
  const parts = tokens.slice(start, end);
  const last = parts.at(-1);
  if (
    !last ||
    parts.length < 2 ||
    parts.some((token) => token !== last && (token.particle || token.ending)) ||
    last.ending
  )
    return;
  if (parts.some((token) => has(token, 'filler', 'do', 'what') || isRole(token))) return;
  if (!parts.some((token) => token.kind === 'offer' || token.kind === 'word')) return;
  return name(sheet, parts, end, 'Hangul');
}

/** 추가을 씨: whoever is addressed like that has a name, whatever it looks like. */
function namedPerson(sheet: Sheet, tokens: Token[], start: number): Found {
  const first = tokens[start] as Token;
  const next = tokens[start + 1];
  if (!first.hangul || !next?.spaced) return;
  // 조아라 대리, 신규 직원 조아라 계정: also what ends like a verb.
  const label = tokens[start - 1];
  const called =
    next.text === '씨' ||
    (first.kind === 'unknown' &&
      first.text.length === 3 &&
      looksLikePredicate(first.text) &&
      (jobTitle.test(next.text) ||
        (has(label, 'user') && label?.hangul && !label.particle && !label.ending && has(next, 'account', 'role'))));
  if (!called || !/^(?:word|unknown)$/.test(first.kind)) return;
  const written = sheet.folded.slice(first.start, first.stop);
  if (written.length < 2 || written.length > 4 || ofKind(first, 'filler') || has(first, 'user', 'customer', 'matter'))
    return;
  const whole = { ...first, particle: '', ending: '', inner: { start: first.inner.start, end: first.stop } };
  const found = name(sheet, [whole], start + 1, 'Hangul');
  return found && { ...found, token: { ...found.token, kind: 'person', text: written, end: first.stop } };
}
