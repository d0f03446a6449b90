import { isParticle } from '../korean/hangul.ts';
import type { Sheet } from '../text/normalise.ts';
import { isRoleName, type Token } from '../text/token.ts';
import { unit } from './glued.ts';
import { describes, isGround, isPredicate, isWhereTheyAre } from './korean-none.ts';
import { isLatinForm } from './latin.ts';
import { type Found, gluedHouse, has, house, isAmpersand, isRole, kindOf, legalPrefix, name } from './words.ts';

/** 고객사랑 구독: read as 고객사 and a particle it says nothing, so it is a name. */
export function disguisedName(sheet: Sheet, tokens: Token[], at: number): Found {
  const token = tokens[at] as Token;
  if (!token.hangul || token.kind !== 'word') return;
  // 재판매인 하나로에: the name ends like a particle; 고객 하나로 합쳐 줘: and this is one.
  if (
    token.text === '하나' &&
    /^로의?$/.test(token.particle) &&
    !token.ending &&
    isLabelled(tokens, at) &&
    tokens[at + 1] &&
    !tokens.slice(0, at).some(({ particle }) => /^[을를]$/.test(particle)) &&
    !/^(?:합|묶|모[아으]|뭉|통합|통일|정리|줄|처리|맞)/.test(tokens[at + 1]?.text ?? '')
  )
    return asName(sheet, tokens, at, 3);
  if (!isRole(token) || has(token, 'user')) return;
  // 고객사랑의 구독: behind that particle hardly another one stands.
  if (/^랑(?:의|을|에|에게|한테)$/.test(token.particle)) return asName(sheet, tokens, at, token.text.length + 1);
  if (token.particle !== '랑') return;
  const next = tokens[at + 1];
  if (
    !next ||
    !kindOf(next, 'noun') ||
    // 고객사랑 고객 화면: nobody is listed beside themselves.
    (isRole(next) && !(has(token, 'customer') && has(next, 'customer') && !next.particle)) ||
    tokens.some((other, i) => i !== at && ['name', 'person', 'unknown'].includes(other.kind))
  )
    return;
  return asName(sheet, tokens, at, token.stop - token.start);
}

/** Behind the word for a party, which has no particle. */
function isLabelled(tokens: readonly Token[], at: number): boolean {
  const label = tokens[at - 1];
  return (
    label?.hangul === true &&
    isRole(label) &&
    !has(label, 'user') &&
    !label.particle &&
    !label.ending &&
    label.senses.every(({ form }) => form !== 'plural')
  );
}

/** A word that is a name up to so many syllables; what is left of it is its particle. */
function asName(sheet: Sheet, tokens: readonly Token[], at: number, length: number): Found {
  const token = tokens[at] as Token;
  const end = token.start + length;
  return {
    token: {
      ...token,
      kind: 'name',
      reason: 'Hangul',
      senses: [],
      particle: sheet.folded.slice(end, token.stop),
      text: sheet.folded.slice(token.start, end),
      end,
      inner: { start: token.start, end },
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

/** Order Up한테, Cancel Culture에게: capitals in a row to whom something goes are a name, whatever words they are. */
export function addressedName(sheet: Sheet, tokens: Token[], start: number): Found {
  const first = tokens[start] as Token;
  if (!first.upper || first.hangul || first.kind !== 'word' || isRole(first) || first.particle) return;
  for (let i = start + 1; i < tokens.length && i < start + 5; i++) {
    const token = tokens[i] as Token;
    if (!token.upper || token.hangul || !/^(?:word|unknown)$/.test(token.kind) || isRole(token)) return;
    if (/^(?:한테|에게|께|측|쪽|님)/.test(token.particle))
      return name(sheet, tokens.slice(start, i + 1), i + 1, 'capitals');
    if (token.particle || token.possessive) return;
  }
  return;
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
    // 카페 담에서: behind one syllable that nobody knows the particle was left unread.
    // 남궁 민에게서
    if (
      previous?.hangul &&
      (opensHouse.test(previous.text) || longSurname.test(previous.text)) &&
      unknown === 1 &&
      token.hangul &&
      token.kind === 'unknown' &&
      token.spaced &&
      !token.particle &&
      (syllable.test(token.text[0] as string) || longSurname.test(previous.text)) &&
      isParticle(token.text.slice(1))
    ) {
      const end = token.start + 1;
      parts.push({
        ...token,
        end,
        text: token.text.slice(0, 1),
        particle: token.text.slice(1) + token.ending,
        ending: '',
        inner: { start: token.start, end },
      });
      unknown++;
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
    // 스튜디오 달, 갤러리 봄
    if (
      previous?.hangul &&
      opensHouse.test(previous.text) &&
      unknown === 1 &&
      token.hangul &&
      token.spaced &&
      /^[을은이]?$/.test(token.ending) &&
      syllable.test(token.text)
    ) {
      parts.push({ ...token, particle: token.particle + token.ending, ending: '' });
      i++;
      continue;
    }
    if (token.hangul && (token.kind === 'unknown' || token.kind === 'name' || token.kind === 'person')) {
      if (
        isPredicate(token, tokens[i + 1]) ||
        describes(tokens, i) ||
        isWhereTheyAre(tokens, i) ||
        isGround(token, tokens[i + 1], tokens[i - 1]) ||
        (degree.test(tokens[i - 1]?.text ?? '') && !token.particle)
      )
        break;
      if (token.kind !== 'unknown' && previous && previous.kind !== 'unknown' && !isLegal(previous)) break;
      // 누리온(주) 구톡 추가: behind a form that closes a name another word begins.
      if (unknown > 0 && previous?.kind === 'legal' && !previous.spaced && token.spaced) break;
      // 한빛 관장님, 한빛 신고철이라: whom it has, and why
      if (
        unknown > 0 &&
        token.spaced &&
        ((/^[가-힣]장$/.test(token.text) && token.particle.startsWith('님')) || /^이?라서?$/.test(token.particle))
      )
        break;
      // 비전아이티 마동혁 이사님, 비전아이티 마 이사님: somebody at the company named before
      if (unknown > 0 && (isSomebody(token, tokens[i + 1]) || isSurname(previous, token, tokens[i + 1]))) break;
      if (
        (token.kind === 'person' ||
          (titled.test(token.text) && token.particle.startsWith('님')) ||
          (brief.test(token.text) && token.spaced && !isLegal(previous))) &&
        unknown > 0
      )
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
      // 주식회사 바로주문: what is written together with it as well
      while (continuesWord(parts.at(-1) as Token, tokens[i])) {
        parts.push(tokens[i] as Token);
        i++;
      }
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
    // 이음IT: letters that are a word elsewhere
    if (
      glued &&
      previous?.hangul === true &&
      unknown > 0 &&
      !token.hangul &&
      token.kind === 'word' &&
      !has(token, 'delegated', 'service-request') &&
      /^\p{Lu}{2,5}$/u.test(sheet.shown.slice(token.start, token.end))
    ) {
      parts.push(token);
      i++;
      continue;
    }
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
    // 정우 & 파트너스, SJ & 파트너스
    const kin = isAmpersand(token) && kinWord.test(next?.text ?? '');
    if (kin && previous && unknown > 0) {
      parts.push(token, next as Token);
      hangul = true;
      i += 2;
      continue;
    }
    if (
      latinHead &&
      token.kind === 'unknown' &&
      !previous &&
      isAmpersand(next) &&
      kinWord.test(tokens[i + 2]?.text ?? '')
    ) {
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
  if (parts.length === 1 && first.kind === 'unknown' && (first.text.length < 2 || /^[ㄱ-ㅣ]+$/.test(first.text)))
    return;
  if (first.kind === 'number' && parts.length < 2) return;
  return name(sheet, parts, i, parts.length === 1 && first.kind !== 'unknown' ? 'known' : 'Hangul');
}

/** Who stands behind the ampersand of a firm. */
const kinWord = /^(?:파트너스|컴퍼니|코|선즈|산업|그룹)$/;

/** A word right behind another one, without a space, particle or ending between them, and no verb with an ending. */
const continuesWord = (before: Token, token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  token.hangul &&
  !token.spaced &&
  !token.ending &&
  // 주식회사 목록과기록
  /^[과와의]?$/.test(before.particle) &&
  !before.ending &&
  token.start === before.stop;

/** Kinds of houses that stand in front of what the house is called, and what they are called in one syllable. */
const opensHouse =
  /^(?:카페|북카페|스튜디오|호텔|갤러리|공방|레스토랑|베이커리|펜션|아틀리에|하우스|플라워|헤어|극단|책방|서점|살롱|클럽|오피스|스테이)$/;
const syllable =
  /^(?:달|별|봄|숲|온|결|담|빛|샘|솔|뜰|강|산|꽃|눈|비|풀|길|글|밤|잎|새|곰|콩|밀|쌀|방|원|율|휴|쉼|틈|연|해|림|늘|봉|송|화|소)$/;

/** Surnames of two syllables; who has one may have a given name of one. */
const longSurname = /^(?:남궁|황보|제갈|사공|선우|독고|서문|동방|어금|망절)$/;

const deeds = /^(?:나눔|이음|채움|키움|모음|돌봄|배움|세움|누림|울림|살림)$/;

/** Particles, where a verbal noun like 나눔 has taken them for endings. */
const closesName = /^(?:의|을|를|은|는|이|가|에|에게|한테|으?로|과|와)?$/;

/** 너무 느려: what has a degree is no name. */
const degree = /^(?:너무|아주|매우|정말|진짜|꽤|엄청|굉장히|상당히|훨씬|이렇게|그렇게|왜|별로|전혀)$/;

/** 이대표님, 김과장님: somebody at the company named before. */
const titled = /^[가-힣]{1,3}(?:대표|과장|부장|대리|팀장|사장|이사|차장|원장|실장|소장|매니저|주임|전무|상무|회장)$/;

/** 박과장, 이대표: a surname and what somebody is. */
export const brief =
  /^[김이박최정강조윤장임한오서신권황안송류유홍전고문손양배백허남심노하곽성차주우구][가]?(?:대표|과장|부장|대리|팀장|사장|이사|차장|실장|매니저|주임|전무|상무|회장)$/;

/** A surname with a given name of two syllables, and behind it what somebody is: 마동혁 이사님, 강은지 청구 관리자. */
const isSomebody = (token: Token, next: Token | undefined): boolean =>
  token.kind === 'unknown' &&
  !token.particle &&
  fullName.test(token.text) &&
  next?.spaced === true &&
  next.hangul &&
  !next.ending &&
  (trade.test(next.text) || isRoleName(next));
/** A surname alone between a firm and what somebody there is: 누리테크 고 팀장님, and not 남궁 민 팀장님. */
const isSurname = (before: Token | undefined, token: Token, next: Token | undefined): boolean =>
  firm.test(before?.text ?? '') &&
  token.kind === 'unknown' &&
  token.spaced &&
  token.text.length === 1 &&
  !token.particle &&
  !token.ending &&
  next?.hangul === true &&
  next.spaced &&
  !next.ending &&
  trade.test(next.text);
const firm =
  /.(?:클라우드|시스템즈?|테크|소프트|정보|아이티|솔루션|네트웍스|네트워크|데이터|전자|상사|물산|건설|산업|유통|식품|물류|제약|병원|의원|치과|학원|법인|컴퍼니|코리아|디자인|미디어|은행|증권|보험)$/;
export const fullName =
  /^[김이박최정강조윤장임한오서신권황안송류유홍전고문손양배백허남심노하곽성차주우구라진지엄채원천방공현함변염여추도소석선설마길위연표명기반왕금옥육인맹제모탁국어은편용예봉사부][가-힣]{2}$/;
const trade =
  /^(?:대리|과장|부장|차장|사원|주임|팀장|이사|상무|전무|사장|회장|대표|매니저|책임|선임|수석|실장|본부장|원장|소장|센터장|담당자|담당|원장|점장|대표이사)(?:님|께서)?$/;
