import { type Clause, has, isMark, ofKind, only, renderAll, verbConcepts } from './clauses.ts';
import { type Mention, partyOf } from './mentions.ts';
import type { NameToken } from './name-words.ts';
import { leadsDown } from './tiers.ts';
import type { Token } from './token.ts';

/** Signs that need more than one word, as patterns on the text of a clause with its data masked. */
const patterns: [sign: string, pattern: RegExp][] = [
  [
    '#may',
    /\b(?:who|which roles?|what roles?|whose role|which users?|which of us|what permissions?|which permissions?|which person|what kind of (?:role|admin)|does|do|can|may|what can|what may|what is|what are)\b.*\b(?:may|can|could|allowed|permitted|authori[sz]ed|able|entitled|lets?|allows?|permits?|enables?|required|needed|need|needs|must|rights?|permissions? (?:to|for))\b/,
  ],
  [
    '#may',
    /(?:할|볼|킬|낼|꿀|릴|들|줄|뺄|살|을) ?수 ?있는 (?:사람|역할|권한|직원|사용자|담당자)|(?:어떤|무슨|어느) (?:역할|권한|롤).*(?:필요|가능|있어야|수있|수 있)|누가 .{0,120}(?:할|볼|을|를|낼|꿀|릴|줄) ?수 ?있|권한이 필요|역할이 필요|누가 .{0,120}가능|필요한 (?:권한|역할|롤)/,
  ],
  ['#may', /^(?:can|may|could) (?:an? |the )?(?:\w+ ){1,3}?(?:admins?|agents?|administrators?)\b/],
  [
    '#who-may',
    /^(?:and |so )?(?:who|which of us|which users?|which people) (?:all |else |exactly )?(?:can|may|could|might|should be able to|is allowed to|are allowed to|is able to|is permitted to|has the (?:right|permission)s? to|gets to|is authori[sz]ed to|is entitled to)\b|누가 .{0,120}(?:할|볼|킬|낼|꿀|릴|들|줄|뺄|살|을|를) ?수 ?(?:가|는)?있|누가 .{0,120}가능|(?:할|볼|낼|꿀|릴|줄|을) ?수 ?있는 (?:사람|직원|담당자|사용자)/,
  ],
  [
    '#am-i',
    /^(?:am i|who am i|whoami|who i am|what am i|do i have|have i got|which user am i|as whom am i|who(?:'m| am) i)\b|(?:내가|제가|나는|저는|나|저|난|전) (?:누구|관리자|누군|어떤 (?:권한|역할))|(?:누구로|어떤 계정으로) (?:로그인|접속)|(?:^| )(?:나|저|난|전|내가|제가|나는|저는|본인)(?:이|은|는)?(?: 혹시)? .*(?:관리자|에이전트|상담원|헬프데스크|어드민|admin|agent|helpdesk)[^ ]*(?: 역할| 권한)?(?:이|가)? ?(?:맞|인가|이야|야|입니까|예요|이에요|인지)/,
  ],
  [
    '#my',
    /\bmy\b|\bmine\b|\bi(?:'ve| have) (?:got|now)\b|\b(?:which|what) (?:\w+ )?(?:roles?|permissions?|rights|access|privileges?) (?:i|we)(?:'ve| have| hold| got| am| are|'m)\b|\b(?:do|am|can|may|have) i\b(?! (?:need|require))|(?:^| )(?:내|제|나의|저의|나한테|저한테|내가|제가|나에게|저에게|본인)(?: |$)|(?:^| )(?:저는|나는|전|난) .*(?:권한|역할).*(?:가지고|갖고|있|뭐|무엇)/,
  ],
  [
    '#numbered',
    /(?:^| )(?:두|세|네|다섯|여섯|일곱|여덟|아홉|열|여러|몇몇|#) ?(?:곳|군데|개사|업체|회사)(?![가-힣]*의)/,
  ],
  ['#going-on', /(?:^| )중(?:이에요|입니다|이야|임)(?: \[|$)/],
  ['#progress', /어디까지|언제쯤? ?(?:나|끝|되|완료)|얼마나 (?:걸|남)|진행 ?상황|(?:아직|여태|얼마나 ?더)/],
  ['#who', /\bwho(?:'s|s)?\b|\bwhom\b|\beveryone with\b|\bpeople with\b|\banyone with\b|누가|누구/],
  [
    '#own-mail',
    /\b(?:confirm|verify) (?:my|our|the) (?:own )?(?:e-?mail|mail)(?: address)?\b|(?:메일|멜) ?주소(?:를|을)? ?(?:확인|인증)|(?:메일|멜)(?:을|를)? ?인증/,
  ],
  [
    '#changed',
    /\bwho (?:did (?!we\b|i\b)|has done\b)|\b(?:who|what|when)(?:'s| has| have| had)?(?: all| else| exactly| in our \w+)? (?:changed|happened|added|removed|invited|deleted|edited|made|set|created|cancelled|canceled|moved|assigned|touched|updated|modified|approved|accepted|ordered|bought|ended|linked|changes|been (?:done|changed|happening|going on)|went on|was (?:changed|done|added|removed|made|updated)|gave|granted|upgraded|registered|signed|declined|terminated|sent|resent|withdrew|opened|raised|filed|submitted|attached|connected|associated|increased|reduced|cut|requested|revoked|suspended|resumed|reactivated|paused|renamed|disabled|enabled|deactivated|withdrawn|rejected|transferred|reassigned|unlinked)\b(?! you\b)|^when (?:was|were) .*@.* (?:added|removed|invited|created|moved|assigned|ended|linked|cancelled|canceled|upgraded|registered|suspended|changed)\b|\bwhich of (?:us|you|them|our \w+|the \w+) (?:\w+ed|did|made|sent|gave|took|bought|set|put)\b|\bwhat (?:did|has|have) (?:(?:the |our )?(?:reseller|customer|client|provider|distributor|user|partner) @|@|he|she|they|we|everyone|anyone|the team|my team|people|you) (?:do|done|change|changed|been up to|been doing)|\b(?:has|have|did) (?:anything|something) (?:been )?(?:chang|happen)|\bwhat (?:happened|has happened|changed|went on|was going on)|\bwho (?:was it|is it) (?:that|who)|\bwhat (?:got|was|has been) (?:changed|done|added|removed|edited)|\bwhat's (?:happened|changed|new|been going on)\b/,
  ],
  [
    '#changed',
    /누가 .{0,120}(?:[했됐꿨웠렸냈겼졌뺐났왔줬었았였]|한 거|한거|한 건|바꾼|초대한|추가한|삭제한)|(?:뭐가|무엇이|무슨 일|뭘|무엇을|어떤 것이|뭐|어떤 변경).{0,120}(?:바뀌었|바뀐|변경됐|변경되었|달라졌|했|있었|변했|바꿨)|무슨 일이|누가 (?:바꿨|변경|수정|추가|초대|삭제|연결|등록(?! ?[돼되]))|(?:[하되]?한|바꾼|보낸|지운|뺀|만든|넣은|올린|내린|끊은|줄인|늘린|준|옮긴) (?:게|건|거|사람|분|직원|담당자)(?:이|은|가)? ?(?:누구|누군)/,
  ],
  [
    '#down',
    /\b(?:is|are|was|isn't|aren't) (?:@offer|@|the \w+|teams|exchange|outlook|sharepoint|onedrive|azure|everything|microsoft|office|it|email|mail|any(?:thing| \w+)?)(?: (?:still|currently|all|also|now|really|completely|not|back|mail|service|services|online|server|working|going))? (?:down|up|working|broken|running|offline|unavailable|ok|okay|healthy|slow|affected|having (?:issues|problems|trouble))\b|\b(?:anything|something|everything|services?) (?:is )?(?:down|broken|wrong|up and running|running (?:fine|ok|okay)|ok|okay|affected)\b|(?:다운됐|다운되|안 ?되나|안돼|먹통|죽었|끊겼|잘 ?되고|정상|문제 ?(?:있|없)|이상 ?(?:있|없)|서비스(?:는|은|가)? ?(?:지금 ?|현재 ?)?(?:괜찮|멀쩡|잘 ?[되돼]))/,
  ],
  [
    '#waiting',
    /\b(?:waiting (?:for|on) (?:me|us|my|our)|what(?:'s| is| do i have) (?:waiting|pending|open|on my plate|left|next|outstanding|to do)|needs? my (?:attention|approval|action|ok)|my (?:queue|tasks?|inbox|to-?dos?|work|approvals?|agenda)|what (?:should|must|do) i (?:do|need to do|have to do)(?: next| now| today)?$|anything (?:for me|waiting|i need to do|i should do|that needs me|to do|pending for me)|for me to (?:do|approve|sign|review))\b|(?:내가|제가|나한테|저한테|나를|저를|내|제) (?:할 ?일|해야|처리|기다리)|기다리는 (?:거|것|일|건)|할 ?일|(?:내|제|나의|저의|나한테|저한테|제게) (?:승인|결재|처리|대기|차례)/,
  ],
  [
    '#can-do',
    /\bwhat (?:can|may|is) @(?:mail)?(?:'s people)? (?:do|see|access|change|manage|allowed|able|touch|get at|permitted|entitled)\b|\bwhat (?:access|rights|permissions?|privileges?) (?:does|do|has|have|did) (?:@|we|i)|\bwhat (?:did|have) (?:we|i) (?:grant|granted|give|given|allow|allowed|authori[sz]e|authori[sz]ed|permit|permitted)\b|@(?:은|는|이|가)? .*(?:무엇을|뭘|뭐를|뭐|어떤 일을|어떤 것을|어디까지) ?(?:할 ?수|볼 ?수|해도|관리)|(?:무엇을|뭘|뭐를|어떤 일을) (?:할|볼) ?수 ?있|(?:어떤|무슨) (?:권한|접근|액세스).*(?:줬|주었|부여했|승인했|있|가졌|갖)/,
  ],
  [
    '#granted',
    /\b(?:granted|gave|given|allowed|authori[sz]ed|permitted)\b.*@|(?:부여한|준|승인한|허용한|부여했|줬) ?(?:권한|것|거|게)?/,
  ],
  [
    '#is-reseller',
    /^(?:is|are|isn't|was) @(?:mail)? (?:\w+ )?(?:a|an|one of|our|already|still|really|enrolled|registered|actually)?(?: \w+)*? ?(?:indirect )?(?:resellers?|enrolled|registered|eligible|partners?)\b|@(?:은|는|이|가)? .*(?:재판매인|리셀러|대리점|간접재판매인)(?:이|가)?~?(?:맞|인가|이야|야|입니까|예요|이에요|인지|맞나|인가요)/,
  ],
  [
    '#to-check',
    /^(?:(?:can|could) you )?(?:please )?(?:check|verify|validate|vet) (?:(?:if|whether|that) )?(?:the |our |indirect )*resellers? @|\bpartners? (?:of|on) record\b|등록 ?파트너/,
  ],
  [
    '#available',
    /\b(?:available|for sale|on offer|in stock|orderable|sellable|purchas(?:e)?able|on sale|can (?:be|we|i|you|resellers|one) (?:sold|ordered|bought|purchased|sell|order|buy|offer|resell|purchase)|(?:do|does|did) (?:we|i|you) (?:\w+ )?(?:sell|offer|carry|stock|resell)|(?:we|i|you) (?:can|could|may|are able to|are allowed to) (?:sell|order|buy|offer|resell|purchase))\b|판매 ?가능|주문 ?가능|구매 ?가능|팔 ?수 ?있|살 ?수 ?있|(?:주문|판매|구매|제공|취급)할 ?수|취급|팔아|파나|파는|판매하|판매 ?중/,
  ],
  [
    '#is-on',
    /^(?:what|which (?:\w+ )?(?:plans?|subscriptions?|offers?|licen[cs]es?))(?:'s| is| are)? @ (?:\w+ )?on(?: |$)/,
  ],
  [
    '#came',
    /\b(?:invite|invitation|request)(?: email| mail| link)? (?:that |which )?(?:we|i)(?:'ve| have)? (?:just )?(?:received|got|gotten)\b|\bsent (?:to )?us (?:an?|the|this|their)\b.*\b(?:invite|invitation|request)\b|\b(?:we|i)(?:'ve| have)? (?:just )?(?:received|got|have|been sent) (?:a|an|the|this|one)\b.*\b(?:invite|invitation)\b/,
  ],
  ['#to-invite', /(?:초대|초청|영입)할(?:$| )|\bto (?:invite|onboard|recruit) (?:is|are|:)/],
  ['#new', /\bbrand[- ]new\b|새로/],
  [
    '#new-subscription',
    /(?:^| )(?:새|새로운|신규|신규로|새로) (?:구독|플랜|서브스크립션|subscription)|(?:구독|subscription)[을를]? (?:새로|신규)/,
  ],
  [
    '#rename',
    /(?:이름|상호명?|명칭|사명|고객명|고객사명|회사명|업체명|리셀러명)(?:[을를은는]|$| ).*(?:변경|바꿔|바꾸|수정|고쳐|정정|개명)/,
  ],
  ['#have-code', /코드(?:가|는|도|를)? ?(?:있[어습는음네]|받았)/],
  ['#we', /(?:^| )(?:저희|우리|내|제)가 /],
  [
    '#log-in',
    /\b(?:who|that) (?:can|may|could|is able to|are able to|is allowed to|are allowed to) (?:log|sign) ?(?:in|on)\b|\bwho (?:all )?(?:has|have|got) (?:a |an )?(?:login|log-in|account|access)\b|\bwho(?:'s|s| is| are| all is| works| work)? (?:else )?(?:in|at|on|part of) (?:my|our|this) (?:organi[sz]ation|org|company|team|tenant|firm|staff)\b/,
  ],
  [
    '#applied',
    /\bwho(?:'s|s| has| have| all)? (?:just |recently |also )?(?:applied|applying|(?:wants?|asked|would like|wishes|wanted|asks) to (?:join|become|be))\b/,
  ],
  ['#as-reseller', /\bas (?:a |an |our |your |one of our )?(?:new |indirect )*(?:reseller|partner)\b/],
  [
    '#sellable',
    /\b(?:everything|anything|all|what|which|offers|products|things|stuff) (?:all )?(?:that |which )?(?:we|i|you|resellers)(?:'re| are)? ?(?:can|could|may|might|able to|allowed to|permitted to)(?: actually| currently| also)* (?:re)?(?:sell|order|offer)\b/,
  ],
  [
    '#so-many-more',
    /^(?:please |just |also )*(?:add|plus|put on|give me|give us|remove|take off|drop|buy|get) # (?:more|extra|additional|fewer|less)(?: please)?$/,
  ],
  ['#upgrade-alone', /^(?:please )?upgrade(?: please)?$/],
  ['#catalog', /\b(?:catalog(?:ue)?s?|price ?list|pricelist)\b/],
  ['#demote', /\bdemote\b/],
  ['#end-relationship', /^(?:please )?(?:end|cancel|terminate) (?:customer |reseller )?relationships?$/],
  [
    '#password-of',
    /\b(?:password|passcode|mfa|2fa|sign-in) (?:of|for) @|@(?:mail)?'s (?:password|passcode|mfa|2fa|sign-in)\b/,
  ],
  ['#times', /\b(?:twice|thrice|(?:two|three|four|five|#) times|over and over|repeatedly)\b/],
  ['#as-customer', /\bas (?:a |an |our |one of our )?(?:\w+ )?(?:customer|client)s?\b/],
  ['#demo', /\bdemo\b|데모/],
  ['#titled', /@title/],
  [
    '#to-review',
    /승인(?:을)? ?(?:기다리는|해 ?(?:줘|주어)야 ?(?:할|하는)) .{0,12}(?:신청|등록|가입|업체)|(?:심사|검토|승인|처리|확인)(?:해야 ?(?:할|되는|하는|될)|할) (?:.{0,12} )?(?:신청|등록|가입|업체)/,
  ],
];

const place =
  /\b(?:in|near|around|nearby|close to|from|within|across|for|with|who|that|speciali[sz]ing|local|based|offering|covering|serving)\b/;

/** Signs of the clauses as a whole: what the words do together. */
export function signsOf(
  clauses: readonly Clause[],
  mentions: readonly Mention[],
  features: Set<string>,
  title: boolean,
): void {
  for (const clause of clauses) {
    // Do you think you could show …: how politely it is asked says nothing about what somebody may.
    const wanted =
      clause.act === 'command' && clause.lead && !clause.korean
        ? renderAll(clause.tokens.slice(clause.lead))
        : undefined;
    for (const [sign, pattern] of patterns)
      if (pattern.test(sign === '#may' && wanted !== undefined ? wanted : clause.text)) features.add(sign);
    const tokens = clause.tokens;
    if (
      tokens.some(
        (token, i) =>
          token.senses.some((sense) => sense.concept.startsWith('role:')) &&
          (/^으?로/.test(token.particle) || /^(?:to|into)$/.test(tokens[i - 1]?.text ?? '')),
      )
    )
      features.add('#role-goal');
    if (
      /\bas (?:an? |the |our )?(?:new )?(?:\w+ )?(?:admin|administrator|agent|helpdesk|help desk|billing|global|user)/.test(
        clause.text,
      )
    )
      features.add('#role-as');
    if (
      features.has('provider') &&
      (place.test(clause.text) || /(?:에 있는|에서|근처|지역|전문|쪽)/.test(clause.text)) &&
      tokens.some((token) => ['name', 'unknown', 'quote'].includes(token.kind) || ofKind(token, 'common'))
    )
      features.add('#place');
    const verb = clause.verb;
    if (verb && clause.act === 'command') {
      const concepts = verbConcepts(verb, ['base', 'past', 'ing']);
      const onlyThese = (...allowed: string[]) => [...concepts].every((concept) => allowed.includes(concept));
      if (concepts.has('increase') && onlyThese('increase', 'change')) features.add('v:increase-only');
      if (concepts.has('decrease') && !concepts.has('end') && !concepts.has('withdraw'))
        features.add('v:decrease-only');
      if (
        concepts.has('upgrade') &&
        !concepts.has('increase') &&
        /^(?:upgrad|업그|업글|uplift|uplevel|up-level|승급|상향|상위)/.test(verb.meant ?? verb.text)
      )
        features.add('v:upgrade-only');
      if (
        /^(?:enrol|apply|register$|sign up|가입|신청$|등록$|입점|join$)/.test(verb.meant ?? verb.text) &&
        !isOtherThing(tokens[tokens.indexOf(verb) - 1])
      )
        features.add('v:enroll-self');
      if (isMatter(tokens[tokens.indexOf(verb) - 1])) features.add('obj:thing');
      const object = objectOf(clause, verb);
      if (object) for (const name of object) features.add(`obj:${name}`);
    }
    for (const [i, token] of tokens.entries()) {
      const next = tokens[i + 1];
      if ((token.kind === 'name' || token.kind === 'person') && next?.kind === 'punct' && next.text === ':')
        features.add('#label');
      if (countsParties(tokens, i)) features.add('#numbered');
      if (/^(?:plus|minus)$/.test(token.text) && next?.kind === 'number') features.add('#signed');
      if (
        token.kind === 'offer' &&
        (/^(?:to|into|onto)$/.test(tokens[i - 1]?.text ?? '') || /^으?로$/.test(token.particle))
      )
        features.add('to:@offer');
      // 한 석씩, 고객별로
      if (token.hangul && (/씩$/.test(token.text + token.particle + token.ending) || token.particle === '별로'))
        features.add('#every');
      if (token.hangul && has(token, 'reseller', 'provider', 'customer') && /^(?:에게|한테|께)/.test(token.particle))
        features.add('#addressed');
      // 계약 만료일이 언제야: what is asked for is no thing of ours.
      if (
        clause.act === 'question' &&
        has(next, 'what', 'many') &&
        (has(token, 'matter') || (token.kind === 'unknown' && i + 2 >= tokens.length - 1)) &&
        /^[이가은는]$/.test(token.particle)
      )
        features.add('asks:thing');
      if (
        token.kind === 'punct' &&
        /^[+-]$/.test(token.text) &&
        next?.kind === 'number' &&
        next.start === token.end &&
        token.spaced
      )
        features.add('#signed');
      if ((token.text === 'to' || token.text === 'on') && (next?.kind === 'number' || next?.kind === 'name'))
        features.add(`${token.text}:${next.kind === 'number' ? '#' : '@'}`);
      if (
        token.kind === 'number' &&
        ((next?.hangul && /^으?로/.test(next.particle)) ||
          /^으?로/.test(token.particle) ||
          tokens[i - 1]?.text === ':' ||
          tokens[i - 1]?.text === '=')
      )
        features.add('to:#');
      if (token.kind === 'punct' && token.text === '->') features.add('#arrow');
    }
    // who bumped Kestrel up to 60 seats?
    if (
      clause.act === 'question' &&
      /^who$/.test(tokens[0]?.text ?? '') &&
      !/^(?:you|this|that|it)$/.test(tokens[2]?.text ?? '') &&
      tokens[1]?.senses.some((sense) => sense.kind === 'verb' && sense.form === 'past') &&
      !tokens[1].senses.some((sense) => sense.kind === 'verb' && sense.form === 'base')
    )
      features.add('#changed');
    if (isCoordinated(tokens)) features.add('#coordinated');
    if (asksForPage(tokens)) features.add('#page');
    if (/^(?:(?:so|well|hmm|and|,) )*(?:maybe|perhaps)\b.*\?$/.test(clause.text)) features.add('#doubt');
  }
  const tokens = clauses.flatMap((clause) => clause.tokens);
  const offers = tokens.filter((token) => token.kind === 'offer');
  if (offers.length === 2) {
    // `to E5 from E3` says first what `from E3 to E5` says last.
    if (tokens[tokens.indexOf(offers[1] as Token) - 1]?.text === 'from') offers.reverse();
    features.add(leadsDown((offers[0] as Token).text, (offers[1] as Token).text) ? '#to-less' : '#up');
  }
  // `I need the list of resellers`: what is needed is to see it.
  if (features.has('v:need') && (features.has('list') || features.has('details') || features.has('status')))
    features.add('v:show');
  // `I'd like 10 licences of E5`: with an offer and no `more` it is an order.
  if (features.has('v:need') && features.has('@offer') && !features.has('#more') && !features.has('#less'))
    features.add('#needs-new');
  // 프로필 페이지로 이동: where one goes is what one sees.
  if (features.has('v:move') && features.has('details') && !features.has('@two')) features.add('v:show');
  if (title) features.add('#titled');
  if (mentions.some((mention) => mention.owns === 'customer')) features.add('has:customer');
}

/** 콘토소 보여 줘, Contoso info: one name of the directory and nothing else than the wish to see it. */
const isKnown = (token: Token): boolean => token.kind === 'name' && (token as NameToken).reason === 'known';
function asksForPage(tokens: readonly Token[]): boolean {
  const said = tokens.filter((token) => token.kind !== 'punct' && !only(token, 'filler'));
  const names = said.filter((token) => token.kind === 'quote' || isKnown(token));
  const rest = said.filter((token) => !names.includes(token));
  return (
    names.length === 1 &&
    rest.some((token) => has(token, 'show', 'details', 'status')) &&
    rest.every((token) => has(token, 'show', 'details', 'status') || (token.hangul && has(token, 'do')))
  );
}

/** `invite 10 resellers` is many changes at once. */
const countsParties = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind === 'number' &&
  tokens[at]?.hangul === false &&
  tokens[at]?.value !== 1 &&
  (tokens[at + 1]?.senses.some(
    (sense) => sense.form === 'plural' && /^(?:reseller|customer|lead|provider)$/.test(sense.concept),
  ) ??
    false);

const lists = [
  'reseller',
  'provider',
  'customer',
  'lead',
  'invitation',
  'subscription',
  'user',
  'service-request',
  'incentive',
  'activity',
  'catalog',
  'profile',
  'enrollment',
  'health',
];

/** `resellers and customers`, 재판매인이랑 고객: two lists in one breath. */
function isCoordinated(tokens: readonly Token[]): boolean {
  const listOf = (token: Token | undefined): string | undefined =>
    token?.senses.find((sense) => sense.kind === 'noun' && lists.includes(sense.concept))?.concept;
  return tokens.some((token, i) => {
    // 고객 목록이랑 …: the list is the customers'.
    const first = listOf(token) ?? (has(token, 'list', 'details', 'status') ? listOf(tokens[i - 1]) : undefined);
    if (!first || token.possessive) return false;
    const plural = token.hangul || token.senses.some((sense) => sense.concept === first && sense.form === 'plural');
    if (/^(?:와|과|랑|이랑|하고)$/.test(token.particle)) {
      const second = listOf(tokens[i + 1]) ?? listOf(tokens[i + 2]);
      return second !== undefined && second !== first;
    }
    let at = i + 1;
    if (!/^(?:and|&|,|plus|및|그리고|or)$/.test(tokens[at]?.text ?? '') || !plural || token.particle) return false;
    at++;
    while (/^(?:also|then|too)$/.test(tokens[at]?.text ?? '')) at++;
    const from = at;
    while (has(tokens[at], 'det', 'our', 'us', 'existing', 'pending', 'every')) at++;
    const second = listOf(tokens[at]);
    return (
      second !== undefined &&
      second !== first &&
      (tokens[at]?.hangul === true ||
        at > from ||
        (tokens[at] as Token).senses.some((sense) => sense.concept === second && sense.form === 'plural'))
    );
  });
}

/** 리셀러 등급 올려줘, 견적을 보내줘: an everyday thing in the place of the Korean verb's object. */
const isMatter = (token: Token | undefined): boolean =>
  token?.hangul === true &&
  !token.ending &&
  token.kind === 'word' &&
  !/^(?:절차|과정|단계|작업|사항|일|방향)$/.test(token.text) &&
  (has(token, 'matter') ? /^[을를]?$/.test(token.particle) : only(token, 'common') && /^[을를]$/.test(token.particle));

/** 추가 근무 신청: what stands right before the Korean verb is what is applied for, and no thing of ours. */
const isOtherThing = (token: Token | undefined): boolean =>
  token?.hangul === true &&
  !token.ending &&
  /^[을를]?$/.test(token.particle) &&
  (token.kind === 'unknown' || token.kind === 'name' || (token.kind === 'word' && only(token, 'common', 'foreign')));

/** What stands directly at the verb: behind it in English, in front of it in Korean. */
function objectOf(clause: Clause, verb: Token): string[] | undefined {
  const { tokens } = clause;
  const at = tokens.indexOf(verb);
  const nameOf = (token: Token): string[] => {
    if (token.kind === 'offer') return ['@offer'];
    if (token.kind === 'name' || token.kind === 'person' || token.kind === 'quote' || token.kind === 'domain')
      return ['@org'];
    if (token.kind === 'number') return ['@number'];
    if (token.kind === 'id') return ['@id'];
    if (token.kind === 'email') return ['@email'];
    return token.senses.filter((sense) => sense.kind === 'noun').map((sense) => sense.concept);
  };
  if (clause.korean && verb.hangul) {
    for (let i = at - 1; i >= 0; i--) {
      const token = tokens[i] as Token;
      const names = nameOf(token);
      if (names.length && !has(token, 'us', 'me')) {
        // `E3 구독에 5석 추가`: the seats; `E3 5석 추가`: the seats as well.
        return names;
      }
    }
    return;
  }
  let last: string[] | undefined;
  for (let i = at + 1; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.kind === 'punct') {
      if (last) break;
      continue;
    }
    // revoke invite reseller=Kestrel: a label says who, not what.
    if (last && partyOf(token) && isMark(tokens[i + 1], '=', ':')) break;
    if (has(token, 'prep', 'conj') && !ofKind(token, 'noun')) {
      if (last && token.text !== 'of') break;
      if (token.text === 'of') continue;
      if (last) break;
      continue;
    }
    const names = nameOf(token);
    if (has(token, 'det') && !last && isForeignThing(tokens, i + 1, verb)) return ['thing'];
    if (names.length && !token.possessive) {
      // `add E3 for ...`, `add 5 E3 seats`: the last noun of the phrase is its head.
      if (!(names[0] === '@number' && last && !['@org'].includes(last[0] as string))) last = names;
    } else if (last && ofKind(token, 'verb')) break;
  }
  return last;
}

/** `a comment`, `the playlist`: an article and words that are no thing of ours, up to the end of the phrase. */
function isForeignThing(tokens: readonly Token[], from: number, verb: Token): boolean {
  if (/^(?:give|take|have|make|do|get|let|put)\b/.test(verb.text)) return false;
  let words = 0;
  for (let i = from; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.kind === 'punct' || has(token, 'prep', 'conj')) break;
    // A call, a note: behind an article no verb.
    const otherThing = has(token, 'foreign') && !ofKind(token, 'noun');
    const plain =
      otherThing ||
      (token.kind === 'word' &&
        token.senses.every(
          (sense) =>
            sense.kind === 'common' || sense.kind === 'foreign' || sense.kind === 'filler' || sense.concept === 'other',
        ));
    if (!plain) return false;
    if (!token.senses.every((sense) => sense.kind === 'filler')) words++;
  }
  return words > 0;
}
