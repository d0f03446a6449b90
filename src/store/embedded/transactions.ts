import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { type Answer, broken, refusal } from './answer.ts';
import { Catalog } from './catalog.ts';
import type { Moment } from './documents.ts';
import { Refused } from './refused.ts';

/** Milliseconds between two looks for what has expired. */
const sweepEvery = 1000;

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

  /** Runs something whose effect is undone when it throws. */
  readonly savepoint = (run: () => void): void => {
    const { lsn } = this.moment;
    this.#db.exec('SAVEPOINT job');
    try {
      run();
    } catch (error) {
      this.#db.exec('ROLLBACK TO job');
      this.moment.lsn = lsn;
      throw error;
    } finally {
      this.#db.exec('RELEASE job');
    }
  };

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
      this.#db.exec('BEGIN IMMEDIATE');
      for (const { run } of jobs) answers.push(this.#attempt(run));
      if (this.moment.lsn !== lsn) {
        this.#sweep();
        this.#progress.run(this.moment.lsn);
      }
      this.#db.exec('COMMIT');
    } catch (error) {
      // The disk is full or broken: nothing of this transaction is there, and nobody must believe otherwise.
      if (this.#db.isTransaction) this.#db.exec('ROLLBACK');
      this.moment.lsn = lsn;
      this.catalog.forget();
      for (const { settle } of jobs) settle(broken(error));
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

  #attempt(run: () => Answer): Answer {
    try {
      let answer: Answer | undefined;
      this.savepoint(() => {
        answer = run();
      });
      return answer as unknown as Answer;
    } catch (error) {
      if (error instanceof Refused) return refusal(error);
      this.catalog.forget();
      // Some errors of the disk end the whole transaction: then what follows must not be written either.
      if (!this.#db.isTransaction) throw error;
      return broken(error);
    }
  }
}
