import { lookAround } from '../../src/everyone.ts';
import { type Capability, denial } from '../../src/roles.ts';
import { defineCommand } from '../command.ts';
import { ask, type Button } from '../view.ts';
import { fill } from '../words.ts';

/** Hello, and the two or three things that this person most likely came for. Also the welcome on installation. */
export const greetCommand = defineCommand({
  name: 'greet',
  operation: lookAround,
  unlisted: true,
  words: {
    en: {
      title: 'Hello',
      purpose: 'Says hello.',
      asking: 'hello',
      hello:
        'Hello {name}. Twotier looks after the partnership of indirect providers and their resellers. Say what you need in a sentence; a card shows it before anything changes.',
      invite: 'Invite a reseller',
      resellers: 'My resellers',
      providers: 'My providers',
      invitations: 'Invitations',
      accept: 'Accept an invitation',
      enroll: 'Enrol as a reseller',
      home: 'What is waiting for me',
      help: 'Help',
    },
    ko: {
      title: '안녕하세요',
      purpose: '인사를 합니다.',
      asking: '안녕하세요',
      hello:
        '{name} 님, 안녕하세요. Twotier는 간접 공급자와 간접 재판매인의 파트너 관계를 관리합니다. 할 일을 문장으로 입력하면 카드에서 내용을 확인한 뒤 처리합니다.',
      invite: '재판매인 초대',
      resellers: '재판매인 목록',
      providers: '공급자 목록',
      invitations: '초대 목록',
      accept: '초대 수락',
      enroll: '재판매인 등록',
      home: '대기 중인 일',
      help: '도움말',
    },
  },
  async open(_asked, turn, words) {
    const actor = await turn.perform(lookAround, {});
    const may = (capability: Capability) => !denial(actor, capability);
    const offers: [offered: boolean, title: string, command: string][] = [
      [may('manage-partnerships'), words.invite, 'invite-reseller'],
      [may('list-resellers'), words.resellers, 'list-resellers'],
      [may('list-providers'), words.providers, 'list-providers'],
      [may('list-partners'), words.invitations, 'list-invitations'],
      [!actor.organization, words.accept, 'review-invitation'],
      [!actor.organization, words.enroll, 'enroll'],
      [Boolean(actor.person), words.home, 'show-home'],
      [true, words.help, 'help'],
    ];
    const buttons: Button[] = offers
      .filter(([offered]) => offered)
      .map(([, title, command]) => ({ title, press: ask(command) }));
    const text = fill(words.hello, { name: actor.name });
    return { card: 'shared/statement', data: { text }, summary: text, buttons };
  },
});
