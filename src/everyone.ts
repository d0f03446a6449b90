import { z } from 'zod';
import { defineQuery } from './operation.ts';

/** Asks nothing of the domain but who is speaking: for help, greetings and the like. */
export const lookAround = defineQuery({
  name: 'look-around',
  input: z.object({}),
  allowed: 'everyone',
  run: async (_, { actor }) => actor,
});
