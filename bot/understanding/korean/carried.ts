import { isMark } from '../clauses.ts';
import { has, ofKind, only, type Token } from '../text/token.ts';

/** The verb that is meant, and where it stands; none where something is only to be shown. */
export interface Carried {
  token?: Token;
  at?: number;
  tail?: string;
  polite?: boolean;
}

/** Verbs that do what the noun in front of them says. */
const giving =
  /^(?:넣|올리|올려|걸|놓|놔|내|돌리|돌려|보내|날리|날려|잡|만들|받|열|얹|띄우|띄워|때리|때려|치|쳐|밀|뜨|떠|태우|태워|원하|원합|바라|필요하|필요합)$/;

/** Deeds that take something away, put it off or do it once more. */
const undoing = [
  'end',
  'remove',
  'cancel',
  'withdraw',
  'decline',
  'suspend',
  'renew',
  'resume',
  'reset',
  'delete',
  'downgrade',
  'decrease',
  'move',
  'remind',
  'hold',
  'resolve',
  'upgrade',
  'other',
];

/** A noun of something that is undone, put off or done once more. */
export const isDeed = (token: Token | undefined): token is Token =>
  token?.hangul === true &&
  !token.ending &&
  /^[을를]?$/.test(token.particle) &&
  token.senses.every(({ kind, stem }) => !stem && (kind === 'verb' || kind === 'noun')) &&
  ofKind(token, 'verb') &&
  has(token, ...undoing);

/**
 * The verb that a Korean predicate carries out: in 취소 요청, 주문 넣어 줘, 거절로 처리해 줘 and 취소가 필요해요 it is the noun
 * before; else it is the predicate's own.
 */
export function carried(tokens: readonly Token[], i: number, tail: string): Carried {
  const token = tokens[i] as Token;
  let before = i - 1;
  // 초대하고자 하오니 처리 바랍니다
  while (before > 0 && only(tokens[before], 'filler') && !tokens[before]?.ending) before--;
  // 초대하려고 하는데 진행해 주세요
  if (tokens[before]?.text === '하' && /^는데요?$/.test(tokens[before]?.ending ?? '')) {
    const meant = tokens[before - 1];
    if (/^하려고?$/.test(meant?.ending ?? '')) return carried(tokens, before - 1, tail);
  }
  // 등록 건 처리 부탁드립니다
  // 초대 건, 진행 바랍니다
  const apart = isMark(tokens[i - 1], ',') && /(?:^|.)건$/.test(tokens[i - 2]?.text ?? '');
  if (apart) before = tokens[i - 2]?.text === '건' ? i - 3 : i - 2;
  const near =
    (apart || /^(?:건|좀|하나|한번|바로|얼른|빨리)$/.test(tokens[i - 1]?.text ?? '')) && before < i - 1
      ? before
      : i - 1;
  if (/^(?:하(?:고자|려고?|오니|오니까)|드리오니)$/.test(tokens[before]?.ending ?? ''))
    return carried(tokens, before, tail);
  const inner = tokens[near];
  // 주문 넣어줘, order 넣어줘: putting an order in is ordering.
  if (
    /^(?:넣|올리|올려|걸|놓|놔)$/.test(token.text) &&
    inner &&
    (inner.hangul || /^(?:order|upgrade|invite)$/.test(inner.text)) &&
    (only(inner, 'verb') || has(inner, 'invitation', 'other', 'matter')) &&
    (ofKind(inner, 'verb') || has(inner, 'matter')) &&
    !inner.ending &&
    /^[을를]?$/.test(inner.particle)
  )
    return { token: inner, at: near };
  // 정지 돌려 줘, 역할 박탈 잡아 줘: with most verbs that give or make, what undoes something is the deed.
  if (giving.test(token.text) && isDeed(inner)) return { token: inner, at: near };
  // 프로필 고치게 열어 줘: it is opened to be changed.
  if (
    /^(?:열|띄우|띄워|보이|보여|펼치|펼쳐|꺼내)$/.test(token.text) &&
    inner?.hangul &&
    ofKind(inner, 'verb') &&
    /^(?:하|할 ?수 ?있)?(?:게|게끔|도록|려고|려|러)$/.test(inner.ending) &&
    !has(inner, 'show', 'plain', 'other', 'do', 'be', 'have')
  )
    return { token: inner, at: near };
  // 무효로 돌려 줘, 거절로 해 줘
  if (
    /^(?:돌리|돌려)$/.test(token.text) &&
    inner?.hangul &&
    /^으?로$/.test(inner.particle) &&
    has(inner, 'withdraw', 'cancel', 'decline', 'end')
  )
    return { token: inner, at: near };
  // 거절로 회신해 줘, end 시켜줘: the answer is the deed
  if (
    inner &&
    (/^(?:회신|답변|답장|회답|응답|통보)$/.test(token.text)
      ? /^으?로$/.test(inner.particle) && has(inner, 'decline', 'accept')
      : /^시[키켜]$/.test(token.text) && !inner.hangul && ofKind(inner, 'verb') && !inner.particle)
  )
    return { token: inner, at: near };
  // 취소가 필요해요: what is needed is done.
  if (
    /^필요/.test(token.text) &&
    !/^(?:[가는도]|은)?(?:없|않)/.test(tail) &&
    inner?.hangul &&
    inner.senses.some((sense) => sense.kind === 'verb' && !sense.stem) &&
    // 회수이 필요합니다: a particle that does not fit was taken for an ending.
    /^[이가]?$/.test(inner.particle + inner.ending) &&
    !/^(?:지원|서비스|사용|이용|관리|계약|요청|신청|문의)$/.test(inner.text) &&
    !has(inner, 'plain', 'other', 'need')
  )
    return { token: inner, at: near, polite: true };
  // 인센티브 내역 요청: a list that is asked for is shown.
  if (
    /^(?:요청|신청|부탁)$/.test(token.text) &&
    inner?.hangul &&
    !inner.ending &&
    /^[을를]?$/.test(inner.particle) &&
    !ofKind(inner, 'verb') &&
    /(?:내역|목록|리스트|현황|명단|실적|이력|기록|상세|일람|자료|명세|리포트|보고서|(?:현황|명세)표)$/.test(inner.text)
  )
    return { tail: '', polite: true };
  // 취소 요청: the request is light, the verb is what is requested.
  if (
    /^(?:요청|신청|처리|진행|부탁|작업|시작|개시|완료|접수|의뢰)$/.test(token.text) &&
    inner &&
    (inner.hangul || /^(?:진행|처리|요청|시작)$/.test(token.text)) &&
    inner.senses.some((sense) => sense.kind === 'verb' && !sense.stem) &&
    !inner.ending &&
    (!inner.particle ||
      /^[을를]$/.test(inner.particle) ||
      // 거절로 처리해줘
      (/^으?로$/.test(inner.particle) && /^(?:처리|진행)$/.test(token.text))) &&
    !ofKind(inner, 'foreign') &&
    // 크레인 점검 신청: somebody is to come and look.
    !(/^(?:점검|검사|진단)$/.test(inner.text) && /^(?:신청|접수|의뢰)$/.test(token.text)) &&
    (!/^(?:서비스|지원|등록|신청)$/.test(inner.text) ||
      (inner.text === '등록' && tokens.some((one) => has(one, 'customer', 'user', 'lead'))))
  ) {
    return { token: inner, at: near };
  }
  return { token, at: i };
}
