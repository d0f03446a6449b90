import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { type AuditEntry, auditHome } from '../../src/audit.ts';
import { isPassword } from '../../src/passwords.ts';
import { peopleHome } from '../../src/people/person.ts';
import { type SignIn, signInId } from '../../src/people/sign-in.ts';
import { buttonsOf, type Card, type Message, type Office, type Persona, textOf } from '../support/office.ts';
import { openFabrikam } from './fabrikam.ts';

describe('the sign-in of a new user', () => {
  let office: Office;
  let mina: Persona;
  let joon: Persona;
  let card: Message;
  beforeEach(async () => {
    const at = await openFabrikam();
    ({ office, mina, joon } = at);
    await at.changes('make Joon Lee global admin');
    await at.adds('Kim Haneul', 'haneul@fabrikam.com');
    card = mina.messages.at(-1) as Message;
  });
  afterEach(() => office.close());

  const dataOf = (shown: Card | undefined, title: string) => {
    const button = buttonsOf(shown ?? {}).find((one) => one.title === title);
    if (!button) throw new Error(`no button "${title}" on ${textOf(shown ?? {})}`);
    return button.data;
  };
  /** The card that a press of this button opens in a dialog. */
  async function opens(
    who: Persona,
    title: string,
    from: Card | undefined = card.card,
    name = 'task/fetch',
  ): Promise<Card> {
    const { body } = await who.sends(
      who.activity({ type: 'invoke', name, replyToId: card.id, value: { data: dataOf(from, title) } }),
    );
    await office.settled();
    return body?.task?.value?.card?.content ?? { said: body?.task?.value };
  }
  const passwordIn = (shown: Card) => /[A-Za-z0-9]{5}(-[A-Za-z0-9]{5}){3}/.exec(textOf(shown))?.[0];
  const kept = async () => {
    const home = peopleHome(mina.identity.tenantId);
    const person = /"person":"([^"]+)"/.exec(
      Buffer.from(String(buttonsOf(card.card)[0]?.data.seal).split('.')[0] ?? '', 'base64url').toString(),
    )?.[1];
    return office.twotier.store.get<SignIn>(home, signInId(String(person)));
  };

  it('is shown once, in a dialog, to whoever added the user; the card says who saw it', async () => {
    expect(textOf(card.card)).to.include('temporary password not shown yet').and.include('it is not accessible later');
    const dialog = await opens(mina, 'Show sign-in once');
    expect(textOf(dialog)).to.include('haneul@fabrikam.com').and.include('it must be changed at the first sign-in');
    expect(passwordIn(dialog)).to.be.a('string');
    expect(textOf(card.card)).to.include('temporary password shown to Mina Park, Fri 20 Nov 2026, 04:00');
    expect(buttonsOf(card.card).map(({ title }) => title)).not.to.include('Show sign-in once');
    expect((await opens(mina, 'Done', dialog, 'task/submit')).said, 'Done closes the dialog').to.include(
      'not shown again',
    );
  });

  it('is not shown by a second press: it says who saw it and when, and offers a reset', async () => {
    const before = { ...card.card };
    const first = passwordIn(await opens(mina, 'Show sign-in once', before)) as string;
    const second = await opens(mina, 'Show sign-in once', before);
    expect(passwordIn(second)).to.equal(undefined);
    expect(textOf(second)).to.include('was shown to Mina Park on Fri 20 Nov 2026, 04:00');
    const reset = await opens(mina, 'Reset sign-in', second, 'task/submit');
    expect(textOf(reset)).to.include('an earlier password is worth nothing any more');
    const again = passwordIn(await opens(mina, 'Show sign-in once', reset, 'task/submit')) as string;
    expect(again).to.be.a('string').and.not.equal(first);
    const { password } = (await kept()) ?? {};
    expect(await isPassword(again, password as never)).to.equal(true);
    expect(await isPassword(first, password as never), 'the earlier one').to.equal(false);
    const { items } = await office.twotier.store.list<AuditEntry>(auditHome(mina.identity.tenantId), {
      type: 'audit',
      limit: 100,
    });
    expect(items.map(({ operation }) => operation).slice(-3)).to.deep.equal([
      'show-sign-in',
      'reset-sign-in',
      'show-sign-in',
    ]);
    expect(textOf(await opens(mina, 'Show sign-in once', before)), 'a card of an earlier one').to.include(
      'was shown to Mina Park',
    );
  });

  it('is shown to one of fifty presses, on one card or on several', async () => {
    const first = card.card;
    const other = await mina.says('show user Kim Haneul');
    const presses = Array.from({ length: 50 }, (_, at) => opens(mina, 'Show sign-in once', at % 2 ? first : other));
    const shown = (await Promise.all(presses)).filter((dialog) => passwordIn(dialog));
    expect(shown).to.have.length(1);
  });

  it('is nobody else’s: another manager may reset it, and is then shown the new one', async () => {
    expect(textOf(await joon.says('show user Kim Haneul'))).to.include('not shown yet');
    expect(buttonsOf(joon.card).map(({ title }) => title)).not.to.include('Show sign-in once');
    const pressed = joon.messages.at(-1) as Message;
    await joon.presses('Reset sign-in');
    const shown = await joon.sends(
      joon.activity({
        type: 'invoke',
        name: 'task/fetch',
        replyToId: pressed.id,
        value: { data: dataOf(pressed.card, 'Show sign-in once') },
      }),
    );
    expect(passwordIn(shown.body?.task.value.card.content)).to.be.a('string');
    await office.settled();
    expect(textOf(card.card), 'and the other card says so').to.include('shown to Joon Lee');
  });

  it('of a global admin is for global admins', async () => {
    await mina.says('make Kim Haneul global admin');
    await mina.presses('Update');
    await mina.says('make Joon Lee user management admin');
    await mina.presses('Update');
    expect(textOf(await joon.says('show user Kim Haneul'))).to.include('global admin');
    expect(buttonsOf(joon.card).map(({ title }) => title)).to.deep.equal(['Users']);
  });

  it('leaves the process in one answer and rests nowhere, in no form', async () => {
    const password = passwordIn(await opens(mina, 'Show sign-in once')) as string;
    await mina.says('users');
    await mina.says('show user Kim Haneul');
    await office.settled();
    const forms = [
      password,
      password.replaceAll('-', ''),
      Buffer.from(password).toString('base64'),
      Buffer.from(password).toString('base64url'),
      Buffer.from(password).toString('hex'),
      encodeURIComponent(password),
    ];
    const everything: [string, Buffer][] = [
      ...office.calls.map((call): [string, Buffer] => [call.path, Buffer.from(JSON.stringify(call))]),
      ...(await office.mail()).map((letter): [string, Buffer] => ['mail', Buffer.from(letter.raw)]),
      ...filesIn(office.folder).map((file): [string, Buffer] => [file, readFileSync(file)]),
    ];
    expect(everything.length).to.be.greaterThan(5);
    for (const [where, bytes] of everything) {
      for (const form of forms) {
        expect(bytes.includes(form), where).to.equal(false);
        expect(bytes.includes(Buffer.from(form, 'utf16le')), where).to.equal(false);
      }
    }
    const signIn = await kept();
    expect(signIn?.password?.hash).to.be.a('string');
    expect(await isPassword(password, signIn?.password as never), 'a salted hash is kept').to.equal(true);
  });
});

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true })
    .map((name) => join(folder, String(name)))
    .filter((path) => statSync(path).isFile());
