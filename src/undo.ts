import type { Context } from './operation.ts';
import type { Effect } from './outbox.ts';

/** Until when something that is done now can be undone; undefined where nothing waits. */
export const undoUntil = ({ now, undoSeconds }: Pick<Context, 'now' | 'undoSeconds'>): string | undefined =>
  undoSeconds > 0 ? new Date(now.getTime() + undoSeconds * 1000).toISOString() : undefined;

export const canUndo = (until: string | undefined, now: Date): boolean =>
  until !== undefined && now.toISOString() < until;

/** For how long it still can, in whole seconds. */
export const secondsToUndo = (until: string, now: Date): number =>
  Math.max(1, Math.round((Date.parse(until) - now.getTime()) / 1000));

/** Longer than a commit takes: whoever undoes at the last moment is not overtaken by what leaves. */
const margin = 2000;

/** The same effects, none of which leaves as long as what they tell of can be undone. */
export const onceSure = (effects: readonly Effect[], until: string | undefined): Effect[] => {
  const notBefore = until && new Date(Date.parse(until) + margin).toISOString();
  return effects.map((effect) => (notBefore ? { ...effect, notBefore } : effect));
};
