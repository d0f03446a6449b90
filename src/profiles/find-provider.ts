import { z } from 'zod';
import { nameKey } from '../names.ts';
import { defineQuery } from '../operation.ts';
import { type ProviderListing, providerServices } from '../partner-center/partner-center.ts';
import { rowsOnCard } from '../partnerships/partnership.ts';
import { Refusal } from '../refusal.ts';
import { compareOrdinal } from '../store/ordinal.ts';

/** What a listing is found by: its names, its place and what it is good at, in every language. */
const haystack = ({ name, alias = '', city, specialities }: ProviderListing): string =>
  [name, alias, ...Object.values(city), ...specialities.flatMap((one) => Object.values(one))].map(nameKey).join('|');

const keyOf = ({ name, id }: ProviderListing) => `${nameKey(name)}|${id}`;

/**
 * The official list of indirect providers (R04), which everybody may read: by words that are in its name, place or
 * specialities or that name its country, and by the services that resellers look for (R03). All of it has to be met.
 */
export const findProvider = defineQuery({
  name: 'find-provider',
  input: z.object({
    /** With the countries that a word may name: no language is known here. */
    words: z
      .array(z.object({ word: z.string().max(100), countries: z.array(z.string().regex(/^[A-Z]{2}$/)) }))
      .max(20)
      .default([]),
    services: z.array(z.enum(providerServices)).default([]),
    after: z.string().max(300).optional(),
  }),
  allowed: 'everyone',

  async run({ words, services, after }, { partnerCenter }) {
    const listings = await partnerCenter.providerListings();
    const keys = words.map(({ word, countries }) => ({ key: nameKey(word), countries })).filter(({ key }) => key);
    const found = listings.filter(
      (one) =>
        keys.every(
          ({ key, countries }) =>
            haystack(one).includes(key) || countries.some((country) => one.countries.includes(country)),
        ) && services.every((service) => one.services.includes(service)),
    );
    const rest = after === undefined ? found : found.filter((one) => compareOrdinal(keyOf(one), after) > 0);
    const items = rest.slice(0, rowsOnCard);
    const last = items.at(-1);
    return { items, next: rest.length > items.length && last ? keyOf(last) : undefined };
  },
});

/** One provider of the official list. */
export const showListing = defineQuery({
  name: 'show-listing',
  input: z.object({ listing: z.string().max(60) }),
  allowed: 'everyone',

  async run({ listing }, { partnerCenter }): Promise<ProviderListing> {
    const found = (await partnerCenter.providerListings()).find(({ id }) => id === listing);
    if (!found) throw new Refusal('listing-not-found', {});
    return found;
  },
});
