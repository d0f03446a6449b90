import { globSync, readFileSync } from 'node:fs';
import { Template } from 'adaptivecards-templating';
import { expect } from 'chai';
import type { Turn } from '../bot/command.ts';
import { commands } from '../bot/commands.ts';
import { createHearing } from '../bot/hear.ts';
import { beyondIntents, changingIntents, harmlessIntents } from '../bot/understanding/catalogue.ts';
import { languages } from '../bot/words.ts';

const hear = createHearing(commands);

describe('every command', () => {
  for (const command of commands) {
    describe(command.name, () => {
      for (const language of languages) {
        const words = command.words[language];
        it(`has its words in ${language}`, () => {
          for (const [name, word] of Object.entries(words)) expect(word, name).to.be.a('string').and.not.empty;
          expect(Object.keys(words).sort()).to.deep.equal(Object.keys(command.words.en).sort());
        });
        it(`says in ${language} what the activity calls it, where it changes something`, () => {
          if (command.operation.kind === 'change' && command.answer)
            expect(words.recorded).to.be.a('string').and.not.include('{');
        });
        if (command.unlisted) continue;
        for (const sentence of [words.title, words.asking ?? words.title]) {
          it(`is what "${sentence}" asks for`, () => {
            expect(hear(sentence).command?.name).to.equal(command.name);
            expect(hear(sentence).language).to.equal(language);
          });
        }
      }
    });
  }

  it('is heard in other words, too, and not in those of another', () => {
    const said: Record<string, string[]> = {
      'show-digest': [
        'daily digest please',
        'upcoming deadlines',
        'what expires soon',
        'what expires this week?',
        '이번 주에 만료되는 것',
        '오늘 요약',
        '곧 끝나는 거 알려줘',
      ],
      'set-notifications': [
        'turn off reminders',
        'stop reminding me of invitations',
        'reminders off',
        "don't remind me any more",
        '초대 알림 꺼 줘',
        '미리 알림 설정',
      ],
      'import-table': ['bulk import', 'how do I import customers', '고객 일괄 등록', '엑셀 업로드 하는 방법'],
      'show-activity': ['export the activity of Northwind as CSV', 'Northwind 활동 기록 내보내 줘'],
      'check-reseller': [
        '재판매인 콘토소 점검해 줘',
        'Litware를 등록 파트너로 지정할 수 있어?',
        '콘토소 등록 파트너 가능해?',
      ],
      'list-resellers': ['재판매인 목록 보여 줘'],
      'list-users': ['사용자 목록'],
      'add-user': ['add user Ann Import at ann@fabrikam.com'],
      'list-leads': ['잠재 고객 목록 보여 줘', 'show leads', 'closed leads', '종료된 잠재 고객'],
      'show-lead': [
        'qualify lead Wingtip',
        'delete lead Wingtip',
        '잠재 고객 윙팁 중단해 줘',
        '윙팁을 고객으로 전환해 줘',
      ],
      'list-drafts': ['show my drafts', '내 임시 저장 보여 줘'],
      'list-delegated-admin': [
        'end our admin rights at Northwind',
        'which admin rights do we have at Northwind?',
        '위임된 관리자 권한',
        'Northwind에서 우리가 가진 관리자 권한 알려 줘',
      ],
      'remove-role': ['remove admin rights from Joon Lee', '이준의 관리자 권한 회수해 줘'],
      'request-delegated-admin': ['request delegated admin for Northwind'],
      'show-home': ['나한테 온 요청 있어?', '남은 일 보여 줘'],
    };
    for (const [name, sentences] of Object.entries(said))
      for (const sentence of sentences) expect(hear(sentence).command?.name, sentence).to.equal(name);
    for (const sentence of ['set a reminder for Kestrel', 'import duties of Kestrel'])
      expect(hear(sentence).command, sentence).to.equal(undefined);
  });

  it('is there for whatever is understood, but for what the local office does itself', () => {
    const names = new Set(commands.flatMap(({ name, also = [] }) => [name, ...also]));
    const elsewhere = new Set(['none', 'reset-demo']);
    for (const intent of [...harmlessIntents, ...changingIntents, ...beyondIntents])
      if (!elsewhere.has(intent)) expect(names).to.include(intent);
  });

  it('that is pressed twice shows what its first press was about', () => {
    const drawn = new Set(commands.flatMap(({ shows }) => shows?.type ?? []));
    const turn = { speaker: { tenantId: 'tenant', objectId: 'somebody' }, operationId: 'operation' } as Turn;
    for (const { name, subjectOf } of commands) if (subjectOf) expect(drawn, name).to.include(subjectOf({}, turn).type);
  });

  it('that a button leads to exists', () => {
    const names = new Set(commands.map(({ name }) => name));
    for (const file of globSync('bot/**/*.ts')) {
      const source = readFileSync(file, 'utf8');
      for (const [, one, other] of source.matchAll(/\b(?:ask|act)\('([a-z-]+)'|press: \{\s*command: '([a-z-]+)'/g))
        expect(names, file).to.include(one ?? other);
    }
  });

  it('speaks Korean in Korean: no words were left in English', () => {
    for (const { name, words } of commands) {
      for (const [key, word] of Object.entries(words.ko)) expect(word, `${name}.${key}`).to.match(/[가-힣]/);
    }
  });
});

describe('every card', () => {
  const files = globSync('cards/**/*.json');

  it('is there to be checked', () => {
    expect(files).not.to.be.empty;
  });

  for (const file of files) {
    it(`${file} is an Adaptive Card 1.5 whose inputs have labels and whose text wraps`, () => {
      const card = JSON.parse(readFileSync(file, 'utf8'));
      expect(card).to.include({ type: 'AdaptiveCard', version: '1.5' });
      expect(() => new Template(card)).not.to.throw();
      const check = (element: unknown): void => {
        if (typeof element !== 'object' || element === null) return;
        const { type, label, wrap, errorMessage, isRequired } = element as Record<string, unknown>;
        if (typeof type === 'string' && type.startsWith('Input.'))
          expect(label, `label of an ${type}`).to.be.a('string');
        if (isRequired) expect(errorMessage, 'what is said when it is missing').to.be.a('string');
        if (type === 'TextBlock') expect(wrap, 'a text that wraps').to.equal(true);
        for (const child of Object.values(element)) check(child);
      };
      check(card.body);
    });
  }
});
