import type { Answer } from './answer.ts';

/** An answer that is not a success: an HTTP status, Cosmos DB's code for it, and a sentence for the log. */
export class Refused extends Error {
  readonly status: number;
  readonly code: string;
  readonly substatus: number | undefined;
  constructor(status: number, code: string, message: string, substatus?: number) {
    super(message);
    this.name = 'Refused';
    this.status = status;
    this.code = code;
    this.substatus = substatus;
  }
}

/** A batch of which one operation was refused: what it is answered with, now that all of it is undone. */
export class RefusedBatch extends Error {
  readonly answer: Answer;
  constructor(answer: Answer) {
    super('an operation of a batch was refused');
    this.name = 'RefusedBatch';
    this.answer = answer;
  }
}

export const badRequest = (message: string, substatus?: number) => new Refused(400, 'BadRequest', message, substatus);
export const notFound = (what: string, substatus?: number) =>
  new Refused(404, 'NotFound', `${what} does not exist`, substatus);
/** What something was sought in is not there itself: from the thing's own absence it is told by the substatus. */
export const ownerNotFound = (what: string) => notFound(what, 1003);
export const conflict = (message: string) => new Refused(409, 'Conflict', message);
export const stale = () => new Refused(412, 'PreconditionFailed', 'the document has another version by now');
export const tooLarge = (what: string) => new Refused(413, 'RequestEntityTooLarge', `${what} is larger than 2 MB`);

/** What a real account might do and this engine does not: said aloud, so that nobody mistakes it for an answer. */
export const unserved = (what: string) =>
  new Refused(501, 'NotImplemented', `the embedded engine does not serve ${what}`);
