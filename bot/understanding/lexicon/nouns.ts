import type { Entry } from './entry.ts';

const noun = (concept: string, en: string, ko = ''): Entry => ({ concept, kind: 'noun', en, ko });

/** The things that the bot knows. A Korean word may be written with or without the spaces shown. */
export const nouns: Entry[] = [
  // Parties
  noun(
    'reseller',
    `
      reseller, reseller-to-be, indirect reseller, channel partner, indirect partner, reselling partner, csp reseller, re-seller,
      dealer, indirect csp reseller, sub-reseller, reseller partner, partner reseller, downstream partner,
      tier 2 partner, tier-2 partner, second-tier partner, subdistributor
    `,
    '재판매인, 인다이렉트 리셀러, 인다이렉트 파트너, 재판매인분, 재판매인분들, 리셀러분, 리셀러분들, 간접 재판매인, 재판매사, 재판매자, 리셀러, 간접 리셀러, 대리점, 간접 대리점, 판매 대리점, 리셀러사, 재판매 업체, 재판매 파트너, 리셀러 파트너, 재판매 회사, 재판매점, 리셀러 업체, 리셀러명, 재판매인명, 대리점명, 재판매인 후보, 리셀러 후보',
  ),
  noun(
    'provider',
    'provider, indirect provider, distributor, disti, distro, disty, csp provider, indirect csp provider, cloud distributor, csp distributor, wholesaler, distribution partner',
    '공급자, 인다이렉트 프로바이더, 인다이렉트 공급자, 간접 공급자, 공급사, 간접 공급사, 배포자, 배포사, 총판, 총판사, 유통사, 디스트리뷰터, 디스티, 공급 업체, 프로바이더, 공급처, 총판 업체, 유통 업체, 총판명, 공급자명',
  ),
  noun(
    'customer',
    `
      customer, client, end customer, end-customer, end client, end user customer, cust, customer account,
      client account, customer tenant, customer company, shared customer, common customer, end user organisation,
      customer organization, customer organisation, csp customer
    `,
    '고객, 고객사, 최종 고객, 엔드 고객, 엔드 커스터머, 커스터머, 클라이언트, 거래처, 고객 계정, 고객 회사, 고객 업체, 고객 테넌트, 공통 고객, 고객님, 엔드유저, 가맹 고객, 가맹 고객사, 고객분, 고객명, 고객사명',
  ),
  noun(
    'lead',
    'lead, prospect, potential customer, prospective customer, sales lead, sales opportunity, opportunity, prospective client, potential client, referral, warm lead, potential deal, new business opportunity, hot lead',
    '잠재 고객, 잠재 고객사, 잠재 거래처, 리드, 영업 리드, 가망 고객, 예비 고객, 영업 기회, 세일즈 리드, 가망 고객사, 예상 고객, 유망 고객, 신규 리드, 프로스펙트, 예비 고객사, 영업 건, 잠재고객',
  ),
  noun('partner', 'partner, partner company', '파트너, 파트너사, 협력사, 협력 업체, 제휴사'),

  // Partnerships
  noun(
    'invitation',
    `
      invitation, invite, inv, invitation email, invitation mail, invitation letter, invite email, invite mail,
      invitation link, invite link, partnership invitation, partner invitation, partnership invite, partner invite,
      e-invite, invitaion
    `,
    '초대장, 초대, 초대 메일, 초대 이메일, 초대 링크, 초대 건, 초대 요청, 인비테이션, 인비, 초청장, 초대메세지, 초대함, 받은 초대함, 보낸 초대함, 초대 내역, 초대 명단, 초대 알림, 초대 메시지, 초청, 초대 편지, 인바이트',
  ),
  noun(
    'partnership-request',
    'partnership request, partner request, partner relationship request, partnership proposal, partner proposal, partnership offer, offer of a partnership, offer of partnership, offer to partner, request for partnership, partnering request, request to partner',
    `
      파트너 관계 요청, 파트너십 요청, 파트너 요청, 제휴 요청, 파트너 관계 신청, 파트너십 신청, 제휴 신청, 파트너 신청, 제휴 제안, 파트너십 제안, 파트너 제안, 관계 요청, 파트너 관계 제안,
      파트너십 제안서, 파트너 제안서, 제휴 제안서, 파트너 요청서, 파트너십 요청서, 파트너 신청서, 파트너 관계 요청서, 관계 요청서, 제휴 요청서, 파트너 관계 요청 메일, 파트너십 요청 메일,
      파트너 관계 신청서, 파트너십 신청서, 제휴 신청서, 협력 요청, 협력 제안, 협력 요청서, 협력 제안서, 제휴 요청 메일, 제안
    `,
  ),
  noun(
    'partnership',
    `
      partnership, partner relationship, partnering, business relationship, partner relation, partnership agreement,
      partner agreement, indirect partnership, reseller partnership, reseller agreement, reseller contract,
      partnership contract, partner contract, partner status
    `,
    '파트너 관계, 파트너십, 제휴, 제휴 관계, 거래 관계, 협력 관계, 관계, 파트너쉽, 파트너 계약, 리셀러 계약, 재판매 계약, 대리점 계약, 제휴 계약, 파트너십 계약, 파트너 협약, 거래, 비즈니스 관계, 사업 관계, 계약 관계, 파트너사 관계',
  ),
  noun(
    'relationship',
    `
      reseller relationship, reseller relationship request, relationship request, customer relationship,
      customer relationship request, reseller relation, reseller-customer relationship, relationship invitation,
      relationship invite, relationship
    `,
    '재판매인 관계, 재판매인 관계 요청, 리셀러 관계, 리셀러 관계 요청, 고객 관계, 고객 관계 요청, 고객과의 관계, 고객과의 관계 요청, 대리점 관계, 대리점 관계 요청, 재판매 관계, 재판매 관계 요청, 고객과 관계',
  ),
  noun('link', 'link, url, personal link, personalised link, personalized link', '링크, 개인화 링크, 유알엘'),

  // Subscriptions
  noun(
    'subscription',
    'subscription, sub, subsription, sku subscription, subs, plan subscription, plan, subscription-wise, plan-wise',
    '구독, 구독번호, 구독 번호, 서브스크립션, 구독권, 구독 상품, 구독 서비스, 섭스크립션, 구독건, 플랜, 요금제',
  ),
  noun(
    'seat',
    'seat, licence, license, lic, user licence, user license, user seat, seat count, seat number, licence number, license number, licence count, license count, headcount, licensing, quantity, qty, number of users, licence-wise, license-wise, licensing-wise, seat-wise',
    '라이선스, 라이센스, 시트, 좌석, 좌석 수, 라이선스 수, 라이센스 수, 석, 수량, 라이선스 수량, 라이센스 수량, 구독 수량, 시트 수, 사용자 수, 유저 수, 석수, 인원수, 카피, 좌석수, 몇 석, 몇 좌석, 몇 시트, 몇 카피, 총수량, 총 수량, 총 좌석, 총 좌석 수, 총 석수, 총 라이선스, 총 라이선스 수, 전체 수량, 전체 좌석 수',
  ),
  noun(
    'catalog',
    `
      for sale, up for sale, for resale, on offer, catalog, catalogue, product catalog, product catalogue, offer, offering,
      product, sku, price list, pricelist, product list, offer list, product line, portfolio, offer catalog,
      offer catalogue, assortment, item, line-up, lineup, product range, range, csp offer
    `,
    '카탈로그, 상품, 제품, 오퍼, 품목, 제품 목록, 상품 목록, 오퍼 목록, 제품 카탈로그, 상품 카탈로그, 판매 상품, 판매 제품, 판매 품목, 가격표, 상품표, 제품표, 품목표, 오퍼표, 포트폴리오, 제품군, 오퍼링, 라인업, 판매 목록, 프로덕트, 에스케이유, 판매 가능 제품, 판매 가능 상품, 판매 가능 제품군, 판매 가능 품목, 주문 가능 제품, 주문 가능 상품, 구매 가능 제품, 구매 가능 상품, 취급 제품, 취급 상품, 취급 품목',
  ),
  noun(
    'incentive',
    'incentive, rebate, incentive credit, incentive payment, incentive earnings, earnings, commission, payout, bonus, incentive payout, kickback, incentive credit, partner incentive, credit',
    '인센티브, 인센티브 크레딧, 성과급, 리베이트, 장려금, 인센, 인센티브 금액, 수수료, 커미션, 크레딧, 보너스, 적립액, 적립금, 인센티브 적립액, 인센티브 내역, 인센티브 실적, 인센 실적, 인센 내역, 인센 정산, 인센티브 정산, 인센 정산표, 인센티브 정산표, 인센티브 정산 내역, 인센티브 수입, 인센티브 총액, 인센티브 수령액, 인센티브 지급액',
  ),
  noun(
    'support-contact',
    `
      support contact, designated support contact, support contact person, customer support contact, support owner,
      point of contact for support, first-line support, first line support, support poc, support person, support lead,
      designated support, support responsibility, support agent, support handler, support duty, support partner,
      designated support partner, support reseller, contact for support
    `,
    '지원 담당자, 지정 지원 담당자, 지정된 지원 담당자, 지원 연락처, 지정된 지원 연락처, 고객 지원 담당자, 기술 지원 담당자, 서포트 담당자, 지원 담당, 기술 지원 담당, 지원 책임자, 고객 지원 담당, 서포트 컨택트, 서포트 담당, 지원 창구, 서포트 컨택, 지원 담당 업체, 지원 담당사, 지원 컨택',
  ),
  noun(
    'support',
    'support, customer support, technical support, tech support, support case, support calls, support requests',
    '지원, 고객 지원, 기술 지원, 서포트, 지원 업무, 기술 문의, 고객 문의, 고객 지원 문의, 지원 요청 전화',
  ),

  // Service
  noun(
    'health',
    `
      service health, health, outage, incident, service status, service incident, downtime, service disruption,
      service health issue,
      disruption, service issue, health status, service health dashboard, service health page, service health status,
      service advisory, advisory, status of services, status of the services, health dashboard, known issue,
      service outage, system status, service interruption, health issue, service availability, uptime, degradation,
      service degradation, service problem, service trouble, service hiccup, service failure, service blip
    `,
    `
      클라우드 상태, 클라우드 장애, 클라우드 서비스 상태, 클라우드 서비스 장애, 클라우드 서비스 현황, 서비스 상태, 서비스의 상태, 서비스의 건강, 서비스 건강, 서비스의 건강 상태, 장애, 서비스 장애, 서비스 현황, 서비스 헬스, 장애 현황, 장애 상황, 장애 공지, 중단, 서비스 중단, 인시던트, 서비스 이상, 서비스 상황, 장애 여부, 장애 내역,
      서비스 건강 상태, 서비스 정상 여부, 헬스, 헬스 대시보드, 헬스 상태, 헬스 현황, 헬스 페이지, 서비스 헬스 대시보드, 서비스 상태 대시보드, 서비스 가동 상태, 시스템 상태, 장애 정보, 다운타임, 장애 이력, 서비스 문제, 먹통, 장애 난 거, 장애난 서비스, 장애 난 서비스, 장애 발생한 서비스, 장애 중인 서비스, 장애 있는 서비스, 장애가 난 서비스, 장애가 있는 서비스, 장애 난 곳, 장애 난 게, 장애 난 것,
      장애난거, 장애 발생, 장애 발생한 거, 장애 발생 여부, 장애 유무, 서비스 장애 난 거, 서비스 이슈, 서비스 오류, 서비스 상태 페이지, 서비스 점검, 서비스 알림, 장애 알림, 장애 소식,
      장애 보고, 장애 리포트, 헬스 체크, 서비스 헬스 체크, 서비스 상태 체크, 정상 작동 여부, 정상 여부, 가용성, 서비스 가용성, 이상 유무, 이상 여부, 서비스 이상 유무, 서비스 이상 여부
    `,
  ),
  noun(
    'service-request',
    'service request, request for service, sr, srs, service ticket, customer ticket, customer service request, svc request, service req, servicerequest, customer case, service case',
    '서비스 요청, 서비스 요청 건, 에스알, 서비스 리퀘스트, 서비스 티켓, 고객 서비스 요청, 서비스요청서, 서비스 요청서, 서비스 문의, 고객 요청',
  ),
  noun(
    'ticket',
    `
      support ticket, ticket, support request, support case, help ticket, trouble ticket, case, support issue,
      partner center ticket, partner center support ticket, partner center support request, partner center case,
      bug report, issue, problem
    `,
    '지원 티켓, 티켓, 지원 요청, 지원 케이스, 서포트 티켓, 문의 티켓, 파트너 센터 티켓, 파트너 센터 지원 티켓, 기술 지원 요청, 고객 지원 요청, 케이스, 파트너 센터 지원 요청, 파트너 센터 문의, 문제, 오류, 버그, 이슈, 지원 건, 서포트 요청, 지원 문의, 에러',
  ),
  noun(
    'partner-center',
    'partner center, partner centre, partner center itself, partnercenter, pc portal, the partner portal, partner portal',
    '파트너 센터, 센터에, 파트너센타, 파트너 센터 자체, 파트너 포털, 파트너 포탈',
  ),

  // Enrolment, profile, people
  noun(
    'enrollment',
    `
      enrollment, enrolment, application, registration, enrollment application, reseller application,
      reseller registration, csp application, csp enrollment, enrollment request, enrolment request, registration request,
      enrolment application, enrollment status, reseller enrollment, reseller enrolment,
      indirect reseller application, sign-up, signup, csp enrolment
    `,
    '등록 신청, 가입 신청, 등록 신청서, 신청서, 가입 신청서, 재판매인 지원서, 리셀러 지원서, 간접 재판매인 지원서, 간접 리셀러 지원서, 가입 지원서, 재판매인 등록, 리셀러 등록, 등록, 등록 상태, 가입, 재판매인 신청, 리셀러 신청, 재판매인 등록 신청, 리셀러 등록 신청, 대리점 등록, 대리점 신청, 등록 현황, 재판매인 가입, 리셀러 가입, 대리점 가입, 대리점 등록 신청, 입점 신청, csp 등록, csp 가입, csp 신청, 프로그램 가입, 프로그램 등록, 신청, 신청 건, 신청 상태',
  ),
  noun(
    'applicant',
    'applicant, candidate',
    '신청자, 신청 업체, 지원자, 신청사, 신청 회사, 가입 신청자, 등록 신청자, 신청 기업, 심사 대기건, 심사 대기 건, 심사 대기자, 심사 대기 업체, 심사 건',
  ),
  noun(
    'queue',
    'queue, backlog, inbox, pipeline, approval queue',
    '대기열, 큐, 대기 목록, 승인 대기, 심사 대기, 대기 중, 검토 대기, 승인 대기열, 처리 대기, 미처리, 대기, 대기건, 대기 건',
  ),
  noun(
    'profile',
    `
      profile, company profile, partner profile, company info, company information, company details, company data,
      org profile, organisation profile, organization profile, business profile, marketing profile, legal profile,
      organisation details, organization details, our details, company record
    `,
    '프로필, 회사 프로필, 파트너 프로필, 회사 정보, 업체 정보, 기업 정보, 조직 정보, 비즈니스 프로필, 마케팅 프로필, 회사 소개, 프로필상, 프로필상의, 소개글, 소개 글, 소개 문구, 회사 소개글, 회사 소개 문구, 프로필 문구, 프로필 소개, 프로필 소개글, 프로필 소개 문구, 우리 정보, 조직 프로필, 자사 정보, 당사 등록 정보, 우리 등록 정보, 저희 등록 정보, 회사 등록 정보, 기업 프로필, 프로파일, 회사 프로파일, 사업자 정보, 당사 정보',
  ),
  noun(
    'profile-field',
    `
      mpn id, mpn, mpn number, partner id, our partner id, pla id, partner location id, our address, business address,
      company address, billing address, registered address, primary contact, main contact, contact address,
      company contact,
      company phone, company name, phone number, office address, head office address, vat number, tax id, website,
      company website, postal address, mailing address, partnerid, mpnid, legal name, bank details, contact info,
      contact information, headquarters, hq address, company email, contact person, contact phone, contact phone number,
      contact number, contact email, contact email address, main phone number, telephone number, fax number, phone, address
    `,
    `
      mpn id, mpn, mpn 아이디, 엠피엔, 파트너 id, 파트너 아이디, pla id, 회사 주소, 사업장 주소, 주소, 주 연락처, 기본 연락처, 대표 연락처, 담당자 연락처, 회사 연락처,
      대표 번호, 대표 전화, 전화번호, 대표 전화번호, 회사 전화번호, 사업자 번호, 사업자 등록 번호, 회사 이름, 회사명, 상호, 홈페이지, 웹사이트, 청구 주소, 본사 주소, mpn 번호,
      소재지, 회사 소재지, 사업장 소재지, 주 담당자, 대표 이메일, 연락처, 주소지, 회사 이메일, 세금 번호, 담당자 정보, 연락처 정보, 기본 담당자, 대표자, 등록 주소, 등록 연락처, 등록 전화번호, 등록 이메일, 등록된 주소,
      등록된 연락처, 등록된 이메일, 등록된 담당자, 대표 주소, 팩스, 팩스 번호, 대표 메일, 대표자명, 대표자 이름, 대표 담당자, 사업자번호, 사업자등록번호, 사업자등록 정보, 사업자등록, 대표번호, 기관 정보, 우편 주소, 우편번호, 배송 주소,
      법인 주소, 법인명, 상호명
    `,
  ),
  noun(
    'user',
    `
      user, user account, colleague, coworker, co-worker, teammate, team mate, team member, employee, staff,
      staff member, new hire, new joiner, new starter, new employee, account user, user list, team list, staff list, people list, team overview, workmate, personnel,
      new colleague, member, people, persons, login, user login, partner center user
    `,
    '사용자, 사용자 계정, 유저, 유저 계정, 직원, 팀원, 동료, 신입 사원, 신입, 신규 직원, 멤버, 구성원, 임직원, 사원, 담당 직원, 신규 입사자, 입사자, 인원, 사람, 당직자, 근무자, 근로자, 재직자, 교대자, 신입 직원, 팀 멤버, 로그인 계정, 직원 계정, 회사 계정, 내부 사용자, 신규 사용자, 사요자, 사용쟈, 유져, 유저분, 보유자, 권한 보유자, 권한자, 계정 보유자, 접속 권한자, 등록된 사용자 수, 등록된 사용자 인원수, 등록된 유저 수, 등록된 직원 수, 등록 사용자 수',
  ),
  noun('account', 'account, tenant, workspace, acct', '계정, 테넌트, 어카운트'),
  noun(
    'role',
    'role, role matrix, permission matrix, role table, permission table, permission, right, privilege, access right, user role, rights, job role, access level, authority, access, responsibility, user permission, admin right, security role, authorization',
    '역할, 권한, 롤, 롤로, 롤이, 롤은, 롤을, 직무, 직무 범위, 업무 범위, 소관 업무, 책무, 소임, 사용자 권한, 사용자 역할, 접근 권한, 퍼미션, 액세스 권한, 관리 권한, 액세스, 롤 권한, 직책, 업무 권한, 권한표, 역할표, 역할 표, 권한 표, 권한 목록, 역할 목록, 권한 일람, 역할 일람, 역할 구분, 권한 구분, 권한 범위, 역할 종류, 권한 종류, 권한 체계, 역할 체계, 시스템 권한, 시스템 접근 권한, 역할 매트릭스, 권한 매트릭스, 롤 매트릭스, 권한 설명서, 역할 설명서, 권한 안내서, 역할 안내서',
  ),
  noun('me', 'me, myself, my own, mine', '저, 나, 내, 제, 본인, 전, 난'),
  noun(
    'us',
    'we, us, our, ours, our company, our organisation, our organization, our own, our firm, our org',
    '우리, 저희, 당사, 자사, 우리 회사, 저희 회사, 본사, 우리쪽, 저희쪽, 우리 쪽, 저희 쪽, 귀사, 울, 우리 병원, 저희 병원, 우리 학교, 저희 학교, 우리 학원, 저희 학원, 우리 출판사, 저희 출판사, 우리 매장, 저희 매장, 우리 의원, 저희 의원, 우리 기관, 저희 기관, 우리 법인, 저희 법인, 우리 연구소, 저희 연구소, 우리 센터, 저희 센터, 우리 협회, 저희 협회, 우리 조직, 우리 밑, 저희 밑, 우리 아래, 저희 아래, 우리 산하, 저희 산하, 제 회사, 내 회사, 나의 회사, 우리 가게, 저희 가게, 제 가게, 우리 업체, 저희 업체, 우리 사무실, 저희 사무실, 저희 조합, 우리 조합, 저희 사무소',
  ),

  // General
  noun(
    'activity',
    `
      activity, activity log, audit log, audit trail, audit, audit history, change log, changelog, event log, log,
      history, activity history, recent activity, recent changes, change history, trail, activities, logs, audit logs,
      activity feed, changes, event, timeline, recent events
    `,
    '활동, 활동 로그, 활동 내역, 활동 기록, 감사 로그, 감사 기록, 감사 추적, 감사 이력, 변경 내역, 변경 이력, 변경 기록, 이력, 로그, 작업 내역, 작업 기록, 작업 이력, 활동 이력, 히스토리, 감사 내역, 변경 사항, 최근 활동, 최근 활동 기록, 최근 활동 내역, 최근 활동 이력, 최근 활동 로그, 최근 활동 현황, 이벤트 로그, 변경사항, 활동 현황, 로그 기록, 기록, 감사, 액티비티, 감사로그',
  ),
  noun(
    'language',
    'language, display language, ui language, bot language',
    '언어, 표시 언어, 화면 언어, 메뉴 언어, 인터페이스 언어, 언어 설정, 말',
  ),
  noun(
    'delegated',
    `
      gdap, dap, aobo, delegated admin, delegated administrator, delegated admin privileges,
      delegated admin privilege, delegated admin rights, delegated admin right, delegated admin access,
      delegated administration, delegated administration privileges, delegated administrator privileges,
      delegated admin permissions, delegated admin permission, delegated access, delegated admin request,
      delegated privileges, granular delegated admin privileges, delegated administrative privileges,
      delegated admin role, admin on behalf of, delegated rights, delegated permissions, delegated admin relationship,
      gdap relationship, delegated administrator rights, delegated administrator access, delegated admin privilages,
      granular delegated admin, delegated management
    `,
    '위임된 관리자 권한, 위임 관리자 권한, 위임된 관리 권한, 위임 관리 권한, 위임 관리, 위임된 관리자, 위임 관리자, 위임 권한, 위임된 권한, 대리 관리 권한, 관리자 위임, 관리 위임, 관리자 권한 위임, 관리 권한 위임, 권한 위임, 대리 관리자 권한, 위임받은 관리자 권한, 델리게이티드 어드민, 위임된 액세스, 위임 액세스, 대리 관리, 위임된 관리, 위임된 관리자 액세스, 대신 관리, 대리 권한',
  ),
  noun(
    'list',
    'list, roster, inventory of, overview, directory listing, rundown, roll, listing, table, summary, report, breakdown, full list',
    '목록, 리스트, 명단, 현황, 일람, 정리표, 요약표, 전체 목록, 명부, 리스트업, 요약, 전체 리스트, 현황판, 현황표, 목록표, 일람표, 명단표, 리스트표, 총목록, 집계, 통계표, 명부표, 목차, 라인업표, 총정리, 정리본, 총괄, 개요, 전체, 관리 대장, 대장, 관리표, 관리 명부, 등록 대장, 정산표, 실적표, 비교표, 도표, 조견표, 설명표, 안내표, 대조표',
  ),
  noun(
    'details',
    `
      detail, info, information, page, record, card, contact detail, data, file, contact info, contact information,
      contact, overview page, particulars, summary page, entry, dossier, specifics, company card, fact sheet, status,
      profile page, screen, contact data
    `,
    '정보, 컨택, 컨택트, 콘택트, 컨택 정보, 컨택트 정보, 컨택 포인트, 상세, 상세 정보, 세부 정보, 세부 사항, 페이지, 연락처, 연락처 정보, 담당자 연락처, 카드, 레코드, 디테일, 상세 내용, 내용, 세부, 상세 페이지, 세부 내역, 자세한 정보, 연락 정보, 개요, 화면, 프로필, 상세정보, 상태, 내역, 내역서, 내역표, 명세, 제원, 등록 사항, 기본 사항, 등록 정보, 기본 정보, 일반 정보, 인적 사항, 상세 사항',
  ),
  noun(
    'status',
    'status, state, progress, stage, standing, outcome, result',
    '상태, 진행 상황, 진행 상태, 현재 상태, 상황, 진척, 진행, 단계, 결과, 진행 현황, 처리 상태, 처리 현황',
  ),
  noun(
    'directory',
    `
      provider directory, official directory, official list, official provider directory, directory,
      official provider list, marketplace directory, partner directory, official microsoft directory,
      microsoft directory, distributor directory, official indirect provider list, official indirect providers list,
      microsoft list, provider finder, find a provider
    `,
    '공식 디렉터리, 공급자 디렉터리, 공식 목록, 디렉터리, 디렉토리, 공식 공급자 목록, 공식 디렉토리, 공급자 디렉토리, 공식 간접 공급자 목록, 공식 리스트, 마이크로소프트 공식 목록, 공식 공급자 디렉터리, 공식 공급자 디렉토리, 공급자 찾기, 공식 공급자, 공식 간접 공급자, 공식 총판, 공식 배포자, 공식 유통사, 총판 디렉터리, 총판 찾기, 공식 명단',
  ),
  noun(
    'code',
    'invitation code, invite code, code, voucher, token, activation code, invitation number, pin',
    '초대 코드, 코드, 초대 번호, 인증 코드, 초대코드번호, 토큰, 초대장 코드, 초대장 번호',
  ),
  noun(
    'program',
    'csp program, csp programme, partner program, program, programme, csp, cloud solution provider program, reseller program, two-tier program, indirect model',
    '프로그램, csp 프로그램, 파트너 프로그램, 재판매인 프로그램, 리셀러 프로그램, 클라우드 솔루션 공급자 프로그램',
  ),
  noun('reminder', 'reminder, nudge, poke', '리마인더'),
  noun('admin', 'admin, administrator', '관리자, 어드민'),
  noun(
    'wish',
    'change request, order request, request, requested change, seat request',
    '변경 요청, 주문 요청, 구매 요청, 요청 건, 구독 요청, 라이선스 요청, 요청서, 의뢰서',
  ),
  noun(
    'app',
    'teams, microsoft teams, outlook, exchange, onedrive, sharepoint, yammer, skype',
    '팀즈, 아웃룩, 익스체인지, 원드라이브, 셰어포인트, 쉐어포인트, 오피스',
  ),
  noun(
    'name-of',
    'name, called, named, by the name of, company, firm, business, organisation, organization, org, corp, entity, company named, company called, shop, outfit',
    '이름, 회사, 업체, 기업, 법인, 조직, 곳, 기관, 상호, 상호명, 업체명, 회사명, 기업명, 기관명, 대상사, 대상 업체, 대상 회사, 이름은요, 성함, 성명',
  ),
  noun(
    'legal',
    '',
    '주식회사, 유한회사, 합자회사, 재단법인, 사단법인, 의료법인, 학교법인, 농업회사법인, 유한책임회사, 법무법인, 세무법인, 회계법인, 특허법인, 노무법인, 관세법인, 영농조합법인, 영농조합, 협동조합, 사회적협동조합, 의료재단, 사회복지법인, 종교법인, 도서출판',
  ),
  noun(
    'domain',
    'domain, domain name, tenant domain, primary domain',
    '도메인, 도메인 이름, 테넌트 도메인, 기본 도메인, 도메인 주소, 도메인명',
  ),
  noun(
    'address',
    'email, e-mail, mail, email address, e-mail address, mail address, mailbox, emails',
    '수신, 수신자, 수신인, 수신처, 수신 주소, 수신주소, 받는 사람, 받는 분, 받는이, 받는 곳, 수신 메일, 수신 이메일, 담당자 메일, 담당자 이메일, 담당 메일, 메일주소, 보낼 곳, 보낼 주소, 받을 사람, 받을 분, 이메일, 메일, 이메일 주소, 전자우편, 전자우편 주소, 전자 메일, 전자 메일 주소, 메일 주소, 이멜, 멜, 이메일주소',
  ),
  noun('title', 'title, subject, topic, summary line, subject line, titled, entitled', '제목, 타이틀, 주제, 건명'),
  noun(
    'command',
    'command, feature, function, capability, option, ability, instruction, menu, skill',
    '도움말, 명령, 명령어, 기능, 기능표, 명령표, 메뉴표, 메뉴판, 메뉴, 옵션, 사용법, 사용 방법, 사용 안내, 이용 안내, 명령어 목록, 기능 목록, 가이드, 매뉴얼, 할 수 있는 일, 커맨드',
  ),
  noun(
    'draft',
    'draft, my draft, saved draft, unfinished draft',
    '초안, 임시 저장, 임시저장본, 작성 중인 것, 임시 저장본',
  ),
  noun(
    'task',
    'to-do, to do, todo, task, my task, action item, pending item, open item, work item, approval, pending approval, notification',
    '할 일, 할일, 할 일 목록, 처리할 일, 처리할 것, 내 업무, 승인 대기 건, 남은 일, 해야 할 일, 할 것, 미결 업무, 처리할 건, 결재',
  ),
  noun(
    'home',
    'home, home page, homepage, home screen, start page, dashboard, main menu, home card, start screen',
    '홈, 홈 화면, 첫 화면, 시작 화면, 대시보드, 메인 화면, 메인, 홈으로, 메인 메뉴',
  ),
  noun(
    'agreement',
    'customer agreement, microsoft customer agreement, mca, agreement, partner agreement attestation',
    '고객 계약, 마이크로소프트 고객 계약, 고객 동의서, 계약서, 고객 계약서',
  ),
  noun(
    'grants',
    'grant, granted rights, granted permission, granted access',
    '부여한 권한, 준 권한, 권한 부여 내역, 부여된 권한',
  ),
  noun(
    'price',
    'price, cost, pricing, quote, fee, discount, margin, tariff, cheaper, cheap, cheapest, expensive, billing rate, list price, unit price, pricing info',
    '가격, 비용, 단가, 견적, 요금, 할인, 금액, 견적서, 할인율, 마진, 정가, 원가, 단가표, 구독료, 이용료, 사용료, 월 요금, 라이선스비, 구독 비용, 구독 요금, 싸요, 싼가요, 싸나요, 더 싼, 번 돈, 번 금액',
  ),
  noun(
    'money',
    'invoice, bill, billing statement, statement, payment, balance, receipt, budget, revenue, refund, bank account, contract value, credit note, billing, purchase order',
    '청구서, 인보이스, 명세서, 결제, 잔액, 영수증, 예산, 매출, 환불, 계좌, 세금 계산서, 세금계산서, 정산서, 미수금, 입금, 송금, 거래 명세서, 결제 수단, 결제 내역',
  ),
  noun(
    'password',
    'password, passcode, pwd, credential, mfa, 2fa, passphrase, sign-in, two-factor',
    '비밀번호, 암호, 비번, 패스워드, 자격 증명, 임시 암호, 임시 비밀번호, 인증 정보, 2단계 인증',
  ),
];

/** Roles as people call them; the value is the role's name in the catalogue. */
export const roleNames: { role: string; en: string; ko: string }[] = [
  {
    role: 'admin-agent',
    en: 'admin agent, administrator agent, administration agent, admin-agent, adminagent, partner admin agent, admin agents, administrative agent, admin agnet',
    ko: '관리자 에이전트, 관리 에이전트, 관리 담당자, 관리자 상담원, 어드민 에이전트, 관리에이젼트, 관리자 에이젼트, 관리자 에이전시',
  },
  {
    role: 'helpdesk-agent',
    en: 'helpdesk agent, help desk agent, helpdesk, help desk, help-desk agent, helpdesk-agent, service desk agent, help-desk, support desk agent, helpdesk operator, help desk operator, service desk, helpdesk agents, help desk agents',
    ko: '기술 지원팀 에이전트, 기술 지원 에이전트, 기술 지원팀 상담원, 기술 지원팀, 헬프데스크 에이전트, 헬프 데스크 에이전트, 헬프데스크, 헬프 데스크, 헬프데스크 상담원, 지원팀 에이전트, 기술지원 상담원, 기술 지원팀 에이젼트, 헬프데스크 에이젼트, 헬프데스크 담당, 헬프데스크 담당자, 기술 지원 상담원',
  },
  {
    role: 'global-admin',
    en: 'global admin, global administrator, global-admin, globaladmin, ga role, company administrator, company admin, global admins, global administration, tenant admin, global administrators',
    ko: '전역 관리자, 글로벌 관리자, 전체 관리자, 글로벌 어드민, 전역 어드민, 회사 관리자, 최고 관리자, 전역관리',
  },
  {
    role: 'user-admin',
    en: `
      user admin, user administrator, user management admin, user management administrator, user account admin,
      user account administrator, user-admin, useradmin, users admin, user mgmt admin, user manager admin,
      user management, user admins, user management role, account management admin,
      user administration, user account administration
    `,
    ko: '사용자 관리 관리자, 사용자 관리자, 사용자 관리자 관리자, 사용자 관리 담당자, 유저 관리자, 사용자 관리, 유저 어드민, 사용자 어드민, 계정 관리자, 사용자 계정 관리자, 유저 관리 관리자, 사용자 관리 어드민',
  },
  {
    role: 'billing-admin',
    en: 'billing admin, billing administrator, billing-admin, billingadmin, finance admin, invoice admin, billing admins, payments admin, billing administration, billing manager, billing management admin',
    ko: '청구 관리자, 결제 관리자, 빌링 관리자, 과금 관리자, 청구 담당 관리자, 빌링 어드민, 대금 청구 관리자, 청구 어드민, 결제 어드민, 청구 담당자, 청구서 관리자, 요금 관리자',
  },
];

/** Languages people ask the bot to speak. */
export const languageNames = {
  en: `
    korean, english, deutsch, français, francais, español, espanol, italiano, português, nederlands, nihongo,
    hangugeo, hangukeo, hangul, hangeul, japanese, chinese, german, french, spanish, portuguese, italian, dutch,
    swedish, vietnamese, thai, russian, polish, mandarin, 日本語, 日本语, 中文, 漢語, 汉语, 한국語, 韓国語, 韓國語, 英語, tiếng việt, русский, ไทย, kr, eng, ko, indonesian, turkish, arabic, hindi
  `,
  ko: '한국어, 한글, 영어, 영문, 한국말, 국문, 우리말, 일본어, 중국어, 독일어, 프랑스어, 스페인어, 불어, 베트남어, 러시아어, 잉글리시, 코리안, 일어, 독어, 태국어, 이탈리아어, 포르투갈어, 네덜란드어, 몽골어, 아랍어, 인도네시아어',
};
