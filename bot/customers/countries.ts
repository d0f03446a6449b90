import { countryCodes, isServed } from '../../src/countries.ts';
import type { Choice } from '../command.ts';
import { countryName, type Language, languages } from '../words.ts';

const countries = Object.fromEntries(
  languages.map((language) => [
    language,
    countryCodes.map((value) => ({ value, title: countryName(value, language) })),
  ]),
) as Record<Language, Choice[]>;

/** What people call some countries besides. */
const called: Record<string, string> = {
  uk: 'GB',
  britain: 'GB',
  england: 'GB',
  usa: 'US',
  america: 'US',
  한국: 'KR',
  남한: 'KR',
};

/**
 * The country that is called just so, then those whose name begins as typed, then those that have it in their name. What
 * is typed in Hangul is looked for in Korean, also by somebody whose client speaks English: the card may be Korean.
 */
export function searchCountries(typed: string, locale: Language): Choice[] {
  const said = typed.normalize('NFC').trim().toLowerCase();
  const language: Language = /\p{Script=Hangul}/u.test(said) ? 'ko' : locale;
  const rank = ({ title, value }: Choice) => {
    const name = title.toLowerCase();
    if (name === said || value.toLowerCase() === said || called[said] === value) return 3;
    return name.startsWith(said) ? 2 : name.includes(said) ? 1 : 0;
  };
  return countries[language]
    .filter((one) => isServed(one.value) && rank(one) > 0)
    .sort((a, b) => rank(b) - rank(a))
    .slice(0, 15);
}

/** The countries that one word may name, in any language: by the whole name, a word of it, or the code in capitals. */
export function countriesCalled(word: string): string[] {
  const said = word.normalize('NFC').trim().toLowerCase();
  if (!said) return [];
  const named = languages.flatMap((language) =>
    countries[language]
      .filter(
        ({ title }) =>
          title
            .toLowerCase()
            .split(/[\s-]+/)
            .includes(said) || title.toLowerCase() === said,
      )
      .map(({ value }) => value),
  );
  const also = called[said];
  const code = /^[A-Z]{2}$/.test(word) && countryCodes.includes(word) ? [word] : [];
  return [...new Set([...named, ...(also ? [also] : []), ...code])];
}
