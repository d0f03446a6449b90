import { expect } from 'chai';
import { changes } from '../../bot/understanding/catalogue.ts';
import { understand } from '../../bot/understanding/understand.ts';
import { type Rules, readsBy } from './reading.ts';
import { harmless } from './sentences/harmless.ts';

const customer = 'Kestrel';
const rules: Rules = {
  'a verb that may be a noun orders only with something to act on': [
    ['upgrade path from E3 to E5', 'none'],
    ['order confirmation 5 seats E3 Kestrel', 'none'],
    ['invite template for resellers', 'none'],
    ['decline rate of invitations', 'none'],
    ['upgrade Kestrel from E3 to E5', 'upgrade-subscription', { customer, subscription: 'E3', product: 'E5' }],
    ['order 5 E3 seats for Kestrel', 'add-subscription', { customer, product: 'E3', quantity: 5 }],
    ['invite reseller Kestrel', 'invite-reseller', { reseller: 'Kestrel' }],
    ['decline the invitation from Wingtip', 'decline-invitation', { provider: 'Wingtip' }],
  ],
  'a thing and what it makes another thing of order nothing': [
    ['add customer button is greyed out', 'none'],
    ["resend invitation link doesn't work", 'none'],
    ['new customer portal launched', 'none'],
    ['new lead scoring model', 'none'],
    ['new reseller handbook', 'none'],
    ['delegated admin request template', 'none'],
    ['support contact change log', 'none'],
    ['new customer: Portal Games', 'add-customer', { customer: 'Portal Games' }],
    ['new customer "portal"', 'add-customer', { customer: 'portal' }],
    ['start the enrollment process', 'enroll'],
    ['new lead: Kestrel', 'add-lead', { customer }],
  ],
  'a participle tells and a gerund names': [
    ['support contact changed to Fabrikam yesterday', 'none'],
    ['upgrading Kestrel from E3 to E5', 'none'],
    ["removing Kim's billing admin role", 'none'],
    ['lead assigned to Kim', 'none'],
    ['billing admin role removed from Kim', 'none'],
    ['result: upgrade failed for Tidewater', 'none'],
    ['would you mind upgrading Kestrel to E5?', 'upgrade-subscription', { customer, product: 'E5' }],
    ['mind sending an invite to reseller Kestrel?', 'invite-reseller', { reseller: 'Kestrel' }],
    ['I need the support contact changed to reseller Fabrikam', 'set-support-contact', { reseller: 'Fabrikam' }],
    ['new lead please: Kestrel', 'add-lead', { customer }],
  ],
  'what somebody has is not ordered': [
    ["Kestrel's support contact", 'none'],
    ["Kestrel's request for 5 more seats", 'none'],
    ['delegated admin request from Kestrel', 'none'],
    ['delegated admin request for Kestrel', 'request-delegated-admin', { customer }],
    ["Kestrel's E3: 5 more seats", 'change-licenses', { customer, product: 'E3', quantity: { delta: 5 } }],
    ["Kestrel's E3 -> 40 seats", 'change-licenses', { customer, product: 'E3', quantity: 40 }],
  ],
  'an order without a verb says what is new, what is more, what is requested or where it goes': [
    ['new user: pat@kestrel.example', 'add-user', { email: 'pat@kestrel.example' }],
    ['+5 seats E3 for Kestrel', 'change-licenses', { customer, product: 'E3', quantity: { delta: 5 } }],
    ['5 more seats of E3 for Kestrel', 'change-licenses', { customer, product: 'E3', quantity: { delta: 5 } }],
    ['E3 licences for Kestrel down to 12', 'change-licenses', { customer, product: 'E3', quantity: 12 }],
    ['GDAP for Kestrel', 'request-delegated-admin', { customer }],
    ['partnership request to pat@kestrel.example', 'invite-reseller', { email: 'pat@kestrel.example' }],
    ['support contact for Kestrel: reseller Wingtip', 'set-support-contact', { customer, reseller: 'Wingtip' }],
    ['Pat Kim → billing admin', 'assign-role', { person: 'Pat Kim', role: 'billing-admin' }],
    ['E3 → E5 upgrade for Kestrel', 'upgrade-subscription', { customer, subscription: 'E3', product: 'E5' }],
    ['E3 to E5', 'none'],
    ['sub-4411: E3, Tidewater, 25 seats', 'none'],
    ['sub-4411: 25 seats', 'change-licenses', { subscription: 'sub-4411', quantity: 25 }],
    ['maybe Kestrel needs more seats', 'none'],
    ['Kestrel needs 5 more seats', 'change-licenses', { customer, quantity: { delta: 5 } }],
    ['keep Kim as billing admin', 'none'],
  ],
};

describe('what orders a change in English', () => {
  readsBy(rules);

  for (const [how, change] of [
    ['as it was typed', (text: string) => text],
    ['in small letters', (text: string) => text.toLowerCase()],
  ] as const)
    it(`is in none of ${harmless.length} harmless messages ${how}`, () =>
      expect(harmless.map(change).filter((text) => changes(understand(text).intent))).to.deep.equal([]));

  it('is said when somebody asks why', () => {
    const why = (text: string) => understand(text, { explain: true }).reasons.find((one) => /order/.test(one));
    expect(why('invite reseller Kestrel')).to.equal('ordered by an imperative');
    expect(why('Kestrel needs 5 more seats')).to.equal('ordered by a need');
    expect(why('new lead: Kestrel')).to.equal('ordered by something new');
    expect(why('upgrade path for Kestrel')).to.equal('no order: “path” makes a noun of it');
    expect(why('lead assigned to Kim')).to.equal('no order: “assigned” is no part of an order');
  });
});
