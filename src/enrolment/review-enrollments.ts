import { defineQuery } from '../operation.ts';
import { pageInput } from '../partnerships/list-invitations.ts';
import { rowsOnCard } from '../partnerships/partnership.ts';
import { type QueueEntry, queueHome } from './application-effects.ts';

const openApplications = (after: string | undefined) =>
  ({ type: 'queued-application', prefix: 'open|', after, limit: rowsOnCard }) as const;

/** The operator's queue: applications that nobody has decided, those that can be decided first. */
export const reviewEnrollments = defineQuery({
  name: 'review-enrollments',
  input: pageInput,
  allowed: 'operate-programme',
  lists: ({ after }) => [[queueHome, openApplications(after)]],
  run: ({ after }, { list }) => list<QueueEntry>(queueHome, openApplications(after)),
});
