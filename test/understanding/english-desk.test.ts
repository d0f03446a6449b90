import { type Rules, readsBy } from './reading.ts';

const person = 'Kim Novak';
const role = 'billing-admin';
const rules: Rules = {
  'whether the services run': [
    ['is everything up and running with Microsoft services', 'show-service-health'],
    ['are all the Microsoft services doing ok today?', 'show-service-health'],
    ['everything green on the Microsoft side?', 'show-service-health'],
    ['any problems with Exchange?', 'show-service-health'],
    ["teams is down, isn't it?", 'show-service-health'],
    ['so Outlook is broken again, right?', 'show-service-health'],
    ['is all well with the services of Kestrel', 'show-service-health', { customer: 'Kestrel' }],
    ['the meeting is broken off, right?', 'none'],
    ['is Kestrel up for an upgrade?', 'none'],
    ['is all well with Kestrel?', 'none'],
    ['any problems with the coffee machine?', 'none'],
    ['is Visio Plan 2 available?', 'list-catalog', { product: 'Visio Plan 2' }],
  ],
  'a role that somebody is to get, or to lose': [
    ['can Kim Novak get the billing admin role pls', 'assign-role', { person, role }],
    ['may Kim Novak become billing admin please', 'assign-role', { person, role }],
    ['can Kim Novak lose billing admin pls', 'remove-role', { person, role }],
    ['I wish to have the billing administration role withdrawn from Kim Novak', 'remove-role', { person, role }],
    ['Kim Novak needs her billing admin role removed', 'remove-role', { person, role }],
    ['we want Kim Novak out of the billing admin role', 'remove-role', { person, role }],
    ['I need the billing admin role gone from Kim Novak', 'remove-role', { person, role }],
    ['For bookkeeping purposes Kim Novak needs the billing admin role', 'assign-role', { person, role }],
    ['can Kim Novak keep the billing admin role please', 'none'],
    ['could Kim Novak lose the job please', 'none'],
    ['can Kim get lunch please', 'none'],
    ['why can Kim Novak get the billing admin role?', 'none'],
  ],
  'what a purpose or a reason follows': [
    ['Please list the users so that I can reconcile the licences', 'list-users'],
    ["scrap that, life's too short", 'cancel'],
    ['scrap that, invite reseller Kestrel instead', 'none'],
  ],
  'who asks politely what there is': [
    ['May I enquire as to which role I have been assigned?', 'who-am-i'],
    ['might I ask who our resellers are', 'list-resellers'],
    ['Might we continue this conversation in French, if you please?', 'set-language', { title: 'French' }],
    ['I would see what was changed', 'show-activity'],
    ["sorry I'm new, what can I type here?", 'help'],
    ['please explain me what things I can do with you', 'help'],
    ["I'm new here, what is this bot for", 'help'],
    ['may I add a customer?', 'help'],
    ['I would see a doctor', 'none'],
  ],
  'what is said of the bot or of somebody else': [
    ["congrats, you're now more useful than our helpdesk", 'none'],
    ['who died and made you admin', 'none'],
    ['My secretary informs me that you can open tickets', 'none'],
    ['the activity log of my fitness watch says I slept 3 hours', 'none'],
  ],
  'what a hurried thumb types': [
    ['giv Kim Novak billing admn role plz', 'assign-role', { person, role }],
    ['ill add pia tmrw', 'none'],
    ['add pia@kestrel.example as a user tmrw', 'none'],
  ],
};

describe('what a desk asks for in English', () => readsBy(rules));
