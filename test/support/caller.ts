import { randomBytes } from 'node:crypto';
import { createGuesses } from '../../src/guesses.ts';
import { readActor } from '../../src/people/actor.ts';
import type { Caller } from '../../src/perform.ts';
import type { Office } from './office.ts';

let made = 0;

/** Somebody who performs operations without a chat, on the office's store and clock; each caller has one operation. */
export const callerOf = (
  office: Office,
  speaker: { tenantId: string; objectId: string; name?: string },
  more: Partial<Caller> = {},
): Caller => ({
  speaker,
  who: (reads) => readActor(reads, speaker, speaker.name ?? ''),
  store: office.twotier.store,
  now: () => office.clock.now,
  newId: () => `${Date.now()}-${++made}`,
  derive: () => Buffer.alloc(32),
  random: randomBytes,
  wait: async () => {},
  partnerCenter: office.twotier.partnerCenter,
  webmailDomains: [],
  guesses: createGuesses(() => office.clock.now),
  operationId: `operation-${++made}`,
  ...more,
});
