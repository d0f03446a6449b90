import { randomBytes } from 'node:crypto';
import { createIds } from '../../bot/ids.ts';

/** What makes the ids of a test. */
export const newId = createIds(Date.now, randomBytes);
