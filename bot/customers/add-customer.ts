import { addCustomer } from '../../src/customers/add-customer.ts';
import { checkDetails, checkLines } from '../../src/customers/check-customer.ts';
import { customerDetails, mostLines, type NewCustomer } from '../../src/customers/new-customer.ts';
import { showSetup } from '../../src/customers/setup-info.ts';
import type { Product } from '../../src/partner-center/partner-center.ts';
import { checkReseller } from '../../src/partnerships/check-reseller.ts';
import { findPartner } from '../../src/partnerships/find-partner.ts';
import { showReseller } from '../../src/partnerships/show-partnership.ts';
import { searchCatalog } from '../../src/subscriptions/search-catalog.ts';
import { type Asked, type Choice, defineCommand, type Turn } from '../command.ts';
import { cancelDraft, draftOf, keepDraft } from '../drafts.ts';
import { orAgain } from '../form.ts';
import { resellerChoices } from '../partnerships/reseller-choices.ts';
import { obstacleWays, obstacleWords } from '../subscriptions/obstacles.ts';
import { searchProducts } from '../subscriptions/product-choices.ts';
import type { View } from '../view.ts';
import { detailsForm, linesForm, reviewForm } from './add-customer-forms.ts';
import { addCustomerWords } from './add-customer-words.ts';
import { searchCountries } from './countries.ts';
import { setupView } from './setup-view.ts';

const detailNames = Object.keys(customerDetails.shape);
const lineNames = Array.from({ length: mostLines }, (_, at) => [`product${at + 1}`, `quantity${at + 1}`]).flat();

/** What was typed on the card that was pressed, over what had been typed before. */
function typedOver(before: NewCustomer, asked: Asked): NewCustomer {
  const given = detailNames.filter((name) => asked[name] !== undefined);
  const details = { ...before.details, ...Object.fromEntries(given.map((name) => [name, asked[name]])) };
  if (!lineNames.some((name) => asked[name] !== undefined)) return { ...before, details };
  const lines = Array.from({ length: mostLines }, (_, at) => ({
    product: String(asked[`product${at + 1}`] ?? ''),
    quantity: String(asked[`quantity${at + 1}`] ?? '').trim(),
  }));
  return { details, lines: lines.filter(({ product, quantity }) => product || quantity) };
}

/** What the form holds now: kept before it is looked at, so that nothing that was typed is lost. */
async function typed(asked: Asked, turn: Turn, step: string): Promise<{ id: string; seen: string; data: NewCustomer }> {
  await turn.authorize(addCustomer);
  const id = String(asked.draft);
  const before = await draftOf<NewCustomer>(asked, turn);
  const data = typedOver(before?.data ?? { details: {}, lines: [] }, asked);
  const title = String(data.details.company ?? '');
  const { updatedAt } = await keepDraft(id, turn, { command: 'add-customer', title, step, data });
  return { id, seen: updatedAt, data };
}

/** What is wrong with what was typed, and can be mended in the form. */
const mendable = [
  'invalid-input',
  'partner-center',
  'line-refused',
  'no-partnership-with',
  'reseller-not-found',
] as const;

async function resellerChoice(details: NewCustomer['details'], turn: Turn): Promise<Choice | undefined> {
  const { reseller } = details;
  if (typeof reseller !== 'string' || !reseller) return undefined;
  const found = await turn.perform(showReseller, { provider: turn.speaker.tenantId, reseller });
  return { title: found.reseller.name, value: reseller };
}

const resellerName = async ({ details }: NewCustomer, turn: Turn) => (await resellerChoice(details, turn))?.title;

async function productsOf(data: NewCustomer, turn: Turn): Promise<Map<string, Product>> {
  const country = typeof data.details.country === 'string' ? data.details.country : undefined;
  const sold = await turn.perform(searchCatalog, { country: /^[A-Z]{2}$/.test(country ?? '') ? country : undefined });
  return new Map(sold.map((product) => [product.id, product]));
}

async function details(asked: Asked, turn: Turn): Promise<View> {
  const { id, data } = await typed(asked, turn, 'details');
  return detailsForm(id, data.details, await resellerChoice(data.details, turn), turn);
}

async function lines(asked: Asked, turn: Turn): Promise<View> {
  const { id, data } = await typed(asked, turn, 'lines');
  return orAgain(
    async () => {
      await turn.perform(checkDetails, data.details);
      return linesForm(
        id,
        data.lines,
        await productsOf(data, turn),
        Number(asked.shown ?? 0),
        await resellerName(data, turn),
        turn,
      );
    },
    async () => detailsForm(id, data.details, await resellerChoice(data.details, turn), turn),
    mendable,
    turn,
  );
}

async function review(asked: Asked, turn: Turn): Promise<View> {
  const { id, seen, data } = await typed(asked, turn, 'review');
  const known = customerDetails.safeParse(data.details);
  // Changed on another card since: then that comes first.
  if (!known.success) return lines(asked, turn);
  const parsed = known.data;
  return orAgain(
    async () => {
      const checked = await turn.perform(checkLines, { details: parsed, lines: data.lines });
      return reviewForm(id, seen, parsed, checked, await resellerName(data, turn), asked, turn);
    },
    async () => linesForm(id, data.lines, await productsOf(data, turn), 0, await resellerName(data, turn), turn),
    mendable,
    turn,
  );
}

/** Whatever keeps the reseller from being partner of record, before all the rest is typed. */
async function withObstacles(form: View, reseller: string, turn: Turn): Promise<View> {
  const { inTheWay } = await turn.perform(checkReseller, { reseller });
  if (inTheWay.length === 0) return form;
  const text = inTheWay.map((one) => obstacleWords(one, turn.language)).join('\n\n');
  const buttons = [...(form.buttons ?? []), ...obstacleWays(inTheWay, turn)].slice(0, 6);
  return { ...form, lead: { text, tone: 'attention' }, buttons };
}

/** Goes on where the draft was left. */
const resume = async (asked: Asked, turn: Turn): Promise<View> => {
  const draft = await draftOf(asked, turn);
  const { [draft?.step ?? 'details']: go = details } = { details, lines, review } as Record<string, typeof details>;
  return go(asked, turn);
};

/** A new customer for a reseller, or of the provider's own, in three steps (P32 to P47). */
export const addCustomerCommand = defineCommand({
  name: 'add-customer',
  operation: addCustomer,
  inputs: [...detailNames, ...lineNames, 'agreed', 'agreedOn'],
  takes: ['resellerId'],
  words: addCustomerWords,
  async open(asked, turn) {
    // A submission that was refused: the form is where it was, with what was typed.
    if (asked.seen !== undefined) return review({ ...asked, seen: undefined }, turn);
    if (asked.draft !== undefined) return resume(asked, turn);
    await turn.authorize(addCustomer);
    const { organization } = await turn.actor();
    const reseller =
      asked.resellerId ??
      (asked.reseller && (await turn.perform(findPartner, { name: asked.reseller, as: 'reseller' })).reseller.tenantId);
    const known = { company: asked.customer, domain: asked.domain, reseller, country: organization?.country };
    const filled = Object.fromEntries(Object.entries(known).filter(([, value]) => value));
    const form = detailsForm(turn.operationId, filled, await resellerChoice(filled, turn), turn);
    return typeof reseller === 'string' ? withObstacles(form, reseller, turn) : form;
  },
  steps: {
    details,
    lines,
    more: lines,
    review,
    cancel: cancelDraft('add-customer'),
  },
  searches: {
    reseller: resellerChoices,
    country: async (text, turn) => searchCountries(text, turn.language),
    product: searchProducts,
  },
  async answer(result, turn) {
    const { customerId } = result.customer;
    return setupView(turn.repeated ? await turn.perform(showSetup, { customerId }) : result, turn);
  },
});
