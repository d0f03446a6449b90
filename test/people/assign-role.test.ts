import { expect } from 'chai';
import { type Managers, managersId } from '../../src/people/managers.ts';
import { peopleHome } from '../../src/people/person.ts';
import { buttonsOf, copyOf, type Message, type Persona, textOf, titlesOf, valuesOf } from '../support/office.ts';
import { type Fabrikam, openFabrikam } from './fabrikam.ts';

describe('roles of users', () => {
  let at: Fabrikam;
  let mina: Persona;
  beforeEach(async () => {
    at = await openFabrikam();
    ({ mina } = at);
  });
  afterEach(() => at.office.close());

  it('are given a role in one sentence: the card says what that means before anything changes', async () => {
    const preview = await mina.says('make Joon Lee admin agent');
    expect(textOf(preview))
      .to.include('Make Joon Lee admin agent?')
      .and.include('helpdesk agent → admin agent')
      .and.include('work on Office 365 subscriptions of customers');
    expect((await at.stored(at.joon))?.agentRole).to.equal('helpdesk-agent');
    expect(textOf(await mina.presses('Update')))
      .to.include('admin agent')
      .and.include('Roles changed');
    expect((await at.stored(at.joon))?.agentRole).to.equal('admin-agent');
    expect(textOf(await at.joon.says('invite reseller Contoso')), 'and can use it at once').to.include(
      'Invite a reseller',
    );
  });

  it('lose what a new role does not include, and keep one role of each level', async () => {
    await mina.says('make Joon Lee admin agent');
    await mina.presses('Update');
    const back = await mina.says('make joon@fabrikam.com helpdesk agent');
    expect(textOf(back)).to.match(/Will no longer be able to\n• invite resellers/);
    await mina.presses('Update');
    await mina.says('make Joon Lee billing admin');
    await mina.presses('Update');
    expect(await at.stored(at.joon)).to.include({ agentRole: 'helpdesk-agent', adminRole: 'billing-admin' });
  });

  it('are told when their roles change, in their language', async () => {
    await at.joon.says('안녕하세요');
    await mina.says('make Joon Lee admin agent');
    await mina.presses('Update');
    expect(textOf(at.joon.card)).to.include('Mina Park 님이 역할을 변경했습니다: 관리자 에이전트');
  });

  it('lose a role by a sentence as well', async () => {
    await mina.says('make Joon Lee billing admin');
    await mina.presses('Update');
    const preview = await mina.says('remove billing admin from Joon Lee');
    expect(textOf(preview))
      .to.include('Remove billing admin from Joon Lee?')
      .and.include('billing admin → not an admin');
    await mina.presses('Remove role');
    expect(await at.stored(at.joon)).to.include({ agentRole: 'helpdesk-agent', adminRole: 'none' });
    expect(textOf(await mina.says('remove billing admin from Joon Lee'))).to.include('is not billing admin');
    await mina.says('Joon Lee의 기술 지원팀 에이전트 역할 제거');
    expect(textOf(await mina.presses('역할 제거'))).to.include('에이전트가 아님');
  });

  it('are all taken from somebody who is to be removed: accounts are not deleted here', async () => {
    expect(textOf(await mina.says('remove user Joon Lee'))).to.include('Users who have signed in are not deleted here');
    await mina.presses('Take all roles away');
    expect(textOf(await mina.presses('Update'))).to.include('not an agent');
    expect(textOf(await at.joon.says('customers'))).to.include('Your role does not include this');
    expect(textOf(await mina.says('사용자 Joon Lee 삭제해 줘'))).to.include('맡은 역할이 없어');
    expect(textOf(await at.joon.says('remove user Mina Park'))).to.include('Your role does not include this');
    expect(textOf(await mina.says('delete user Zebulon'))).to.include('Nobody among your users is called');
  });

  it('are chosen on a form when the sentence leaves them out', async () => {
    await mina.says('assign a role');
    const found = await mina.sends(
      mina.activity({
        type: 'invoke',
        name: 'application/search',
        value: { dataset: 'assign-role/person', queryText: 'lee' },
      }),
    );
    expect(found.body?.value.results).to.deep.equal([
      { title: 'Joon Lee (joon@fabrikam.com)', value: at.joon.identity.objectId },
    ]);
    const form = await mina.presses('Next', { person: at.joon.identity.objectId });
    expect(valuesOf(form)).to.deep.equal({ agentRole: 'helpdesk-agent', adminRole: 'none' });
    const preview = await mina.presses('Next', { adminRole: 'user-admin' });
    expect(textOf(preview)).to.include('Change the roles of Joon Lee?');
    await mina.presses('Update');
    expect(await at.stored(at.joon)).to.include({ agentRole: 'helpdesk-agent', adminRole: 'user-admin' });
  });

  it('of one name are a question, and its buttons go on with the command', async () => {
    await at.adds('Kim Joon', 'kim.joon@fabrikam.com');
    await at.adds('Kim Haneul', 'haneul@fabrikam.com');
    const question = await mina.says('make Kim helpdesk agent');
    expect(textOf(question)).to.include('Several users are called “Kim”. Which one?');
    expect(titlesOf(question))
      .to.include('Kim Joon (kim.joon@fabrikam.com)')
      .and.include('Kim Haneul (haneul@fabrikam.com)');
    expect(textOf(await mina.presses('Kim Joon (kim.joon@fabrikam.com)'))).to.include('Make Kim Joon helpdesk agent?');
    expect(textOf(await mina.says('make Kim Joon helpdesk agent')), 'the whole name is one').to.include(
      'Make Kim Joon',
    );
  });

  it('tell what is lost outside Partner Center, too, where the seeds name it', async () => {
    await at.adds('Kim Haneul', 'haneul@fabrikam.com', { adminRole: 'billing-admin' });
    expect(textOf(await mina.says('remove billing admin from Kim Haneul'))).to.match(
      /Will no longer be able to\n• open the invoices of all Microsoft services, outside Partner Center/,
    );
    expect(textOf(await mina.says('Kim Haneul에게서 청구 관리자 역할 제거해 줘'))).to.include(
      '더 이상 할 수 없는 작업\n• 파트너 센터 외부에서 모든 Microsoft 서비스의 청구서에 액세스',
    );
    const raised = textOf(await mina.says('make Kim Haneul global admin'));
    expect(raised, 'who opens them as well').not.to.include('no longer be able');
    await at.adds('Una Way', 'una@fabrikam.com', { adminRole: 'user-admin' });
    expect(textOf(await mina.says('remove user management admin from Una Way'))).not.to.include(
      'outside Partner Center',
    );
  });

  it('of one family name are a question in Korean, too, whatever particle follows it', async () => {
    await at.adds('김하늘', 'haneul@fabrikam.com');
    await at.adds('김민준', 'minjun@fabrikam.com');
    for (const sentence of ['김을 기술 지원팀 에이전트로 지정해 줘', '김의 청구 관리자 역할 제거'])
      expect(titlesOf(await mina.says(sentence)), sentence)
        .to.include('김하늘 (haneul@fabrikam.com)')
        .and.include('김민준 (minjun@fabrikam.com)');
    await mina.says('김을 기술 지원팀 에이전트로 지정해 줘');
    expect(textOf(await mina.presses('김하늘 (haneul@fabrikam.com)'))).to.include(
      '김하늘 님을 기술 지원팀 에이전트로 지정하시겠습니까?',
    );
  });

  it('are offered by what the name sounds like, in other letters', async () => {
    const question = await mina.says('이준을 관리자 에이전트로 지정해 줘');
    expect(titlesOf(question)).to.include('Joon Lee (joon@fabrikam.com)').and.have.length(2);
    expect(textOf(await mina.presses('Joon Lee (joon@fabrikam.com)'))).to.include(
      'Joon Lee 님을 관리자 에이전트로 지정하시겠습니까?',
    );
    expect(titlesOf(await mina.says('사용자 이준 보여 줘'))).to.include('Joon Lee (joon@fabrikam.com)');
  });

  it('are never taken for somebody whose name merely looks like it', async () => {
    const question = await mina.says('make Joom Lee global admin');
    expect(textOf(question)).to.include('Nobody among your users is called “Joom Lee”. Did you mean one of these?');
    expect(titlesOf(question)).to.deep.equal(['Joon Lee (joon@fabrikam.com)', 'Users']);
    expect(textOf(await mina.says('make jon@fabrikam.com global admin'))).to.include('Did you mean');
    expect(textOf(await mina.says('make Zebulon global admin'))).to.include(
      'Nobody among your users is called “Zebulon”.',
    );
    expect(textOf(await mina.says('make Pat Rivera global admin')), 'of another organisation').to.include(
      'Nobody among your users is called “Pat Rivera”.',
    );
  });

  it('are meant by a mention as by their name', async () => {
    const says = async (text: string, mentioned: { id: string; name: string }, mark: string) => {
      const before = mina.messages.length;
      await mina.sends(
        mina.activity({ type: 'message', text, entities: [{ type: 'mention', mentioned, text: mark }] }),
      );
      expect(mina.messages).to.have.length(before + 1);
      return textOf(mina.card);
    };
    expect(
      await says('make <at>Joon Lee</at> billing admin', { id: '29:x', name: 'Joon Lee' }, '<at>Joon Lee</at>'),
    ).to.include('Make Joon Lee billing admin?');
    expect(
      await says('<at>Twotier</at> who am i', { id: '28:twotier', name: 'Twotier' }, '<at>Twotier</at>'),
    ).to.include('Mina Park');
  });

  it('do not give roles to themselves, nor more than they have', async () => {
    expect(textOf(await mina.says('make me billing admin'))).to.include('Nobody gives roles to themselves');
    await mina.says('make Joon Lee user management admin');
    await mina.presses('Update');
    expect(textOf(await at.joon.says('make Joon Lee admin agent'))).to.include('Nobody gives roles to themselves');
    expect(textOf(await at.joon.says('make Mina Park billing admin'))).to.include('Only a global admin can do this');
    await at.adds('Kim Haneul', 'haneul@fabrikam.com');
    const refused = textOf(await at.joon.says('make Kim Haneul global admin'));
    expect(refused).to.include('Only a global admin can do this').and.include('In your organisation: Mina Park.');
    const form = await at.joon.says('add user Sam Oh at sam@fabrikam.com');
    expect(JSON.stringify(form), 'it is not offered either').not.to.include('global-admin');
    expect(textOf(await at.joon.presses('Next: Review', { adminRole: 'global-admin' }))).to.include(
      'Only a global admin',
    );
  });

  it('are managed by nobody whose role was taken away meanwhile, on cards shown before as well', async () => {
    await mina.says('make Joon Lee user management admin');
    await mina.presses('Update');
    await at.adds('Kim Haneul', 'haneul@fabrikam.com');
    await at.joon.says('make Kim Haneul admin agent');
    const assign = copyOf(at.joon);
    await at.joon.says('add user Sam Oh at sam@fabrikam.com');
    await at.joon.presses('Next: Review');
    const add = copyOf(at.joon);
    await mina.says('remove user management admin from Joon Lee');
    await mina.presses('Remove role');
    for (const [title, card] of [
      ['Update', assign],
      ['Add', add],
    ] as const) {
      expect(textOf(await at.joon.presses(title, {}, card)), title).to.include('it takes the role of global admin');
    }
    expect(await at.list(mina))
      .not.to.include('Sam Oh')
      .and.not.to.include('admin agent · haneul');
  });

  it('keep the last global admin', async () => {
    expect(textOf(await mina.says('remove global admin from me'))).to.include(
      'Mina Park is the only global admin who can act, so the role stays.',
    );
    await at.adds('Kim Haneul', 'haneul@fabrikam.com', { adminRole: 'global-admin' });
    expect(textOf(await mina.says('remove global admin from me')), 'somebody awaited cannot act yet').to.include(
      'the only global admin who can act',
    );
    await mina.says('make Joon Lee global admin');
    await mina.presses('Update');
    await mina.says('remove global admin from me');
    expect(textOf(await mina.presses('Remove role'))).to.include('not an admin');
    expect(textOf(await at.joon.says('remove global admin from me'))).to.include('Joon Lee is the only global admin');
  });

  it('are not changed by a card that shows what is not so any more', async () => {
    await mina.says('make Joon Lee admin agent');
    const stale = copyOf(mina);
    await mina.says('make Joon Lee billing admin');
    await mina.presses('Update');
    const late = await mina.presses('Update', {}, stale);
    expect(textOf(late)).to.include('Mina Park changed the roles of Joon Lee on').and.include('billing admin');
    expect(await at.stored(at.joon)).to.include({ agentRole: 'helpdesk-agent', adminRole: 'billing-admin' });
  });

  it('are changed by nothing that comes with a press but its seal', async () => {
    await mina.says('make Joon Lee admin agent');
    const [card] = mina.messages.slice(-1) as [Message];
    await mina.presses('Update', {
      person: mina.identity.objectId,
      adminRole: 'global-admin',
      agentRole: 'none',
      seen: 99,
    });
    expect(await at.stored(at.joon)).to.include({ agentRole: 'admin-agent', adminRole: 'none' });
    expect(await at.stored(mina)).to.include({ agentRole: 'admin-agent', adminRole: 'global-admin' });

    await mina.says('make Joon Lee helpdesk agent');
    const seal = String(buttonsOf(mina.card).find(({ title }) => title === 'Update')?.data.seal);
    const [body = '', sign] = seal.split('.');
    const opened = Buffer.from(body, 'base64url').toString();
    expect(opened).to.include('helpdesk-agent');
    const forged = `${Buffer.from(opened.replace('"adminRole":"none"', '"adminRole":"global-admin"')).toString('base64url')}.${sign}`;
    for (const [who, data] of [
      [mina, forged],
      [at.joon, seal],
      [at.office.person('Pat'), seal],
    ] as const) {
      const { body: answer } = await who.sends(
        who.activity({
          type: 'invoke',
          name: 'adaptiveCard/action',
          replyToId: card.id,
          value: {
            action: { type: 'Action.Execute', verb: 'assign-role/do', data: { seal: data } },
            trigger: 'manual',
          },
        }),
      );
      expect(textOf(answer?.value), who.identity.name).to.match(
        /does not belong to this chat or to you|다른 사람에게 보낸 카드/,
      );
    }
    expect(await at.stored(at.joon)).to.include({ agentRole: 'admin-agent', adminRole: 'none' });
  });

  it('show on cards that follow, with who changed what', async () => {
    const lee = at.office.person('Lee Novak');
    await lee.installs();
    const pat = at.office.person('Pat');
    await pat.says('show user Lee Novak');
    const card = pat.messages.at(-1) as Message;
    await pat.says('make Lee Novak admin agent');
    await pat.presses('Update');
    expect(textOf(card.card), 'only what was pressed is followed').to.include('helpdesk agent');
    await pat.says('make Lee Novak helpdesk agent');
    const second = pat.messages.at(-2) as Message;
    await pat.presses('Update');
    expect(textOf(second.card)).to.include('helpdesk agent').and.include('Roles changed');
    expect(textOf(await lee.says('show user Pat Rivera')), 'helpdesk agents do not manage users').to.include(
      'it takes the role of global admin or user management admin. In your organisation these people can do it: Pat Rivera.',
    );
  });

  it('have their managers in one document, which follows every change', async () => {
    const managers = async () => at.office.twotier.store.get<Managers>(peopleHome(mina.identity.tenantId), managersId);
    await mina.says('make Joon Lee user management admin');
    await mina.presses('Update');
    expect((await managers())?.admins).to.deep.equal({
      [mina.identity.objectId]: 'global-admin',
      [at.joon.identity.objectId]: 'user-admin',
    });
    await mina.says('remove user management admin from Joon Lee');
    await mina.presses('Remove role');
    expect(Object.keys((await managers())?.admins ?? {})).to.deep.equal([mina.identity.objectId]);
  });
});
