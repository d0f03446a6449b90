import { expect } from 'chai';
import { commands } from '../../bot/commands.ts';
import type { RoleCapability } from '../../src/people/granting.ts';
import { type Organization, organizationHome, organizationId } from '../../src/people/organization.ts';
import { type Person, peopleHome, personId, type Roles } from '../../src/people/person.ts';
import { capabilities } from '../../src/roles.ts';
import type { Doc, Partition, Stored } from '../../src/store/store.ts';
import { answerTo, crawl, type Found, pressing, sealedIn, sentencesOf, verbOf } from '../support/crawl.ts';
import { buttonsOf, type Card, emptyInputsOf, type Message, type Persona, textOf } from '../support/office.ts';
import { type Begun, details, openBegun } from './begun.ts';
import { pairs } from './every-role.ts';
import { type Kind, may } from './matrix.ts';

const refusedRole = /^Your role does not include this: it takes the role of/;
const refusedKind = /^Only (?:an?|the) [a-z ,]+ can do this\./;
const notYours = /^This card does not belong to this chat or to you, so nothing was done\./;

/** What changes something; the other parts lead to more of a form. */
const changes = /\/(?:do|approve|cancel|drop|discard)$/;
/** A form that somebody has begun is that person's own, whatever becomes of the roles. */
const ownDraft = /\/(?:cancel|drop|discard)$/;

/** No card has a button for these. */
const withoutButton = {
  'first-contact': 'done when somebody who was added by address writes for the first time',
};

const named = new Map(commands.map((command) => [command.name, command]));
const commandOf = (verb: string) => named.get(verb.split('/')[0] ?? '');

/** A table is of any of these. */
const importable = ['manage-customers', 'manage-users', 'manage-subscriptions'] as const;

/** What it takes to press a button: the command's right, and what is decided by more than the command. */
function rightsTo({ button, shown }: Found, { identity }: Persona): RoleCapability[] {
  const verb = verbOf(button);
  const { subject } = sealedIn(button);
  if (ownDraft.test(verb)) return [];
  // By what the table holds.
  if (verb === 'import-table/do') return ['manage-customers'];
  // The form is the invitation itself.
  if (verb === 'decline-invitation/open') return ['list-invitations'];
  if (verb === 'show-invitation/open' && subject.inviter === identity.tenantId) return ['invite-customers'];
  const { allowed: right = 'everyone', kind } = commandOf(verb)?.operation ?? {};
  if (right === 'everyone') return [];
  // R42, of what is about something of Office 365.
  const text = textOf(shown.card);
  const one = Object.keys(subject).length > 0;
  if (right === 'manage-subscriptions' && one && /Business Premium|Office 365 E3/.test(text))
    return [right, 'office-subscriptions'];
  if (right === 'manage-requests' && one && kind === 'change' && /Northwind/.test(text))
    return [right, 'office-requests'];
  return [right];
}

const table = [
  'Company\tDomain\tCountry\tStreet\tCity\tPostal code\tContact\tEmail\tReseller',
  'Wide World\twideworld\tUnited States\t1 Main St\tSpringfield\t12345\tAda Lane\tada@wide.example\t',
].join('\n');

const everything = sentencesOf(commands, 'en');

/** One person of each kind of company, with all roles, and what leads to the cards that no command's own phrase leads to. */
const people: { name: 'mina' | 'robin' | 'dana' | 'alex'; kind: Kind; says: (begun: Begun) => string[] }[] = [
  {
    name: 'mina',
    kind: 'provider',
    says: () => [
      ...everything,
      'confirm the partnership with 한빛물산',
      'show user Kim Haneul',
      'show user Kay One',
      'setup info of Fourth Coffee',
      'setup info of Fifth Coffee',
      table,
    ],
  },
  { name: 'robin', kind: 'reseller', says: () => [...everything, 'accept the invitation from Proseware'] },
  {
    name: 'dana',
    kind: 'customer',
    says: ({ code }) => [...everything, 'accept the invitation from Proseware', `accept invitation ${code}`],
  },
  { name: 'alex', kind: 'reseller', says: () => ['enrollment status'] },
];

describe('every button of every card', () => {
  let begun: Begun;
  const found = new Map<string, Found[]>();
  before(async () => {
    begun = await openBegun();
    for (const { name, says } of people) found.set(name, await reached(begun[name], says(begun)));
  });
  after(() => begun.office.close());

  /** Whatever can be reached: of what changes something, each button by its title, of the rest one of a kind. */
  async function reached(who: Persona, sentences: string[]): Promise<Found[]> {
    const all = new Map<string, Found>();
    const sees = (card: Card, way: string, shown: Message) => {
      for (const button of buttonsOf(card)) {
        const verb = verbOf(button);
        const what = changes.test(verb) ? `${verb} ${button.title}` : verb;
        if (button.data && !all.has(what)) all.set(what, { button, shown, way: `${way} > ${button.title}` });
      }
    };
    // What can be undone is on the card of the moment.
    const undone = [
      ['invite reseller Trey Research at ted@trey.com', 'Send invitation'],
      ['make Kay One helpdesk agent', 'Update'],
    ] as const;
    for (const [sentence, title] of who === begun.mina ? undone : []) {
      await who.says(sentence);
      const card = await who.presses(title);
      sees(card, `${sentence} > ${title}`, { id: who.messages.at(-1)?.id ?? '', card });
    }
    await crawl(who, sentences, {
      goesOn: true,
      rows: 3,
      follows: ({ button }) => !changes.test(verbOf(button)),
      sees,
      typed: {
        ...details,
        company: 'Sixth Coffee',
        fullName: 'Una Way',
        product1: begun.product,
        quantity1: '5',
        tenant: '55555555-0000-4000-8000-000000000001',
        organization: 'Litware',
        organizationDomain: 'litware.com',
        organizationCountry: 'US',
        admin: '55555555-0000-4000-8000-000000000002',
        code: begun.code,
      },
    });
    return [...all.values()];
  }

  async function replace<D extends Doc>(home: Partition, id: string, fields: Partial<D>): Promise<D> {
    const { store } = begun.office.twotier;
    const { etag: _, ...before } = (await store.get<D>(home, id)) as Stored<D>;
    await store.commit(home, [{ kind: 'put', doc: { ...before, ...fields } as Doc }]);
    return before as unknown as D;
  }
  const has = ({ identity: { tenantId, objectId } }: Persona, roles: Roles) =>
    replace<Person>(peopleHome(tenantId), personId(objectId), roles);

  let cursor: string | undefined;
  /** What has been written since this was asked the last time, but for the record of what was refused. */
  async function written(): Promise<string[]> {
    const docs: (Doc & { outcome?: string })[] = [];
    for (let more = true; more; ) {
      await begun.office.settled();
      const page = await begun.office.twotier.store.changes(cursor);
      docs.push(...page.items.map(({ doc }) => doc));
      ({ cursor, more } = page);
    }
    return docs.filter(({ type, outcome }) => type !== 'audit' || outcome !== 'not-allowed').map(({ id }) => id);
  }

  /** Presses a button with what its card holds, and something in whatever it leaves open. */
  async function press(who: Persona, one: Found): Promise<string> {
    const typed = Object.fromEntries(emptyInputsOf(one.shown.card).map((name) => [name, 'Since this morning.']));
    const { status, body } = await who.sends(pressing(who, one, typed));
    expect(status, one.way).to.equal(200);
    return textOf(answerTo(body));
  }

  /** Presses those buttons all at once; answers those whose answer is not what was expected. */
  async function surprises(who: Persona, buttons: Found[], isExpected: (text: string) => boolean): Promise<string[]> {
    const answers = await Promise.all(buttons.map(async (one) => ({ one, text: await press(who, one) })));
    return answers.flatMap(({ one: { button, way }, text }) =>
      isExpected(text) ? [] : [`${verbOf(button)} (${way}): ${text.slice(0, 100)}`],
    );
  }

  /** Whether the matrix gives somebody what a button does. */
  const gives =
    (who: Persona, kind: Kind, roles: Roles) =>
    (one: Found): boolean =>
      verbOf(one.button) === 'import-table/open'
        ? importable.some((right) => may(right, kind, roles))
        : rightsTo(one, who).every((right) =>
            // The provider runs the bot.
            right === 'operate-programme'
              ? kind === 'provider' && roles.adminRole === 'global-admin'
              : may(right, kind, roles),
          );

  /** What a helpdesk agent may do hangs on what the customer has (R42), and that changes with the other presses. */
  const whateverTheyHave =
    (who: Persona, kind: Kind, roles: Roles) =>
    (one: Found): boolean =>
      !rightsTo(one, who).includes('manage-requests') ||
      Object.keys(sealedIn(one.button).subject).length === 0 ||
      may('office-requests', kind, roles);

  it('is there for every command that changes something', () => {
    const verbs = [...found.values()].flat().map(({ button }) => verbOf(button));
    const operations = new Set(verbs.filter((verb) => changes.test(verb)).map((verb) => commandOf(verb)?.operation));
    const missing = commands.filter(({ operation }) => operation.kind === 'change' && !operations.has(operation));
    expect(missing.map(({ name }) => name)).to.deep.equal(Object.keys(withoutButton));
  });

  for (const { name, kind } of people) {
    const buttons = () => found.get(name) ?? [];

    it(`is refused to ${name}, at a ${kind}, with every pair of roles that the matrix does not give it`, async () => {
      const who = begun[name];
      for (const roles of pairs) {
        const what = `${roles.agentRole}, ${roles.adminRole}`;
        await has(who, roles);
        await written();
        const refused = buttons().filter((one) => !gives(who, kind, roles)(one));
        expect(await surprises(who, refused, (text) => refusedRole.test(text)), what).to.deep.equal([]);
        expect(await written(), `${what}: what was written`).to.deep.equal([]);
      }
      await has(who, { agentRole: 'admin-agent', adminRole: 'global-admin' });
    });

    it(`does nothing for anybody else than ${name}`, async () => {
      const other = name === 'robin' ? begun.mina : begun.robin;
      await written();
      expect(await surprises(other, buttons(), (text) => notYours.test(text))).to.deep.equal([]);
      expect(await written()).to.deep.equal([]);
    });

    it(`is refused to ${name} once the company is of another kind that has no part in it`, async () => {
      const { tenantId } = begun[name].identity;
      const other = kind === 'customer' ? 'provider' : 'customer';
      const home = organizationHome(tenantId);
      const { kinds } = await replace<Organization>(home, organizationId, { kinds: [other] });
      await written();
      const theirs = buttons().filter((one) =>
        rightsTo(one, begun[name]).some((right) => !(other in capabilities[right])),
      );
      expect(theirs).not.to.be.empty;
      expect(await surprises(begun[name], theirs, (text) => refusedKind.test(text))).to.deep.equal([]);
      expect(await written()).to.deep.equal([]);
      await replace<Organization>(home, organizationId, { kinds });
    });
  }

  // Last, since it changes what there is.
  for (const { name, kind } of people)
    it(`is refused to ${name}, at a ${kind}, for want of no role that the matrix gives it to`, async () => {
      for (const roles of pairs) {
        await has(begun[name], roles);
        const nothing = roles.agentRole === 'none' && roles.adminRole === 'none';
        // What takes no role is pressed by somebody who has none.
        const given = (found.get(name) ?? [])
          .filter(gives(begun[name], kind, roles))
          .filter(whateverTheyHave(begun[name], kind, roles))
          .filter((one) => nothing || rightsTo(one, begun[name]).length > 0);
        const what = `${roles.agentRole}, ${roles.adminRole}`;
        expect(await surprises(begun[name], given, (text) => !refusedRole.test(text)), what).to.deep.equal([]);
      }
    });
});
