import type { Command } from '../../bot/command.ts';
import type { Language } from '../../bot/words.ts';
import { buttonsOf, type Card, type Message, type Persona, valuesOf } from './office.ts';

/** A button as it stood on a card, and how somebody came there. */
export interface Found {
  button: Card;
  shown: Message;
  way: string;
}

/** What a button does, as its seal says it: for a client it is opaque. */
export function sealedIn({ data }: Card): { command: string; part: string; subject: Record<string, unknown> } {
  const [body = ''] = String(data?.seal ?? '').split('.');
  const [command = '', part = '', subject = {}] = body ? JSON.parse(Buffer.from(body, 'base64url').toString()) : [];
  return { command, part, subject };
}

/** The same in short, as `command/part`. */
export const verbOf = (button: Card): string => {
  const { command, part } = sealedIn(button);
  return `${command}/${part}`;
};

export const opensDialog = ({ data }: Card): boolean => data?.msteams?.type === 'task/fetch';

/** What a client sends for a press: with the inputs, where the button sends any, as the card holds them or as typed. */
export function pressing(who: Persona, { button, shown }: Found, typed: Record<string, unknown> = {}): object {
  const inputs = button.associatedInputs === 'none' ? {} : { ...valuesOf(shown.card), ...typed };
  const data = { ...button.data, ...inputs };
  if (opensDialog(button)) return who.activity({ type: 'invoke', name: 'task/fetch', value: { data } });
  const value = { action: { type: 'Action.Execute', verb: button.verb, data }, trigger: 'manual' };
  return who.activity({ type: 'invoke', name: 'adaptiveCard/action', replyToId: shown.id, value });
}

/** What comes back: a card, or what is said beside the one that was pressed. */
export function answerTo(body: Card | undefined): Card {
  const shown = body?.task ? (body.task.value?.card?.content ?? body.task.value) : body?.value;
  return typeof shown === 'string' ? { body: [{ type: 'TextBlock', text: shown }] } : (shown ?? {});
}

/** Every sentence that a command says it is asked for by. */
export const sentencesOf = (commands: readonly Command[], language: Language): string[] => [
  ...new Set(
    commands
      .filter(({ unlisted }) => !unlisted)
      .flatMap(({ words }) => [words[language].title, words[language].asking ?? words[language].title]),
  ),
];

/**
 * Says the sentences, one after the other, and presses what stands on the cards that come; and, where it goes on, on the
 * cards that come of that. `sees` each card; `follows` says what is pressed. The same button stands on many cards: it is
 * pressed on one of them.
 */
export async function crawl(
  who: Persona,
  sentences: Iterable<string>,
  {
    sees,
    follows,
    goesOn = false,
    rows = 1,
    typed = {},
  }: {
    sees: (card: Card, way: string, shown: Message) => void;
    follows: (found: Found) => boolean;
    goesOn?: boolean;
    /** So many that are alike on one card are pressed. */
    rows?: number;
    /** What is typed where a card leaves it open, by input. */
    typed?: Record<string, string>;
  },
): Promise<void> {
  const pressed = new Map<string, { on: Card; times: number }>();
  for (const sentence of sentences) {
    const card = await who.says(sentence);
    const id = who.messages.at(-1)?.id ?? '';
    const queue: { card: Card; way: string }[] = [{ card, way: sentence }];
    for (const { card: next, way } of queue) {
      const shown = { id, card: next };
      sees(next, way, shown);
      if (next !== card && !goesOn) continue;
      for (const button of buttonsOf(next)) {
        const found = { button, shown, way: `${way} > ${button.title}` };
        const what = `${verbOf(button)} ${button.title}`;
        const { on = next, times = 0 } = pressed.get(what) ?? {};
        if (on !== next || times >= rows || !button.data || !follows(found)) continue;
        pressed.set(what, { on, times: times + 1 });
        const open = Object.entries(typed).filter(([name]) => !valuesOf(next)[name]);
        const { status, body } = await who.sends(pressing(who, found, Object.fromEntries(open)));
        if (status !== 200) throw new Error(`${found.way}: the bot answered ${status}`);
        queue.push({ card: answerTo(body), way: found.way });
      }
    }
  }
}
