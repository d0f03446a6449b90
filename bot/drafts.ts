import type { Draft, DraftStep } from '../src/drafts.ts';
import { Refusal } from '../src/refusal.ts';
import type { Asked, Turn } from './command.ts';
import { ask, type View } from './view.ts';

/**
 * The draft that a card goes on with; undefined when nothing was kept yet. @throws Refusal `draft-closed` when it was
 * cancelled or submitted meanwhile: whatever old card is pressed, it is dead.
 */
export async function draftOf<D>(asked: Asked, turn: Turn): Promise<Draft<D> | undefined> {
  if (typeof asked.draft !== 'string') return undefined;
  const draft = await turn.drafts.read<D>(asked.draft);
  if (draft && draft.state !== 'open') throw new Refusal('draft-closed', { became: draft.became });
  return draft;
}

/** Keeps a step of a form under the draft's id. @throws Refusal `draft-closed` */
export async function keepDraft<D>(id: string, turn: Turn, step: DraftStep<D>): Promise<Draft<D>> {
  const kept = await turn.drafts.keep<D>(id, step);
  if (kept.state !== 'open') throw new Refusal('draft-closed', { became: kept.became });
  return kept;
}

/** The step that drops the whole of what a form has gathered; cards of it shown before are dead from then on. */
export const cancelDraft =
  (command: string) =>
  async (asked: Asked, turn: Turn, say: { cancelled: string; startOver: string }): Promise<View> => {
    await turn.drafts.drop(String(asked.draft));
    return {
      card: 'shared/statement',
      summary: say.cancelled,
      data: { text: say.cancelled },
      buttons: [{ title: say.startOver, press: ask(command) }],
    };
  };
