import { LRUCache } from 'lru-cache';
import { particle } from './particles.ts';

export const languages = ['en', 'ko'] as const;
export type Language = (typeof languages)[number];

/** Words in every language: one that is missing does not compile. */
export type InEveryLanguage<T> = { en: T; ko: NoInfer<T> };

/** The language that somebody's locale or stored preference stands for. */
export const languageOf = (locale: string | undefined): Language =>
  locale?.toLowerCase().startsWith('ko') ? 'ko' : 'en';

/**
 * Puts values into a sentence: `{name}`, or `{name:을/를}` to add the Korean particle that the value's sound asks for.
 * Values are taken as they are, also when they look like a placeholder. `Contoso Inc.` at a sentence's end keeps one stop.
 */
export function fill(sentence: string, values: Record<string, string | number>): string {
  return sentence.replace(/\{(\w+)(?::([^}]+))?\}(\.?)/g, (_, name: string, pair: string | undefined, stop: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`"${sentence}" asks for "${name}", which is not there`);
    const end = String(value).endsWith('.') ? '' : stop;
    return `${value}${pair ? particle(String(value), pair) : ''}${end}`;
  });
}

/** A person's whole name; one in Hangul has the family name first. */
export const personName = ({ firstName, lastName }: { firstName: string; lastName: string }): string =>
  /^\p{Script=Hangul}+$/u.test(`${firstName}${lastName}`) ? `${lastName}${firstName}` : `${firstName} ${lastName}`;

/** `Ann, Bo and Cy`, `Ann or Bo`: as the language lists names, in British English without a comma before the last. */
export const listOf = (
  names: readonly string[],
  language: Language,
  type: Intl.ListFormatType = 'conjunction',
): string => new Intl.ListFormat(language === 'en' ? 'en-GB' : language, { type }).format(names);

/** A day with its weekday, and a time where one is known, as the viewer's language writes it and the viewer's clock shows it. */
export function moment(iso: string, language: Language, timeZone: string): string {
  // A day is the same day everywhere.
  const day = !iso.includes('T');
  const format = momentFormat(language, day ? 'UTC' : timeZone);
  const {
    weekday,
    day: date,
    month,
    year,
    hour,
    minute,
  } = Object.fromEntries(format.formatToParts(new Date(iso)).map(({ type, value }) => [type, value]));
  if (language === 'ko') return `${year}년 ${month}월 ${date}일(${weekday})${day ? '' : ` ${hour}:${minute}`}`;
  return `${weekday} ${date} ${month} ${year}${day ? '' : `, ${hour}:${minute}`}`;
}

/** The day that it is on somebody's clock, as `2026-11-20`. */
export function dayIn(timeZone: string, now: Date): string {
  const parts = momentFormat('ko', timeZone).formatToParts(now);
  const { year, month, day } = Object.fromEntries(parts.map(({ type, value }) => [type, value.padStart(2, '0')]));
  return `${year}-${month}-${day}`;
}

const formats = new LRUCache<string, Intl.DateTimeFormat>({ max: 200 });

/** Making a format costs far more than using it; people of one office share theirs. */
function momentFormat(language: Language, timeZone: string): Intl.DateTimeFormat {
  const key = `${language}|${timeZone}`;
  const known = formats.get(key);
  if (known) return known;
  const options = {
    weekday: 'short',
    day: 'numeric',
    month: language === 'ko' ? 'numeric' : 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  } as const;
  const locale = language === 'ko' ? 'ko-KR' : 'en-GB';
  let format: Intl.DateTimeFormat;
  try {
    format = new Intl.DateTimeFormat(locale, { ...options, timeZone });
  } catch {
    // A client may name a zone that nobody knows.
    format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  }
  formats.set(key, format);
  return format;
}

const durations = {
  en: new Intl.NumberFormat('en-GB', { style: 'unit', unit: 'second', unitDisplay: 'long' }),
  ko: new Intl.NumberFormat('ko-KR', { style: 'unit', unit: 'second', unitDisplay: 'long' }),
};

/** A short time: `20 seconds`, `20초`. */
export const duration = (seconds: number, language: Language): string => durations[language].format(seconds);

const regions = {
  en: new Intl.DisplayNames(['en'], { type: 'region' }),
  ko: new Intl.DisplayNames(['ko'], { type: 'region' }),
};

/** The country's name, as the viewer's language writes it. */
export const countryName = (code: string, language: Language): string =>
  /^[A-Za-z]{2}$/.test(code) ? (regions[language].of(code.toUpperCase()) ?? code) : '';

/** The first language of an Accept-Language header that we speak. */
export function preferredLanguage(header: string | undefined): Language {
  const wishes = (header ?? '').split(',').map((wish) => {
    const [tag = '', quality] = wish.trim().split(/\s*;\s*q=/);
    return { tag: tag.toLowerCase(), quality: quality === undefined ? 1 : Number(quality) || 0 };
  });
  const spoken = wishes
    .filter(({ tag, quality }) => quality > 0 && /^(ko|en)\b/.test(tag))
    .sort((a, b) => b.quality - a.quality);
  return languageOf(spoken[0]?.tag);
}
