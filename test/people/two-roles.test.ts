import { expect } from 'chai';
import { type Persona, textOf, titlesOf, valuesOf } from '../support/office.ts';
import { type Fabrikam, openFabrikam } from './fabrikam.ts';

/** One agent role and one admin role a person (R36): what a sentence, or a form, makes of several. */
describe('roles of one user', () => {
  let at: Fabrikam;
  let mina: Persona;
  beforeEach(async () => {
    at = await openFabrikam();
    ({ mina } = at);
  });
  afterEach(() => at.office.close());

  it('are given both of a sentence that names one of each level, on one card', async () => {
    for (const [sentence, title] of [
      ['make Joon Lee admin agent and billing admin', 'Make Joon Lee admin agent and billing admin?'],
      [
        'give Joon Lee the billing admin role as well as the admin agent role',
        'Make Joon Lee billing admin and admin agent?',
      ],
      [
        '이준을 관리자 에이전트와 청구 관리자로 지정해 줘',
        'Joon Lee 님을 관리자 에이전트 및 청구 관리자로 지정하시겠습니까?',
      ],
      [
        '이준에게 관리자 에이전트 겸 청구 관리자 역할을 부여해 줘',
        '님을 관리자 에이전트 및 청구 관리자로 지정하시겠습니까?',
      ],
    ] as const) {
      let card = await mina.says(sentence);
      if (titlesOf(card).some((one) => one.startsWith('Joon Lee')))
        card = await mina.presses('Joon Lee (joon@fabrikam.com)');
      expect(textOf(card), sentence).to.include(title);
    }
    await mina.says('make Joon Lee admin agent and billing admin');
    await mina.presses('Update');
    expect(await at.stored(at.joon)).to.include({ agentRole: 'admin-agent', adminRole: 'billing-admin' });
    expect(textOf(await mina.says('remove admin agent and billing admin from Joon Lee'))).to.include(
      'Remove admin agent and billing admin from Joon Lee?',
    );
    await mina.presses('Remove role');
    expect(await at.stored(at.joon)).to.include({ agentRole: 'none', adminRole: 'none' });
  });

  it('hold one of each level: of two of one level none is chosen for them', async () => {
    const form = await mina.says('make Joon Lee admin agent, helpdesk agent and billing admin');
    expect(textOf(form)).to.include(
      'A user has one agent role and one admin role. Choose which of them Joon Lee gets.',
    );
    expect(valuesOf(form)).to.include({ agentRole: 'helpdesk-agent', adminRole: 'billing-admin' });
    expect(textOf(await mina.presses('Next'))).to.include('not an admin → billing admin');
    const only = await mina.says('remove helpdesk agent and billing admin from Joon Lee');
    expect(textOf(only), 'of which one is held').to.include('Remove helpdesk agent from Joon Lee?');
  });

  it('of nobody who is known lead to adding that person, with what was said', async () => {
    await mina.says('make Kim Haneul helpdesk agent and billing admin');
    expect(valuesOf(await mina.presses('Add a user'))).to.include({
      fullName: 'Kim Haneul',
      agentRole: 'helpdesk-agent',
      adminRole: 'billing-admin',
    });
    await mina.says('haneul@fabrikam.com을 관리자 에이전트로 지정해 줘');
    expect(valuesOf(await mina.presses('사용자 추가'))).to.include({
      email: 'haneul@fabrikam.com',
      agentRole: 'admin-agent',
    });
  });

  it('are chosen from the lists: what is not in them brings the form back', async () => {
    await mina.says('assign a role');
    await mina.presses('Next', { person: at.joon.identity.objectId });
    const form = await mina.presses('Next', { agentRole: 'sales-agent', adminRole: 'none' });
    expect(textOf(form)).to.match(/^Choose the type of agent from the list\./);
    expect(valuesOf(form)).to.include({ agentRole: 'helpdesk-agent', adminRole: 'none' });
  });

  it('are asked for by nothing that merely names two of them', async () => {
    for (const sentence of [
      "don't make Joon Lee admin agent and billing admin",
      'make Joon Lee admin agent and Mina Park billing admin',
      'replace the helpdesk agent and billing admin of Joon Lee with global admin',
      'what may a helpdesk agent and billing admin do',
      '이준에게 관리자 에이전트와 청구 관리자 역할 주지 마',
    ])
      expect(titlesOf(await mina.says(sentence)), sentence)
        .not.to.include.members(['Update'])
        .and.not.include('업데이트');
    expect(textOf(await mina.says('make Joon Lee admin agent, no, billing admin'))).to.include(
      'Make Joon Lee billing admin?',
    );
  });
});
