import type { Entry } from './entry.ts';

const verb = (concept: string, en: string, ko = '', stem = ''): Entry => ({ concept, kind: 'verb', en, ko, stem });

/** What people ask the bot to do. A word may stand in several rows; the object decides between them. */
export const verbs: Entry[] = [
  verb('invite', 'invite, reinvite', '초대, 초청, 인바이트, 초대 건'),
  verb(
    'onboard',
    'onboard, sign up, bring on board, bring aboard, bring on, take on, recruit, bring in',
    '온보딩, 영입, 섭외, 합류',
    '모시, 모셔, 모셔오, 모셔와, 데려오, 데려와, 끌어오, 끌어와, 맞이하, 맞이해, 들이, 들여, 끌어들이, 끌어들여, 불러들이, 불러들여',
  ),
  verb('partner', 'partner, partner up, team up, join forces', '제휴, 파트너십 체결, 협력', '맺, 손잡'),
  verb(
    'send',
    'send, flick, lob, bung, sling, fling, whizz, zap, draft, prepare, write up, send out, send over, send off, shoot, shoot over, fire off, dispatch, issue, deliver, extend, drop, mail, get over, get away, email, e-mail',
    '발송, 전송, 송부, 발행, 전달',
    '꽂, 보내, 날리, 날려, 쏘, 쏴, 돌리, 돌려, 부치, 부쳐',
  ),
  verb(
    'resend',
    'resend, repeat, re-send, reissue, re-issue, reinvite, re-invite',
    '재발송, 재전송, 재발신, 재초대, 재송부, 재발행, 재발급, 리센드, 재요청',
  ),
  verb('remind', 'remind, nudge, chase up, chase, ping, follow up, prod, poke, renew', '리마인드, 상기, 독촉, 재촉'),
  verb('cancel', 'cancel, call off, abort, scrap, discard', '취소, 캔슬, 철회'),
  verb(
    'withdraw',
    'withdraw, revoke, rescind, make void, recall, retract, take back, pull back, pull, void, invalidate, kill, nix, annul, drop, bin, bin off, undo, yank, call back, scratch',
    '철회, 회수, 무효화, 무효 처리, 파기, 폐기, 폐기 처리, 무효, 없던 일, 없던 걸, 없던 거',
    '되돌리, 되돌려, 거두, 거둬, 물리, 물려, 무르, 물러',
  ),
  verb(
    'end',
    `
      end, terminate, dissolve, sever, break off, discontinue, cut ties, cut the cord, interrupt, put a stop to, call it quits, call it a day, say goodbye, wave goodbye, walk away, pull out, cut loose, part ways, part company, wind down, wind up,
      stop working, stop, finish, close, close out, close down, drop, cease, break up, cut off, cut, quit, get rid of, offboard, disconnect,
      let go, kick out, conclude, split, bin, bin off, knock on the head, axe, sack off, pull the plug on,
      put an end to, call time on
    `,
    '종료, 종료 처리, 해지 처리, 해지, 해제, 중단, 청산, 정리, 종결, 단절, 파기, 결별, 해소, 탈퇴, 그만, 끝, 스톱, 해약, 제외, 절연, 손절, 철회, 마무리, 종지부, 끊기',
    '끝내, 끝낼, 쫑내, 쫑낼, 끊, 그만두, 그만둘, 그만둬, 접, 헤어지, 헤어질, 갈라서, 내보내',
  ),
  verb(
    'accept',
    'accept, approve, authorise, authorize, redeem, agree to, say yes to, take up, claim, green light, sign off on, sign off, confirm, honour, honor, opt in, activate',
    '수락, 승인, 억셉트, 어셉트, 액셉트, 수용, 허가, 동의, 허락, 접수, 승낙, 수령, 확정',
    '받아들이, 받아들여, 받, 응하',
  ),
  verb('confirm', 'confirm, verify, finalise, finalize, countersign', '확정, 최종 확인, 컨펌, 증명, 증빙'),
  verb(
    'review',
    'review, go over, look over, look through, respond to, reply to, respond, go through, assess, evaluate, process, vet, screen',
    '검토, 심사, 리뷰, 처리',
  ),
  verb(
    'decline',
    'decline, reject, refuse, turn down, say no to, rebuff, deny, turn away, pass on, dismiss',
    '퇴짜, 노땡큐, 노쌩큐, 디클라인, 리젝트, 리젝, 기각, 거절, 거부, 반려, 사양, 고사, 불허',
    '물리치, 물리쳐',
  ),
  verb(
    'create',
    `
      add, create, register, take note of, make a note of, take down, set up, setup, enter, record, log, save, put in,
      put down, start, establish, spin up, capture, build, initiate, add in, put in place, set down, note down, note, jot down,
      generate, key in, write down, write in
    `,
    '파줘, 파줘요, 파 줘, 파주세요, 파 주세요, 파주라, 파주십시오, 파드려, 추가, 등록, 생성, 개설, 작성, 입력, 저장, 기록, 신설, 신규 등록, 신규 추가, 셋업, 세팅, 신규, 발급, 오픈, 개통, 크리에이트, 생성 요청, 등재, 기입',
    '만들, 만드, 넣, 올리, 올려, 적, 박아',
  ),
  verb(
    'raise',
    'raise, file, submit, lodge, log, create, report, put in, start, send, escalate, register, send in, place',
    '접수, 제출, 신고, 문의, 신청, 등록, 생성, 제기, 오픈, 발행, 작성, 추가, 상신, 리포트, 요청, 개설, 발급',
    '넣, 올리, 올려, 열, 남기, 남겨, 만들, 만드, 끊, 따',
  ),
  verb(
    'order',
    'order, buy, purchase, procure, provision, sell, sign up, subscribe, take out, acquire, activate, place an order, place order, make an order, submit an order, sort us out with, sort me out with, sort them out with, set us up with, set me up with, set them up with, hook us up with, hook me up with, hook them up with, fix us up with',
    '사줘, 사 줘, 사줘요, 사주세요, 사 주세요, 사주라, 사줄래, 사줄래요, 사 줄래요, 사주실래요, 사주십시오, 사주시겠어요, 사줬으면, 주문, 주문 요청, 구매, 구매 요청, 구입, 발주, 신청, 오더, 판매, 계약, 개통, 활성화, 가입',
    '사, 사가, 사갔, 질러, 시키, 시켜, 팔, 들이, 들여',
  ),
  verb(
    'change',
    'change, update, adjust, modify, edit, amend, alter, correct, fix, bump, bring, move, tweak, revise, scale, switch, resize, true up, rightsize, right-size',
    '변경, 수정, 조정, 업데이트, 편집, 설정, 세팅, 업뎃, 정정, 갱신, 개정, 바꿈, 체인지, 조절, 변경 요청',
    '바꾸, 바꿔, 고치, 고쳐, 맞추, 맞춰, 남기, 남겨',
  ),
  verb(
    'increase',
    'increase, raise, grow, expand, enlarge, up, boost, add, bump up, scale up, top up, bump, extend, put on, add on, step up, tack on, throw in, go up',
    '증설, 증가, 증량, 추가, 확대, 충원, 늘리기, 상향, 추가 구매, 추가 주문, 증원',
    '늘리, 늘려, 채우, 채워, 올리, 올려, 더하, 더해, 얹, 붙이, 붙여, 늘',
  ),
  verb(
    'decrease',
    `
      reduce, decrease, lower, cut, trim, shrink, remove, drop, subtract, take off, take away, scale down, cut back,
      cut down, bring down, take out, free up, release, knock off, give back, return, shave off, shed, lose, deduct,
      scale back, strip, dial down, pull, delete, cancel, step down, go down
    `,
    '감소, 축소, 감축, 차감, 회수, 제거, 삭감, 반납, 삭제, 하향, 감원, 취소, 제외',
    '줄이, 줄여, 빼, 낮추, 낮춰, 내리, 내려, 덜어, 깎, 없애, 줄',
  ),
  verb(
    'upgrade',
    'upgrade, upgradation, upgrd, step up, move up, uplift, up-level, uplevel, upsell',
    '업그레이드, 업글, 상향, 승급, 승격, 상위 전환, 격상, 상위 버전 전환, 상위 플랜 전환, 상위 상품 전환, 상위 라이선스 전환, 업글레이드, 업그래이드, 업셀, 업셀링',
    '올리, 올려',
  ),
  verb('downgrade', 'downgrade, step down, move down', '다운그레이드, 하향, 다운글레이드', '낮추, 낮춰, 내리, 내려'),
  verb(
    'move',
    'move, switch, go to, go under, go from, go over to, go across to, switch over, move over, migrate, transfer, shift, convert, transition, swap, reassign, relocate',
    '이전, 이관, 이동, 전환, 교체, 재할당, 재배정, 마이그레이션, 변경',
    '옮기, 옮겨, 넘기, 넘겨, 갈아타, 갈아태우, 갈아태워, 바꾸, 바꿔',
  ),
  verb(
    'associate',
    `
      associate, link, connect, route, attach, assign, tie, map, pair, hook up, bind, place, hand, hand over,
      hand off, allocate, attribute, add, tag, match, entrust, delegate, credit, join, transfer, move, reassign,
      switch, pass, turn over, sync, relate, couple, register
    `,
    '연결, 할당, 배정, 연동, 링크, 지정, 매핑, 배치, 귀속, 연계, 재할당, 재배정, 이관, 등록, 어사인, 설정, 위임, 결합, 추가, 매칭, 변경, 이전, 연관, 어소시에이트, 배분, 인계, 분배, 핸드오버',
    '묶, 태우, 태워, 붙이, 붙여, 맡기, 맡겨, 달, 걸, 이어, 잇, 엮, 짝지어, 짝짓, 넘기, 넘겨, 옮기, 옮겨, 물리, 물려, 바꾸, 바꿔, 넣, 두, 돌리, 돌려, 잡, 떠넘기, 떠넘겨',
  ),
  verb(
    'manage',
    'manage, look after, handle, take care of, take over, serve, service, own, cover, oversee, administer, support, deal with',
    '관리, 담당, 전담, 서비스, 대행, 운영, 케어, 서포트',
    '맡, 돌보, 챙기, 챙겨, 데리, 데려, 거느리, 거느려',
  ),
  verb(
    'designate',
    'designate, name, appoint, nominate, put down, assign, add, select, pick, choose, switch, change, register, update, list, move',
    '지정, 임명, 선정, 설정, 등록, 변경, 배정, 교체, 할당, 추가, 위임, 선택, 세팅',
    '박, 박아, 앉히, 앉혀, 꽂, 꽂아, 세우, 세워, 삼, 두, 바꾸, 바꿔, 맡기, 맡겨, 정하, 정해, 올리, 올려, 넣',
  ),
  verb(
    'grant',
    'assign, grant, promote, appoint, add, elevate, change, turn, hand, upgrade, bump, bump up, move, name, award, switch, provide, update, confer, allocate, designate, become',
    '부여, 할당, 지정, 임명, 승격, 추가, 설정, 변경, 배정, 등록, 선임, 어사인, 승급, 전환, 교체, 허용',
    '시키, 시켜, 달, 만들, 만드, 바꾸, 바꿔, 올리, 올려, 맡기, 맡겨, 넣',
  ),
  verb(
    'remove',
    'remove, revoke, take away, strip, unassign, withdraw, drop, pull, take off, rescind, relieve, cut, end, delete, demote, lift, clear, kick off, yank, deprive, disable, cancel, unset, detach, get rid of, lose, stop, kick, kick out',
    '치워줘, 치워 줘, 치워주세요, 치워 주세요, 치아라, 치아줘, 제거, 리무브, 회수, 박탈, 해제, 철회, 취소, 삭제, 제외, 말소, 해임, 해촉, 회수 처리, 강등, 해지',
    '빼, 뺏, 빼앗, 없애, 떼, 지우, 지워, 거두, 거둬, 내리, 내려, 걷',
  ),
  verb(
    'enroll',
    'enroll, enrol, apply, register, sign up, join, come on board, come aboard, jump on board, hop on board, become, start, begin, submit, get enrolled, get registered, onboard',
    '등록, 가입, 신청, 지원, 시작, 개시, 제출, 접수, 입점, 참여, 참가',
  ),
  verb(
    'request',
    'request, req, propose, ask for, ask, apply for, require, seek, obtain, send, raise, submit, set up, create, initiate, establish, start, solicit',
    '요청, 신청, 의뢰, 요구, 획득, 설정, 발송, 생성, 수립, 확보, 맺기, 요쳥, 재요청',
    '받, 얻, 맺, 보내, 구하, 구해, 넣, 올리, 올려',
  ),
  verb(
    'search',
    'find, search, search for, look for, locate, seek, hunt for, hunt down, discover, source, shop for, scout, track down, recommend, suggest',
    '검색, 탐색, 물색, 추천, 서칭, 서치, 찾기, 수소문, 발굴, 조사',
    '찾, 구하, 구해, 알아보, 알아봐, 찾아보, 찾아봐, 뒤져보, 뒤져봐, 둘러보, 둘러봐, 검색 돌려, 검색 돌리',
  ),
  verb(
    'show',
    `
      show, list, list up, furnish, view, see, display, check, look up, pull up, bring up, give me, tell, tell me,
      fetch, find, inspect, browse, read, print, look at, have a look at, take a look at, let me see, check on,
      call up, go to, pull, retrieve, look into, review, know, summarise, summarize, describe, check out, provide,
      grab, present, lookup, dig up, report, run me through, explain, look, share, bring, put up, hear, identify,
      count, output, query, enumerate, peek at, monitor, verify, access, navigate to, load, take me to, examine,
      search, walk me through, walk us through, talk me through, take me through, lay before me, put before me, set before me, lay before us, pray tell, pray tell me, pray show me
    `,
    '조회, 확인, 추적, 표시, 출력, 체크, 검색, 열람, 안내, 파악, 점검, 보기, 공유, 정리, 리스트업, 확인 요청, 조회 요청, 공개, 브리핑, 설명, 보고, 요약, 오픈, 디스플레이, 쇼, 리포트, 모니터링, 서칭, 나열, 열거, 제시, 구경, 명시, 적시, 통지, 고지, 통보, 프린트, 대령',
    '가줘, 가줘요, 가주세요, 가 줘, 가 주세요, 읊, 읊어, 말해, 말씀해, 얘기해, 이야기해, 세어, 헤아려, 찾아봐, 찾아보, 알아봐, 알아보, 들여다보, 들여다봐, 내놔, 내놓, 보, 봐, 보이, 보여, 알려, 알리, 알, 띄우, 띄워, 띠우, 띠워, 열, 뽑, 가르쳐, 가르치, 갈켜, 갈쳐, 아르켜, 일러, 꺼내, 찾, 불러, 가져오, 가져와, 살펴, 훑, 읽, 펼쳐, 펼치, 들, 말하, 보구, 까보, 까봐, 밝혀, 밝히, 화면 들어가, 화면에 들어가, 화면으로 들어가, 페이지 들어가, 페이지에 들어가, 페이지로 들어가, 메뉴 들어가, 메뉴에 들어가, 메뉴로 들어가',
  ),
  verb('ask', 'is, are, was, were', '궁금', '맞, 다르, 어떻, 어때, 어떤가, 어떨, 궁금하, 궁금해, 궁금한, 알고 싶'),
  verb(
    'have',
    'have, has, hold, own, use, possess, run, carry',
    '구독 중, 사용 중, 이용 중, 보유 중, 보유, 소유, 사용, 이용',
    '가지고 있, 갖고 있, 깔려 있, 물려 있, 물고 있, 가진, 쓰, 쓴, 두고 있, 갖',
  ),
  verb(
    'need',
    'need, want, require, could use, wish, lack',
    '필요, 희망',
    '필요하, 필요해, 원하, 원해, 부족하, 부족해, 모자라, 모자란',
  ),
  verb(
    'speak',
    'speak, talk, reply, answer, respond, switch, switch over, write, communicate, change, chat, continue, converse, talk to, turn, display, show, message',
    '대답, 답변, 응답, 전환, 설정, 변경, 사용, 회신, 소통, 대화, 답장, 표시, 진행',
    '말하, 말해, 답하, 답해, 바꾸, 바꿔, 쓰, 써, 얘기하, 얘기해, 이야기하, 이야기해, 떠들',
  ),
  verb(
    'earn',
    'earn, receive, qualify, accrue, gain, bring in, collect, accumulate',
    '적립, 지급, 정산, 획득',
    '벌, 받, 받아가, 받아갈, 가져가, 가져갈, 챙겨가, 챙겨갈, 타가, 타갈, 쌓, 들어오, 들어온, 들어왔',
  ),
  verb(
    'sell',
    'sell, resell, offer, order, buy, purchase, supply, provide, stock, carry',
    '판매, 주문, 구매, 재판매, 취급, 제공, 공급, 파는, 떼다 파는, 가져다 파는',
    '팔, 사',
  ),
  verb(
    'share',
    'share, co-manage, co-own, jointly manage, jointly serve, have in common, both serve',
    '공유, 공동 관리, 공동',
    '함께 관리, 같이 관리, 나누',
  ),
  verb('work', 'work, deal, do business, partner, collaborate', '거래, 협업, 협력, 제휴', '일하, 일해'),
  verb('help', 'help, assist', '지원, 도움', '도와, 돕'),

  // Words that mean little without their object; the table of intents names them one by one.
  verb('contact', 'contact, reach out to, get in touch with, write to', '연락'),
  verb('give-me', 'give me, gimme, give us, get me'),
  verb('able', '', '', '가능하, 가능해, 불가능하, 불가능해'),
  verb('hold', 'hold off, postpone, delay, defer', '보류, 연기, 유보, 지연', '미루, 미뤄, 기다리, 기다려'),
  verb('get', 'get, obtain'),
  verb('make', 'make, turn'),
  verb('give', 'give, provide, supply, hand'),
  verb('open', 'open, open up', '오픈', '열'),
  verb('put', 'put, place'),
  verb('set', 'set'),
  verb('take', 'take'),
  verb('use', 'use'),
  verb('track', 'track'),
  verb('replace', 'replace'),
  verb('let', 'let, allow, enable, permit'),
  verb('become', 'become, be'),

  // Operations that people ask for and the catalogue does not have: they must never be read as something else.
  verb('delete', 'delete, erase, wipe, purge, destroy, clear, throw away', '삭제, 말소', '지우, 지워'),
  verb('rename', 'rename, call, relabel', '이름 변경, 이름 수정, 개명, 상호 변경, 명칭 변경, 사명 변경, 리네임'),
  verb(
    'suspend',
    'suspend, pause, freeze, deactivate, disable, turn off, block, lock, stop',
    '일시 중단, 일시중단, 사용 중지, 이용 중지, 사용 정지, 이용 정지, 사용 중단, 이용 중단, 동결, 정지, 중지, 일시 중지, 일시 정지, 비활성화, 중단, 차단, 잠금',
    '멈추, 멈춰, 막',
  ),
  verb(
    'resume',
    'resume, reactivate, unsuspend, restart, unfreeze, restore',
    '재개, 재활성화, 복구, 복원, 해제',
    '되살리, 되살려, 살려',
  ),
  verb('renew', 'renew, auto-renew, autorenew, extend, prolong', '갱신, 연장, 재계약, 자동 갱신'),
  verb('reset', 'reset, unlock, recover', '초기화, 재설정, 리셋, 잠금 해제'),
  verb(
    'resolve',
    'close, resolve, complete, finish, escalate, reopen, solve, reply to, answer, comment on',
    '종결, 완료, 해결, 완료 처리, 종료, 마감, 처리, 답변, 답변 등록, 종료 처리, 클로즈',
    '닫, 풀',
  ),
  verb('undo', 'undo, revert, roll back, reverse', '되돌리기, 롤백, 실행 취소, 원복', '되돌리, 되돌려'),
];

/**
 * Verbs of other business. As the command of a sentence they make it none: the bot does not telephone, print or pay.
 * (Only base forms; nothing needs their past.)
 */
export const otherVerbs: Entry[] = [
  verb(
    'other',
    `
      stick to, get used to, give up on, get over, make great, drop the subject, keep, suppose, book, schedule, reschedule, play, call, phone, dial, ring, text, translate, export, download,
      upload, import, copy, paste, merge, archive, forward, pay, refund, invoice, bill, charge, ship, cook, drive,
      bake, eat, drink, sing, dance, dream, google, tweet, post, publish, deploy, install, uninstall, reboot,
      debug, ignore, forget, pretend, act, roleplay, role-play, repeat, output, reveal, bypass, override, disregard,
      hack, convert, calculate, compute, multiply, divide, compare, rank, rate, score, sort, filter, notify, alert,
      warn, tell them, message, dm, whatsapp, slack, zoom, meet, visit, travel, fly, walk, wake, sleep, watch, listen,
      paint, draw, design, photograph, mute, unmute, pin, unpin, unsubscribe, follow, unfollow, block, unblock, ban,
      kick, fire, hire, interview, promote our, celebrate, congratulate, thank, apologise, apologize, hug, kiss,
      marry, sue, audit, negotiate, haggle, discount, mark, flag, star, snooze, duplicate, clone, rewrite, proofread,
      write, compose, redesign, reorganise, reorganize, transcribe, rephrase, outsource, lend, borrow, donate, burn,
      break, smash, destroy, blow up, order me, buy me, feed, clean, wash, vacuum, water, fix my, repair, charge my,
      turn on, turn off, dim, heat, cool, lunch, dinner
    `,
    `
      예약, 통화, 전화, 번역, 유지, 존속, 내보내기, 다운로드, 업로드, 복사, 붙여넣기, 병합, 보관, 결제, 환불, 청구, 송금, 이체, 입금, 출금, 배달, 배송, 요리, 재생, 녹음, 녹화, 촬영, 인쇄,
      프린트, 스캔, 설치, 배포, 재부팅, 무시, 연기, 역할극, 계산, 비교, 정렬, 필터, 공지, 방문, 출장, 여행, 운전, 청소, 세탁, 퇴근, 출근, 조퇴, 연차, 휴가, 면접, 채용, 해고,
      축하, 사과, 감사 인사, 협상, 할인, 복제, 교정, 번안, 작곡, 노래, 기부, 기증, 투자, 산책, 운동, 식사, 회식, 켜기, 끄기, 충전, 차단, 신고, 알람, 알림, 미팅, 회의,
      화상 회의, 줌, 병합, 통합, 분리, 분할, 양도, 매각, 폐쇄, 폐기, 보존, 복원, 백업, 압류, 합병, 게시, 포스팅, 탈옥, 해킹, 우회, 칭찬, 추첨, 선물, 포장, 우승, 응원, 병원, 수리
    `,
    '마음에 들, 맘에 들, 부르, 틀어, 켜, 끄, 꺼, 먹, 마시, 마셔, 자, 놀, 부쳐, 갚, 굽, 구워, 끓, 씻, 빨, 달리, 뛰, 춤, 웃, 울, 깨워, 깨우, 낫, 나은, 나아, 합쳐, 합치, 쪼개, 베껴, 베끼, 외워, 외우',
  ),
];
