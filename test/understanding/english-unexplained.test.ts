import { changesNothing } from './reading.ts';

/** Each of these has the verb and the thing of a change, and something that the change does not explain. */
const unexplained: Record<string, string[]> = {
  'something else is acted on': [
    'end the call with Kestrel',
    'set up a call with customer Kestrel',
    'add a note to customer Kestrel',
    'add a phone number to customer Kestrel',
    'assign task 12 to the helpdesk',
    'send an invitation for the Christmas dinner to Kestrel',
    'create a ticket in Jira for Kestrel',
    'escalate the service request of Kestrel',
    'extend the partnership with Kestrel',
    'apply for a visa',
  ],
  'it goes somewhere else': [
    'invite Max to the team chat',
    'invite Yuki Tanaka to the 3pm call',
    'invite reseller Kestrel to our webinar',
    'add customer Kestrel to the mailing list',
    'upgrade us to the premium room',
  ],
  'a name is left over': [
    'Pat: invite Kestrel',
    "add 5 seats to Kestrel's E3 and Wingtip's E5",
    'invite the usual suspects',
    'invite 10 resellers',
    'invite Kestrel and Wingtip AG as resellers',
    'transfer money to Kestrel',
    'decline cookies',
  ],
  'it is for a date': [
    'invite Kestrel on 2025-04-01',
    'invite Kestrel at 15:00',
    'from 1 May on Kestrel needs 5 more seats',
    'upgrade Kestrel to E5 in Q3',
    "on the 3rd add 5 seats to Kestrel's E3",
    'two weeks from now end the partnership with Kestrel',
    'please confirm that you cancelled the invite to Kestrel',
  ],
  'it is a note or what something says': [
    'goal for Q3: invite a reseller',
    'to-do: invite Kestrel',
    'the button says Invite reseller',
    'next step: end the partnership with Kestrel',
  ],
  'it is weighed up, refused or done by others': [
    "wouldn't it be better to invite Kestrel?",
    'must we end the partnership with Kestrel?',
    "maybe add 5 seats to Kestrel's E3?",
    "I'm about to invite Kestrel",
    "I'll add the 5 seats for Kestrel myself",
    'I refuse to invite Kestrel',
    'invite Kestrel when I say so',
    'invite Kestrel? no',
    'do we have to invite Kestrel?',
    'should Kestrel call back, make them support contact for Wingtip',
    'stop, do not end the partnership with Kestrel',
    "the upgrade of Kestrel can't be done yet",
    'no upgrade for Kestrel please',
    'Thanks for adding the seats',
  ],
};

describe('English that changes nothing', () => changesNothing(unexplained));
