import { type Act, type Clause, has, isMark, ofKind, only, renderAll, verbConcepts } from './clauses.ts';
import { finalOf, isCopula, isPastSyllable } from './hangul.ts';
import type { Token } from './tokens.ts';

type Rule = [act: Act, pattern: RegExp, why: string];

/** Politeness that looks like a condition, a past or a question, and is a command all the same. */
const request =
  /(?:주실수|주시겠|줄수|주시면|주면|줄래|주겠|주실래|주실까|주십사|주시기|달라고요?청|주길|주기를|주시길|주세|주십|줘|주라|줄런지|부탁|바랍|바라|해주|했으면(?:좋|하|해|합|싶)|됐으면(?:좋|하|해|합|싶)|였으면(?:좋|하|해|합|싶)|었으면(?:좋|하|해|합|싶)|았으면(?:좋|하|해|합|싶)|겠으면|(?:볼|받을|받아볼|알|확인할|조회할|열람할|들을|얻을|찾아볼|살펴볼|알아볼)수(?:있|가있|는있|도있)|(?:주|드)실수)/;

/** Rules on what follows the last predicate, spaces taken out; the first that matches decides. */
const tails: Rule[] = [
  ['negated', /(?:지(?:는|도|를|좀|들)?(?:마|말|않|못|맙)|안(?:하|할|해|했|한|합|돼|되|받|보내)|못(?:하|할|해|했|하게)|말(?:아|고|자|것|기|라|도록|았으)|마(?:세|십|라|요|시|$)|금지|(?:할|해도될|줄)?필요(?:는|가|도)?없|하면안|면안되|면안돼|안해도|않아도|없던일|관두|그만두(?:자|기|죠|시))/, 'it says not to'],
  ['postponed', /(?:보류|미루|미뤄|연기|나중에|기다려|기다리|좀더있다가|있다가|천천히)/, 'it is put off'],
  ['hypothetical', /(?:[^려]면(?:은)?(?:어떻게|어찌|뭐가|무엇이|무슨일이)(?:되|돼|달라|바뀌|생기)|다면|라면어떻게)/, 'it weighs something up'],
  ['how-to', /(?:려면|하는법|방법|절차|어떻게(?:하|해|할|진행|신청|등록|추가|초대|시작)|어떡|어떠케|(?:할|을|를|낼|볼|킬|꿀|릴|들|줄|뺄|살)수(?:가|는|도)?(?:있|없)|할줄|가능(?:한가|할까|해요|합니까|한지|하나|함\??$|한거|해\??$|한건|하죠|합니다까|여부|할지|하신|한\??$)|(?<!어떻게)되나요$|(?<!어떻게)되나$|되나여|됩니까|되는지|되는건가|되는거|돼요\?*$|될까요?$|되죠|되냐|해도되|해도돼|해도될|해도괜찮)/, 'it asks how'],
  ['hypothetical', /(?:할까|을까|를까|볼까|낼까|릴까|꿀까|줄일까|면어떨|면어떻게되|면어떻게돼|면좋을|면무슨|려나|는게(?:좋|나을|낫|맞|어떨|어떤)|는것이(?:좋|나을|낫)|ㄹ까|할지(?:도|말|고|생각)|을지|지도몰|지도모르|(?:할|을)수도|고민|생각(?:중|해|이|하|만|보)|검토(?:중|해보|하)|싶기도|ㄹ텐데|할텐데|다면|라면|할듯|할것같|을것같|면어때|하는건어때|는건어때|는거어때|는건어떨|야(?:하|되|할|될)(?:나|려나|까|는지|는가|ㄹ까)|야(?:할까|될까|돼요\?|하나|되나|하는지|할지|하는거|하는건)|(?:할|하는)게(?:나|좋)|상상|만약|가정|치면|치고|궁금|왜)/, 'it weighs something up'],
  ['reported', /(?:다고(?!요청)|라고(?:요)?(?:하|했|말|전|그|시|합|해|들|써|적|쓰)|냐고|자고(?:했|하|합|그|말|해)|달라고(?:하|했|합|해|들|그|말|전|요청|부탁|연락)|달래|[^ㄹ]래요?$|[한된는온간]대요?$|래서|대서|한대|하래|다던데|다며|라며|랍니다|답니다|다는데|라는데|ㄴ대|는대|더라|더라고|다더라|래\.?$|단다$|란다$|랬|댔|라네|다네|라던데|라더군|다더군|라셨|라고요$)/, 'somebody else said it'],
  ['scheduled', /(?:예정|계획(?:이|중|입|인|으)|할참|려던참|할거예|할거야|할겁니다|할것이|할생각|할작정|기로(?:했|함|결정|하였|합의|됐|되었))/, 'it is a plan'],
];

const condition = /(?:으면|하면|되면|나면|오면|시면|지면|가면|이면|라면|다면|리면|내면|주면|받으면|했으면|됐으면|뜨면|차면|들면|끊기면|끝나면|거든|자마자|는대로|대로|경우|경우에|되면은|전까지|한다면|된다면|직후|이후에|하기전에|고나서|다음에|뒤에|후에|할때까지|까지기다)$/;
const idleCondition = /^(?:괜찮|가능|시간|바쁘|편하|여유|필요하|필요하시|되시면|되면|혹시|안바쁘|문제없|별일없|괜찮으시|실례|어려우|번거|무리|상관없|특별한일|급하지|할수있|그러면|아니면|이왕이면|웬만하|안되면|아니|그러시면|그렇다면|그럼|왠만|될수있|않으시면|않으면|하려면|려면)/;

const lightConcepts = ['do', 'be'];

/** Says what a Korean clause does; its last predicate and the ending of it decide. */
export function readKorean(tokens: Token[]): Clause {
  const clause: Clause = { tokens, text: renderAll(tokens), korean: true, act: 'fragment', verbs: new Set(['bare']), why: 'no verb is commanded' };
  const decide = (act: Act, why: string): Clause => Object.assign(clause, { act, why });
  if (tokens.every((token) => token.kind === 'punct' || (only(token, 'filler', 'common') && ofKind(token, 'filler')))) return decide('talk', 'nothing but talk');
  const found = findPredicate(tokens);
  const { token, tail, at, polite } = found;
  clause.text = `${clause.text} [${tail}]`;
  const before = tokens.slice(0, Math.max(at, 0));
  const previous = lastContent(before);
  const how = tokens.some((candidate) => candidate.hangul && /^(?:어떻게|어떡해|어케|어떻게든)$/.test(candidate.text));
  const whatWord = tokens.some((candidate) => has(candidate, 'what', 'many'));
  // 누가 … 할 수 있나요 asks for roles, 뭘 팔 수 있나요 for offers.
  const whoWord = tokens.some((candidate) => candidate.hangul && /^(?:누가|누구|누구나|어떤|어느|무슨)$/.test(candidate.text)) || (whatWord && token !== undefined && ['sell', 'order'].some((concept) => concepts(token).has(concept)));
  const asksWhat = tokens.some((candidate) => has(candidate, 'what', 'many')) || /[?]$/.test(tokens.at(-1)?.text ?? '');
  const reading = token ? concepts(token) : new Set<string>();
  const seeing = reading.has('show') && !reading.has('create') && !reading.has('change');

  if (token) clause.verb = token;
  const negatedBefore = previous !== undefined && previous.hangul && /^(?:안|못|절대|절대로|결코)$/.test(previous.text) && token !== undefined;
  if (negatedBefore && !/^(?:되|돼|열|들)/.test(token?.text ?? '')) return decide('negated', 'it says not to');
  const full = (token?.hangul ? token.text : '') + tail;
  const courteous = polite || request.test(full);
  const rule = tails.find(([act, pattern]) => {
    const match = pattern.exec(full);
    if (!match) return false;
    if (act === 'negated') return true;
    if (act === 'how-to' && whoWord) return false;
    if (act === 'how-to' && (/(?:주|줄|드릴|드리)(?:실)?수(?:가|는)?있/.test(full) || (seeing && !/려면|방법|어떻게하|어떻게해|절차|하는법/.test(tail)))) return false;
    if (act === 'how-to' && /^어떻게되|^어떻게돼|어떻게되/.test(tail) && !reading.size) return false;
    if (act === 'hypothetical' && courteous && !/고민|만약|생각중|할까말까/.test(tail)) return false;
    if (act === 'hypothetical' && /궁금/.test(match[0]) && !reading.size) return false;
    // 받을래요 wants, 하래요 passes on: the syllable before tells them apart.
    if (act === 'reported' && /래요?$/.test(match[0]) && finalOf(match[0][0]) === 8) return false;
    if (act === 'reported' && /(?:주|드리|하|받)?실래|줄래/.test(tail)) return false;
    if (act === 'reported' && reading.has('need') && /필요/.test(token?.text ?? '')) return false;
    return true;
  });
  if (rule) return decide(rule[0], rule[2]);
  if (how && reading.size && !reading.has('ask') && !/^어떻게되|^어떻게돼/.test(tail) && !/(?:연락처|상태|현황|주소|번호|이름|상황|아이디|id).{0,4}어떻게$/.test(renderAll(before))) {
    if (!reading.has('have')) return decide('how-to', 'it asks how');
  }
  if (token && /(?:방법|절차|하는 ?법|사용법|순서|가이드|매뉴얼)/.test(`${previous?.text ?? ''}`) && seeing) return decide('how-to', 'it asks how');
  if (tokens.some((candidate) => candidate.hangul && /^어디/.test(candidate.text) && /^(?:에?서|에)$/.test(candidate.particle)) && (reading.size > 0 || found.light) && !seeing && !reading.has('search')) return decide('how-to', 'it asks how');
  const lead = leadingAct(tokens, at, courteous);
  const wish = /(?:으면|었으면|았으면|했으면|됐으면)(?:좋|하|해|합|싶)/.test(tail);
  const past = !wish && !courteous && [...tail].some((character) => isPastSyllable(character)) && !/겠|려고했는데/.test(tail.slice(-4, -2) === '했는' ? '' : '');
  if (lead && !(seeing && lead[0] === 'scheduled' && !tokens.some((candidate) => has(candidate, 'recurring') || /^(?:내일|나중에|이따|이따가|다음)/.test(candidate.text)))) return decide(lead[0], lead[1]);

  if (!token) {
    const asked = asksWhat && !tail.includes('왜');
    if (found.ask || (asked && tail)) return Object.assign(clause, { act: 'question' as Act, verbs: new Set(past ? (whatWord ? ['ask', 'asked-past'] : ['asked-past']) : ['ask']), why: 'a question' });
    if (found.light) {
      if (past) return decide('past', 'it was done already');
      return Object.assign(clause, { act: 'command' as Act, verbs: new Set(/^(?:주|줘|드)/.test(tail) ? ['do', 'give', 'grant', 'show'] : ['do']), why: 'a thing to do' });
    }
    return clause;
  }
  if (past) {
    if (reading.has('show') && !/[?]/.test(clause.text) && /겠/.test(tail)) return Object.assign(clause, { act: 'command' as Act, verbs: reading, why: 'a polite ending' });
    const question = asksWhat || /(?:나요|어요|습니까|니|나|냐|는지|을까요|어|지)\??$/.test(tail);
    return Object.assign(clause, { act: (question ? 'question' : 'past') as Act, verbs: new Set(['asked-past', ...(question && whatWord ? ['ask'] : [])]), why: question ? 'a question about the past' : 'it was done already' });
  }
  if (found.ask && !reading.has('show') && !courteous) return Object.assign(clause, { act: 'question' as Act, verbs: new Set(['ask', ...(reading.has('have') ? ['have'] : [])]), why: 'a question' });
  if (isQuestionEnding(tail) && !courteous && !seeing) return Object.assign(clause, { act: 'question' as Act, verbs: new Set(['ask', ...reading]), why: 'a question' });
  return Object.assign(clause, { act: 'command' as Act, verbs: reading, why: polite || courteous ? 'a polite request' : 'a command' });
}

const isQuestionEnding = (tail: string): boolean => /(?:나요|습니까|ㅂ니까|는가|은가요|ㄴ가요|인가요|냐|니\?|나\?|는지요?|을까요|지요\?|죠\?)\??$/.test(tail);
const lastContent = (tokens: readonly Token[]): Token | undefined => tokens.findLast((token) => token.kind !== 'punct' && !(only(token, 'filler') && !has(token, 'not')));

/** Verbs that a Korean word stands for, endings or none. */
export function concepts(token: Token): Set<string> {
  return verbConcepts(token, ['base', 'past', 'ing', 'third']);
}

interface Predicate {
  token?: Token;
  at: number;
  tail: string;
  polite: boolean;
  light: boolean;
  ask: boolean;
}

const adnominal = /(?:[한할된될]|하는|되는|했던|하던|되던|받은|받는|은|는|던|을)$/;
/** A verb that closes a clause: its ending is neither one that modifies a noun nor one that leads to another verb. */
export const isFinite = (token: Token): boolean => token.ending !== '' && !adnominal.test(token.text + token.ending) && !/(?:하고|해서|하며|하면서|하여|고|며|면서|아서|어서|면|니까|는데|지만|려고|려면|자마자|다가|도록|게|거나)$/.test(token.ending);

/** Looks for the last predicate, from the end backwards, and gathers its ending over several words. */
function findPredicate(tokens: readonly Token[]): Predicate {
  const result: Predicate = { at: -1, tail: '', polite: false, light: false, ask: false };
  let inverted = false;
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
    if (token.hangul && /^(?:부탁|바랍|바라|바래|바람|요망)/.test(token.text) && has(token, 'filler')) {
      result.polite = true;
      continue;
    }
    if (token.kind === 'unknown') {
      // Something the lexicon does not know closes the clause: its verb is not ours.
      if (!inverted && !result.tail && i === tokens.length - 1) result.tail = own;
      if (result.tail === own) return { ...result, token, at: i };
      break;
    }
    const verb = token.senses.some((sense) => sense.kind === 'verb' && !lightConcepts.includes(sense.concept));
    const light = token.senses.some((sense) => sense.kind === 'verb' && lightConcepts.includes(sense.concept));
    if (light && token.hangul && (inverted ? isFinite(token) || token.text.length > 1 : true) && !(verb && isVerbHere(tokens, i, result))) {
      result.tail = own + result.tail;
      result.light = true;
      if (has(token, 'be')) result.ask ||= /나요|습니까|있어\??$|있어요|있나|있니|있냐|있는지|있을까|있지|있죠|없나/.test(own) || isMark(tokens.at(-1), '?');
      continue;
    }
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
    if (token.hangul && /^(?:수|방법|절차|법|예정|계획|고민|생각|중|것|거|건|지|때문|이유|필요|줄|경우|게|가능|차이|보류|금지|나중에|어떻게|왜)$/.test(token.text) && (token.text !== '필요' || !verb)) {
      result.tail = own + result.tail;
      continue;
    }
    if (only(token, 'filler', 'mark', 'common') && !(ofKind(token, 'noun') || verb)) {
      if (/^(?:안|못|말고)$/.test(token.text)) result.tail = own + result.tail;
      else if (token.hangul && (token.ending || adnominal.test(token.text)) && result.tail) result.tail = own + result.tail;
      continue;
    }
    if (verb && (token.ending || !ofKind(token, 'noun') || isVerbHere(tokens, i, result))) {
      if (inverted && !isFinite(token) && !result.tail) {
        // 콘토소 초대 pat@contoso.com: an address behind a bare verbal noun does not turn it into a noun.
        if (token.ending || token.particle) continue;
      }
      if (adnominal.test(token.ending) && !result.tail && i < tokens.length - 1 && inverted) continue;
      result.tail = token.particle + token.ending + result.tail;
      // 취소 요청: the request is light, the verb is what is requested.
      const inner = tokens[i - 1];
      if (/^(?:요청|신청|처리|진행|부탁|작업|시작|완료|접수|의뢰)$/.test(token.text) && inner && inner.hangul && inner.senses.some((sense) => sense.kind === 'verb' && !sense.stem) && !inner.ending && (!inner.particle || /^[을를]$/.test(inner.particle)) && !ofKind(inner, 'foreign') && !/^(?:서비스|지원|등록|신청)$/.test(inner.text)) {
        return { ...result, token: inner, at: i - 1 };
      }
      return { ...result, token, at: i };
    }
    if (!verb && token.ending && /^(?:하|해|할|합|했|드려|드리|드릴|됐|되|돼)/.test(token.ending) && (isFinite(token) || result.tail)) {
      return { ...result, light: true, tail: token.ending + result.tail };
    }
    if (!verb && token.ending && isCopula(token.ending) && !result.tail) {
      result.tail = token.ending;
      result.ask ||= isMark(tokens.at(-1), '?') || /(?:인가|입니까|인지|야$|예요$|이에요$|죠$|니$|냐$)/.test(token.ending);
      break;
    }
    if (result.tail || result.light) break;
    inverted = true;
  }
  return result;
}

/** Whether a word that is both noun and verbal noun is the verb of its clause. */
function isVerbHere(tokens: readonly Token[], at: number, result: Predicate): boolean {
  const token = tokens[at] as Token;
  if (token.ending) return true;
  if (token.particle && !/^(?:을|를|은|는|좀|만|도|요|이|가)$/.test(token.particle)) return false;
  if (result.light || result.polite) return true;
  if (result.tail) return true;
  return tokens.slice(at + 1).every((next) => next.kind !== 'word' || only(next, 'filler', 'mark', 'common'));
}

/** Conditions and times that stand before the predicate. */
function leadingAct(tokens: readonly Token[], at: number, courteous: boolean): [Act, string] | undefined {
  const end = at < 0 ? tokens.length : at;
  const text = renderAll(tokens);
  for (const [i, token] of tokens.entries()) {
    if (has(token, 'recurring')) return ['scheduled', 'it is for later'];
    if (has(token, 'time') && !/^(?:지난|이번)/.test(token.text) && !(token.particle === '까지' && !courteous && false)) return ['scheduled', 'it is for later'];
    if (token.kind === 'number' && tokens[i + 1]?.hangul && /^(?:시|일|월|시간|분|주|달|개월|년)(?:$|에|뒤|후|까지|쯤|정도|경|이|간)/.test((tokens[i + 1] as Token).text + (tokens[i + 1] as Token).particle) && !tokens[i + 1]?.spaced && !/지난|최근|동안|간의|이내/.test(text)) return ['scheduled', 'it is for later'];
    if (i >= end || !token.hangul || token.kind === 'punct') continue;
    const own = `${token.text}${token.particle}${token.ending}`;
    if (token.kind === 'name' || token.kind === 'person') continue;
    if (only(token, 'filler')) continue;
    const joined = `${(tokens[i - 1]?.hangul ? (tokens[i - 1]?.text ?? '') : '')}${own}`;
    if (condition.test(own) && !idleCondition.test(own) && !idleCondition.test(joined) && !/(?:이라면|화면|장면|측면|반면|표면|전면|도면|면면|국면|지면|대로|그대로|때문|이때|그때)$/.test(own)) {
      if (/^(?:다음에|뒤에|후에|경우|대로|이후에)$/.test(own) && !tokens[i - 1]?.hangul) continue;
      return ['conditional', 'it hangs on a condition'];
    }
    if (/^때에?$/.test(own) && /[한할될된올갈을]$/.test(tokens[i - 1]?.text ?? '') ) return ['conditional', 'it hangs on a condition'];
    if (/^(?:만약|만일|가령|혹여)/.test(own)) return ['conditional', 'it hangs on a condition'];
  }
}
