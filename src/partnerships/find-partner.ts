import { z } from 'zod';
import { nameKey } from '../names.ts';
import { defineQuery } from '../operation.ts';
import { Refusal } from '../refusal.ts';
import { soundsLike } from '../sound.ts';
import type { Page } from '../store/store.ts';
import { providersHome, resellersHome } from './invitation.ts';
import { isCurrent, type Partnership } from './partnership.ts';

/** More partners than most have. */
const many = 100;

/**
 * The partner that a name or a domain stands for, among those that the speaker's organisation has. Only the whole
 * name, legal form aside, is taken at its word; what merely begins so is offered as a choice.
 */
export const findPartner = defineQuery({
  name: 'find-partner',
  input: z.object({
    name: z.string().trim().min(1).max(200),
    as: z.enum(['reseller', 'provider']),
    past: z.boolean().default(false),
  }),
  allowed: 'list-partners',

  async run({ name, as, past }, { actor, list }): Promise<Partnership> {
    const home = as === 'reseller' ? resellersHome(actor.tenantId) : providersHome(actor.tenantId);
    const other = (partnership: Partnership) => partnership[as];
    const domain = /^[\w-]+(\.[\w-]+)+$/.test(name) ? name.toLowerCase() : undefined;
    const key = nameKey(domain ? domain.slice(0, domain.indexOf('.')) : name);
    const lookUp = (group: 'current' | 'past', prefix: string): Promise<Page<Partnership>> =>
      list<Partnership>(home, { type: 'partnership', prefix: `${group}|${prefix}`, limit: 25 });

    /** Those that begin like it; else, of the first by name, those that sound like it. */
    const alike = async (): Promise<Partnership[]> => {
      const { items } = await lookUp('current', key.slice(0, 2));
      if (items.length > 0) return items;
      const all = await list<Partnership>(home, { type: 'partnership', prefix: 'current|', limit: many });
      return all.items.filter((hit) => soundsLike(other(hit).name, name));
    };
    const groups = past ? (['current', 'past'] as const) : (['current'] as const);
    // The whole name first: in front of many that begin like it, it would be lost.
    const pages = await Promise.all(groups.flatMap((group) => [lookUp(group, `${key}|`), lookUp(group, key)]));
    const hits = [
      ...new Map(
        pages.flatMap(({ items }) => items).map((hit) => [`${hit.state}|${other(hit).tenantId}`, hit]),
      ).values(),
    ];
    const exact = hits.filter((hit) => nameKey(other(hit).name) === nameKey(name) || other(hit).domain === domain);
    const [first, second] = exact.filter(isCurrent).length > 0 ? exact.filter(isCurrent) : exact;
    if (first && !second) return first;

    const near = exact.length > 0 ? exact : hits.length > 0 ? hits : await alike();
    const choices = near.slice(0, 4).map(other);
    throw new Refusal(as === 'reseller' ? 'reseller-not-found' : 'provider-not-found', { name, near: choices });
  },
});
