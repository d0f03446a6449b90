import { has, isRoleName } from '../text/token.ts';
import type { Heard } from './hearing.ts';
import type { Says } from './wants.ts';

/** Whether something can be done, asked; and what it is that only some can do. */
const can = /(?:수(?:가|는|도)?있|가능|[돼되됩](?:나|니|냐|지|죠|요|어|\?|$))/;
const whatCan =
  /수 ?(?:가|는|도)? ?있는 ?(?:게|거|것|건|일|작업|업무|기능)|못 ?하는 ?(?:게|거|것|건|일|작업|업무|기능)/;

/** 헬프데스크 에이전트는 고객 추가까지 돼?, 전역 관리자만 할 수 있는 작업이 뭐야: a role, and whether it may. */
export function asksOfRole({ tokens, found, full, text, asks, seeing, courteous }: Heard): Says | undefined {
  const subject = tokens.some(
    (token, at) =>
      (isRoleName(token) ||
        (has(token, 'role') &&
          (isRoleName(tokens[at - 1]) || /^(?:어느|어떤|무슨)$/.test(tokens[at - 1]?.text ?? '')))) &&
      (/^(?:[은는이가만도]|으?로는?|으?로도|에게는|한테는)$/.test(token.particle) || /^롤[이은]$/.test(token.text)),
  );
  if (
    !subject ||
    tokens.some(
      (token) =>
        ['name', 'person', 'email'].includes(token.kind) ||
        has(token, 'me') ||
        /^(?:누가|누구|몇|어떻게)$/.test(token.text),
    )
  )
    return;
  const asked = asks || /(?:나요|습니까|니|나|냐|는지|지|까요|는가|가요)\??$/.test(found.tail);
  // 고객 등록은 어느 역할이 하는 거예요
  const which = tokens.some(
    (token, at) =>
      has(token, 'role') &&
      (/^[이가은는]$/.test(token.particle) || /^롤[이은]$/.test(token.text)) &&
      /^(?:어느|어떤|무슨)$/.test(tokens[at - 1]?.text ?? ''),
  );
  if (which && asked && !seeing && /하는/.test(text))
    return { act: 'question', verbs: new Set(['ask', 'may']), why: 'it asks what a role may do' };
  if (whatCan.test(text) ? !(asked || seeing) : !(asked && can.test(full) && !courteous)) return;
  return { act: 'question', verbs: new Set(['ask', 'may']), why: 'it asks what a role may do' };
}
