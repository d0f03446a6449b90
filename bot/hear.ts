import type { Asked, Command } from './command.ts';
import { readTable } from './table.ts';
import { type Directory, understand } from './understanding/understand.ts';
import { type Language, languages } from './words.ts';

/** What a message asks for. */
export interface Wish {
  /** Absent when nothing was understood, or nothing that can be done here yet. */
  command?: Command;
  slots: Asked;
  language: Language;
  /** Whether it was understood. */
  clear: boolean;
  /** The closest commands when it was not, best first. */
  nearest: Command[];
}

/**
 * Leads from sentences to commands: by the command's own title, which help and the menu put into people's mouths, and
 * otherwise by what the sentence means. @throws Error when two commands go by one name or title
 */
export function createHearing(commands: readonly Command[]): (text: string, directory?: Directory) => Wish {
  const byName = index(
    commands.flatMap((command) => [command.name, ...(command.also ?? [])].map((name) => [name, command])),
  );
  const listed = commands.filter(({ unlisted }) => !unlisted);
  const titles = languages.map((language) => {
    const entries = listed.map((command): [string, Command] => [folded(command.words[language].title), command]);
    return [language, index(entries)] as const;
  });

  const asking = commands.filter(({ about }) => about);
  const inOneBreath = [...new Set(commands.flatMap(({ together }) => together ?? []))];

  return function hear(text, directory): Wish {
    for (const command of asking) {
      const asked = command.about?.(text);
      if (!asked) continue;
      const said = hear(asked.phrase, directory);
      const about = said.command || !asked.or ? said : hear(asked.or, directory);
      if (asked.loosely && !about.command) continue;
      const slots = { about: about.command?.name, near: about.nearest.map(({ name }) => name) } as Asked;
      return { command, slots, language: asked.language, clear: true, nearest: about.nearest };
    }
    const said = folded(text);
    for (const [language, commandOf] of titles) {
      const command = commandOf.get(said);
      if (command) return { command, slots: {}, language, clear: true, nearest: [] };
    }
    for (const command of commands) {
      const heard = command.hears?.(said);
      if (heard) return { command, ...heard, slots: asTyped(heard.slots, text), clear: true, nearest: [] };
    }
    for (const together of inOneBreath) {
      const several = together(text);
      const wish = several && hear(several.phrase, directory);
      if (wish?.command?.together === together) return { ...wish, slots: { ...wish.slots, ...several?.slots } };
    }
    const { intent, beyond, slots, language, nearest } = understand(text, { directory });
    const name = beyond ?? intent;
    const command = byName.get(name);
    return {
      command,
      slots: { ...slots, ...command?.reads?.(text, slots) } as Asked,
      language,
      clear: name !== 'none',
      nearest: nearest.flatMap((near) => byName.get(near) ?? []),
    };
  };
}

/**
 * Leads from a pasted table to the command that takes it. Its structure decides, before anything is read in it: what
 * stands in its cells is data.
 */
export function hearTable(commands: readonly Command[], text: string): Wish | undefined {
  const table = readTable(text);
  if (!table) return undefined;
  const language = table.header.some((cell) => /\p{Script=Hangul}/u.test(cell)) ? 'ko' : 'en';
  for (const command of commands) {
    const slots = command.pasted?.(table);
    if (slots) return { command, slots, language, clear: true, nearest: [] };
  }
  return undefined;
}

/** The slots that hold what somebody has called something. */
const called: ReadonlySet<string> = new Set(['customer', 'reseller', 'provider', 'person', 'title']);

/** What was read of a folded message, as it was typed: a name keeps its capitals. */
function asTyped(slots: Asked, text: string): Asked {
  const whole = unfolded(text);
  const lower = whole.toLowerCase();
  // A few letters are of another length in lower case: then nothing stands where it stood.
  if (lower.length !== whole.length) return slots;
  const typed = (name: string, value: unknown) => {
    const at = called.has(name) && typeof value === 'string' && value !== '' ? lower.indexOf(value) : -1;
    return at < 0 ? value : whole.slice(at, at + String(value).length);
  };
  return Object.fromEntries(Object.entries(slots).map(([name, value]) => [name, typed(name, value)])) as Asked;
}

const unfolded = (text: string) => text.normalize('NFC').trim().replace(/\s+/g, ' ');
const folded = (text: string) => unfolded(text).toLowerCase();

function index(entries: (readonly [string, Command])[]): Map<string, Command> {
  const map = new Map(entries);
  if (map.size !== entries.length) throw new Error('two commands go by one name');
  return map;
}
