import { type Card, type Identity, type Letter, Office, type Persona, textOf, titlesOf } from '../support/office.ts';

/** The newcomer of a tenant that only Partner Center has heard of. */
export const alex: Identity = {
  tenantId: '0d1f7a1e-0000-4000-8000-00007a115b00',
  objectId: '0d1f7a1e-0000-4000-8000-00007a115b01',
  name: 'Alex Moreno',
};

/** An office with the newcomer, and with the operator, who can be told something. */
export async function openEnrolment(): Promise<{ office: Office; newcomer: Persona; mina: Persona }> {
  const office = await Office.open();
  const mina = office.person('Mina');
  await mina.installs();
  return { office, newcomer: office.person(alex), mina };
}

export const company = {
  legalName: 'Tailspin Toys Inc.',
  street: '1 Toy Street',
  city: 'Redmond',
  region: 'WA',
  postalCode: '98052',
};

export const contacts = {
  contactIs: 'me',
  contactEmail: 'alex@tailspintoys.com',
  supportEmail: 'help@tailspintoys.com',
  supportPhone: '+1 425 555 0100',
};

/** Presses the button beside an MPN ID, whether or not a client would let it be pressed. */
export async function chooses(person: Persona, mpnId: string): Promise<Card> {
  const message = person.messages.at(-1);
  const row = message?.card.body.find((one: Card) => new RegExp(`^MPN (?:ID )?${mpnId} `, 'm').test(textOf(one)));
  if (!message || !row) throw new Error(`no row for MPN ${mpnId}`);
  const [title = ''] = titlesOf(row);
  message.card = await person.presses(title, {}, { ...message, card: row });
  return message.card;
}

/** Fills in the form up to its review. */
export async function fillsIn(person: Persona, changed: Record<string, string> = {}): Promise<Card> {
  await person.says('enroll');
  await person.presses('I have these', { country: 'US' });
  await chooses(person, '5678901');
  await person.presses('Continue', company);
  return person.presses('Next: Review', { ...contacts, ...changed });
}

export async function applies(person: Persona, changed: Record<string, string> = {}): Promise<Card> {
  await fillsIn(person, changed);
  return person.presses('Enroll now', { authority: 'true' });
}

/** The code of the latest verification mail. */
export const verificationCodeIn = (letters: Letter[]): string =>
  letters.flatMap(({ text }) => /verify\/([0-9A-Z-]+)/.exec(text)?.[1] ?? []).at(-1) ?? '';

/** Answers the questions on the page, as a browser sends them. */
export async function answers(
  office: Office,
  code: string,
  given: Record<string, string> = { signedUp: 'yes', ownAddress: 'yes' },
  headers: Record<string, string> = {},
): Promise<{ status: number; text: string }> {
  const url = `${office.twotier.url}/verify/${code}`;
  const page = await (await fetch(url, { headers })).text();
  const token = /name="token" value="([^"]+)"/.exec(page)?.[1] ?? '';
  const answer = await fetch(url, { method: 'POST', headers, body: new URLSearchParams({ token, ...given }) });
  await office.settled();
  return { status: answer.status, text: await answer.text() };
}

/** Somebody whose application has been verified by mail. */
export async function verified(office: Office, changed: Record<string, string> = {}): Promise<Persona> {
  const person = office.person(alex);
  await applies(person, changed);
  await answers(office, verificationCodeIn(await office.mail()));
  return person;
}

export async function documents(office: Office, type: string): Promise<Record<string, unknown>[]> {
  let cursor: string | undefined;
  const found = new Map<string, Record<string, unknown>>();
  for (let more = true; more; ) {
    const changes = await office.twotier.store.changes(cursor);
    for (const { pk, doc } of changes.items) {
      if (doc.type === type) found.set(`${pk}/${doc.id}`, { pk, ...doc });
    }
    ({ cursor, more } = changes);
  }
  return [...found.values()];
}
