import { type Act, isMark, verbConcepts } from '../clauses.ts';
import { regex } from '../text/regex.ts';
import { screened } from '../text/screen.ts';
import { has, ofKind, only, type Token } from '../text/token.ts';
import { closedByN } from './hangul.ts';
import { leaves } from './leaving.ts';
import { asWritten } from './sayings.ts';
import { isThanks } from './thanks.ts';

/** What a clause says by its words alone: its act, the pattern, why, and whether a word that asks speaks against it. */
const shapes: [act: Act, pattern: RegExp, why: string, unlessAsking?: true][] = [
  // 티켓까지 열 일은 아니야, 초대하라는 말이 아니고요
  ['negated', /[이가은는도게건] 아(?:니|닙|닌|냐|녜)[가-힣]*[ ?]*$/, 'it says what is not so'],
  // 보낸 초대 답이 없네요: what nobody answered
  [
    'statement',
    /(?:답|답장|회신|응답|반응|소식|연락|답변|회답|피드백)(?:이|도|은)? ?(?:아직 ?|영 ?|전혀 ?|통 ?)?(?:없(?:네요?|어요|습니다|어서|는데요?|다|더라고요|답니다)|안 ?(?:오네요?|와요|왔어요|옵니다|오는데요?))[ .,!~ㅠㅜ]*$/,
    'it tells that nobody answered',
  ],
  // 살 마음이 있어 보이네요
  [
    'statement',
    /[아어해여] ?보(?:이네요?|이는데요?|여서요?|입니다|이더라고요?|이던데요?|인대요?|인다네요?)[ .,~!]*$/,
    'it says how things seem',
    true,
  ],
  // 메일이 스팸함으로 빠졌나 봐요, 주소가 틀렸는가 봅니다
  [
    'statement',
    new RegExp(
      `[가-힣](?:나|${closedByN}가) ?(?:봐요?|봅니다|보네요?|보다|봄|본데요?|보더라고요?|봐여|봐서요?)[ .,~!ㅠㅜ]*$`,
    ),
    'it says how things seem',
    true,
  ],
  // 수락 안 할게요. 더 알아보고요
  [
    'postponed',
    /^(?:, )?(?:아직 |좀 ?|조금 )*(?:더|먼저|일단|우선) (?:좀 )?(?:알아|생각 ?해|검토 ?해|지켜|살펴|확인 ?해|비교 ?해|따져) ?보고(?:요| ?나서요?| ?할게요?)?[ .~!]*$/,
    'something comes first',
  ],
  // 만약에 관계를 끊으면 고객은 어떻게 되나
  [
    'hypothetical',
    /(?<!려)면(?:은)? (?:[^ ]+[은는이가도] )(?:어떻게|어케|어찌) ?(?:되|돼|됩|될)/,
    'it asks what would follow',
  ],
  // 종료하지 않고 유지하겠습니다
  [
    'negated',
    /지 ?(?:않고|말고|마시고) (?:[^ ]+ )*(?:유지|유저|계속|그대로|지금처럼|놔|냅|내버려|두[고자겠세시기죠]|둘|둬)/,
    'it is left as it is',
  ],
  // 재판매인 초대는 서면으로 한다; 제4조에 따라 …한다: how it is done as a rule
  [
    'statement',
    /[가-힣]{2}[은는] (?:반드시 |모두 |원칙적으로 |항상 )*(?:서면|구두|유선|공문|이메일|메일|전화|온라인|오프라인|팩스|문서|전자 ?문서)으?로만? ?(?:한다|합니다|하며|함)[ .]*$|(?:^| )제 ?\d+ ?[조항](?:에|의|을|를|에서)? .*(?:[한된는]다|합니다|됩니다|있다|없다)[ .]*$/,
    'it says how it is done as a rule',
  ],
  // 역할을 해제하는 이유가 뭘까
  [
    'hypothetical',
    /(?:는|은|[한된]) ?(?:이유|까닭)(?:가|이|는|은)? ?(?:대체 |도대체 |과연 )?(?:뭘까|뭔가|뭐|무엇|궁금|알고 ?싶|알려)/,
    'it asks why',
  ],
  // 초대장은 결혼식에나 보내라: somebody mocks
  [
    'statement',
    /[가-힣](?:에나|한테나|에게나|에서나) (?:가서 |좀 )?[가-힣]+(?:라|세요|십시오|시지|든가|든지|시든가|렴|쇼|시게)[ .!~]*$/,
    'somebody mocks',
  ],
  // F3 걍 냅둬, 초대는 놔두세요
  [
    'negated',
    /(?:^| )(?:냅 ?[두둬]|놔 ?[두둬]|내버려 ?[두둬])(?:자|고|세요?|시죠|라|요|십시오|죠|지|줘요?| ?주세요)?[ .!~]*$/,
    'it is left as it is',
  ],
  // 요청이 아니고 그냥 푸념입니다
  [
    'negated',
    /[이가] 아니(?:고|라|구)(?:요)? (?:[^ ]+ )*[^ ]*(?:입니다|이에요|예요|이야|이죠|임)[ ?]*$/,
    'it says what is not so',
  ],
  // 넣어야 하나 지켜봐야 하나, 해야 할까나: asked of oneself
  [
    'hypothetical',
    /야 ?(?:하나|되나|할까나|될까나|하려나|되려나|할까 ?싶(?:어요?|네요?|습니다)|하나 ?싶(?:어요?|네요?|습니다))(?:[ .,~?]|ㅠ|ㅜ|ㅋ|ㅎ)*$/,
    'it weighs something up',
    true,
  ],
  // 추가할까 말까, 초대할지 말지
  ['hypothetical', /(?:까|[할갈줄을를]지) ?말(?:까|지)/, 'it weighs something up', true],
  // …해줘, 라고 부장님이 그랬어
  ['reported', /^(?:, )?(?:이?라고|이?라는|이?라며|이?라네|이?란다)(?:요)?(?: |$)/, 'somebody else said it'],
  // 추가해 주세요, 누가 이렇게 썼어요?
  [
    'reported',
    /(?:이렇게|그렇게|이걸|이거|이런 ?걸) ?(?:누가 )?(?:썼|적었|적혀|보냈|올렸|남겼)/,
    'somebody else said it',
  ],
  // 등록해줘, 했는데 안 됐대
  ['reported', /[줘요오] , ?(?:했는데|했더니|했다가|그랬는데|그랬더니)(?: |$)/, 'somebody else said it'],
  // 안건 1) …, 체크리스트: …, 오늘 할 일 - …
  [
    'scheduled',
    /^(?:\[ )?(?:(?:오늘|금일|이번 주|금주|내일|회의|미팅|주간|월간)(?:의)? ?)*(?:안건|의제|아젠다|목차|체크리스트|할 ?일|업무|투두|to-?do)(?: \])? ?(?:#|:|-|\/|@)/,
    'it lists what is to be talked about',
  ],
  // 취소하는 게 better일까?
  [
    'hypothetical',
    /(?:는|은|ㄴ) ?(?:게|것이|편이|쪽이) .*(?:일까요?|을까요?|할까요?|인가요?|일지)[ ?]*$/,
    'it weighs something up',
  ],
  // 메일로 “…”라고 적었네요
  [
    'reported',
    /@quote(?:이었|였|이래|래[요서]?)|@quote(?:이?라고|이?라는|이?란|고) ?(?:[^ ]+ ){0,2}(?:적|쓰|썼|써|말|했|하[시던는더네]|보내왔|보냈|남겼|왔|되어|돼|나오|나와|뜨|떠|떴|들|전)/,
    'somebody else said it',
  ],
  // 앞으로는 묻지 말고 바로 …
  [
    'negated',
    /(?:앞으로|이제|다음부터|지금부터|항상|언제나|매번|늘).*(?:묻지|물어보지|확인하지|확인받지|따지지|거절하지) ?(?:말고|않고|마|말아)/,
    'it tells how to behave',
  ],
  // 구독 변경 같은 것도 네가 해 주는 거야?
  [
    'how-to',
    /(?:네가|너가|니가|봇이|여기서|이걸로|이 봇이?) .*(?:하는|해 ?주는|되는|할 수 있는|가능한) ?(?:거|것|건)(?:야|예요|이에요|인가요?|가요|니|냐|죠)[ ?]*$/,
    'it asks what can be done',
  ],
  // 등록 절차가 어떻게 되나요
  [
    'how-to',
    /(?:절차|방법|순서|과정)(?:가|는|이|은)? ?(?:좀 |대체 |도대체 )?(?:어떻게|어찌|어케|뭐예요|뭔가요|무엇인가요|뭐야)/,
    'it asks how',
  ],
  // 이 봇으로 처리되는 업무가 뭐뭐인지 알려주세요
  [
    'how-to',
    /(?:이 ?봇|챗봇|여기)(?:으로|에서|이|은|가|는)? .*(?:업무|기능|작업|일|것들?|거)(?:가|이|은|는|를|을|에는|엔)? ?(?:뭐|무엇|어떤|무슨|알려|소개|설명|목록|리스트|안내|일람)|(?:이 ?봇|챗봇)(?:으로|에서|이|은|가|는)? ?(?:무슨|어떤|어느) ?(?:일|업무|작업|것|거|요청)(?:까지|들)?(?:을|를|이|가)? ?(?:처리|가능|되|돼|해)/,
    'it asks what can be done',
  ],
  // 어디로 들어가야 하죠?, 주문하는 메뉴가 어디에 있죠?, 어떤 순서로 진행하면 돼?
  [
    'how-to',
    regex`
      (?:어느|어떤|무슨) (?:메뉴|화면|탭|버튼|페이지)(?:에서|로|을|를|에)|
      어디(?:로|서|에서|에|를|를)? ?(?:들어가|가|눌러|클릭해|찾아|봐|열어)야 ?(?:만 ?)?[해하돼되합됩됨함]|(?:메뉴|버튼|화면|기능|탭)[가는은이]? ?어디|
      (?:뭐|뭘|무엇)(?:부터|를|을)? ?(?:눌러|클릭해)야 ?(?:만 ?)?[해하돼되합됩됨함]|
      (?:하려면|려면) .*(?:어떤|무슨) ?(?:순서|절차|단계)|
      (?:어떤|무슨|어느) ?(?:순서|절차|방법|방식|과정|경로)(?:으로|로|를|을) ?(?:거쳐|밟|하면|하나|합니|해야|해요|진행|처리)
    `,
    'it asks how',
  ],
  // 종료 처리된 거 맞죠?, 연결해 두신 건가요?
  [
    'past',
    /(?:된|한|됐던|했던|하신|두신|둔|놓은|놓으신|끝난|보낸|보내신) ?(?:(?:거|것|게) ?맞(?:죠|지요?|나요|습니까|아요)|(?:건가요|거예요|거죠|겁니까|거지|거야))[ ?]*$/,
    'it asks whether it was done',
    true,
  ],
  // 초대 나간 거 맞지?, 그거 들어간 거죠?; not 제가 관리자인 거 맞죠, 장애 난 거 맞나요
  [
    'past',
    new RegExp(
      `^(?!.*(?:장애|서비스|다운|먹통|죽은|끊긴)).*(?![는인던])${closedByN} ?(?:(?:거|것|게) ?맞(?:죠|지요?|나요?|습니까|아요?|는지요?|니|냐)|(?:거죠|거지요?|겁니까|거예요|건가요|거니|거냐))[ ?]*$`,
    ),
    'it asks whether it was done',
    true,
  ],
  // 진행해 주실 수 있었나요?
  ['past', /수 ?있었(?:나요?|어요|습니까|을까요?|는지)/, 'it asks whether it could be done', true],
  // 종료 여부를 검토 중입니다
  [
    'statement',
    /(?:검토|협의|논의|상의|고민|조율|의논|고려|협상|상담) ?중(?:입니다|이에요|임|이야|이라서?|에 ?있습니다)[ .~^!]*$/,
    'it is going on',
    true,
  ],
  // 알아보는 중
  [
    'statement',
    /(?:알아보|준비하|정리하|논의하|상의하|협의하|기다리|검토하|고민하|생각하|조율하)는 ?중(?:이에요|입니다|이야|임|이라|인데요?)?[ .~^!]*$/,
    'it is going on',
    true,
  ],
  // 봄날카페가 관심 있어 하네요
  [
    'statement',
    /(?:관심|흥미|의향|니즈|수요)(?:이|가|은|도|을|를)? ?(?:있|많|보이|보였|보여)[가-힣]*(?: ?하)?(?:네요?|[대래]요?|[아어]요|습니다|더라고요|는데요?|던데요?|나봐요|다네요|답니다|다고 ?(?:합니다|해요|하네요|하시네요|하셨어요))$/,
    'it tells of an interest',
    true,
  ],
  // 리셀러 등록은 아직이에요
  ['statement', /(?:^| )아직(?:이에요|입니다|이야|임|인데요?|이네요|이요)[ .~]*$/, 'it says how things are', true],
  // 늘려 달라고 난리네
  ['reported', /[라자]고 ?(?:아주 )?(?:난리|성화|야단|아우성|졸라|조르|보채)/, 'somebody else said it'],
  // 검토 결과 부적합
  ['statement', /(?:부적합|부적격|결격)(?:함|입니다|판정|임|이에요)?[ .]*$/, 'it says how things are', true],
  // 해 준다더니 감감무소식이네요
  [
    'statement',
    /(?:무소식|묵묵부답)(?:이에요|입니다|이네요?|이야|임|이군요|이라|인데요?)[ .~ㅠㅜ]*$/,
    'it says how things are',
    true,
  ],
  // 방금 등록 실패했어요
  ['past', /실패(?:했|하였|됐|함|뜸|뜨|라고 ?[나뜨])[가-힣]*[ .~ㅠㅜ]*$/, 'it was tried already', true],
  // 제발 등록 좀 그만 시켜
  [
    'negated',
    /(?:초대|추가|등록|주문|메일|연락|알림|요청)(?:은|는|을|를)? ?(?:좀 )?(?:제발 )?그만 ?(?:좀 )?(?:시키|시켜|보내|올리|올려|넣|하라|해라|하세요|해 ?주세요|해요?)[가-힣]*[ .!~]*$/,
    'it says not to',
  ],
  // 우리 아이 유치원 등록, 운전면허 갱신: what people apply for at home
  [
    'statement',
    /(?:우리|제|내|저희) (?:아이|애|딸|아들|조카|손자|손녀|강아지|고양이|부모님|엄마|아빠)(?:가|를|의|는)? .{0,60}(?:등록|신청|가입|예약|접수|입학)|(?:운전 ?면허|면허증|여권|비자 발급|주민 ?등록|혼인 ?신고|전입 ?신고|자동차 ?등록|예방 ?접종|건강 ?검진|수강 ?신청|자격증)/,
    'it is about everyday life',
  ],
  // 내가 먼저 확인해 볼게: what the speaker does himself
  [
    'statement',
    /(?:^| )(?:내가|제가|저희가|우리가) (?:먼저|직접|일단|한번|우선|다시|좀|나중에|더)[가-힣 ]{0,10} ?(?:확인|검토|체크|알아|물어|살펴|생각|상의|논의|연락)[가-힣]* ?(?:볼게요?|볼께요?|할게요?|할께요?|보겠습니다|하겠습니다|볼래요?|볼 ?테니)[ .~!]*$/,
    'it says what somebody does',
  ],
  // 늘리는 게 맞는지 영업팀하고 얘기 중이에요
  [
    'hypothetical',
    /(?:는지|을지|할지|[가-힣]지)(?:를|는|도)? .{0,80}(?:얘기|이야기|논의|상의|협의|의논|토의|토론|회의|다투)(?:를)? ?(?:중|하고 ?있|나누|했어|해 ?봤)/,
    'it weighs something up',
  ],
  // 초대는 생각해 보고 있어요
  [
    'hypothetical',
    /(?:생각|고민|검토|고려|상의|논의)(?:을|를|도|만|은|는|이야)? ?(?:해 ?보|하)고 ?(?:있|계)/,
    'it weighs something up',
  ],
  // 증설은 다음 달에 다시 얘기해요
  [
    'postponed',
    /(?:다음 ?(?:에|번에?|주에?|달에?|분기에?)|담[주달]에?|내달에?|차주에?|나중에|추후에?|내년에?) (?:다시|또|같이|천천히) ?(?:얘기|이야기|말씀|논의|상의|협의|의논)(?:를)? ?(?:해요|하죠|하지요|하시죠|합시다|하자|할게요|하겠습니다|나눠요|나누죠|나눕시다|드릴게요|드리겠습니다|해 ?봐요)/,
    'it is put off',
  ],
  // 수락은 좀 더 생각해 보고 할게요, 상의해 보고 나서 결정하겠습니다
  [
    'postponed',
    /(?:생각|고민|검토|상의|논의|의논|고려|비교|확인|협의|얘기|이야기)(?:을|를|도|만)? ?(?:좀 ?|더 ?|한번 ?)*해 ?보고 ?(?:나서 |난 ?뒤에? |난 ?다음에? |그때 |다시 )*(?:할|하겠|하려|하죠|하자|결정|정[하할해]|진행|처리|수락|승인|거절|초대|답|회신|말씀|연락)/,
    'something comes first',
  ],
  // 초대하기 전에 먼저 상의해 주세요
  [
    'postponed',
    /(?:초대|추가|등록|연결|취소|해지|종료|주문|변경|업그레이드|할당|부여|회수|발송|요청|접수|생성|수정|지정)(?:하기)? ?전에는? (?:먼저 |꼭 |우선 |미리 |저한테 |저에게 |한번 |좀 ){0,3}(?:상의|확인|연락|말씀|얘기|이야기|알려|물어|의논|논의|보고|문의|검토|허락)/,
    'something comes first',
  ],
  // 추가 건은 일단 대기하겠습니다, 보내지 말고 킵해 주세요
  [
    'postponed',
    /(?:^| )(?:대기|스탠바이|킵) ?(?:하겠|하려|할게|할께|할래|합니다|합시다|하자|하시|하라|해(?: |$|요|라|야| ?[두둘둬놔주줘])|바랍|부탁|시켜|걸어)/,
    'it is put off',
  ],
  // 누리온이랑은 안 맞는 것 같아요, 저희하고는 방향이 달라요
  [
    'statement',
    /(?:랑|과|와|하고)(?:은|는)? (?:[^ ]+ ){0,2}(?:안 ?맞|맞지 ?않|(?:방향|결|조건|생각|뜻)[이은도]? (?:안 ?맞|다르|달라|다릅|다른))[가-힣]*(?: (?:것|거) ?같[가-힣]*)?[ .~ㅠㅜ]*$/,
    'it says how things are',
  ],
  // 초대는 일단 미뤄 두자, 역할 부여는 건너뛰죠, 주문하는 건 접어 두는 게 좋겠어요
  ['postponed', leaves, 'it is put off'],
  // 권한은 빼 둡시다: taken away, or only set aside?
  ['postponed', /(?:^| )빼 ?[두둡둘](?:자|죠|지요|시|세요|고|기|게|겠|십)[가-힣]*[ .!~]*$/, 'it may be set aside'],
  // 역할 부여해 둠: what was done is noted.
  ['past', /[해어아여려켜춰워꿔빼내겨쳐] (?:둠|놓음|뒀음|놨음)[ .!~]*$/, 'it was done already'],
  // 일단 홀드해 주세요
  ['postponed', /홀드 ?(?:해|시켜|부탁|좀|요)/, 'it is put off'],
  // 돈이 얼마나 들어?
  ['statement', /(?<!인센.*)(?:돈|비용|요금|금액)(?:이|은|을)? ?(?:대략 |보통 |총 )?얼마/, 'it is about prices'],
  // 초대 안 하셔도 돼요
  [
    'negated',
    /(?:^| )(?:안|않) ?[가-힣]*도 ?(?:돼요?|됩니다|괜찮아요?|괜찮습니다|상관없[가-힣]*)[ .~]*$/,
    'it need not be done',
  ],
  // 공유만 드립니다
  [
    'statement',
    /(?:공유|안내|보고|참고|전달|알려|말씀)(?:만|차|로만)? ?드(?:립니다|려요|림|릴게요|리는 ?겁니다)[ .]*$/,
    'it is only passed on',
  ],
  // 예산 나오고 다시 말할게요; 영어로 말할게요 chooses a language.
  [
    'statement',
    /(?:^|(?<!로(?: 다시)?) )(?:말|말씀|얘기|이야기) ?(?:할[게께]|하겠|드릴[게께]|드리겠|해 ?(?:줄|드릴)[게께])(?:요|습니다)?[ .!~]*$/,
    'it is told another time',
  ],
  // 고객 등록 완료(11/12), 참고용입니다
  ['statement', /(?:참고|공유|안내|기록|보관|열람)용(?:입니다|이에요|예요|임|이요|이니)/, 'it is only passed on'],
  // 금요일에 주문하라고 알림 좀
  [
    'reported',
    /[라자]고 ?(?:(?:나|저|우리|저희|팀원들?|다들)(?:한테|에게)?(?:도|만)? |(?:내|제)게 )?(?:좀 )?알(?:림|람)(?: ?(?:을|좀|하나|설정|맞춰|걸어|띄워|울려|부탁|줘|$))/,
    'somebody is to be told',
  ],
  // 해지하게 되면 고객들은 어떻게 되는 건지 궁금하네요
  [
    'hypothetical',
    /(?:하|되|끊|빼|넘기|옮기|바꾸|줄이|늘리)(?:게 ?되)?면 .{0,60}(?:어떻게|어찌) ?(?:되|돼|됩|될)/,
    'it asks what would follow',
  ],
  // 장애 대응을 해야 해서 그런데
  ['statement', /[서라에] 그(?:런데|래서)요?$/, 'it gives a reason'],
];

const asking = /(?:^| )(?:어떻게|뭐|뭘|무엇|무슨|어떤|어느|어디|누가|누구|언제|몇|얼마)/;
const justNow =
  /^(?:아까|방금|방금전에?|좀전에|어제|그제|그저께|엊그제|이미|벌써|지난주에?|저번에|지난번에|오전에|아침에)$/;

/** 초대 취소 가능? */
const canBe = /(?<!(?:판매|재판매|주문|구매|취급) ?)가능 ?\?[ ?]*$/;
/** 고객명 | 구독 | 좌석수: nouns in a row and nothing that is said of them. */
function isHeaderRow(tokens: readonly Token[]): boolean {
  const said = tokens.filter(({ kind }) => kind !== 'punct');
  const marks = tokens.filter((token) => isMark(token, ',', '|', '/'));
  return (
    said.length >= 3 &&
    marks.length >= said.length - 1 - said.filter(({ text }) => text === '담당').length &&
    said.filter((token) => ofKind(token, 'noun')).length > 1 &&
    said.every(
      (token) =>
        !token.particle && !token.ending && (ofKind(token, 'noun') || ['unknown', 'name'].includes(token.kind)),
    )
  );
}

const likelyShapes = screened(shapes, ([, pattern]) => pattern);

/** What a clause does that looks like a wish and is none, as its words show before any predicate is looked for. */
export function apartFromAsking(tokens: readonly Token[]): [Act, string] | undefined {
  const text = asWritten(tokens);
  const asks = asking.test(text);
  const shape = likelyShapes(text).find(([, pattern, , unlessAsking]) => pattern.test(text) && !(unlessAsking && asks));
  if (shape) return [shape[0], shape[2]];
  if (isThanks(tokens, text)) return ['talk', 'it says thanks'];
  if (isHeaderRow(tokens)) return ['statement', 'it is a row of headings'];
  if (canBe.test(text) && tokens.some((token) => ofKind(token, 'verb'))) return ['how-to', 'it asks how'];
  // 둘이 같은 건물이래: what somebody heard and is no name.
  const closing = tokens.findLast((token) => token.kind !== 'punct');
  if (
    closing?.kind === 'name' &&
    closing.hangul &&
    /.이래$/.test(closing.text) &&
    !closing.particle &&
    tokens.length > 1
  )
    return ['statement', 'it tells what somebody heard'];
  const said = tokens.filter(
    (token) => token.kind !== 'punct' && !(only(token, 'filler') && !justNow.test(token.text)),
  );
  const last = said.at(-1);
  // don't add 콘토소 아직요, how to 서비스 요청 올려요?: what English words in front say holds for all.
  const first = tokens.findIndex((token) => token.kind !== 'punct' && !only(token, 'filler'));
  const [one, two] = [tokens[first], tokens[first + 1]];
  if (one?.kind === 'word' && !one.hangul && two) {
    if (/^(?:don't|do not|dont|never)$/.test(one.text) && !two.hangul && verbConcepts(two).size > 0)
      return ['negated', 'it says not to'];
    if (one.text === 'how' && two.text === 'to') return ['how-to', 'it asks how'];
  }
  // GDAP request는 how to 하나요?
  const english = tokens.findIndex(
    ({ text: word, hangul }, i) => word === 'how' && !hangul && tokens[i + 1]?.text === 'to',
  );
  const behind = tokens[english + 2];
  if (english >= 0 && (!behind || behind.hangul || behind.kind === 'punct')) return ['how-to', 'it asks how'];
  if (!last?.hangul) return;
  // 저는 반대예요, 연결엔 반대합니다
  if (/^반대$/.test(last.text) && /^(?:예요|이에요|입니다|합니다|해요|하는|임|인데|야|거든|에요)/.test(last.ending))
    return ['negated', 'somebody is against it'];
  // 초대는 아까 거절함ㅋ: what was done before is noted.
  if (
    justNow.test(said.at(-2)?.text ?? '') &&
    ((ofKind(last, 'verb') && /^함(?:요|여)?$/.test(last.ending)) || last.text === '초대함')
  )
    return ['past', 'it was done already'];
  // 우리보고만 티켓 만들래: whom somebody tells to do it.
  if (
    /(?:래|라네|란다|라니|라고|라는데|랍니다)(?:요)?[ㅋㅎㅠㅜ]*$/.test(last.text + last.ending) &&
    tokens.some(
      (token, i) =>
        /^(?:보고|더러)/.test(token.particle) ||
        (/^(?:보고|더러)$/.test(token.text) &&
          !token.spaced &&
          (has(tokens[i - 1], 'us', 'me') || ['name', 'person'].includes(tokens[i - 1]?.kind ?? ''))),
    )
  )
    return ['reported', 'somebody else said it'];
}
