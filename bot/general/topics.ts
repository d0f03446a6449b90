import type { InEveryLanguage } from '../words.ts';

/** A page of help: what the programme's own documentation says, what to do here, and where to read on. */
export interface Topic {
  /** What it is asked for by, besides its title. */
  names: InEveryLanguage<readonly string[]>;
  words: InEveryLanguage<{ title: string; points: readonly string[]; source: string }>;
  /** Commands that belong to it. */
  commands: readonly string[];
  link?: string;
}

const learn = 'https://learn.microsoft.com/partner-center/';

const providerPage: InEveryLanguage<string> = {
  en: 'From “Partner with indirect resellers in the Cloud Solution Provider program”.',
  ko: '출처: “클라우드 솔루션 공급자 프로그램에서 간접 재판매인과 파트너 되기”',
};
const resellerPage: InEveryLanguage<string> = {
  en: 'From “Partner with indirect providers in the Cloud Solution Provider program”.',
  ko: '출처: “클라우드 솔루션 공급자 프로그램에서 간접 공급자와 파트너 되기”',
};
const today: InEveryLanguage<string> = {
  en: "From Microsoft's documentation of granular delegated admin privileges.",
  ko: '출처: Microsoft의 세분화된 위임된 관리자 권한(GDAP) 설명서',
};

/** What can be asked about, by name. The words follow the two documents that the product is made after. */
export const topics: Readonly<Record<string, Topic>> = {
  'indirect-model': {
    names: {
      en: [
        'indirect model',
        'the indirect model',
        'two-tier model',
        'two tier model',
        'provider-reseller model',
        'csp',
      ],
      ko: ['간접 모델', '2계층 모델', '이계층 모델', '간접 공급자-재판매인 모델', 'csp 프로그램'],
    },
    words: {
      en: {
        title: 'The indirect model',
        points: [
          'In the provider-reseller (two-tier) model, the indirect provider, also called distributor, buys cloud products and services from Microsoft; indirect resellers sell them to customers.',
          'The provider has the direct relationship with Microsoft and provides customer support and billing, so that the reseller can focus on solutions and on dealing with customers.',
          'Providers differ. Most give their resellers technical support, help with marketing, and financial and credit terms.',
          'The two connect by a partnership. Customers approve each of the two by a reseller relationship of its own.',
        ],
        source: resellerPage.en,
      },
      ko: {
        title: '간접 모델',
        points: [
          '간접 공급자-재판매인(2계층) 모델에서는 간접 공급자(배포자)가 Microsoft에서 클라우드 제품과 서비스를 구매하고, 간접 재판매인이 고객에게 재판매합니다.',
          '공급자는 Microsoft와 직접 관계를 맺고 고객 지원과 청구를 맡으므로 재판매인은 솔루션과 고객 응대에 집중할 수 있습니다.',
          '공급자마다 제공하는 지원이 다릅니다. 대부분 재판매인에게 기술 지원, 마케팅 지원, 금융 및 신용 조건을 제공합니다.',
          '두 회사는 파트너 관계로 연결되며, 고객은 각 회사와의 재판매인 관계를 따로 승인합니다.',
        ],
        source: resellerPage.ko,
      },
    },
    commands: ['find-provider', 'list-providers', 'list-resellers', 'enroll'],
    link: `${learn}csp-overview`,
  },
  partnership: {
    names: {
      en: ['partnership', 'partnerships', 'a partnership', 'the partnership', 'partners'],
      ko: ['파트너 관계', '파트너십', '제휴'],
    },
    words: {
      en: {
        title: 'Partnership',
        points: [
          'A partnership connects the accounts of an indirect provider and an indirect reseller. Without one, nothing can be done for each other.',
          'The provider sends an invitation by mail. Its link is personal: the text may be edited, the link must stay.',
          'The reseller has to be enrolled in the programme as an indirect reseller. Its global admin ticks the box and authorises the provider.',
          'By authorising, the reseller lets the provider submit orders and add subscriptions for its customers, and grants it administrator access to the Microsoft Entra tenant.',
          'When a partnership ends, customers and the rights that they have delegated stay. Microsoft tells nobody; Twotier tells the other side.',
        ],
        source: resellerPage.en,
      },
      ko: {
        title: '파트너 관계',
        points: [
          '파트너 관계는 간접 공급자와 간접 재판매인의 계정을 연결합니다. 파트너 관계가 없으면 상대 회사와 관련된 작업을 할 수 없습니다.',
          '공급자가 메일로 초대를 보냅니다. 내용은 편집할 수 있지만 개인화된 링크는 그대로 두어야 합니다.',
          '재판매인은 프로그램에 간접 재판매인으로 등록되어 있어야 하며, 전역 관리자가 확인란을 선택하고 공급자를 승인합니다.',
          '승인하면 공급자가 재판매인의 고객을 대신하여 주문을 제출하고 구독을 추가할 수 있으며, 재판매인의 Microsoft Entra 테넌트에 대한 관리자 액세스 권한을 갖습니다.',
          '파트너 관계가 끝나도 고객과 고객이 위임한 권한은 그대로 남습니다. Microsoft는 통지하지 않으므로 Twotier가 상대방에게 알립니다.',
        ],
        source: resellerPage.ko,
      },
    },
    commands: ['invite-reseller', 'review-invitation', 'list-invitations', 'end-partnership'],
  },
  relationship: {
    names: {
      en: ['reseller relationship', 'reseller relationships', 'relationship', 'relationships', 'customers', 'customer'],
      ko: ['재판매인 관계', '고객 관계', '고객'],
    },
    words: {
      en: {
        title: 'Reseller relationships with customers',
        points: [
          'To work for a customer, a partner needs a reseller relationship that the customer has approved. A provider needs one of its own before it can submit orders.',
          'A reseller can invite a customer to itself and to its provider at the same time: one link, two relationships.',
          'The reseller then administers subscriptions, licences and users for the customer; the provider may submit orders.',
          'A provider that creates a new customer account for a reseller has both at once.',
        ],
        source: resellerPage.en,
      },
      ko: {
        title: '고객과의 재판매인 관계',
        points: [
          '고객을 대신하여 작업하려면 고객이 승인한 재판매인 관계가 필요합니다. 공급자가 주문을 제출하려면 공급자도 고객과 재판매인 관계를 맺어야 합니다.',
          '재판매인은 고객을 초대할 때 공급자와의 관계도 함께 승인해 달라고 요청할 수 있습니다. 링크 하나로 두 관계가 승인됩니다.',
          '승인 후 재판매인은 고객을 대신하여 구독, 라이선스, 사용자를 관리하고 공급자는 주문을 제출할 수 있습니다.',
          '공급자가 재판매인을 위해 새 고객 계정을 만들면 두 관계가 함께 생깁니다.',
        ],
        source: resellerPage.ko,
      },
    },
    commands: ['invite-customer', 'list-customers', 'add-customer'],
    link: `${learn}customer-accounts`,
  },
  orders: {
    names: {
      en: ['orders', 'order', 'ordering', 'licences', 'licenses', 'subscriptions', 'subscription'],
      ko: ['주문', '라이선스', '구독'],
    },
    words: {
      en: {
        title: 'Orders and licences',
        points: [
          'New subscriptions, upgrades and additional licences are ordered by the indirect provider, in the account of the customer.',
          'An order takes a reseller relationship of the provider with the customer, and the customer’s acceptance of the Microsoft Customer Agreement.',
          'A reseller asks its provider; the provider approves, asks back or rejects.',
          'A subscription can be cancelled, and seats given back, for seven days after the purchase or the renewal.',
        ],
        source: providerPage.en,
      },
      ko: {
        title: '주문과 라이선스',
        points: [
          '새 구독, 업그레이드, 추가 라이선스는 간접 공급자가 고객의 계정에서 주문합니다.',
          '주문하려면 공급자와 고객 사이의 재판매인 관계와 고객의 Microsoft 고객 계약 동의가 필요합니다.',
          '재판매인은 공급자에 요청하고, 공급자는 승인하거나 추가 정보를 요청하거나 거절합니다.',
          '구매 또는 갱신 후 7일 동안 구독을 취소하거나 라이선스를 줄일 수 있습니다.',
        ],
        source: providerPage.ko,
      },
    },
    commands: ['add-subscription', 'request-change', 'list-catalog', 'list-requests'],
    link: `${learn}customer-subscriptions`,
  },
  support: {
    names: {
      en: ['support', 'support contact', 'service requests', 'tickets'],
      ko: ['지원', '지원 담당자', '지정된 지원 담당자', '서비스 요청'],
    },
    words: {
      en: {
        title: 'Customer support',
        points: [
          'Each subscription has a designated support contact: the provider, or a reseller that serves the customer.',
          'Service requests are made on behalf of a customer; for Office 365 subscriptions they take an admin agent.',
          'Problems with Partner Center itself are for a ticket, which only global admins write.',
        ],
        source: providerPage.en,
      },
      ko: {
        title: '고객 지원',
        points: [
          '구독마다 지정된 지원 담당자가 있습니다. 공급자 또는 고객을 담당하는 재판매인입니다.',
          '서비스 요청은 고객을 대신하여 만들며, Office 365 구독에 관한 요청은 관리자 에이전트만 만들 수 있습니다.',
          '파트너 센터 자체의 문제는 전역 관리자가 티켓으로 문의합니다.',
        ],
        source: providerPage.ko,
      },
    },
    commands: ['create-service-request', 'show-service-health', 'set-support-contact', 'create-support-ticket'],
  },
  incentives: {
    names: { en: ['incentives', 'incentive', 'incentive credit'], ko: ['인센티브', '인센티브 크레딧'] },
    words: {
      en: {
        title: 'Incentives',
        points: [
          'A reseller that is associated with a subscription manages it, and may earn incentives for it, if applicable.',
          'The association is made for a new subscription when it is ordered, or later for an existing one.',
          'Amounts and conditions are Microsoft’s; nothing here promises any.',
        ],
        source: providerPage.en,
      },
      ko: {
        title: '인센티브',
        points: [
          '구독과 연결된 재판매인은 그 구독을 관리하며, 해당하는 경우 인센티브를 받을 수 있습니다.',
          '새 구독은 주문할 때, 기존 구독은 나중에 연결할 수 있습니다.',
          '금액과 조건은 Microsoft가 정하며, Twotier는 이를 보장하지 않습니다.',
        ],
        source: providerPage.ko,
      },
    },
    commands: ['show-incentives', 'associate-subscription'],
    link: `${learn}manage-your-incentives-in-partner-center`,
  },
  enrolment: {
    names: {
      en: ['enrolment', 'enrollment', 'enrolling', 'enrol', 'enroll'],
      ko: ['등록', '간접 재판매인 등록', '가입'],
    },
    words: {
      en: {
        title: 'Enrolment as an indirect reseller',
        points: [
          'Partners without the means to manage several suppliers, billing and support can sell as indirect resellers.',
          'Have ready: a global admin of your work account, your MPN ID, and the legal name, address, primary contact and support details of your organisation.',
          'The MPN ID has to belong to an active profile in the same country or region as your Microsoft Entra tenant.',
          'The primary contact verifies the mail address before the review goes on; a review takes several days. Addresses of web mail services cannot be used.',
        ],
        source: resellerPage.en,
      },
      ko: {
        title: '간접 재판매인 등록',
        points: [
          '여러 공급업체, 청구, 지원을 직접 관리하기 어려운 파트너는 간접 재판매인으로 등록하여 판매할 수 있습니다.',
          '준비할 사항: 회사 계정의 전역 관리자, MPN ID, 그리고 조직의 법적 상호, 주소, 기본 연락처, 지원 정보',
          'MPN ID는 Microsoft Entra 테넌트와 같은 국가/지역의 활성 프로필에 속해야 합니다.',
          '기본 연락처가 전자 메일 주소를 확인해야 검토가 계속되며, 검토에는 며칠이 걸립니다. 웹 기반 전자 메일 서비스의 주소는 사용할 수 없습니다.',
        ],
        source: resellerPage.ko,
      },
    },
    commands: ['enroll', 'show-enrollment', 'review-invitation'],
  },
  'delegated-admin': {
    names: {
      en: ['delegated admin', 'delegated administration', 'delegated administrator rights', 'gdap'],
      ko: ['위임된 관리자 권한', '위임된 관리', 'gdap'],
    },
    words: {
      en: {
        title: 'Delegated administrator rights',
        points: [
          'A partner asks a customer for single roles of Microsoft Entra, for 1 to 730 days. Ask for the least that the work takes.',
          'The customer’s global admin approves or declines. A request that nobody answers is void after 90 days.',
          'Rights can be extended by 180 days each time, but not with the global administrator among the roles.',
          'Both sides can end them at any time.',
        ],
        source: today.en,
      },
      ko: {
        title: '위임된 관리자 권한',
        points: [
          '파트너는 고객에게 Microsoft Entra의 개별 역할을 1~730일 기간으로 요청합니다. 작업에 필요한 최소한의 역할만 요청해 주세요.',
          '고객의 전역 관리자가 승인하거나 거절합니다. 90일 동안 답변이 없으면 요청은 무효가 됩니다.',
          '권한은 180일씩 연장할 수 있지만, 전역 관리자 역할이 포함되면 연장할 수 없습니다.',
          '양쪽 모두 언제든지 종료할 수 있습니다.',
        ],
        source: today.ko,
      },
    },
    commands: ['request-delegated-admin', 'list-customers'],
    link: `${learn}gdap-introduction`,
  },
  'next-steps': {
    names: {
      en: ['next steps', 'account', 'marketing profile', 'partner center'],
      ko: ['다음 단계', '계정', '마케팅 프로필', '파트너 센터'],
    },
    words: {
      en: {
        title: 'Next steps in Partner Center',
        points: [
          'Manage your Partner Center account: profile, users and roles.',
          'Manage customers and their subscriptions.',
          'Create a marketing profile, so that customers find you.',
          'Learn about partner incentives.',
        ],
        source: resellerPage.en,
      },
      ko: {
        title: '파트너 센터의 다음 단계',
        points: [
          '파트너 센터 계정 관리: 프로필, 사용자, 역할',
          '고객 및 고객의 구독 관리',
          '고객이 귀사를 찾을 수 있도록 마케팅 프로필 만들기',
          '파트너 인센티브에 대해 알아보기',
        ],
        source: resellerPage.ko,
      },
    },
    commands: ['show-profile', 'list-customers', 'show-incentives'],
    link: `${learn}create-a-marketing-profile`,
  },
};
