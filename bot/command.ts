import type { Drafts } from '../src/drafts.ts';
import type { AnyOperation, Operation, Speaker } from '../src/operation.ts';
import type { Kind } from '../src/people/organization.ts';
import type { PersonRef } from '../src/people/person.ts';
import { type Actor, type Capability, denial } from '../src/roles.ts';
import type { Subject } from '../src/watch.ts';
import type { Table } from './table.ts';
import type { Slots } from './understanding/understand.ts';
import type { FileContent, Press, View } from './view.ts';
import type { InEveryLanguage, Language } from './words.ts';

/** What is known when a command is opened: slots of a sentence, or what a button or a form has already decided. */
export type Asked = Slots & Record<string, unknown>;

/** Whether what was asked for, or what an input holds, is an id and not a name that was typed. */
export const isId = (value: unknown): value is string =>
  typeof value === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value);

/** The means of one turn of conversation. */
export interface Turn {
  speaker: Speaker;
  language: Language;
  timeZone: string;
  now: Date;
  /** Base of the links in mail and on cards, without a slash at its end. */
  publicUrl: string;
  /** Deep link into a chat with the bot, with a sentence to send; undefined where there is no Teams. */
  chatLink: (sentence: string) => string | undefined;
  derive: (label: string) => Buffer;
  /** Whether this person's client can save a file that the bot offers. */
  files: boolean;
  /** The id under which a press of this card acts; the same again when a form comes back with a problem. */
  operationId: string;
  /** Who acted under this id before, and when; absent at the first press. */
  repeated?: { by: PersonRef; at: string };
  /** What only this answer may hold: it is shown in a dialog, and never again. */
  secret?: string;
  /** The forms of several steps that this person has begun. */
  drafts: Drafts;
  actor: () => Promise<Actor>;
  /** The address that Teams says the speaker signs in with; undefined for guests, and where Teams does not say. */
  signedInAs: () => Promise<string | undefined>;
  /** `apart`: beside what this card is about, under an id of its own. */
  perform: <I, R>(operation: Operation<I, R>, input: unknown, apart?: 'apart') => Promise<R>;
  /** Throws the refusal that performing the operation would meet for want of a role, for that input if it is given. */
  authorize: (operation: AnyOperation, input?: unknown) => Promise<void>;
  /** What is being opened or done: a question that comes up on the way leads back to it. */
  interrupted?: { command: string; takes: readonly string[]; asked: Asked; changes: boolean };
  /** The moment of the change that is told of: no news where another one has followed it. */
  tellsOf?: string;
  /** What is performed as soon as the command `of` is done: it is on the way to that. */
  afterwards?: { of: string; next: Press; operation: string };
  /**
   * Opens another command's form, filled with what is known, and submits it as it stands where that is wished and
   * possible. `next` is performed when it is done, now or from the form later. Undefined when it is done.
   */
  onBehalf: (command: string, asked: Asked, on: { next: Press; submit: boolean }) => Promise<View | undefined>;
  /** A time as this person reads it. */
  moment: (iso: string) => string;
}

/** One of the values that an input offers. */
export interface Choice {
  title: string;
  value: string;
}

/** What every command says in every language, beside words of its own. */
export interface CommandWords {
  /** The command's name, as on its card's title and in the menu. Saying it opens the command. */
  title: string;
  /** One line for help: what it is good for. */
  purpose: string;
  /** An example of how it is asked for; the title where that is enough. */
  asking?: string;
  /** What the activity calls it once it is done. Every command that changes something has it. */
  recorded?: string;
  /** On the button that goes on with it after an interruption. */
  resume?: string;
}

export type FileMaker = (asked: Asked, turn: Turn) => Promise<FileContent>;

export interface Command<W extends CommandWords = CommandWords> {
  /** The intent, as the understanding calls it, and the name that buttons press. */
  name: string;
  /** Other intents that lead to the same card. */
  also?: readonly string[];
  /** What people of organisations that have no part in it mean by the same words, by kind: the name of their command. */
  meantBy?: Partial<Record<Kind, string>>;
  words: InEveryLanguage<W>;
  /** Decides who is offered the command, and what a form's `do` performs. */
  operation: AnyOperation;
  /** Whole messages of its own, folded to lower case: what is not a matter of understanding a sentence. */
  hears?: (said: string) => { slots: Asked; language: Language } | undefined;
  /** What a sentence says for it besides the slots that the understanding reads. */
  reads?: (text: string, slots: Slots) => Asked;
  /**
   * Several of one thing that a sentence names in one breath, where the understanding reads one: the same sentence with
   * one of them, and all of them, for whichever command it leads to that has this as well.
   */
  together?: (text: string) => { phrase: string; slots: Asked } | undefined;
  /** What it takes to go through with it, where looking takes less: by the side that somebody is on. */
  comesTo?: readonly Capability[];
  /** What saying it, or a button that stands for saying it, shows: an answer, or the form of a change. */
  open: (asked: Asked, turn: Turn, words: W) => Promise<View>;
  /** What the card shows once the operation is done. Absent where nothing is changed. */
  answer?: (result: never, turn: Turn, words: W) => View | Promise<View>;
  /** The inputs of its form, by name: nothing else that comes with a press is looked at. */
  inputs?: readonly string[];
  /** Other presses of its card that change nothing, by name. */
  steps?: Record<string, (asked: Asked, turn: Turn, words: W) => Promise<View>>;
  /** Files that its views offer, by the part of their press: made when somebody wants one. */
  files?: Record<string, FileMaker>;
  /** Draws the thing whose state the command's cards show, for whoever looks at one: on refresh, when it changes. */
  shows?: { type: Subject['type']; draw: (subject: Subject, turn: Turn, words: W) => Promise<View> };
  /**
   * Where another command is done for this one (see `onBehalf`): what is performed before it, which answers the id that
   * it is done under, and when it was refused.
   */
  claims?: {
    take: (asked: Asked, turn: Turn) => Promise<string>;
    release: (asked: Asked, turn: Turn) => Promise<void>;
  };
  /** What a press of `do` is about, so that one that comes too late can show what has become of it. */
  subjectOf?: (asked: Asked, turn: Turn) => Subject;
  /**
   * What an input of its form can be filled with, by the name of the input's data set, while somebody types: the data
   * set `add-subscription/product/KR@ko` is `product` here, and `KR` is `of`; it is answered in Korean.
   */
  searches?: Record<string, (typed: string, turn: Turn, of?: string) => Promise<Choice[]>>;
  /** What it takes by id instead of by name: where a name is not clear, the question about it leads back here. */
  takes?: readonly string[];
  /**
   * For a command that is about other commands: the part of a sentence that says which one, when the sentence asks this.
   * What that part leads to, or else the other one, comes with the slots as `about`; where that is not clear, what is
   * nearest, as `near`; or, where it asked so loosely that it may have meant something else, the sentence is read like
   * any other.
   */
  about?: (text: string) => { phrase: string; or?: string; language: Language; loosely?: true } | undefined;
  /**
   * Takes a table that was pasted into the chat: what is asked for with it; undefined when it is none for this command.
   */
  pasted?: (table: Table) => Asked | undefined;
  /** Where its operation is for everyone, and what comes of it is not: offered to those who hold one of these. */
  offeredTo?: readonly Capability[];
  /** What it shows is for a dialog alone: pressed by a client that opens none, it does nothing. */
  inDialog?: true;
  /** What it submits is the word of whoever submits it: it is done for nobody else without being looked at. */
  inPerson?: true;
  /** Left out of help and of the menu: reached by buttons or as part of another command. */
  unlisted?: true;
}

/** Whether somebody is offered a command: nobody is, what would be refused whatever is asked with it. */
export const isOffered = ({ operation, offeredTo }: Command, actor: Actor): boolean =>
  !denial(actor, operation.allowed) && (!offeredTo || offeredTo.some((one) => !denial(actor, one)));

/** Declares a command; its operation's result reaches `answer` with its own type. */
export function defineCommand<W extends CommandWords, I, R>(
  command: Omit<Command<W>, 'operation' | 'answer'> & {
    operation: Operation<I, R>;
    answer?: (result: R, turn: Turn, words: W) => View | Promise<View>;
  },
): Command {
  return command as unknown as Command;
}
