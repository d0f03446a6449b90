import { regex } from '../text/regex.ts';
import { finalOf, isPastSyllable } from './hangul.ts';

/** How sentences end, and no name does. */
const final = regex`
    (?:니다|니까요?|[아어여해돼워려켜져줘봐둬놔춰셔러라커꺼]요|[에예네군지데든나까게래대죠줘세]요|어라|아라|해라|십시오|시오|[갑봅합줍둡읍십낍칩립팝삽]시다|하자|한다|된다|[한인은는]가요?|
    [한된은는]지요?|거든|잖아|더라고?|는구나|냐고|다고|라고요|[아어해까려켜여와]보자|달라|래요|대요|다며|다던데|할게|을게|줄게|할래|을래|줄래|을까|ㄹ까|[해아어여워려켜]줘|주라|드려|드림)$
  `;

/** The same in a dialect, in longer forms only, 훑어놓쿠다 and 살펴보게마씸; 바라쿠다 is a fish, and 정하민 somebody. */
const spoken = /(?:(?<!바라)쿠다예?|[우수]꽈|게마[씸씀]|[볼할줄낼릴칠을](?:[끼기]다|텨|겨|껄)|[하보내주]꾸마)$/;

/** 훑어보젠, 살펴보민: who looks at something is no name, whatever the ending. */
const looking = /^(?:훑어|살펴|알아|찾아|둘러|들여다|열어|물어)보[가-힣]/;

/** How a clause ends that leads on to another one: 끝나서, 들었는데, 바쁘지만. */
const leading =
  /(?:[아어여해돼워려켜져춰셔라와겨쳐펴봐](?:[서도]|선)|[나러커꺼빠퍼내빼깨새나비바]서|[는은인던한된]데|지만|면서|다가|려고|려는데|느라고?|길래|더니|자마자|거나|도록|[하되지보시]고|겠고|든지|니까|라며|다가도)요?$/;

/** Conditions: 끝나면, 바뀌면, 뜨면. */
const conditional = /(?:[나지되하오가으리시키치뀌기나보주내르두우히이추여해어아]면|[있없]으면|[한된는]다면|[이]라면)$/;

/** Short verbs that stand alone: 나면, 나서. */
const shortVerb = /^(?:(?:나|되|하|오|가|뜨|차|들|보|주|내|쓰|사|끄|크|타|자|서)면은?|(?:나|해|돼|와|가|봐)서)$/;

/** 할지 말지, 살까 말까. */
const weighing = /^(?:[가-힣]*(?:말|할|살|될|갈|볼|줄|낼|쓸|올)(?:까|지|까요|지요))$/;

/** An unknown word that ends as only predicates end: 계약하고, 늦었지만. Whoever asks knows that no particle follows. */
export function looksLikePredicate(word: string): boolean {
  // 삼둘하나: counted up, and nothing that is asked
  if (/^(?:[일이삼사오육칠팔구]|하나|둘|셋|넷|다섯){3,}$/.test(word)) return false;
  if (shortVerb.test(word) || weighing.test(word)) return true;
  // 않아, 없네: no name begins like that; 좋겠지: nor does one hold a guess.
  if (/^(?:[않없있싶]|텐데|테니)|.겠|.달(?:래|랜다|란다|라네|라는데)$|.하란다$/.test(word)) return true;
  // 떴나, 왔어: no name of two syllables begins with the past.
  if (word.length === 2 && isPastSyllable(word[0]) && /[나어다지니냐죠네음]$/.test(word)) return true;
  // 같이 하재, 하재서요
  if (/^하[재쟤](?:서|네|는데)?요?$/.test(word)) return true;
  if (word.length < 3) return false;
  // 잘못돼있음, 보냈던
  if (/[되돼어아해]있(?:음|어|던|네|나|는|지|다|고|습)$/.test(word)) return true;
  // 판정되어, 협의하여, 돼가나
  if (/..(?:되어|하여|됨에|함에)$|^(?:돼|되어)가(?:나|는|고|냐|니|지)/.test(word)) return true;
  if (final.test(word) || spoken.test(word) || looking.test(word) || leading.test(word) || conditional.test(word))
    return true;
  // 어려우니, 하시니, 곳이라니, 줄었다니
  if (/..우니$|.[하되계오]시니$|.이라니까?$|[하한된는었았했됐있없]다니까?$/.test(word)) return true;
  // 만료되기, 마무리하는: the endings of 하다 and 되다 behind a noun of two syllables.
  if (/^..+[하되](?:기|는|던|게|니|면|며|자|여|네|냐|나)$/.test(word)) return true;
  // 끝났어, 들었는데: no name holds a syllable of the past.
  return [...word.slice(1)].some(isPastSyllable);
}

/** 갔다네요, 생겨서: an unknown predicate behind which another clause begins, also without a comma. */
export const opensNextClause = (word: string): boolean =>
  word.length >= 3 &&
  /(?:네요|되어|하여|달래|달랜다|[달하]란다|[어아해았었]요|[았었했됐났렸졌왔갔혔겼]으니까?|니다|대요|래요|거든요?|[어아해져겨려켜춰와워]서요?|[는은인]데요?|니까요?|..우니|[하되계오]시니|.이라니|[하한된는었았했됐있없]다니)$/.test(
    word,
  ) &&
  looksLikePredicate(word);

/** 계약한, 가입된: an unknown word of three syllables or more that closes like a verb before a noun. */
export function looksAdnominal(word: string): boolean {
  return (
    word.length >= 3 &&
    (/[한된할될]$/.test(word) ||
      // 하는, 하던; 지은, 나을: 은 and 을 follow no other open syllable, 두레마을.
      (/[는던]$/.test(word) && finalOf(word.at(-2)) === 0) ||
      /[지나이부저우][은을]$/.test(word))
  );
}
