import { unit } from './glued-names.ts';
import { finalOf, isNameCopula } from './hangul.ts';
import { looksAdnominal, looksLikePredicate } from './korean-predicates.ts';
import { isLatinForm } from './latin-names.ts';
import { type Found, gluedHouse, has, house, isAmpersand, isRole, kindOf, legalPrefix, name } from './name-words.ts';
import type { Sheet } from './normalise.ts';
import type { Token } from './token.ts';

/** 고객사랑 구독: read as 고객사 and a particle it says nothing, so it is a name. */
export function disguisedName(sheet: Sheet, tokens: Token[], at: number): Found {
  const token = tokens[at] as Token;
  if (!token.hangul || token.kind !== 'word' || token.particle !== '랑' || !isRole(token) || has(token, 'user')) return;
  const next = tokens[at + 1];
  if (
    !next ||
    !kindOf(next, 'noun') ||
    isRole(next) ||
    tokens.some((other, i) => i !== at && ['name', 'person', 'unknown'].includes(other.kind))
  )
    return;
  return {
    token: {
      ...token,
      kind: 'name',
      reason: 'Hangul',
      senses: [],
      particle: '',
      text: sheet.folded.slice(token.start, token.stop),
      end: token.stop,
      inner: { start: token.start, end: token.stop },
    },
    next: at + 1,
  };
}

/** 고객 꿈꾸는 다락방: behind a label a describing verb opens a name, for a topic would leave the next name alone */
export function describedName(sheet: Sheet, tokens: Token[], at: number): Found {
  const first = tokens[at] as Token;
  const next = tokens[at + 1];
  const label = tokens[at - 1];
  const after = tokens[at + 2];
  if (!first.hangul || first.kind !== 'unknown' || !/^[는은]$/.test(first.particle) || first.text.length < 2) return;
  if (!label?.hangul || !isRole(label) || !/^(?:으?로)?$/.test(label.particle)) return;
  if (next?.kind !== 'unknown' || !next.hangul || !next.spaced || /^[이가]$|[에로]/.test(next.particle)) return;
  if (after?.kind === 'unknown' || after?.kind === 'name') return;
  return name(sheet, [first, next], at + 2, 'Hangul');
}

/** Unknown Hangul, with a legal form before or behind it and with Latin letters glued to it. */
export function koreanName(sheet: Sheet, tokens: Token[], start: number): Found {
  const first = tokens[start] as Token;
  let i = start;
  const parts: Token[] = [];
  const isLegal = (token: Token | undefined) =>
    token !== undefined && (token.kind === 'legal' || (token.hangul && legalPrefix.test(token.text)));
  let unknown = 0;
  let hangul = false;
  while (i < tokens.length && i < start + 7) {
    const token = tokens[i] as Token;
    const previous = parts.at(-1);
    // 이음과나눔, 꽃과나비: with spaces elsewhere a particle that none follows is a syllable of the name.
    const within =
      previous?.hangul === true &&
      previous.kind === 'unknown' &&
      !previous.ending &&
      token.hangul &&
      !token.spaced &&
      token.start === previous.stop &&
      (token.kind === 'unknown'
        ? /^[과와의]$/.test(previous.particle)
        : token.senses.every((sense) => sense.stem) &&
          (previous.particle
            ? /^[과와의]$/.test(previous.particle)
            : token.ending !== '' || /.[과와]$/.test(previous.text)) &&
          closesName.test(token.ending));
    if (previous && !within && (previous.particle || previous.ending || previous.possessive)) break;
    if (within && token.kind === 'word') {
      parts.push({ ...token, particle: token.particle + token.ending, ending: '' });
      i++;
      continue;
    }
    // 퍼스트업 컨설턴트, 늘봄 의원: what kind of house it is belongs to the name.
    if (
      previous?.kind === 'unknown' &&
      previous.hangul &&
      token.hangul &&
      token.kind === 'word' &&
      house.test(token.text) &&
      has(token, 'matter', 'common', 'foreign')
    ) {
      parts.push(token);
      i++;
      continue;
    }
    if (isLegal(token)) {
      if (previous && token.kind !== 'legal' && isLegal(tokens[i + 1])) break;
      // (주) opens the next name when a space stands before it and none behind it.
      if (previous && unknown > 0 && token.spaced && tokens[i + 1]?.hangul && !tokens[i + 1]?.spaced) break;
      parts.push(token);
      hangul = true;
      i++;
      continue;
    }
    const glued = previous !== undefined && !token.spaced && previous.end === token.start;
    if (token.hangul && (token.kind === 'unknown' || token.kind === 'name' || token.kind === 'person')) {
      if (
        isPredicate(token, tokens[i + 1]) ||
        describes(tokens, i) ||
        (degree.test(tokens[i - 1]?.text ?? '') && !token.particle)
      )
        break;
      if (token.kind !== 'unknown' && previous && previous.kind !== 'unknown' && !isLegal(previous)) break;
      // 비전아이티 마동혁 이사님: somebody at the company named before
      if (unknown > 0 && isSomebody(token, tokens[i + 1])) break;
      if ((token.kind === 'person' || (titled.test(token.text) && token.particle.startsWith('님'))) && unknown > 0)
        break;
      parts.push(token);
      unknown++;
      hangul = true;
      i++;
      continue;
    }
    // After a legal form any word is the company's own.
    if (token.hangul && token.kind === 'word' && previous && isLegal(previous) && unknown === 0) {
      // 주식회사 해든: no verb follows a legal form.
      parts.push(
        /^든$/.test(token.ending)
          ? { ...token, ending: '', end: token.stop, inner: { start: token.inner.start, end: token.stop } }
          : token,
      );
      unknown++;
      i++;
      continue;
    }
    // 온빛나눔, 새봄이음: nouns of deeds that houses are called after
    if (token.hangul && glued && unknown > 0 && !token.ending && deeds.test(token.text)) {
      parts.push(token);
      i++;
      continue;
    }
    if (
      token.hangul &&
      token.kind === 'word' &&
      glued &&
      unknown > 0 &&
      !token.senses.some((sense) => sense.kind === 'verb' && token.ending)
    )
      break;
    const next = tokens[i + 1];
    const latinHead =
      (token.kind === 'unknown' || token.kind === 'number' || (token.kind === 'name' && !token.hangul)) &&
      !token.hangul;
    // K&J파트너스: what kind of house it is, without a space
    if (
      latinHead &&
      token.kind !== 'number' &&
      !token.particle &&
      !previous &&
      next?.hangul &&
      next.start === token.end &&
      next.kind === 'word' &&
      gluedHouse.test(next.text)
    ) {
      parts.push(token, next);
      unknown++;
      hangul = true;
      i += 2;
      continue;
    }
    if (
      latinHead &&
      !token.particle &&
      next?.hangul &&
      (next.kind === 'unknown' || next.kind === 'name') &&
      !isPredicate(next, tokens[i + 2]) &&
      (next.start === token.end || (token.kind !== 'number' && token.upper)) &&
      !(token.kind === 'number' && unit.test(next.text))
    ) {
      if (previous && !glued && unknown > 0) break;
      parts.push(token);
      unknown++;
      i++;
      continue;
    }
    if (previous?.hangul && isLatinForm(token) && !isLatinForm(next)) {
      parts.push(token);
      i++;
      continue;
    }
    if (latinHead && token.kind !== 'number' && previous && (isLegal(previous) || (glued && unknown > 0))) {
      parts.push(token);
      unknown++;
      i++;
      continue;
    }
    // 램나&파트너스
    if (
      isAmpersand(token) &&
      previous &&
      previous.end === token.start &&
      (next?.hangul || next?.kind === 'unknown') &&
      next?.start === token.end
    ) {
      parts.push(token);
      i++;
      continue;
    }
    break;
  }
  if (!unknown || !hangul || !parts.length) return;
  if (parts.length === 1 && first.kind === 'unknown' && first.text.length < 2) return;
  if (first.kind === 'number' && parts.length < 2) return;
  return name(sheet, parts, i, parts.length === 1 && first.kind !== 'unknown' ? 'known' : 'Hangul');
}

const deeds = /^(?:나눔|이음|채움|키움|모음|돌봄|배움|세움|누림|울림|살림)$/;

/** Particles, where a verbal noun like 나눔 has taken them for endings. */
const closesName = /^(?:의|을|를|은|는|이|가|에|에게|한테|으?로|과|와)?$/;

/** 전시회에서 만난 한빛: a short verb between what belongs to it and the name that it describes. */
function describes(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  return (
    token.kind === 'unknown' &&
    token.text.length === 2 &&
    !token.particle &&
    finalOf(token.text[1]) === 4 &&
    /^(?:에서|에게|한테|이|가|을|를|와|과|랑)$/.test(tokens[at - 1]?.particle ?? '') &&
    (tokens[at + 1]?.kind === 'unknown' || isThingBehind(tokens, at))
  );
}

/** 저한테 붙은 역할: a thing that cannot belong to what a particle closed off. */
const isThingBehind = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at + 1];
  return (
    /[은는]$/.test(tokens[at]?.text ?? '') &&
    next?.spaced === true &&
    !isRole(next) &&
    next.senses.some((sense) => sense.kind === 'noun') &&
    !kindOf(next, 'verb')
  );
};

/** 너무 느려: what has a degree is no name. */
const degree = /^(?:너무|아주|매우|정말|진짜|꽤|엄청|굉장히|상당히|훨씬|이렇게|그렇게|왜|별로|전혀)$/;

/** 이대표님, 김과장님: somebody at the company named before. */
const titled = /^[가-힣]{1,3}(?:대표|과장|부장|대리|팀장|사장|이사|차장|원장|실장|소장|매니저|주임|전무|상무|회장)$/;

/** A surname with a given name of two syllables, and behind it what somebody is: 마동혁 이사님. */
const isSomebody = (token: Token, next: Token | undefined): boolean =>
  token.kind === 'unknown' &&
  !token.particle &&
  fullName.test(token.text) &&
  next?.spaced === true &&
  next.hangul &&
  !next.ending &&
  trade.test(next.text);
const fullName =
  /^[김이박최정강조윤장임한오서신권황안송류유홍전고문손양배백허남심노하곽성차주우구라진지엄채원천방공현함변염여추도소석선설마길위연표명기반왕금옥육인맹제모탁국어은편용예봉사부][가-힣]{2}$/;
const trade =
  /^(?:대리|과장|부장|차장|사원|주임|팀장|이사|상무|전무|사장|회장|대표|매니저|책임|선임|수석|실장|본부장|원장|소장|센터장|담당자|담당|원장|점장|대표이사)(?:님|께서)?$/;

/** What cannot stand alone after the verb before it: 논의한 대로, 신청한 거. */
const boundNoun = /^(?:대|대로|뒤|후|다음|바|것|거|건|적|때|만큼|이후|직후|중|후에|뒤에)$/;

const bound = /^(?:데|곳|거|것|건|게|분|업체|회사|고객|고객사|리셀러)/;

/** 왔다던데, 계약한: unknown words that are no names because of how they end. */
function isPredicate(token: Token, next: Token | undefined): boolean {
  if (token.kind !== 'unknown') return false;
  if (/^(?:뒤|후|전|때|직후|이후|이전)(?:에|에는|에야)?$/.test(token.text)) return true;
  // 올라와 있나: what an auxiliary follows is a verb.
  if (
    /[해하여아어와워려]$/.test(token.text + token.particle) &&
    next?.hangul &&
    next.spaced &&
    /^(?:있|없|계시)$/.test(next.text) &&
    next.ending
  )
    return true;
  // 거래 튼 데가: a short verb in front of what it describes.
  if (
    token.text.length === 1 &&
    !token.particle &&
    [4, 8].includes(finalOf(token.text)) &&
    next?.hangul &&
    bound.test(next.text)
  )
    return true;
  // 제안하는 초대, 진행되는 건: an unknown 하다 or 되다 that describes.
  if (/^[는던]$/.test(token.particle) && /..[하되]$/.test(token.text) && next?.hangul && next.spaced) return true;
  // 회장님이 보실 거라: an honorific in front of 거
  if (
    !token.particle &&
    /[실신는을던]$/.test(token.text) &&
    next?.hangul &&
    /^(?:거|건|게|것)$/.test(next.text) &&
    next.particle + next.ending !== ''
  )
    return true;
  // 생각해보고 is no 생각해 that something is said to.
  if (token.particle === '보고' && /[아어여해]$/.test(token.text)) return true;
  // 않으셔도, 깜빡한 듯하니: no name begins like that.
  if (/^(?:않|듯[하해싶한])/.test(token.text)) return true;
  // 닫혔더라고요: what somebody found out.
  if (/더라$/.test(token.text) && /^[고구]요?$/.test(token.ending)) return true;
  if (token.particle || token.ending) return token.ending !== '' && !isNameCopula(token.ending, token.text.at(-1));
  // 예쁘게, 알기 쉽게: how, not who
  if (/..게$/.test(token.text) && token.spaced && next?.hangul && next.senses.some((sense) => sense.kind === 'verb'))
    return true;
  if (looksLikePredicate(token.text)) return true;
  // 보류해 주세요: what an auxiliary follows is a verb.
  if (
    /[해하여아어]$/.test(token.text) &&
    next?.hangul &&
    (next.senses.some((sense) => sense.concept === 'do') || /^[보봐볼봅]$/.test(next.text)) &&
    next.ending
  )
    return true;
  if (next?.hangul && looksAdnominal(token.text) && boundNoun.test(next.text)) return true;
  // 체결된 ㈜무등데이터: a legal form in front opens the name.
  if (
    /..[한된]$/.test(token.text) &&
    next?.spaced &&
    (next.kind === 'legal' || (next.hangul && legalPrefix.test(next.text)))
  )
    return true;
  return (
    looksAdnominal(token.text) &&
    next !== undefined &&
    next.hangul === true &&
    next.kind !== 'punct' &&
    !(next.kind === 'word' && kindOf(next, 'noun')) &&
    next.kind === 'unknown'
  );
}
