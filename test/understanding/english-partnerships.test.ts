import { changesNothing, type Rules, readsBy } from './reading.ts';

const reseller = 'Kestrel';
const provider = 'Kestrel';
const rules: Rules = {
  'a polite beginning behind another one': [
    [
      'It is with regret that I must ask you to end our partnership with the reseller Kestrel',
      'end-partnership',
      { reseller },
    ],
    ['Unfortunately we must ask you to withdraw the invitation to Kestrel', 'cancel-invitation', { reseller }],
    ['Might I trouble you for the names of our resellers?', 'list-resellers'],
    ['I wish to be reminded which providers we work with', 'list-providers'],
    ['I wish to be reminded on Friday which providers we work with', 'none'],
    ['kindly allow me to amend our address', 'edit-profile'],
  ],
  'who says please does not ask whether he can': [
    ['can we invite Kestrel as a reseller please?', 'invite-reseller', { reseller }],
    ['can we invite Kestrel as a reseller?', 'help'],
    ['can we please not invite Kestrel', 'none'],
  ],
  'a wish without its `to`': [
    ['I would like know which are our providers', 'list-providers'],
    ['we want accept the invitation of the provider Kestrel', 'review-invitation', { provider }],
    ['we want change', 'none'],
  ],
  'what needs doing': [
    ['the address on our profile needs changing', 'edit-profile'],
    ['the invitation for Kestrel needs resending', 'resend-invitation', { reseller }],
    ['our boss needs changing', 'none'],
  ],
  'a verb where its noun belongs, and a noun that is said': [
    ['please make cancel of invitation for Kestrel', 'cancel-invitation', { reseller }],
    ['Please convey our refusal of the invitation from the distributor Kestrel', 'decline-invitation', { provider }],
    ['We give notice of termination of the partnership with the reseller Kestrel', 'end-partnership', { reseller }],
    ['Please convey our greetings to the distributor Kestrel', 'none'],
    ['nah decline the invite from Kestrel', 'decline-invitation', { provider }],
    ['dump Kestrel as a reseller', 'end-partnership', { reseller }],
  ],
  'invitations that nobody answered, and who does not answer': [
    ["who's ignoring our invites", 'list-invitations'],
    ['I want see invitations what are not answered', 'list-invitations'],
  ],
  'providers that are ours, and one that is not': [
    ["remind me which providers we're stuck with", 'list-providers'],
    ['who do we actually buy through?', 'list-providers'],
    ['any new providers in Perth we could sign with?', 'find-provider', { title: 'Perth' }],
  ],
  'a list that is required, and one that is looked at before something': [
    ['An inventory of our indirect resellers is required for the audit', 'list-resellers'],
    ['Before lunch I want to look at the applications', 'review-enrollments'],
    ['Before lunch I want to invite Kestrel as a reseller', 'none'],
    ['I was asked to look for a new provider in Perth', 'find-provider', { title: 'Perth' }],
    ['I was asked to invite the reseller Kestrel', 'none'],
  ],
  'a company whose name is a command': [
    [
      'INVITE RESELLER ORDER DESK AT PAT@KESTREL.EXAMPLE',
      'invite-reseller',
      { reseller: 'ORDER DESK', email: 'pat@kestrel.example' },
    ],
    ['show reseller order up', 'show-reseller', { reseller: 'order up' }],
    ['CANCEL INVITATION FOR CHECK MATE IT', 'cancel-invitation', { reseller: 'CHECK MATE IT' }],
    ['show reseller order history', 'show-activity'],
    ['invite reseller add pat@kestrel.example', 'invite-reseller', { email: 'pat@kestrel.example' }],
  ],
  'what is told before it is asked for': [
    ['Kestrel has not yet received the invitation. Kindly resend the same.', 'resend-invitation', { reseller }],
    ['not yet, resend the invitation to Kestrel later', 'none'],
    [
      'the invitation is lost, please again send to pat@kestrel.example',
      'resend-invitation',
      { email: 'pat@kestrel.example' },
    ],
    ['apparently email is hard. resend the invite to Kestrel', 'resend-invitation', { reseller }],
    ['email is hard', 'none'],
    ["Kestrel's partnership ended in June. Please file that.", 'none'],
    [
      'we want to discontinue the partnership with the reseller Kestrel. Kindly process.',
      'end-partnership',
      { reseller },
    ],
    ['On behalf of Ms Weiss, may I ask you to invite the reseller Kestrel?', 'invite-reseller', { reseller }],
    ['invite the reseller Kestrel on behalf of Ms Weiss tomorrow', 'none'],
    ['did any incentives come through?', 'show-incentives'],
  ],
  'a doing that is asked for by its noun': [
    ['Termination of partnership with reseller Kestrel please', 'end-partnership', { reseller }],
    ['Withdrawal of the invitation for Kestrel, please', 'cancel-invitation', { reseller }],
    ['We request the withdrawal of the invitation for Kestrel', 'cancel-invitation', { reseller }],
    ['Rejection of the invitation from Kestrel is requested', 'decline-invitation', { provider }],
    ['Change of company address needed', 'edit-profile'],
    ['withdrawal of the invitation for Kestrel', 'none'],
    ['We do not request the withdrawal of the invitation for Kestrel', 'none'],
  ],
  'where something is seen, and then that it is to be shown': [
    ['where can I see the leads? could you show me them', 'list-leads'],
    ['where can I see the leads?', 'help'],
    ['would it be alright if I had a look at the list of resellers?', 'list-resellers'],
    ['would it be alright if I ended the partnership with Kestrel?', 'none'],
    ['the list of the invitations not yet accepted', 'list-invitations'],
  ],
  'who is to go, and what goes out again': [
    ['Kestrel had their chance. I want them gone from our reseller list.', 'end-partnership', { reseller }],
    ['I want them gone from the meeting', 'none'],
    ['Could the invitation to Kestrel go out once more?', 'resend-invitation', { reseller }],
    ['did the invitation to Kestrel go out once more?', 'none'],
    ["no to Kestrel's invite", 'decline-invitation', { provider }],
    ['yeah nah pull the Kestrel invite', 'cancel-invitation', { reseller }],
    ['nah pull up a chair', 'none'],
    ["who've we got on the reseller list", 'list-resellers'],
    ['incentives kestrel it', 'show-incentives', { reseller: 'kestrel it' }],
  ],
  'with whom invitations are, and two lists': [
    ['list the invitations we have out with customers and resellers', 'list-invitations'],
    ['list our invitations and resellers', 'none'],
    ['which email address have we registered', 'show-profile'],
    ['have we registered', 'show-enrollment'],
    ['end our partnership with reseller I Am Cloud', 'end-partnership', { reseller: 'I Am Cloud' }],
  ],
  'how things are, and how they are done': [
    ['How do our incentives look compared to last quarter?', 'show-incentives'],
    ['just wondering how our enrolment is coming along', 'show-enrollment'],
    ['What do you have down as our address?', 'show-profile'],
    ['how do we end our partnership with Kestrel?', 'help'],
  ],
  'what is wrong, and is to be put right': [
    ['our phone number is wrong in the profile, could that be corrected please', 'edit-profile'],
    ['I made a mistake, the invite to Kestrel has to be withdrawn', 'cancel-invitation', { reseller }],
    ['I made a mistake, the invite to Kestrel went out', 'none'],
    ['have any resellers not answered our invitation yet?', 'list-invitations'],
    ['GIVE ME THE RESELLERS', 'list-resellers'],
    ['could Kestrel get an invitation as a reseller?', 'invite-reseller', { reseller }],
    ['Kestrel would like us to partner with them - show me their request', 'review-invitation', { provider }],
  ],
  'what others want to see or have done': [
    ['the sales team wants to see the leads', 'list-leads'],
    ['finance are asking for a list of our resellers', 'list-resellers'],
    ['finance are asking for a coffee', 'none'],
    ['the customer Kestrel wants the invitation resent', 'resend-invitation', { customer: 'Kestrel' }],
    ['Kestrel needs us invited to dinner', 'none'],
    ['Please let Kestrel know that we decline their invitation.', 'decline-invitation', { provider }],
    ['Please let Kestrel know that we liked their invitation.', 'none'],
    ['Anybody apply to be a reseller this week?', 'review-enrollments'],
    ['Who all is reselling for us right now?', 'list-resellers'],
    ['invites still open? need em for handover', 'list-invitations'],
    ['Please change the phone number of Kestrel.', 'none'],
    ['Please change our phone number.', 'edit-profile'],
  ],
  'what is done by saying it': [
    ['we are rejecting the invitation of the provider Kestrel', 'decline-invitation', { provider }],
    ['we are not rejecting the invitation of the provider Kestrel', 'none'],
    ['The pending invitation to Kestrel is hereby withdrawn', 'cancel-invitation', { reseller }],
    ['The pending invitation to Kestrel is withdrawn', 'none'],
    ["Let's bring Kestrel into the reseller network", 'invite-reseller', { reseller }],
  ],
  'who wants us, and what is done about it': [
    ['Kestrel wants us as a reseller, reject it', 'decline-invitation', { provider }],
    ['Kestrel wants us as a reseller', 'none'],
    ['we want Kestrel as a reseller', 'invite-reseller', { reseller }],
  ],
  'what one was told to do, and does now': [
    ['Dana told me to invite Kestrel as a reseller so could you do that please?', 'invite-reseller', { reseller }],
    ['Dana told me to invite Kestrel as a reseller', 'none'],
    [
      "after three years without a single order we've decided to end our partnership with the reseller Kestrel",
      'end-partnership',
      { reseller },
    ],
    ["Nadia from Kestrel can't find her invite, can we send it again please?", 'resend-invitation', { reseller }],
  ],
};

describe('understanding partnerships in English', () => {
  readsBy(rules);
  changesNothing({
    'somebody is told what happened': [
      'just to let you know that Kestrel accepted our invitation',
      'fyi our reseller Kestrel ended the partnership',
      'that invite to Kestrel went down like a lead balloon',
    ],
    'something is asked of a reseller': ['ask the reseller Kestrel', 'ask our reseller Kestrel for the price'],
    'the lead is another': ['lead developer wanted', 'lead engineers needed'],
    'somebody exclaims': [
      'what a partnership we had',
      'we lead, others follow',
      'that leads to confusion',
      'as a reseller I find this annoying',
      'Kestrel already become our reseller last month',
    ],
    'what was done is to be explained': ['please explain the termination of our partnership with Kestrel'],
    'somebody doubts it': [
      'would ending the partnership with Kestrel hurt us?',
      'Why on earth would we invite Kestrel?',
      'are you sure we should end the partnership with Kestrel',
      "oh great, another reseller who can't spell",
    ],
  });
});
