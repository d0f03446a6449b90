import type { Kind } from '../../src/people/organization.ts';
import { type WhoCan, whoCan } from '../../src/people/who-can.ts';
import { mayRequest } from '../../src/requests/change-request.ts';
import { type Capability, capabilities } from '../../src/roles.ts';
import { type Command, type CommandWords, defineCommand, type Turn } from '../command.ts';
import { adminRoleName, agentRoleName, roleNames } from '../roles.ts';
import { ask, type View } from '../view.ts';
import { fill, type InEveryLanguage, type Language } from '../words.ts';
import { kindNames, kindWords } from './kind-names.ts';
import { askedAbout } from './why-asked.ts';

const words = {
  en: {
    title: 'Why',
    purpose: 'Says what something takes, what you lack for it, and who has it.',
    asking: "why can't I add a customer",
    unclear: 'Say what it is about, for example “why can’t I add a customer”.',
    heading: 'Who may: {title}',
    rule: 'The rule',
    everybody: 'Everybody may do this, whatever the role.',
    you: 'You',
    yourRoles: '{agent}, {admin}, at {organization} ({kinds})',
    missing: 'What is missing',
    may: 'Nothing: your roles include it. What else it takes, the card says when you open it.',
    role: 'One of these roles: {roles}.',
    visitor: 'Your organisation is not known here yet.',
    stranger: 'Nobody in {organization} has added you here yet.',
    kind: 'It is for another kind of organisation: {kinds}.',
    asks: 'You can ask your provider for it.',
    request: 'Ask your provider',
    people: 'Who can, in {organization}',
    nobody: 'nobody yet',
    open: 'Open: {title}',
    roles: 'Roles',
    mine: 'Who am I',
    accept: 'Accept an invitation',
    enroll: 'Enrol as a reseller',
    help: 'Help',
  },
  ko: {
    title: '이유 보기',
    purpose: '작업에 필요한 역할과 부족한 점, 할 수 있는 사람을 알려 줍니다.',
    asking: '왜 고객을 추가할 수 없나요?',
    unclear: '어떤 작업에 관한 질문인지 적어 주세요. 예: “왜 고객을 추가할 수 없나요?”',
    heading: '할 수 있는 사람: {title}',
    rule: '규칙',
    everybody: '역할과 관계없이 누구나 할 수 있는 작업입니다.',
    you: '본인',
    yourRoles: '{organization}({kinds})의 {agent}, {admin}',
    missing: '부족한 점',
    may: '없습니다. 현재 역할에 포함된 작업입니다. 그 밖에 필요한 조건은 카드를 열면 확인할 수 있습니다.',
    role: '다음 역할 중 하나가 필요합니다: {roles}.',
    visitor: '아직 등록되지 않은 조직입니다.',
    stranger: '{organization}에서 아직 사용자로 추가하지 않았습니다.',
    kind: '다른 형태의 조직을 위한 작업입니다: {kinds}.',
    asks: '공급자에게 요청할 수 있습니다.',
    request: '공급자에게 요청',
    people: '{organization}에서 할 수 있는 사람',
    nobody: '아직 없음',
    open: '열기: {title}',
    roles: '역할',
    mine: '내 역할',
    accept: '초대 수락',
    enroll: '재판매인 등록',
    help: '도움말',
  },
} satisfies InEveryLanguage<CommandWords & Record<string, string>>;
type Say = typeof words.en;

/** The rule behind what somebody may not do, what is missing for it, and who can. It is told the list that it is part of. */
export const createWhy = (commands: () => readonly Command[]): Command =>
  defineCommand({
    name: 'why',
    operation: whoCan,
    words,
    about: askedAbout,
    async open({ about, near }, turn, say) {
      const command = commands().find(({ name, unlisted }) => name === about && !unlisted);
      if (!command) {
        return {
          card: 'shared/statement',
          summary: say.unclear,
          data: { text: say.unclear },
          buttons: [
            ...commands()
              .filter(({ name, unlisted }) => Array.isArray(near) && near.includes(name) && !unlisted)
              .slice(0, 3)
              .map((one) => ({ title: one.words[turn.language].title, press: ask('why', { about: one.name }) })),
            { title: say.roles, press: ask('show-roles') },
            { title: say.help, press: ask('help') },
          ],
        };
      }
      const { organization } = await turn.actor();
      const capability = capabilityOf(command, organization?.kinds ?? []);
      return answer(command, await turn.perform(whoCan, { capability }), turn, say);
    },
  });

/** What a command takes: to go through with it, on one of these sides. */
function capabilityOf({ comesTo = [], operation }: Command, kinds: readonly Kind[]): Capability {
  const own = comesTo.find((capability) => kinds.some((kind) => kind in Object(capabilities[capability])));
  return own ?? comesTo[0] ?? operation.allowed;
}

function answer(command: Command, can: WhoCan, turn: Turn, say: Say): View {
  const { language } = turn;
  const { organization, person } = can.actor;
  const { title } = command.words[language];
  const asks = can.denied?.code === 'wrong-kind' && mayRequest(can.actor, command.name);
  const heading = fill(say.heading, { title });
  const name = organization?.name ?? '';
  const kinds = organization?.kinds ?? [];
  const rule = can.rule.map(({ kind, roles }) => `• ${kindWords[language][kind]}: ${roleNames(roles, language)}`);
  const you =
    organization && person
      ? [
          fill(say.yourRoles, {
            agent: agentRoleName(person.agentRole, language),
            admin: adminRoleName(person.adminRole, language),
            organization: name,
            kinds: kindNames(kinds, language),
          }),
        ]
      : [];
  return {
    card: 'shared/sections',
    summary: heading,
    data: {
      title: heading,
      context: command.words[language].purpose,
      sections: [
        { heading: say.rule, lines: rule.length > 0 ? rule : [say.everybody] },
        { heading: say.you, lines: you },
        { heading: say.missing, lines: [missing(can, say, language), ...(asks ? [say.asks] : [])] },
        ...(person && can.roles.length > 0
          ? [
              {
                heading: fill(say.people, { organization: name }),
                lines: [can.people.length > 0 ? can.people.join(', ') : say.nobody],
              },
            ]
          : []),
      ].filter(({ lines }) => lines.length > 0),
    },
    buttons: [
      ...(can.denied ? [] : [{ title: fill(say.open, { title }), press: ask(command.name), primary: true as const }]),
      ...(asks ? [{ title: say.request, press: ask('request-change', { for: command.name }) }] : []),
      ...(organization
        ? [{ title: say.mine, press: ask('who-am-i') }]
        : [
            { title: say.accept, press: ask('review-invitation') },
            { title: say.enroll, press: ask('enroll') },
          ]),
      { title: say.roles, press: ask('show-roles') },
    ],
  };
}

function missing({ denied, actor }: WhoCan, say: Say, language: Language): string {
  if (!denied) return say.may;
  if (denied.code === 'visitor') return say.visitor;
  if (denied.code === 'stranger') return fill(say.stranger, { organization: actor.organization?.name ?? '' });
  if (denied.code === 'wrong-kind') return fill(say.kind, { kinds: kindNames(denied.kinds, language) });
  return fill(say.role, { roles: roleNames(denied.roles, language) });
}
