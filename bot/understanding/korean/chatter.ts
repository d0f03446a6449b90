import { vocabulary } from '../lexicon/vocabulary.ts';
import type { Chat } from '../sentences/chatter.ts';
import { bare } from '../sentences/parts.ts';
import { everyMatch, regex } from '../text/regex.ts';

/** What the bot deals with, and data. */
const domestic = regex`
    초대|등록|추가|삭제|변경|수정|지정|연결|연동|요청|신청|주문|구매|구입|발주|구독|역할|권한|해지|종료|거절|철회|전송|발송|고객|거래처|리셀러|재판매|
    파트너|공급|총판|유통사|배포[자사]|디스트리뷰|리드|지원|담당|좌석|\d ?석|라이[선센]스|사용자|유저|계정|관리|티켓|인센티브|도메인|프로필|장애|승인|수락|목록|명단|
    업그레이드|위임|테넌트|언어|명령|[\d@:"'“”‘’「『]|주세요|주십시오|주실|줄래|줘[요라봐]?(?:[ .!~]|$)|부탁드|부탁해|바랍니다
  `;

/** Who wrote something, what is only an example, what is to be translated; when, and on what condition. */
const introduces = regex`
    이렇게|이런 식|공유|참고|불?필요 ?없|조치|아래|위에|예시|예를 들|예문|번역|무슨 뜻|메일 ?(?:보냈|썼|내용)|문장|문구|매뉴얼|설명서|라고 |다고 |자고 |냐고 |농담|테스트|연습|시험|
    만약|만일|가정|경우|[으하되나지오면시리]면[ ,]|면[요은]?[.!~ ]*$|거든 |후에[ ,]|뒤에[ ,]|나중|아직|보류|취소|말[고아자라]|지 ?[마말]|않|못 ?[하할해했]|안 ?[하할해했]|
    [?]|이거|그거|저거|이건|그건|이걸|그걸
  `;

/** Words of what is done and decided in general: without an object of its own the order is meant. */
const general = regex`
    그러[래시더라]|그런[대다]|그랬|반응|처리|진행|완료|끝나|끝났|끝내|마쳤|반려|기각|대기|결재|허가|확정|미정|중단|연기|포기|반대|바뀌|바꿨|생각|고민|검토|논의|상의|협의|확인|결정|
    (?:^| )(?:다 |막 |제가 |내가 |이미 |벌써 )*(?:했|됐|되었|하고 ?있|볼게|봐야|할게|하겠|하기로|한대|하신대|하셨|해야|했으|하려)|관두|그만|됐[어습네]|
    다시|역시|그냥|차라리|대신|중복|잘못|착각|실수|오류|에러|안 ?[돼되됩눌]|모르|글쎄|잠깐|잠시|기다|늦게|천천히|이미|벌써
  `;

/** 신경 써 주셔서 감사해요, 미리 고맙습니다, 고생하세요 */
const thanks = /(?:감사|고맙|고마[워운]|죄송|송구|미안|수고|고생|부탁|좋은 (?:하루|주말|오후|저녁|밤))[^,]*$/;

/** What people talk of when they talk of nothing: coffee, the weather, the weekend, each other. */
const life = regex`
    커피|밥[은을도 ]|점심|저녁|아침|치킨|맥주|치맥|회식|한턱|쏠게|쏩니다|쏜다|쏘겠|사 ?드[릴려림]|살게요?$|사줄게|콜라|쿠폰|초콜릿|간식|케이크|빵|과자|국밥|라면|맛집|
    맛있|배고|날씨|비가|눈이|덥[네다고]|춥[네다고]|더위|추위|더운|추운|미세먼지|장마|벚꽃|단풍|바람이|주말|휴가|연휴|명절|설날|추석|퇴근|출근|야근|불금|월요일|금요일|
    운동|축구|야구|여행|등산|낚시|게임|강아지|고양이|댕댕|아기|애들|아들|딸|와이프|남편|가족|생일|결혼|감기|건강|허리|다이어트|살이|잠[을이도 ]|졸[리려음]|피곤|
    힘내|화이팅|파이팅|행복한 [가-힣]|하트|최고|천사|은인|은혜|복 ?(?:받|많)|사랑합|사랑해|존경|충성|대박|부럽|칭찬|총총|멋[지져진]|든든|친절|반갑|보고 ?싶
  `;

/** What is spoken of: 밥은 제가 살게요. */
const ownMatter =
  /(?:^| )(?!(?:이|그|저|제|내|저희|우리|이것|그것|건|일|것|거|게)(?:[은는을를도이가]|이라도) )[가-힣]{1,7}(?:[은는을를도이가]|이라도|라도|에서|에는|이랑|마다) [가-힣]/;

/** A firm by how it ends, and a person by what is said behind the name. */
const party = regex`
    (?:상사|물산|테크|해운|치과|의원|병원|약국|학원|학교|유치원|카페|제과|건설|산업|전자|유통|식품|출판사?|미디어|소프트|시스템즈?|클라우드|네트웍스?|솔루션즈?|
    정보|통신|은행|증권|보험|호텔|여행|베이커리|스튜디오|디자인|컨설팅|법인|사무소|연구소|센터|코리아|공업|기계|정밀|화학|제약|바이오|랩|랩스|아이티|모터스|
    푸드|마트|문구|서점|교회|재단|협회|조합|공방|식당|분식|농장|목장|떡집|상회|상점|공사|회사|업체|주식회사|\(주\)|㈜)
    (?:[은는이가을를의에도와과랑네]|입니다|이에요|예요|이요|에서|에게|한테|이라|라|님|측|쪽|[ ,.!]|$)|
    [A-Za-z]{2}|[가-힣]{2,4} (?:씨|님)
  `;

/** A word with a particle that only names and nouns have. */
const nouns = /(?:^| )([가-힣]{2,}?)(?:하고는?|이랑|랑|와|과|(?<=[가-힣]{3})[이가은는을를의])(?= )/g;

/** 다녀왔더니, 친구랑: what is no name, though it ends as one may. */
const isCommon = (word: string): boolean =>
  vocabulary.hangulWords.has(word) ||
  /[었았했됐났렸졌왔갔혔겼]|(?:하|려|이라|라|다|더)$|(?:님|분|들|씨|자|장|팀|실|날|비)$/.test(word);

/** A sentence that tells something, and not what somebody or something is, which may be data: 대상은 우드그로브입니다. */
const tells = /(?:요|니다|네|죠|지|거든|다|[어아여해]|음)$/;
const names = /([가-힣A-Za-z&]+?)(?:입니다|이에요|예요|이고요|임)$/;

/** 신청하고 싶습니다, 초대하려고 합니다, 필요해요: what is said as a wish is asked as well. */
const wishes =
  /(?:싶(?:어요?|습니다|네요|은데요?)|려고 ?(?:합니다|해요?|하는데요?|요)|필요(?:해요?|합니다|하네요|하거든요)|궁금(?:합니다|해요?)|면 (?:합니다|해요|감사하겠습니다|고맙겠습니다|좋겠(?:습니다|어요|네요)|됩니다|돼요))$/;

/** What comes back to somebody who was named before. */
const comesBack =
  /(?:^| )(?:거기|그쪽|그분|이분|그 ?고객|이 ?고객|그 ?회사|이 ?회사|그 ?업체|이 ?업체|여기|해당|그 ?리셀러|그 ?친구|그곳)/;

/** What is asked of anybody and is no order: 잘 부탁드려요, 저 좀 살려 주세요. */
const courtesy = regex`
    (?:^|[ ,])(?:(?:잘|많이|앞으로도?|계속|응원|양해|이해|협조|늘|오늘도|살살)(?: 좀| 잘)? ?부탁|살려 ?주|좋은 (?:하루|주말|오후|저녁|밤) |
    (?:수고|고생)(?:하|들? ?하)|힘내|건강|조심)[가-힣 ]*$
  `;

/** How Koreans chat. */
export const korean: Chat = {
  signs: () => undefined,
  isCourtesy: (part) => {
    const said = bare(part);
    const before = said.replace(courtesy, '');
    return before !== said && !introduces.test(said) && !domestic.test(before) && !party.test(before);
  },
  isIdle: (part) =>
    (tells.test(bare(part)) && !introduces.test(bare(part))) ||
    (life.test(part) && !/[님씨]$/.test(bare(part)) && !introduces.test(bare(part).replace(/나중에/g, ''))),
  speaksOfElse: (part) =>
    isCommon(names.exec(bare(part))?.[1] ?? '들') &&
    (thanks.test(bare(part)) || ((life.test(part) || ownMatter.test(bare(part))) && !general.test(bare(part)))),
  wishes: (part) => wishes.test(bare(part)),
  isBusiness: (part) => domestic.test(part),
  maySayBusiness: true,
  namesFirm: (part) => party.test(bare(part)),
  mayName: (part) =>
    party.test(bare(part)) || everyMatch(bare(part), nouns).some(([, word]) => !isCommon(word as string)),
  comesBack: (part) => comesBack.test(part),
};
