import { withoutCourtesies } from './korean-courtesies.ts';
import { inPlainRequests } from './korean-requests.ts';
import type { Sheet } from './normalise.ts';

/** Where a Hangul word ends. */
const end = '(?![가-힣])';
/** Where one begins. */
const start = '(?<![가-힣])';

/**
 * Endings of the south-east (하이소, 싶심더, 하는교, 있노, 뭐꼬), the south-west (했당께, 해주쑈) and the west (해줘유, 했슈), and
 * words of theirs, each with what it is in the standard language and as long as that: offsets stay right, and what is
 * shown, with it every slot, stays as it was typed. The syllable before tells an ending from the end of a name.
 */
const spellings: [RegExp, string | ((found: string) => string)][] = [
  [new RegExp(`(?<=[주하보가오두내리시우키기치마])이소${end}`, 'g'), '세요'],
  [new RegExp(`(?<=지 ?)마소${end}`, 'g'), '마요'],
  [new RegExp(`(?<=[해여려켜춰겨] ?)주소${end}`, 'g'), '줘요'],
  [new RegExp(`(?<=[가-힣])심더${end}`, 'g'), '어요'],
  [new RegExp(`(?<=[가-힣])심니더${end}`, 'g'), '습니다'],
  [new RegExp(`(?<=[합입됩랍줍봅드립갑둡립킵닙])니[더데]${end}`, 'g'), '니다'],
  [new RegExp(`(?<=[합입됩니습뭡깁])니꺼${end}`, 'g'), '니까'],
  [new RegExp(`하[는능][교겨]${end}`, 'g'), '합니까'],
  [new RegExp(`(?<=[가-힣])[는능][교겨]${end}`, 'g'), '나요'],
  [new RegExp(`(?<=[인])[교겨]${end}`, 'g'), '가'],
  // the south-west: 있당가, 할라는디, 바쁜디, 했응께, 하겄어, 해부러, 그라제
  [new RegExp(`(?<=[가-힣])당가요${end}`, 'g'), '나요 '],
  [new RegExp(`(?<=[가-힣])당가${end}`, 'g'), '나요'],
  [new RegExp(`(?<=[가-힣])[는은]디(요?)${end}`, 'g'), '는데$1'],
  [new RegExp(`(?<=[하가오보주되드치기인한운쁜린])ㄴ?디(요?)${end}`, 'g'), '데$1'],
  [/([하되보주드])ㄹ라는데/g, '$1려는데'],
  [/할라(?=는데|고|구|는|다가|믄)/g, '하려'],
  [/볼라카(는데|고)/g, '보려$1 '],
  [/할라카(는데|고)/g, '하려$1 '],
  [/볼라(?=는데|고|구|는)/g, '보려'],
  [/될라(?=는데|고|구|는)/g, '되려'],
  [/([었았했됐겠없있])응께/g, '$1으니'],
  [new RegExp(`(?<=[가-힣])(?:니께|닝께|ㅇ께)${end}`, 'g'), '니까'],
  [/겄(?=[가-힣])/g, '겠'],
  [new RegExp(`(?<=[해여려켜춰겨어아])(?:부러|부려|불어|뿌러|뿌라|삐라|삐소)${end}`, 'g'), '버려'],
  [new RegExp(`(?<=[가-힣])드라고${end}`, 'g'), '더라고'],
  [new RegExp(`(?<=[가-힣])(?:당께|랑께|당게|랑게)${end}`, 'g'), '다요'],
  // the south-east: 봅시더, 할랍니더, 한데이, 하입시더, 됐다카이, 아이다
  [new RegExp(`(?<=[가-힣])시더${end}`, 'g'), '시다'],
  [new RegExp(`(?<=[한간온난된본준쓴])데이${end}`, 'g'), '다 '],
  [new RegExp(`${start}아이(?=다|라|고|네|소)`, 'g'), '아니'],
  [new RegExp(`${start}마 (?=됐|치|고마|그만|취소)`, 'g'), '  '],
  [new RegExp(`(?<=됐|했|하|된)다 ?카이${end}`, 'g'), '다  '],
  [new RegExp(`${start}(?:얼매|을매|월매)(?=나|고|라|가|$| )`, 'g'), '얼마'],
  [new RegExp(`${start}와 (?=이라|안|그라|그카)`, 'g'), '왜 '],
  // 초대 함 넣어 주이소; 초대할라꼬요
  [/(?<=[가-힣] )함(?= (?:넣|해|보내|봐|쏴|날|찾|알|쳐|띄))/g, '좀'],
  [/할라꼬([예요]?)/g, (found) => (found.length > 3 ? '하려고요' : '하려고')],
  [new RegExp(`[는능][깁겁]니까${end}`, 'g'), '나요  '],
  [new RegExp(`(?<=몇 ?(?:군데|곳|개|명|건|석))고${end}(?=[ ?]*$)`, 'g'), '야'],
  [new RegExp(`(?<=[가-힣])(?:능기요|는기요|는기라)${end}`, 'g'), '는 거'],
  // the west: 하는겨, 했구먼유, 할게유
  [new RegExp(`는겨${end}`, 'g'), '나요'],
  [new RegExp(`(?<=[가-힣])구먼[유요]?${end}`, 'g'), '군요'],
  [new RegExp(`(?<=[가-힣][디데게지네까서세고라군더])유${end}`, 'g'), '요'],
  // what elders say: 해 주게, 하시게, 되고 싶네, 한빛일세, 보여 주겠나
  [/(?<=[해려켜춰워빼내러여아어꿔겨] ?)[주놓두]게나?(?=$|[ .!,~])/g, (found) => '줘요'.padEnd(found.length)],
  // and who keep their distance: 일러 주시오, 보내시오
  [new RegExp(`(?<=[주하보내우리키기치여으두넣])시오${end}`, 'g'), '세요'],
  [/(?<=[을를] [가-힣]{2,4})하게(?=[.!~ ]*$)/g, '해라'],
  [/(?<=[가-힣])하시게나?(?=$|[.!,~])/g, '하세요'],
  [/(?<=[가-힣a-z0-9] ?)일세(?=$|[.!?,])/g, '임 '],
  [/(?<=싶)네(?=$|[ .!,~])/g, '어'],
  [new RegExp(`(?<=[해려켜춰워빼내여] ?)주겠나${end}`, 'g'), '줄래요'],
  [/(?<=[가-힣])(?:려무나|거라)(?=$|[ .!,~])/g, '라'],
  // what people say who want to sound nice: 부탁합니당
  [new RegExp(`(?<=[합습입됩립랍킵])니당${end}`, 'g'), '니다'],
  // the island: 해줍서, 하영
  [new RegExp(`(?<=[해려켜춰워] ?)줍서${end}`, 'g'), '줘요'],
  [new RegExp(`합서${end}`, 'g'), '해요'],
  [new RegExp(`${start}하영${end}`, 'g'), '많이'],
  [new RegExp(`(?<=${start}[뭐머])[꼬고]${end}`, 'g'), '야'],
  [new RegExp(`(?<=[있없하되돼겠갔왔했됐났었았렇떻카르크쁘드꼬])노${end}`, 'g'), '나'],
  [new RegExp(`(?<=[어여해세줘돼까네려켜춰워])[예유잉]${end}`, 'g'), '요'],
  [new RegExp(`(?<=[해려줘켜])라예${end}`, 'g'), '세요'],
  [new RegExp(`(?<=[있없했됐겠었았])슈${end}`, 'g'), '어'],
  [new RegExp(`(?<=주)(?:슈|쑈)${end}`, 'g'), '라'],
  [new RegExp(`${start}어데(?=서|에|${end})|${start}워디(?=서|에|${end})`, 'g'), '어디'],
  [new RegExp(`${start}(?:우째|우찌|우예|우에|우얘|워째)${end}`, 'g'), '어케'],
  [new RegExp(`${start}띄아`, 'g'), '띄워'],
  [new RegExp(`${start}누꼬${end}`, 'g'), '누구'],
  // 뭐뭐 있소, 초대를 원하오, 그만두게
  [/(?<=[있없했됐겠])소(?=[.!?~ ]*$|[.!?])/g, '어'],
  [/(?<=[가-힣])하오(?=[.!?~ ]*$)/g, '해요'],
  [/(?<=[가-힣])되오(?=[.!?~ ]*$)/g, '돼요'],
  [/(?<=[해려켜춰워] ?)주오(?=[.!?~ ]*$)/g, '줘요'],
  [/(?<=(?:도록|게) )하게(?=[.!~ ]*$)/g, '해라'],
  [/(?<=(?:[을를은는]|으?로) (?:물리|거두|보내|올리|지우|빼|바꾸|늘리|줄이|만들|끊|넣))게(?=[.!~ ]*$)/g, '라'],
  // 되나욥, 할게염
  [new RegExp(`(?<=[가-힣][나세해어아돼줘까네죠데래게])[욥욤염]${end}`, 'g'), '요'],
  // who is older and gives orders: 보내게나, 올리게
  [/(?<=(?:보내|맡기|올리|바꾸|지우|늘리|줄이|띄우|알리|돌리|내리))게나(?=[.!~ ]*$)/g, '세요'],
  [/(?<=[을를에로] (?:보내|맡기|올리|바꾸|지우|늘리|줄이|띄우|알리|돌리|내리))게(?=[.!~ ]*$)/g, '라'],
  // 업글점, 목록ㄱㄱ
  [/(?<=업글|연결|추가|초대|취소|변경|주문|거절|수락|등록|[해려꿔내]줘)[점젬](?=$|[ .!~]|[여요염](?:$|[ .!~]))/g, '좀'],
  [
    /(?<=목록|현황|내역|리스트|상태|명단|로그|프로필|카탈로그|인센티브|권한)ㄱ+(?=$|[ .!~])/g,
    (found) => ' '.repeat(found.length),
  ],
  // 바까라, 불러온나, 바주이소
  [/바까(?=라|줘|주|도|뿌)/g, '바꿔'],
  [new RegExp(`(?<=[러려져])온나${end}`, 'g'), '줘 '],
  [new RegExp(`${start}바(?=줘|주[세시라십실]|조${end})`, 'g'), '봐'],
  [/(?<=[해줘려켜춰워겨])바(?=요?(?:$|[ .!~]))/g, '봐'],
  [new RegExp(`${start}마이(?= [가-힣])`, 'g'), '많이'],
  [new RegExp(`${start}무신(?= )`, 'g'), '무슨'],
  [new RegExp(`${start}머(?=가|를|로|${end})`, 'g'), '뭐'],
  [new RegExp(`${start}(?:인자|인제|시방)(?=부터|${end})`, 'g'), '이제'],
];
const spoken = new RegExp(
  `당가|[는은ㄴ]디|[하가오보주되드치기인한운쁜린]디|라는|할라|볼라|될라|께|겄|부러|부려|불어|뿌|삐|드라고|랑게|당게|시더|데이|아이|마 |카이|얼매|을매|월매|와 |깁니까|몇|함 |라꼬|기요|는기|는겨|구먼|유${end}|시오|[하되주]오|[두보내올리지우빼바꾸늘리줄이만들끊넣]게|바까|온나|바[줘주조]|[해줘려켜춰워겨]바|줍서|합서|게나?[.!~ ]*$|[점젬]|ㄱ|하영|니당|[주놓두]게|하게|시게|일세|싶네|주겠나|` +
    `[소더데꺼교겨꼬고노예유잉슈쑈이욥욤염]${end}|${start}(?:어데|워디|우[째찌예에얘]|워째|누꼬|무신|머|띄아|인자|인제|시방|마이)`,
);

/** How common words are misspelled, each as long as what was meant. */
const misspellings: [RegExp, string][] = [
  [/써비[스쓰]|서비쓰/g, '서비스'],
  [/잇(?=어|나|는|습|음|냐|네|지|을|으|던|다)/g, '있'],
  [/업(?=어요|나요|습니다|는데|네요)/g, '없'],
  [/보냇(?=어|다|습|는|네|나|던|으|음)/g, '보냈'],
  [/바꼇(?=어|다|습|는|네|나|던|으|음)/g, '바꼈'],
  [/왓(?=어요|습니|는데|던데|네요|던)/g, '왔'],
  [/햇(?=어|다|습|는|네|나|던|으)/g, '했'],
  [/됬|됫(?=어|다|습|는|네|나|던|으)/g, '됐'],
  [/마춰|맞쳐/g, '맞춰'],
  [/마추(?=[어면고려세])/g, '맞추'],
  [/늘여(?=줘|주|달|야)/g, '늘려'],
  [/주려(?=서|줘|주세)(?<=석 주려|개 주려|명 주려)/g, '줄여'],
  [/라이[쎈센선][쓰즈]|라이쎈스|라이썬스/g, '라이선스'],
  [/리[쎌샐셀쌜][러라럴](?![가-힣]*테크)|리쎌라/g, '리셀러'],
  [/인[쎈센]티[부브]/g, '인센티브'],
  [/업그[래레]이[드트]|업그레드(?=[ 해])/g, '업그레이드'],
  [/쵸대|초데(?=해|장|하| |$)|쵸데/g, '초대'],
  [/추카(?=해|하| |$|요)|츄가/g, '추가'],
  [/목녹|목룩|목룍|목럭|목뤀|몽록|목롣/g, '목록'],
  [/취쇼|치소(?=해|하)/g, '취소'],
  [/연껼|열결/g, '연결'],
  [/알랴(?=줘|주)/g, '알려'],
  [/비지니스/g, '비즈니스'],
  [/스텐다드|스텐더드|스탠더드/g, '스탠다드'],
  [/베이식|베이직크/g, '베이직'],
  // 확인코자 합니다
  [/(?<=[가-힣]{2})코자(?= ?(?:합|하|함|해))/g, '하려'],
  // 바람소프트한태, 누리온에개
  [new RegExp(`(?<=[가-힣a-z0-9])한태(?=서${end}|는${end}|${end})`, 'g'), '한테'],
  [new RegExp(`(?<=[가-힣a-z0-9])에[개계](?=서${end}|는${end}|${end})`, 'g'), '에게'],
  [/요쳥|요처(?=[ 을하])|욪청/g, '요청'],
  [/겁니까/g, '건가요'],
  [/겁니다/g, '거예요'],
  [/[몆멏몃](?= ?(?:개|명|곳|건|석|군데|분|팀|통|장))/g, '몇'],
  [/역활/g, '역할'],
  [/(?<=야 ?)댐(?=$|[ .!~ㅠ])/g, '됨'],
  [/(?<=야 ?)댄다(?=$|[ .!~ㅠ])/g, '된다'],
  [/(?<=야 ?)댑니다/g, '됩니다'],
  // 권한두 같이
  [/(?<=권한|역할|초대|구독|계정|고객|리셀러|재판매인|좌석)두(?= )/g, '도'],
  [/(?<=\d ?)게(?= ?(?:추가|더|늘려|줄여|빼|주문))/g, '개'],
  [/몇 ?게(?=나|야|예|인|지| |$|\?)/g, '몇개'],
];
const misspelled =
  /써비|요쳥|요처|욪청|서비쓰|잇|업어|업나|업습|업는|업네|보냇|바꼇|왓|햇|됬|됫|마춰|맞쳐|마추|늘여|주려|라이[쎈센선썬]|리[쎌샐셀쌜]|인[쎈센]티|업그|쵸|초데|추카|츄가|목녹|목룩|목룍|목럭|목뤀|몽록|목롣|취쇼|치소|한태|에[개계]|연껼|열결|겁니|[몆멏몃]|역활|야 ?[댐댄댑]|[한할대독정객러인석]두 |\d ?게|몇 ?게|알랴|비지|스텐|스탠더|베이식|코자/;

/** A sheet whose Korean is folded into the standard language, without the laughter and the tears behind a word. */
export function inStandardKorean(sheet: Sheet): Sheet {
  // 답장 왔음ㅋㅋ 추가 ㄱ: behind the end of a sentence laughter is a full stop.
  let folded = sheet.folded
    .replace(
      /(?<=[음함임됨죠네데요다])(?:[ㅋㅎㅠㅜ]{2,}|\^\^|~+)(?= +[^\s.,!?ㅋㅎㅠㅜ])/g,
      (laughter) => `.${' '.repeat(laughter.length - 1)}`,
    )
    .replace(/(?<=[가-힣])[ㅋㅎㅠㅜ]+/g, (laughter) => ' '.repeat(laughter.length));
  if (misspelled.test(folded)) folded = replaced(folded, misspellings);
  if (spoken.test(folded)) folded = replaced(folded, spellings);
  folded = inPlainRequests(withoutCourtesies(folded));
  return folded === sheet.folded ? sheet : { ...sheet, folded };
}

/** Each spelling with the one that takes its place, where that is as long. */
function replaced(text: string, list: readonly [RegExp, string | ((found: string) => string)][]): string {
  let result = text;
  for (const [pattern, standard] of list) {
    const next = result.replace(pattern, standard as string);
    if (next.length === result.length) result = next;
  }
  return result;
}
