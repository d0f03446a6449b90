import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { type Answer, broken, refusal } from './answer.ts';
import { Catalog } from './catalog.ts';
import type { Moment } from './documents.ts';
import { isLasting, troubleWith } from './file.ts';
import { Refused, RefusedBatch } from './refused.ts';

/** Milliseconds between two looks for what has expired. */
const sweepEvery = 1000;

/** What each transaction takes several times, to be parsed once. */
const steps = {
  begin: 'BEGIN IMMEDIATE',
  commit: 'COMMIT',
  rollback: 'ROLLBACK',
  save: 'SAVEPOINT job',
  undo: 'ROLLBACK TO job',
  release: 'RELEASE job',
};

interface Job {
  run: () => Answer;
  settle: (answer: Answer) => void;
}

/**
 * Applies writes. Those that come in at one time share one transaction, hence one wait for the disk; each still
 * succeeds or fails by itself, and none is answered before the disk has it.
 */
export class Transactions {
  readonly moment: Moment;
  readonly catalog: Catalog;
  readonly #db: DatabaseSync;
  readonly #progress: StatementSync;
  readonly #steps: Record<keyof typeof steps, StatementSync>;
  readonly #queue: Job[] = [];
  closed = false;
  #sweptAt = 0;

  constructor(db: DatabaseSync, now: () => number) {
    this.#db = db;
    // Kept apart from the documents: a sequence number is never used twice, even when its document was removed.
    db.exec('CREATE TABLE IF NOT EXISTS progress (lsn INTEGER NOT NULL)');
    db.exec('INSERT INTO progress SELECT 0 WHERE NOT EXISTS (SELECT 1 FROM progress)');
    const { lsn } = db.prepare('SELECT lsn FROM progress').get() as { lsn: number };
    this.#progress = db.prepare('UPDATE progress SET lsn = ?');
    const prepared = Object.entries(steps).map(([name, sql]) => [name, db.prepare(sql)]);
    this.#steps = Object.fromEntries(prepared);
    this.moment = { now, lsn };
    this.catalog = new Catalog(db, this.moment);
  }

  /** Queues a write and answers what it came to. `run` throws Refused for what must not be. */
  write(run: () => Answer): Promise<Answer> {
    return new Promise((settle) => {
      this.#queue.push({ run, settle });
      if (this.#queue.length === 1) setImmediate(() => this.#commit());
    });
  }

  /** The answer to what could not be done: the disk's fault, or the engine's own. */
  failure(error: unknown): Answer {
    const trouble = troubleWith(this.#db.location() ?? 'the store in memory', error);
    // As on an account whose storage is used up: nothing was written, and the message is for the log.
    if (trouble && isLasting(error)) return refusal(new Refused(403, 'Forbidden', trouble.message));
    return broken(trouble ?? error);
  }

  /** Finishes what is queued and lets go of the file. */
  close(): void {
    if (this.closed) return;
    this.#commit();
    this.closed = true;
    this.#db.close();
  }

  #commit(): void {
    if (this.closed || this.#queue.length === 0) return;
    const jobs = this.#queue.splice(0);
    const { lsn } = this.moment;
    const answers: Answer[] = [];
    try {
      this.#steps.begin.run();
      for (const { run } of jobs) answers.push(this.#attempt(run, jobs.length === 1));
      if (this.moment.lsn !== lsn) {
        this.#sweep();
        this.#progress.run(this.moment.lsn);
      }
      if (this.#db.isTransaction) this.#steps.commit.run();
    } catch (error) {
      // The disk is full or broken: nothing of this transaction is there, and nobody must believe otherwise.
      if (this.#db.isTransaction) this.#steps.rollback.run();
      this.moment.lsn = lsn;
      this.catalog.forget();
      const answer = this.failure(error);
      for (const { settle } of jobs) settle({ ...answer });
      return;
    }
    for (const [at, { settle }] of jobs.entries()) settle(answers[at] as Answer);
  }

  /** Now and then: what has expired is invisible anyway. */
  #sweep(): void {
    const now = this.moment.now();
    if (now - this.#sweptAt < sweepEvery) return;
    this.#sweptAt = now;
    for (const documents of this.catalog.open) documents.sweep(100);
  }

  /**
   * Runs one job: what it did is undone when it throws. Where it is alone, that is the whole transaction, and no page
   * has to be kept as it was.
   */
  #attempt(run: () => Answer, alone: boolean): Answer {
    const { lsn } = this.moment;
    if (!alone) this.#steps.save.run();
    try {
      return run();
    } catch (error) {
      // Some errors of the disk end the whole transaction: then what follows must not be written either.
      if (!this.#db.isTransaction) throw error;
      this.#steps[alone ? 'rollback' : 'undo'].run();
      this.moment.lsn = lsn;
      if (error instanceof RefusedBatch) return error.answer;
      if (error instanceof Refused) return refusal(error);
      this.catalog.forget();
      return this.failure(error);
    } finally {
      if (!alone && this.#db.isTransaction) this.#steps.release.run();
    }
  }
}
