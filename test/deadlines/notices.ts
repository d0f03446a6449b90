import { type Message, type Office, type Persona, textOf } from '../support/office.ts';

/** Lets the bot see to all that waits, as it does by itself. */
export async function polled(office: Office): Promise<void> {
  await office.settled();
  while (await office.twotier.outbox.poll()) await office.settled();
  await office.settled();
}

/** Sets the clock, and lets the bot look at it. */
export async function itIs(iso: string, office: Office): Promise<void> {
  office.clock.now = new Date(iso);
  await polled(office);
}

/** The notices of the day that somebody got. */
export const remindersOf = (who: Persona): Message[] =>
  who.messages.filter(({ card }) => /Reminders?: |미리 알림: /.test(textOf(card)));
