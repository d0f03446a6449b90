import { nameKey } from '../src/names.ts';
import type { Party } from '../src/people/organization.ts';
import { soundsLike } from '../src/sound.ts';
import { apart } from './apart.ts';
import { isId } from './command.ts';

/** Companies by name, and by domain where two go by one name. */
export const companiesApart = (companies: readonly Pick<Party, 'name' | 'domain'>[]): string[] =>
  apart(companies.map(({ name, domain }) => [name, domain]));

/**
 * Whether somebody means this company, one of a few that are known: by its id, its domain, or its name, legal form aside
 * or as it sounds in the other script.
 */
export function isCalled({ tenantId, name, domain }: Pick<Party, 'tenantId' | 'name' | 'domain'>, typed: string) {
  const lower = typed.toLowerCase();
  if (isId(typed)) return tenantId === lower;
  return domain === lower || nameKey(name) === nameKey(typed) || soundsLike(name, typed);
}
