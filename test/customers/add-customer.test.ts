import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import {
  buttonsOf,
  type Card,
  type Message,
  type Office,
  type Persona,
  textOf,
  titlesOf,
  valuesOf,
} from '../support/office.ts';
import { openScene } from '../support/scene.ts';

const details = {
  company: 'Southridge Video',
  domain: 'southridge',
  street: '12 Main Street',
  city: 'Seattle',
  postalCode: '98101',
  firstName: 'Ada',
  lastName: 'Quill',
  email: 'ada@southridge.example',
};

describe('adding a customer', () => {
  let office: Office;
  let mina: Persona;
  let robin: Persona;
  beforeEach(async () => {
    ({ office, mina, robin } = await openScene({ installed: ['robin'] }));
  });
  afterEach(() => office.close());

  const product = async (words: string): Promise<string> => {
    const found = await mina.searches('add-customer/product', words);
    return found[0]?.value ?? '';
  };

  /** From the sentence to the review, as the form leads. */
  async function reviews(
    sentence = 'add customer Southridge Video for reseller Adventure Works',
    more = {},
  ): Promise<Card> {
    await mina.says(sentence);
    await mina.presses('Next: Subscriptions', { ...details, ...more });
    return mina.presses('Next: Review', { product1: await product('business premium'), quantity1: '12' });
  }

  const submits = () => mina.presses('Submit', { agreed: 'true', agreedOn: '2026-11-19' });

  it('leads from the sentence through three steps to a customer that both sides see', async () => {
    const first = await mina.says('add customer Southridge Video for reseller Adventure Works');
    expect(textOf(first)).to.include('Add a customer for Adventure Works');
    expect(valuesOf(first)).to.include({ company: 'Southridge Video', country: 'US' });
    const second = await mina.presses('Next: Subscriptions', details);
    expect(textOf(second)).to.include('Step 2 of 3');
    const third = await mina.presses('Next: Review', { product1: await product('business premium'), quantity1: '12' });
    expect(textOf(third)).to.include('Microsoft 365 Business Premium: 12 seats, yearly term');
    const done = await submits();
    expect(textOf(done)).to.include('Southridge Video was added for Adventure Works');
    expect(textOf(done)).to.include('admin@southridge.onmicrosoft.com');
    await office.settled();
    expect(textOf(robin.card)).to.include('Fabrikam added Southridge Video for you.');
    expect(textOf(await mina.says('customers'))).to.include('Southridge Video');
    expect(textOf(await robin.says('customers'))).to.include('Southridge Video');
    const shown = textOf(await robin.says('show customer Southridge Video'));
    expect(shown).to.include('12 seats');
    expect(shown).to.include('Fabrikam');
  });

  it('comes back with all that was typed and what is wrong with it', async () => {
    await mina.says('add customer Southridge Video for reseller Adventure Works');
    const wrong = await mina.presses('Next: Subscriptions', { ...details, email: 'nobody', domain: 'a' });
    expect(textOf(wrong)).to.include('That is not a mail address.');
    expect(textOf(wrong)).to.include('3 to 27 letters');
    expect(valuesOf(wrong)).to.include({ street: '12 Main Street', email: 'nobody' });
    const taken = await mina.presses('Next: Subscriptions', { email: details.email, domain: 'contoso' });
    expect(textOf(taken)).to.include('The domain contoso.onmicrosoft.com is taken.');
    await mina.presses('Next: Subscriptions', { domain: 'southridge' });
    const many = await mina.presses('Next: Review', { product1: await product('business premium'), quantity1: '301' });
    expect(textOf(many)).to.include('1 to 300');
    const words = await mina.presses('Next: Review', { quantity1: 'many' });
    expect(textOf(words)).to.include('whole number');
    expect(textOf(await mina.presses('Next: Review', { quantity1: '300' }))).to.include('300 seats');
  });

  it('finds all that Partner Center would refuse of the order before there is a customer, and says which line', async () => {
    await mina.says('add customer Southridge Video for reseller Adventure Works');
    await mina.presses('Next: Subscriptions', details);
    const premium = await product('business premium');
    const together = { product1: premium, quantity1: '200', product2: premium, quantity2: '101' };
    expect(textOf(await mina.presses('Next: Review', together))).to.include(
      'Subscription 2: 101 seats are not possible',
    );
    const teams = { product2: await product('teams premium'), quantity2: '1' };
    expect(textOf(await mina.presses('Next: Review', { ...together, ...teams }))).to.include(
      'Subscription 2: This product is not sold to this customer',
    );
    await mina.presses('Back');
    await mina.presses('Next: Subscriptions', { country: 'KR' });
    const phone = { product2: 'CFQ7TTC0HL73:0004', quantity2: '1' };
    const abroad = await mina.presses('Next: Review', { ...together, ...phone });
    expect(textOf(abroad)).to.include('Subscription 2: This product is not sold in South Korea.');
    expect(valuesOf(abroad), 'with all that was typed').to.include({ quantity1: '200', quantity2: '1' });
    expect(textOf(await mina.says('customers'))).not.to.include('Southridge');
  });

  it('takes a country that there is and that customers can be in, and no other', async () => {
    await mina.says('add customer Southridge Video for reseller Adventure Works');
    for (const country of ['XX', 'KP', 'CU', 'IR', 'SY', 'Korea']) {
      const wrong = await mina.presses('Next: Subscriptions', { ...details, country });
      expect(textOf(wrong), country).to.include('Choose the country from the list');
    }
    const found = await mina.searches('add-customer/country', 'korea');
    expect(found.map(({ value }) => value)).to.deep.equal(['KR']);
    expect(textOf(await mina.presses('Next: Subscriptions', { country: 'kr' }))).to.include('Step 2 of 3');
  });

  it('takes no day of agreement from before there was one', async () => {
    await reviews();
    for (const agreedOn of ['0001-01-01', '2018-12-31'])
      expect(textOf(await mina.presses('Submit', { agreed: 'true', agreedOn }))).to.include('in 2019 or later');
    expect(textOf(await mina.presses('Submit', { agreed: 'true', agreedOn: '2019-01-01' }))).to.include('was added');
  });

  it('keeps what was typed when one goes back, and on another device', async () => {
    await reviews();
    await mina.presses('Back');
    const back = await mina.presses('Back');
    expect(valuesOf(back)).to.include(details);
    office = await office.restart();
    mina = office.person('Mina');
    const drafts = await mina.says('my drafts');
    expect(textOf(drafts)).to.include('Southridge Video');
    const again = await mina.presses('Continue');
    expect(valuesOf(again)).to.include(details);
  });

  it('goes back to details that were spoilt on another card, before it reviews anything', async () => {
    await mina.says('add customer Southridge Video for reseller Adventure Works');
    const message = mina.messages.at(-1);
    const first = { id: message?.id ?? '', card: structuredClone(message?.card ?? {}) };
    await mina.presses('Next: Subscriptions', details);
    await mina.presses('Next: Subscriptions', { ...details, email: 'nobody' }, first);
    expect(textOf(await mina.presses('Next: Review'))).to.include('That is not a mail address.');
  });

  it('drops everything with Cancel, and old cards are dead', async () => {
    await reviews();
    const [message] = mina.messages.slice(-1);
    const review = { id: message?.id ?? '', card: message?.card ?? {} };
    expect(textOf(await mina.presses('Cancel'))).to.include('nothing was added');
    expect(textOf(await mina.presses('Submit', { agreed: 'true', agreedOn: '2026-11-19' }, review))).to.include(
      'cancelled or submitted already',
    );
    expect(textOf(await mina.says('my drafts'))).to.include('You have begun nothing.');
    expect(titlesOf(mina.card), 'the next step').to.deep.equal(['What is waiting for me', 'Help']);
    expect(textOf(await mina.says('customers'))).not.to.include('Southridge');
  });

  it('says what came of it when it was submitted, by whatever card of before', async () => {
    await mina.says('add customer Southridge Video for reseller Adventure Works');
    const first = structuredClone(mina.messages.at(-1));
    await mina.presses('Next: Subscriptions', details);
    await mina.presses('Next: Review');
    await mina.presses('Submit');
    const late = await mina.presses('Next: Subscriptions', {}, first);
    expect(textOf(late)).to.include('This form was submitted already, so nothing was done again.');
    const became = await mina.presses('Show what came of it', {}, first);
    expect(textOf(became)).to.include('Southridge Video was added for Adventure Works');
  });

  it('makes one customer and one order of fifty presses at once', async () => {
    await reviews();
    const press = mina.pressOf('Submit', { agreed: 'true', agreedOn: '2026-11-19' });
    const answers = await Promise.all(Array.from({ length: 50 }, () => mina.sends(press)));
    await office.settled();
    for (const { status } of answers) expect(status).to.equal(200);
    const all = await mina.says('customers');
    expect(buttonsOf(all).filter(({ title }) => title === 'Show')).to.have.length(2);
    const shown = textOf(await mina.says('show customer Southridge Video'));
    expect(shown.match(/12 seats/g)).to.have.length(1);
  });

  it('offers the day that it is where the person is for the agreement', async () => {
    office.clock.now = new Date('2026-11-21T00:30:00.000Z');
    const review = await reviews();
    expect(mina.identity.language).to.equal('en');
    expect(valuesOf(review)).to.include({ agreedOn: '2026-11-20' });
    expect(JSON.stringify(review)).to.include('"max":"2026-11-20"');
  });

  it('orders nothing without the agreement, and takes no date that has not come', async () => {
    await reviews();
    expect(textOf(await mina.presses('Submit', { agreed: 'false', agreedOn: '2026-11-19' }))).to.include(
      'has to accept the Microsoft Customer Agreement',
    );
    expect(textOf(await mina.presses('Submit', { agreed: 'true', agreedOn: '2026-12-24' }))).to.include('future');
    expect(textOf(await submits())).to.include('was added');
  });

  it('adds a customer of our own, with nothing ordered', async () => {
    await mina.says('add customer Southridge Video');
    await mina.presses('Next: Subscriptions', details);
    await mina.presses('Next: Review');
    expect(textOf(mina.card)).to.include('with no subscription. You are shown').and.not.include('orders the');
    expect(textOf(await mina.presses('Submit'))).to.include('No subscriptions were ordered.');
  });

  it('is for a reseller with a partnership in force only, and for the provider’s agents', async () => {
    expect(textOf(await mina.says('add customer Southridge for reseller Contoso'))).to.include(
      'is not one of your resellers',
    );
    expect(textOf(await office.person('Joon').says('고객 사우스리지 추가'))).to.include('현재 역할로는');
    expect(textOf(await office.person('Dana').says('add customer Southridge Video'))).to.include(
      'Only an indirect provider',
    );
  });

  it('reads like Korean in Korean', async () => {
    const first = await mina.says('재판매인 Adventure Works의 새 고객 사우스리지 추가해 줘');
    expect(textOf(first)).to.include('Adventure Works의 고객 추가');
    await mina.presses('다음: 구독', { ...details, company: '사우스리지' });
    const third = await mina.presses('다음: 검토', { product1: await product('business premium'), quantity1: '12' });
    expect(textOf(third)).to.include('12석, 1년 약정').and.include('미국 Seattle 12 Main Street, 우편 번호 98101');
    const done = await mina.presses('제출', { agreed: 'true', agreedOn: '2026-11-19' });
    expect(textOf(done)).to.include('Adventure Works의 고객 사우스리지를 추가했습니다');
  });

  it('is found again by its setup info, said or pressed, when its card is far up', async () => {
    await reviews();
    await submits();
    expect(textOf(await mina.says('setup info of Southridge Video'))).to.include('Sign-in\nnot shown yet');
    expect(textOf(await mina.says('Southridge Video 설정 정보'))).to.include('아직 표시하지 않음');
    await mina.says('show customer Southridge Video');
    expect(textOf(await mina.presses('Setup info'))).to.include('Southridge Video was added for Adventure Works');
    expect(textOf(await mina.says('setup info of Northwind'))).to.include('was not added here');
    expect(textOf(await robin.says('setup info of Southridge Video'))).to.include('Only an indirect provider');
  });

  describe('shows the sign-in', () => {
    const opens = (who: Persona, title = 'Show once', message = mina.messages.at(-1)) => {
      const { data } = buttonsOf(message?.card ?? {}).find((one) => one.title === title) as Card;
      return who.sends(
        who.activity({
          type: 'invoke',
          name: 'task/fetch',
          replyToId: message?.id,
          value: { data, context: { theme: 'default' } },
        }),
      );
    };
    const passwordIn = (body: Card | undefined) =>
      /[A-Za-z0-9]{5}(-[A-Za-z0-9]{5}){3}/.exec(textOf(body?.task?.value?.card?.content ?? {}))?.[0];

    it('once, to the submitter, and says who saw it afterwards', async () => {
      await reviews();
      await submits();
      const first = await opens(mina);
      const password = passwordIn(first.body) as string;
      expect(password).to.be.a('string');
      await office.settled();
      expect(textOf(mina.card)).to.include('shown to Mina Park');
      const tenant = /"customerId":"([^"]+)"/.exec(
        Buffer.from(String(buttonsOf(mina.card)[0]?.data.seal).split('.')[0] ?? '', 'base64url').toString(),
      )?.[1] as string;
      const user = 'admin@southridge.onmicrosoft.com';
      expect(await office.twotier.partnerCenter.passwordMatches(tenant, user, password)).to.equal(true);
      const reset = await mina.presses('Reset password');
      expect(textOf(reset)).to.include('not shown yet');
      expect(await office.twotier.partnerCenter.passwordMatches(tenant, user, password)).to.equal(false);
      const second = passwordIn((await opens(mina)).body);
      expect(second).to.be.a('string').not.equal(password);
    });

    it('in one answer, and nowhere else: not on disk, not in mail, not in what was sent to Teams', async () => {
      await reviews();
      await submits();
      const standing = structuredClone(mina.messages.at(-1));
      const shown = [passwordIn((await opens(mina)).body) as string];
      await office.settled();
      await mina.presses('Reset password');
      shown.push(passwordIn((await opens(mina)).body) as string);
      await office.settled();
      // Asked for again, before and after a restart, by a card of before as well.
      const late = [await mina.says('setup info of Southridge Video'), await opens(mina, 'Show once', standing)];
      office = await office.restart();
      mina = office.person('Mina');
      const { body } = await opens(mina, 'Show once', standing);
      late.push(await mina.says('activity of Southridge Video'), body as Card);
      const dialog: Message = { id: 'dialog', card: body?.task.value.card.content };
      await mina.presses('Reset password', {}, dialog);
      const now = await mina.presses('Setup info', {}, dialog);
      expect(textOf(now), 'after the reset').to.include('shown to Mina Park');
      expect(new Set(shown).size, 'another one after the reset').to.equal(2);
      for (const password of shown) expect(textOf(late)).not.to.include(password);
      const kept = readdirSync(office.folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ parentPath, name }) => readFileSync(join(parentPath, name)));
      const sent = Buffer.from(JSON.stringify([office.calls, mina.messages, robin.messages]));
      const shapes = shown.flatMap((password) => [
        password,
        password.replaceAll('-', ''),
        Buffer.from(password).toString('base64').slice(0, -3),
      ]);
      const bytes = shapes.flatMap((shape) => [Buffer.from(shape), Buffer.from(shape, 'utf16le')]);
      for (const place of [...kept, sent]) for (const shape of bytes) expect(place.includes(shape)).to.equal(false);
      // The look finds what is there: the user's name is kept.
      expect(kept.some((file) => file.includes('admin@southridge.onmicrosoft.com'))).to.equal(true);
    });

    it('to one of fifty presses at once', async () => {
      await reviews();
      await submits();
      const answers = await Promise.all(Array.from({ length: 50 }, () => opens(mina)));
      expect(answers.filter(({ body }) => passwordIn(body))).to.have.length(1);
    });

    it('in a dialog alone: to a press that opens none, or comes as a message, it says so and keeps it', async () => {
      await reviews();
      await submits();
      const message = mina.messages.at(-1) as Message;
      const { data } = buttonsOf(message.card).find(({ title }) => title === 'Show once') as Card;
      const invoke = await mina.sends(mina.pressOf('Show once'));
      expect(invoke.body?.value).to.include('This is shown in a dialog only');
      await mina.sends(mina.activity({ type: 'message', text: '', value: data, replyToId: message.id }));
      expect(textOf(mina.card)).to.include('This is shown in a dialog only');
      expect(JSON.stringify([invoke.body, office.calls])).not.to.match(/[A-Za-z0-9]{5}(-[A-Za-z0-9]{5}){3}/);
      expect(passwordIn((await opens(mina, 'Show once', message)).body)).to.be.a('string');
    });

    it('to nobody else', async () => {
      await reviews();
      await submits();
      const { body } = await opens(robin);
      expect(passwordIn(body)).to.equal(undefined);
      expect(passwordIn((await opens(mina)).body)).to.be.a('string');
    });
  });
});
