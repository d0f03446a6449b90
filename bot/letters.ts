import type { LetterName } from '../src/outbox.ts';
import type { PersonRef } from '../src/people/person.ts';
import type { Caller } from '../src/perform.ts';
import type { Store } from '../src/store/store.ts';
import type { Subject } from '../src/watch.ts';
import { customerInvitationLetter } from './customers/customer-invitation-mail.ts';
import { enrolmentStatusLetter, enrolmentVerificationLetter } from './enrolment/enrolment-mail.ts';
import type { Letter } from './mail.ts';
import { resellerInvitationLetter } from './partnerships/reseller-invitation-mail.ts';

export interface LetterMeans extends Pick<Caller, 'derive'> {
  store: Store;
  publicUrl: string;
  now: Date;
}

/** A letter that is written when it is sent, from what its subject is then. */
export interface LetterKind {
  /** Undefined when it must not be sent any more. */
  write: (subject: Subject, round: number, means: LetterMeans) => Promise<Letter | undefined>;
  /** The address was refused for good: notes it; answers who has to know. */
  refused: (subject: Subject, store: Store) => Promise<PersonRef | undefined>;
}

export type Letters = Record<LetterName, LetterKind>;

/** All letters, by the name that effects call them by. */
export const letters = {
  'reseller-invitation': resellerInvitationLetter,
  'customer-invitation': customerInvitationLetter,
  'enrolment-verification': enrolmentVerificationLetter,
  'enrolment-status': enrolmentStatusLetter,
} satisfies Letters;
