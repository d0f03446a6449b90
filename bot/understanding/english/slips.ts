import { type Sense, words } from '../lexicon/entry.ts';
import { vocabulary } from '../lexicon/vocabulary.ts';
import type { Token } from '../text/token.ts';
import { correction } from '../text/typos.ts';

/** How people write what they say: a Scot, a hurried thumb, a slip that no other word explains. */
const spoken: Record<string, string> = {
  "they'll": 'they will',
  "he'll": 'he will',
  "she'll": 'she will',
  "what've": 'what have',
  "which've": 'which have',
  shoud: 'should',
  shuld: 'should',
  sould: 'should',
  dnt: "don't",
  availble: 'available',
  avaliable: 'available',
  availabe: 'available',
  cxl: 'cancel',
  cncl: 'cancel',
  canc: 'cancel',
  naw: 'no',
  dotn: "don't",
  dnot: "don't",
  donot: "don't",
  doont: "don't",
  ...Object.fromEntries(
    'did does is are was were has have had would could should need must'
      .split(' ')
      .map((verb) => [`${verb}nt`, `${verb}n't`]),
  ),
  ye: 'you',
  u: 'you',
  assoc: 'associate',
  chg: 'change',
  rm: 'remove',
  upd: 'update',
  perms: 'permissions',
  privs: 'privileges',
  shes: "she's",
  hes: "he's",
  thats: "that's",
  theres: "there's",
  heres: "here's",
  wheres: 'where is',
  ur: 'your',
  yous: 'you',
  youse: 'you',
  yis: 'you',
  yez: 'you',
  tae: 'to',
  fer: 'for',
  fur: 'for',
  frae: 'from',
  fae: 'from',
  wi: 'with',
  wiv: 'with',
  wid: 'with',
  oor: 'our',
  mah: 'my',
  yer: 'your',
  dis: 'this',
  dat: 'that',
  dem: 'them',
  gie: 'give',
  ower: 'over',
  aff: 'off',
  oan: 'on',
  thru: 'through',
  abt: 'about',
  adress: 'address',
  addres: 'address',
  adres: 'address',
  emial: 'email',
  bout: 'about',
  frm: 'from',
  fr: 'for',
  fro: 'for',
  wiht: 'with',
  wth: 'with',
  whit: 'with',
  teh: 'the',
  hte: 'the',
  da: 'the',
  adn: 'and',
  nad: 'and',
  n: 'and',
  taht: 'that',
  thsi: 'this',
  fo: 'of',
  ot: 'to',
  whos: 'whos',
  waht: 'what',
  wat: 'what',
  wut: 'what',
  whats: 'whats',
  hw: 'how',
  cannae: "can't",
  dinnae: "don't",
  didnae: "didn't",
  isnae: "isn't",
  wouldnae: "wouldn't",
  shouldnae: "shouldn't",
  wasnae: "wasn't",
  willnae: "won't",
  lemme: 'let me',
  ive: "i've",
  weve: "we've",
  theyve: "they've",
  youve: "you've",
  theyre: "they're",
  youre: "you're",
  coud: 'could',
  culd: 'could',
  coudl: 'could',
  woud: 'would',
  wuold: 'would',
  cud: 'could',
  cld: 'could',
  wud: 'would',
  wld: 'would',
  shud: 'should',
  shld: 'should',
  cn: 'can',
  thks: 'thanks',
  tnx: 'thanks',
  prio: 'priority',
  frist: 'first',
  acept: 'accept',
  accpet: 'accept',
  comming: 'coming',
  intrested: 'interested',
  intersted: 'interested',
  recieve: 'receive',
  recieved: 'received',
  wich: 'which',
  whcih: 'which',
  wihch: 'which',
  evry: 'every',
  agian: 'again',
  agin: 'again',
  becuase: 'because',
  becasue: 'because',
  anohter: 'another',
  antoher: 'another',
  anotehr: 'another',
  thier: 'their',
  yuo: 'you',
  oyu: 'you',
  cna: 'can',
  nto: 'not',
  pleas: 'please',
  plase: 'please',
  plesae: 'please',
  pelase: 'please',
  pls: 'please',
  plz: 'please',
  plss: 'please',
  plese: 'please',
  plaese: 'please',
  peas: 'please',
  tmrw: 'tomorrow',
  tmr: 'tomorrow',
  tmrrw: 'tomorrow',
  tomoz: 'tomorrow',
  '2moro': 'tomorrow',
  '2morrow': 'tomorrow',
  tomorow: 'tomorrow',
  tommorow: 'tomorrow',
  tommorrow: 'tomorrow',
  hav: 'have',
  hve: 'have',
  hv: 'have',
  giv: 'give',
  pship: 'partnership',
  pships: 'partnerships',
  rsllr: 'reseller',
  rsllrs: 'resellers',
  rslr: 'reseller',
  rslrs: 'resellers',
  resllr: 'reseller',
  cstmr: 'customer',
  cstmrs: 'customers',
  custmr: 'customer',
  custmer: 'customer',
  custmers: 'customers',
  acount: 'account',
  acounts: 'accounts',
  gloabl: 'global',
  golbal: 'global',
  glboal: 'global',
  gobal: 'global',
  gv: 'give',
  mak: 'make',
  tke: 'take',
  tak: 'take',
  shw: 'show',
  opn: 'open',
  "who've": 'who have',
  useradd: 'add user',
  parlez: 'speak',
  sprache: 'language',
  langue: 'language',
  idioma: 'language',
  lingua: 'language',
  sprich: 'speak',
  hable: 'speak',
  habla: 'speak',
  parla: 'speak',
};

/** Small words in which two neighbouring letters change places: liek, moer, opne. */
export const swapped = new Map<string, string>();
for (const word of words(
  'like, seats, licences, licenses, more, much, some, with, from, them, they, this, that, have, want, need, make, give, take, open, show, send, list, find, does, when, what, your, also, just, only, please, would, could, should, about, their, there, where, these, those, other, every, many, look, tell, know, help, link, move, call, create, change, update, order, invite, accept, remove, assign',
))
  for (let at = 0; at + 1 < word.length; at++) {
    const slip = word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2);
    if (slip !== word && slip !== 'three' && !vocabulary.phrases.next.has(slip)) swapped.set(slip, word);
  }

const isDoing = ({ kind, form }: Sense): boolean => (kind === 'verb' && form === 'ing') || kind === 'mark';

const isImperative = ({ kind, form }: Sense): boolean => kind === 'verb' && form === 'base';

/** Behind an article or in front of a party, however that is spelled. */
const startsThing = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at + 1]?.text ?? '';
  const senses = vocabulary.latinWords.get(next) ?? correction(next, false)?.senses ?? [];
  return (
    /^(?:an?|the|our|another|any)$/.test(tokens[at - 1]?.text ?? '') ||
    senses.some(({ concept }) => /^(?:customer|reseller|provider|lead|user|subscription|seat)$/.test(concept))
  );
};

/** What a word stands for that nobody spells like that. */
export function meaning(tokens: readonly Token[], at: number): string | undefined {
  const { text, upper } = tokens[at] as Token;
  const next = tokens[at + 1]?.text ?? '';
  // hwo do i, hwo many, hwo does one; hwo has, hwo does Kestrel work with
  if (text === 'hwo')
    return /^(?:do|to|can|could|should|would|many|much|long|often|about)$/.test(next) ||
      (next === 'does' && /^(?:one|someone|somebody|an?)$/.test(tokens[at + 2]?.text ?? ''))
      ? 'how'
      : 'who';
  // nwe customer, a nwe lead; reseller nwe media
  if (text === 'nwe') return !upper && startsThing(tokens, at) ? 'new' : undefined;
  // ill add pia tomorrow
  if (text === 'ill') return vocabulary.latinWords.get(next)?.some(isImperative) ? "i'll" : undefined;
  // havin, gettin
  if (text.length > 4 && text.endsWith('in')) {
    const ing = `${text}g`;
    if (vocabulary.latinWords.get(ing)?.some(isDoing)) return ing;
  }
  // list of are resellers
  if (text === 'are' && /^(?:of|for|to|with|from|by)$/.test(tokens[at - 1]?.text ?? '') && next) return 'our';
  // ad new customer Kestrel
  if (text === 'ad' && /^(?:a|the|new|another|customer|client|reseller|user|\d+)$/.test(next)) return 'add';
  // show al customers
  if (text === 'al' && !upper && next) return 'all';
  if (upper && at > 0) return;
  if (Object.hasOwn(spoken, text)) return spoken[text];
  // 9 seatss: the last letter came twice.
  const once = text.slice(0, -1);
  if (
    once.length > 4 &&
    once.endsWith(text.at(-1) as string) &&
    !vocabulary.latinWords.has(text) &&
    vocabulary.latinWords.has(once)
  )
    return once;
  return swapped.get(text);
}
