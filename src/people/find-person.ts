import { z } from 'zod';
import { nameKey } from '../names.ts';
import { isNear } from '../near-names.ts';
import { defineQuery } from '../operation.ts';
import { soundsLike } from '../sound.ts';
import { type Person, peopleHome, shownName } from './person.ts';
import { allStaff, firstOfStaff } from './staff.ts';

/** Whom a name may stand for. One of `meant` is an answer; everything else is a question. */
export interface Found {
  meant: Person[];
  /** Names that look like it, when nobody is called that: for the asker to choose from, never a choice made. */
  near: Person[];
}

/** How a speaker refers to themselves. */
const self = new Set(['me', 'myself', 'i', '저', '나', '제', '내', '저를', '나를', '본인']);

/**
 * The people of the actor's organisation that a name, a part of a name or an address stands for. The whole name goes
 * before a part of it: "Kim" is everybody whose name has that word, and nobody whose name merely begins so.
 */
export const findPerson = defineQuery({
  name: 'find-person',
  input: z.object({ name: z.string().trim().min(1).max(254) }),
  allowed: 'manage-users',
  lists: (_, { tenantId }) => [[peopleHome(tenantId), firstOfStaff]],

  async run({ name }, { actor, list }): Promise<Found> {
    const staff = await allStaff(list, actor.tenantId);
    if (self.has(name.toLowerCase())) return found(staff.filter(({ objectId }) => objectId === actor.objectId));
    if (name.includes('@')) {
      const address = name.toLowerCase();
      const meant = staff.filter(({ email }) => email.toLowerCase() === address);
      return found(meant, () => staff.filter(({ email }) => isNear(email, address)));
    }
    const asSaid = called(name, staff);
    // A family name of one syllable looks like the beginning of a word: 김을 may be somebody's name, but is no family name.
    const bare = name.replace(particle, '');
    return bare === name || asSaid.meant.length + asSaid.near.length > 0 ? asSaid : called(bare, staff);
  },
});

const particle = /(?<=[가-힣])(?:에게서?|한테서?|[을를이가은는의께님씨])$/;

function called(name: string, staff: readonly Person[]): Found {
  const key = nameKey(name);
  const whole = staff.filter((person) => nameKey(shownName(person)) === key);
  const meant = whole.length > 0 ? whole : staff.filter((person) => hasWords(nameKey(shownName(person)), key));
  return found(meant, () => staff.filter((person) => looksLike(shownName(person), key)));
}

/** Everybody whose name or address begins with what is being typed, or has a word that does. */
export const searchPeople = defineQuery({
  name: 'search-people',
  input: z.object({ typed: z.string().trim().max(200) }),
  allowed: 'manage-users',
  lists: (_, { tenantId }) => [[peopleHome(tenantId), firstOfStaff]],

  async run({ typed }, { actor, list }): Promise<Person[]> {
    const key = nameKey(typed);
    const begins = ({ name, email }: Person) =>
      ` ${nameKey(name)}`.includes(` ${key}`) || email.toLowerCase().startsWith(typed.toLowerCase());
    return (await allStaff(list, actor.tenantId)).filter(begins).slice(0, 15);
  },
});

const found = (meant: Person[], near: () => Person[] = () => []): Found => ({
  meant,
  near: meant.length > 0 ? [] : near().slice(0, 4),
});

/** Whether all words of `part` stand in `whole`, in any order: family names come first in some languages. */
const hasWords = (whole: string, part: string): boolean => {
  const words = new Set(whole.split(' '));
  return part.split(' ').every((word) => words.has(word));
};

const looksLike = (name: string, key: string): boolean => {
  const whole = nameKey(name);
  // Korean users write 이준 for Joon Lee.
  if (isNear(whole, key) || whole.startsWith(key) || whole.split(' ').some((word) => soundsLike(word, key)))
    return true;
  return !key.includes(' ') && whole.split(' ').some((word) => isNear(word, key));
};
