import { lookAround } from '../../src/everyone.ts';
import { capabilitiesOf, includedIn, type RoleCapability } from '../../src/people/granting.ts';
import type { Kind } from '../../src/people/organization.ts';
import { rolesOf } from '../../src/people/person.ts';
import { defineCommand } from '../command.ts';
import { adminRoleName, agentRoleName } from '../roles.ts';
import { ask } from '../view.ts';
import { fill, type Language } from '../words.ts';
import { capabilityWords } from './capability-words.ts';
import { kindNames } from './kind-names.ts';
import { outsideLines } from './role-effect.ts';

/** Who the speaker is here: organisation, both roles and what they include (R25, R31). */
export const whoAmICommand = defineCommand({
  name: 'who-am-i',
  operation: lookAround,
  words: {
    en: {
      title: 'Who am I',
      purpose: 'Your organisation, your roles and what they include.',
      asking: 'who am i',
      organization: 'Organisation',
      kind: 'Takes part as',
      agent: 'Agent role',
      admin: 'Admin role',
      tenant: 'Tenant id',
      object: 'Object id',
      can: 'Your roles include',
      nothing: 'nothing that takes a role',
      everything: 'all that takes a role at an organisation of this kind',
      unknownOrganization: 'not known here yet',
      visitor: 'Your organisation is not known here yet. You can open an invitation, or enrol as an indirect reseller.',
      stranger:
        'Nobody in {organization} has added you here, so you have no role. A global admin or user management admin can add you by the address that you sign in with.',
      roles: 'Roles',
      help: 'Help',
      accept: 'Accept an invitation',
      enroll: 'Enrol as a reseller',
    },
    ko: {
      title: '내 역할',
      purpose: '소속 조직과 역할, 역할에 포함된 작업을 보여 줍니다.',
      asking: '내 역할이 뭐야',
      organization: '조직',
      kind: '참여 형태',
      agent: '에이전트 역할',
      admin: '관리자 역할',
      tenant: '테넌트 ID',
      object: '개체 ID',
      can: '역할에 포함된 작업',
      nothing: '역할이 필요한 작업 없음',
      everything: '이 형태의 조직에서 역할이 필요한 모든 작업',
      unknownOrganization: '아직 등록되지 않은 조직',
      visitor: '아직 등록되지 않은 조직입니다. 받은 초대를 열거나 간접 재판매인으로 등록할 수 있습니다.',
      stranger:
        '{organization}에서 아직 사용자로 추가하지 않아 맡은 역할이 없습니다. 전역 관리자나 사용자 관리 관리자가 로그인 주소로 추가할 수 있습니다.',
      roles: '역할',
      help: '도움말',
      accept: '초대 수락',
      enroll: '재판매인 등록',
    },
  },
  async open(_asked, turn, say) {
    const { organization, person, name, tenantId, objectId } = await turn.perform(lookAround, {});
    const { language } = turn;
    const kinds = organization?.kinds ?? [];
    const can = person ? includedIn(rolesOf(person), kinds) : [];
    const facts = [
      { title: say.organization, value: organization?.name ?? say.unknownOrganization },
      ...(organization ? [{ title: say.kind, value: kindNames(kinds, language) }] : []),
      ...(person
        ? [
            { title: say.agent, value: agentRoleName(person.agentRole, language) },
            { title: say.admin, value: adminRoleName(person.adminRole, language) },
          ]
        : [
            // What somebody who registers the organisation, or adds the person, may have to know.
            { title: say.tenant, value: tenantId },
            { title: say.object, value: objectId },
          ]),
    ];
    const note = person
      ? outsideLines([person.adminRole], language).join(' ')
      : organization
        ? fill(say.stranger, { organization: organization.name })
        : say.visitor;
    return {
      card: 'shared/details',
      summary: `${name} · ${organization?.name ?? say.unknownOrganization}`,
      data: {
        title: name,
        context: person?.email ?? '',
        facts,
        pointsTitle: say.can,
        points: person ? included(can, kinds, language, say) : [],
        note,
      },
      buttons: [
        ...(organization
          ? []
          : [
              { title: say.accept, press: ask('review-invitation') },
              { title: say.enroll, press: ask('enroll') },
            ]),
        { title: say.roles, press: ask('show-roles') },
        { title: say.help, press: ask('help') },
      ],
    };
  },
});

function included(
  can: readonly RoleCapability[],
  kinds: readonly Kind[],
  language: Language,
  say: Record<'nothing' | 'everything', string>,
): string[] {
  if (can.length === 0) return [say.nothing];
  return can.length === capabilitiesOf(kinds).length
    ? [say.everything]
    : can.map((name) => capabilityWords[language][name]);
}
