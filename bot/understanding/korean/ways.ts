import { renderAll } from '../clauses.ts';
import { has, ofKind } from '../text/token.ts';
import { leadingAct } from './conditions.ts';
import type { Heard } from './hearing.ts';
import { asksMeaning } from './sayings.ts';
import { isQuestionEnding, type Says } from './wants.ts';

/** What the words before the predicate say: how and where something is done, and on what it hangs. */
export function saysBefore(heard: Heard): Says | undefined {
  const { tokens, found, before, previous, reading, seeing, how } = heard;
  const { token, tail, at } = found;
  // 프로필 어떻게 나와있어: how it is, not how it is done.
  if (how && reading.has('plain') && /^[어아]? ?있(?:어|나|는지|지|죠|습|니|냐|음)/.test(tail))
    return { act: 'question', verbs: new Set(['ask', 'have']), why: 'it asks how things are' };
  if (
    how &&
    reading.size &&
    !reading.has('ask') &&
    !/^어떻게[되돼됐]/.test(tail) &&
    // 신청한 거 어떻게 됐나요
    !(heard.past && /어(?:떻게|케) ?(?:됐|되었)/.test(heard.text)) &&
    // SR 어떻게 됐나 보여줘
    !(seeing && /어떻게 ?(?:됐|되었|되어|돼|되고|되나|되는지)/.test(heard.text)) &&
    // 어떻게 등록되어 있는지: how it is, not how it is done.
    !(seeing && /[되돼]어? ?있(?:는지|나)/.test(heard.text)) &&
    !/(?:연락처|상태|현황|주소|번호|이름|상황|아이디|id).{0,4}어떻게$/.test(renderAll(before))
  ) {
    if (!reading.has('have')) return { act: 'how-to', why: 'it asks how' };
  }
  if (token && /방법|절차|사용법|순서|가이드|매뉴얼|^법$/.test(previous?.text ?? '') && seeing)
    return { act: 'how-to', why: 'it asks how' };
  // 구독을 늘리는 방법 정리해서 보여 줘
  const way = before.findLastIndex(
    (one) => /^(?:방법|절차|사용법)$/.test(one.text) && /^[을를도]?$/.test(one.particle),
  );
  if (
    token &&
    seeing &&
    way > 0 &&
    /[는할은를을]$/.test((before[way - 1]?.text ?? '') + (before[way - 1]?.ending ?? '')) &&
    before.slice(way + 1).every((one) => one.kind === 'word' && (!ofKind(one, 'noun') || ofKind(one, 'verb')))
  )
    return { act: 'how-to', why: 'it asks how' };
  if (
    heard.where &&
    (reading.size > 0 || found.light || tokens.some((candidate) => candidate.hangul && ofKind(candidate, 'verb'))) &&
    (!seeing || isQuestionEnding(tail)) &&
    !reading.has('search')
  )
    return { act: 'how-to', why: 'it asks how' };
  if (asksMeaning(tokens)) return { act: 'hypothetical', why: 'it asks what a word means' };
  const lead = leadingAct(tokens, at);
  // 들어온 거 있으면 보여줘: what there is.
  const ifAny =
    lead?.[0] === 'conditional' && seeing && /있으(?:시)?면 (?:[^ ]+ )?(?:보여|띄워|뽑|열|꺼내|펼쳐)/.test(heard.text);
  // 하반기 채용으로 인원이 늘었습니다: when it came about
  const told = heard.past && lead?.[0] === 'scheduled' && !tokens.some((one) => has(one, 'recurring'));
  if (
    lead &&
    !ifAny &&
    !told &&
    !(
      (seeing || (!token && !found.light)) &&
      lead[0] === 'scheduled' &&
      !tokens.some(
        (candidate) => has(candidate, 'recurring') || /^(?:내일|나중에|이따|이따가|다음)/.test(candidate.text),
      )
    )
  )
    return { act: lead[0], why: lead[1] };
}
