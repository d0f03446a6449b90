import type { Span } from './normalise.ts';
import { everyMatch } from './regex.ts';

const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const day = '(?:3[01]|[12]?\\d)(?:st|nd|rd|th)?';
const clock = "(?:[01]?\\d|2[0-3])[:.][0-5]\\d(?: ?[ap]\\.?m\\b)?|(?:1[0-2]|\\d) ?[ap]m\\b|(?:1[0-2]|\\d) o'clock";
const date = `(?:19|20)\\d\\d-[01]\\d-[0-3]\\d|[0-3]?\\d\\.[01]?\\d\\.(?:(?:19|20)\\d\\d)?|[0-3]?\\d/[01]?\\d(?:/(?:19|20)?\\d\\d)|${day} (?:of )?${month}(?: (?:19|20)\\d\\d)?|${month} ${day}(?:,? (?:19|20)\\d\\d)?|[1-3]?1st|[23]?2nd|[23]?3rd|[12]?\\d?[04-9]th|q[1-4](?: (?:19|20)?\\d\\d)?`;
const pattern = new RegExp(`(?<![\\p{L}\\p{N}@._/:-])(?:${date}|${clock})(?![\\p{L}\\p{N}]|[-:/@]\\p{N}|\\.\\d)`, 'gu');

/** Dates and times of day in folded text: what a change is put off to. */
export function findDates(folded: string): Span[] {
  return everyMatch(folded, pattern).map(({ 0: text, index }) => ({ start: index, end: index + text.length }));
}
