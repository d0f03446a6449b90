import { expect } from 'chai';
import { becomePartners } from '../support/invitations.ts';
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
import { fabrikam, northwind, openScene } from '../support/scene.ts';

describe('relationships of customers', () => {
  let office: Office;
  let mina: Persona;
  let pat: Persona;
  let robin: Persona;
  let dana: Persona;
  beforeEach(async () => {
    ({ office, mina, pat, robin, dana } = await openScene({ installed: ['mina', 'pat', 'robin', 'dana'] }));
  });
  afterEach(() => office.close());

  const partners = () => becomePartners(mina, pat, 'Contoso', 'pat@contoso.com');

  async function suspendAll(): Promise<void> {
    const { partnerCenter, store } = office.twotier;
    for (const { id } of await partnerCenter.subscriptions(northwind)) {
      await partnerCenter.setStatus(northwind, id, 'suspended', `suspend ${id}`);
      const found = await store.get(`customer|${northwind}` as never, `subscription:${id}`);
      const { etag: _, ...doc } = found as NonNullable<typeof found>;
      await store.commit(`customer|${northwind}` as never, [
        { kind: 'put', doc: { ...doc, status: 'suspended' } as never },
      ]);
    }
  }

  describe('associated by the provider', () => {
    it('shows the effect first, and tells the reseller and the customer', async () => {
      await partners();
      const form = await mina.says('associate customer Northwind with Contoso');
      expect(textOf(form))
        .to.include('Associate Northwind Traders with Contoso?')
        .and.include("Administer Northwind Traders's subscriptions and licences")
        .and.include("Administer Northwind Traders's users");
      expect(textOf(await pat.says('customers')), 'before the press').to.include('No customers here.');
      expect(textOf(await mina.presses('Associate customer')))
        .to.include('Contoso')
        .and.include('Mina Park of Fabrikam');
      expect(textOf(pat.card)).to.include('Mina Park of Fabrikam associated Northwind Traders with Contoso.');
      expect(textOf(dana.card)).to.include('Mina Park of Fabrikam associated Northwind Traders with Contoso.');
      expect(textOf(await pat.says('customers'))).to.include('Northwind Traders');
      expect(textOf(await mina.says('customers of Contoso'))).to.include('Northwind Traders');
      const subscriptions = await office.twotier.store.list(`customer|${northwind}` as never, {
        type: 'subscription',
        limit: 10,
      });
      expect(JSON.stringify(subscriptions.items), 'subscriptions are another record (P04)').not.to.include('Contoso');
    });

    it('says all that is missing on one card, each with its way on', async () => {
      const missing = await mina.says('associate customer Tailspin with Contoso');
      expect(textOf(missing))
        .to.include('“Contoso” is not one of your resellers.')
        .and.include('“Tailspin” is not one of your customers.');
      expect(titlesOf(missing)).to.include.members(['Invite Contoso', 'Invite Tailspin']);
    });

    it('asks for what the sentence leaves out', async () => {
      await partners();
      const form = await mina.says('associate customer Northwind with a reseller');
      expect(textOf(form)).to.include('Reseller').and.include('Contoso').and.include('Adventure Works');
      const { choices } = findInput(form, 'resellerId');
      const contoso = choices.find(({ title }) => title === 'Contoso')?.value;
      expect(textOf(await mina.presses('Associate customer', { resellerId: contoso }))).to.include('In force since');
    });

    it('is done once, also by fifty presses', async () => {
      await partners();
      await mina.says('associate customer Northwind with Contoso');
      const press = mina.pressOf('Associate customer');
      await Promise.all(Array.from({ length: 50 }, () => mina.sends(press)));
      await office.settled();
      expect(pat.messages.filter(({ card }) => textOf(card).includes('associated Northwind'))).to.have.length(1);
      const again = await mina.says('associate customer Northwind with Contoso');
      expect(textOf(again)).to.include('Northwind Traders is associated with Contoso already.');
    });

    it('takes a partnership in force when it is pressed, and a provider', async () => {
      await partners();
      await mina.says('associate customer Northwind with Contoso');
      const [form] = mina.messages.slice(-1).map((message) => ({ ...message }));
      await mina.says('end partnership with Contoso');
      await mina.presses('End partnership');
      expect(textOf(await mina.presses('Associate customer', {}, form))).to.include(
        'Contoso is not one of your resellers',
      );
      expect(textOf(await robin.says('associate customer Northwind with Contoso'))).to.include(
        'Fabrikam makes changes like this',
      );
      expect(textOf(await office.person('Joon').says('associate customer Northwind with Contoso'))).to.include(
        'it takes the role of',
      );
    });

    it('is one of four levels that a reseller can have (P27)', async () => {
      await partners();
      await mina.says('show reseller Contoso');
      const levels = await mina.says("choose a reseller's access");
      expect(titlesOf(levels)).to.include('Next');
      const { choices } = findInput(levels, 'resellerId');
      const chosen = await mina.presses('Next', {
        customerId: northwind,
        resellerId: choices.find(({ title }) => title === 'Contoso')?.value,
      });
      expect(textOf(chosen))
        .to.include('How much may Contoso do for Northwind Traders?')
        .and.include('Manage the account')
        .and.include('Own the Azure resources')
        .and.include('Earn incentives for a subscription')
        .and.include('Support a subscription');
      const first = buttonsOf(chosen).find(({ title }) => title === 'Choose');
      expect(first?.verb).to.equal('associate-customer/open');
      expect(textOf(await mina.presses('Choose'))).to.include('Associate Northwind Traders with Contoso?');
    });
  });

  describe('ended', () => {
    it('not while subscriptions of the provider run, which are listed', async () => {
      const blocked = await mina.says('end the relationship with customer Northwind');
      expect(textOf(blocked))
        .to.include('cannot end yet')
        .and.include('Microsoft 365 Business Premium')
        .and.include('25 seats');
      expect(titlesOf(blocked)).not.to.include('End relationship');
    });

    it('which the customer is told that its provider has to stop', async () => {
      const blocked = await dana.says('end the relationship with Fabrikam');
      expect(textOf(blocked))
        .to.include('Once Fabrikam has suspended or cancelled them, it can end.')
        .and.not.include('My drafts');
      expect(titlesOf(blocked)).not.to.include('Suspend');
    });

    it('with the way to suspend them, which leads back', async () => {
      await mina.says('end the relationship with customer Northwind');
      await mina.presses('Suspend');
      expect(textOf(await mina.presses('Suspend'))).to.include('suspended');
      expect(textOf(await mina.presses('Continue: End a customer relationship'))).to.include(
        'End the relationship between Northwind Traders and Fabrikam?',
      );
    });

    it('without a word to the others, where that is wished, and their cards follow all the same', async () => {
      await robin.says('show customer Northwind');
      await suspendAll();
      const form = await mina.says('end the relationship with customer Northwind');
      expect(textOf(form)).to.include('Tell Northwind Traders, Adventure Works about it');
      const before = [robin, dana].map(({ messages }) => messages.length);
      await mina.presses('End relationship', { notify: 'false' });
      expect([robin, dana].map(({ messages }) => messages.length)).to.deep.equal(before);
      expect(textOf(await robin.says('customers'))).to.include('No customers here.');
    });

    it('not when one runs again by the time that it is pressed, and says which', async () => {
      await suspendAll();
      await mina.says('end the relationship with customer Northwind');
      const { partnerCenter, store } = office.twotier;
      const [{ id } = { id: '' }] = await partnerCenter.subscriptions(northwind);
      const found = await store.get(`customer|${northwind}` as never, `subscription:${id}`);
      const { etag: _, ...doc } = found as NonNullable<typeof found>;
      await store.commit(`customer|${northwind}` as never, [
        { kind: 'put', doc: { ...doc, status: 'active' } as never },
      ]);
      const late = await mina.presses('End relationship');
      expect(textOf(late)).to.include('still running, so the relationship cannot end yet');
      await mina.presses('Microsoft 365 Business Premium');
      expect(textOf(mina.card)).to.include('Microsoft 365 Business Premium');
      expect(textOf(await mina.says('customers'))).to.include('Northwind Traders');
    });

    it("by the provider, with what it gave: the customer leaves the list, and resellers' access through it ends", async () => {
      await suspendAll();
      const form = await mina.says('end the relationship with customer Northwind');
      expect(textOf(form))
        .to.include('End the relationship between Northwind Traders and Fabrikam?')
        .and.include('Northwind Traders leaves the list of Fabrikam')
        .and.include('What others have through Fabrikam ends with it: Adventure Works.');
      expect(textOf(await mina.presses('End relationship')))
        .to.include('Ended on')
        .and.include('Mina Park');
      expect(textOf(dana.card)).to.include('Mina Park ended the relationship between Northwind Traders and Fabrikam.');
      expect(textOf(robin.card)).to.include(
        'Mina Park ended the relationship between Northwind Traders and Adventure Works.',
      );
      for (const one of [mina, robin]) {
        expect(textOf(await one.says('customers'))).to.include('No customers here.');
        expect(textOf(await one.says('show customer Northwind'))).to.include('is not one of your customers');
      }
      expect(textOf(await dana.says('my partners'))).to.include('No partner serves your company.');
      const account = await office.twotier.partnerCenter.customer(northwind);
      expect(account?.providers).to.deep.equal([]);
    });

    it('by the reseller: its subscriptions fall back to the provider, which is no hindrance', async () => {
      const form = await robin.says('end the relationship with customer Northwind');
      expect(textOf(form)).to.include('fall back to their provider').and.include('Microsoft 365 Business Premium');
      await robin.presses('End relationship');
      expect(textOf(dana.card)).to.include('Robin Counts ended the relationship');
      expect(textOf(await robin.says('customers'))).to.include('No customers here.');
      expect(textOf(await mina.says('show customer Northwind'))).not.to.include('Adventure Works');
      const [subscription] = await office.twotier.partnerCenter.subscriptions(northwind);
      expect(subscription?.partnerIdOnRecord).to.equal(undefined);
      expect(subscription?.supportContact?.tenantId).to.equal(fabrikam);
    });

    it('by the customer, who says it in its own words', async () => {
      const form = await dana.says('end the relationship with Adventure Works');
      expect(textOf(form)).to.include('End the relationship between Northwind Traders and Adventure Works?');
      await dana.presses('End relationship');
      expect(textOf(robin.card)).to.include('Dana Kim ended the relationship');
      expect(textOf(await dana.says('my partners')))
        .to.include('Fabrikam')
        .and.not.include('Adventure Works');
      expect(textOf(await dana.says('end the relationship with Contoso'))).to.include(
        '“Contoso” does not serve your company.',
      );
    });

    it('by global admins alone, once, and not by a card of an earlier one', async () => {
      const joon = office.person('Joon');
      expect(textOf(await joon.says('end the relationship with customer Northwind'))).to.include('global admin');
      expect(textOf(await pat.says('end the relationship with customer Northwind'))).to.include(
        '“Northwind” is not one of your customers.',
      );
      await robin.says('end the relationship with customer Northwind');
      const [old, older] = [0, 0].map(() => ({ ...(robin.messages.at(-1) as Message) }));
      await robin.says('end the relationship with customer Northwind');
      await robin.presses('End relationship');
      expect(textOf(await robin.presses('End relationship', {}, old))).to.include('has ended already');
      await mina.says('associate customer Northwind with Adventure Works');
      await mina.presses('Associate customer');
      expect(textOf(await robin.presses('End relationship', {}, older))).to.match(
        /has ended already|has changed since/,
      );
      expect(textOf(await robin.says('customers'))).to.include('Northwind Traders');
    });

    it('is among the drafts as what it is, when something is in its way', async () => {
      expect(textOf(await mina.says('end the relationship with Northwind'))).to.include('cannot end yet');
      expect(textOf(await mina.says('my drafts')))
        .to.include('Northwind\nEnd a customer relationship')
        .and.not.include('End a partnership');
      expect(textOf(await mina.presses('Continue'))).to.include('cannot end yet');
    });

    it('also by partners who name the customer only', async () => {
      expect(textOf(await robin.says('end the relationship with Northwind'))).to.include(
        'End the relationship between Northwind Traders and Adventure Works?',
      );
      expect(textOf(await robin.says('end the relationship with Tailspin'))).to.include('“Tailspin” is not one of');
    });

    it('is not the end of the partnership, whose card says so', async () => {
      const form = await mina.says('end partnership with Adventure Works');
      expect(textOf(form))
        .to.include('Customers that both of you serve stay')
        .and.include('Tell Adventure Works about it');
      await mina.presses('End partnership');
      expect(textOf(await robin.says('customers'))).to.include('Northwind Traders');
    });

    it('in Korean as well', async () => {
      await suspendAll();
      const form = await mina.says('고객 Northwind Traders와의 관계를 종료해 줘');
      expect(textOf(form)).to.include('Northwind Traders와 Fabrikam의 관계를 종료하시겠습니까?');
      expect(textOf(await mina.presses('관계 종료'))).to.include('종료됨');
    });
  });

  it('are shown to the customer with what was granted, and to nobody of another company', async () => {
    await dana.says('my partners');
    const fabrikamCard = await dana.presses('Show');
    expect(textOf(fabrikamCard)).to.match(/may:/).and.include('Northwind Traders');
    for (const sentence of ['list our relationships', 'providers', 'my resellers'])
      expect(textOf(await dana.says(sentence)), sentence).to.include('My partners');
    expect(textOf(await dana.says('what can Fabrikam do'))).to.include('Fabrikam may:');
    expect(textOf(await pat.says('show relationships of Northwind'))).to.include('is not one of your customers');
    expect(textOf(await mina.says('my partners')), 'to a provider, its resellers').to.include('My resellers');
  });
});

function findInput(card: Card, id: string): { choices: { title: string; value: string }[] } {
  let found: Card | undefined;
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    if ((node as Card).id === id) found = node as Card;
    for (const child of Object.values(node)) walk(child);
  };
  walk(card);
  if (!found) throw new Error(`no input ${id} on ${JSON.stringify(valuesOf(card))}`);
  return found as never;
}
