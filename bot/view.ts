import type { Awaited } from '../src/drafts.ts';
import type { Subject } from '../src/watch.ts';
import type { InEveryLanguage, Language } from './words.ts';

/** What a button does: a part of a command, with what is already decided. Sealed before it leaves. */
export interface Press {
  command: string;
  /** `open` is what saying it does, `do` performs the command's operation; a command may have steps of its own. */
  part: string;
  subject: Record<string, unknown>;
}

/**
 * `primary`: the answer that the card asks for. `inputs: false`: what it asks for need not be filled in for this one.
 * `dialog`: the answer is shown in a dialog over the chat, of which nothing is kept. `disabled`: it would be refused, for
 * the reason that stands beside it; Teams lets it be pressed all the same, and so may others.
 */
export type Button =
  | { title: string; press: Press; primary?: true; inputs?: false; dialog?: true; disabled?: true }
  | { title: string; url: string };

/** Data for a template: text and numbers, rows of them, and buttons. */
export type Value = string | number | boolean | undefined | Button | Value[] | { [name: string]: Value };

/** What a person gets to see: a layout, what goes into it, and what can be done next. */
export interface View {
  /** Path of the template under `cards`, without ending. */
  card: string;
  data: Record<string, Value>;
  /** One sentence for the notification, the chat list and clients that draw no cards. */
  summary: string;
  /** A line above everything else: what has just happened, or what is wrong. */
  lead?: { text: string; tone: 'attention' | 'good' | 'default' };
  /** The line above it when the card comes unasked: what has happened, and who did it. `false`: nobody is to be told. */
  news?: string | false;
  /** In order, the most likely first; never more than six. */
  buttons?: Button[];
  /** The thing whose state the card shows: the card follows it. */
  shows?: Subject;
  /** What other work may have been interrupted for, and is there now: whoever did so is offered to go on. */
  settles?: readonly Awaited[];
  /** Said in passing: what was pressed stays as it is; a dialog closes. */
  passing?: true;
  /** A file that Teams offers to save, beside the card. */
  file?: FileOffer;
  /** It has something to fill in, which a look at the card must not empty: it is drawn anew only by a change. */
  asks?: true;
}

/** A file, and the press that makes its content once somebody wants it. */
export interface FileOffer {
  name: string;
  size: number;
  description: string;
  press: Press;
}

export interface FileContent {
  name: string;
  /** MIME type. */
  type: string;
  content: Buffer;
}

export const ask = (command: string, subject: Record<string, unknown> = {}): Press => ({
  command,
  part: 'open',
  subject,
});
export const act = (command: string, subject: Record<string, unknown> = {}): Press => ({
  command,
  part: 'do',
  subject,
});

/** Makes the buttons that open a command, of these titles. */
export const leadingOn =
  <T extends string>(titles: InEveryLanguage<Record<T, string>>) =>
  (title: T, command: string, { language }: { language: Language }, subject = {}): Button => ({
    title: titles[language][title],
    press: ask(command, subject),
  });

/** The buttons, without those that do what one before them does. */
export function eachOnce(buttons: readonly Button[]): Button[] {
  const does = buttons.map((button) => ('press' in button ? JSON.stringify(button.press) : button.url));
  return buttons.filter((_, at) => does.indexOf(does[at] as string) === at);
}
