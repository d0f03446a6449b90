import { createHash } from 'node:crypto';
import { closeSync, fsync, mkdirSync, openSync, renameSync, writeFileSync } from 'node:fs';
import { readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { createTransport } from 'nodemailer';
import MailComposer from 'nodemailer/lib/mail-composer/index.js';
import type { Options as PoolOptions } from 'nodemailer/lib/smtp-pool/index.js';
import type { Settings } from './settings.ts';

/** A letter, plain text, composed when it is sent. */
export interface Letter {
  to: string;
  subject: string;
  text: string;
  /** BCP 47 tag of the text. */
  language: string;
  /** The same for every try at the same letter: receivers, and the local mailbox, take it once. */
  key: string;
}

/** The server has refused the letter for good: asking again is of no use. */
export class Undeliverable extends Error {
  constructor(cause: unknown) {
    super('the letter was refused', { cause });
    this.name = 'Undeliverable';
  }
}

export interface Mail {
  /** @throws Undeliverable; anything else is worth another try */
  send: (letter: Letter) => Promise<void>;
  /** What was written to the local mailbox, oldest first; nothing where mail goes out by SMTP. */
  sent: () => Promise<{ name: string; at: string; raw: string }[]>;
  clear: () => Promise<void>;
  close: () => void;
}

/** Mail by SMTP, or as `.eml` files in the data directory where no server is set. */
export function createMail({ mail: { smtpUrl, from }, dataDir, publicUrl }: Settings, now: () => Date): Mail {
  const host = publicUrl ? new URL(publicUrl).hostname : 'localhost';
  const compose = ({ to, subject, text, language, key }: Letter) => ({
    from,
    to: { name: '', address: to },
    subject,
    text,
    date: now(),
    messageId: `<${key}@${host}>`,
    headers: { 'Content-Language': language, 'Auto-Submitted': 'auto-generated' },
    disableFileAccess: true,
    disableUrlAccess: true,
  });

  if (smtpUrl) {
    const server = createTransport({
      url: smtpUrl,
      pool: true,
      connectionTimeout: 5000,
      greetingTimeout: 5000,
      socketTimeout: 10_000,
    } as PoolOptions);
    return {
      async send(letter) {
        try {
          await server.sendMail(compose(letter));
        } catch (error) {
          const { responseCode = 0 } = error as { responseCode?: number };
          throw responseCode >= 550 && responseCode <= 553 ? new Undeliverable(error) : error;
        }
      },
      sent: async () => [],
      clear: async () => {},
      close: () => server.close(),
    };
  }

  const folder = join(dataDir, 'mail');
  return {
    async send(letter) {
      const message = await new MailComposer(compose(letter)).compile().build();
      mkdirSync(folder, { recursive: true });
      // Named after its key, so that a second try writes the same letter again instead of another one.
      const name = `${createHash('sha256').update(letter.key).digest('hex').slice(0, 32)}.eml`;
      const draft = join(folder, `.${name}`);
      await writeToDisk(draft, message);
      renameSync(draft, join(folder, name));
    },
    async sent() {
      const names = (await readdir(folder).catch(() => [])).filter(
        (name) => name.endsWith('.eml') && !name.startsWith('.'),
      );
      const files = await Promise.all(
        names.map(async (name) => {
          const path = join(folder, name);
          const [{ mtime }, raw] = await Promise.all([stat(path), readFile(path, 'utf8')]);
          return { name, at: mtime.toISOString(), raw };
        }),
      );
      return files.sort((a, b) => a.at.localeCompare(b.at));
    },
    clear: () => rm(folder, { recursive: true, force: true }),
    close: () => {},
  };
}

const synced = promisify(fsync);

/** Only the disk is waited for by another thread: handing over the steps before it costs more than they do. */
async function writeToDisk(path: string, content: Buffer): Promise<void> {
  const file = openSync(path, 'w', 0o600);
  try {
    writeFileSync(file, content);
    await synced(file);
  } finally {
    closeSync(file);
  }
}
