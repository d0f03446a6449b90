import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Questions } from './probe.ts';
import { clock } from './storage.ts';

type Answer<Q extends keyof Questions> = Awaited<ReturnType<Questions[Q]>>;

/** A bot in a process of its own, which tells what it uses. */
export class Subject {
  readonly url: string;
  /** Milliseconds from the start of the process until it was ready. */
  readonly startedIn: number;
  readonly #process: ChildProcess;
  readonly #waiting = new Map<number, (answer: never) => void>();
  #questions = 0;

  private constructor(process: ChildProcess, url: string, startedIn: number) {
    this.#process = process;
    this.url = url;
    this.startedIn = startedIn;
    process.on('message', ({ id, answer }: { id: number; answer: never }) => this.#waiting.get(id)?.(answer));
  }

  /** Starts a program, given relative to this file, that writes a JSON line with its `url` when it listens. */
  static async start(program: string, environment: Record<string, string>, ready: string): Promise<Subject> {
    const from = clock();
    const child = fork(fileURLToPath(new URL(program, import.meta.url)), {
      env: { PATH: process.env.PATH, ...environment },
      execArgv: ['--import', new URL('./probe.ts', import.meta.url).href],
      stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    });
    const url = await new Promise<string>((resolve, reject) => {
      let said = '';
      child.stdout?.on('data', (chunk) => {
        said += chunk;
        const found = /"url":"([^"]+)"/.exec(said);
        if (!found) return;
        resolve(found[1] as string);
        // What a bot has to say from now on is a complaint.
        child.stdout?.removeAllListeners('data').pipe(process.stderr);
      });
      child.once('exit', (code) => reject(new Error(`${program} ended with ${code}: ${said}`)));
    });
    while (!(await fetch(url + ready)).ok) await setTimeout(5);
    return new Subject(child, url, clock() - from);
  }

  ask<Q extends keyof Questions>(question: Q, value?: Parameters<Questions[Q]>[0]): Promise<Answer<Q>> {
    const id = ++this.#questions;
    return new Promise((resolve) => {
      this.#waiting.set(id, (answer) => {
        this.#waiting.delete(id);
        resolve(answer);
      });
      this.#process.send({ id, question, value });
    });
  }

  async close(): Promise<void> {
    const ended = once(this.#process, 'exit');
    this.#process.kill('SIGTERM');
    await ended;
  }
}
