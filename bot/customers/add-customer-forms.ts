import type { FirstOrder } from '../../src/customers/first-order.ts';
import type { CustomerDetails, NewCustomer } from '../../src/customers/new-customer.ts';
import { mostLines } from '../../src/customers/new-customer.ts';
import type { Product } from '../../src/partner-center/partner-center.ts';
import { usualTerm } from '../../src/subscriptions/order.ts';
import type { Choice, Turn } from '../command.ts';
import { seats } from '../subscriptions/subscription-row.ts';
import { act, type Button, type Press, type Value, type View } from '../view.ts';
import { countryName, dayIn, fill, personName } from '../words.ts';
import { addCustomerWords } from './add-customer-words.ts';

const command = 'add-customer';
const step = (part: string, draft: string, more: Record<string, unknown> = {}): Press => ({
  command,
  part,
  subject: { draft, ...more },
});
const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The steps of one form look alike: what it is about, where one is, and the way out. */
function formView(
  turn: Turn,
  draft: string,
  at: { step: number; name: string; reseller?: string },
  form: Pick<View, 'card' | 'data' | 'buttons'>,
): View {
  const say = addCustomerWords[turn.language];
  const title = at.reseller ? fill(say.titleFor, { reseller: at.reseller }) : say.title;
  return {
    card: form.card,
    summary: title,
    asks: true,
    data: { ...form.data, words: say, title, context: fill(say.step, { step: at.step, name: at.name }) },
    buttons: [...(form.buttons ?? []), { title: say.cancel, press: step('cancel', draft), inputs: false }],
  };
}

/** Who the customer is (P38). */
export function detailsForm(
  draft: string,
  details: NewCustomer['details'],
  reseller: Choice | undefined,
  turn: Turn,
): View {
  const say = addCustomerWords[turn.language];
  const country = text(details.country);
  return formView(
    turn,
    draft,
    { step: 1, name: say.detailsStep, reseller: reseller?.title },
    {
      card: 'customers/add-customer-details',
      data: {
        ...Object.fromEntries(
          ['company', 'domain', 'street', 'city', 'postalCode', 'firstName', 'lastName', 'email'].map((name) => [
            name,
            text(details[name]),
          ]),
        ),
        reseller: reseller?.value,
        resellers: [...(reseller ? [{ ...reseller }] : []), { title: say.noReseller, value: '' }],
        country,
        countries: country ? [{ title: countryName(country, turn.language), value: country }] : [],
        language: text(details.language) || turn.language,
        effect: reseller ? fill(say.effect, { reseller: reseller.title }) : '',
      },
      buttons: [{ title: say.toLines, press: step('lines', draft), primary: true }],
    },
  );
}

const fewLines = 3;

/** What is ordered along with it (P39): as many lines as were typed, and some to spare. */
export function linesForm(
  draft: string,
  lines: NewCustomer['lines'],
  names: ReadonlyMap<string, Product>,
  shown: number,
  reseller: string | undefined,
  turn: Turn,
): View {
  const say = addCustomerWords[turn.language];
  const count = Math.min(mostLines, Math.max(fewLines, shown, lines.length));
  const rows = Array.from({ length: count }, (_, at): Value => {
    const { product = '', quantity = '' } = lines[at] ?? {};
    const of = names.get(product);
    return {
      productId: `product${at + 1}`,
      quantityId: `quantity${at + 1}`,
      label: fill(say.product, { at: at + 1 }),
      quantityLabel: fill(say.quantity, { at: at + 1 }),
      product,
      quantity,
      choices: of ? [{ title: of.names[turn.language], value: of.id }] : [],
    };
  });
  const more: Button[] =
    count < mostLines ? [{ title: say.more, press: step('more', draft, { shown: count + 1 }) }] : [];
  return formView(
    turn,
    draft,
    { step: 2, name: say.linesStep, reseller },
    {
      card: 'customers/add-customer-lines',
      data: { lines: rows },
      buttons: [
        { title: say.toReview, press: step('review', draft), primary: true },
        ...more,
        { title: say.back, press: step('details', draft) },
      ],
    },
  );
}

const termWords = { P1M: 'monthly', P1Y: 'yearly', P3Y: 'threeYears' } as const;

/** All of it once more, and what will happen (P40). `seen` is the state of the draft that this shows. */
export function reviewForm(
  draft: string,
  seen: string,
  details: CustomerDetails,
  { lines }: FirstOrder,
  reseller: string | undefined,
  agreed: Record<string, unknown>,
  turn: Turn,
): View {
  const say = addCustomerWords[turn.language];
  const { company, domain, country, street, city, postalCode, firstName, lastName, email } = details;
  const inWords = countryName(country, turn.language);
  const contact = `${personName({ firstName, lastName })} (${email})`;
  const ordered = lines.map(({ of, quantity }) =>
    fill(say[termWords[usualTerm(of)]], { product: of.names[turn.language], seats: seats(quantity, turn) }),
  );
  const today = dayIn(turn.timeZone, turn.now);
  return formView(
    turn,
    draft,
    { step: 3, name: say.reviewStep, reseller },
    {
      card: 'customers/add-customer-review',
      data: {
        facts: [
          ...(reseller ? [{ title: say.reseller, value: reseller }] : []),
          { title: say.company, value: company },
          { title: say.account, value: `${domain}.onmicrosoft.com` },
          { title: say.address, value: fill(say.addressLine, { street, postalCode, city, country: inWords }) },
          { title: say.contact, value: contact },
        ],
        pointsTitle: say.linesStep,
        points: ordered.length ? ordered : [say.nobodyOrdered],
        orders: ordered.length > 0,
        agreedTitle: fill(say.agreed, { contact }),
        agreed: text(agreed.agreed) || 'false',
        agreedOn: text(agreed.agreedOn) || today,
        today,
        effect: reseller ? fill(say.effect, { reseller }) : '',
        note: ordered.length > 0 ? say.submitNote : say.aloneNote,
      },
      buttons: [
        { title: say.submit, press: act(command, { draft, seen }), primary: true },
        { title: say.back, press: step('lines', draft), inputs: false },
      ],
    },
  );
}
