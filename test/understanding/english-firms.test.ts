import { type Rules, readsBy } from './reading.ts';

const rules: Rules = {
  'partners with a comma between them are one firm where a legal form ends them': [
    ['add customer Greaves, Holt & Finch LLP', 'add-customer', { customer: 'Greaves, Holt & Finch LLP' }],
    [
      'our customer Greaves, Holt & Finch LLP has grown and requires three additional E5 licences',
      'change-licenses',
      { customer: 'Greaves, Holt & Finch LLP', product: 'E5', quantity: { delta: 3 } },
    ],
    ['invite resellers Greaves, Holt & Finch', 'none'],
  ],
  'a number in front of hours or oaks belongs to the name': [
    ['service health 48 Hours Courier', 'show-service-health', { customer: '48 Hours Courier' }],
    ['invite reseller 7 Oaks Consulting', 'invite-reseller', { reseller: '7 Oaks Consulting' }],
    ['add 48 E3 seats for Kestrel', 'change-licenses', { customer: 'Kestrel', product: 'E3', quantity: { delta: 48 } }],
    ['in 48 Hours Kestrel should be invited', 'none'],
  ],
  'small words that only stand around show a name': [
    ['open customer page peninsula marine', 'show-customer', { customer: 'peninsula marine' }],
    ['create a customer account for school of fine art', 'add-customer', { customer: 'school of fine art' }],
    ['create a customer account for him', 'add-customer'],
  ],
  'three offers that begin alike are known beside each other': [
    [
      'assign BP subscription of Seorae Bakery to reseller Wingtip',
      'associate-subscription',
      { customer: 'Seorae Bakery', subscription: 'BP', reseller: 'Wingtip' },
    ],
    ['upgrade Kestrel, BB -> BP', 'upgrade-subscription', { customer: 'Kestrel', subscription: 'BB', product: 'BP' }],
    ['invite reseller BP', 'invite-reseller', { reseller: 'BP' }],
  ],
  'a boss who agrees to it is no one who only says it': [
    ['my boss says ok so please accept the invitation from Kestrel', 'review-invitation', { provider: 'Kestrel' }],
    ['I must ask you to refuse the invitation from Kestrel', 'decline-invitation', { provider: 'Kestrel' }],
    ['my boss says please end the partnership with Kestrel', 'none'],
    ['I must ask Pat to refuse the invitation from Kestrel', 'none'],
    ['my boss says no, so please wait', 'none'],
  ],
  'who is to be what is told behind a colon': [
    [
      'Kestrel: their support contact should be Wingtip',
      'set-support-contact',
      { customer: 'Kestrel', reseller: 'Wingtip' },
    ],
    ['we would like to start working with Kestrel as an indirect reseller', 'invite-reseller', { reseller: 'Kestrel' }],
    ['we started working with Kestrel as an indirect reseller', 'none'],
    ['how much has the reseller Kestrel earned until now', 'show-incentives', { reseller: 'Kestrel' }],
  ],
};

describe('Firms in English, and who agrees', () => readsBy(rules));
