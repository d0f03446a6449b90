import { isParticle } from '../korean/hangul.ts';
import { looksLikePredicate } from '../korean/predicates.ts';
import type { Sheet } from '../text/normalise.ts';
import { regex } from '../text/regex.ts';
import { has, ofKind, only, type Token } from '../text/token.ts';
import { type Found, gluedHouse, hangulFirm, isRole, legalPrefix, name } from './words.ts';

/** What a number counts or dates when it is glued to it: 5석, 3개월, 2분기. Anything else continues a name: 1004상사. */
export const unit = regex`
    ^(?:[시일월년주분초번차호층원만천백십배위건회석개명인곳장매대부]|개월|단계|세대|분기|좌석|시트|프로|퍼센트|달러|라이선스|라이센스|사용자|유저|카피|자리|군데|그릇|박스|시간|이상|이하|정도|짜리|
    여)(?:에|까지|부터|쯤|경|반|간|째|치|당|용|마다|씩|자|전|후|뒤|말|초|이내|이상|이하|정도|짜리|으?로|동안|내|차|분|이면|이라도|이라|이고|이니|이요|입니다|이에요|예요|이야)?$
  `;

export const follows = (token: Token, before: Token): boolean => !token.spaced && token.start === before.stop;
export const bare = (token: Token): boolean => !token.particle && !token.ending && !token.possessive;
/** JH서비스, DK정보, SJ도시락: what firms do or sell, behind letters. */
function endsFirm(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  const next = tokens[at + 1];
  if (!token.hangul || token.ending || token.kind !== 'word') return false;
  if (only(token, 'foreign')) return token.text.length > 1;
  // JH정보 보여줘 asks for what is known of JH.
  const asked = !token.particle && (next?.kind !== 'word' || ofKind(next, 'verb') || only(next, 'filler'));
  return /^(?:정보|서비스|산업|관리)$/.test(token.text) && !asked;
}

/** Hangul that is no word of a command and no predicate. */
const isNamePart = (token: Token | undefined): token is Token =>
  token?.hangul === true &&
  (token.kind === 'unknown' || token.kind === 'name' || (token.kind === 'word' && only(token, 'common'))) &&
  !looksLikePredicate(token.text);

/** Two to four letters that are no offer and nothing the bot knows. */
const isLetters = (token: Token | undefined): boolean =>
  token?.hangul === false &&
  token.upper &&
  /^[a-z]{2,4}$/.test(token.text) &&
  (token.kind === 'unknown' || token.kind === 'word') &&
  !ofKind(token, 'noun');

/**
 * A name whose parts stand together without a space and of which one alone would be something else: E3정밀, 1004상사,
 * 스튜디오24, 삼십석극장, 업그레이드컴퍼니. Korean separates by spaces and particles, so what is glued belongs together.
 */
export function gluedName(sheet: Sheet, tokens: Token[], start: number): Found {
  const first = tokens[start] as Token;
  const second = tokens[start + 1];
  const behind = tokens[start + 2];
  // 알프레도&선즈: what reads as a particle in front of the mark is the end of a name.
  if (
    first.hangul &&
    first.kind === 'unknown' &&
    second?.text === '&' &&
    second.start === first.stop &&
    !first.ending &&
    isNamePart(behind) &&
    behind.start === second.end
  ) {
    const whole = { ...first, particle: '', inner: { start: first.inner.start, end: first.stop } };
    return name(sheet, [whole, second, behind], start + 3, 'Hangul');
  }
  // 두리 & 하나, 봄날 & 이웃들: an everyday word behind the mark of a firm
  if (
    isNamePart(first) &&
    bare(first) &&
    second?.text === '&' &&
    behind?.hangul &&
    behind.kind === 'word' &&
    /^(?:하나|둘|가족|친구들?|이웃들?|사람들?|아이들?)$/.test(behind.text) &&
    !behind.ending
  )
    return name(sheet, [first, second, behind], start + 3, 'Hangul');
  if (!second) return;
  if (!bare(first)) return withParticleInside(sheet, tokens, start);
  // 공급자 코어링크하고 공유하는: behind a label a word that firms like, with whom something is done
  if (isLinked(tokens, start)) {
    const whole = { ...second, particle: second.ending, ending: '' };
    return name(sheet, [first, whole], start + 2, 'Hangul');
  }
  if (!follows(second, first)) return;
  if (first.kind === 'offer' && isNamePart(second)) return name(sheet, [first, second], start + 2, 'Hangul');
  // 2+1마켓
  const [third, fourth] = [tokens[start + 2], tokens[start + 3]];
  if (
    first.kind === 'number' &&
    second.text === '+' &&
    third?.kind === 'number' &&
    follows(third, second) &&
    isNamePart(fourth) &&
    follows(fourth, third) &&
    !unit.test(fourth.text)
  )
    return name(sheet, [first, second, third, fourth], start + 4, 'Hangul');
  if (first.kind === 'number') {
    if (!unit.test(second.text) && (numberedHouse.test(second.text) || isNamePart(second))) {
      // 1인가구365
      const more = third?.kind === 'number' && follows(third, second) && bare(second) && !unit.test(fourth?.text ?? '');
      return name(sheet, tokens.slice(start, start + (more ? 3 : 2)), start + (more ? 3 : 2), 'Hangul');
    }
    if (has(second, 'seat', 'counter') && bare(second) && isNamePart(third) && follows(third, second))
      return name(sheet, [first, second, third], start + 3, 'Hangul');
    return;
  }
  // OK전산
  if (!first.hangul && first.upper && first.kind === 'word' && only(first, 'filler') && isNamePart(second))
    return name(sheet, [first, second], start + 2, 'Hangul');
  if (!first.hangul && first.kind === 'unknown' && endsFirm(tokens, start + 1))
    return name(sheet, [first, second], start + 2, 'Hangul');
  if (!first.hangul) return;
  // 제3의공간, 제일제당: 제 is mine only where a space follows.
  if (first.text === '제' && second.kind === 'number') {
    let end = start + 2;
    while (
      tokens[end]?.hangul &&
      !tokens[end]?.spaced &&
      tokens[end]?.start === (tokens[end - 1] as Token).stop &&
      end < start + 5
    )
      end++;
    const last = tokens[end - 1] as Token;
    if (end > start + 2 && !unit.test(last.text)) return name(sheet, tokens.slice(start, end), end, 'Hangul');
  }
  // 국제시장24시: around the clock; when something is to be done is written apart.
  const hour = third?.hangul && follows(third, second) ? asHour(third) : undefined;
  if (isNamePart(first) && second.text === '24' && hour) return name(sheet, [first, second, hour], start + 3, 'Hangul');
  if (isNamePart(first) && second.kind === 'number' && !third?.text.match(unit)) {
    // 빅3마트
    if (third?.hangul && follows(third, second) && (gluedHouse.test(third.text) || isNamePart(third)))
      return name(sheet, [first, second, third], start + 3, 'Hangul');
    return name(sheet, [first, second], start + 2, 'Hangul');
  }
  // 고객 서울우유대리점, 리셀러 한결총판: behind a label the word for another party belongs to the name.
  if (
    first.kind === 'unknown' &&
    isRole(second) &&
    !second.senses.some((sense) => sense.stem) &&
    ((isRole(tokens[start - 1]) && !tokens[start - 1]?.particle && tokens[start - 1]?.hangul) ||
      /^(?:총판|유통|대리점)$/.test(second.text))
  ) {
    // 누리총판(주)
    const end = start + (isFormed(tokens, start + 2) ? 3 : 2);
    return name(sheet, tokens.slice(start, end), end, 'Hangul');
  }
  // 리셀러스, 고객넷: the word for a party with a tail that companies like.
  if (
    isRole(first) &&
    second.kind === 'unknown' &&
    /^(?:스|즈|원|온|넷|플러스|하우스|랩|랩스|존|월드|톡|뱅크|마트|몰|코리아|컴퍼니|솔루션|시스템|시스템즈|테크|소프트)$/.test(
      second.text,
    )
  )
    return name(sheet, [first, second], start + 2, 'Hangul');
  // 업그레이드PC방, 새로고침IT: letters in the middle of a Hangul word
  const letters = tokens[start + 1]?.hangul ? start + 2 : start + 1;
  const house = tokens.slice(start, letters + 1);
  if (
    isLetters(house.at(-1)) &&
    house.every(
      (token, i) => i === 0 || (follows(token, house[i - 1] as Token) && (i < 2 || bare(house[i - 1] as Token))),
    ) &&
    !house.slice(0, -1).some((token) => isRole(token) || token.ending || has(token, 'subscription', 'seat', 'us', 'me'))
  ) {
    const tail = tokens[letters + 1];
    const end =
      tail?.hangul && (tail.kind === 'unknown' || endsFirm(tokens, letters + 1)) && follows(tail, house.at(-1) as Token)
        ? letters + 2
        : letters + 1;
    return name(sheet, tokens.slice(start, end), end, 'Hangul');
  }
  // 누구나학원, 그리고서점
  if (
    (only(first, 'common') || has(first, 'conj')) &&
    first.text.length > 1 &&
    !/[은는던한된할런른인]$/.test(first.text) &&
    gluedHouse.test(second.text)
  )
    return name(sheet, [first, second], start + 2, 'Hangul');
  // 업그레이드컴퍼니: a word of commands in front of what no lexicon knows, in one piece.
  if (
    first.kind === 'word' &&
    (ofKind(first, 'verb') || ofKind(first, 'noun')) &&
    !first.senses.some((sense) => sense.stem) &&
    !has(first, 'reseller', 'provider', 'customer', 'lead', 'user', 'partner', 'us', 'me') &&
    ((second.kind === 'unknown' && isNamePart(second)) ||
      gluedHouse.test(second.text) ||
      // 리셀러 헬프데스크상사: behind a label a superior is none
      (isRole(tokens[start - 1]) && !tokens[start - 1]?.particle && hangulFirm.test(second.text)))
  ) {
    // 업그레이드라이프(주)
    const end = start + (isFormed(tokens, start + 2) ? 3 : 2);
    return name(sheet, tokens.slice(start, end), end, 'Hangul');
  }
}

/** 국제시장24시의, 국제시장24시에: the hour, apart from the particle that was read as a part of it. */
function asHour(token: Token): Token | undefined {
  const particle = token.text.slice(1) + token.particle;
  if (token.text[0] !== '시' || token.ending || (particle && !isParticle(particle))) return;
  const end = token.start + 1;
  return { ...token, text: '시', end, inner: { start: token.start, end }, particle };
}

/** A legal form right behind the word in front of it. */
const isFormed = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind === 'legal' && follows(tokens[at], tokens[at - 1] as Token);

/** 1004약국: houses that nobody counts with a number in front of them. */
const numberedHouse = /^(?:약국|병원|치과|의원|학원|식당|마트|상회|공방|서점|호텔|카페|미용실|사진관|편의점)$/;

/** What firms write behind a Hangul word in capitals: 마흔즈음에IT. */
const firmLetters = /^(?:it|ict|pc|sw|tv|lab|labs|tech|soft|net)$/;

/**
 * 마흔즈음에IT, 나무와나무라는 회사, 은하로7약국: what reads as a particle with more behind it, and no space between, is a syllable of the
 * name. Of two words only the same one twice is sure to be none of two things.
 */
function withParticleInside(sheet: Sheet, tokens: readonly Token[], start: number): Found {
  const [first, second] = tokens.slice(start, start + 2);
  if (!first?.hangul || !first.particle || first.ending || !first.spaced || !second || !follows(second, first)) return;
  const letters = first.kind === 'unknown' && !second.hangul && second.upper && firmLetters.test(second.text);
  const twice = second.hangul && second.text === first.text && /^[과와]$/.test(first.particle) && !second.ending;
  // 별내로33카페: nobody counts a house
  const third = tokens[start + 2];
  const numbered =
    first.kind === 'unknown' &&
    second.kind === 'number' &&
    third?.hangul === true &&
    follows(third, second) &&
    !unit.test(third.text) &&
    (numberedHouse.test(third.text) || isNamePart(third));
  if (
    !letters &&
    !numbered &&
    !(twice && first.text.length > 1 && !has(first, 'customer', 'reseller', 'provider', 'lead'))
  )
    return;
  const whole = { ...first, particle: '', inner: { start: first.inner.start, end: first.stop } };
  return name(sheet, [whole, second, ...(numbered ? [third as Token] : [])], start + (numbered ? 3 : 2), 'Hangul');
}

/** 코어링크하고, 누리셋업하고 behind the word for a party, in front of what is done with them. */
const isLinked = (tokens: readonly Token[], at: number): boolean => {
  const [label, first, second, next] = [tokens[at - 1], ...tokens.slice(at, at + 3)];
  return (
    label?.hangul === true &&
    isRole(label) &&
    !label.particle &&
    first?.hangul === true &&
    first.kind === 'unknown' &&
    second?.hangul === true &&
    !second.spaced &&
    follows(second, first) &&
    second.ending === '하고' &&
    /^(?:링크|셋업|커넥트|오더|체크|업데이트|리뉴얼|서치|케어|매치|픽업|메이크)$/.test(second.text) &&
    (has(next, 'same', 'us', 'our') || /^(?:공유|함께|같이|저희|우리|거래|계약|협력|제휴)/.test(next?.text ?? ''))
  );
};

/** K-뷰티유통: a letter that a hyphen ties to Hangul. */
export function letteredName(sheet: Sheet, tokens: Token[], start: number): Found {
  const [first, hyphen, behind] = tokens.slice(start, start + 3);
  if (!first || first.hangul || !hyphen || !/^[a-z]{1,4}$/.test(first.text)) return;
  if (hyphen.text !== '-' || !follows(hyphen, first) || !isNamePart(behind) || behind.start !== hyphen.end) return;
  return name(sheet, [first, hyphen, behind], start + 3, 'Hangul');
}

/** What stands in front of a noun without a space in a hurry, and makes no name of it: 우리고객, 모든초대, 받은초대. */
const narrowed = (token: Token): boolean =>
  has(token, 'our', 'us', 'me', 'det', 'every', 'new', 'existing', 'pending', 'sent', 'received', 'what', 'many') &&
  !token.ending &&
  !token.particle;

/** 감사합니다, 부탁해: what people say stands apart. */
const isSaying = (token: Token): boolean => ofKind(token, 'filler') && token.text.length > 2;

/** What leads on from another sentence, and stands apart from the next word. */
const opensSentence = /^(?:아무튼|어쨌든|어쩌면|어차피|언젠가|오히려|차라리|그래도|그래서|하지만|그러나|그런데)$/;

/** What is bought day by day, and companies are called after it. */
const dailyWare = /^(?:우유|커피|빵|떡|김밥|도시락|반찬|과일|야채|채소|두부|생선|정육|꽃|밥상|식탁)$/;

/** How firms that are called after it do what they do. */
const isManner = ({ text, particle }: Token): boolean =>
  /^(?:(?:한|두|세|열|백|천|만)배로|하나로|새로|바로|서로|따로|스스로|제대로|함께)$/.test(text + particle);
const firmTrade = /^(?:마케팅|교육|디자인|광고|물류|세탁|기획|통신|소프트|미디어|컨설팅)$/;

/** What people say of themselves who call a company after it. */
const fond =
  /^(?:좋은|착한|행복한|건강한|따뜻한|즐거운|고운|밝은|맑은|푸른|아름다운|똑똑한|든든한|정직한|바른|예쁜|귀여운|기쁜|반가운|고마운|맛있는)$/;

/**
 * 모두의고객, 초대하는사람들, 바꿀수없는하루, 나중에커피: behind a particle, an adverb or a verb that describes Korean leaves a space. Where
 * there is none, in a message that has spaces elsewhere, the phrase is a name.
 */
export function phraseName(sheet: Sheet, tokens: Token[], start: number): Found {
  const first = tokens[start] as Token;
  if (!first.hangul || first.kind !== 'word' || !first.spaced || tokens.length < 3) return;
  const parts = [first];
  for (let i = start + 1; i < tokens.length && parts.length < 6; i++) {
    const token = tokens[i] as Token;
    if (!token.hangul || token.spaced || !(token.kind === 'word' || (token.kind === 'unknown' && isSaying(first))))
      break;
    parts.push(token);
  }
  const last = parts.at(-1) as Token;
  const behind = tokens[start + parts.length];
  // 초대하는사람들(주)을: the legal form closes it.
  const after = tokens[start + parts.length + 1];
  const formed =
    behind !== undefined && isFormed(tokens, start + parts.length) && (!after?.hangul || after.start > behind.stop);
  if (parts.length < 2 || (follows(behind ?? last, last) && !formed)) return;
  // 고객 권한없음 주식회사: in front of a legal form stands a name, whatever words it is made of.
  if (behind?.hangul && legalPrefix.has(behind.text) && isRole(tokens[start - 1])) {
    const whole = last.ending ? { ...last, ending: '', inner: { start: last.inner.start, end: last.stop } } : last;
    return name(sheet, [...parts.slice(0, -1), whole, behind], start + parts.length + 1, 'Hangul');
  }
  if (last.ending) return;
  if (ofKind(last, 'filler') || last.senses.some((sense) => sense.stem)) return;
  // 초대받은이웃들을 재판매인으로: where a name is due what was received describes those behind it.
  const due =
    (isRole(tokens[start - 1]) && !tokens[start - 1]?.particle) ||
    tokens
      .slice(start + parts.length, start + parts.length + 3)
      .some((token) => isRole(token) && /^으?로$/.test(token.particle));
  const described =
    due &&
    has(parts.at(-2), 'received') &&
    /^(?:사람|이웃|친구|손님|아이|식구)들?$/.test(last.text) &&
    parts.length > 2;
  const odd = parts.slice(0, -1).some(
    (token) =>
      described ||
      // 두배로마케팅, 새로교육: what a firm does, and how
      (isManner(token) && (firmTrade.test(last.text) || hangulFirm.test(last.text))) ||
      (!narrowed(token) &&
        !has(token, 'our', 'us', 'me', 'role:') &&
        (/^(?:의|에|이|가|은|는|도|만)$/.test(token.particle) ||
          /^(?:하는|한|된|되는|할|될|는|은|던)$/.test(token.ending) ||
          (token.ending === '수없는' && only(last, 'common', 'foreign')) ||
          has(token, 'time', 'again', 'same', 'not') ||
          // 매일아침두부
          (has(token, 'recurring') && dailyWare.test(last.text)) ||
          // 디자인하루, 커피이야기
          (has(token, 'foreign') && /^(?:하루|아침|오후|저녁|봄날|나라|이야기|세상|마을)$/.test(last.text)) ||
          // 좋은사람들, 고마운손님
          (fond.test(token.text) &&
            /^(?:사람|이웃|친구|손님|가게|아이|음식|식당|학교|세상|하루|아침|담당|동행|동반자|일꾼|파트너)들?$/.test(
              last.text,
            )) ||
          // 수락하세요파트너스에서: a whole sentence, in front of what only a name ends in
          (/[요다자]$/.test(token.ending) && gluedHouse.test(last.text) && last.particle !== '') ||
          // 감사합니다식당, 부탁해주방
          (isSaying(token) && (last.kind === 'unknown' || gluedHouse.test(last.text))) ||
          // 고객 아무튼출근의: an adverb that opens sentences stands apart.
          (due && opensSentence.test(token.text)))),
  );
  if (!odd) return;
  if (formed) return name(sheet, [...parts, behind], start + parts.length + 1, 'Hangul');
  // 초대하는사람들: the plural is the name's own.
  const whole = last.particle.startsWith('들')
    ? { ...last, particle: last.particle.slice(1), inner: { start: last.inner.start, end: last.inner.end + 1 } }
    : last;
  return name(sheet, [...parts.slice(0, -1), whole], start + parts.length, 'Hangul');
}
