import { expect } from 'chai';
import { changes } from '../../bot/understanding/catalogue.ts';
import { type Slots, understand } from '../../bot/understanding/understand.ts';

/** Sentences that a rule is for, each with what it reads; and look-alikes that it must leave alone. */
export type Rules = Record<string, [text: string, intent: string, slots?: Slots][]>;

const read = (text: string) => {
  const { intent, slots } = understand(text);
  return { text, intent, slots: intent === 'none' ? {} : slots };
};

/** One test for each rule. */
export function readsBy(rules: Rules): void {
  for (const [rule, sentences] of Object.entries(rules))
    it(rule, () => {
      for (const [text, intent, slots = {}] of sentences) expect(read(text)).to.deep.equal({ text, intent, slots });
    });
}

/** One test for each reason for which a message changes nothing. */
export function changesNothing(reasons: Record<string, string[]>): void {
  for (const [reason, texts] of Object.entries(reasons))
    it(`changes nothing when ${reason}`, () =>
      expect(texts.filter((text) => changes(understand(text).intent))).to.deep.equal([]));
}
