const lines = (text: string): readonly string[] => text.trim().split(/\n */);

/** A few sentences that use most patterns; they are read before the first message. */
export const openings = lines(`
  안녕하세요, 인원이 늘어서요. 고객 한빛에 E3 5석 추가해 주세요. 메일은 pat@kestrel.example입니다
  승인되면 리셀러 누리온 초대하지 마세요 써비스 당께요 3월 1일에
  Kestrel Works Ltd needs 5 more seats of E3, please order them for "Orchid" by Friday
  don't invte the reseler kestrel.example, code AB12-CD34-EF56, or how do I?
  service request for Kestrel: printer on fire
  show me the 사용자 목록, assign kim@kestrel.example the user admin 역할 please
  invite customer Kestrel Works & Sons at ops@kestrel.example, they asked for it
  cancel the invitation to Wingtip, wrong address
  upgrade Kestrel from E3 to E5, the boss is waiting
  make Wingtip the support contact for Kestrel’s sub-1234
  add user Pat Moss pat@kestrel.example as helpdesk agent
  which customers of Wingtip have Business Premium?
  end the partnership with Wingtip - no, with Wingtip Media
  I already added them, is anything down?
  누리온에 보낸 초대 취소해 주세요, 담당자가 바뀌었대요
  한빛상사 E3를 E5로 업그레이드 부탁드립니다
  김민수 과장님한테 청구 관리자 역할 주세요
  고객: 한빛상사 / 제품: E3 / 수량: 5
  한빛상사 구독 현황 좀 보여줘
  누리온이랑 파트너십 끝내려고요, 30석 아니 20석으로 줄여줘
`);

/**
 * Sentences as people send them, in both languages. They were chosen among many so that few of them use all that most
 * messages need; what they ask for is never done.
 */
export const sentences = lines(`
  whoami
  new lead
  프로필고쳐줘
  새 구독 주문
  한결아이티
  GDAP 요청 ㄱㄱ 금호섬유
  add a new user
  GDAP 요청해줘 두레생협
  order E3 for Litware, priority 1
  Bramble Vets, E3, down to 8
  리셀러 그리고소프트 초대 건, 진행 바랍니다
  건우정밀 라이선스 몇 석 있지?
  E3컨설팅에 E5 40석 주문해 주세요. 아니, 45석이요
  램나헬스케어 BP +5
  we'd like Cirrus & Sons to become our reseller, please invite them
  Resend Mail Co., Ltd.에 보냈던 리셀러 초대장 다시 보내기
  추다솜 사용자 추가, 그리고 표은성한테 청구 관리자 줘
  Invite customer Adatum at it@adatum.com. Rosa has to approve it.
  order 부탁: E5 x 33, Pine and Ivy
  Add 3 seats to Nobody's Business Inc. on 1 July
  재판매인 초대
  육아 지원금 담당 공무원 연결해 줘
  order an Azure plan for Five Seats Cinema
  can u put ines carvalho on help desk role
  Ferreira Construções Lda signed this morning 🎉 create the customer record
  make Kim billing admin, did that work?
  365연세내과 지금 난리났어요ㅠㅠ SR 하나 열어주세요. 제목: 공유 사서함 추가 안 됨
  invite reseller hex9, mail ops@hex9.io
  고객 우드그로브증권, 리셀러 한솔정보로 연결해줘
  map skellig sound -> reseller boyne valley msp
  Customer invitation to tanya@pole-agro.ua 🙏
  365열린약국이 지점을 하나 더 냈다네요, 비즈니스 프리미엄 세 석 추가해 주실 수 있을까요?
  우리 MPN ID 뭐더라
  Great news, we signed Aalto & Sivonen Oy this morning! Add them as a customer
  통영굴수산 SR 열어줘: 아웃룩 검색이 안 됨
  client Umbra Robotics, sub Intune: associate w/ Assign IT
  사용자추가방법
  Kevin Yoo (kevin@litware.kr) user로 add 해줘
  파트너관계해지 카페을지로
  pc ticket: API returns 500
  파트너 초대 하나 와있던데 걍 거절할래
  Contoso's wish list: 5 more seats, E5, Copilot
  광진상사 E1에서 E3로 업그레이드해주세요. 갱신 시점에요.
  드디어 보아통상 도장 찍었어요 고객으로 올려주세요
  12월 1일부로 Accept Now s.r.o.와 파트너 관계 종료 예약
  register a new employee
  sr Delta-V Robotics - sharepoint sync error 0x8004
  율하초등학교 문의는 늘품에듀가 응대하니 지원 담당자로 등록 요망
  A. Datum E3 → E5 upgrade
  거절없는보험이랑 파트너 관계 끝내줘
  3M코리아 고객 프로필 볼 수 있을까요?
  Contact Lens Hub bought Power BI Pro last month and wants Power BI Premium in its place, upgrade it
  nwe custoemr plz, heliograph museum
  Would you kindly tie customer Quillfeather to Litware Labs, our reseller in Leeds?
  고객 초대 진행할게요
  add 10 seats for Zephy– no wait, don't, I misread the mail
  8시 알람 맞춰줘 제목은 '초대 취소하기'
  동화금속이요~ F3 일곱개만 더 추가해주심 돼요
  고객명단 띠워줘
  new lead 🎉 Ballymore Crafts
  Vertex Labs 미팅 굿이었음 lead로 올려놔주세요
  decline code QX-3304, that invitation is not for us
  블루밍 지원 담당자 리셀러 에코브릿지로 지정
  케스트렐 초대 취소해줘 답이 없으면
  간접 리셀러 신청 시작
  사장님이 저희가 지금 어느 총판들이랑 일하는지 정리해 보래요ㅎㅎ 거래 중인 공급자 목록 좀 보여주세요~
  Hi, we moved. Could our address in the profile be changed to 4 Mill Lane, Leeds? The support contact stays.
  invite pia@nordlys.no as… hmm, wait, I need to check with Ade first. Leave it.
  저희도 리셀러로 등록하려고 하는데 신청 진행해 주세요
  I have to break off the partnership with Litware Labs
  support contact of sub-5513: Brightwell IT
  한솔물류는 E3가 나을까요 비즈니스 프리미엄이 나을까요? 주문 전에 여쭤봐요
  Any distributors in the directory near Columbus, Ohio?
  고객 초대하는 방법
  직원을 추가하려면 어떤 역할이 필요해?
  <at>Twotier</at> new lead
  Power BI Pro에서 Power BI Premium으로 upgrade 부탁드려요, 고객은 새한물류입니다
  I need an SR created on behalf of Nordiq Optique Ltée
  어느 리셀러에도 안 묶인 License Plate Co Teams Essentials 구독, Order Desk Inc에 연결 부탁요
  재판매인 No Problem IT에 고객 '고객사랑' 구독 배정
  hej 👋 can you oprette a new customer for me: Grønbech Auto, tak
  공급자 새길아이티유통과 공유 중인 고객 목록 좀
  구독을 주문하려면 어떤 역할이 필요해요?
  associate sub-5190 with Wingtip Partners
  Town of Elmsworth needs ten more F3 seats
  동백전산 초대한거 물러
  퇴사한 류지안 과장 계정 삭제해 주세요
  enroll us pls
  고객 등록 말고요, 한빛테크를 재판매인으로 초대하는 건입니다
  Our reseller Larkspur Cloud has won a client, Put Right Repairs. Please create the customer under Larkspur Cloud.
  CANCEL INVITATION FOR CHECK MATE IT
  add 5 seats.. sorry no, upgrade Link Motors from Business Basic to Business Standard
  <at>Twotier</at> start our enrolment
  P.J. is dead keen, so email a reseller relationship request to pj.molloy@galwaygrain.ie at customer Galway Grain
  팀즈 회의 2시로 잡아줘
  마이크로소프트 파트너 센터 지원팀에 티켓 접수하고 싶습니다
  send contoso electronics the delegated admin request 🙏
  지원티켓생성 제목 : MPN ID 연결 오류
  약정 중간에 좌석을 줄이면 환불되나?
  고객사랑이라는 회사 구독 건입니다, 우리 고객 사랑한다는 얘기가 아니고요 ㅋㅋ 여기 신규 구독 주문을 넣고 싶습니다. 고맙습니다.
  when you have a second: modify our company profile
  Open house on Sunday at 3, bring cake
  Would you send brightPath their invitation again please, they say nothing arrived.
  7번국도여행사가 고객으로 어떻게 등록되어 있는지 보고자 합니다
  could you take the helpdesk agent role off Bob Stone? He never answers the phone anyway
  support-ticket new --title "Add user page throws 500"
  provider list plz
  길벗과함께에 보낸 초대 리마인드 부탁해요
  support contact for caracas dental E5 = cumbia cloud
  invite Zweibrücken Soft and Pixel Graz as resellers
  cancell the inviation for Greyfen
  Harrow & Finch exists already as customer, only its reseller is missing: set it to Pinecone Cloud
  블루밍 고객 카드 좀 볼 수 있을까요?
  프로필 수졍할래
  초대코드 ZT-0098 거절
  we landed Moosehead Veterinary Clinic this morning 🎉 please add them as a customer
  new girl sit next to me, very hardworking. pls create a user account for limsh@orchidlic.sg with billing admin role, thx. Siew Hoon
  who changed the licences at Seven Oaks Vet?
  라면 맛있겠다
  my nephew says I should give him admin, but he says a lot of things
  Could you help me find a provider in Norfolk?
  티켓은 어떻게 여나요?
  황보라 씨의 청구 관리자 역할 회수해 주세요
  Hey, we've just signed Greenfold Energy Inc. and I'd like them set up as a customer under our reseller TechniServ
  set 30 — no, 32 — seats of F3 for Trey Research
  이음씨앤씨 M365 BP 좌석 여섯 개만 더 얹어 주실래요?
  show the actvity for customer 온누리조선
  sato@tanaka-denki.jp 로 나간 초대 거둬주세요~ 퇴사하신 분이래요
  invite Oakhollow 하지 마, they are not ready
  Who added Not Just Pies as a customer? It wasn't me 😬
  make customer Service Station 9 a fresh GDAP request
  우리랑 파트너 맺은 재판매인들 누구누구 있는지 궁금합니다
  Coho Winery was billed for 20 E5 seats, should be 15
  수락할게요! 앗 잘못 봤어요 수락 아직 안 할게요
  내년엔 재판매인을 스무 곳까지 늘리는 게 목표예요
  plot twist: the bot upgrades itself to E5 😂
  육민혁 부장을 관리자 에이전트에서 내려주세요
  답변할 때 고객 이름은 빼줘
  네네 감사합니다~
  no thanks to provider Accept All Ltd, refuse their invitation
  Chiara Lombardi needs the help desk agent role 🙏
  one of the guys at Nightjar Tattoo left so drop their Business Premium by one
  do the same for that one
  sdfk jqwp eoiu lkj… aiyah, my cat on the keyboard
  새한물류가 메일이 안 된다는데 서비스 상태 좀 봐줘
  I need the admin agent role assigned to Sue Kim please
  should we move Alpine Ski House to Munro Digital? not sure
  It is requested that the number of Project Plan 3 licences for Wide World Importers be reduced by ten.
  give Minho Baek the 청구 관리자 role
  client lookup → To-Do Labs
  좋은 아침입니다, 데스크 여러분! 부산에서 인사 올립니다 :)
  우리 아들이 그러는데 그거 올리면 안 된대요
  First day on the job and I haven't a clue, how does this bot work?
  Tidewater Bearings or Hollow Oak Brewing, who is bigger?
  <b>R&amp;D코리아</b> 오피스 365 E1 30석 신규 주문
  What can this bot?
  Fourth Coffee 서면점을 새 customer로 추가
  gdap req loom & lantern
  let's say yes to the invitation from halden cloud and accept it 🎉
  리셀러 초대는 어떻게 하나요?
  미래건설 지원 담당자 한울시스템즈 지정 - 완료
  prospect 추가할게요 Graphic Design Institute
  hold off on adding seats for Orchard 24
  이음IT 리셀러 정보 띄워주라 🙏
  Cancel & Co 업글 됐음?
  영도IT랑 파트너 안 끊기로 했다
  indirect resellers, list
  ㅋㅋㅋㅋ 대박
  two trainees joined Every Little Thing Nursery yesterday, so 2 more Business Basic seats there please
  이 버튼은 초대를 취소하는 게 아니라 거절하는 겁니다
  ㈜봄결 건으로 "공유 사서함 접근 불가" 서비스 요청 올려줘
  덕분에 잘 끝났심더 고맙습니데이
  우리 회사를 간접 재판매인으로 올려 주세요 (신규 가입)
  이번 달 실적이 걱정입니다, 하하. 등록해 둔 lead가 뭐가 있는지 확인해 주시겠어요? 고생하세요.
  고객하나추가해줘 이름은 경성미싱
  Rosenlund Advokater say Teams is slow, are there known incidents for them?
  리셀러 초대를 30일 동안 무시하면?
  any official distributors in 부산?
  invite Nina to the quarterly review call
  Action: support contact Tessellate Design → Gridline IT
  노스윈드유통 활동 내역
  사용법이 궁금합니다
  현지에 공장을 새로 짓는 분들인데 Hà Nội Textile JSC 를 customer로 추가 부탁드립니다
  도메인 인증이 실패하지 않는 한 바로등록(주) 고객 등록 진행해
  Stand by on the E5 order.
  Customers of Made for Walking
  resend it to Seat Kings, or rather, leave it be
  Roger. Out.
  update on the upgrade of Contoso to E5
  Trey Research SR list 좀
  assign 4 corners realty to keystone desk
  end the call
  지금 진행 중인 리드가 뭐가 있는지 궁금합니다
  새로운 사용자 Linh Tran, linh@oceanblue.io 추가 원해요
  after a talk with my boss: refuse the invite World Wide Importers sent
  파트너 해지 통보는 30일 전이 원칙 아닌가요
  리드 있으면 보여주고
  방금 달빛국밥 서면점 고객 등록 완료했습니다
  Marcy wants to compare prices, which providers do we have on board
  코드 KX77-0419 로 받은 파트너 초대 열어주세요
`);
