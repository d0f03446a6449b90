import { isMark } from '../clauses.ts';
import { finalOf, isCopula, isPastSyllable } from '../korean/hangul.ts';
import { looksLikePredicate } from '../korean/predicates.ts';
import { give, type Mention } from '../mentions.ts';
import { partyOf } from '../parties.ts';
import { has, isRoleName, ofKind, type Token } from '../text/token.ts';
import { hangulFirm, type NameToken } from './words.ts';

/**
 * Where a Korean name ends. What looks like a particle may be its last syllable: 다온이, 해피로, 푸른안과, 카페이랑. The
 * clause tells: a particle that has nothing to do in it belongs to the name.
 */
export function settleEnd(tokens: readonly Token[], mention: Mention, mentions: readonly Mention[]): void {
  const { token, particle } = mention;
  if (isLinked(tokens, mention) || isFrom(tokens, mention)) cut(mention);
  if (!particle || !/[가-힣]$/.test(token.text) || token.kind !== 'name') return;
  const before = tokens[mention.at - 1];
  const next = tokens[mention.at + 1];
  // 고객: 노을빛도: what stands alone behind its label is the whole value.
  if (
    isMark(before, ':') &&
    (!next || next.kind === 'punct' || next.kind === 'break') &&
    /^(?:도|만|로|이|가|와|과|랑|이랑|의|은|는)$/.test(particle)
  )
    keep(mention, particle.length);
  else if (/^[이가]$/.test(particle)) keepSubject(tokens, mention);
  else if (particle === '로') keepGoal(tokens, mention, mentions);
  else if (particle === '보고' && !tokens.some((one) => has(one, 'request', 'ask'))) keep(mention, 2);
  else if (/^씨/.test(particle)) keepTitle(tokens, mention);
  else if (/^(?:과|와|이?랑)(?:은|는|도)?$|^과의$/.test(particle)) keepCompanion(tokens, mention);
}

/**
 * 고객은 한빛사무소고 재판매인은 누리온입니다, … 제품은 E3예요: between two that are told what they are the 고 links them;
 * 한빛상사고 메일은 …: behind what only firms end in it needs no other one.
 */
const isLinked = (tokens: readonly Token[], { token, at, particle }: Mention): boolean =>
  !particle &&
  token.kind === 'name' &&
  (token as NameToken).reason !== 'known' &&
  /[가-힣]{2}고$/.test(token.text) &&
  ((!/[창금광여남외과예상공]고$/.test(token.text) &&
    partyOf(tokens[at - 1]) !== undefined &&
    isTopic(tokens[at - 1])) ||
    endsLikeFirm(token.text.slice(0, -1))) &&
  isTopic(isMark(tokens[at + 1], ',') ? tokens[at + 2] : tokens[at + 1]);
const endsLikeFirm = (text: string): boolean =>
  [2, 3, 4, 6].some((syllables) => text.length > syllables && hangulFirm.test(text.slice(-syllables)));
const isTopic = (token: Token | undefined): boolean => ofKind(token, 'noun') && /^[은는]$/.test(token?.particle ?? '');

/** 누리온디스티서 온 초대: the short form of 에서 in front of what came from there. */
const isFrom = (tokens: readonly Token[], { token, at, particle }: Mention): boolean =>
  !particle &&
  token.kind === 'name' &&
  (token as NameToken).reason === 'Hangul' &&
  /[가-힣]{3}서$/.test(token.text) &&
  has(tokens[at + 1], 'received') &&
  /^(?:온|날아온|들어온|보내온|도착한)$/.test(tokens[at + 1]?.text ?? '');

function cut(mention: Mention): void {
  const { token } = mention;
  mention.token = {
    ...token,
    text: token.text.slice(0, -1),
    inner: { start: token.inner.start, end: token.inner.end - 1 },
  };
}

/** Takes the first syllables of the particle into the name. */
function keep(mention: Mention, syllables: number): void {
  const { token, particle } = mention;
  mention.particle = particle.slice(syllables);
  mention.token = {
    ...token,
    particle: mention.particle,
    inner: { start: token.inner.start, end: token.stop - (particle.length - syllables) },
  };
}

/** How far behind a name its verb is looked for, in words. */
const furthest = 60;

/** 다온이 초대해 줘: nobody is the subject of a request, so the 이 is a syllable of the name. */
function keepSubject(tokens: readonly Token[], mention: Mention): void {
  const after = tokens.slice(mention.at + 1, mention.at + furthest);
  const verbs = after.filter(
    (token) =>
      token.kind === 'word' &&
      // 누리온이 earn한 인센티브
      (token.hangul || token.ending !== '') &&
      ofKind(token, 'verb') &&
      (token.ending !== '' ||
        has(token, 'manage', 'have', 'need', 'sent', 'received', 'be', 'earn') ||
        // 한빛이 올린 요청
        token.senses.some(({ stem, form }) => stem && form === 'past')),
  );
  const asking =
    // 다온이 초대 수락: a bare verbal noun is a request as well.
    (after.at(-1)?.kind === 'word' &&
      ofKind(after.at(-1), 'verb') &&
      after.at(-1)?.ending === '' &&
      after.at(-1)?.hangul === true) ||
    after.some((token) => /(?:해|해줘|해주|주세요|줘|주십시오|부탁|드립)/.test(token.text + token.ending));
  const subject =
    verbs.some(
      (token) =>
        has(token, 'manage', 'have', 'need', 'be', 'sent', 'received', 'earn') ||
        /(?:하는|하게|할|맡|도록)$/.test(token.text + token.ending) ||
        // 공급자 누리온이 같이 들어가게
        /^(?:들어가|들어오|끼|붙)게$/.test(token.text + token.ending) ||
        // 올린, 보낸, 맡은
        (!token.particle && finalOf((token.text + token.ending).at(-1)) === 4),
    ) ||
    after.some(
      (token) =>
        has(token, 'what', 'many', 'manage', 'need', 'sent', 'received') ||
        /^(?:거|것|건|게|되도록|되게끔)$/.test(token.text) ||
        // 누리온이 담당자가 되어야 해요
        (token.hangul && /(?:되어|돼|맡아|들어가)야$/.test(token.text + token.ending)) ||
        // 콘토소가 메일을 지웠다네요: it is told what they did.
        (token.hangul &&
          ofKind(token, 'verb') &&
          [...(token.senses.some(({ stem }) => stem) ? token.text.slice(-1) : ''), ...token.ending].some(
            isPastSyllable,
          )) ||
        // 누리온이 메일을 못받았대: a predicate that nobody knows
        (token.kind === 'unknown' && token.hangul && looksLikePredicate(token.text)) ||
        // 누리온이 인센티브를 문의함: what they did is noted.
        (token.hangul && ofKind(token, 'verb') && /^(?:함|했음|하심|중임)$/.test(token.ending)) ||
        isMark(token, '?', ','),
    ) ||
    // 박지호가 퇴사해서 …: what somebody did, in front of what is to be done
    after.some(
      (token) =>
        token.hangul &&
        /(?:[아어여해돼와워려겨켜나]서|.길래|.니까|.는데|.라며|.다며|[왔갔났됐했]네요|.더니|했고|됐고)$/.test(
          token.text + token.particle + token.ending,
        ),
    ) ||
    // 김민수가 청구 관리자로 지정됐으면: who becomes it
    after.some(
      (token, at) =>
        /^으?로$/.test(token.particle) && (isRoleName(token) || (has(token, 'role') && isRoleName(after[at - 1]))),
    );
  // 한빛이 낸 요청, 누리온이 번 인센티브
  const [deed, done] = after;
  const describes =
    deed?.hangul === true &&
    deed.spaced &&
    deed.text.length === 1 &&
    !deed.particle &&
    finalOf(deed.text) === 4 &&
    done?.kind === 'word' &&
    ofKind(done, 'noun');
  if (describes) return;
  // 리트웨어코리아가 하는 걸로; …, 대한유통이 재판매인이야
  if (/^(?:하는|맡는|담당하는)$/.test(deed?.text ?? '')) return;
  // 대한유통이 우리 재판매인인데
  const told = has(deed, 'our') && !deed?.particle ? done : deed;
  if (ofKind(told, 'noun') && isCopula(told?.ending ?? '')) return;
  // 고객 다온이 정보: where nothing is done there is no subject.
  const bare =
    after.length > 0 &&
    after.every((token) => token.kind === 'word' && !ofKind(token, 'verb') && !/[다요까]$/.test(token.ending));
  if (!subject && ((asking && verbs.length <= 2) || bare)) keep(mention, 1);
}

/** 해피로 지원 담당자를 누리온으로: only one of two can be where it goes, so the first 로 is a syllable of its name. */
function keepGoal(tokens: readonly Token[], mention: Mention, mentions: readonly Mention[]): void {
  const later = mentions.some(
    (other) =>
      other !== mention &&
      other.clause === mention.clause &&
      /^(?:으?로|에|에게|한테|랑|이랑|와|과|하고)$/.test(other.particle),
  );
  const next = tokens[mention.at + 1];
  if (
    !later ||
    !next ||
    !(next.kind === 'offer' || ofKind(next, 'noun') || next.kind === 'id' || has(next, 'manage', 'under'))
  )
    return;
  keep(mention, 1);
  if (next.kind === 'offer' || has(next, 'subscription', 'seat')) give(mention, 'customer', next);
}

/** 청람이엔씨로: a company is nobody's Mr; where people are spoken of, 씨 is a title. */
function keepTitle(tokens: readonly Token[], mention: Mention): void {
  // 에이비씨: letters spelled out
  const letters =
    /^(?:에이|비|씨|디|이|에프|지|에이치|아이|제이|케이|엘|엠|엔|오|피|큐|알|에스|티|유|브이|더블유|엑스|와이|제트)+$/.test(
      mention.token.text,
    );
  // (주)우림티앤씨: what it makes, trade and construction
  const spelled =
    /(?:[티이디비케엘엠피유아씨알오]|에이|에스|제이|제트|아이)[앤엔]$|^\(?(?:주|유|재|사)\)|^㈜|^주식회사/.test(
      mention.token.text,
    );
  const companies =
    letters || spelled || tokens.some((token) => has(token, 'reseller', 'provider', 'customer', 'support-contact'));
  const people = tokens.some(
    (token) => token.kind === 'email' || token.senses.some((sense) => /^(?:user|role|role:.*)$/.test(sense.concept)),
  );
  if ((people && !spelled) || !(companies || mention.token.text.length > 3)) return;
  keep(mention, 1);
  mention.person = false;
}

const together = /^(?:partnership|partnership-request|relationship|share|work|partner|same|end|link|grants)$/;
const isTogether = (token: Token): boolean =>
  token.senses.some((sense) => together.test(sense.concept)) ||
  /^(?:사이|차이|관련|계약|약정|별개|다르|달라|공통|공동|서로|통화|얘기|이야기|미팅|면담|상담|협의|논의|상의|합의|만나|만났|싸우|싸웠|친하|안|맞|방향|결|조건|생각|연락|못)/.test(
    token.text,
  );
const isCompanion = (token: Token): boolean =>
  ['name', 'person', 'quote', 'offer', 'id', 'email', 'domain'].includes(token.kind);
const goesSomewhere = (token: Token): boolean => isCompanion(token) && /^(?:으?로|에|에게|한테)$/.test(token.particle);

/** 푸른안과의 구독, 카페이랑은 뭘 쓰나: with nobody to be together with, the 과 is a syllable of the name. */
function keepCompanion(tokens: readonly Token[], mention: Mention): void {
  const after = tokens.slice(mention.at + 1);
  // 민하랑 harang@uni.kr: whose address follows
  if (after[0]?.kind === 'email' && /^이?랑$/.test(mention.particle) && !after.some((one) => one.kind === 'name'))
    keep(mention, mention.particle.length);
  // 고객 고운빛안과, …: a clinic
  const clinic = mention.particle === '과' && /..[안내외치]$/.test(mention.token.text);
  if (clinic && (!after[0] || after[0].kind === 'punct')) keep(mention, 1);
  if (after[0]?.kind !== 'word') return;
  if (after.slice(0, 4).some((token) => isTogether(token) || (isCompanion(token) && !goesSomewhere(token)))) return;
  const joined = after.some(
    (token) => isTogether(token) || (has(token, 'associate') && !/^(?:추가|등록|변경|설정)$/.test(token.text)),
  );
  if (joined && !after.some(goesSomewhere)) return;
  keep(mention, /^이랑/.test(mention.particle) ? 2 : 1);
}
