import { alex, answers, company, contacts, verificationCodeIn } from '../enrolment/applying.ts';
import { olga, openMarket } from '../subscriptions/market.ts';
import { opensDialog, pressing } from '../support/crawl.ts';
import { buttonsOf, codeIn, type Identity, type Office, type Persona } from '../support/office.ts';

const newcomer = (nth: number, name: string, email?: string): Identity => ({
  tenantId: `99999999-0000-4000-8000-00000000001${nth}`,
  objectId: `99999999-0000-4000-8000-00000000002${nth}`,
  name,
  email,
});

/** What is typed into a form, by the inputs of all forms. */
export const details = {
  domain: 'sixthcoffee',
  street: '1 Main Street',
  city: 'Seattle',
  postalCode: '98101',
  firstName: 'Ada',
  lastName: 'Quill',
  email: 'ada@coffee.example',
};

/** An office in which something of everything has been begun, and those who can go on with it. */
export interface Begun {
  office: Office;
  /** Of the provider that operates the programme, of one of its resellers, of their customer: with all roles. */
  mina: Persona;
  robin: Persona;
  dana: Persona;
  /** Has just been enrolled. */
  alex: Persona;
  /** Of an invitation to another company than Dana's. */
  code: string;
  /** Something to order. */
  product: string;
}

export async function openBegun(): Promise<Begun> {
  const office = await openMarket();
  const [mina, robin, dana] = [office.person('Mina'), office.person('Robin'), office.person('Dana')];
  const [proseware, sora] = [office.person(olga), office.person('sora')];
  const vera = office.person(newcomer(0, 'Vera Holm', 'vera@holm.example'));
  for (const one of [mina, robin, dana]) await one.installs();

  type Step = [title: string, typed?: object];
  async function goesThrough(who: Persona, sentence: string, ...steps: Step[]): Promise<void> {
    await who.says(sentence);
    for (const [title, typed] of steps) await who.presses(title, typed);
  }
  const codeFor = async (email: string) => codeIn((await office.mail()).findLast(({ to }) => to === email));

  await goesThrough(mina, 'invite reseller Contoso at pat@contoso.com', ['Send invitation']);
  // Answered from another domain than was invited: the provider has to confirm it.
  await goesThrough(mina, 'invite reseller Hanbit at sora@kontoso.kr', ['Send invitation']);
  const invitation = await codeFor('sora@kontoso.kr');
  await goesThrough(sora, `초대 수락 ${invitation}`, ['간접 공급자 승인', { confirmed: 'true' }]);
  await goesThrough(proseware, 'invite reseller Adventure Works at robin@adventure-works.com', ['Send invitation']);
  await goesThrough(proseware, 'invite customer dana@northwind.com', ['Send invitation', { company: 'Northwind' }]);
  for (const who of [mina, robin]) {
    await goesThrough(who, 'invite customer Southridge ida@southridge.com', ['Send invitation']);
    // A customer that nobody knows has answered: the inviter has to confirm it.
    await goesThrough(who, 'invite customer Lamna vera@lamna.example', ['Send invitation']);
    const code = await codeFor('vera@lamna.example');
    await goesThrough(vera, `accept invitation ${code}`, [
      'Approve',
      { confirmed: 'true', company: 'Lamna Healthcare' },
    ]);
  }
  await goesThrough(mina, 'invite customer Elsewhere eve@elsewhere.example', ['Send invitation']);
  const code = await codeFor('eve@elsewhere.example');

  const product = (await mina.searches('add-customer/product', 'business premium'))[0]?.value ?? '';
  for (const [nth, name] of ['Fourth Coffee', 'Fifth Coffee'].entries())
    await goesThrough(
      mina,
      `add customer ${name} for reseller Adventure Works`,
      ['Next: Subscriptions', { ...details, domain: `coffee${nth}` }],
      ['Next: Review', { product1: product, quantity1: '12' }],
      ['Submit', { agreed: 'true', agreedOn: '2026-11-19' }],
    );
  await goesThrough(mina, 'order an Azure plan for Northwind', ['Submit']);
  await goesThrough(mina, 'order 10 Office 365 E3 for Northwind', ['Submit']);
  office.passes({ seconds: 300 });
  await goesThrough(mina, "suspend Northwind's Office 365 E3 subscription", ['Suspend']);

  for (const seats of [40, 41])
    await goesThrough(robin, `set Northwind's Business Premium to ${seats} seats`, ['Send to Fabrikam', { note: '' }]);
  await goesThrough(mina, 'change requests', ['Open'], ['Ask back'], ['Ask', { text: 'From which day?' }]);
  for (const who of [mina, robin]) {
    const mail = 'service request for Northwind: mail does not arrive';
    await goesThrough(who, mail, ['Open request', { description: 'Since this morning.' }]);
    await goesThrough(who, 'request delegated admin for Northwind', ['Request rights', { days: '30' }]);
    await goesThrough(who, 'ticket to Partner Center: the page', ['Send ticket', { description: 'It does not load.' }]);
    await goesThrough(who, 'add lead Southridge', ['Add lead', { source: 'own' }]);
  }
  for (const name of ['Kim Haneul', 'Kay One'])
    await goesThrough(mina, `add user ${name} at ${name.split(' ')[0]}@fabrikam.com`, ['Next: Review'], ['Add']);

  for (const [nth, who] of [alex, newcomer(1, 'Una'), newcomer(2, 'Otto')].map((one) => office.person(one)).entries()) {
    await goesThrough(
      who,
      'enroll',
      ['We are in CSP already', { country: 'US' }],
      ['Use another', { otherMpn: '5678901' }],
      ['Next: Review', { ...contacts, contactEmail: `a@company${nth}.example` }],
      ['Enroll now', { authority: 'true' }],
    );
    const given = { signedUp: 'yes', ownAddress: nth === 2 ? 'no' : 'yes' };
    await answers(office, verificationCodeIn(await office.mail()), given);
    if (nth === 0) await goesThrough(mina, 'review enrollments', ['Show'], ['Approve']);
  }
  await goesThrough(
    dana,
    'enroll',
    ['I have these', { country: 'US' }],
    ['Use another', { otherMpn: '5678901' }],
    ['Continue', company],
    ['Next: Review', { ...contacts, contactEmail: 'dana@northwind.com' }],
    ['Enroll now', { authority: 'true' }],
  );

  // One sign-in of each kind has been shown, the other has not.
  for (const sentence of ['setup info of Fourth Coffee', 'show user Kim Haneul']) {
    const card = await mina.says(sentence);
    const button = buttonsOf(card).find(opensDialog) ?? {};
    await mina.sends(pressing(mina, { button, shown: { id: '', card }, way: sentence }));
  }
  await office.settled();

  // From here on there is time to undo.
  const later = await office.restart({ UNDO_SECONDS: '20' });
  const [first, second, third, fourth] = [mina, robin, dana, alex].map((one) =>
    later.person('identity' in one ? one.identity : one),
  ) as [Persona, Persona, Persona, Persona];
  return { office: later, mina: first, robin: second, dana: third, alex: fourth, code, product };
}
