import { showCustomer } from '../../src/customers/show-customer.ts';
import { defineCommand } from '../command.ts';
import { customerAsked } from './customer.ts';
import { customerView } from './customer-view.ts';

/** One customer: account, relationships, subscriptions (P35, R64). */
export const showCustomerCommand = defineCommand({
  name: 'show-customer',
  operation: showCustomer,
  words: {
    en: {
      title: 'Show a customer',
      purpose: 'One customer: account, partners, subscriptions.',
      asking: 'show customer Northwind Traders',
    },
    ko: {
      title: '고객 보기',
      purpose: '고객의 계정과 파트너, 구독을 보여 줍니다.',
      asking: '고객 Northwind Traders 보여 줘',
    },
  },
  async open(asked, turn) {
    await turn.authorize(showCustomer);
    return customerView(await turn.perform(showCustomer, { id: await customerAsked(asked, turn) }), turn);
  },
  shows: {
    type: 'customer',
    draw: async ({ id }, turn) => customerView(await turn.perform(showCustomer, { id }), turn),
  },
});
