import { expect } from 'chai';
import { understand } from '../../bot/understanding/understand.ts';
import { ways } from './sentences/ways.ts';

/** Politeness, haste and habits around a command: they change nothing about it. */
const manners: Record<string, (command: string) => string> = {
  'as it is': (command) => command,
  'with please in front': (command) => `please ${command}`,
  'with please behind': (command) => `${command} please`,
  'as a question': (command) => `can you ${command}?`,
  'as a polite question': (command) => `could you please ${command}`,
  'as a wish': (command) => `I'd like to ${command}`,
  'as a need': (command) => `we need to ${command}`,
  'as a duty': (command) => `we have to ${command} asap`,
  'with thanks': (command) => `hi, ${command}, thanks!`,
  'as a sentence': (command) => `${command.charAt(0).toUpperCase()}${command.slice(1)}.`,
  'with the bot called': (command) => `<at>Twotier</at> ${command}`,
  'as in a letter': (command) => `Good morning team. Kindly ${command} at your earliest convenience.`,
};
const imperative =
  /^(?:invite|send|onboard|add|bring|recruit|sign|create|issue|request|start|make|get|extend|email|propose|set|prepare|list|show|view|see|display|give|open|look|tell|find|check|resend|remind|reissue|re-invite|nudge|repeat|cancel|withdraw|revoke|take|pull|rescind|recall|void|stop|undo|remove|retract|drop|delete|end|terminate|dissolve|discontinue|break|part|offboard|close|sever|quit|wind|finish|accept|approve|review|authorise|agree|say|respond|confirm|go|decline|reject|refuse|turn|dismiss|deny|search|recommend|register|enter|save|record|assign|link|connect|associate|move|transfer|put|hand|let|attach|pair|map|change|switch|have|place|allocate|ask|establish|obtain|apply|order|buy|purchase|sell|provision|subscribe|activate|update|adjust|increase|raise|reduce|modify|resize|lower|bump|expand|decrease|cut|trim|subtract|release|upgrade|convert|migrate|step|tie|credit|designate|name|appoint|use|submit|file|log|report|contact|note|enroll|enrol|join|become|edit|correct|grant|promote|strip|unassign|relieve|demote|explain|speak|reply|talk|answer)\b/;
/** As it is, and a third of the other manners: every way meets some of them, and every manner many ways. */
const someOf = (nth: number) => Object.entries(manners).filter((_, at) => at === 0 || at % 3 === nth % 3);
/** Not every verb suits every manner. */
const stiff = /^say |^step /;

describe('the ways of asking', () => {
  for (const [intent, slots, texts] of ways)
    it(`for ${intent} ${JSON.stringify(slots)} are ${texts.length}, in any manner`, () => {
      for (const [nth, text] of texts.entries()) {
        const polite = imperative.test(text) && !stiff.test(text) && intent !== 'help';
        for (const [manner, say] of polite ? someOf(nth) : someOf(nth).slice(0, 1)) {
          const read = understand(say(text));
          expect({ manner, text, intent: read.intent, slots: read.slots }).to.deep.equal({
            manner,
            text,
            intent,
            slots,
          });
        }
      }
    });
});
