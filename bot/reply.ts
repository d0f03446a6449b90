import { type Card, draw } from './cards.ts';
import { type Command, isOffered, type Turn } from './command.ts';
import { withContinuations } from './on-behalf.ts';
import { helpButton } from './refusals.ts';
import type { Register } from './register.ts';
import { seal } from './seal.ts';
import type { Heard, Means } from './turn.ts';
import type { Button, FileOffer, Press, View } from './view.ts';
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
  /**
   * Leaves out the buttons that this person's role does not include: nobody is offered what will be refused. One that
   * leads nowhere, as on a draft of a command that is gone, is left out as well, and spoils nothing else.
   */
  async function onlyAllowed(view: View, turn: Turn): Promise<View> {
    const names = new Set([...pressesIn(view.buttons ?? []), ...pressesIn(view.data)]);
    const needing = [...names].filter((name) => !isForAll(register.find(name)));
    if (needing.length === 0) return view;
    const actor = await turn.actor();
    const refused = new Set(
      needing.filter((name) => {
        const command = register.find(name);
        return !command || !isOffered(command, actor);
      }),
    );
    if (refused.size === 0) return view;
    return { ...view, data: without(view.data, refused), buttons: view.buttons && without(view.buttons, refused) };
  }

  /** Where nothing leads on, Help does: no card is a dead end. What a dialog shows is closed and left. */
  const orHelp = (view: View, turn: Turn, { dialog }: Heard): View =>
    dialog || view.buttons?.length || pressesIn(view.data).length > 0 ? view : { ...view, buttons: [helpButton(turn)] };

  return async (drawn: View, turn: Turn, heard: Heard, as?: 'news'): Promise<Reply> => {
    const view = orHelp(await onlyAllowed(await withContinuations(drawn, turn, register), turn), turn, heard);
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
    // A card that says what has just happened is not drawn anew by a look at it, which would wipe that off unread.
    const passesBy = view.lead !== undefined && as !== 'news';
    const refresh: Press | undefined =
      view.shows && !view.asks && !passesBy
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

const isForAll = (command: Command | undefined) => command?.operation.allowed === 'everyone' && !command.offeredTo;

const isPress = (value: object): value is Extract<Button, { press: Press }> => 'press' in value && 'title' in value;

/** The commands that the buttons in a view's data, or in a list of them, press. */
function pressesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  if (isPress(value)) return [value.press.command];
  return Object.values(value).flatMap(pressesIn);
}

/** The same without the buttons that press one of these commands. */
function without<T>(value: T, commands: ReadonlySet<string>): T {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const kept = value.filter((one) => !(typeof one === 'object' && isPress(one) && commands.has(one.press.command)));
    return kept.map((one) => without(one, commands)) as T;
  }
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, without(one, commands)])) as T;
}
