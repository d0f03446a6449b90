import { personSubject, rolesOf, shownName } from '../../src/people/person.ts';
import type { ShownUser } from '../../src/people/show-user.ts';
import type { Turn } from '../command.ts';
import { adminRoleName, agentRoleName } from '../roles.ts';
import { act, ask, type Button, type View } from '../view.ts';
import { fill, type InEveryLanguage } from '../words.ts';
import { roleFacts } from './role-effect.ts';

const words = {
  en: {
    status: 'Sign-in',
    awaited: 'not signed in yet',
    hidden: 'not signed in yet; temporary password not shown yet',
    shown: 'not signed in yet; temporary password shown to {name}, {at}',
    added: 'Added',
    changed: 'Roles changed',
    by: '{name}, {at}',
    note: 'The temporary password is shown once, to you. Copy it and send it to {name}: it is not accessible later.',
    news: '{by} changed your roles: {agent}, {admin}.',
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
    by: '{name}, {at}',
    note: '임시 암호는 한 번만 표시됩니다. 나중에 다시 볼 수 없으므로 복사하여 {name} 님에게 전달해 주세요.',
    news: '{by} 님이 역할을 변경했습니다: {agent}, {admin}.',
    once: '로그인 정보 한 번 보기',
    reset: '로그인 정보 다시 설정',
    roles: '역할 변경',
    users: '사용자 목록',
    mine: '할 수 있는 작업',
    table: '역할',
  },
} satisfies InEveryLanguage<Record<string, string>>;

/** Somebody on the staff, for whoever manages people, or for that person. */
export function userView({ person, signIn, managed, own }: ShownUser, turn: Turn): View {
  const { language, moment } = turn;
  const say = words[language];
  const { email, awaited, added, changed, objectId } = person;
  const name = shownName(person);
  const shown = signIn?.shown;
  const mine = signIn?.owner.objectId === turn.speaker.objectId;
  const status = shown
    ? fill(say.shown, { name: shown.by.name, at: moment(shown.at) })
    : signIn
      ? say.hidden
      : say.awaited;
  const line = (one: { by: { name: string }; at: string }) => fill(say.by, { name: one.by.name, at: moment(one.at) });
  const offersPassword = managed && awaited && signIn && !shown && mine;
  const subject = { person: objectId };
  const buttons: Button[] = managed
    ? [
        ...(offersPassword
          ? [
              {
                title: say.once,
                press: act('show-sign-in', { ...subject, round: signIn.round }),
                dialog: true as const,
                primary: true as const,
              },
            ]
          : []),
        ...(awaited && signIn && (shown || !mine) ? [{ title: say.reset, press: act('reset-sign-in', subject) }] : []),
        { title: say.roles, press: ask('assign-role', { personId: objectId }) },
        { title: say.users, press: ask('list-users') },
      ]
    : own
      ? [
          { title: say.mine, press: ask('help') },
          { title: say.table, press: ask('show-roles') },
        ]
      : [{ title: say.users, press: ask('list-users') }];
  return {
    card: 'shared/details',
    summary: name,
    shows: personSubject(person),
    news:
      own && changed
        ? fill(say.news, {
            by: changed.by.name,
            agent: agentRoleName(person.agentRole, language),
            admin: adminRoleName(person.adminRole, language),
          })
        : undefined,
    data: {
      title: name,
      context: email === name ? '' : email,
      facts: [
        ...roleFacts(rolesOf(person), rolesOf(person), language),
        ...(awaited ? [{ title: say.status, value: status }] : []),
        ...(added ? [{ title: say.added, value: line(added) }] : []),
        ...(changed ? [{ title: say.changed, value: line(changed) }] : []),
      ],
      note: offersPassword ? fill(say.note, { name }) : '',
    },
    buttons,
  };
}
