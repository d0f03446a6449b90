import { expect } from 'chai';
import { type Slots, understand } from '../../bot/understanding/understand.ts';

const read = (text: string) => {
  const { intent, slots } = understand(text);
  return { text, intent, slots: intent === 'none' ? {} : slots };
};

/** Sentences that a rule is for, each with what it reads; and look-alikes that it must leave alone. */
const rules: Record<string, [text: string, intent: string, slots?: Slots][]> = {
  'an idiom is no condition and no time': [
    ['invite Kestrel if you get a chance', 'invite-reseller', { reseller: 'Kestrel' }],
    ['how many invitations do we have open at the moment?', 'list-invitations'],
    ['what is Kestrel on at the moment', 'list-subscriptions', { customer: 'Kestrel' }],
    ['invite Kestrel if they get a chance', 'none'],
    ['invite Kestrel the moment they call', 'none'],
    ['invite Kestrel in a moment', 'none'],
  ],
};

describe('English', () => {
  for (const [rule, sentences] of Object.entries(rules))
    it(rule, () => {
      for (const [text, intent, slots = {}] of sentences) expect(read(text)).to.deep.equal({ text, intent, slots });
    });
});
