import { createHash } from 'node:crypto';
import type { Awaited, Draft } from '../src/drafts.ts';
import { type Asked, isId, type Turn } from './command.ts';
import { generalWords } from './general/not-understood.ts';
import { requestInstead } from './requests/refusals.ts';
import { ask, type Press, type View } from './view.ts';

/** The step of a draft that is no form yet, but what was asked for when something came in its way. */
const wish = 'wish';

/**
 * Keeps what was about to be done until what it waits for is there: whoever sees that is offered to go on. The view,
 * which tells what is in the way, says so. Nothing is kept where waiting does not help.
 */
export async function keepInterrupted(view: View, waitsFor: Awaited[], turn: Turn): Promise<View> {
  const { interrupted } = turn;
  // A form of several steps is a draft already.
  if (!interrupted?.changes || waitsFor.length === 0 || interrupted.asked.draft !== undefined) return view;
  const { command, subject } = await wishOf(interrupted, turn);
  const asked = subject as Asked;
  await turn.drafts.interrupt(idOf(command, asked, turn), {
    command,
    title: titleOf(asked),
    step: wish,
    data: { asked },
    waitsFor,
  });
  const { kept } = generalWords[turn.language];
  const { text, note } = view.data;
  const said = text ? { text: `${text}\n\n${kept}` } : { note: note ? `${note}\n\n${kept}` : kept };
  return { ...view, data: { ...view.data, ...said } };
}

/** What is gone on with: a reseller asks its provider for what only that does. */
async function wishOf({ command, asked }: NonNullable<Turn['interrupted']>, turn: Turn): Promise<Press> {
  const { kinds = [] } = (await turn.actor()).organization ?? {};
  const instead = kinds.includes('provider') ? undefined : await requestInstead(turn);
  return instead ?? ask(command, asked);
}

/** The same wish of one person is one draft, however often it is said. */
const idOf = (command: string, asked: Asked, { speaker }: Turn): string => {
  const said = JSON.stringify([speaker.objectId, command, Object.entries(asked).sort(([a], [b]) => (a < b ? -1 : 1))]);
  return `wish.${createHash('sha256').update(said).digest('base64url').slice(0, 22)}`;
};

const titleOf = ({ customer, subscription, product, reseller, provider }: Asked): string =>
  [customer, subscription ?? product, reseller ?? provider].filter((one) => one && !isId(one)).join(' · ');

/** What goes on with a draft. */
export const goingOn = ({ command, draftId, step, data }: Draft): Press =>
  ask(command, step === wish ? { ...(data.asked as Asked), resumed: draftId } : { draft: draftId });
