/** Korean greetings, giving up and calls for help, put together from their parts; whole messages, never parts of one. */

const join = (...parts: string[]) => parts.join('|');
/** A word or a phrase of talk, up to the end of its last word. */
const phrase = (parts: string) => new RegExp(`(?:${parts})(?![가-힣a-z0-9])`, 'y');
const gap = /[\s,.!?~^:;)ㅎㅋㅠㅜ]*/y;

interface Talk {
  /** What says it. */
  core: RegExp;
  /** What may stand before it and add nothing. */
  lead: RegExp;
  /** What may stand behind it and add nothing. */
  tail: RegExp;
}

/** Whether a whole text is one of the cores with its leads and tails; every step moves on, so it takes linear time. */
function says(text: string, { core, lead, tail }: Talk): boolean {
  let at = 0;
  let said = false;
  const step = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found) at += found[0].length;
    return found !== null && found[0].length > 0;
  };
  for (;;) {
    if (step(core)) said = true;
    else if (!step(gap) && !step(said ? tail : lead)) return false;
    if (at >= text.length) return said;
  }
}

/** The endings of a request or of what somebody is about to do, behind the stem of 하다 and of any verb in 아/어. */
const doing =
  ' ?(?:할게요?|할께요?|할래요?|하겠습니다|할란다|합니다|합시다|하자|하죠|하지요?|해요?|해라|함|하기|하고 ?싶(?:어요?|습니다)|해야겠(?:어요?|다|습니다)|해도 ?(?:돼요?|됩니다))?';
const asking =
  ' ?(?:좀 ?)?(?:요|욥|염|용|ㄱㄱ?|고고|줘요?|줄래요?|주라|주세요|주셔요|주십시오|주시겠어요|주실래요|주실 수 있(?:나요|을까요)|부탁(?:해요?|드려요|드립니다|합니다)?|바랍니다|바람|해 ?줘요?|해 ?줄래요?|해 ?주라|해 ?주세요|해 ?주십시오|해 ?주시겠어요|해 ?주실래요)?';

const sighs =
  '아+|어+|음+|에이|앗|아차|이런|네|넵|예|응|저|저기요?|그|그냥|그럼|그러면|이제|일단|아니(?:요|야|다|에요|예요)?|아닙니다|아녜요|아냐|아녀|아뇨|혹시|죄송(?:해요|합니다|한데|하지만)?|미안(?:해요?|한데)?|잠깐(?:만요?)?|잠시만요?|(?:잘못|실수로) ?(?:눌렀|쳤|썼|보냈|적었|입력했|골랐|선택했|들어왔)(?:다|어요?|네요?|습니다|음|는데요?)?|봇|봇아|투티어|좀|nvm|never ?mind|ok|okay|no|cancel|sorry';
const business =
  '이거|그거|저거|이건|그건|이것|그것|지금|방금|아까|하던|하려던|진행하던|진행 ?중이던|입력하던|작성하던|요청하던|제가|내가|한|했던|말한|요청한|거|것|건|걸|거는|작업|명령|요청|입력|진행|전부|다|모두|은|는|을|를|도';

const cancelling = join(
  `(?:취소|철회|캔슬|cancel|스킵|skip|drop|stop)+${doing}${asking}`,
  '됐(?:어요?|습니다|네요?|고요?|음|다|구요?)|되었습니다|되었어요',
  `(?:그만|관두|중단|중지|스톱|스탑)${doing}${asking}`,
  '그만 ?(?:둘게요?|둘래요?|둬요?|두자|두죠|두겠습니다|둡시다)|관둘(?:게요?|래요?)|관둬요?|관두(?:자|죠|겠습니다)',
  `없던 ?(?:일|걸|거)로${doing}${asking}`,
  '잊어 ?(?:줘요?|버려요?|주세요|버리세요)|신경 ?쓰지 ?(?:마요?|마세요|말아요?|마십시오)|무시해 ?(?:줘요?|주세요)?',
  '(?:이젠 |그냥 )?안 ?할(?:래요?|게요?|께요?|란다)|안 ?하겠습니다|하지 ?(?:말자|맙시다)|필요 ?없(?:어요?|습니다|어졌어요?)',
  '다시 ?처음부터|처음부터 ?다시',
  '(?:never ?mind|nvm|forget ?it|no ?thanks?)(?: ?(?:요|여|용|이요|입니다|임|해줘|해요))?',
);
const cancel: Talk = {
  core: phrase(cancelling),
  lead: phrase(join(sighs, business)),
  tail: phrase(
    join(
      '감사(?:합니다|해요)?|고마워요?|죄송(?:합니다|해요)?|미안(?:해요?)?|그냥|요|나중에 다시 할게요?|please|pls|thanks|다음에 할게요?',
      business,
    ),
  ),
};

const greetings = join(
  '(?:안녕+)+(?:하(?:세|셔|십|신|시|쇼|심)[가-힣]{0,3}|히|요)?|안뇽+(?:하세요)?|안냥|(?:하이+(?:요|루|염|용)?)+|하잉|헬로우?|헤이|할로|방가+(?:요|워요)?|반갑(?:습니다|네요|다|어요|데이)|반가(?:워요?|와요?)',
  '좋은 ?(?:아침|오전|오후|저녁|하루|밤|월요일|날)(?:입니다|이에요|이네요|이야|요|예요|되세요)?|굿 ?모닝(?:입니다|요)?|ㅎㅇ+',
  'hi+|hello+|hey+|good ?(?:morning|afternoon|evening)',
  '처음 ?뵙겠습니다|오랜만(?:이에요|입니다|이야|이네요)',
);
const greet: Talk = {
  lead: phrase('어|오|아|네|저기요?|봇(?:아|님)?|투티어|여러분'),
  core: phrase(greetings),
  tail: phrase(
    '봇(?:아|님)?|투티어|여러분|모두|다들|팀장님|선생님|담당자님|요|잘 ?지내(?:셨어요|시죠|셨나요|지)|오늘도(?: 좋은 하루)?|bot|twotier',
  ),
};

const able = ' ?(?:할|도와 ?줄|도와줄|해 ?줄) ?(?:수 ?있|줄 ?[아알])[가-힣]{0,4}';
const helping = join(
  `(?:도움말|도움|헬프|help)(?: ?(?:이|을|를))?(?: ?(?:필요(?:해요?|합니다|하다)|보여|띄워|열어|볼래요?|볼게요?|보기|확인|보고 ?싶어요?))?${asking}`,
  '도와 ?(?:줘요?|주라|주세요|주십시오|주실래요|주시겠어요|줄래요?|줄 ?수 ?있(?:어요?|나요|니)|주실 ?수 ?있(?:나요|을까요|어요))|헬프 ?미',
  `(?:사용 ?법|사용 ?방법|이용 ?방법|이용 ?법|명령어|명령|기능|메뉴|가이드|설명서|매뉴얼)(?: ?(?:목록|리스트|안내))?(?:을|를|이|가|은|는)?(?: ?좀)?(?: ?(?:알려|보여|설명해?|안내해?|가르쳐|띄워))?${asking}(?: ?(?:뭐|무엇|어떤 ?게|뭐가)[가-힣 ]{0,6})?`,
  `(?:너|넌|너는|봇은|이 ?봇은?|여기서|여기서는|이걸로|당신은?)? ?(?:뭘|뭐|뭐를|무엇을|어떤 ?걸|어떤 ?것을|어떤 ?일을|무슨 ?일을|뭐뭐)${able}`,
  '(?:너|넌|너는|이 ?봇은?|봇은)? ?(?:뭐|무엇|뭘|무얼) ?하는 ?(?:봇|거|애|녀석|앱|프로그램|챗봇|친구)(?:이|인|니|야|예|에|죠|지)?[가-힣]{0,3}',
  `할 ?수 ?있는 ?(?:게|것이|것들?|거|걸|일이|일|기능이|기능)(?:을|를|들)?(?: ?(?:뭐|뭔|무엇|어떤|전부|다|좀|목록|리스트)[가-힣 ]{0,8})?(?: ?(?:알려|보여|설명해?|말해|안내해?|소개해?))?${asking}`,
  '어떻게 ?(?:써|쓰는|사용해?|사용하는|이용해?|이용하는|시작해?|시작하는)[가-힣 ]{0,8}|뭐 ?(?:부터|를)? ?(?:하면|해야) ?(?:돼|되)[가-힣]{0,3}',
  '(?:잘 ?)?모르겠(?:어요?|습니다|네요?)[,. ]*도와 ?(?:줘요?|주세요)',
);
const help: Talk = {
  core: phrase(helping),
  lead: phrase(
    join(
      sighs,
      '(?:뭐|무엇|어디|뭘)(?:부터|를|을|서부터)? ?(?:어떻게 ?)?(?:해야|하면|시작해야|눌러야|써야) ?(?:할지|될지|하는지|되는지|하나|좋을지)(?:를|도)?|잘|전혀|아예|모르겠(?:어요?|습니다|네요?|는데요?|음)|처음(?:이라서?|인데요?|이에요|입니다)|써 ?보는데요?|신입(?:이라서?|인데요?|이에요|입니다)',
      '안녕하세요|안녕|이거|이건|어떻게 하는지|하나도|진짜|뭔지|제발|이 ?봇(?:은|을|이)?|챗봇|너|넌',
    ),
  ),
  tail: phrase(
    '처음 ?(?:써 ?봐요|써 ?봅니다|이라서?|인데요?|이에요|예요|입니다)|알려 ?(?:줘요?|주세요|줄래요?|주실래요)|감사합니다|고마워요?|플리즈|please|pls|급해요|제발|좀|요|bot',
  ),
};

/** What a whole Korean message says besides commands. */
export function koreanTalk(text: string): 'greet' | 'cancel' | 'help' | undefined {
  if (!/[가-힣ㅎ]/.test(text)) return;
  if (says(text, greet)) return 'greet';
  if (says(text, cancel)) return 'cancel';
  if (says(text, help)) return 'help';
}
