import type { Clause } from '../clauses.ts';
import { regex } from '../text/regex.ts';
import { has, ofKind, type Token } from '../text/token.ts';
import { asWritten } from './sayings.ts';

/** 라이선스 주문은 따로 넣겠습니다, 등록은 다른 곳이랑 합니다: what the speaker does himself; data stand in none of it. */
const ownDeed = regex`
    ^(?:, )?(?:[가-힣]+ ){0,3}[가-힣]+[은는] (?:
    (?:따로|별도로|추후에?) (?:[가-힣]+ )?[가-힣]+(?:겠습니다|게요|예정입니다|거예요|겁니다)|
    (?:이미 )?다른 (?:곳|데|업체|회사|분)(?:이랑|하고|과|와|에서|에) [가-힣]+(?:니다|어요|해요|거든요))
  `;
export const doesHimself = (tokens: readonly Token[]): boolean => ownDeed.test(asWritten(tokens));

const isData = ({ kind }: Token): boolean =>
  ['name', 'person', 'email', 'offer', 'number', 'id', 'quote'].includes(kind);

/** What may look like a wish, and is none beside a request. */
const told: readonly RegExp[] = [
  // 문의 건으로 메일 드립니다
  /(?:메일|연락|문의|글|쪽지|메시지)[을를]? (?:드립니다|드려요|남깁니다|남겨요|드리게 (?:됐|되었)습니다)(?: |$)/,
  // 공급자 초대는 벌써 와 있어요, 고객은 이미 있어요
  /(?:^| )(?:이미|벌써) (?:[가-힣]+ )?(?:있|계)(?:어요|습니다|음|거든요)(?: |$)/,
  // 합류한 인원 때문에
  / (?:때문에|덕분에|탓에|바람에)$/,
];

/** 교육 자료에 넣으려고요, 감사 전에 정리해 두려고 합니다: what something is for, and nothing of the bot's. */
const isPurpose = ({ licence, text, tokens }: Clause): boolean =>
  licence === 'a decision' &&
  /려[고구](?:요| ?(?:합니다|해요|하거든요|해서요|그래요|그럽니다))?(?: ,)? \[/.test(text) &&
  tokens.some((token) => token.hangul && (has(token, 'matter') || /^전에$/.test(token.text))) &&
  !tokens.some((token) => isData(token) || (ofKind(token, 'noun') && !has(token, 'user', 'activity')));

const isCommand = ({ korean, act }: Clause): boolean => korean && act === 'command';
const asksToSee = (clause: Clause): boolean => isCommand(clause) && clause.verbs.has('show');
const isRequest = (clause: Clause): boolean =>
  isCommand(clause) && clause.licence === 'a request' && !clause.verbs.has('show');

/** Where a request is made, what is only told beside it asks for nothing of its own. */
export function settleAside(speaking: readonly Clause[]): void {
  for (const clause of speaking) {
    const others = speaking.filter((other) => other !== clause);
    if (
      clause.korean &&
      /^(?:command|question|fragment)$/.test(clause.act) &&
      !clause.tokens.some((token) => has(token, 'what', 'many')) &&
      ((told.some((pattern) => pattern.test(asWritten(clause.tokens))) && others.some(isRequest)) ||
        (isPurpose(clause) && others.some((other) => isRequest(other) || asksToSee(other))))
    ) {
      clause.act = 'statement';
      clause.verbs = new Set();
    }
  }
}
