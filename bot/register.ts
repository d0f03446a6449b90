import type { Subject } from '../src/watch.ts';
import type { Command } from './command.ts';

/** A command whose cards show the state of a thing. */
export type Showing = Command & Required<Pick<Command, 'shows'>>;

/** The commands, by what is known of the one that is looked for. */
export interface Register {
  /** Undefined where there is none: a card may be older than the commands are. */
  find: (name: string) => Command | undefined;
  /** @throws Error where there is none: nothing that is drawn today names it */
  named: (name: string) => Command;
  /** @throws Error where no command's cards show things of this type */
  showing: (type: Subject['type']) => Showing;
  /** Whether there is one. */
  shows: (type: Subject['type']) => boolean;
}

export function createRegister(commands: readonly Command[]): Register {
  const byName = new Map(commands.map((command) => [command.name, command]));
  const byType = new Map(commands.filter((command) => shows(command)).map((command) => [command.shows.type, command]));
  return {
    find: (name) => byName.get(name),
    named: (name) => found(byName.get(name), `a card names the command "${name}", which does not exist`),
    showing: (type) => found(byType.get(type), `a card shows a "${type}", which no command draws`),
    shows: (type) => byType.has(type),
  };
}

const shows = (command: Command): command is Showing => command.shows !== undefined;

function found<C extends Command>(command: C | undefined, otherwise: string): C {
  if (!command) throw new Error(otherwise);
  return command;
}
