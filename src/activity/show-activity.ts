import { z } from 'zod';
import { defineQuery } from '../operation.ts';
import { rowsOnCard } from '../partnerships/partnership.ts';
import { readActivity } from './activity.ts';
import { activityTopics } from './topics.ts';

export const activityFilter = {
  customer: z.guid().optional(),
  partner: z.guid().optional(),
  about: z.enum(activityTopics).optional(),
  naming: z.string().max(200).optional(),
};

/** Who did what, newest first: of the speaker's organisation, of one of its customers, or with one of its partners. */
export const showActivity = defineQuery({
  name: 'show-activity',
  input: z.object({ ...activityFilter, after: z.string().max(500).optional() }),
  allowed: 'view-activity',
  run: ({ after, ...filter }, context) => readActivity(filter, { after, limit: rowsOnCard }, context),
});
