import { renderAll, verbConcepts } from '../clauses.ts';
import { screened } from '../text/screen.ts';
import { only, type Token } from '../text/token.ts';

/**
 * The grammar of what English puts in front of a command: who asks, how glad it would make them, whom they ask. It says
 * nothing of what is wanted, so that it is taken away, where a verb stands behind it.
 */
const any = (...parts: string[]): string => `(?:${parts.join('|')})`;
const some = (words: string): string => `(?:(?:${words}) )*`;

const softly = some(
  'please|pls|plz|kindly|just|maybe|possibly|perhaps|quickly|also|now|really|ever|be so kind as to|go ahead and|help me|try to|try and',
);
const very = some(
  'very|so|really|most|ever so|truly|extremely|highly|greatly|much|deeply|also|just|totally|only|still',
);
const duly = some('hereby|humbly|kindly|respectfully|sincerely|formally');
const we = '(?:i|we)';
const am = "(?:'m|'re| am| are| was| were)";
const would = "(?:'d| would| should| shall| will|'ll)";
const agent = any(
  'you',
  'u',
  'ya',
  'someone',
  'somebody',
  'anyone',
  'anybody',
  "y'all",
  'ye',
  'the bot',
  'twotier',
  'one of you',
);
const agentWould = any(
  `${agent} (?:could|can|cud|would|will|might|may|were to)`,
  "you'd|you'll",
  `(?:could|can|would|might|will) ${agent}`,
);
const glad = any('glad|happy|grateful|pleased|obliged|delighted|thankful|indebted');
const nice = any(
  'ace|great|good|nice|lovely|helpful|awesome|fantastic|super|perfect|brilliant|grand|sweet|cool|wonderful|amazing',
  'appreciated|class|smashing|handy|ideal|excellent|fab|magic|neat|kind of you|a (?:great |big |huge |real )?(?:help|favou?r)',
);
const gladly = any(
  `${we}${would} ${very}be ${very}${glad}`,
  `${we}(?:${would})? ${very}(?:appreciate|love|like|welcome)(?: it)?(?: very much| a lot| greatly)?`,
  `(?:(?:it|that)(?:'d| would|'ll| will) |would |'d )?be ${very}${nice}`,
  `${very}(?:grateful|obliged|appreciated)`,
);
const ask = any('request|ask|beg|urge|implore|entreat|task');
const asking = any('requesting|asking|begging|urging');
const help = any('help|assistance|support|a hand|aid|cooperation');

const frames: readonly [pattern: string, why: string][] = [
  // would you mind helping me to …
  [`(?:(?:would|do) ${agent} mind )?helping (?:me|us) (?:out )?(?:to |with |by |in )?${softly}`, 'a polite request'],
  // we should be grateful if you could …; it'd be ace if somebody would …
  [`${gladly} (?:if|when|for) (?:${agentWould}|${agent}) ${softly}`, 'a polite request'],
  // request you to please …; I would request that you …; we are kindly asking you to …
  [
    `(?:(?:${we}(?:${would}| must| have to| want to| wish to| would like to| need to)? ${duly}|${duly})${ask}|(?:${we}${am} )?${duly}${asking}) (?:that )?${agent} (?:to )?${softly}`,
    'a polite request',
  ],
  // this is to request you to …; I am writing to ask you to …
  [
    `(?:this is|${we} (?:write|wrote)|(?:${we}${am} )?(?:just )?(?:writing|calling|here)) to ${duly}${ask} (?:that )?${agent} (?:to )?${softly}`,
    'a polite request',
  ],
  // my request is to …; I'm writing to …
  [
    `(?:(?:my|our|the|this) (?:\\w+ )?(?:request|ask|wish|desire|intention|task)(?: here| today| now)? is (?:simply |just )?to|(?:${we}${am} (?:just )?(?:writing|here|calling|messaging)|${we} write)(?: you)?(?: today)? to(?! (?:let|inform|tell|advise|notify|say)\\b)) ${softly}`,
    'a polite request',
  ],
  // my boss says ok, so please …
  [
    `(?:(?:my|our|the) (?:\\w+ )?(?:boss|manager|director|team|ceo|management|finance|legal|customer|client)|they|he|she) (?:says?|said|is|are|gave) (?:it's |us |the |me )?(?:ok|okay|yes|fine|go|go-ahead|good)(?: with (?:it|this|that))?(?: ,)?(?: so)?(?: ,)? (?=(?:please|pls|kindly) )${softly}`,
    'a polite request',
  ],
  // we have decided to …
  [
    `${we}(?:'ve| have) (?:now |finally |all |just )?(?:decided|agreed|resolved|chosen|opted) to (?!not\\b)${softly}`,
    'a wish to do',
  ],
  [`(?:to (?:begin|start) with|to kick off|for starters|to begin)(?: ,)? ${softly}`, 'how one begins'],
  [`${we}(?:${would})? ${very}(?:appreciate|be ${very}${glad}) to `, 'a wish to have'],
  [`(?:you are|you're) ${duly}(?:requested|asked|begged) to ${softly}`, 'a polite request'],
  // can I get you to …; I was wondering if I could trouble you to …
  [
    `(?:${we}(?:${am})? ${very}wonder(?:ing)? (?:(?:if|whether) )?)?(?:(?:can|could|may|might) ${we}|${we} (?:can|could|may|might)) ${softly}(?:(?:get|ask|trouble|bother|request|beg|persuade) ${agent} to|have ${agent}) ${softly}`,
    'a polite request',
  ],
  // I wonder could you …; I don't suppose you could …; any chance somebody could …
  [
    `(?:(?:${we}(?:${am})? )?${very}wonder(?:ed|ing)?(?: if| whether)?|${we} (?:don't|do not|dont) suppose|(?:there's |is there )?(?:any|a) chance(?: that)?) ${agentWould} ${softly}`,
    'a polite request',
  ],
  [
    `(?:(?:is there |there's )?any (?:chance|possibility|hope) of|(?:(?:do|would) ${agent} )?mind) (?:${agent} )?`,
    'a polite request',
  ],
  // I need your help to …; help me out by …
  [
    `(?:${we}(?:${would})? ${very}(?:need|want|appreciate|require|could use|could do with)|(?:${we}${am} )?(?:looking for|in need of)) (?:your |some |a bit of |a little )?${help} (?:to |in |with |on )?`,
    'a polite request',
  ],
  [
    `(?:${softly}(?:help (?:me|us) (?:out )?(?:by|with)|assist(?: me| us)? (?:by|in))|(?:your|any|some) ${help} (?:in|with|on)) `,
    'a polite request',
  ],
  // would you ever …; would you be a star and …; do me a solid and …
  [`(?:would|wud) ${agent} ever (?!have to\\b)${softly}`, 'a polite request'],
  [
    `(?:(?:would|could|can|will) ${agent} )?${softly}(?:be an? (?:\\w+ )?(?:star|dear|legend|love|pet|doll|gem|champ|sport|hero|mate|pal|angel|lad|saint|treasure) and|have the (?:kindness|goodness|decency) to|do (?:me|us) an? (?:\\w+ )?(?:favou?r|solid|kindness|good turn)(?: and| ,| :| -)?) ${softly}`,
    'a polite request',
  ],
  [
    `${softly}(?:do(?!.*\\?$)|proceed (?:to|with|and)|get on and|go on and|start by|go ahead (?:and|with)) ${softly}`,
    'a polite request',
  ],
  [`${softly}(?:make sure|be sure|see(?: to it)?)(?: that)? you ${softly}`, 'a request'],
  // I'm gonna need you to …; I would like for you to …
  [
    `(?:(?:${we}${am} )?(?:gonna|going to)|imma) (?:need|want|have to ask) ${agent} to ${softly}|${we}(?:${would})? ${very}(?:need|want|like|love|prefer) for ${agent} to ${softly}`,
    'a wish to do',
  ],
  [
    `${we} (?:was|were) (?:just )?(?:hoping|looking) to ${softly}(?!.*\\b(?:but|though|however|until|instead|yesterday|then|earlier)\\b)|${we}(?:'ve| have) (?:got|gotta) (?:to )?${softly}`,
    'a wish to do',
  ],
];

/** We should be grateful if Kestrel could be set up: what is wished to be done. */
const wished = new RegExp(
  `^${gladly} (?:if|when) (?!${agent} )(?=.{1,120} (?:was|were|is|are|could be|can be|might be|would be|gets?|got|(?:could|can|might) (?:please )?go|went|goes) )|^(?:may|might|can|could) ${we} ${duly}(?:please )?(?:ask|request|suggest) that (?!${agent} )(?=.{1,120} be \\w)`,
);

/** Could you arrange that Kestrel is looked after by Wingtip: somebody is asked to see to it that something is done. */
const arranged = new RegExp(
  `^(?:(?:can|could|would|will) ${agent} )?${softly}(?:(?:arrange|organi[sz]e|see to it|fix it) (?:so )?that|(?:make sure|make certain|ensure)(?: that)?) (?!${agent} |(?:i|we|it|this|that) )(?=.{1,120} (?:is|are|be|gets?|becomes?) )`,
);

/** What about our leads; any news on the applications: behind these stands what somebody wants to see. */
const seeing = new RegExp(
  `^(?:(?:what|how) about|what(?:'s| is)(?: the)? (?:story|craic|situation|state of play|latest|score|news|up) (?:with|on|for)|(?:may|can|could) ${we} ${softly}(?:request|ask for|ask about)|(?:can|could|may|might|shall) ${we} ${softly}(?:go|run|look) (?:over|through)|remind (?:me|us) of|(?:any|is there any) (?:news|updates?|word|info|information) (?:on|about|of|regarding)|${we}${am} after|(?:would|will|is) it (?:be )?(?:ok|okay|alright|all right|fine|cool|possible) (?:if|for me to|that) (?:${we} )?(?:could |can |may |might )?(?:(?:just |quickly )?(?:had|have|took|take) a (?:quick )?look at|saw|see|looked at|look at|viewed|view|checked|check)) (?=(?:the|our|my|all|any|@'s) )`,
);

const patterns = frames.map(([pattern, why]) => [new RegExp(`^${pattern}`), why] as const);

export interface Frame {
  /** How many tokens it takes. */
  length: number;
  why: string;
  /** Whether a thing stands behind it that is to be seen. */
  sees?: boolean;
  /** Whether a sentence of its own stands behind it. */
  told?: boolean;
}

/** I am writing to let you know that we wish to …: behind it stands a sentence of its own. */
const announcing = new RegExp(
  `^(?:${we}${am} (?:just )?(?:writing|here|calling|messaging|mailing) to|this is to|just to|${we}(?:${would})? ${very}(?:like|want|wish|need) to) (?:let you know|inform you|tell you|advise you|notify you|say|confirm)(?: that)? (?=${we}(?:'| ))`,
);

/** I have one doubt regarding which role may …; my boss is asking which customers …: a question follows. */
const questioning = new RegExp(
  `^(?:(?:${we}${am} )?${very}(?:wondering|curious|interested to know)(?: about)?|${we}(?:'ve| have|'m having| am having)(?: got)? (?:an?|one|another) (?:quick |small |little )?(?:question|doubt|query)(?: ,| :| -)?(?: about| regarding| on| as to)?|(?:(?:our|my|the) (?:\\w+ )?(?:boss|manager|client|customer|director|team|colleague|accountant|auditor|ceo|cfo)s?|they|he|she|people) (?:(?:is|are|was|were|keeps?|keep) )?(?:asking|asks?|wants? to know|wondering|would like to know|needs? to know)(?: me| us)?(?: about)?) (?=(?:which|what|who|how many|where)\\b)`,
);

const likely = screened(patterns, ([pattern]) => pattern);

/** The frame at the head of a clause. */
export function frameOf(tokens: readonly Token[], start: number): Frame | undefined {
  const text = renderAll(tokens.slice(start));
  const announced = announcing.exec(text);
  if (announced) {
    const length = covered(tokens, start, announced[0].length);
    const inner = frameOf(tokens, start + length);
    return inner ? { ...inner, length: length + inner.length } : { length, why: 'no verb is commanded', told: true };
  }
  const wish = wished.exec(text) ?? arranged.exec(text);
  if (wish) return { length: covered(tokens, start, wish[0].length), why: 'a wish that something is done' };
  const question = questioning.exec(text);
  if (question) return { length: covered(tokens, start, question[0].length), why: 'no verb is commanded', told: true };
  const sight = seeing.exec(text);
  if (sight && !/\b(?:be|being) \w+ed\b/.test(text))
    return { length: covered(tokens, start, sight[0].length), why: 'a request to see', sees: true };
  for (const [pattern, why] of likely(text)) {
    const found = pattern.exec(text);
    if (!found?.[0]) continue;
    const length = covered(tokens, start, found[0].length);
    const head = tokens.slice(start + length).find((token) => !only(token, 'filler'));
    if (head && verbConcepts(head, ['base', 'ing']).size > 0) return { length, why };
  }
}

/** How many tokens a stretch of rendered text covers. */
export function covered(tokens: readonly Token[], start: number, length: number): number {
  let left = length;
  let at = start;
  while (at < tokens.length && left > 0) {
    left -= renderAll(tokens.slice(at, at + 1)).length + 1;
    at++;
  }
  return (left < -1 && at > start ? at - 1 : at) - start;
}
