import { isParticle } from './hangul.ts';
import type { HangulWord } from './hangul-words.ts';

const surnames = new Set(
  '김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구나민진지엄채원천방공현함변염추도소석선설마길연위표명반왕옥맹제모탁국어편용예봉사',
);

/** Given names of which a part may be an ending or a verb: 박지수, 한지우, 하시은, 김세라; and others that are common. */
const given = new Set(
  `
    지수 지은 지우 지안 지원 지아 지윤 지유 지율 지영 지혜 지현 지호 지후 지훈 지환 지민 지성 지완 지한 지선 지연 지숙
    시은 시우 시아 시윤 시후 시현 시온 시연 시영 시완 시진 시훈 서은 서진 서아 서연 서윤 서현 서영 서준 서우 서희
    은지 은서 은채 은주 은정 은영 은경 은우 은호 은찬 은성 은혜 은희 은수 은숙 은미 은아 다은 다인 다현 다연 다혜 다희
    하은 하윤 하린 하율 하람 하늘 하준 하영 주은 주아 주원 주연 주영 주희 주현 주혁 나래 나리 나연 나윤 나현 나영 나은
    도윤 도현 도훈 도연 도영 도희 세라 세아 세은 세영 세진 세연 세희 세준 소라 소율 소윤 소은 소연 소영 소희 소현 소진
    아라 아린 아영 아윤 아연 아름 보라 보민 보영 보람 보미 보경 미라 미나 미경 미숙 미정 미영 미선 미연 미희 미진
    수아 수빈 수민 수연 수진 수현 수호 수지 수영 수경 수미 유나 유진 유주 유빈 유준 유찬 유리 유미 유정 유라 가은 가윤 가영 가희 가람
    예은 예린 예원 예나 예서 예진 예지 예준 예성 예찬 예슬 예림 민서 민지 민준 민재 민성 민규 민우 민찬 민호 민혁 민석 민수 민아 민영 민정
    준우 준서 준혁 준영 준호 준수 준희 준성 재윤 재원 재민 재현 재호 재훈 재석 재영 재희 채원 채은 채윤 채아 채영 채린 태윤 태민 태현 태호 태희 태영
    현우 현준 현서 현수 현정 현주 현아 현지 현호 선우 선영 선미 선희 선아 성민 성현 성준 성호 성훈 성우 승우 승현 승민 승준 승원 승호 승희 승아
    윤우 윤호 윤재 윤서 윤아 윤지 윤희 윤정 연우 연서 연주 연희 연아 영수 영호 영식 영미 영희 영숙 영민 영준 영진 정우 정민 정훈 정호 정숙 정아 정희 정은 정현
  `
    .trim()
    .split(/\s+/),
);

/**
 * Where the whole name of a person ends that begins here and fills its stretch but for a particle; -1 where none does.
 * 정보라는, 주소라도: a surname with a given name may be a noun with its particle as well.
 */
export function personEnd(text: string, start: number, stop: number, words: readonly HangulWord[]): number {
  const end = start + 3;
  if (end > stop || !surnames.has(text[start] as string) || !given.has(text.slice(start + 1, end))) return -1;
  if (end < stop && !isParticle(text.slice(end, stop))) return -1;
  const isNoun = words.some(
    (word) => word.text.length > 1 && word.senses.some(({ kind, stem }) => kind === 'noun' && !stem),
  );
  return isNoun ? -1 : end;
}
