import { join, phrase, says, type Talk } from '../talk.ts';

/** English greetings, giving up and calls for help, put together from their parts; whole messages, never parts of one. */

const sighs =
  'ok|okay|oh|ooh|ah|aha|bah|pf+|no|nah|nope|yeah|yea|yep|yes|alright|all right|aye|right|look|um+|uh+|er+m?|u+gh|a+rgh|meh|oops|whoops|hm+|well|so|ach|eh|blast|bother|damn|dang|darn|drat|shoot|crap|gosh|lah|leh|laat maar|and|but|actually|sorry|apologies|my bad|please|pls|plz|just|mate|bot|guys|hang on|hold on|hold your horses|wait|one sec|tell you what|you know what|on second thoughts?|come to think of it|listen|now|then';
const thanks =
  'thanks?|thank you|many thanks|thx|ty|ta|cheers|much appreciated|anyway|anyways|for now|again|after all|for the moment|lol|haha|lah|leh|lor|hor|la';

const it =
  "that|this|it|everything|all (?:of )?(?:it|that)|(?:the|that|my) last (?:one|bit|thing|part)|the (?:lot|operation|action|command|form|whole thing|thing|request|last one)|my (?:last |previous )?(?:request|command|message|question)|operation|action|command|(?:about )?what i(?:'ve| have)? (?:just )?(?:said|asked|wrote|typed|told you)|i (?:asked|said (?:that|anything))|about (?:it|that)|please";
const changedMind =
  "(?:i(?:'ve| have)? |we(?:'ve| have)? )?(?:just )?changed (?:my|our) minds?|change of (?:plans?|heart)|my mistake|(?:that was |it was )?a mistake|wrong (?:button|window|chat)";
const cancelling = join(
  `(?:cancel|abort|stop|discard|scrap|scratch|bin|ditch|chuck|drop|forget|ignore|skip|undo)(?: (?:${it}))`,
  'cancel|abort|stop|quit|exit|discard|ctrl[- +]?c',
  "(?:never|nvr|nevr|nver) ?mind(?: me)?|nvm|nm|not to worry|don't worry(?: about (?:it|that))?|(?:please )?don't bother|no need|no thanks?|no thank you",
  "forget (?:about )?(?:it|that)|forget (?:what )?i(?:'ve)? (?:just )?(?:said|asked|wrote|typed)(?: that| anything)?|leave (?:it|that)(?: out| at that| there| be)?|let it (?:go|be)|call it off|sack (?:it|that) off|back (?:up|out)|start (?:over|again)",
  `i (?:quit|give up)|i'm out|let's (?:stop|not|drop it|leave it|forget it)|${changedMind}`,
);
const cancel: Talk = {
  core: phrase(cancelling),
  lead: phrase(
    join(sighs, "let's(?: just)?|can you|could you|i think i'll|i'll|i'd rather|i want to|i'd like to|to|hi|hey|hello"),
  ),
  tail: phrase(join(it, thanks, sighs, changedMind, "it's (?:fine|ok|okay|nothing)|all good|no worries|i'm good")),
};

const greetings =
  "hi+|hello+|hey+|heya|hiya|hullo|helo|hai|yo|oi|ahoy|howdy|sup|greetings|salutations|namaste|bonjour|hola|salut|hallo|guten (?:tag|morgen|abend)|goede(?:morgen|middag|navond|ndag)|hoi|hallöchen|god ?dag|god morgen|dobr[ýy] den|hey up|ey up|ay up|ol[aá]|hej|moin|servus|sala+m|shalom|aloha|merhaba|ciao|buongiorno|bom dia|buenos d[ií]as|kia ora|konnichiwa|annyeong|ni hao|mabuhay|selamat pagi|(?:a )?(?:very )?good (?:morning|afternoon|evening|day)|gm|mornin'?|morning|afternoon|evening|g'day|howzit|wotcha|top o(?:f|'|’)? ?the mornin[g'’]?|goeie m[oô]re|gr[uü]ezi|gr[uü](?:ß|ss) gott|bore da|dzie[nń] dobry|ahoj|tere|xin ch[aà]o|sawubona|jambo|habari";
/** hello hello, Sunita this side; good morning, Deb here: who is speaking. */
const introduction =
  "(?:it's |its |this is |it is )?(?!(?:any|some|no|every)(?:one|body)|you|who|is|are|was|it|works?|new|stuck|lost|help|down|still|outage|problem|issue|error|not|still|what|been|back|almost|nearly|only|first|right|over|up|out|in|come|look|see|type|click|add|invite|list|show|urgent|need)[a-z]{2,15} (?:here|this side|speaking)|my name(?:'s| is) (?!not)[a-z]{2,15}";
const greet: Talk = {
  core: phrase(greetings),
  lead: phrase('oh|ah|well|ok|okay|and|a|very|god bless(?: you)?|dear (?:bot|team|all|colleagues|twotier)'),
  tail: phrase(
    "there|all|every(?:one|body)|zusammen|sir|madam|or|ladies|gentlemen|peeps|pal|chief|boss|world|my (?:friend|dear)|team|bot|twotier|folks|guys|friend|mate|buddy|y'all|both|partner|pardner|again|(?:i )?hope (?:you're|you are|all is|this finds you|everyone is|things are) (?:doing )?(?:well|good|great|fine)|to (?:you(?: all)?|ya|ye|all)|boet|bru|and|how are (?:you|things|we)(?: doing| all)?(?: today)?|how(?:'s| is) (?:it|everything) going|how do you do|what's up|welcome|(?:it's )?(?:nice|good|great|pleased) to (?:meet|see) you|from \\w{2,20}|" +
      introduction,
  ),
};

const can = "(?:can|could|do|will|would|'re able to)";
const newcomer =
  "(?:it's |this is )?(?:my |our )?first (?:day|time|week|go)(?: here| at work| (?:using|with|on|trying) (?:this|the|it|you)(?: bot| thing| tool)?)*";
const helping = join(
  "(?:(?:i|we) (?:have|got) |i've )?no (?:idea|clue) (?:how|what) (?:(?:this|it|the bot)(?: bot| thing)? (?:works|does)|to (?:do|type|say|write|ask|use)(?: (?:this|it|here))?)|(?:i'm |we're )?not sure (?:what|how) (?:to|i (?:should|can)) (?:do|type|say|write|ask|use)(?: (?:this|it|here))?|any help",
  'what (?:does|can) (?:it|this|the bot)(?: bot| thing| tool)? (?:actually )?(?:do|help with)|what (?:can|could) (?:u|you|ya) do(?: for (?:me|us))?|what r (?:u|you) (?:able to do|good for|capable of)(?: for (?:me|us))?',
  "(?:help|halp|hlp|hlep|hilfe|ayuda|au secours|aiuto)(?: me| us)?(?: out)?|(?:(?:i|we)(?:'d| would)? (?:really |could )*(?:like|use)|(?:(?:i|we) )?(?:really )?(?:need|want)) (?:some |your |any |a bit of |a little )?(?:help|assistance|guidance|a hand)",
  '(?:can|could|would|will) (?:you|some(?:one|body)|any(?:one|body)) (?:please )?(?:help|assist)(?: me| us)?(?: out)?|give me a hand',
  '\\?+|man (?:page|twotier|bot)|menu|commands?|command list|usage|manual|instructions|(?:show|give)(?: me)? (?:the )?(?:help|commands|menu|options)',
  `what (?:else |all |(?:kinds? of |sorts? of )?(?:stuff|things?) )?are you (?:\\w+ )?(?:able to do|capable of|good for)|(?:show|tell) me what you(?: ${can}|'ve got)?(?: do| help with| offer)?|what (?:else |all |(?:kinds? of |sorts? of )?(?:stuff|things?) )?${can} you (?:do|help with|offer)(?: for (?:me|us))?`,
  "(?:i|we)(?:'m| am|'re| are) (?:lost|stuck|confused|new here|new to this|(?:brand )?new (?:on|in|at|to) (?:this|the) (?:desk|job|team|tool|bot|role|company|game|office))(?: here)?|what (?:now|next)|(?:no idea |not sure )?where (?:do|should) i (?:start|begin)",
  'how (?:does|do) (?:this|it|that|you)(?: thing| bot)? work|how (?:do|should|can) (?:i|we|one) (?:use (?:this|you|it)(?: thing| bot)?|start|begin|get (?:going|started))',
);
const help: Talk = {
  core: phrase(helping),
  lead: phrase(join(sighs, greetings, 'there', newcomer, helping)),
  tail: phrase(join(thanks, sighs, 'here|with this|for me|for us|me|us|out', helping)),
};

/** Whether an English message gives up: whatever is said behind it only tells why. */
export const givesUp = (text: string): boolean => givenUp.test(text) && says(text, cancel);
/** A word without which nobody gives up: cheaper than the grammar of it. */
const givenUp =
  /cancel|abort|stop|quit|exit|discard|scra|bin |ditch|chuck|drop|forget|ignore|skip|undo|mind|nvm|nm|leave|call|back|start|bother|worry|worries|thank|mistake|wrong|change|give up|let|out|need|ctrl/;

/** What a whole English message says besides commands. */
export function englishTalk(text: string): 'greet' | 'cancel' | 'help' | undefined {
  if (says(text, greet)) return 'greet';
  if (says(text, cancel)) return 'cancel';
  if (says(text, help)) return 'help';
}
