import { expect } from 'chai';
import { enroll } from '../../src/enrolment/enroll.ts';
import { perform } from '../../src/perform.ts';
import { polled } from '../deadlines/notices.ts';
import { callerOf } from '../support/caller.ts';
import {
  buttonsOf,
  codeIn,
  missingFor,
  type Office,
  type Persona,
  textOf,
  titlesOf,
  valuesOf,
} from '../support/office.ts';
import { inSteps } from '../support/steps.ts';
import {
  alex,
  answers,
  chooses,
  company,
  contacts,
  documents,
  fillsIn,
  openEnrolment,
  verificationCodeIn,
} from './applying.ts';

describe('enroll', () => {
  let office: Office;
  let newcomer: Persona;
  let mina: Persona;
  beforeEach(async () => {
    ({ office, newcomer, mina } = await openEnrolment());
  });
  afterEach(() => office.close());

  it('leads a newcomer from the first hello to the first provider', async () => {
    await mina.says('invite reseller Tailspin at alex@tailspintoys.com');
    await mina.presses('Send invitation');
    const code = codeIn((await office.mail()).at(-1));

    expect(textOf(await newcomer.says('hello'))).to.include('Enrol as a reseller');
    const request = await newcomer.says(`accept invitation ${code}`);
    expect(textOf(request)).to.include('Partnership request from Fabrikam').and.include('not known here yet');
    const welcome = await newcomer.presses('Enrol as a reseller');
    expect(textOf(welcome)).to.include('What to have ready').and.include('Nobody asks you for a password');
    await newcomer.presses('I have these', { country: 'US' });
    await newcomer.presses('Choose');
    await newcomer.presses('Continue', company);
    const review = await newcomer.presses('Next: Review', contacts);
    expect(textOf(review)).to.include('Tailspin Toys Inc.').and.include('1 Toy Street, 98052 Redmond, WA');
    expect(missingFor('Enroll now', review)).to.deep.equal(['authority']);
    const submitted = await newcomer.presses('Enroll now', { authority: 'true' });
    expect(textOf(submitted)).to.include('alex@tailspintoys.com has to answer two questions now.');

    await answers(office, verificationCodeIn(await office.mail()));
    expect(textOf(newcomer.card)).to.include('In review').and.include('takes several days');
    expect(textOf(mina.card))
      .to.include('Alex Moreno answered the questions')
      .and.include('makes Alex Moreno its global admin');
    await mina.presses('Approve');

    const [approved, again] = newcomer.messages.slice(-2);
    expect(titlesOf(approved?.card ?? {}), 'the ways on').to.deep.equal([
      ...['Make me admin agent', 'Invitations', 'Find a provider', 'Profile'],
    ]);
    expect(textOf(approved?.card ?? {}))
      .to.include('Mina Park approved the application')
      .and.include('Make me admin agent');
    expect(textOf(again?.card ?? {}), 'the invitation goes on').to.include('Partnership request from Fabrikam');
    const partner = await newcomer.presses('Authorize indirect provider', { confirmed: 'true' });
    expect(textOf(partner)).to.include('Fabrikam is now your indirect provider.');
    await office.settled();
    expect(textOf(mina.card)).to.include('Tailspin Toys Inc. is your reseller');
    const letters = (await office.mail())
      .filter(({ to }) => to === 'alex@tailspintoys.com')
      .map(({ subject }) => subject);
    expect(letters).to.deep.equal([
      'Fabrikam invites you to a partnership',
      'Please verify the application of Tailspin Toys Inc.',
      'The application of Tailspin Toys Inc.: In review',
      'The application of Tailspin Toys Inc.: Approved',
    ]);
  });

  it('speaks Korean to who speaks Korean, from the checklist to the mail', async () => {
    const minji = office.person({ ...alex, name: '이민지', language: 'ko' });
    const welcome = await minji.says('재판매인으로 등록하고 싶습니다');
    expect(textOf(welcome)).to.include('준비할 사항').and.include('대한민국');
    const choice = await minji.presses('모두 준비했습니다', { country: 'KR' });
    expect(textOf(choice)).to.include('선택할 수 없음: 귀사 테넌트의 국가(대한민국)와 다릅니다.');
    await chooses(minji, '5678903');
    await minji.presses('계속', { ...company, legalName: '테일스핀 토이즈' });
    const problem = await minji.presses('다음: 검토', { ...contacts, contactEmail: 'minji@naver.com' });
    expect(textOf(problem)).to.include('minji@naver.com 주소는 웹 기반 전자 메일 서비스');
    await minji.presses('다음: 검토', { ...contacts, contactEmail: 'minji@tailspintoys.com' });
    const submitted = await minji.presses('지금 등록', { authority: 'true' });
    expect(textOf(submitted)).to.include('신청서를 제출했습니다.').and.include('기본 연락처 확인 대기 중');
    const letter = (await office.mail()).at(-1);
    expect(letter?.subject).to.equal('테일스핀 토이즈의 등록 신청을 확인해 주세요');
    expect(letter?.text).to.include('테일스핀 토이즈를 CSP').and.include('내 메일 주소 확인 ');
    await answers(office, verificationCodeIn(await office.mail()));
    await mina.says('등록 신청 심사 목록 보여줘');
    await mina.presses('보기');
    expect(textOf(await mina.presses('승인'))).to.include('승인됨');
    expect(textOf(minji.card)).to.include('Mina Park 님이 테일스핀 토이즈의 등록 신청을 승인했습니다.');
    expect(textOf(await minji.presses('관리자 에이전트 그룹 참여'))).to.include('이제 관리자 에이전트입니다.');
  });

  it('keeps what was typed: behind a mistake, on the way back, on another device and after a restart', async () => {
    await newcomer.says('enroll');
    await newcomer.presses('I have these', { country: 'US' });
    await newcomer.presses('Choose');
    const gap = await newcomer.presses('Continue', { ...company, street: '' });
    expect(textOf(gap)).to.include('Step 2 of 4');
    expect(valuesOf(gap)).to.include({ legalName: 'Tailspin Toys Inc.', city: 'Redmond', postalCode: '98052' });
    await newcomer.presses('Continue', company);
    const back = await newcomer.presses('Back', { supportPhone: '+1 425 555 0100' });
    expect(valuesOf(back)).to.include(company);
    expect(valuesOf(await newcomer.presses('Continue'))).to.include({ supportPhone: '+1 425 555 0100' });
    office = await office.restart();
    const elsewhere = office.person(alex);
    await elsewhere.says('my drafts');
    const resumed = await elsewhere.presses('Continue');
    expect(textOf(resumed)).to.include('Step 3 of 4');
    expect(valuesOf(resumed)).to.include({ supportPhone: '+1 425 555 0100' });
    const review = await elsewhere.presses('Next: Review', contacts);
    expect(textOf(review)).to.include('Tailspin Toys Inc.');
    expect(textOf(await elsewhere.presses('Enroll now', { authority: 'true' }))).to.include('Submitted.');
    expect(textOf(await elsewhere.says('my drafts'))).to.include('You have begun nothing.');
  });

  it('offers to go on with what was begun, and forgets nothing on the way', async () => {
    await mina.says('invite reseller Tailspin at somebody@else.example');
    await mina.presses('Send invitation');
    const code = codeIn((await office.mail()).at(-1));
    expect(buttonsOf(await newcomer.says('enroll')).map(({ title }) => title)).not.to.include(
      'Continue the application',
    );
    await newcomer.presses('I have these', { country: 'US' });
    await newcomer.presses('Choose');
    await newcomer.presses('Continue', company);
    await newcomer.says(`accept invitation ${code}`);
    await newcomer.presses('Enrol as a reseller');
    const resumed = await newcomer.presses('Continue the application');
    expect(textOf(resumed)).to.include('Step 3 of 4');
    await newcomer.presses('Next: Review', contacts);
    await newcomer.presses('Enroll now', { authority: 'true' });
    expect((await documents(office, 'application'))[0]?.invitation).to.include({ provider: mina.identity.tenantId });
  });

  it('can be cancelled, and its old cards are dead then', async () => {
    await newcomer.says('enroll');
    const [first] = newcomer.messages.slice(-1).map((message) => ({ ...message }));
    await newcomer.presses('I have these', { country: 'US' });
    expect(textOf(await newcomer.presses('Cancel')))
      .to.include('nothing you typed was kept')
      .and.include('Start over');
    expect(textOf(await newcomer.presses('I have these', { country: 'US' }, first))).to.include(
      'cancelled or submitted',
    );
    expect(await documents(office, 'application')).to.deep.equal([]);
  });

  it('needs the box ticked, another name for another person, and real addresses', async () => {
    const card = await fillsIn(newcomer);
    expect(textOf(card)).to.include('may act for Tailspin Toys Inc.');
    expect(textOf(await newcomer.presses('Enroll now')))
      .to.include('Tick the box')
      .and.include('Step 4 of 4');
    expect(await documents(office, 'application')).to.deep.equal([]);
    await newcomer.presses('Back');
    const nobody = await newcomer.presses('Next: Review', { contactIs: 'other' });
    expect(textOf(nobody)).to.include('Enter the name of the primary contact.');
    const none = await newcomer.presses('Next: Review', {
      contactName: 'Kim',
      contactEmail: 'kim',
      supportEmail: 'x@gmail.com',
    });
    expect(textOf(none)).to.include("The primary contact's address is not a mail address.");
    const support = await newcomer.presses('Next: Review', { contactEmail: 'kim@tailspintoys.com' });
    expect(textOf(support)).to.include('x@gmail.com belongs to a web-based mail service');
    const good = await newcomer.presses('Next: Review', { supportEmail: 'x@tailspintoys.com' });
    expect(textOf(good)).to.include('Kim (kim@tailspintoys.com)');
  });

  it('is short for a company that Partner Center knows as a reseller of the programme', async () => {
    await newcomer.says('enroll');
    await newcomer.presses('We are in CSP already', { country: 'US' });
    const refused = await newcomer.presses('Use another', { otherMpn: '6789012' });
    expect(textOf(refused)).to.include('does not know MPN 6789012 as an indirect reseller');
    const only = await newcomer.presses('Choose');
    expect(textOf(only)).to.include('Step 2 of 3').and.include('Partner Center has the rest already');
    const review = await newcomer.presses('Next: Review', contacts);
    expect(textOf(review)).to.include('Tailspin Toys').and.not.include('Address');
    const done = await newcomer.presses('Enroll now', { authority: 'true' });
    expect(textOf(done)).to.include('Short: in the programme already');
  });

  it('is submitted once, however often it is pressed', async () => {
    await fillsIn(newcomer);
    const presses = Array.from({ length: 50 }, () => newcomer.pressOf('Enroll now', { authority: 'true' }));
    const answered = await Promise.all(presses.map((press) => newcomer.sends(press)));
    await office.settled();
    for (const { body } of answered) expect(textOf(body?.value)).to.include('Waiting for the primary contact');
    expect(await documents(office, 'application')).to.have.length(1);
    expect((await office.mail()).filter(({ subject }) => subject.startsWith('Please verify'))).to.have.length(1);
    const entries = (await documents(office, 'audit')).filter(
      ({ operation, pk }) => operation === 'enroll' && String(pk).endsWith('|audit'),
    );
    expect(entries).to.have.length(1);
  });

  it('takes two steps of storage: the reads, and one batch, which ends the draft as well', async () => {
    await fillsIn(newcomer);
    const [form] = newcomer.messages.slice(-1).map((message) => structuredClone(message));
    const [draft] = await documents(office, 'draft');
    const { draftId, data } = draft as { draftId: string; data: object };
    const { store, steps } = inSteps(office.twotier.store);
    const caller = callerOf(office, alex, { store, operationId: draftId });
    await perform(enroll, { ...data, draft: draftId, language: 'en', authority: 'true' }, caller);
    expect(steps).to.deep.equal(['reads', 'a batch']);
    office.passes({ seconds: 61 });
    await polled(office);
    expect(textOf(await newcomer.says('my drafts'))).to.include('You have begun nothing.');
    const late = await newcomer.presses('Back', {}, form);
    expect(textOf(late)).to.include('This form was submitted already');
    expect(textOf(await newcomer.presses('Show what came of it', {}, form))).to.include(
      'Waiting for the primary contact',
    );
  });

  it('is not submitted by a card whose draft was cancelled', async () => {
    await fillsIn(newcomer);
    const [form] = newcomer.messages.slice(-1).map((message) => structuredClone(message));
    await newcomer.presses('Cancel');
    const late = await newcomer.presses('Enroll now', { authority: 'true' }, form);
    expect(textOf(late)).to.include('cancelled or submitted already');
    expect(await documents(office, 'application')).to.deep.equal([]);
  });

  it('is open once for an organisation, also when two colleagues submit at the same time', async () => {
    const riley = office.person({ ...alex, objectId: '0d1f7a1e-0000-4000-8000-00007a115b02', name: 'Riley' });
    await fillsIn(newcomer);
    await fillsIn(riley);
    const answered = await Promise.all(
      [newcomer, riley].map((one) => one.sends(one.pressOf('Enroll now', { authority: 'true' }))),
    );
    await office.settled();
    const texts = answered.map(({ body }) => textOf(body?.value));
    expect(texts.filter((text) => text.includes('Submitted.'))).to.have.length(1);
    expect(texts.filter((text) => text.includes('one application at a time'))).to.have.length(1);
    expect(await documents(office, 'application')).to.have.length(1);
    for (const one of [newcomer, riley])
      expect(textOf(await one.says('enroll'))).to.include('applied for Tailspin Toys Inc.');
  });

  it('is for global admins where the roles are known, and for nobody who is enrolled', async () => {
    expect(textOf(await office.person('Pat').says('enroll'))).to.include('Contoso is enrolled already');
    const lee = textOf(await office.person('Lee Novak').says('enroll'));
    expect(lee).to.include('it takes the role of global admin').and.include('Pat Rivera');
    const guest = { tenantId: mina.identity.tenantId, objectId: '99999999-0000-4000-8000-000000000001', name: 'Guest' };
    expect(textOf(await office.person(guest).says('enroll'))).to.include('You have no role in Fabrikam');
    const dana = await office.person('Dana').says('enroll');
    expect(textOf(dana), 'a customer may become a reseller').to.include('What to have ready');
  });

  it('adds the reseller to an organisation that is known, and leaves its people as they are', async () => {
    const dana = office.person('Dana');
    await dana.says('enroll');
    await dana.presses('I have these', { country: 'US' });
    await dana.presses('Use another', { otherMpn: '5678901' });
    await dana.presses('Continue', { ...company, legalName: 'Northwind Traders' });
    await dana.presses('Next: Review', {
      ...contacts,
      contactEmail: 'dana@northwind.com',
      supportEmail: 'help@northwind.com',
    });
    await dana.presses('Enroll now', { authority: 'true' });
    await answers(office, verificationCodeIn(await office.mail()));
    await mina.says('review enrollments');
    expect(textOf(await mina.presses('Show'))).to.include('the roles of its people stay as they are');
    await mina.presses('Approve');
    const organization = (await documents(office, 'organization')).find(
      ({ tenantId }) => tenantId === dana.identity.tenantId,
    );
    expect(organization).to.deep.include({
      kinds: ['customer', 'reseller'],
      enrolment: 'approved',
      domain: 'northwind.com',
    });
    expect(textOf(await dana.says('providers'))).to.include('No indirect providers yet.');
  });
});
