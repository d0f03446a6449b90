import type { Slots } from '../../../bot/understanding/understand.ts';

/** A sentence, what it asks for and the values it states. */
export type Sentence = [text: string, intent: string, slots?: Slots];
