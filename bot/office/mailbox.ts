import PostalMime from 'postal-mime';
import type { Mail } from './wire.ts';

export interface MailSource {
  name: string;
  at: string;
  raw: string;
}

/** The page shows so many letters; older ones stay in their files. */
const shown = 200;

/** Reads the mail that left the bot, newest first, and says when there is more of it. */
export class Mailbox {
  readonly #read: () => Promise<MailSource[]>;
  readonly #letters = new Map<string, Mail>();
  #looking: Promise<boolean> | undefined;

  constructor(read: () => Promise<MailSource[]>) {
    this.#read = read;
  }

  get mail(): Mail[] {
    return [...this.#letters.values()].reverse();
  }

  /** Looks into the mail again; true when it is not what it was. Looks at the same time share one reading. */
  async look(): Promise<boolean> {
    this.#looking ??= this.#look().finally(() => {
      this.#looking = undefined;
    });
    return this.#looking;
  }

  async #look(): Promise<boolean> {
    const sources = (await this.#read()).slice(-shown);
    const before = [...this.#letters.keys()].join();
    const letters: Mail[] = [];
    for (const source of sources) letters.push(this.#letters.get(source.name) ?? (await parsed(source)));

    this.#letters.clear();
    for (const letter of letters) this.#letters.set(letter.id, letter);
    return [...this.#letters.keys()].join() !== before;
  }
}

async function parsed({ name, at, raw }: MailSource): Promise<Mail> {
  const { from, to, subject, text } = await PostalMime.parse(raw);
  const addresses = (to ?? []).flatMap((entry) => entry.group ?? [entry]);
  return {
    id: name,
    at,
    from: from?.name || from?.address || '',
    to: addresses.map(({ address }) => address ?? '').filter(Boolean),
    subject: subject ?? '',
    text: text ?? '',
  };
}
