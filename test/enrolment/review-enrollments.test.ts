import { expect } from 'chai';
import { approveEnrollment } from '../../src/enrolment/approve-enrollment.ts';
import { verifyEmail } from '../../src/enrolment/verify-email.ts';
import { firstAdmin } from '../../src/people/first-admin.ts';
import { perform } from '../../src/perform.ts';
import { callerOf } from '../support/caller.ts';
import { type Office, type Persona, textOf, titlesOf } from '../support/office.ts';
import { inSteps } from '../support/steps.ts';
import {
  alex,
  answers,
  applies,
  contacts,
  documents,
  fillsIn,
  openEnrolment,
  verificationCodeIn,
  verified,
} from './applying.ts';

describe('review-enrollments', () => {
  let office: Office;
  let newcomer: Persona;
  let mina: Persona;
  beforeEach(async () => {
    ({ office, newcomer, mina } = await openEnrolment());
  });
  afterEach(() => office.close());

  const application = async () => (await documents(office, 'application')).at(-1) ?? {};
  const staff = async () => (await documents(office, 'person')).filter(({ tenantId }) => tenantId === alex.tenantId);
  const opens = async () => {
    await mina.says('review enrollments');
    return mina.presses('Show');
  };

  it('is for the global admins of the operator alone, whose words others hear are those of any lack of right', async () => {
    await verified(office);
    expect(textOf(await office.person('Joon').says('review enrollments'))).to.include(
      'it takes the role of global admin',
    );
    for (const other of ['Pat', 'Dana', 'Robin'])
      expect(textOf(await office.person(other).says('review enrollments')), other).to.include(
        'Only the operator of the programme',
      );
    expect(textOf(await newcomer.says('review enrollments'))).to.include('not known here yet');
    await opens();
    const press = mina.pressOf('Approve');
    for (const other of [office.person('Joon'), office.person('Pat'), newcomer]) {
      const { from, conversation, channelData } = other.activity({});
      const { body } = await other.sends(other.activity({ ...press, from, conversation, channelData }));
      expect(textOf(body?.value)).to.include('does not belong to this chat');
    }
    expect((await application()).state).to.equal('in-review');
  });

  it('lists what can be decided first, ten at a time', async () => {
    for (let nth = 0; nth < 12; nth++) {
      const person = office.person({
        tenantId: `99999999-0000-4000-8000-0000000000${10 + nth}`,
        objectId: `99999999-0000-4000-8000-0000000001${10 + nth}`,
        name: `Applicant ${nth}`,
      });
      await person.says('enroll');
      await person.presses('We are in CSP already', { country: 'US' });
      await person.presses('Use another', { otherMpn: '5678901' });
      await person.presses('Next: Review', {
        contactEmail: `a@company${nth}.example`,
        supportEmail: 'a@b.example',
        supportPhone: '+1 555 0100',
      });
      await person.presses('Enroll now', { authority: 'true' });
      office.passes({ seconds: 60 });
    }
    await answers(office, verificationCodeIn(await office.mail()));
    const first = await mina.says('review enrollments');
    const names = (card: object) => [...textOf(card).matchAll(/Applicant \d+/g)].map(String);
    expect(names(first)).to.have.length(10);
    expect(names(first)[0], 'in review').to.equal('Applicant 11');
    expect(names(first)[1], 'the oldest').to.equal('Applicant 0');
    expect(names(await mina.presses('Next'))).to.deep.equal(['Applicant 9', 'Applicant 10']);
  });

  it('refuses to approve what nobody has verified', async () => {
    await verified(office);
    await opens();
    const [stale] = mina.messages.slice(-1).map((message) => ({ ...message }));
    await newcomer.says('show our enrollment status');
    await newcomer.presses('Withdraw');
    const late = await mina.presses('Approve', {}, stale);
    expect(textOf(late)).to.include('Alex Moreno withdrew the application').and.include('Withdrawn');
    await applies(newcomer);
    expect(textOf(await opens()))
      .to.include('Waiting for the primary contact')
      .and.not.include('Approve');
    expect(await documents(office, 'organization')).not.to.deep.include({ tenantId: alex.tenantId });
    expect(await staff()).to.deep.equal([]);
  });

  it('is refused to who was an admin when the card was drawn, and is none any more', async () => {
    await verified(office);
    await opens();
    const { store } = office.twotier;
    const found = (await documents(office, 'person')).find(({ objectId }) => objectId === mina.identity.objectId);
    const { pk, etag, ...person } = found as { pk: never; etag: string };
    await store.commit(pk, [{ kind: 'replace', doc: { ...person, adminRole: 'none' } as never, etag }]);
    const press = mina.pressOf('Approve');
    expect(textOf((await mina.sends(press)).body?.value)).to.include('Your role does not include this');
    expect((await application()).state).to.equal('in-review');
    expect(await staff()).to.deep.equal([]);
  });

  it('approves once, however often it is pressed at once', async () => {
    await verified(office);
    await opens();
    const before = newcomer.messages.length;
    const presses = Array.from({ length: 40 }, () => mina.pressOf('Approve'));
    const answered = await Promise.all(presses.map((press) => mina.sends(press)));
    await office.settled();
    for (const { body } of answered) expect(textOf(body?.value)).to.include('Approved');
    expect(await staff()).to.have.length(1);
    expect(newcomer.messages).to.have.length(before + 1);
    expect(
      (await documents(office, 'audit')).filter(
        ({ operation, pk }) => operation === 'approve-enrollment' && String(pk).endsWith('|audit'),
      ),
    ).to.have.length(2);
  });

  it('gives the applicant what the application says, and nobody else anything', async () => {
    await verified(office, { contactIs: 'other', contactName: 'Kim', contactEmail: 'kim@tailspintoys.com' });
    await opens();
    await mina.presses('Approve');
    const organization = (await documents(office, 'organization')).find(({ tenantId }) => tenantId === alex.tenantId);
    expect(organization).to.deep.include({
      name: 'Tailspin Toys Inc.',
      kinds: ['reseller'],
      domain: 'tailspintoys.com',
      country: 'US',
      mpnId: '5678901',
      enrolment: 'approved',
    });
    expect(await staff()).to.have.length(1);
    expect((await staff())[0]).to.include({
      objectId: alex.objectId,
      adminRole: 'global-admin',
      agentRole: 'none',
      email: '',
    });
    const riley = office.person({ ...alex, objectId: '0d1f7a1e-0000-4000-8000-00007a115b02', name: 'Riley' });
    expect(textOf(await riley.says('providers'))).to.include('You have no role in Tailspin Toys Inc.');
  });

  it('does not bring back what has changed since, when it is delivered again', async () => {
    await verified(office);
    await opens();
    await mina.presses('Approve');
    const { store } = office.twotier;
    const [found] = await staff();
    const { pk, etag, ...person } = found as { pk: never; etag: string };
    await store.commit(pk, [{ kind: 'replace', doc: { ...person, adminRole: 'none' } as never, etag }]);
    const again = {
      id: 'outbox:again',
      type: 'outbox',
      at: office.clock.now.toISOString(),
      dueAt: office.clock.now.toISOString(),
      attempts: 0,
      effects: firstAdmin(alex, 'alex@tailspintoys.com', 'en'),
    };
    const [written] = await store.commit(pk, [{ kind: 'create', doc: again as never }]);
    await office.twotier.outbox.tryNow({ ...again, etag: written } as never, pk);
    expect((await staff())[0]).to.include({ adminRole: 'none' });
  });

  it('rejects with a reason that the applicant reads, who can apply again', async () => {
    await verified(office);
    await opens();
    await mina.presses('Reject');
    expect(textOf(await mina.presses('Reject application')))
      .to.include('Enter a reason')
      .and.include('Reject the application');
    const done = await mina.presses('Reject application', { reason: 'The MPN ID belongs to another company.' });
    expect(textOf(done)).to.include('Rejected');
    expect(textOf(newcomer.card))
      .to.include('Mina Park rejected the application')
      .and.include('belongs to another company');
    expect((await office.mail()).at(-1)?.text).to.include('The MPN ID belongs to another company.');
    expect(textOf(await mina.says('review enrollments'))).to.include('No application is waiting.');
    await newcomer.presses('Apply again');
    await newcomer.presses('I have these', { country: 'US' });
    await newcomer.presses('Choose');
    await newcomer.presses('Continue');
    await newcomer.presses('Next: Review');
    expect(textOf(await newcomer.presses('Enroll now', { authority: 'true' }))).to.include('Submitted.');
  });

  it('takes a frozen application up again with a new mail: a "no" is not overruled', async () => {
    await applies(newcomer);
    await answers(office, verificationCodeIn(await office.mail()), { signedUp: 'no', ownAddress: 'yes' });
    expect(textOf(await opens()))
      .to.include('Frozen')
      .and.not.include('Approve\n');
    await mina.presses('Unfreeze and ask again');
    expect((await application()).state).to.equal('awaiting-verification');
    expect(textOf(newcomer.card)).to.include('Mina Park has the primary contact');
    await answers(office, verificationCodeIn(await office.mail()));
    await opens();
    expect(textOf(await mina.presses('Approve'))).to.include('Approved');
  });

  it('asks again once, also from two cards', async () => {
    await applies(newcomer);
    await answers(office, verificationCodeIn(await office.mail()), { signedUp: 'no', ownAddress: 'no' });
    await opens();
    const [first] = mina.messages.slice(-1);
    await opens();
    await mina.presses('Unfreeze and ask again');
    const code = verificationCodeIn(await office.mail());
    const [second] = mina.messages.slice(-1);
    expect(second).not.to.equal(first);
    const press = mina.pressOf('Reject', {}, first);
    expect(textOf((await mina.sends(press)).body?.value), 'the other card has followed').to.include(
      'Reject the application',
    );
    expect(verificationCodeIn(await office.mail())).to.equal(code);
  });

  it('takes what a press on an old card would do for what it is: too late', async () => {
    await applies(newcomer);
    await answers(office, verificationCodeIn(await office.mail()), { signedUp: 'no', ownAddress: 'no' });
    await opens();
    const [old] = mina.messages.slice(-1).map((message) => ({ ...message }));
    await opens();
    await mina.presses('Unfreeze and ask again');
    const letters = (await office.mail()).length;
    expect(textOf(await mina.presses('Unfreeze and ask again', {}, old))).to.include(
      'has not verified the application',
    );
    expect(await office.mail()).to.have.length(letters);
  });

  it('shows an application to nobody who has lost the role, also not on a card of before', async () => {
    await verified(office);
    const { refresh } = await opens();
    const [message] = mina.messages.slice(-1);
    const { store } = office.twotier;
    const found = (await documents(office, 'person')).find(({ objectId }) => objectId === mina.identity.objectId);
    const { pk, etag, ...person } = found as { pk: never; etag: string };
    await store.commit(pk, [{ kind: 'replace', doc: { ...person, adminRole: 'none' } as never, etag }]);
    const { verb, data } = refresh.action;
    const { body } = await mina.sends(
      mina.activity({
        type: 'invoke',
        name: 'adaptiveCard/action',
        replyToId: message?.id,
        value: { action: { type: 'Action.Execute', verb, data }, trigger: 'automatic' },
      }),
    );
    expect(textOf(body?.value)).to.include('There is no application').and.not.include('Tailspin');
  });

  it('is told to the applicant on one card: the one of before points to it, and has it where it is wanted', async () => {
    await applies(newcomer);
    const [submitted] = newcomer.messages.slice(-1);
    await answers(office, verificationCodeIn(await office.mail()));
    await opens();
    await mina.presses('Approve');
    const cards = newcomer.messages.filter(({ card }) => textOf(card).includes('Tailspin Toys Inc.'));
    const [approved] = cards.slice(-1);
    expect(textOf(approved?.card ?? {}))
      .to.include('Mina Park approved the application')
      .and.include('1 Toy Street');
    for (const { card } of cards.slice(0, -1)) {
      expect(textOf(card))
        .to.match(/^Tailspin Toys Inc\.\nApplication to be an indirect reseller · Approved · /)
        .and.include('The newest card of this stands further down.')
        .and.not.include('1 Toy Street');
      expect(titlesOf(card)).to.deep.equal(['Show here']);
    }
    expect(cards[0]).to.equal(submitted);
    const shown = await newcomer.presses('Show here', {}, submitted);
    expect(textOf(shown)).to.include('1 Toy Street');
    expect(titlesOf(shown)).to.deep.equal(titlesOf(approved?.card ?? {}));
  });

  it('is told to the operator on one card, too, when it is verified after all', async () => {
    await applies(newcomer);
    await answers(office, verificationCodeIn(await office.mail()), { signedUp: 'no', ownAddress: 'yes' });
    const [frozen] = mina.messages.slice(-1);
    await mina.presses('Unfreeze and ask again');
    await answers(office, verificationCodeIn(await office.mail()));
    expect(mina.messages.at(-1)).not.to.equal(frozen);
    expect(titlesOf(mina.card)).to.include('Approve');
    expect(textOf(frozen?.card ?? {}))
      .to.include('In review')
      .and.include('The newest card of this stands further down.');
    expect(titlesOf(frozen?.card ?? {})).to.deep.equal(['Show here']);
  });

  it('says in Korean where the newest card stands', async () => {
    const minji = office.person({ ...alex, name: '이민지', language: 'ko' });
    await minji.says('재판매인으로 등록하고 싶습니다');
    await minji.presses('이미 CSP에 등록된 회사입니다', { country: 'US' });
    await minji.presses('선택');
    await minji.presses('다음: 검토', contacts);
    await minji.presses('지금 등록', { authority: 'true' });
    const [submitted] = minji.messages.slice(-1);
    await answers(office, verificationCodeIn(await office.mail()));
    await opens();
    await mina.presses('Approve');
    expect(textOf(submitted?.card ?? {}))
      .to.include('승인됨')
      .and.include('아래에 새 카드가 있습니다.');
    expect(titlesOf(submitted?.card ?? {})).to.deep.equal(['여기에서 보기']);
  });

  it('takes two steps of storage for an answer and for a decision: the reads, and one batch', async () => {
    await mina.says('invite reseller Tailspin at alex@tailspintoys.com');
    await mina.presses('Send invitation');
    await applies(newcomer);
    const { applicationId, tenantId: tenant } = await application();
    const code = verificationCodeIn(await office.mail());
    const first = inSteps(office.twotier.store);
    await perform(
      verifyEmail,
      { tenant, application: applicationId, code, signedUp: 'yes', ownAddress: 'yes' },
      callerOf(office, alex, { store: first.store }),
    );
    expect(first.steps).to.deep.equal(['reads', 'a batch']);
    const then = inSteps(office.twotier.store);
    await perform(
      approveEnrollment,
      { tenant, application: applicationId },
      callerOf(office, mina.identity, { store: then.store }),
    );
    expect(then.steps).to.deep.equal(['reads', 'a batch']);
  });

  it('follows the settings: another host provider is the operator then', async () => {
    await verified(office);
    office = await office.restart({
      PROVIDER_TENANT_ID: '77777777-0000-4000-8000-000000000000',
      PROVIDER_NAME: 'Lucerne',
      PROVIDER_ADMIN_ID: '77777777-0000-4000-8000-000000000001',
    });
    const host = office.person({
      tenantId: '77777777-0000-4000-8000-000000000000',
      objectId: '77777777-0000-4000-8000-000000000001',
      name: 'Lou',
    });
    expect(textOf(await host.says('review enrollments'))).to.include('Tailspin Toys Inc.');
    expect(textOf(await office.person('Mina').says('review enrollments'))).to.include(
      'Only the operator of the programme',
    );
  });

  it('keeps the form of somebody else out of reach: what a card carries is sealed for one person', async () => {
    await fillsIn(newcomer);
    const press = newcomer.pressOf('Enroll now', {
      authority: 'true',
      company: 'Evil',
      mpnId: '1234567',
      tenantId: mina.identity.tenantId,
    });
    await newcomer.sends(press);
    expect(await application()).to.include({ tenantId: alex.tenantId, company: 'Tailspin Toys Inc.' });
    expect((await application()).mpn).to.include({ mpnId: '5678901' });
  });
});
