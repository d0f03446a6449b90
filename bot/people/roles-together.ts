import type { Role } from '../../src/roles.ts';
import type { Asked } from '../command.ts';
import { roleNames } from '../understanding/lexicon/nouns.ts';

const roleOf = new Map(
  roleNames.flatMap(({ role, en, ko }) => `${en}, ${ko}`.split(', ').map((name) => [name, role as Role] as const)),
);
const name = [...roleOf.keys()]
  // The longest first: a name may begin like another one.
  .sort((one, other) => other.length - one.length)
  .map((one) => one.replaceAll(' ', '\\s*'))
  .join('|');
const noun = '(?:\\s*(?:roles?|역할|권한))?';
const and =
  '(?:\\s*(?:,|\\+|&|/|·)\\s*(?:and\\s+)?|\\s+(?:and(?:\\s+also)?|as\\s+well\\s+as|plus|및|겸|그리고)\\s+|(?:이랑|랑|과|와|하고|이자|이면서|이며)\\s+)';
const breath = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:both\\s+)?(?:(?:an?|the)\\s+)?(?:${name})${noun}(?:${and}(?:(?:an?|the)\\s+)?(?:${name})${noun})+`,
  'iu',
);
const each = new RegExp(name, 'giu');

const rolesIn = (text: string): Role[] =>
  [...text.matchAll(each)].flatMap(([said]) => {
    const found = [...roleOf].find(([one]) => bare(one) === bare(said));
    return found ? found[1] : [];
  });
const bare = (said: string) => said.toLowerCase().replace(/\s+/g, '');

/**
 * `helpdesk agent and billing admin`, `기술 지원팀 에이전트와 청구 관리자`: somebody holds one role of each level, so a
 * sentence about somebody may name two in one breath. The same sentence with the last of them, and all of them; not
 * where there is one more that is not part of it.
 */
export function rolesTogether(text: string): { phrase: string; slots: Asked } | undefined {
  const said = text.normalize('NFC').slice(0, 500);
  const together = breath.exec(said);
  if (!together) return undefined;
  const [whole] = together;
  const before = said.slice(0, together.index);
  const after = said.slice(together.index + whole.length);
  if (rolesIn(before).length + rolesIn(after).length > 0) return undefined;
  const roles = [...new Set(rolesIn(whole))];
  const last = [...whole.matchAll(each)].at(-1);
  if (roles.length < 2 || !last) return undefined;
  return { phrase: `${before}${whole.slice(last.index)}${after}`, slots: { roles } as unknown as Asked };
}

/** The roles that were asked for, one or several. */
export const rolesAsked = ({ role, roles }: Asked): Role[] =>
  Array.isArray(roles) ? (roles as Role[]) : role ? [role as Role] : [];
