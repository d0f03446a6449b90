import { undoableChange } from '../../src/people/change-roles.ts';
import { sameRoles } from '../../src/people/granting.ts';
import { type Person, personSubject, type RoleChange, rolesNow, rolesOf, shownName } from '../../src/people/person.ts';
import type { ShownUser } from '../../src/people/show-user.ts';
import { secondsToUndo } from '../../src/undo.ts';
import type { Turn } from '../command.ts';
import { adminRoleName, agentRoleName } from '../roles.ts';
import { act, ask, type Button, type View } from '../view.ts';
import { duration, fill, type InEveryLanguage, type Language } from '../words.ts';
import { roleFacts } from './role-effect.ts';

const words = {
  en: {
    status: 'Sign-in',
    awaited: 'not signed in yet',
    hidden: 'not signed in yet; temporary password not shown yet',
    shown: 'not signed in yet; temporary password shown to {name}, {at}',
    added: 'Added',
    changed: 'Roles changed',
    undone: 'Change undone',
    by: '{name}, {at}',
    note: 'The temporary password is shown once, to you. Copy it and send it to {name}: it is not accessible later.',
    news: '{by} changed your roles: {agent}, {admin}.',
    gives: 'This counts in {time}. Until then it can be undone, and {name} is told nothing.',
    takes: 'This counts already. It can be undone for {time}, and until then {name} is told nothing.',
    both: 'What was taken away counts already, what was given counts in {time}. Until then it can be undone, and {name} is told nothing.',
    undo: 'Undo',
    remove: 'Remove',
    once: 'Show sign-in once',
    reset: 'Reset sign-in',
    roles: 'Change roles',
    users: 'Users',
    mine: 'What I may do',
    table: 'Roles',
  },
  ko: {
    status: '로그인',
    awaited: '아직 로그인하지 않음',
    hidden: '아직 로그인하지 않음, 임시 암호 표시 전',
    shown: '아직 로그인하지 않음, 임시 암호를 {at}에 {name} 님에게 표시함',
    added: '추가',
    changed: '역할 변경',
    undone: '변경 되돌림',
    by: '{name}, {at}',
    note: '임시 암호는 한 번만 표시됩니다. 나중에 다시 볼 수 없으므로 복사하여 {name} 님에게 전달해 주세요.',
    news: '{by} 님이 역할을 변경했습니다: {agent}, {admin}.',
    gives: '{time} 후 적용됩니다. 그 전에는 되돌릴 수 있으며 {name} 님에게 알리지 않습니다.',
    takes: '이미 적용되었습니다. {time} 동안 되돌릴 수 있으며 그동안 {name} 님에게 알리지 않습니다.',
    both: '제거한 역할은 이미 적용되었고 부여한 역할은 {time} 후 적용됩니다. 그 전에는 되돌릴 수 있으며 {name} 님에게 알리지 않습니다.',
    undo: '실행 취소',
    remove: '제거',
    once: '로그인 정보 한 번 보기',
    reset: '로그인 정보 다시 설정',
    roles: '역할 변경',
    users: '사용자 목록',
    mine: '할 수 있는 작업',
    table: '역할',
  },
} satisfies InEveryLanguage<Record<string, string>>;
type Say = (typeof words)['en'];

/** Somebody on the staff, for whoever manages people, or for that person. */
export function userView(shown: ShownUser, turn: Turn): View {
  const { person, signIn, managed, own } = shown;
  const { language, moment, now } = turn;
  const say = words[language];
  const { email, awaited, added, changed } = person;
  const name = shownName(person);
  const line = (one: { by: { name: string }; at: string }) => fill(say.by, { name: one.by.name, at: moment(one.at) });
  const seen = signIn?.shown;
  const status = seen
    ? fill(say.shown, { name: seen.by.name, at: moment(seen.at) })
    : signIn
      ? say.hidden
      : say.awaited;
  // Nobody is told of a change of the own roles that may still be undone, or was: what counts is shown all the same.
  const secret = own && (undoableChange(person, now) || changed?.undone);
  const overtaken = turn.tellsOf !== undefined && turn.tellsOf !== changed?.at;
  const counted = rolesNow(person, now);
  return {
    card: 'shared/details',
    summary: name,
    shows: personSubject(person),
    news: secret || overtaken ? false : own && changed ? newsOf(person, changed, say, language) : undefined,
    data: {
      title: name,
      context: email === name ? '' : email,
      facts: [
        ...roleFacts(counted, own ? counted : rolesOf(person), language),
        ...(awaited ? [{ title: say.status, value: status }] : []),
        ...(added ? [{ title: say.added, value: line(added) }] : []),
        ...(changed && !secret ? [{ title: changed.undone ? say.undone : say.changed, value: line(changed) }] : []),
      ],
      note: noteOf(shown, turn, say),
    },
    buttons: managed ? managersButtons(shown, turn, say) : own ? ownButtons(say) : [usersButton(say)],
  };
}

/** Whether this viewer can be shown the temporary password. */
const offersPassword = ({ person, signIn, managed }: ShownUser, { speaker }: Turn): boolean =>
  managed && person.awaited === true && !!signIn && !signIn.shown && signIn.owner.objectId === speaker.objectId;

function managersButtons(shown: ShownUser, turn: Turn, say: Say): Button[] {
  const { person, signIn, own } = shown;
  const { objectId, awaited, version = 0 } = person;
  const subject = { person: objectId };
  const offered = offersPassword(shown, turn);
  const buttons: (Button | false | undefined)[] = [
    offered &&
      signIn && {
        title: say.once,
        press: act('show-sign-in', { ...subject, round: signIn.round }),
        dialog: true,
        primary: true,
      },
    awaited && !!signIn && !offered && { title: say.reset, press: act('reset-sign-in', subject) },
    !own &&
      undoableChange(person, turn.now) && {
        title: say.undo,
        press: act('undo-role-change', { ...subject, seen: version }),
      },
    { title: say.roles, press: ask('assign-role', { personId: objectId }) },
    awaited && { title: say.remove, press: ask('remove-user', { personId: objectId }) },
    usersButton(say),
  ];
  return buttons.filter((button) => !!button);
}

const usersButton = (say: Say): Button => ({ title: say.users, press: ask('list-users') });
const ownButtons = (say: Say): Button[] => [
  { title: say.mine, press: ask('help') },
  { title: say.table, press: ask('show-roles') },
];

/** What comes next: how much of a change counts while it can be undone, or what becomes of the password. */
function noteOf(shown: ShownUser, turn: Turn, say: Say): string {
  const { person, own } = shown;
  const name = shownName(person);
  const change = undoableChange(person, turn.now);
  if (!change?.undoable || own) return offersPassword(shown, turn) ? fill(say.note, { name }) : '';
  const counted = rolesNow(person, turn.now);
  const text = sameRoles(counted, person) ? say.takes : sameRoles(counted, change.before) ? say.gives : say.both;
  return fill(text, { name, time: duration(secondsToUndo(change.undoable.until, turn.now), turn.language) });
}

const newsOf = (person: Person, { by }: RoleChange, say: Say, language: Language): string =>
  fill(say.news, {
    by: by.name,
    agent: agentRoleName(person.agentRole, language),
    admin: adminRoleName(person.adminRole, language),
  });
