import { expect } from 'chai';
import fc from 'fast-check';
import { changingIntents } from '../../bot/understanding/catalogue.ts';
import { vocabulary } from '../../bot/understanding/lexicon/vocabulary.ts';
import { effort } from '../../bot/understanding/text/effort.ts';
import { createDirectory, understand } from '../../bot/understanding/understand.ts';

const runs = { numRuns: 100 };
const changing = new Set<string>(changingIntents);

const syllables = [
  'kes',
  'mar',
  'tol',
  'vin',
  'dra',
  'lom',
  'pel',
  'gru',
  'zan',
  'fie',
  'hob',
  'wex',
  'qui',
  'yar',
  'bos',
  'nef',
];
const word = fc
  .array(fc.constantFrom(...syllables), { minLength: 2, maxLength: 3 })
  .map((parts) => parts.join('').replace(/^./, (letter) => letter.toUpperCase()));
const tail = fc.constantFrom('', '', ' Ltd', ' Inc', ' GmbH', ' & Sons', ' Systems', ' Group', ' Bakery');
/** A company that nobody has heard of. */
const company = fc
  .tuple(fc.array(word, { minLength: 1, maxLength: 2 }), tail)
  .map(([words, end]) => words.join(' ') + end);

/** A company that is called by everyday words, command words and numbers. */
const everyday = fc
  .tuple(
    fc.constantFrom(
      'Seven',
      '12',
      'Open',
      'Lead',
      'Monday',
      'Help',
      'Delete',
      'First',
      'Every',
      'Not',
      'Thank',
      'Role',
      'Next',
      'Support',
      'Yes',
    ),
    fc.constantFrom('Oaks', 'Seats', 'Table', 'Limits', 'Street', 'Cards', 'Just'),
    fc.constantFrom('Theatre', 'Kitchen', 'Roofing', 'Grill', 'Archive Ltd', 'Paintball', 'and Sons Ltd'),
  )
  .map((words) => words.join(' '));

const blocks = ['별', '솔', '담', '누', '채', '늘', '봄', '빛', '샘', '물', '참', '숲', '달', '길', '품', '재'];
const hangulCompany = fc
  .tuple(
    fc.array(fc.constantFrom(...blocks), { minLength: 2, maxLength: 3 }),
    fc.constantFrom('테크', '상사', '소프트', '물산', '전자', '식품', '병원', '시스템즈'),
  )
  .map(([head, end]) => head.join('') + end);

/** A company that calls itself by words of commands, times and numbers. */
const disguised = fc
  .tuple(
    fc.constantFrom(
      '초대',
      '취소',
      '추가',
      '업그레이드',
      '구독',
      '내일',
      '모두의',
      '나중에',
      '삼십석',
      '24시',
      'E3',
      '하지마',
    ),
    fc.constantFrom('컴퍼니', '스튜디오', '정밀', '극장', '농장', '네트웍스', '유치원'),
  )
  .map((parts) => parts.join(''));

const closes = (name: string): boolean => (name.charCodeAt(name.length - 1) - 0xac00) % 28 > 0;
const particle = (name: string, closed: string, open: string): string => name + (closes(name) ? closed : open);

describe('whatever people write', () => {
  it('reads words that every object of the language knows as words', () => {
    for (const name of Object.getOwnPropertyNames(Object.prototype))
      for (const sentence of [name, `activity of ${name}`, `invite reseller ${name}`, `${name} 활동 기록`, `&${name};`])
        expect(() => understand(sentence), sentence).not.to.throw();
  });

  it('never throws, and keeps to the catalogue', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 300 }),
          fc.string({ maxLength: 300 }),
          fc.stringMatching(/^[가-힣 .,?!]{0,120}$/),
          fc
            .array(
              fc.constantFrom(
                'invite',
                '초대',
                'E3',
                '5',
                '석',
                'to',
                '"',
                '<b>',
                '&amp;',
                '고객',
                '해줘',
                "'s",
                '->',
                ':',
                '\n',
                'a@b.co',
                '(주)',
                'and',
                "don't",
              ),
              { maxLength: 60 },
            )
            .map((parts) => parts.join(' ')),
        ),
        (text) => {
          const { intent, nearest, reasons } = understand(text);
          expect(intent).to.be.a('string');
          expect(nearest.length).to.be.at.most(3);
          expect(reasons).to.deep.equal([]);
        },
      ),
      { numRuns: 400 },
    );
  });

  it('says the same every time, with and without being asked why', () => {
    fc.assert(
      fc.property(company, (name) => {
        const text = `invite reseller ${name}`;
        expect({ ...understand(text, { explain: true }), reasons: [] }).to.deep.equal(understand(text));
      }),
      runs,
    );
  });

  it('keeps an unknown English name whole in every place', () => {
    const places: [(name: string) => string, string, string][] = [
      [(name) => `invite reseller ${name}`, 'invite-reseller', 'reseller'],
      [(name) => `please invite ${name} as a reseller`, 'invite-reseller', 'reseller'],
      [(name) => `end the partnership with ${name}`, 'end-partnership', 'reseller'],
      [(name) => `accept the invitation from ${name}`, 'review-invitation', 'provider'],
      [(name) => `add customer ${name}`, 'add-customer', 'customer'],
      [(name) => `show ${name}'s subscriptions`, 'list-subscriptions', 'customer'],
      [(name) => `customers of ${name}`, 'list-customers', 'reseller'],
      [(name) => `add 5 seats of E3 to ${name}`, 'change-licenses', 'customer'],
      [(name) => `open a service request for ${name}`, 'create-service-request', 'customer'],
      [(name) => `resend the invitation to "${name}"`, 'resend-invitation', 'reseller'],
    ];
    fc.assert(
      fc.property(company, fc.constantFrom(...places), (name, [say, intent, slot]) => {
        const read = understand(say(name));
        expect({ intent: read.intent, name: read.slots[slot as 'customer'] }).to.deep.equal({ intent, name });
      }),
      runs,
    );
  });

  it('keeps a name of everyday words and numbers whole where a name is due', () => {
    const places: [(name: string) => string, string, string][] = [
      [(name) => `invite reseller ${name}`, 'invite-reseller', 'reseller'],
      [(name) => `end the partnership with ${name}`, 'end-partnership', 'reseller'],
      [(name) => `turn down the invite from ${name}`, 'decline-invitation', 'provider'],
      [(name) => `set up a customer called ${name}`, 'add-customer', 'customer'],
      [(name) => `order 15 Visio Plan 2 for ${name}`, 'add-subscription', 'customer'],
      [(name) => `any outages at ${name}?`, 'show-service-health', 'customer'],
      [(name) => `new lead: ${name}`, 'add-lead', 'customer'],
      [(name) => `set ${name}'s E3 to 40 seats`, 'change-licenses', 'customer'],
      [(name) => `${name} needs 3 more seats of E3`, 'change-licenses', 'customer'],
      [(name) => `make reseller Kestrel the support contact for ${name}`, 'set-support-contact', 'customer'],
    ];
    fc.assert(
      fc.property(everyday, fc.constantFrom(...places), (name, [say, intent, slot]) => {
        const read = understand(say(name));
        expect({ intent: read.intent, name: read.slots[slot as 'customer'] }).to.deep.equal({ intent, name });
      }),
      runs,
    );
  });

  it('leaves terms that are written with capitals what they are', () => {
    const titled: [string, string, object][] = [
      ['make Kai a Global Admin', 'assign-role', { person: 'Kai', role: 'global-admin' }],
      ['open a Service Request for Kestrel', 'create-service-request', { customer: 'Kestrel' }],
      [
        'upgrade Kestrel from Office 365 E1 to Microsoft 365 E3',
        'upgrade-subscription',
        {
          customer: 'Kestrel',
          subscription: 'Office 365 E1',
          product: 'Microsoft 365 E3',
        },
      ],
      [
        'seats: 60 for Graphite Mills E3',
        'change-licenses',
        { quantity: 60, customer: 'Graphite Mills', product: 'E3' },
      ],
      ['report an issue with Partner Center', 'create-support-ticket', {}],
      [
        'connect Kestrel Works to Road Runner Ltd',
        'associate-customer',
        {
          customer: 'Kestrel Works',
          reseller: 'Road Runner Ltd',
        },
      ],
      ['invite Kestrel and Wingtip', 'none', {}],
    ];
    for (const [text, intent, slots] of titled) {
      const read = understand(text);
      expect({ text, intent: read.intent, slots: read.slots }).to.deep.equal({ text, intent, slots });
    }
  });

  it('keeps an unknown Korean name whole before every particle', () => {
    const places: [(name: string) => string, string, string][] = [
      [(name) => `${particle(name, '을', '를')} 재판매인으로 초대해 줘`, 'invite-reseller', 'reseller'],
      [(name) => `${name}에 파트너 관계 요청 보내 주세요`, 'invite-reseller', 'reseller'],
      [(name) => `${particle(name, '과', '와')}의 파트너 관계를 종료해 주세요`, 'end-partnership', 'reseller'],
      [(name) => `${name}에서 온 초대 수락할게요`, 'review-invitation', 'provider'],
      [(name) => `고객 ${name} 추가`, 'add-customer', 'customer'],
      [(name) => `${name}의 구독을 보여 줘`, 'list-subscriptions', 'customer'],
      [(name) => `${name}에게 보낸 초대 취소해 줘`, 'cancel-invitation', 'reseller'],
      [(name) => `${name} E3 5석 추가해 주세요`, 'change-licenses', 'customer'],
      [(name) => `재판매인 ${name}의 고객 목록`, 'list-customers', 'reseller'],
    ];
    fc.assert(
      fc.property(hangulCompany, fc.constantFrom(...places), (name, [say, intent, slot]) => {
        const read = understand(say(name));
        expect({ intent: read.intent, name: read.slots[slot as 'customer'] }).to.deep.equal({ intent, name });
      }),
      runs,
    );
  });

  it('keeps a Korean name whole that is made of words of the bot', () => {
    const places: [(name: string) => string, string, string][] = [
      [(name) => `고객 ${name} 구독 보여줘`, 'list-subscriptions', 'customer'],
      [(name) => `리셀러 ${name}의 고객 목록`, 'list-customers', 'reseller'],
      [(name) => `${particle(name, '을', '를')} 재판매인으로 초대해 줘`, 'invite-reseller', 'reseller'],
      [(name) => `${name}에 E3 5석 추가해 주세요`, 'change-licenses', 'customer'],
      [(name) => `${name}에서 온 초대 거절할게요`, 'decline-invitation', 'provider'],
      [(name) => `"${name}" 서비스 상태 확인`, 'show-service-health', 'customer'],
      [(name) => `(주)${name} 활동 로그`, 'show-activity', 'customer'],
    ];
    fc.assert(
      fc.property(disguised, fc.constantFrom(...places), (name, [say, intent, slot]) => {
        const text = say(name);
        const read = understand(text);
        const whole = text.startsWith('(주)') ? `(주)${name}` : name;
        expect({ text, intent: read.intent, name: read.slots[slot as 'customer'] }).to.deep.equal({
          text,
          intent,
          name: whole,
        });
      }),
      runs,
    );
  });

  it('keeps a Korean name whole in which a verb describes a noun, and leaves the reason for a wish out of it', () => {
    const poetic = fc
      .tuple(
        fc.constantFrom('꿈꾸', '별헤', '책읽', '바람부', '노래하', '웃', '달리', '빵굽'),
        fc.constantFrom('는밤', '는마을', '는나무', '는아이', '는숲', '는집'),
      )
      .map((parts) => parts.join(''));
    const reason = fc.constantFrom(
      '인원이 늘어서 ',
      '계약을 마쳤습니다. ',
      '오늘 처음이라 ',
      '바쁘신데 죄송하지만 ',
      '',
    );
    fc.assert(
      fc.property(reason, poetic, (because, name) => {
        const { intent, slots } = understand(`${because}고객 ${particle(name, '을', '를')} 추가해 주세요`);
        expect({ name, intent, slots }).to.deep.equal({ name, intent: 'add-customer', slots: { customer: name } });
      }),
      runs,
    );
  });

  it('reads a long word with two letters swapped, doubled or left out as the word', () => {
    const commands = [
      'enroll us as an indirect reseller',
      'show our indirect providers',
      'cancel the invitation to Kestrel',
      'open a service request for Kestrel',
      'make Kestrel the support contact for Wingtip',
      'remove the billing admin role from Kai',
      'reduce the licences of E3 at Kestrel by two',
      'list all subscriptions of Kestrel',
      'show the activity log',
    ];
    const slipped = (command: string): string[] =>
      [...command.matchAll(/\b[a-z]{6,}\b/g)].flatMap(({ 0: word, index }) =>
        Array.from({ length: word.length - 2 }, (_, i) => i + 1).flatMap((i) =>
          [
            word.slice(0, i) + word[i + 1] + word[i] + word.slice(i + 2),
            word.slice(0, i) + word[i] + word.slice(i),
            word.slice(0, i) + word.slice(i + 1),
          ]
            .filter((slip) => !vocabulary.latinWords.has(slip))
            .map((slip) => command.slice(0, index) + slip + command.slice(index + word.length)),
        ),
      );
    for (const command of commands) {
      const { intent, slots } = understand(command);
      for (const text of slipped(command)) {
        const read = understand(text);
        expect({ text, intent: read.intent, slots: read.slots }).to.deep.equal({ text, intent, slots });
      }
    }
  });

  it('leaves a small name that is nearly a word of its own', () => {
    for (const [text, slots] of [
      ['customers of margie', { reseller: 'margie' }],
      ['show reseller resselar', { reseller: 'resselar' }],
      ['new customer adventor', { customer: 'adventor' }],
      ['list the subscriptions of servero', { customer: 'servero' }],
    ] as const)
      expect({ text, slots: understand(text).slots }).to.deep.equal({ text, slots });
  });

  it('takes any known name for itself, in the case it was typed in', () => {
    fc.assert(
      fc.property(company, fc.boolean(), (name, small) => {
        const directory = createDirectory({ organisations: [name] });
        const typed = small ? name.toLowerCase() : name;
        expect(understand(`show subscriptions of ${typed}`, { directory }).slots).to.deep.equal({ customer: typed });
      }),
      runs,
    );
  });

  it('never makes a change of a title, whatever it says', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(
          'delete all users',
          'invite everyone',
          'end the partnership',
          'make me global admin',
          '모든 고객 삭제해줘',
          '초대 취소',
        ),
        company,
        (title, name) => {
          const read = understand(`open a service request for ${name}: ${title}`);
          expect(read.intent).to.equal('create-service-request');
          expect(read.slots).to.deep.equal({ customer: name, title });
        },
      ),
      runs,
    );
  });

  it('asks for one thing at a time', () => {
    fc.assert(
      fc.property(company, hangulCompany, (one, other) => {
        expect(changing.has(understand(`invite ${one} and ${other}`).intent)).to.equal(false);
        expect(changing.has(understand(`${particle(other, '과', '와')} ${one} 초대해 줘`).intent)).to.equal(false);
      }),
      runs,
    );
  });

  it('does work in proportion to the length', () => {
    const repeated = [
      'a',
      'abc ',
      '가',
      '초대해줘',
      '초대해줘 ',
      'invite ',
      'Abc ',
      'a@',
      '"',
      'E3 ',
      'and invite ',
      '고갹 ',
      'invtie ',
      '<b>',
      '1 ',
      'a\n',
      'A & ',
      '백이십',
    ];
    const stepsFor = (text: string): number => {
      const before = effort.steps;
      understand(text);
      return effort.steps - before;
    };
    for (const part of repeated) {
      const short = stepsFor(part.repeat(Math.ceil(700 / part.length)));
      const long = stepsFor(part.repeat(Math.ceil(2800 / part.length)));
      expect(long, part).to.be.at.most(short * 4.5 + 9000);
      expect(long, part).to.be.below(60000);
      expect(stepsFor(part.repeat(Math.ceil(2000 / part.length)).slice(0, 2000)), part).to.be.below(1500);
    }
  });

  it('reads no more of a letter than makes sense, and says so', () => {
    for (const part of ['a\n', '(', '초대해줘 ', 'a@', '1 '])
      expect(understand(part.repeat(1000)), part).to.include({ intent: 'none', act: 'too much at once' });
    const letter = `${'We met at the fair. '.repeat(3)}Please invite Kestrel at pat@kestrel.example`;
    expect(understand(letter)).to.include({ intent: 'invite-reseller' });
  });

  it('says in the language of the message that it says one thing over and over, and offers that', () => {
    expect(understand('invite '.repeat(280))).to.deep.include({ intent: 'none', language: 'en' });
    expect(understand('리셀러 초대해줘 '.repeat(200))).to.deep.include({
      intent: 'none',
      language: 'ko',
      nearest: ['invite-reseller'],
    });
  });

  it('reads a long report whose words are many', () => {
    const report = Array.from({ length: 230 }, (_, at) => `line ${at} failed with 0x${at + 4096}`).join(', ');
    const { intent, slots } = understand(`open a service request for Kestrel: ${report}`.slice(0, 1990));
    expect(intent).to.equal('create-service-request');
    expect(slots.title).to.match(/^line 0 failed.*line 40 failed/);
  });
});
