// @ts-check
// The page's own labels. What the bot says comes from the bot.

/** @typedef {'en' | 'ko'} Language */

const en = {
  locale: 'en-US',
  mail: 'Mail',
  reset: 'Reset',
  language: '한국어',
  languageHint: 'Show this page in Korean',
  person: 'Person in this chat',
  messages: 'Messages',
  /** @param {string} name */
  chatOf: (name) => `Chat of ${name} with Twotier`,
  compose: 'Type a message',
  send: 'Send',
  you: 'You',
  typing: 'Twotier is typing',
  today: 'Today',
  yesterday: 'Yesterday',
  notDelivered: 'Not delivered.',
  again: 'Try again',
  newMessages: 'New messages',
  /** @param {string} name */
  empty: (name) => `${name} and Twotier have not talked yet.`,
  emptyHint: 'Write in English or Korean. “help” shows what Twotier can do.',
  /** @param {string} name @param {string} organisation */
  heard: (name, organisation) => `Twotier wrote to ${name}, ${organisation}`,
  show: 'Show',
  close: 'Close',
  unanswered: 'Twotier did not answer. Try again.',
  unreadable: 'This card cannot be shown.',
  /** @param {string} type */
  unknownAttachment: (type) => `This kind of attachment is not shown here: ${type}`,
  unsafeLink: 'This link was not opened: only web and mail addresses are.',
  searching: 'Searching',
  nothingFound: 'Nothing found',
  searchFailed: 'The search did not work. Try again.',
  /** @param {number} count */
  results: (count) => (count === 1 ? '1 result' : `${count} results`),
  /** @param {number} count */
  unread: (count) => `${count} new`,
  noMail: 'No mail yet.',
  noMailHint: 'What Twotier sends by mail arrives here.',
  noMailFor: 'No mail for this address.',
  everyone: 'Everyone',
  mailFor: 'Mail for',
  to: 'To',
  noSubject: '(no subject)',
  resetTitle: 'Start over?',
  resetText: 'Everything that was done here is forgotten: chats, mail, and what Twotier stored. The demo begins again.',
  resetYes: 'Start over',
  resetFailed: 'Starting over did not work. Try again.',
  cancel: 'Cancel',
  away: 'The bot is not running. Waiting for it…',
  kinds: { provider: 'indirect provider', reseller: 'indirect reseller', customer: 'customer', newcomer: 'new here' },
  /** @type {Record<string, string>} */
  roles: {
    'admin-agent': 'Admin agent',
    'helpdesk-agent': 'Helpdesk agent',
    'global-admin': 'Global admin',
    'user-admin': 'User management admin',
    'billing-admin': 'Billing admin',
  },
  noRole: 'No role',
  unknownTenant: 'Not a partner yet',
};

/** @typedef {typeof en} Words */

/** @type {Words} */
const ko = {
  locale: 'ko-KR',
  mail: '메일',
  reset: '초기화',
  language: 'English',
  languageHint: '이 페이지를 영어로 표시',
  person: '이 채팅의 사용자',
  messages: '메시지',
  chatOf: (name) => `${name} 님과 Twotier의 채팅`,
  compose: '메시지 입력',
  send: '보내기',
  you: '나',
  typing: 'Twotier가 입력하는 중',
  today: '오늘',
  yesterday: '어제',
  notDelivered: '전달되지 않았습니다.',
  again: '다시 시도',
  newMessages: '새 메시지',
  empty: (name) => `${name} 님과 Twotier의 대화가 아직 없습니다.`,
  emptyHint: '한국어나 영어로 입력해 주세요. “도움말”을 입력하면 할 수 있는 일이 표시됩니다.',
  heard: (name, organisation) => `Twotier가 ${organisation} ${name} 님에게 메시지를 보냈습니다`,
  show: '보기',
  close: '닫기',
  unanswered: 'Twotier가 응답하지 않았습니다. 다시 시도해 주세요.',
  unreadable: '이 카드를 표시할 수 없습니다.',
  unknownAttachment: (type) => `이 형식의 첨부는 여기에 표시되지 않습니다: ${type}`,
  unsafeLink: '이 링크는 열지 않았습니다. 웹 주소와 메일 주소만 열 수 있습니다.',
  searching: '검색 중',
  nothingFound: '결과 없음',
  searchFailed: '검색하지 못했습니다. 다시 시도해 주세요.',
  results: (count) => `결과 ${count}개`,
  unread: (count) => `새 메시지 ${count}개`,
  noMail: '아직 메일이 없습니다.',
  noMailHint: 'Twotier가 보내는 메일이 여기에 도착합니다.',
  noMailFor: '이 주소로 온 메일이 없습니다.',
  everyone: '모두',
  mailFor: '받는 사람별 보기',
  to: '받는 사람',
  noSubject: '(제목 없음)',
  resetTitle: '처음부터 다시 시작하시겠습니까?',
  resetText: '채팅, 메일, Twotier가 저장한 내용을 모두 지우고 데모를 처음부터 다시 시작합니다.',
  resetYes: '다시 시작',
  resetFailed: '다시 시작하지 못했습니다. 다시 시도해 주세요.',
  cancel: '취소',
  away: '봇이 실행되고 있지 않습니다. 기다리는 중…',
  kinds: { provider: '간접 공급자', reseller: '간접 재판매인', customer: '고객', newcomer: '신규' },
  roles: {
    'admin-agent': '관리자 에이전트',
    'helpdesk-agent': '기술 지원팀 에이전트',
    'global-admin': '전역 관리자',
    'user-admin': '사용자 관리 관리자',
    'billing-admin': '청구 관리자',
  },
  noRole: '역할 없음',
  unknownTenant: '아직 파트너가 아님',
};

/** @param {Language} language */
export function wordsIn(language) {
  return language === 'ko' ? ko : en;
}
