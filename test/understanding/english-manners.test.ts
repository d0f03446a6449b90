import { expect } from 'chai';
import { changes } from '../../bot/understanding/catalogue.ts';
import { understand } from '../../bot/understanding/understand.ts';

const commands = [
  'invite reseller Kestrel',
  'resend the invitation to Kestrel',
  'end the partnership with Kestrel',
  "set Kestrel's E3 to 40 seats",
  'upgrade Kestrel from E3 to E5',
  'make Zoe Laurent a billing admin',
  'set up Kestrel as a customer of reseller Wingtip',
];

/** How people ask for something: politely, in passing, with a reason or with leave. */
const manners = [
  'would you mind to {c}',
  'would you mind helping me to {c}',
  'my request is to {c}',
  'we have decided to {c}',
  'I would appreciate if you {c}',
  'to begin with, {c}',
  'they need this urgently: {c}',
  "Hi, I'm new here. {c}",
  '{c}, the customer is waiting',
  'would you be able to {c}?',
  'I was hoping you could {c}',
  'I was wondering if you could {c}',
  'it would be great if you could {c}',
  'I should be most grateful if you would {c}',
  'please be so good as to {c}',
  'could someone {c}',
  'someone needs to {c}',
  'all I need is to {c}',
  'what I want is to {c}',
  'I authorise you to {c}',
  'pls help {c}',
  'kindly assist to {c}',
  'ok {c}',
  'before I forget, {c}',
  'next: {c}',
  'my request: {c}',
  'from my side: {c}',
  'as discussed with Maria, {c}',
  'this is Tom from accounting, {c}',
  'management has approved, {c}',
  'my boss wants this done, {c}',
  '{c} (see ticket 4411)',
  '{c}. Best regards, Anna',
  '{c}, they asked for it',
  'we have got to {c}',
  'may I ask you to {c}?',
  'do you think you could {c}?',
  'it would help if you could {c}',
  'wld u pls {c}',
  'are you there? {c}',
  "I'm new here. {c}",
  "I don't know how to do this, so {c}",
  "I can't do it myself, {c}",
  'when you get this, {c}',
  'sorry, I meant {c}',
  '{c} and let me know',
  '{c}. Tell me if there is a problem.',
  '{c}. Have a great weekend!',
  'request you to please {c}',
  'this is to request you to kindly {c}',
  'we should be grateful if you could {c}',
  "it'd be ace if somebody would {c}",
  'can I get you to {c}?',
  'I wonder could you {c}',
  "I don't suppose you could {c}",
  'would you ever {c} for me, thanks a million',
  'be a star and {c}',
  'I need your help to {c}',
  'please do {c}',
  "I'm gonna need you to {c}",
  "I've got to {c}",
  'I was hoping to {c}',
  "hey Twotier it's Tyrone can you {c}",
  'hiya, Dave here, {c}',
  "{c}, that'd be great",
  "{c}. I'd be grateful",
  '{c}, we need it before the migration',
  "{c}, it's for the board meeting",
  '{c}\n\nNadia El Amrani\nPartner Operations',
];

/** What sounds like it and asks for nothing. */
const others = [
  "there's no reason to {c}",
  "it's too early to {c}",
  'we already {c}',
  "it's fun to {c}",
  'thank you for helping me {c}',
  'instead of trying to {c}, relax',
  'I love to {c}',
  'we decided against it: {c}',
  'our plan: {c}',
  'e.g. {c}',
  'for example: {c}',
  'step 1: {c}',
  'add a task: {c}',
  '{c}, not!',
  '{c}... just kidding',
  'the command "{c}" fails',
  '"{c}" is what he wrote',
  'ask Maria to {c}',
  'tell Maria to {c}',
  'I get an error when I {c}',
  'Maria will {c}',
  'we were going to {c}',
  'glad we could {c}',
  'they may {c}',
  'nobody asked you to {c}',
  'Maria and I will {c}',
  'you cannot {c}',
  'we no longer want to {c}',
  "let's think about it first: {c}",
  "there's a sticky note: {c}",
  '{c} some other day',
  '{c} assuming they agree',
  '{c} whenever they ask',
  'we should be grateful if you would not {c}',
  'I requested you not to {c}',
  'they requested me to {c}',
  'I was hoping to {c} but they said no',
  'do you {c}?',
  'would it be great if we could {c}?',
  "{c}? That'd be a mistake",
];

describe('the manners of English', () => {
  for (const manner of manners)
    it(`“${manner}” asks`, () => {
      for (const command of commands) {
        const said = understand(manner.replace('{c}', command));
        const plain = understand(command);
        expect({ command, intent: said.intent, slots: said.slots }).to.deep.equal({
          command,
          intent: plain.intent,
          slots: plain.slots,
        });
      }
    });

  for (const other of others)
    it(`“${other}” asks for nothing`, () => {
      const texts = commands.map((command) => other.replace('{c}', command));
      expect(texts.filter((text) => changes(understand(text).intent))).to.deep.equal([]);
    });
});
