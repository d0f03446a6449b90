import { z } from 'zod';
import { defineChange, defineQuery } from '../operation.ts';
import type { Doc } from '../store/store.ts';
import { peopleHome } from './person.ts';

/** What somebody has chosen for themselves. Also people without a role have one: it is about nobody else. */
export interface Preference extends Doc {
  type: 'preference';
  /** Of what comes unasked; answers come in the language of the message. */
  language: 'en' | 'ko';
}

export const preferenceId = (objectId: string): string => `preference:${objectId}`;

/** Chooses the language of notices. */
export const setLanguage = defineChange({
  name: 'set-language',
  input: z.object({ language: z.enum(['en', 'ko']) }),
  allowed: 'everyone',
  home: (_, { tenantId }) => peopleHome(tenantId),
  needs: (_, { tenantId, objectId }) => [[peopleHome(tenantId), preferenceId(objectId)]],

  async run({ language }, { actor, get }) {
    const { tenantId, objectId } = actor;
    const before = await get<Preference>(peopleHome(tenantId), preferenceId(objectId));
    const preference: Preference = { id: preferenceId(objectId), type: 'preference', language };
    return {
      writes: [{ kind: 'put', doc: preference }],
      subject: { type: 'preference', owner: tenantId, id: objectId },
      before: { language: before?.language },
      after: { language },
      result: preference,
    };
  },
});

/** The language that the speaker has chosen, if any. */
export const showLanguage = defineQuery({
  name: 'show-language',
  input: z.object({}),
  allowed: 'everyone',
  run: async (_, { actor, get }) =>
    (await get<Preference>(peopleHome(actor.tenantId), preferenceId(actor.objectId)))?.language,
});
