import { z } from 'zod';

/** A whole number as somebody types it: digits and nothing else, from 1 up. A form sends it as text, a button as a number. */
export const wholeNumber = (most: number) =>
  z
    .union([
      z.number(),
      z
        .string()
        .trim()
        .regex(/^\d{1,9}$/)
        .transform(Number),
    ])
    .pipe(z.int().min(1).max(most));
