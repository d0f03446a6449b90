import { changesNothing, readsBy } from './reading.ts';

describe('Korean words that look like something else', () => {
  readsBy({
    'a name ends like a particle': [
      ['고객 하나로의 구독 보여줘', 'list-subscriptions', { customer: '하나로' }],
      ['재판매인 하나로에 고객 가온제지 연결해줘', 'associate-customer', { reseller: '하나로', customer: '가온제지' }],
      ['재판매인 하나로 초대해줘', 'invite-reseller', { reseller: '하나로' }],
      ['고객 목록 하나로 보여줘', 'list-customers'],
      ['리셀러 고객사랑의 고객 목록', 'list-customers', { reseller: '고객사랑' }],
      ['고객 보라에 E3 5석 추가해줘', 'change-licenses', { customer: '보라', product: 'E3', quantity: { delta: 5 } }],
    ],
    'a name ends in syllables that endings are made of': [
      [
        '(주)오름소재에 E3 5석 추가해줘',
        'change-licenses',
        { customer: '(주)오름소재', product: 'E3', quantity: { delta: 5 } },
      ],
      ['주식회사 오름소재의 위임 관리자 권한 요청해줘', 'request-delegated-admin', { customer: '주식회사 오름소재' }],
      ['(주)보람신소재의 구독 보여줘', 'list-subscriptions', { customer: '(주)보람신소재' }],
      ['공급자 너나들이에서 온 초대를 거절해줘', 'decline-invitation', { provider: '너나들이' }],
      ['공급자 너나들이에게서 온 파트너 요청 거절해줘', 'decline-invitation', { provider: '너나들이' }],
    ],
    'a sentence behind a legal form is a name, and its particle is none of it': [
      ['재판매인 (주)놀러갑시다를 초대해줘', 'invite-reseller', { reseller: '(주)놀러갑시다' }],
      ['재판매인은 (주)지워봅시다입니다. 초대해줘', 'invite-reseller', { reseller: '(주)지워봅시다' }],
      ['리셀러 (주)올려드림을 초대해줘', 'invite-reseller', { reseller: '(주)올려드림' }],
      ['재판매인 (주)배워요에 초대 보내줘', 'invite-reseller', { reseller: '(주)배워요' }],
      ['고객 (주)그리는마을을 추가해줘', 'add-customer', { customer: '(주)그리는마을' }],
    ],
    'what links a name to the next topic is none of it': [
      ['고객 추가. 이름은 가온나라이고 도메인은 gaon.kr', 'add-customer', { customer: '가온나라', domain: 'gaon.kr' }],
      [
        '고객 추가. 이름은 (주)가온나라이며 도메인은 gaon.kr',
        'add-customer',
        { customer: '(주)가온나라', domain: 'gaon.kr' },
      ],
      [
        '고객은 가온나라이고 재판매인은 누리온입니다. 연결해 주세요',
        'associate-customer',
        { customer: '가온나라', reseller: '누리온' },
      ],
      [
        '고객은 가온아이고 재판매인은 누리온입니다. 연결해 주세요',
        'associate-customer',
        { customer: '가온아이', reseller: '누리온' },
      ],
    ],
    'what is open around the clock has a particle behind the hour': [
      ['가온24시의 E3 수량을 20으로 수정', 'change-licenses', { customer: '가온24시', product: 'E3', quantity: 20 }],
      ['가온24시에 E3 5석 추가', 'change-licenses', { customer: '가온24시', product: 'E3', quantity: { delta: 5 } }],
      ['가온24시가 쓰는 구독 보여줘', 'list-subscriptions', { customer: '가온24시' }],
      ['오늘 24시에 고객 가온상사 등록해줘', 'none'],
    ],
    'a legal form closes a name of words': [
      ['재판매인으로 주문하는이웃들(주)을 초대해줘', 'invite-reseller', { reseller: '주문하는이웃들(주)' }],
      ['연결하는사람들(주) 초대해줘', 'invite-reseller', { reseller: '연결하는사람들(주)' }],
      ['초대하는 사람들(주) 고객 목록 보여줘', 'list-customers', { reseller: '사람들(주)' }],
    ],
    'a firm is called by words of the bot': [
      [
        '리셀러 헬프데스크물산을 가온학원 E5 지원 담당자로 올려줄래?',
        'set-support-contact',
        { reseller: '헬프데스크물산', customer: '가온학원', subscription: 'E5' },
      ],
      ['초대하세요컴퍼니에서 온 초대 거절합니다', 'decline-invitation', { provider: '초대하세요컴퍼니' }],
      ['가온요양원이 뭘 구독 중이지?', 'list-subscriptions', { customer: '가온요양원' }],
      ['Customer invite 보내줘: Nine By Five 건축', 'invite-customer', { customer: 'Nine By Five 건축' }],
      ['고객 등록: Blue Ocean 인테리어', 'add-customer', { customer: 'Blue Ocean 인테리어' }],
      [
        '고객 가온카페는 재판매인 누리아이앤씨가 맡게 해 주세요',
        'associate-customer',
        { customer: '가온카페', reseller: '누리아이앤씨' },
      ],
      ['고객 가온카페는 김민수 씨가 맡게 해 주세요', 'none'],
      ['고객 등록 부탁: Bread for Cats Ltd.', 'add-customer', { customer: 'Bread for Cats Ltd.' }],
      ['고객 등록 부탁: Kestrel for Wingtip Ltd.', 'add-customer', { customer: 'Kestrel', reseller: 'Wingtip Ltd.' }],
    ],
    'a surname is a word of the bot': [
      ['billing admin에서 Liam Grant 빼줘', 'remove-role', { person: 'Liam Grant', role: 'billing-admin' }],
      ['Liam Grant를 helpdesk agent로 추가해줘', 'assign-role', { person: 'Liam Grant', role: 'helpdesk-agent' }],
      ['admin agent에서 Emma Price 빼줘', 'remove-role', { person: 'Emma Price', role: 'admin-agent' }],
      ['admin agent에서 Liam Remove 해줘', 'none'],
    ],
    'nothing is told to be removed, so that is a name': [
      [
        'Delete Nothing Ltd.에 E3 5석 추가해줘',
        'change-licenses',
        { customer: 'Delete Nothing Ltd.', product: 'E3', quantity: { delta: 5 } },
      ],
      ['Remove Everything Inc. 파트너십 종료해 줘', 'end-partnership', { reseller: 'Remove Everything Inc.' }],
      ['Cancel Later Ltd. 초대 취소해줘', 'cancel-invitation', { reseller: 'Cancel Later Ltd.' }],
    ],
    'behind an order that lacks only a name stands the name': [
      ['customer 하나 add 해줘 - Lead Singer Studio', 'add-customer', { customer: 'Lead Singer Studio' }],
      ['고객 추가 부탁드립니다: Lead Pencil Works', 'add-customer', { customer: 'Lead Pencil Works' }],
      ['고객 추가해줘 - lead pencil works', 'add-customer', { customer: 'lead pencil works' }],
      ['고객 등록 - Upgrade Gardens', 'add-customer', { customer: 'Upgrade Gardens' }],
      ['고객 추가: Reseller Avenue Cloud', 'add-customer', { customer: 'Reseller Avenue Cloud' }],
      ['리드 등록 부탁해요 - Customer Voice Labs', 'add-lead', { customer: 'Customer Voice Labs' }],
      ['리셀러 하나 초대해줘: Lead Pencil Cloud', 'invite-reseller', { reseller: 'Lead Pencil Cloud' }],
      ['리드 추가해줘 - Kestrel Works', 'add-lead', { customer: 'Kestrel Works' }],
      ['고객 추가해줘 - Reseller: Kestrel Works', 'add-customer', { reseller: 'Kestrel Works' }],
      ['고객 추가해줘 - Reseller Kestrel', 'add-customer', { reseller: 'Kestrel' }],
      ['고객 등록해줘 - Invite Kestrel', 'none'],
      ['고객 추가해줘 - order E3 for Kestrel', 'none'],
      ['고객 추가 화면 열어줘 - lead 목록도 보여줘', 'none'],
    ],
    'a label shows a name that is made of words of the bot': [
      [
        '가온제지가 쓰는 Visio Plan 2 구독, 리셀러 Incentive Works로 연결해 주세요',
        'associate-subscription',
        { customer: '가온제지', subscription: 'Visio Plan 2', reseller: 'Incentive Works' },
      ],
      [
        '고객 가온제지 담당 리셀러 Reseller Avenue로 연결해줘',
        'associate-customer',
        { customer: '가온제지', reseller: 'Reseller Avenue' },
      ],
      ['support contact 사람 없어요 고객 가온제지 M365 BP 에. 재판매인 Harbour Works 가 되게 set 바랍니다', 'none'],
      ['리셀러 Reseller Avenue를 초대해줘', 'invite-reseller', { reseller: 'Reseller Avenue' }],
      ['리셀러 Kestrel로 고객 가온제지 연결해줘', 'associate-customer', { reseller: 'Kestrel', customer: '가온제지' }],
      [
        '고객 고객사랑 건으로 SR 열어줘: 메일이 안 열림',
        'create-service-request',
        { customer: '고객사랑', title: '메일이 안 열림' },
      ],
      ['고객 고객사랑 쪽 구독 보여줘', 'list-subscriptions', { customer: '고객사랑' }],
    ],
    'a label says which product': [
      [
        '구독 연결: 고객 가온제지 / 제품 E3 / 리셀러 누리온',
        'associate-subscription',
        { customer: '가온제지', subscription: 'E3', reseller: '누리온' },
      ],
      [
        '구독 연결 - 고객: 가온제지, 상품: E3, 리셀러: 누리온',
        'associate-subscription',
        { customer: '가온제지', subscription: 'E3', reseller: '누리온' },
      ],
      ['구독 연결 현황: 고객 가온제지 / 제품 E3 / 리셀러 누리온', 'list-subscriptions', { customer: '가온제지' }],
      ['구독 연결: 제품 목록 보여줘', 'list-catalog'],
    ],
    'small words stand in front of a legal form, or of what is said twice': [
      ['Hope for Cats Inc.한테 보낸 초대 다시 보내줘', 'resend-invitation', { reseller: 'Hope for Cats Inc.' }],
      ['Help for Cats Inc.에게 초대장 재발송해줘', 'resend-invitation', { reseller: 'Help for Cats Inc.' }],
      ['우리 리셀러 목록에서 Side by Side Networks 빼줘', 'end-partnership', { reseller: 'Side by Side Networks' }],
      ['Kestrel Inc.한테 초대 보내줘', 'invite-reseller', { reseller: 'Kestrel Inc.' }],
    ],
    'a name ends in a noun whose last syllable reads as a particle': [
      ['온새미로에 파트너 관계 요청 보내 주세요', 'invite-reseller', { reseller: '온새미로' }],
      ['파트너 관계 요청 -> 주식회사 온새미로', 'invite-reseller', { reseller: '주식회사 온새미로' }],
      ['파트너 관계 요청 보내줘 온새미로로', 'invite-reseller', { reseller: '온새미로' }],
      ['길고양이를 고객으로 등록해줘', 'add-customer', { customer: '길고양이' }],
      ['어제 만난 (주)꽃송이, 고객으로 올려 주세요', 'add-customer', { customer: '(주)꽃송이' }],
      ['누리배송이 쓰는 구독 보여줘', 'list-subscriptions', { customer: '누리배송' }],
    ],
    'a name ends like the form of a verb': [
      [
        '대상은 가온기술연구원이에요. 위임 관리자 권한 요청해 주세요',
        'request-delegated-admin',
        { customer: '가온기술연구원' },
      ],
      [
        '가온기술연구원에서 E3 5석 더 필요하대요',
        'change-licenses',
        { customer: '가온기술연구원', product: 'E3', quantity: { delta: 5 } },
      ],
      ['리셀러 마루지원을 초대해 주세요', 'invite-reseller', { reseller: '마루지원' }],
    ],
    'behind who it is stands what it is about': [
      [
        '고객은 가람게임즈고 제품은 E3예요. 좌석을 40에서 30으로 줄여 주세요',
        'change-licenses',
        { customer: '가람게임즈', product: 'E3', quantity: 30 },
      ],
      [
        '고객은 푸른나무고, 제품은 E3. 5석 추가해 주세요',
        'change-licenses',
        { customer: '푸른나무', product: 'E3', quantity: { delta: 5 } },
      ],
      [
        '고객은 가람여고 제품은 E3, 5석 추가해 주세요',
        'change-licenses',
        { customer: '가람여고', product: 'E3', quantity: { delta: 5 } },
      ],
    ],
    'a holding puts nothing off': [
      [
        '재판매인: 가온홀딩스 / 고객: 단비제지 / 연결 요청',
        'associate-customer',
        { reseller: '가온홀딩스', customer: '단비제지' },
      ],
      [
        '고객: 가온홀딩스 / E3 5석 / 추가',
        'change-licenses',
        { customer: '가온홀딩스', product: 'E3', quantity: { delta: 5 } },
      ],
      ['가온홀딩스 초대는 홀딩', 'none'],
    ],
    'a name holds words of commands': [
      [
        '등록세차장 구독을 리셀러 누리온에 연결해 주세요',
        'associate-subscription',
        { customer: '등록세차장', reseller: '누리온' },
      ],
      [
        '초대정육점에 E3 3석 추가해줘',
        'change-licenses',
        { customer: '초대정육점', product: 'E3', quantity: { delta: 3 } },
      ],
      [
        '고객 어쩌면여행의 지원 담당을 리셀러 누리온으로 지정해줘',
        'set-support-contact',
        { customer: '어쩌면여행', reseller: '누리온' },
      ],
      ['고객 누리온 아무튼취소 해줘', 'none'],
      ['변경하우스 구독 보여줘', 'list-subscriptions', { customer: '변경하우스' }],
      ['해지예방연구소랑 파트너십 종료해줘', 'end-partnership', { reseller: '해지예방연구소' }],
      ['공급자 누리링크하고 같이 공유하는 고객 보여줘', 'list-customers', { provider: '누리링크' }],
      ['초대받은이웃들을 재판매인으로 초대해 주세요', 'invite-reseller', { reseller: '초대받은이웃들' }],
      [
        '고객은 봄날 & 하나, E3 5석 추가',
        'change-licenses',
        { customer: '봄날 & 하나', product: 'E3', quantity: { delta: 5 } },
      ],
      ['등록된유저 전부 보여줘', 'list-users'],
    ],
    'what reads as a particle stands within a name': [
      ['누리디스티서 온 초대 거절해줘', 'decline-invitation', { provider: '누리디스티' }],
      ['한결유통서 보내온 초대 수락', 'review-invitation', { provider: '한결유통' }],
      ['누리소프트가 우리 총판인데 거기 고객 목록 보여줘', 'list-customers', { provider: '누리소프트' }],
      ['다온이 우리 리셀러로 초대해줘', 'invite-reseller', { reseller: '다온이' }],
      ['마흔즈음에IT 구독 보여줘', 'list-subscriptions', { customer: '마흔즈음에IT' }],
      ['나무와나무라는 회사를 잠재 고객으로 넣어줘', 'add-lead', { customer: '나무와나무' }],
      ['가온제지 고객을 마흔즈음에IT로 할당', 'associate-customer', { customer: '가온제지', reseller: '마흔즈음에IT' }],
      ['가온제지 고객을 두레테크로 할당', 'associate-customer', { customer: '가온제지', reseller: '두레테크' }],
    ],
    'a company is called after a product': [
      [
        '애저 바다호텔을 가람네트웍스에 연결해줘',
        'associate-customer',
        { customer: '애저 바다호텔', reseller: '가람네트웍스' },
      ],
      [
        'azure harbour hotels를 가람네트웍스에 연결해줘',
        'associate-customer',
        { customer: 'azure harbour hotels', reseller: '가람네트웍스' },
      ],
      [
        '애저 구독을 가람네트웍스에 연결해줘',
        'associate-subscription',
        { subscription: '애저', reseller: '가람네트웍스' },
      ],
      [
        '바다호텔 애저를 가람네트웍스에 연결해줘',
        'associate-subscription',
        { subscription: '애저', customer: '바다호텔', reseller: '가람네트웍스' },
      ],
      ['애저 회의를 가람네트웍스로 옮겨줘', 'none'],
    ],
    'a legal form that opens no name closes one': [
      [
        '업데이트 주식회사 신규 구독 E3 5석 부탁드립니다',
        'add-subscription',
        { customer: '업데이트 주식회사', product: 'E3', quantity: 5 },
      ],
      [
        '청구관리 주식회사에 delegated admin 요청해 주세요',
        'request-delegated-admin',
        { customer: '청구관리 주식회사' },
      ],
      ['주식회사 구독나라 구독 보여줘', 'list-subscriptions', { customer: '주식회사 구독나라' }],
    ],
    'a number belongs to a name': [
      [
        '한빛전자 지원 담당자 Vega 9 Partners로',
        'set-support-contact',
        { customer: '한빛전자', reseller: 'Vega 9 Partners' },
      ],
      [
        'Pier 7 Foods license 5개 add 해주세요',
        'change-licenses',
        { customer: 'Pier 7 Foods', quantity: { delta: 5 } },
      ],
      ['Kestrel Labs 5 seats 추가해줘', 'change-licenses', { customer: 'Kestrel Labs', quantity: { delta: 5 } }],
      ['Canyon 2nd Networks 리셀러 페이지 보여줘', 'show-reseller', { reseller: 'Canyon 2nd Networks' }],
      ['Three Oaks Dental subscriptions 알려줘', 'list-subscriptions', { customer: 'Three Oaks Dental' }],
      [
        'Studio 808에서 E3 다섯 석이 더 필요하대요',
        'change-licenses',
        { customer: 'Studio 808', product: 'E3', quantity: { delta: 5 } },
      ],
      ['Route 99에 E3 구독 추가해줘', 'add-subscription', { customer: 'Route 99', product: 'E3' }],
      ['고객 Club 21 구독 보여줘', 'list-subscriptions', { customer: 'Club 21' }],
      ['Visual Studio 20에서 25로 늘려줘', 'change-licenses', { product: 'Visual Studio', quantity: 25 }],
      ['고객 Sector 7 Coffee 구독 목록', 'list-subscriptions', { customer: 'Sector 7 Coffee' }],
      [
        '고객 No. 9 Noodles E3 10석 추가',
        'change-licenses',
        { customer: 'No. 9 Noodles', product: 'E3', quantity: { delta: 10 } },
      ],
      ['재판매인 No. 3 Systems 초대', 'invite-reseller', { reseller: 'No. 3 Systems' }],
      ['새 고객 김밥나라24시 등록해줘', 'add-customer', { customer: '김밥나라24시' }],
      ['김밥나라 24시에 등록해줘', 'none'],
      ['리셀러 목록에서 Pier Walk 42 빼 주세요', 'end-partnership', { reseller: 'Pier Walk 42' }],
      ['고객 808 Studio에 GDAP 요청해 주세요', 'request-delegated-admin', { customer: '808 Studio' }],
      ['리셀러 21 Grams 초대해 줘', 'invite-reseller', { reseller: '21 Grams' }],
      ['1인공방24 E1 라이선스 12개로 변경', 'change-licenses', { customer: '1인공방24', product: 'E1', quantity: 12 }],
      [
        '고객 초대: 은하로7약국, a@garam.example',
        'invite-customer',
        { customer: '은하로7약국', email: 'a@garam.example' },
      ],
      ['은하로7약국 구독 보여줘', 'list-subscriptions', { customer: '은하로7약국' }],
      ['은하에7석 추가', 'change-licenses', { customer: '은하', quantity: { delta: 7 } }],
      ['고객 10 E3 추가', 'add-subscription', { product: 'E3', quantity: 10 }],
      ['Pier Walk 좌석 5 빼 주세요', 'change-licenses', { customer: 'Pier Walk', quantity: { delta: -5 } }],
    ],
    'capitals behind a dash or a topic are one name': [
      ['customer 하나 add 좀 – Toys for Tots', 'add-customer', { customer: 'Toys for Tots' }],
      ['고객 새로 등록 - Treats for Pets', 'add-customer', { customer: 'Treats for Pets' }],
      ['고객 추가 - Kestrel for Wingtip', 'add-customer', { customer: 'Kestrel', reseller: 'Wingtip' }],
      [
        '고객은 Office Party, E3 5석 추가해줘',
        'change-licenses',
        { customer: 'Office Party', product: 'E3', quantity: { delta: 5 } },
      ],
      ['고객은 Active, E3 5석', 'none'],
    ],
    'a Latin name goes on in Hangul': [
      ['Blue Moon 상사 고객으로 추가해 줘', 'add-customer', { customer: 'Blue Moon 상사' }],
      ['Blue Moon 유통에 GDAP 요청해 줘', 'request-delegated-admin', { customer: 'Blue Moon 유통' }],
      ['Never Mind 코리아 리셀러 초대해 줘', 'invite-reseller', { reseller: 'Never Mind 코리아' }],
      ['Blue Moon 고객 정보 보여 줘', 'show-customer', { customer: 'Blue Moon' }],
    ],
    'a verb with a capital opens a name': [
      [
        'Upgrade Fitness의 담당 리셀러를 누리온으로 바꿔줘',
        'associate-customer',
        { customer: 'Upgrade Fitness', reseller: '누리온' },
      ],
      ['Grant Moss 사용자로 등록', 'add-user', { person: 'Grant Moss' }],
      ['Grant Moss 헬프데스크 에이전트로 지정', 'assign-role', { person: 'Grant Moss', role: 'helpdesk-agent' }],
      ['Assign Studio 리셀러로 등록', 'invite-reseller', { reseller: 'Assign Studio' }],
      ['Upgrade Bakery가 맡고 있는 고객들 알려줘', 'list-customers', { reseller: 'Upgrade Bakery' }],
      ['Upgrade Kestrel 리셀러로 등록', 'invite-reseller', { reseller: 'Kestrel' }],
      ['Link Coffee, 우리 간접 재판매인 되게 초대 한 통 넣어줘', 'invite-reseller', { reseller: 'Link Coffee' }],
      ['Assign Studio, 고객으로 추가해줘', 'add-customer', { customer: 'Assign Studio' }],
      ['Link Kestrel, 리셀러로 초대해줘', 'invite-reseller', { reseller: 'Kestrel' }],
    ],
    'small words hold a name together': [
      ['신규 고객 생성 Yes and No Bakery', 'add-customer', { customer: 'Yes and No Bakery' }],
      ['리드 등록 부탁: Moonlight for Two', 'add-lead', { customer: 'Moonlight for Two' }],
      ['좌석 추가: Kestrel for Ten', 'change-licenses', { customer: 'Kestrel', quantity: { delta: 10 } }],
      ['고객 추가: Kestrel for Wingtip Coffee', 'add-customer', { customer: 'Kestrel', reseller: 'Wingtip Coffee' }],
      ['재판매인 초대: Kestrel and Wingtip Coffee', 'none'],
      ['Time to Cloud reseller details 확인 가능할까요', 'show-reseller', { reseller: 'Time to Cloud' }],
      ['Cloud reseller list 보여줘', 'list-resellers'],
      ['고객 등록해줘 Thanks and Regards', 'add-customer', {}],
      [
        '아까 얘기한 Made for Daegu 말인데요, 리셀러로 초대해 주세요',
        'invite-reseller',
        { reseller: 'Made for Daegu' },
      ],
    ],
    'every Latin word has a capital': [
      [
        'Oak & Vale 고객을 Oakline Partners 리셀러한테 붙여줘',
        'associate-customer',
        { customer: 'Oak & Vale', reseller: 'Oakline Partners' },
      ],
      [
        'Thursday Morning Bakery 고객을 Straight Up Consultants 재판매인에게 연결해줘',
        'associate-customer',
        { customer: 'Thursday Morning Bakery', reseller: 'Straight Up Consultants' },
      ],
    ],
    'a mark stands beside a name': [
      ['고객 추가 ㅡ 가온제지', 'add-customer', { customer: '가온제지' }],
      ['새 리드: 달 & 숲 상회', 'add-lead', { customer: '달 & 숲 상회' }],
    ],
    'a number or a word of the bot stands in front of a house': [
      ['2002약국 구독 내역 보여줘', 'list-subscriptions', { customer: '2002약국' }],
      ['새 잠재 고객이 생겼어요! 조회사진관 등록 부탁해요', 'add-lead', { customer: '조회사진관' }],
      ['고객 목록사진관 구독 보여줘', 'list-subscriptions', { customer: '목록사진관' }],
      ['삼둘하나 구독 보여줘', 'list-subscriptions', { customer: '삼둘하나' }],
    ],
    'what fond words describe is a name': [
      [
        '가온제지 E3 지원 담당자, 리셀러 정직한담당으로 부탁드려요',
        'set-support-contact',
        { customer: '가온제지', subscription: 'E3', reseller: '정직한담당' },
      ],
    ],
    'nobody is listed beside themselves': [
      ['고객사랑 고객 화면 좀 띄워줄래', 'show-customer', { customer: '고객사랑' }],
      ['고객사랑 리셀러 목록 보여줘', 'none'],
      [
        '지원 담당자 지정: 고객 고객사랑, 리셀러 누리온',
        'set-support-contact',
        { customer: '고객사랑', reseller: '누리온' },
      ],
    ],
    'whose service it is says nothing': [
      ['MS 파트너 센터에 문의 티켓 하나 올려줘 제목: 로그인 오류', 'create-support-ticket', { title: '로그인 오류' }],
      ['고객 MS 티켓 만들어줘', 'create-service-request', { customer: 'MS' }],
      ['마이크로소프트 서비스 장애 상황 좀 띄워줘', 'show-service-health'],
    ],
    'what was done until now is no name': [
      [
        '재판매인 누리온이 새로 영업해 온 고객 가온제지를 등록하려고 합니다',
        'add-customer',
        { customer: '가온제지', reseller: '누리온' },
      ],
    ],
    'words in Latin letters are a name': [
      ['Remove After Hours 구독 내역', 'list-subscriptions', { customer: 'Remove After Hours' }],
      ['Trick or Treat Toys 구독 목록 보여줘', 'list-subscriptions', { customer: 'Trick or Treat Toys' }],
      ['Kestrel or Wingtip 초대해줘', 'none'],
      ['가온 MSP 파트너 관계 종료해줘', 'end-partnership', { reseller: '가온 MSP' }],
      [
        '연결해줘: 고객 Open House / 리셀러 누리온',
        'associate-customer',
        { customer: 'Open House', reseller: '누리온' },
      ],
      [
        'Right as Rain (rightasrain.co.kr) 고객으로 등록',
        'add-customer',
        { customer: 'Right as Rain', domain: 'rightasrain.co.kr' },
      ],
      [
        '리셀러 초대 부탁: Salt and Pepper Busan / hi@saltpepper.co.kr',
        'invite-reseller',
        { reseller: 'Salt and Pepper Busan', email: 'hi@saltpepper.co.kr' },
      ],
      ['리셀러 초대: Kestrel and Wingtip / hi@kestrel.kr', 'none'],
      [
        'Made for Busan 담당 리셀러 누리온으로 바꿔줘',
        'associate-customer',
        { customer: 'Made for Busan', reseller: '누리온' },
      ],
      ['Upgrade Coffee 고객 페이지 보여줘', 'show-customer', { customer: 'Upgrade Coffee' }],
      [
        'Upgrade Coffee E3에서 E5로 upgrade 진행해줘',
        'upgrade-subscription',
        { customer: 'Upgrade Coffee', subscription: 'E3', product: 'E5' },
      ],
      [
        'Upgrade Orchid E3에서 E5로 해줘',
        'upgrade-subscription',
        { customer: 'Orchid', subscription: 'E3', product: 'E5' },
      ],
      [
        'To-Do Systems service request 등록 부탁드려요 - 프린터 고장',
        'create-service-request',
        { customer: 'To-Do Systems', title: '프린터 고장' },
      ],
      ['Time for Daegu 소속 고객 보여줘', 'list-customers', { reseller: 'Time for Daegu' }],
      ['Born for Daegu, 리드로 등록해줘', 'add-lead', { customer: 'Born for Daegu' }],
      [
        'Zero Gravity Studio subscription 뭐 있는지 확인해 주세요',
        'list-subscriptions',
        { customer: 'Zero Gravity Studio' },
      ],
    ],
    'an everyday word is no name': [
      ['저희 회사 연락처를 바꾸려고 합니다. 신경 써 주셔서 감사해요', 'edit-profile'],
      [
        '가온제지를 가까이 있는 재판매인 누리온 담당으로 배정해 주세요',
        'associate-customer',
        { customer: '가온제지', reseller: '누리온' },
      ],
      ['고객 신경외과의원 구독 보여줘', 'list-subscriptions', { customer: '신경외과의원' }],
      ['그중 가온제지를 잠재 고객으로 등록해줘', 'add-lead', { customer: '가온제지' }],
      ['스팸함을 뒤지다가 봤는데요. 저희한테 온 공급자 초대를 검토하고 싶습니다', 'review-invitation'],
      ['코드 K7-1204 초대는 거절할게요. 이해해 주셔서 감사합니다', 'decline-invitation', { code: 'K7-1204' }],
      [
        '누리테크 고 팀장님(moon@nuri.example)께 파트너 관계 요청을 보내 주세요',
        'invite-reseller',
        { reseller: '누리테크', email: 'moon@nuri.example' },
      ],
      ['남궁 민 팀장님을 사용자 관리자로 지정해 주세요', 'assign-role', { person: '남궁 민', role: 'user-admin' }],
      ['황보 석 과장에게 청구 관리자 역할 줘', 'assign-role', { person: '황보 석', role: 'billing-admin' }],
      ['선우 한 석 추가해줘', 'change-licenses', { customer: '선우', quantity: { delta: 1 } }],
      [
        '파트너 관계 요청 보내 주시겠어요? 받으실 분 주소는 kim@nuri.example',
        'invite-reseller',
        { email: 'kim@nuri.example' },
      ],
    ],
  });

  readsBy({
    'an English order in front of a name is a part of it where the sentence orders something else': [
      ['Cancel It All Co., Ltd. 파트너십 끊어줘', 'end-partnership', { reseller: 'Cancel It All Co., Ltd.' }],
      ['Invite All Ltd 인센티브 보여줘', 'show-incentives', { reseller: 'Invite All Ltd' }],
      ['Order Point Busan라는 고객사 정보 보여주세요', 'show-customer', { customer: 'Order Point Busan' }],
      ['Help Desk Seoul이라는 고객 찾아줘', 'show-customer', { customer: 'Help Desk Seoul' }],
      ['Cancel Blue Sky Ltd. 파트너십 종료해줘', 'end-partnership', { reseller: 'Blue Sky Ltd.' }],
      ['Invite Table Busan라는 리셀러 초대해 주세요', 'invite-reseller', { reseller: 'Table Busan' }],
      ['Show Harbour Busan라는 고객 구독 보여줘', 'list-subscriptions', { customer: 'Harbour Busan' }],
    ],
    'a form that only firms have closes a name in Latin letters': [
      [
        'E3 4석 주문, 고객은 D&amp;H 회계법인',
        'add-subscription',
        { customer: 'D&H 회계법인', product: 'E3', quantity: 4 },
      ],
      ['고객 D&H 노무법인 등록해줘', 'add-customer', { customer: 'D&H 노무법인' }],
      [
        '고객은 법무법인 D&H, E3 4석 주문',
        'add-subscription',
        { customer: '법무법인 D&H', product: 'E3', quantity: 4 },
      ],
      [
        '고객은 Harbour 특허법인이고 E3 4석 주문해요',
        'add-subscription',
        { customer: 'Harbour 특허법인', product: 'E3', quantity: 4 },
      ],
      ['Harbour 파트너스 초대해줘', 'invite-reseller', { reseller: 'Harbour 파트너스' }],
      ['리셀러 Harbour CSP 초대해줘', 'invite-reseller', { reseller: 'Harbour CSP' }],
      ['리셀러 Harbour 주식회사 누리온을 초대', 'none'],
    ],
    'what is said to be somebody is no part of the name': [
      [
        '고객 고객사랑이고 메일은 kim@sarang.kr 입니다. 재판매인 관계 요청해 주세요',
        'invite-customer',
        { customer: '고객사랑', email: 'kim@sarang.kr' },
      ],
      [
        '재판매인 관계 요청해줘, 고객은 고객사랑이고 메일은 kim@sarang.kr',
        'invite-customer',
        { customer: '고객사랑', email: 'kim@sarang.kr' },
      ],
      ['가온이란 업체를 재판매인으로 초대해 주세요', 'invite-reseller', { reseller: '가온' }],
      ['누리온이란 고객사 조회', 'show-customer', { customer: '누리온' }],
    ],
    'how a firm works and where it lives are names': [
      [
        '세배로마케팅 E3 좌석을 30, 아니다 35석으로 변경',
        'change-licenses',
        { customer: '세배로마케팅', product: 'E3', quantity: 35 },
      ],
      ['하나로디자인을 리셀러로 초대해줘', 'invite-reseller', { reseller: '하나로디자인' }],
      ['새로고침세탁 장애 있어?', 'show-service-health', { customer: '새로고침세탁' }],
      ['주문받는집이라는 고객 구독 보여줘', 'list-subscriptions', { customer: '주문받는집' }],
      ['구독하는집이라는 업체를 리셀러로 초대해 주세요', 'invite-reseller', { reseller: '구독하는집' }],
      ['E3 좌석 두 배로 늘려줘', 'change-licenses', { product: 'E3' }],
      ['초대받은 업체를 리셀러로 초대해 주세요', 'invite-reseller'],
    ],
    'behind a label whoever is counted is called like that': [
      [
        '재판매인 누리온 밑에 고객 가온유업 하나 만들어줘',
        'add-customer',
        { reseller: '누리온', customer: '가온유업' },
      ],
      ['고객 가온유업 하나 등록 부탁', 'add-customer', { customer: '가온유업' }],
      ['리셀러 다온테크 하나 초대해줘', 'invite-reseller', { reseller: '다온테크' }],
      ['고객 서비스요쳥 하나 만들어줘', 'create-service-request'],
    ],
    'nobody commands himself, or with a little word': [
      ['Behave Yourself Foods 구독 보여줘', 'list-subscriptions', { customer: 'Behave Yourself Foods' }],
      ['Enjoy Yourself Cafe 활동 기록 공유 부탁드려요', 'show-activity', { customer: 'Enjoy Yourself Cafe' }],
      [
        'From Farm Bakery 대신 서비스 요청 올려 주세요: 팀즈 안 됨',
        'create-service-request',
        { customer: 'From Farm Bakery', title: '팀즈 안 됨' },
      ],
      [
        'Ten to Ten Cafe → 재판매인 다온테크 배정',
        'associate-customer',
        { customer: 'Ten to Ten Cafe', reseller: '다온테크' },
      ],
      ['Kestrel to Bolt Cafe → 재판매인 다온테크 배정', 'none'],
    ],
    'who sends something is nobody’s command': [
      ['Reject Media에서 온 파트너 초대 거절해 줘', 'decline-invitation', { provider: 'Reject Media' }],
      ['Accept Studio에서 보낸 초대 수락해 주세요', 'review-invitation', { provider: 'Accept Studio' }],
      ['Kestrel에서 온 초대 거절해 줘', 'decline-invitation', { provider: 'Kestrel' }],
    ],
    'a thing is no firm by itself': [
      [
        'Remove Subscription Ltd invitation cancel 해주세요',
        'cancel-invitation',
        { reseller: 'Remove Subscription Ltd' },
      ],
      ['End Kestrel Ltd partnership 해줘', 'end-partnership', { reseller: 'Kestrel Ltd' }],
      ['End partnership Kestrel Ltd 해줘', 'end-partnership', { reseller: 'Kestrel Ltd' }],
    ],
    'a particle is no syllable of the name': [
      [
        '공급자 가람테크가 같이 들어가게 고객 가온유업 초대해 줘',
        'invite-customer',
        { provider: '가람테크', customer: '가온유업' },
      ],
      ['공급자 다온이 초대 수락해줘', 'review-invitation', { provider: '다온이' }],
      [
        '가온상사고 메일은 kim@gaon.kr 이에요. 고객으로 초대해 주세요',
        'invite-customer',
        { customer: '가온상사', email: 'kim@gaon.kr' },
      ],
      [
        '여수상고 메일은 kim@yeosu.kr 이에요. 고객으로 초대해 주세요',
        'invite-customer',
        { customer: '여수상고', email: 'kim@yeosu.kr' },
      ],
    ],
    'each has its label behind it': [
      [
        '가온유업 고객은 다온테크 리셀러가 담당하게 지정해 주세요',
        'associate-customer',
        { customer: '가온유업', reseller: '다온테크' },
      ],
      ['별빛 고객은 하늘이 맡게 해줘', 'associate-customer', { customer: '별빛', reseller: '하늘' }],
    ],
    'a small word in one piece with a house is its name': [
      [
        '고객 배정 부탁드립니다.\n고객: 그리고서점\n재판매인: 다온테크',
        'associate-customer',
        { customer: '그리고서점', reseller: '다온테크' },
      ],
      ['고객 등록해줘 그리고 서점 목록 보여줘', 'none'],
    ],
  });

  changesNothing({
    'several become one': ['가온과 누리를 고객 하나로 등록해줘', '고객 하나로 합쳐줘'],
  });
});
