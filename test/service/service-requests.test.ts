import { expect } from 'chai';
import { auditHome } from '../../src/audit.ts';
import { customerHome, relationshipId } from '../../src/customers/customer.ts';
import { peopleHome, personId } from '../../src/people/person.ts';
import type { Subscription } from '../../src/subscriptions/subscription.ts';
import { missingFor, type Office, type Persona, textOf, titlesOf, valuesOf } from '../support/office.ts';
import { northwind, openScene } from '../support/scene.ts';

describe('service requests', () => {
  let office: Office;
  let mina: Persona;
  let robin: Persona;
  beforeEach(async () => {
    ({ office, mina, robin } = await openScene({ installed: ['robin'] }));
  });
  afterEach(() => office.close());

  const opened = async (who = mina, title = 'mail does not arrive') => {
    await who.says(`service request for Northwind: ${title}`);
    return who.presses('Open request', { description: 'Since this morning, for everybody.' });
  };

  it('are opened on a form that was filled from the sentence', async () => {
    const form = await mina.says('service request for Northwind: mail does not arrive');
    expect(textOf(form)).to.include('Service request for Northwind Traders').and.include('Business Premium');
    expect(valuesOf(form)).to.include({ title: 'mail does not arrive' });
    expect(missingFor('Open request', form)).to.deep.equal(['description']);
    const done = await mina.presses('Open request', { description: 'Since this morning.' });
    expect(textOf(done))
      .to.include('mail does not arrive')
      .and.include('Northwind Traders · Open')
      .and.include('Since this morning.');
    expect(textOf(await mina.says('service requests of Northwind'))).to.include('mail does not arrive');
  });

  it('are opened in Korean, too', async () => {
    const form = await mina.says('노스윈드 서비스 요청: 메일이 오지 않습니다');
    expect(textOf(form), 'a name in other letters is asked for').to.include('하나로 정할 수 없습니다');
    expect(valuesOf(form)).to.include({ title: '메일이 오지 않습니다' });
    await mina.presses('다음', { customerId: northwind, description: '오늘 아침부터입니다.' });
    expect(valuesOf(mina.card)).to.include({ title: '메일이 오지 않습니다', description: '오늘 아침부터입니다.' });
    expect(textOf(await mina.presses('요청 보내기'))).to.include('Northwind Traders · 진행 중');
    expect(textOf(await mina.says('서비스 요청 목록'))).to.include('메일이 오지 않습니다');
  });

  it('ask for the customer where none was named, found while one types', async () => {
    const form = await mina.says('create a service request');
    expect(textOf(form)).to.include('Northwind Traders (northwind.com)');
    const found = await mina.searches('create-service-request/customerId', 'north');
    expect(found).to.deep.equal([{ title: 'Northwind Traders (northwind.com)', value: northwind }]);
    const other = office.person('Pat');
    const none = await other.searches('create-service-request/customerId', 'north');
    expect(none).to.deep.equal([]);
  });

  it('are seen, answered and closed by both partners of the customer, who are told', async () => {
    await opened(robin);
    expect(textOf(mina.card), 'nobody at the provider has written to the bot yet').to.equal('');
    await mina.installs();
    expect(textOf(mina.card)).to.include('Robin Counts (Adventure Works) opened a service request');
    await mina.presses('Answer');
    await mina.presses('Send answer', { reply: 'Exchange has an incident.' });
    expect(textOf(robin.card)).to.include('Mina Park (Fabrikam) answered').and.include('Exchange has an incident.');
    await robin.presses('Close');
    await robin.presses('Close request', { reason: 'Works again.' });
    expect(textOf(mina.card)).to.include('Robin Counts (Adventure Works) closed').and.include('Works again.');
    expect(titlesOf(mina.card)).not.to.include('Answer');
    expect(textOf(await mina.says('service requests of Northwind'))).to.include('No service requests here.');
    expect(textOf(await mina.presses('Closed ones'))).to.include('mail does not arrive');
  });

  it('go to the designated support contact, not to everybody', async () => {
    await opened(mina);
    expect(textOf(robin.card), 'the support contact is the provider itself').not.to.include('opened a service request');
    expect(textOf(await robin.says('service requests'))).to.include('mail does not arrive');
  });

  it('do not exist for anybody else', async () => {
    await opened();
    const pat = office.person('Pat');
    expect(textOf(await pat.says('service requests of Northwind'))).to.equal(
      textOf(await pat.says('service requests of Zzyzx')).replaceAll('Zzyzx', 'Northwind'),
    );
    expect(textOf(await pat.says('service requests'))).to.include('No service requests here.');
    // A card of somebody else's opens for nobody.
    const [message] = mina.messages.slice(-1);
    const { value } = mina.pressOf('Answer', {}, message);
    const { body } = await pat.sends(
      pat.activity({ type: 'invoke', name: 'adaptiveCard/action', replyToId: message?.id, value }),
    );
    expect(textOf(body?.value)).to.include('does not belong');
  });

  it('are those of the tenant that was named, and not everybody’s', async () => {
    await opened();
    const unknown = await mina.says('service requests of 0d1f7a1e-0000-4000-8000-0000deadbeef');
    expect(textOf(unknown)).to.include('There is no such customer among yours.');
    expect(textOf(await mina.says(`service requests of ${northwind}`))).to.include('Service requests of Northwind');
  });

  it('are gone for a partner whose relationship has ended, from its lists and old cards', async () => {
    await opened(robin);
    const [old] = robin.messages.slice(-1).map((message) => ({ ...message }));
    const home = customerHome(northwind);
    const id = relationshipId('reseller', robin.identity.tenantId);
    const found = await office.twotier.store.get(home, id);
    const { etag: _, ...relationship } = found as unknown as Record<string, unknown>;
    await office.twotier.store.commit(home, [{ kind: 'put', doc: { ...relationship, state: 'ended' } as never }]);
    expect(textOf(await robin.says('service requests'))).to.include('No service requests here.');
    expect(textOf(await robin.presses('Answer', {}, old))).to.include('There is no such customer');
  });

  it('say nothing more to a partner whose relationship has ended, though it took part', async () => {
    await opened(robin);
    const home = customerHome(northwind);
    const id = relationshipId('reseller', robin.identity.tenantId);
    const found = await office.twotier.store.get(home, id);
    const { etag: _, ...relationship } = found as unknown as Record<string, unknown>;
    await office.twotier.store.commit(home, [{ kind: 'put', doc: { ...relationship, state: 'ended' } as never }]);
    await mina.installs();
    await mina.presses('Answer');
    await mina.presses('Send answer', { reply: 'Not for everybody.' });
    await mina.presses('Close');
    await mina.presses('Close request', { reason: 'Between ourselves.' });
    expect(JSON.stringify(robin.messages)).not.to.match(/Not for everybody|Between ourselves/);
    const trail = await office.trail(auditHome(robin.identity.tenantId));
    expect(JSON.stringify(trail)).not.to.match(/Not for everybody|Between ourselves/);
    const own = await office.trail(auditHome(mina.identity.tenantId));
    expect(JSON.stringify(own)).to.include('Between ourselves');
  });

  describe('and Office 365 (R42)', () => {
    let joon: Persona;
    const addAzure = async () => {
      const home = customerHome(northwind);
      const { items } = await office.twotier.store.list(home, { type: 'subscription', limit: 10 });
      const { etag: _, ...one } = items[0] as unknown as Record<string, unknown> & { product: object };
      const subscriptionId = '0d1f7a1e-0000-4000-8000-0000000a2a2a';
      const product = { ...one.product, names: { en: 'Azure plan', ko: 'Azure 플랜' }, officeRights: false };
      const doc = { ...one, id: `subscription:${subscriptionId}`, sk: `current|azure|x`, subscriptionId, product };
      await office.twotier.store.commit(home, [{ kind: 'put', doc: doc as never }]);
    };
    beforeEach(() => {
      joon = office.person('Joon');
    });

    it('are refused to a helpdesk agent, who hears who can', async () => {
      const text = textOf(await joon.says('service request for Northwind: mail does not arrive'));
      expect(text).to.include('global admin or admin agent').and.include('Mina Park');
      expect(textOf(await joon.says('service requests of Northwind')), 'looking is free').to.include('No service');
    });

    it('leave a helpdesk agent what is not Office 365, and nothing else', async () => {
      await addAzure();
      const form = await joon.says('service request for Northwind: VM is down');
      expect(textOf(form)).to.include('Azure plan').and.not.include('Premium').and.not.include('as a whole');
      expect(textOf(await joon.presses('Open request', { description: 'It does not start.' }))).to.include('· Open');
      // Whatever a client puts into the form, the rule is asked for at the press.
      const { items } = await office.twotier.store.list<Subscription>(customerHome(northwind), {
        type: 'subscription',
        limit: 10,
      });
      const premium = items.find(({ product }) => product.officeRights);
      for (const about of ['account', premium?.subscriptionId]) {
        await joon.says('service request for Northwind: mail');
        const card = await joon.presses('Open request', { about, description: 'Typed by hand.' });
        expect(textOf(card)).to.include('it takes the role of');
      }
    });

    it('are told to those who could work on them', async () => {
      expect(textOf(await opened(robin))).to.include('Told at Fabrikam: Mina Park.');
      await addAzure();
      await robin.says('service request for Northwind: VM is down');
      const { items } = await office.twotier.store.list<Subscription>(customerHome(northwind), {
        type: 'subscription',
        limit: 10,
      });
      const about = items.find(({ product }) => !product.officeRights)?.subscriptionId;
      const card = await robin.presses('Open request', { about, description: 'It does not start.' });
      expect(textOf(card)).to.match(/Told at Fabrikam: (?:Mina Park and Joon Lee|Joon Lee and Mina Park)\./);
    });

    it('are not answered or closed by a helpdesk agent, who hears it before anything is typed', async () => {
      await opened();
      expect(titlesOf(mina.card)).to.include.members(['Answer', 'Close']);
      await joon.says('service requests of Northwind');
      expect(titlesOf(await joon.presses('Show')))
        .to.not.include.members(['Answer'])
        .and.not.include('Close');
      for (const act of ['answer', 'close']) {
        const card = await joon.says(`${act} the service request of Northwind`);
        expect(textOf(card), act).to.include('closing it takes the role of global admin or admin agent.');
      }
      expect(textOf(await joon.says('서비스 요청 목록'))).to.include('mail does not arrive');
      expect(textOf(await joon.presses('보기'))).to.include('관리자 에이전트만 답변하거나 종료할 수 있습니다');
      expect(textOf(await mina.says('service requests of Northwind'))).to.include('mail does not arrive');
    });
  });

  it('are opened once, also by fifty presses at once', async () => {
    await mina.says('service request for Northwind: once');
    const filled = { ...valuesOf(mina.card), description: 'Once.' };
    const press = mina.pressOf('Open request', filled);
    const answers = await Promise.all(Array.from({ length: 50 }, () => mina.sends(press)));
    expect(answers.filter(({ status, body }) => status === 200 && body?.statusCode === 200)).to.have.length(50);
    await office.settled();
    const { items } = await office.twotier.store.list(customerHome(northwind), { type: 'service-request', limit: 10 });
    expect(items).to.have.length(1);
    for (const home of [customerHome(northwind), auditHome(mina.identity.tenantId)]) {
      const trail = await office.trail(home);
      const entries = trail.filter(({ operation }) => operation.startsWith('create'));
      expect(entries, home).to.have.length(1);
    }
  });

  it('take both of two answers that are given at once', async () => {
    await opened(robin);
    await mina.installs();
    await robin.presses('Answer');
    await mina.presses('Answer');
    await Promise.all([
      robin.presses('Send answer', { reply: 'One more thing.' }),
      mina.presses('Send answer', { reply: 'We are on it.' }),
    ]);
    const card = textOf(await mina.says('service requests of Northwind'));
    expect(card).to.include('mail does not arrive');
    expect(textOf(await mina.presses('Show')))
      .to.include('One more thing.')
      .and.include('We are on it.');
  });

  it('come by a sentence that says what is to become of them: the only open one, or the list', async () => {
    const buttons = () => titlesOf(mina.card);
    await mina.says('close the service request for Northwind');
    expect(textOf(mina.card)).to.include('No service requests here.');
    await opened();
    await mina.says('close the service request for Northwind: solved');
    expect(textOf(mina.card)).to.include('mail does not arrive');
    expect(buttons()).to.include.members(['Answer', 'Close']);
    await mina.says('Northwind 서비스 요청에 답변해 줘');
    expect(buttons()).to.include.members(['답변', '종료']);
    await opened(robin, 'calendar is empty');
    expect(textOf(await mina.says('resolve the service request of Northwind')))
      .to.include('Service requests of Northwind Traders')
      .and.include('mail does not arrive')
      .and.include('calendar is empty');
    expect(textOf(await office.person('Pat').says('close the service request for Northwind'))).to.include(
      '“Northwind” is not one of your customers.',
    );
  });

  it('take no answer once they are closed: the late card tells who closed it', async () => {
    await opened();
    await mina.presses('Answer');
    const [late] = mina.messages.slice(-1).map((message) => ({ ...message }));
    await robin.says('service requests of Northwind');
    await robin.presses('Show');
    await robin.presses('Close');
    await robin.presses('Close request', { reason: 'Double.' });
    expect(textOf(await mina.presses('Send answer', { reply: 'Still broken.' }, late)))
      .to.include('Robin Counts closed this service request')
      .and.include('Double.');
    const again = await mina.presses('New service request', {}, late);
    expect(valuesOf(again), 'what was typed').to.include({
      title: 'mail does not arrive',
      description: 'Still broken.',
    });
  });

  it('are refused to somebody whose role was taken away since the card was shown', async () => {
    await mina.says('service request for Northwind: mail');
    const home = peopleHome(mina.identity.tenantId);
    const found = await office.twotier.store.get(home, personId(mina.identity.objectId));
    const { etag: _, ...person } = found as unknown as Record<string, unknown>;
    const doc = { ...person, agentRole: 'none', adminRole: 'billing-admin' };
    await office.twotier.store.commit(home, [{ kind: 'put', doc: doc as never }]);
    expect(textOf(await mina.presses('Open request', { description: 'x' }))).to.include('Your role does not include');
  });

  it('put back of a text that is too long no more than fits the field', async () => {
    await mina.says('service request for Northwind: mail');
    for (const length of [9000, 30_000]) {
      const card = await mina.presses('Open request', { title: 'x'.repeat(length), description: 'y'.repeat(length) });
      expect(textOf(card)).to.include('“Description” takes at most 4,000 characters.');
      expect(String(valuesOf(card).description).length).to.equal(4000);
      expect(JSON.stringify(card).length).to.be.below(25_000);
    }
  });

  it('keep what was typed when a field does not fit', async () => {
    await mina.says('service request for Northwind: mail');
    const card = await mina.presses('Open request', { description: ' ', title: 'kept' });
    expect(textOf(card)).to.include('The description needs 1 to 4,000 characters.');
    expect(valuesOf(card)).to.include({ title: 'kept' });
    await mina.presses('Open request', { description: 'No mail.' });
    await mina.presses('Answer');
    expect(textOf(await mina.presses('Send answer', { reply: ' ' }))).to.include('The answer needs 1 to 4,000');
    expect(textOf(await mina.presses('Send answer', { reply: 'x'.repeat(4001) }))).to.match(/at most 4,000|1 to 4,000/);
    expect(String(valuesOf(mina.card).reply)).to.have.length(4000);
  });

  it('show what is long in part on the card, and all of it a page at a time', async () => {
    await opened();
    const texts = ['가', '나', '다', '라', '마', '바', '사', '아', '자', '차'].map((letter) => letter.repeat(2500));
    for (const reply of texts) {
      await mina.presses('Answer');
      await mina.presses('Send answer', { reply });
    }
    const [first, last] = [texts[0] ?? '', texts.at(-1) ?? ''];
    expect(textOf(mina.card))
      .to.include(`${last.slice(0, 1000)}…`)
      .and.not.include(first.slice(0, 10));
    expect(Buffer.byteLength(JSON.stringify(mina.card))).to.be.below(25_000);
    let page = await mina.presses('All that was said');
    let pages = textOf(page);
    while (titlesOf(page).includes('Earlier')) {
      expect(Buffer.byteLength(JSON.stringify(page))).to.be.below(25_000);
      page = await mina.presses('Earlier');
      pages += textOf(page);
    }
    for (const text of texts) expect(pages.split(text), 'each once').to.have.length(2);
    expect(pages).to.include('Since this morning, for everybody.');
    expect(textOf(await mina.presses('Back'))).to.include('earlier ones are not shown');
    expect(titlesOf(mina.card)).to.include('All that was said');
  });

  it('say who was told, or that it is for the own organisation', async () => {
    await mina.installs();
    expect(textOf(await opened(robin))).to.match(/^Opened. Told at Fabrikam: Mina Park\./);
    expect(textOf(await opened(mina, 'another one'))).to.match(/^Opened. Your own organisation supports this/);
    await mina.says('Northwind 서비스 요청: 메일');
    expect(textOf(await mina.presses('요청 보내기', { description: '안 옵니다.' }))).to.include(
      '귀사가 지원을 맡고 있으므로',
    );
  });

  it('that are closed are listed by a sentence', async () => {
    await opened();
    await mina.presses('Close');
    await mina.presses('Close request', { reason: 'Works again.' });
    for (const sentence of [
      'show closed service requests',
      'resolved service requests of Northwind',
      '종료된 서비스 요청',
    ])
      expect(textOf(await mina.says(sentence)), sentence).to.include('mail does not arrive');
    expect(textOf(await mina.says('service requests'))).not.to.include('mail does not arrive');
  });
});
