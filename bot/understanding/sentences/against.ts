import type { Intent } from '../catalogue.ts';
import { against, againstAskedTickets, againstTickets, toldTicket } from '../english/against.ts';
import { speaksFor } from '../english/excuses.ts';
import { koreanAgainst } from '../korean/against.ts';
import { bare, isAsking } from './parts.ts';
import { tellsSomething } from './reasons.ts';

/** What a sentence beside an order says so that it is none. */
export interface Against {
  /** What becomes of the order: it is past, negated, put off, ... */
  act: string;
  says: RegExp;
  /** The only orders that it speaks against. */
  orders?: RegExp;
  /** The orders for which it is a reason. */
  unless?: RegExp;
  /** Whether it corrects where something is asked for behind it. */
  closing?: true;
}

/** Why an order is none after all: what one of the message's sentences says of it. Nothing where none says so. */
export function saidAgainst(parts: readonly string[], intent: Intent): string | undefined {
  if (parts.length < 2) return;
  const told = parts.filter((part) => !speaksFor(intent, part)).map(bare);
  // Ah, they have it already: a cry goes with what is told behind it
  const cried = told.map((part, at) => (cry.test(told[at - 1] ?? '') ? `${told[at - 1]}, ${part}` : part));
  const speaks = ({ says, orders, unless, closing }: Against, korean: boolean) =>
    (!orders || orders.test(intent)) &&
    !unless?.test(intent) &&
    told.some(
      (part, at) =>
        /[가-힣]/.test(part) === korean &&
        (says.test(part) || (cried[at] !== part && says.test(cried[at] as string))) &&
        !(closing && told.slice(at + 1).some(asksAgain)),
    );
  return (against.find((row) => speaks(row, false)) ?? koreanAgainst.find((row) => speaks(row, true)))?.act;
}

const cry = /^(?:oh|ah|oops|whoops|hmm?|wait|hang on)$/i;

/** Whether behind what was taken back something else is asked for; a mere please asks for nothing. */
const asksAgain = (next: string): boolean =>
  !/^(?:please|pls|sorry|thanks|thank you)$/i.test(next) &&
  (/\d/.test(next) || isAsking(next) || !tellsSomething(next));

/** Whether a ticket is none after all: it is told of, or a sentence behind its title says that none is needed. */
export function ticketIsTold(shown: string, parts: readonly string[]): boolean {
  if (toldTicket.test(shown.trim())) return true;
  const behind = parts.slice(1).map(bare);
  const asked = /^[^.!;]*\?\s/.test(shown);
  const says = asked ? [...againstTickets, ...againstAskedTickets] : againstTickets;
  return behind.some((part) => says.some((pattern) => pattern.test(part)));
}

/** Whether a sentence speaks against whatever order stands beside it. */
export const speaksAgainst = (part: string): boolean =>
  (/[가-힣]/.test(part) ? koreanAgainst : against).some(({ says }) => says.test(bare(part)));
