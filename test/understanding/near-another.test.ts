import { changesNothing, readsBy } from './reading.ts';

describe('what comes near another change', () => {
  readsBy({
    'a sign in front of seats changes their number, whatever the name says': [
      [
        '+6 licences Visio Plan 2 for Kestrel Works',
        'change-licenses',
        { customer: 'Kestrel Works', product: 'Visio Plan 2', quantity: { delta: 6 } },
      ],
      [
        'new subscription: 6 licences Visio Plan 2 for Kestrel Works',
        'add-subscription',
        { customer: 'Kestrel Works', product: 'Visio Plan 2', quantity: 6 },
      ],
    ],
    'a customer that is made is new, also with its reseller': [
      [
        'Could we get a customer record made for 1902 Joinery with reseller Wingtip IT?',
        'add-customer',
        { customer: '1902 Joinery', reseller: 'Wingtip IT' },
      ],
      [
        'Could we get the customer 1902 Joinery moved to reseller Wingtip IT?',
        'associate-customer',
        { customer: '1902 Joinery', reseller: 'Wingtip IT' },
      ],
    ],
    'a customer that is to be with a reseller is not made anew': [
      [
        "I'd like customer Oakfold Care placed with reseller Wingtip IT",
        'associate-customer',
        { customer: 'Oakfold Care', reseller: 'Wingtip IT' },
      ],
      [
        "I'd like customer Oakfold Care added under reseller Wingtip IT",
        'add-customer',
        { customer: 'Oakfold Care', reseller: 'Wingtip IT' },
      ],
      ['set up Oakfold Care like our other customers', 'add-customer', { customer: 'Oakfold Care' }],
    ],
    'an account with a role is a new user, and the role alone is none': [
      [
        'could Nora Lind (nora@oakfold.no) get a user account with the admin agent role',
        'add-user',
        { person: 'Nora Lind', email: 'nora@oakfold.no', role: 'admin-agent' },
      ],
      [
        'give Nora Lind an account with the billing admin role',
        'add-user',
        { person: 'Nora Lind', role: 'billing-admin' },
      ],
      ['give Nora Lind the billing admin role', 'assign-role', { person: 'Nora Lind', role: 'billing-admin' }],
      ['does Nora have a user account with the admin agent role?', 'list-users'],
      ['did Nora get a user account with the admin agent role?', 'none'],
      ['Nora never got a user account with the admin agent role', 'none'],
    ],
    'whoever says hello from somewhere is not whom it is about': [
      [
        'Good morning from Lagos! We have just signed Adeola Foods, set them up as a customer',
        'add-customer',
        { customer: 'Adeola Foods' },
      ],
      ['Hello from the Leeds office, please add customer Kestrel', 'add-customer', { customer: 'Kestrel' }],
      [
        'Also from Kestrel, remove 5 E3 seats',
        'change-licenses',
        { customer: 'Kestrel', product: 'E3', quantity: { delta: -5 } },
      ],
    ],
    'two words that are joined behind a Korean label are one name': [
      [
        '재판매인 누리온에 고객 pots and pans 붙여주십시오',
        'associate-customer',
        { customer: 'pots and pans', reseller: '누리온' },
      ],
    ],
    'one name and its address below each other are one': [
      [
        'invite reseller\n- Kestrel Works\n- pat@kestrel.example',
        'invite-reseller',
        { reseller: 'Kestrel Works', email: 'pat@kestrel.example' },
      ],
    ],
  });

  changesNothing({
    'a name that orders stands beside a sign': ['-4 seats power bi pro, customer order up'],
    'names stand below each other': [
      '리셀러 초대 부탁요\n- 동강파트너스\n- 이음고리\n- 한결유통',
      'invite these resellers\n- Kestrel Works\n- Wingtip Partners',
    ],
  });
});
