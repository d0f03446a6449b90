import type { Person } from './wire.ts';

/** What the bot's directory says of somebody; undefined where it knows neither the person nor the organisation. */
export type Standing = Pick<Person, 'organisation' | 'kind' | 'agentRole' | 'adminRole'>;

/** Keeps what the page says under everybody's name true: roles change, and newcomers become partners. */
export class Directory {
  readonly #people: readonly { person: Person; first: Person }[];
  readonly #read: (person: Person) => Promise<Standing | undefined>;
  #looking: Promise<boolean> | undefined;

  constructor(people: Iterable<Person>, read: (person: Person) => Promise<Standing | undefined>) {
    this.#people = [...people].map((person) => ({ person, first: { ...person } }));
    this.#read = read;
  }

  /** Looks into the directory again; true when somebody stands otherwise. Looks at the same time share one reading. */
  async look(): Promise<boolean> {
    this.#looking ??= this.#look().finally(() => {
      this.#looking = undefined;
    });
    return this.#looking;
  }

  async #look(): Promise<boolean> {
    const changed = await Promise.all(
      this.#people.map(async ({ person, first }) => {
        const before = JSON.stringify(person);
        Object.assign(person, first, await this.#read(first));
        return JSON.stringify(person) !== before;
      }),
    );
    return changed.includes(true);
  }
}
