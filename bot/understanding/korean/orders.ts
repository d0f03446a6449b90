import { isMark, verbConcepts } from '../clauses.ts';
import { has, isRoleName, ofKind, only, type Token } from '../text/token.ts';

/** 추가 ㄱㄱ, 주문이요, 초대 좀, 접수를: how a short order ends behind its verbal noun. */
export const shortly = /^(?:이?[요여용염욥]|이요|좀[요여염용유]?|[을를]|ㄱ+|고고|만|도|으?로)?$/;

/** 추가, 추가요, 추가 ㄱㄱ, 등록 신청: a verbal noun as short orders end in it. */
export const isOrder = (token: Token): boolean =>
  token.kind === 'word' &&
  shortly.test(token.particle + token.ending) &&
  !(token.ending && token.senses.every(({ stem, kind }) => stem || kind !== 'verb')) &&
  ([...verbConcepts(token)].some(
    (concept) => !/^(?:do|be|ask|have|other|plain|manage|show|list|need)$/.test(concept),
  ) ||
    /(?:신청|등록|가입|요청|request)$/.test(token.text));

const things = [
  ...['customer', 'reseller', 'provider', 'user', 'subscription', 'seat', 'service-request', 'ticket', 'lead'],
  ...['role', 'support-contact', 'profile', 'delegated', 'incentive', 'partnership', 'relationship'],
];
const isThing = (token: Token): boolean =>
  ['name', 'person', 'email', 'offer', 'quote', 'id'].includes(token.kind) ||
  has(token, ...things) ||
  isRoleName(token);

/** 고객 등록, E3 5석 추가; 초대 취소 및 역할 변경: whether one short order ends here and another one begins. */
export function endsOrder(tokens: readonly Token[], at: number, start: number): boolean {
  const token = tokens[at] as Token;
  const next = tokens[at + 1];
  if (!next || !token.hangul || token.kind !== 'word' || token.ending) return false;
  const both = /^(?:이랑|랑|와|과|하고|도)$/.test(token.particle);
  const joint =
    isMark(next, ',', '/', '+', '&') || (next.hangul && /^(?:및|겸|그리고|또는|혹은|아니면)$/.test(next.text));
  if (!(both || (joint && !token.particle)) || !isOrder({ ...token, particle: '' })) return false;
  // 초대, 메일로 다시 보내 주세요: the invitation is what is sent.
  const rest = tokens.slice(both ? at + 1 : at + 2);
  const verb = rest.findIndex(
    (one) => one.hangul && ofKind(one, 'verb') && !has(one, 'do', 'be') && !only(one, 'filler'),
  );
  if (verb < 1) return false;
  const before = tokens.slice(start, at);
  return (
    before.some(isThing) &&
    rest.slice(0, verb).some(isThing) &&
    !(has(token, 'invitation') && !has(rest[verb], 'invite', 'create', 'order', 'increase'))
  );
}

/** 초대하고, 추가한 다음: a verb that leads on to the next one. */
export function leadsOn(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  const next = tokens[at + 1];
  if (!next || token.kind !== 'word') return false;
  // order하고 …: behind a Latin verb it is no particle.
  const ending = !token.hangul && verbConcepts(token).size > 0 ? token.particle + token.ending : token.ending;
  if (/^(?:달라|달래|말|싶)/.test(token.text)) return false;
  // 스팸인 줄 알고 지웠대요: what somebody took it for
  if (token.text === '알' && /줄$/.test((tokens[at - 1]?.text ?? '') + (tokens[at - 1]?.ending ?? ''))) return false;
  // 사용자로 남기고 역할만 빼 줘: what stays as it is
  if (/^(?:남기|남겨|유지)$/.test(token.text)) return false;
  // 초대하고 수락받아 맺었던 파트너십: what was done says which one.
  if (tokens.slice(at + 1, at + 4).some((one) => one.hangul && /[았었했됐맺]던$/.test(one.text + one.ending)))
    return false;
  if (!token.senses.some((sense) => sense.kind === 'verb' && !['be', 'ask', 'have'].includes(sense.concept))) {
    return token.hangul && /^(?:그리고|그런\s?다음|그다음|그 다음)$/.test(token.text) && at > 0;
  }
  if (
    /^(?:하고|시키고|해주고|주고|주시고|해주시고|고|어주고|아주고|줘고|하시고)$/.test(ending) ||
    (ending === '시고' && token.text === '주')
  )
    return (
      !(next.hangul && /^(?:싶|있|나서|나면|계시|왔|갔|와서|가서|온 |오는)/.test(next.text + next.ending)) &&
      tokens.slice(at + 1, at + 40).some(
        (one, i, rest) =>
          one.kind === 'word' &&
          one.senses.some(
            (sense) =>
              sense.kind === 'verb' &&
              // 권한도 줘: a light verb with an object of its own.
              (sense.concept === 'do'
                ? i > 0 &&
                  (rest[i - 1]?.particle !== '' ||
                    rest[i - 1]?.senses.some(({ concept }) => concept.startsWith('role:')) === true)
                : sense.concept !== 'be'),
          ),
      )
    );
  return false;
}

/** 한빛을 고객으로 등록하면서 누리온을 …: an order for one while another is spoken of; 인원을 늘리면서 only tells when. */
export const ordersMeanwhile = (tokens: readonly Token[]): boolean =>
  tokens.some(
    (token, at) =>
      /^(?:하|시키|으|주|해주)?면서$/.test(token.ending) &&
      has(token, ...deeds) &&
      tokens.slice(0, at).some(isSomebody) &&
      tokens.slice(at + 1).some(isSomebody),
  );
const deeds = ['invite', 'create', 'end', 'remove', 'cancel', 'decline', 'associate', 'designate', 'grant', 'send'];
const isSomebody = ({ kind }: Token): boolean => kind === 'name' || kind === 'person' || kind === 'email';
