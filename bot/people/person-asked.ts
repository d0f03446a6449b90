import { findPerson } from '../../src/people/find-person.ts';
import { type Person, shownName } from '../../src/people/person.ts';
import { showUser } from '../../src/people/show-user.ts';
import { Refusal } from '../../src/refusal.ts';
import type { Asked, Turn } from '../command.ts';
import { ask, type View } from '../view.ts';
import { fill, type InEveryLanguage } from '../words.ts';

const words = {
  en: {
    several: 'Several users are called “{name}”. Which one?',
    near: 'Nobody among your users is called “{name}”. Did you mean one of these?',
    choice: '{name} ({email})',
    users: 'Users',
  },
  ko: {
    several: '“{name}”에 해당하는 사용자가 여러 명입니다. 누구입니까?',
    near: '귀사 사용자 중에 “{name}”에 해당하는 사람이 없습니다. 다음 중에 있습니까?',
    choice: '{name} ({email})',
    users: '사용자 목록',
  },
} satisfies InEveryLanguage<Record<string, string>>;

/** A person on a button that changes them: the form that comes back when it was refused knows whom it is about. */
export const onButton = ({ objectId, version = 0 }: Person): { person: string; personId: string; seen: number } => ({
  person: objectId,
  personId: objectId,
  seen: version,
});

/**
 * The colleague that was asked for: by id from a button, or by name or address. Several of one name, and names that
 * merely look like it, are a question, whose buttons go on with the command. @throws Refusal
 */
export async function personAsked(
  asked: Asked,
  turn: Turn,
  command: string,
): Promise<{ person: Person } | { person?: undefined; question: View }> {
  const { personId, person: typed, email, ...rest } = asked;
  if (typeof personId === 'string') return { person: (await turn.perform(showUser, { person: personId })).person };
  const name = typed ?? email;
  if (!name) throw new Refusal('which-person', {});
  const { meant, near } = await turn.perform(findPerson, { name });
  const [first, second] = meant;
  if (first && !second) return { person: first };
  const offered = meant.length > 0 ? meant : near;
  if (offered.length === 0) throw new Refusal('person-not-found', { name });
  const say = words[turn.language];
  const text = fill(meant.length > 0 ? say.several : say.near, { name });
  return {
    question: {
      card: 'shared/statement',
      summary: text,
      data: { text },
      buttons: [
        ...offered.slice(0, 5).map((one) => ({
          title: one.email ? fill(say.choice, { name: shownName(one), email: one.email }) : shownName(one),
          press: ask(command, { ...rest, personId: one.objectId }),
        })),
        { title: say.users, press: ask('list-users') },
      ],
    },
  };
}
