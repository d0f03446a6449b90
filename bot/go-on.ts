import type { Turn } from './command.ts';
import { ask, type Press } from './view.ts';

/**
 * Goes on with what was interrupted, now that one thing is clear, where it takes that by id; else shows the thing, by
 * the ids that the command for it wants.
 */
export function goOn(
  { interrupted }: Turn,
  clear: Record<string, string>,
  show: string,
  shown: Record<string, string> = clear,
): Press {
  const takes = interrupted && Object.keys(clear).every((name) => interrupted.takes.includes(name));
  return takes ? ask(interrupted.command, { ...interrupted.asked, ...clear }) : ask(show, shown);
}
