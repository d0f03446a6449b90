import { expect } from 'chai';
import { commands } from '../bot/commands.ts';
import { type Language, languages } from '../bot/words.ts';
import { crawl, sentencesOf, verbOf } from './support/crawl.ts';
import { buttonsOf, type Card, type Identity, Office, type Persona, textOf } from './support/office.ts';

const newcomer: Identity = {
  tenantId: '0d1f7a1e-0000-4000-8000-0000000e0e00',
  objectId: '0d1f7a1e-0000-4000-8000-0000000e0e01',
  name: 'Nia Stone',
};
const guest: Identity = {
  tenantId: '0d1f7a1e-0000-4000-8000-00000000fab0',
  objectId: '0d1f7a1e-0000-4000-8000-0000000e0e02',
  name: 'Guest Of Fabrikam',
};

/**
 * A provider's admin and its helpdesk agent, resellers with a helpdesk agent, a customer, a newcomer, and somebody whom
 * nobody added.
 */
const everybody: (string | Identity)[] = ['Mina', 'Joon', 'Pat', 'Lee', 'Robin', '김소라', 'Dana', newcomer, guest];

const largest = 25_000;
const mostActions = 6;

/** What a card must never show, whoever asks for whatever. */
function check(card: Card, language: Language, what: string): void {
  const text = textOf(card);
  expect(text, `${what}: nothing to read`).to.match(/\p{L}/u);
  expect(text, `${what}: a placeholder`).not.to.match(/\$\{|\{\w+(:[^}]*)?\}|undefined|\[object |NaN/);
  expect(text, `${what}: an error`).not.to.match(/Error:|at file:|went wrong|TypeError/);
  expect(Buffer.byteLength(JSON.stringify(card), 'utf16le') / 2, `${what}: too large`).to.be.below(largest);
  expect((card.actions ?? []).length, `${what}: too many actions`).to.be.at.most(mostActions);
  expect(buttonsOf(card), `${what}: nothing leads on`).not.to.be.empty;
  const [title] = text.split('\n');
  if (language === 'ko') expect(text, `${what}: no Korean in it, beginning with ${title}`).to.match(/[가-힣]/);
  if (language === 'ko')
    for (const button of buttonsOf(card))
      expect(button.title, `${what}: a button`).to.match(
        /[가-힣]|^[^a-z]*$|Fabrikam|Contoso|Adventure|Northwind|Microsoft|Azure|English|\(/,
      );
  expect(card.lang, what).to.equal(language);
}

for (const who of everybody) {
  const name = typeof who === 'string' ? who : who.name;
  describe(`${name}, asking for everything`, () => {
    let office: Office;
    let person: Persona;
    before(async () => {
      office = await Office.open();
      person = office.person(who);
    });
    after(() => office.close());

    for (const language of languages) {
      it(`gets a card for every command in ${language === 'ko' ? 'Korean' : 'English'}, and for every button on it`, () =>
        crawl(person, sentencesOf(commands, language), {
          // Only what shows something: what changes something has conversations of its own.
          follows: ({ button }) => verbOf(button).endsWith('/open'),
          sees: (card, way) => check(card, language, way),
        }));
    }
  });
}
