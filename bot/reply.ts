import { denial } from '../src/roles.ts';
import { type Card, draw } from './cards.ts';
import type { Turn } from './command.ts';
import { withContinuations } from './on-behalf.ts';
import type { Register } from './register.ts';
import { seal } from './seal.ts';
import type { Heard, Means } from './turn.ts';
import type { FileOffer, Press, View } from './view.ts';
import type { Language } from './words.ts';

export interface Reply {
  card: Card;
  summary: string;
  language: Language;
  /** Said beside the card that was pressed, which stays as it is. */
  passing?: true;
  /** A file that the client asks the person about; `seal` is what it is made by. */
  file?: Omit<FileOffer, 'press'> & { seal: string };
}

/** Makes a card of what a person is to see: with what that person may do next, sealed for nobody else. */
export function createReplies(register: Register, { newId, sealKey }: Pick<Means, 'newId' | 'sealKey'>) {
  /** Leaves out the buttons that this person's role does not include: nobody is offered what will be refused. */
  async function onlyAllowed(view: View, turn: Turn): Promise<View> {
    const names = new Set((view.buttons ?? []).flatMap((button) => ('press' in button ? [button.press.command] : [])));
    const needing = [...names].filter((name) => register.find(name)?.operation.allowed !== 'everyone');
    if (needing.length === 0) return view;
    const actor = await turn.actor();
    const refused = new Set(needing.filter((name) => denial(actor, register.named(name).operation.allowed)));
    return {
      ...view,
      buttons: view.buttons?.filter((button) => !('press' in button && refused.has(button.press.command))),
    };
  }

  return async (drawn: View, turn: Turn, heard: Heard, as?: 'news'): Promise<Reply> => {
    const view = await onlyAllowed(await withContinuations(drawn, turn, register), turn);
    const { speaker, conversationId } = heard;
    const { language, operationId } = turn;
    const bearer = { ...speaker, conversationId };
    let fresh = operationId;
    const sealed = (press: Press): string => {
      // The form that comes first acts under the turn's own id; every other button is an operation of its own.
      // A step of a form goes on under the form's own id.
      const id = press.part === 'do' ? fresh : press.part === 'open' || press.part === 'show' ? '' : operationId;
      if (press.part === 'do') fresh = newId();
      const { afterwards } = turn;
      const subject = afterwards?.of === press.command ? { ...press.subject, $next: afterwards.next } : press.subject;
      return seal({ ...press, subject, operationId: id, language }, bearer, sealKey, turn.now);
    };
    const refresh: Press | undefined =
      view.shows && !view.asks
        ? { command: register.showing(view.shows.type).name, part: 'show', subject: { ...view.shows, as } }
        : undefined;
    const card = draw(view, language, sealed, { refresh, dialog: heard.dialog });
    const { press, ...offer } = view.file ?? {};
    return {
      card,
      summary: view.summary,
      language,
      ...(view.passing ? { passing: true } : {}),
      ...(press ? { file: { ...(offer as Omit<FileOffer, 'press'>), seal: sealed(press) } } : {}),
    };
  };
}
