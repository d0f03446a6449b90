import { has, isMark, ofKind, only, verbConcepts } from '../clauses.ts';
import { isRoleName, type Token } from '../text/token.ts';
import { carried, isDeed } from './carried.ts';
import { finalOf, isCopula } from './hangul.ts';
import { adnominal, closesClause, opensWithDeed } from './inverted.ts';
import { isOrder } from './orders.ts';

const lightConcepts = ['do', 'be'];

/** Verbs that a Korean word stands for, endings or none. */
export function concepts(token: Token): Set<string> {
  return verbConcepts(token, ['base', 'past', 'ing', 'third']);
}

/** The last predicate of a clause with what follows it. */
export interface Predicate {
  token?: Token;
  at: number;
  tail: string;
  polite: boolean;
  light: boolean;
  ask: boolean;
}

/** Looks for the last predicate, from the end backwards, and gathers its ending over several words. */
export function findPredicate(tokens: readonly Token[]): Predicate {
  const result: Predicate = { at: -1, tail: '', polite: false, light: false, ask: false };
  let inverted = false;
  // 응답 없는 거 리스트: behind the verbal noun stands what it describes.
  let listed = false;
  for (let i = tokens.length - 1; i >= 0; i--) {
    const token = tokens[i] as Token;
    if (token.kind === 'punct') continue;
    if (token.kind !== 'word' && token.kind !== 'unknown') {
      if (result.tail || result.polite) break;
      if (token.ending && /^(?:하|해|되|돼|이|예|인|입)/.test(token.ending)) break;
      inverted = true;
      continue;
    }
    const own = token.text + token.particle + token.ending;
    if (token.hangul && /^(?:부탁|바랍|바라|바래|바람|요망|ㄱ+$|고고$)/.test(token.text) && has(token, 'filler')) {
      result.polite = true;
      continue;
    }
    // 수락하지 않을게요 아직은
    if (token.hangul && /^않/.test(token.text) && /지(?:는|도|를)?$/.test(wordBefore(tokens, i))) {
      result.tail = own + result.tail;
      result.light = true;
      continue;
    }
    if (token.kind === 'unknown') {
      // 가정해 보죠: what is only tried is the unknown verb before it.
      if (result.light && /^[보봐볼봅본봤]/.test(result.tail) && /[아어여해]$/.test(token.text))
        result.tail = own + result.tail;
      // Something the lexicon does not know closes the clause: its verb is not ours.
      if (!inverted && !result.tail && !result.light && tokens.slice(i + 1).every((next) => next.kind === 'punct'))
        return { ...result, token, tail: token.particle + token.ending, at: i };
      break;
    }
    if (isAuxiliary(tokens, i)) {
      result.tail = own + result.tail;
      result.light = true;
      continue;
    }
    // 구독 갱신 부탁드려요, 한빛 건입니다: whose it is, behind what is asked for
    if (
      token.text === '건' &&
      /^(?:입니다|이에요|이요|임)$/.test(token.ending) &&
      !result.tail &&
      tokens[i - 1]?.kind === 'name' &&
      isMark(tokens[i - 2], ',') &&
      has(tokens[i - 3], 'filler')
    )
      continue;
    // 요청하는 거예요?, 심사 중인가요?
    if (token.hangul && /^[중것거건]$/.test(token.text) && token.ending && isCopula(token.ending) && !result.tail) {
      result.tail = own;
      result.ask ||= isMark(tokens.at(-1), '?') || /^(?:인가|입니까|인지|냐|니)/.test(token.ending);
      continue;
    }
    // 어떤 계정으로 들어와 있는 건가요
    if (token.hangul && /^(?:건가요?|건지요?|거야|거예요|거죠|거지)$/.test(token.text) && !result.tail) {
      result.tail = own;
      result.ask = true;
      continue;
    }
    // 아직 수락 안 한 데 있어?
    if (
      /^(?:한|된|받은|본|온)$/.test(token.text) &&
      /^(?:안|못|덜)$/.test(tokens[i - 1]?.text ?? '') &&
      /^(?:데|곳|거|것|게|건|업체|회사|분)$/.test(tokens[i + 1]?.text ?? '')
    ) {
      // 초대 중에 아직 안 받은 거: the thing that is described ends the clause.
      if (/^(?:거|것|건|게|데|곳)?$/.test(result.tail)) {
        result.tail = '';
        inverted = true;
        listed = true;
      }
      i -= 2;
      continue;
    }
    // 초대 취소 처리해 주세요, 구독 업그레이드 진행 부탁드려요: the verbal noun before it is what is done.
    if (isCarriedOut(tokens, i) && (token.ending !== '' || result.polite || result.light)) {
      result.tail = token.ending + result.tail;
      result.light = true;
      continue;
    }
    // 구독 해지 시켜 주세요, 취소 내 주세요: what is done is said before it
    if (isCausative(tokens, i) || (token.text === '내' && /^주|^줘/.test(result.tail) && isDeed(tokens[i - 1]))) {
      result.tail = own + result.tail;
      result.light = true;
      continue;
    }
    const verb = token.senses.some((sense) => sense.kind === 'verb' && !lightConcepts.includes(sense.concept));
    const light = token.senses.some((sense) => sense.kind === 'verb' && lightConcepts.includes(sense.concept));
    if (
      light &&
      token.hangul &&
      (inverted ? closesClause(token) || token.text.length > 1 || result.tail !== '' : true) &&
      !(verb && isVerbHere(tokens, i, result))
    ) {
      result.tail = own + result.tail;
      result.light = true;
      if (has(token, 'be'))
        result.ask ||=
          /나요|습니까|있어\??$|있어요|있나|있었나|있었니|있었는지|있었을까|있니|있냐|있는지|있을까|있지|있죠|없나/.test(
            own,
          ) || isMark(tokens.at(-1), '?');
      continue;
    }
    // 조건이 안 맞네요: what is found to be so is not asked for.
    if (token.text === '맞' && /^(?:네|군|습니다$|아서|으니|는데|지 ?않)/.test(token.ending))
      return { ...result, token, tail: token.ending, at: i };
    if (verb && token.hangul && has(token, 'ask')) {
      result.tail = own + result.tail;
      result.ask = true;
      continue;
    }
    if (has(token, 'what', 'many') && token.hangul) {
      result.tail = own + result.tail;
      result.ask = true;
      continue;
    }
    if (
      token.hangul &&
      !inverted &&
      /^(?:수|수도|수가|수는|가능.*|방법|절차|법|적|예정|계획|고민|생각|마음|맘|의향|의사|여유|중|것|거|건|지|때문|이유|필요|줄|경우|게|가능|차이|보류|금지|나중에|어떻게|왜)$/.test(
        token.text,
      ) &&
      (token.text !== '필요' || !verb) &&
      // 적어 줘
      !(token.text === '적' && /^[어었으]/.test(token.ending))
    ) {
      result.tail = own + result.tail;
      continue;
    }
    // 초대해야 하나요?: behind 해야 this is no 하나 that counts.
    const before = tokens[i - 1];
    if (token.text === '하나' && before && /야$/.test(before.ending || before.text)) {
      result.tail = own + result.tail;
      continue;
    }
    // 학원에 들어가 있는 라이선스: what is described so far
    if (
      /^(?:있는|계신|계시는)$/.test(token.text) &&
      inverted &&
      !result.tail &&
      tokens[i - 1]?.hangul &&
      ofKind(tokens[i - 1], 'verb') &&
      /[아어여해와워려겨져가]$/.test((tokens[i - 1]?.text ?? '') + (tokens[i - 1]?.ending ?? ''))
    ) {
      i--;
      continue;
    }
    // 전화 중 급함 한빛 구독 빨리
    if (token.text === '급함' && !result.tail && i < tokens.length - 1) continue;
    // 리드 평가해 줘: an everyday noun in front of 하다 is what is to be done, and none of the bot's.
    const doing = tokens.slice(i + 1).find((one) => !only(one, 'filler'));
    if (
      !verb &&
      !inverted &&
      has(token, 'matter') &&
      /^[을를]?$/.test(token.particle) &&
      !token.ending &&
      doing?.hangul &&
      has(doing, 'do') &&
      /^[하해할합]|^시[키켜킬]/.test(doing.text)
    )
      return { ...result, token, at: i };
    const isSaidToBe = only(token, 'common') && !result.tail && isCopula(token.ending);
    if (only(token, 'filler', 'mark', 'common') && !(ofKind(token, 'noun') || verb) && !isSaidToBe) {
      if (/^(?:안|못|말고)$/.test(token.text)) result.tail = own + result.tail;
      else if (token.hangul && (token.ending || adnominal.test(token.text)) && result.tail)
        result.tail = own + result.tail;
      continue;
    }
    // 수락 안 한 초대장, 답 못 받은 곳: what was not done only says which one is meant.
    if (
      /^(?:한|된|받은|본|온)$/.test(token.text) &&
      /^(?:안|못|덜)$/.test(tokens[i - 1]?.text ?? '') &&
      (inverted || /^(?:데|곳|거|것|게|건|업체|회사|분)$/.test(tokens[i + 1]?.text ?? ''))
    ) {
      i -= 2;
      continue;
    }
    // 대기 중인 초대, 받은 초대: what is described is a thing.
    if (isDescribed(tokens, i, result)) {
      inverted = true;
      continue;
    }
    // 고객 등록, 담당 리셀러는 누리온: who is to manage it is said behind the verb.
    if (
      token.text === '담당' &&
      !token.ending &&
      !token.particle &&
      isMark(tokens[i - 1], ',', '/') &&
      // 등재 요망, 담당 재판매인은 누리온; 고객 등록 요청: 한빛 / 담당 누리온
      tokens.slice(0, i - 1).some((one) => one.hangul && isOrder(one) && ofKind(one, 'verb'))
    )
      continue;
    // 등록 신청하려고 하는데 진행해 주세요
    const meant = tokens[i - 1]?.text === '하' && /^는데요?$/.test(tokens[i - 1]?.ending ?? '');
    const started = meant || tokens[i - 1]?.text === '좀' ? tokens[i - 2] : tokens[i - 1];
    // 등록 신청 진행해 주세요: to go ahead with it is to do it.
    if (
      /^(?:진행|접수|시작|제출)$/.test(token.text) &&
      !tokens.some((one) => has(one, 'pending', 'list', 'queue', 'applicant')) &&
      (token.ending || result.polite || result.light || i === tokens.length - 1) &&
      has(started, 'enrollment') &&
      (meant ? /^하려고?$/ : /^$/).test(started?.ending ?? '') &&
      /^[을를]?$/.test(started?.particle ?? '') &&
      (/..(?:신청|등록|가입)$|(?:enrollment|enrolment|application|registration)$/.test(started?.text ?? '') ||
        // indirect reseller 등록 진행 부탁드립니다
        (started?.text === '등록' && has(tokens[i - 2], 'reseller') && !tokens.some((one) => one.kind === 'name'))) &&
      !/^(?:한|된|할|될|중)/.test(token.ending)
    )
      return { ...result, light: true, tail: `${token.ending || '하'}${result.tail}` };
    if (verb && (token.ending || !ofKind(token, 'noun') || isVerbHere(tokens, i, result))) {
      if (listed && !token.ending && !token.particle && ofListed.test(token.text)) continue;
      if (inverted && !closesClause(token) && !result.tail) {
        // 콘토소 초대 pat@contoso.com: an address behind a bare verbal noun does not turn it into a noun.
        if (token.ending || (token.particle && !token.particle.startsWith('좀'))) continue;
      }
      if (
        inverted &&
        !result.tail &&
        (token.senses.some((sense) => sense.stem)
          ? adnominal.test(token.text + token.ending) || (!token.ending && [4, 8].includes(finalOf(token.text.at(-1))))
          : adnominal.test(token.ending))
      )
        continue;
      result.tail = token.particle + token.ending + result.tail;
      return { ...result, ...carried(tokens, i, result.tail) };
    }
    // 리셀러 등록 신청: the noun is what should be done.
    if (
      !verb &&
      !inverted &&
      !result.tail &&
      !token.particle &&
      !token.ending &&
      has(token, 'enrollment') &&
      /..(?:신청|등록|가입)$/.test(token.text) &&
      !tokens.some((one) => has(one, 'status', 'list', 'pending', 'queue')) &&
      // 우리 등록 신청 is looked at, 우리 등록 신청 부탁드립니다 is asked for.
      (result.polite || !tokens.some((one) => has(one, 'us', 'our')))
    )
      return { ...result, light: true, tail: '하' };
    if (
      !verb &&
      token.ending &&
      /^(?:하|해|할|합|했|드려|드리|드릴|됐|되|돼)/.test(token.ending) &&
      (closesClause(token) || result.tail)
    ) {
      return { ...result, light: true, tail: token.ending + result.tail };
    }
    if (!verb && token.ending && isCopula(token.ending) && !result.tail) {
      result.tail = token.ending;
      // 고객이 난리예요: how things are, unless somebody asks
      result.ask ||=
        isMark(tokens.at(-1), '?') ||
        /(?:인가|입니까|인지|죠$|니$|냐$)/.test(token.ending) ||
        (/(?:야|예요|이에요)$/.test(token.ending) && !(only(token, 'common') && has(token, 'matter')));
      break;
    }
    if (result.tail || result.light || result.polite) break;
    inverted = true;
    listed ||= token.hangul && has(token, 'list', 'details', 'status', 'queue');
  }
  // add customer 한빛 해주세요, kim@a.kr add user 해줘: the verb is English.
  if (!result.token && (result.polite || (result.light && /^[하해]/.test(result.tail)))) {
    const at = tokens.findIndex((token) => !token.hangul && !token.particle && concepts(token).size > 0);
    if (at >= 0 && tokens.slice(0, at).every((token) => token.kind !== 'word' || only(token, 'filler')))
      return { ...result, token: tokens[at] as Token, at };
  }
  return result;
}

/** Whether 처리 or 진행 only says that the verbal noun before it is to be done. */
function isCarriedOut(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  if (
    !token.hangul ||
    !/^(?:처리|진행|접수|실행|시행|들어갈)$/.test(token.text) ||
    !/^(?:[하해할합]|$|[게께]요?$)/.test(token.ending)
  )
    return false;
  let before = at - 1;
  while (before > 0 && /^(?:좀|한번|건|처리|진행)$/.test(tokens[before]?.text ?? '') && !tokens[before]?.ending)
    before--;
  const deed = tokens[before];
  // 신규 구독 진행해 주세요
  if (has(deed, 'subscription', 'customer', 'lead') && has(tokens[before - 1], 'new') && !deed?.particle) return true;
  // end partnership 처리 부탁: the order stands in English
  if (deed?.hangul === false && ofKind(deed, 'noun') && tokens.slice(0, before).some(isLatinOrder)) return true;
  // 담당 리셀러는 누리온으로 처리해 주세요, 누리온이 맡게 진행해 주세요
  if (
    deed && (deed.kind === 'name' || isRoleName(deed))
      ? /^으?로$/.test(deed.particle)
      : deed?.hangul && ofKind(deed, 'verb') && /게$/.test(deed.ending)
  )
    return true;
  return (
    deed?.hangul === true &&
    deed.ending === '' &&
    (/^[을를]?$/.test(deed.particle) || (deed.particle === '의' && tokens[before + 1]?.text === '건')) &&
    isOrder({ ...deed, particle: '' }) &&
    !deed.senses.some(({ stem }) => stem) &&
    !has(deed, 'review', 'ticket', 'service-request', 'wish') &&
    (!has(deed, 'enrollment', 'enroll') ||
      tokens.some((one) => one.kind === 'offer' || has(one, 'us', 'delegated', 'subscription', 'seat', 'customer'))) &&
    !tokens.slice(0, before).some((one) => has(one, 'received', 'sent', 'pending', 'queue'))
  );
}

/** 시키다 orders what can be bought; behind anything else it has it done. */
export function isCausative(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  if (!token.hangul || !/^시[키켜킬킨킵]/.test(token.text)) return false;
  let before = at - 1;
  while (before > 0 && only(tokens[before], 'filler') && !tokens[before]?.ending) before--;
  const thing = tokens[before];
  return (
    thing?.hangul === true &&
    !thing.ending &&
    (thing.kind === 'unknown' || ofKind(thing, 'verb') || has(thing, 'matter'))
  );
}

const isLatinOrder = (token: Token): boolean =>
  !token.hangul && !ofKind(token, 'noun') && token.senses.some(({ kind, form }) => kind === 'verb' && form === 'base');

const wordBefore = (tokens: readonly Token[], at: number): string => {
  const token = tokens[at - 1];
  return token ? token.text + token.particle + token.ending : '';
};

/** Verbal nouns that say what has or has not come of a thing. */
const ofListed = /^(?:응답|답변|회신|수락|승인|대답|처리|확인|답장|결재|심사|검토)$/;

/** 추가해 볼게요, 올려 두고 싶어요: 보다 and 두다 behind the form in 아/어 add little to the verb before them. */
function isAuxiliary(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  const before = tokens[at - 1];
  return (
    token.hangul &&
    /^[보봐볼봅본봤두둬둘둡놓놔]$/.test(token.text) &&
    token.spaced &&
    before?.hangul === true &&
    (before.ending
      ? /[아어여해]$/.test(before.ending)
      : (before.kind === 'unknown' && /[아어여해]$/.test(before.text)) ||
        (before.senses.some((sense) => sense.stem) && /[려여워와해아어춰쳐져켜겨뤄꿔내둬놔]$/.test(before.text)))
  );
}

/** Whether a word that could be a bare verb is a noun, since the word before it says which one it is. */
function isDescribed(tokens: readonly Token[], at: number, result: Predicate): boolean {
  const token = tokens[at] as Token;
  return (
    !token.ending &&
    ofKind(token, 'noun') &&
    // 대기 중인 초대 부탁드려요, 대기 중인 신청 줘
    (!result.light || /^(?:주|줘)/.test(result.tail)) &&
    (!result.tail || result.light || /^궁금/.test(result.tail)) &&
    has(tokens[at - 1], 'pending', 'sent', 'received', 'existing')
  );
}

/** Whether a word that is both noun and verbal noun is the verb of its clause. */
function isVerbHere(tokens: readonly Token[], at: number, result: Predicate): boolean {
  const token = tokens[at] as Token;
  if (token.ending) return true;
  // invite 하고 싶어요
  if (!token.hangul && token.particle === '하고') return /^싶/.test(result.tail);
  if (token.particle && !/^(?:을|를|은|는|좀[요여염용유]?|만|도|요|이|가)$/.test(token.particle)) return false;
  if (result.light || result.polite) return true;
  if (result.tail) return true;
  if (has(token, 'invitation') && opensWithDeed(tokens, at)) return false;
  // 고객 등록, 재판매인은 누리온: who is to manage it is said behind the verb.
  const label = tokens[at + 2];
  if (
    isMark(tokens[at + 1], ',', '/') &&
    has(label, 'reseller', 'customer') &&
    /^(?:은|는)?$/.test(label?.particle ?? '') &&
    tokens.slice(at + 3).every((next) => next.kind !== 'word' && next.kind !== 'unknown')
  )
    return true;
  return tokens.slice(at + 1).every((next) => next.kind !== 'word' || only(next, 'filler', 'mark', 'common'));
}
