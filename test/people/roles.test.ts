import { expect } from 'chai';
import { commands } from '../../bot/commands.ts';
import { capabilityWords } from '../../bot/people/capability-words.ts';
import {
  capabilitiesOf,
  effectOf,
  includedIn,
  type RoleCapability,
  rolesMeanwhile,
} from '../../src/people/granting.ts';
import type { Organization } from '../../src/people/organization.ts';
import type { Person, Roles } from '../../src/people/person.ts';
import { type Actor, capabilities, denial } from '../../src/roles.ts';
import { textOf } from '../support/office.ts';
import { companies, nameOf, officeOfEveryRole, pairs } from './every-role.ts';
import { type Kind, matrix, may } from './matrix.ts';

const actorOf = (kind: Kind, roles: Roles): Actor => ({
  tenantId: 't',
  objectId: 'o',
  name: 'Somebody',
  organization: { name: 'Somewhere', kinds: [kind] } as Organization,
  person: { ...roles } as Person,
});

describe('the table of roles', () => {
  it('has every capability in the matrix, and none that is not', () => {
    const known = Object.keys(capabilities).filter((name) => name !== 'everyone');
    expect(known.sort()).to.deep.equal(Object.keys(matrix).sort());
  });

  for (const kind of ['provider', 'reseller', 'customer'] as const) {
    for (const roles of pairs) {
      it(`gives ${roles.agentRole} and ${roles.adminRole} at a ${kind} what the matrix gives them, for every operation`, () => {
        for (const { operation } of commands) {
          if (operation.allowed === 'everyone') continue;
          const denied = denial(actorOf(kind, roles), operation.allowed);
          expect(!denied, operation.name).to.equal(may(operation.allowed, kind, roles));
        }
        for (const capability of Object.keys(matrix) as RoleCapability[]) {
          expect(!denial(actorOf(kind, roles), capability), capability).to.equal(may(capability, kind, roles));
        }
      });
    }
  }

  it('gives nobody anything for being on the staff, or on another side', () => {
    for (const kind of ['provider', 'reseller'] as const) {
      expect(includedIn({ agentRole: 'none', adminRole: 'none' }, [kind])).to.deep.equal([]);
      expect(includedIn({ agentRole: 'none', adminRole: 'billing-admin' }, [kind])).to.deep.equal([]);
    }
    expect(includedIn({ agentRole: 'admin-agent', adminRole: 'global-admin' }, ['customer'])).not.to.include(
      'manage-users',
    );
  });

  it('counts of a change that can be undone only what was included before and will be', () => {
    for (const kind of ['provider', 'reseller'] as const) {
      for (const before of pairs) {
        for (const after of pairs) {
          const meanwhile = includedIn(rolesMeanwhile(before, after), [kind]);
          const both = includedIn(before, [kind]).filter((one) => includedIn(after, [kind]).includes(one));
          expect(both, JSON.stringify({ before, after })).to.include.members(meanwhile);
        }
      }
      expect(
        rolesMeanwhile(
          { agentRole: 'helpdesk-agent', adminRole: 'none' },
          { agentRole: 'admin-agent', adminRole: 'none' },
        ),
      ).to.deep.equal({ agentRole: 'helpdesk-agent', adminRole: 'none' });
    }
  });

  it('splits what a change of roles comes to into won, lost, kept and out of reach, and forgets nothing', () => {
    for (const before of pairs) {
      for (const after of pairs) {
        const { gains, loses, keeps, lacks } = effectOf(before, after, ['provider']);
        expect([...gains, ...loses, ...keeps, ...lacks].sort()).to.deep.equal(capabilitiesOf(['provider']).sort());
        for (const one of capabilitiesOf(['provider'])) {
          const was = may(one, 'provider', before);
          const is = may(one, 'provider', after);
          expect({ one, gains: gains.includes(one), loses: loses.includes(one) }).to.deep.equal({
            one,
            gains: is && !was,
            loses: was && !is,
          });
        }
      }
    }
  });
});

describe('roles, asked for', () => {
  let close: () => Promise<void>;
  let person: Awaited<ReturnType<typeof officeOfEveryRole>>['person'];
  before(async () => {
    ({ person, close } = await officeOfEveryRole());
  });
  after(() => close());
  const [provider, reseller] = companies;
  if (!provider || !reseller) throw new Error('two organisations are needed');

  it('show what the table holds, for the own side, in the language that was asked in', async () => {
    const usher = person(provider, { agentRole: 'none', adminRole: 'user-admin' });
    for (const [sentence, words] of [
      ['show roles', capabilityWords.en],
      ['역할 보기', capabilityWords.ko],
    ] as const) {
      const card = await usher.says(sentence);
      const text = textOf(card);
      for (const capability of capabilitiesOf(['provider'])) expect(text, capability).to.include(words[capability]);
      expect(Buffer.byteLength(JSON.stringify(card))).to.be.lessThan(25_000);
    }
    expect(textOf(await usher.says('show roles'))).to.match(
      /admin agent · global admin\n(?:• .*\n)*• work on Office 365 subscriptions of customers\n/,
    );
    const helpdesk = /\nCan\n(.*)\nCannot\n(.*)/s.exec(textOf(await usher.presses('helpdesk agent')));
    expect(helpdesk?.[1]).to.include('search and view customers').and.not.include('Office 365');
    expect(helpdesk?.[2]).to.include('work on Office 365 subscriptions of customers').and.include('manage leads');
    expect(textOf(await usher.presses('At an indirect reseller')), 'the same role on the other side').to.match(
      /Helpdesk agent, at an indirect reseller.*Cannot.*accept a provider's partnership request/s,
    );
    expect(textOf(await usher.presses('All roles'))).to.include('Roles at an indirect reseller');
    expect(textOf(await usher.presses('billing admin')))
      .to.match(/Can\nnothing here that takes a role\nCannot\n/)
      .and.include('invoices of all Microsoft services');
  });

  it('of the speaker are told with what they include', async () => {
    const helen = person(reseller, { agentRole: 'helpdesk-agent', adminRole: 'none' });
    const text = textOf(await helen.says('who am i'));
    expect(text)
      .to.include(nameOf({ agentRole: 'helpdesk-agent', adminRole: 'none' }))
      .and.include('Proseware');
    expect(text).to.include('helpdesk agent').and.include('not an admin').and.include('indirect reseller');
    expect(text).to.include('search and view customers').and.not.include('manage leads');
    const nora = person(provider, { agentRole: 'none', adminRole: 'none' });
    expect(textOf(await nora.says('내 역할이 뭐야')))
      .to.include('에이전트가 아님')
      .and.include('역할이 필요한 작업 없음');
  });

  it('that somebody lacks are told with the rule and with who has them', async () => {
    const helen = person(provider, { agentRole: 'helpdesk-agent', adminRole: 'billing-admin' });
    for (const sentence of [
      "why can't I add a customer",
      'Why may I not add a customer?',
      'why am I not allowed to add a customer',
      'who can add a customer?',
      'who in our organisation is allowed to add a customer',
    ]) {
      const text = textOf(await helen.says(sentence));
      expect(text, sentence).to.include('indirect provider: global admin or admin agent');
      expect(text, sentence).to.include('One of these roles: global admin or admin agent.');
      expect(text, sentence).to.include('Who can, in Relecloud').and.include('Agnes Globe');
    }
    for (const sentence of [
      '왜 고객을 추가할 수 없나요?',
      '고객을 왜 추가할 수 없어요',
      '왜 고객 추가가 안 돼요?',
      '왜 고객 추가를 못 해?',
      '고객 추가는 누가 할 수 있어?',
      '고객을 추가할 수 있는 사람은 누구입니까?',
      '왜 고객 추가 못해?',
      '고객을 추가할 수 없는 이유가 뭐야?',
    ]) {
      const text = textOf(await helen.says(sentence));
      expect(text, sentence).to.include('다음 역할 중 하나가 필요합니다: 전역 관리자 또는 관리자 에이전트');
    }
    const agnes = person(reseller, { agentRole: 'admin-agent', adminRole: 'none' });
    const accept = textOf(await agnes.says("why can't I accept a partnership request"));
    expect(accept, 'everybody may look at one').to.include('• indirect reseller: global admin\n');
    expect(accept).to.include('One of these roles: global admin.').and.include('Who can, in Proseware');
    const why = await agnes.says("why can't I add a customer");
    expect(textOf(why)).to.include('It is for another kind of organisation: indirect provider.');
    expect(textOf(why)).to.include('You can ask your provider for it').and.not.include('Who can, in');
    expect(textOf(await agnes.presses('Ask your provider'))).to.include('You have no indirect provider yet');
    const usher = person(reseller, { agentRole: 'none', adminRole: 'user-admin' });
    expect(textOf(await usher.says("why can't I add a customer")), 'who may not ask').not.to.include('You can ask');
  });

  it('are not asked for by what merely has such a word in it', async () => {
    const helen = person(provider, { agentRole: 'helpdesk-agent', adminRole: 'none' });
    expect(textOf(await helen.says('왜?'))).to.include('어떤 작업에 관한 질문인지');
    expect(textOf(await helen.says('why can’t I add customers')), 'of all of a kind').to.include('Add a customer');
    await helen.says('why can’t I manage users');
    expect(textOf(await helen.presses('Add a user')), 'what is not clear is a question').to.include(
      'Who may: Add a user',
    );
    expect(textOf(await helen.says('customers'))).not.to.include('Who may');
    expect(textOf(await helen.says('why the long face'))).not.to.include('Who may');
    expect(textOf(await helen.says('who can tell')), 'who can may be asked of anything').not.to.include('Who may');
    expect(textOf(await helen.says('왜 잠재 고객을 볼 수 없어요?'))).to.include('할 수 있는 사람: 잠재 고객 목록');
  });

  it('of colleagues are told to nobody outside', async () => {
    const { office } = person(provider, { agentRole: 'none', adminRole: 'none' });
    const stranger = office.person({
      tenantId: provider.tenantId,
      objectId: '77777777-0000-4000-8000-00000000dead',
      name: 'X',
    });
    const text = textOf(await stranger.says("why can't I add a customer"));
    expect(text).to.include('Nobody in Relecloud has added you').and.not.include('Agnes');
    const visitor = office.person({
      tenantId: '77777777-0000-4000-8000-00000000beef',
      objectId: '77777777-0000-4000-8000-00000000dead',
      name: 'Y',
    });
    expect(textOf(await visitor.says('who am i')))
      .to.include('not known here yet')
      .and.include('77777777-0000-4000-8000-00000000beef');
  });
});
