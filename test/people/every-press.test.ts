import { createHmac, createSecretKey } from 'node:crypto';
import { expect } from 'chai';
import type { Command } from '../../bot/command.ts';
import { commands } from '../../bot/commands.ts';
import { seal } from '../../bot/seal.ts';
import type { RoleCapability } from '../../src/people/granting.ts';
import { type Person, peopleHome, personId, type Roles } from '../../src/people/person.ts';
import { capabilities } from '../../src/roles.ts';
import { buttonsOf, type Message, Office, type Persona, textOf } from '../support/office.ts';
import { companies, keyOfSeals, nameOf, officeOfEveryRole, pairs } from './every-role.ts';
import { type Kind, may } from './matrix.ts';

const refusedRole = /^(?:Your role does not include this: it takes the role of|현재 역할로는 할 수 없는 작업입니다)/;
const refusedKind = /^Only (?:an?|the) [a-z ,]+ can do this\./;
/** What a reseller wants of its provider may become a request, for whoever may send one (P48). */
const insteadOf = (roles: Roles): RegExp =>
  may('request-changes', 'reseller', roles)
    ? new RegExp(`${refusedKind.source}|^(?:Which customer\\?|You have no indirect provider yet)`)
    : new RegExp(`${refusedKind.source}|${refusedRole.source}`);

const changes = commands.filter(({ operation }) => operation.kind === 'change');
/** Who may is decided by more than the operation's own right: by what the table holds. */
const byContent = new Set(['import-table']);

/** What a client sends for a press of a button, and what comes back: in a dialog, for what is shown in one. */
async function pressing(who: Persona, { name, inDialog }: Command, sealed: string): Promise<string> {
  const data = { seal: sealed };
  const value = { action: { type: 'Action.Execute', verb: `${name}/do`, data }, trigger: 'manual' };
  const invoke = inDialog ? { name: 'task/fetch', value: { data } } : { name: 'adaptiveCard/action', value };
  const { status, body } = await who.sends(who.activity({ type: 'invoke', replyToId: 'a', ...invoke }));
  expect(status, name).to.equal(200);
  return textOf((inDialog ? body?.task?.value?.card?.content : body?.value) ?? {});
}

describe('every press that changes something', () => {
  for (const company of companies) {
    it(`at a ${company.kind}, by every pair of roles: what the matrix does not give is refused`, async () => {
      const { office, person, close } = await officeOfEveryRole();
      const key = createSecretKey(createHmac('sha256', keyOfSeals).update('seal').digest());
      try {
        for (const roles of pairs) {
          const who = person(company, roles);
          const bearer = { ...who.identity, conversationId: who.conversationId };
          const pressed = async (command: Command): Promise<void> => {
            const { name, operation } = command;
            const { allowed } = operation;
            const operationId = `${nameOf(roles)} ${name}`;
            const action = { command: name, part: 'do', subject: {}, operationId, language: 'en' } as const;
            const text = await pressing(who, command, seal(action, bearer, key, office.clock.now));
            const what = `${nameOf(roles)}, ${name}: ${text}`;
            const sides: object = allowed === 'everyone' ? {} : capabilities[allowed];
            if (allowed === 'everyone') expect(text, what).not.to.match(refusedKind);
            else if (allowed === 'operate-programme' && company.kind === 'provider')
              // The provider runs the bot.
              expect(refusedRole.test(text), what).to.equal(roles.adminRole !== 'global-admin');
            else if (!(company.kind in sides))
              expect(text, what).to.match(
                company.kind === 'reseller' && 'provider' in sides ? insteadOf(roles) : refusedKind,
              );
            else expect(refusedRole.test(text), what).to.equal(!may(allowed, company.kind as Kind, roles));
          };
          await Promise.all(changes.filter(({ name }) => !byContent.has(name)).map(pressed));
        }
      } finally {
        await close();
      }
    });
  }
});

/** The buttons of a card that do something, each with a copy of the card as it is drawn now. */
const doing = (message: Message) =>
  buttonsOf(message.card).flatMap((button) =>
    /\/do$/.test(String(button.verb)) ? [{ verb: String(button.verb), title: String(button.title), message }] : [],
  );

describe('cards from before a role was taken away', () => {
  let office: Office;
  const shown = new Map<string, { title: string; message: Message }>();
  /** Keeps what somebody sees now. */
  const sees = (who: Persona): void => {
    for (const { verb, title, message } of who.messages.flatMap(doing))
      shown.set(verb, { title, message: { ...message, card: structuredClone(message.card) } });
  };
  const rightTo = (verb: string): RoleCapability | undefined => {
    const { allowed } = commands.find(({ name }) => verb === `${name}/do`)?.operation ?? {};
    return allowed === 'everyone' ? undefined : allowed;
  };
  const has = async (who: Persona, roles: Roles): Promise<void> => {
    const home = peopleHome(who.identity.tenantId);
    const found = await office.twotier.store.get<Person>(home, personId(who.identity.objectId));
    const { etag: _, ...person } = found as NonNullable<typeof found>;
    await office.twotier.store.commit(home, [{ kind: 'put', doc: { ...person, ...roles } }]);
  };

  async function refuse(who: Persona, kind: Kind): Promise<void> {
    for (const roles of pairs) {
      await has(who, roles);
      await Promise.all(
        [...shown].map(async ([verb, { title, message }]) => {
          const right = rightTo(verb);
          const operates = right === 'operate-programme' && roles.adminRole === 'global-admin';
          if (!right || operates || may(right, kind, roles)) return;
          const { body } = await who.sends(who.pressOf(title, {}, message));
          expect(textOf(body?.value ?? {}), `${verb}, ${roles.agentRole}, ${roles.adminRole}`).to.match(refusedRole);
        }),
      );
    }
  }

  beforeEach(async () => {
    shown.clear();
    office = await Office.open();
  });
  afterEach(() => office.close());

  it('do nothing any more, at a provider', async () => {
    const [mina, robin] = [office.person('Mina'), office.person('Robin')];
    await mina.installs();
    await robin.says("set Northwind's Business Premium to 40 seats");
    await robin.presses('Send to Fabrikam');
    sees(mina);
    for (const [sentence, ...presses] of [
      ['invite reseller Contoso at pat@contoso.com', ['Send invitation', {}]],
      ['invite customer dana@southridge.com', ['Send invitation', {}]],
      ['add user Kim Haneul at haneul@fabrikam.com', ['Next: Review', {}], ['Add', {}]],
      ['add lead Southridge', ['Add lead', { source: 'own' }]],
      ['service request for Northwind: mail does not arrive'],
      ['request delegated admin for Northwind'],
      ['make Joon Lee admin agent'],
      ['remove helpdesk agent from Joon Lee'],
      ['ticket to Partner Center: the customers page does not load'],
      ['end partnership with Adventure Works'],
      ['end the relationship with customer Northwind'],
      ['order 10 E3 for Northwind Traders'],
      ["set Northwind's Business Premium to 40 seats"],
      ["suspend Northwind's Business Premium subscription"],
      ["set the support contact of Northwind's Business Premium to Adventure Works"],
      ['register provider Litware'],
      ['export the activity of Northwind as CSV'],
    ] as [string, ...[string, object][]][]) {
      await mina.says(sentence);
      sees(mina);
      for (const [title, inputs] of presses) {
        await mina.presses(title, inputs);
        sees(mina);
      }
    }
    expect(shown.size, [...shown.keys()].join()).to.be.at.least(17);
    await refuse(mina, 'provider');
  });

  it('do nothing any more, at a reseller', async () => {
    const [mina, robin] = [office.person('Mina'), office.person('Robin')];
    await robin.installs();
    await mina.says('invite reseller Contoso at pat@contoso.com');
    await mina.presses('Send invitation');
    const pat = office.person('Pat');
    await pat.says('accept the invitation from Fabrikam');
    sees(pat);
    for (const sentence of ['add user Kim Haneul at haneul@contoso.com', 'make Lee Novak admin agent']) {
      await pat.says(sentence);
      sees(pat);
    }
    expect([...shown.keys()]).to.include('authorize-provider/do');
    await refuse(pat, 'reseller');
    shown.clear();
    for (const sentence of [
      "set Northwind's Business Premium to 40 seats",
      'service request for Northwind: mail does not arrive',
      'invite customer dana@southridge.com with provider Fabrikam',
      'end partnership with Fabrikam',
      'add lead Southridge',
      'edit our profile',
    ]) {
      await robin.says(sentence);
      sees(robin);
    }
    await refuse(robin, 'reseller');
  });
});
