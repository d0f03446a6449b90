import { disassemble } from 'es-hangul';
import { oneOf } from '../text/one-of.ts';

const first = 0xac00;
const last = 0xd7a3;

export const isSyllable = (character: string | undefined): boolean => {
  const code = character?.charCodeAt(0) ?? 0;
  return code >= first && code <= last;
};
export const isHangul = (character: string | undefined): boolean =>
  isSyllable(character) || (character !== undefined && character >= 'ㄱ' && character <= 'ㅣ');

/** The final consonant's number: 0 none, 8 ㄹ, 20 ㅆ; -1 for anything but a syllable. */
export function finalOf(character: string | undefined): number {
  return isSyllable(character) ? ((character as string).charCodeAt(0) - first) % 28 : -1;
}

/** 할 of 하, 을 of 으, 보 of 볼라: the first syllable with the final consonant of that number, 0 for none. */
export const withFinal = (word: string, final: number): string =>
  String.fromCharCode(word.charCodeAt(0) - finalOf(word) + final);

/** 했, 됐, 보냈: a syllable that closes with ㅆ tells of the past; 있 and 겠 do not. */
export function isPastSyllable(character: string | undefined): boolean {
  return finalOf(character) === 20 && !/[있겠딨]/.test(character ?? '');
}

/** A syllable with the final consonant of that number, in a pattern. */
export const closedBy = (final: number): string =>
  `[${Array.from({ length: 399 }, (_, at) => String.fromCharCode(first + at * 28 + final)).join('')}]`;

/** A syllable that closes with ㄴ, as the past does in front of a noun and what is told in front of 대: 나간, 옮긴대요. */
export const closedByN = closedBy(4);

export const jamo = (text: string): string => disassemble(text);

type Before = 'any' | 'closed' | 'open' | 'ro';
const rules: Record<Before, string> = {
  any: '에 에게 에게는 에게도 에게서 에게로 한테 한테는 한테도 한테서 한테로 께 께서 께는 의 도 만 만의 까지 부터 에서 에서의 에서는 에서도 에는 엔 에선 한텐 에겐 에도 에의 하고 하고는 하고의 보고 더러 처럼 마다 밖에 조차 님 님이 님을 님께 님한테 님에게 님의 님은 님과 님도 님으로 님께서 씨 씨가 씨를 씨한테 씨에게 씨의 씨는 씨와 씨도 씨로 씨에게서 씨한테서 님에게서 님한테서 측 측에 측에서 측에게 측과 측의 측을 측이 측은 측으로 측과의 쪽 쪽에 쪽에서 쪽에게 쪽과 쪽의 쪽을 쪽이 쪽은 쪽으로 쪽과의 쪽도 대신 에게만 한테만 에만 에서만 만을 에다 에다가 에다간 한테다 한테다가 까지는 부터는 용 건 측에게서 측에다 쪽에다 들 들을 들이 들은 들도 들의 들에게 들한테 들과 들만 님들 님들을 님들의 님들이 님들은 들이랑 들하고 들에 들로 들께 들마다 들까지 짜리 짜리로 짜리를 짜리는 짜리의 별 별로 쪽에게서 에대한 에대해 에게서의 건은 건을 건도 에서요 한테요 에게요 까지요 부터요 만요 도요 들좀 좀 좀요 좀여 좀염 좀용 좀유 을좀 를좀 이나좀',
  closed:
    '은 이 을 과 과의 과는 과도 이랑 이랑은 이라는 이란 이라고 이라 이라면 이며 이고 이든 이나 이요 이여 이라도 이랑도 이라서 이니까 이니 이랑의',
  open: '는 가 를 와 와의 와는 와도 랑 랑은 라는 란 라고 라 라면 며 고 든 요 라도 랑도 라서 니까 니 랑의 나',
  ro: '로 로의 로는 로도 로부터 로서 로써 로만 로다가 로요',
};
const closedRo = '으로 으로의 으로는 으로도 으로부터 으로서 으로써 으로만 으로다가 으로요';

const particles = new Map<string, Before | 'closed-ro'>();
for (const [before, list] of Object.entries(rules))
  for (const text of list.split(' ')) particles.set(text, before as Before);
for (const text of closedRo.split(' ')) particles.set(text, 'closed-ro');
const longest = Math.max(...[...particles.keys()].map((text) => text.length));
const opensParticle = new Set([...particles.keys()].map((text) => text[0]));

/** Particles that may be written apart from the word before them, as hurried people do: `Wingtip 을`. */
export const isParticle = (text: string): boolean => particles.has(text);

/** Whether the particle can follow this character; after anything but Hangul every particle can. */
export function particleFits(text: string, before: string | undefined): boolean {
  const rule = particles.get(text);
  if (!rule) return false;
  const final = finalOf(before);
  if (rule === 'any' || final < 0) return true;
  if (rule === 'ro') return final === 0 || final === 8;
  if (rule === 'closed-ro') return final > 0 && final !== 8;
  return rule === 'closed' ? final > 0 : final === 0;
}

/** All particles that begin at this place, with where they end. */
export function particlesAt(text: string, start: number): { text: string; end: number }[] {
  const found: { text: string; end: number }[] = [];
  if (!opensParticle.has(text[start])) return found;
  for (let length = 1; length <= longest && start + length <= text.length; length++) {
    const piece = text.slice(start, start + length);
    if (particleFits(piece, text[start - 1])) found.push({ text: piece, end: start + length });
  }
  return found;
}

/** 고객를, 카탈로그을: particles as people write them whose language has one form of each. */
const misfits = new Set(['을', '를', '은', '는', '과', '와']);
export const isMisfit = (piece: string, before: string | undefined): boolean =>
  misfits.has(piece) && !particleFits(piece, before);

/** Syllables that occur in endings; what holds another one is no ending but the next word or a name. */
const endingSyllables = new Set(
  '켜키킬킨킵켰팔난가거게겠고구군기까께끔나난날남내냐네노느는늘니다단달답당대댈더던데도되돼된될됨됩됐됬두둔둘드든듣들듯듸라락란람래랬러런려렴렸력로록를리릴마만말면며먼못무므바반받발방번보봐봤부빠사삼서세셈셔셨소쇼수습쉬슈스시신실십싶써쓰씨아안않야양어언얼없었에여였연염예오와왔요욤용우워원유으은을음의이인일임입있자잖재저적전절제져졌조죠주준줄줌줍줘줬쥬즈즘지진질집죵중채치하한할함합해했햇허혀혓헤혹히ㄱㄴㄹㅇㅋㅎㅠㅜㅡㅅ랍랑뿐쯤긴네뎅욧유염삼셈슴숑쟈즁쥼셩여세렵됭댕넹넵고싶픈퍼습닙닌니냥잉옹볼봅봄버놔놓놨둬뒀심길망'.split(
    '',
  ),
);
/** No ending, auxiliaries included, is longer. */
export const longestEnding = 14;

/** Nouns whose syllables all occur in endings. */
const noEnding =
  /사람|세상|나라|마을|이야기|나무|아이|소리|바다|노래|자리|가게|하늘|기사|나들이|다리|거리|우리|주방|안전|전자|전기|[자소]재|서재|정원|시장|인재|하우스|연구[소원]|요양|사무소|도시락|^나로|^에[서게]|^[라나][를의에]|^길[의을에이은과로도]|다시(?!피)|[은는던]집(?![니시])|[치학병의법공]원/;

export function looksLikeEnding(text: string): boolean {
  if (text.length > longestEnding || noEnding.test(text)) return false;
  for (const character of text) if (!endingSyllables.has(character)) return false;
  return true;
}

const afterVerbNoun =
  /^(?:하|해|한|할|했|햇|합|함|핸|헤|혀|혜|되|돼|된|될|됐|됨|됩|댔|시켜|시키|시킬|시킨|시킵|드려|드리|드릴|드림|드립|드렸|받|요|여|염|용|좀|줘|주|바라|바랍|부탁|ㄱ|ㄴ|중|예정|인가|이|입|예|인|임|못|안|도|만|은|는|을|를)/;
const afterNoun =
  /^(?:이래|이랍|이라네|이에|이예|예요|에요|인가|인지|인데|인거|임|입니|이야|야|이죠|이지|이네|네요|이군|이라|이었|이였|였|일까|일지|입니까|이고|이며|이니|이냐|인|이다|다|죠|지요|지|냐|니|이요|요|인가요|이란|란|이신|이세|세요|이십|좀|여|용|뿐|더라|던가)/;

/** Whether the rest of a word can be the ending of a noun that takes 하다. */
export const isVerbEnding = (rest: string): boolean => afterVerbNoun.test(rest) && looksLikeEnding(rest);
/** Whether the rest of a word can be a form of 이다; 다있소 and 에요의 are none. */
export const isCopula = (rest: string): boolean =>
  afterNoun.test(rest) && looksLikeEnding(rest) && !/^다[있없]|[요다](?:[의을를]|에게|한테)$/.test(rest);

const nameCopula = oneOf(
  /^(?:입니다|이다|이고|이며|입니당|이라고|라고|인데요?|이고요|이구요|이요|고요|구요|이에요|이예요|예요|에요|이야|이죠|이지요?|임|이란다|이랍니다|이래요|이시고|이시구요|이시며|이신데요?|이십니다|이세요|이시니까?)$/,
);
/** Whether the rest of a word says that the name before it is what is meant: 콘토소입니다, 한빛이에요. */
export const isNameCopula = (rest: string, before: string | undefined): boolean =>
  nameCopula.has(rest) &&
  (/^[입인임]/.test(rest) || finalOf(before) < 0 || rest.startsWith('이') === finalOf(before) > 0);
