import { isSyllable } from '../korean/hangul.ts';
import type { Entry } from './entry.ts';

/** Stems of everyday Korean as dictionaries have them; they stand beside commands and are no names. */
const stems = `
  생기 끝나 나가 나오 들어가 들어오 올라가 올라오 내려가 내려오 돌아가 돌아오 넘어가 넘어오 떠나 데려가 데리고오
  따오 얻어내 받아오 알아내 찾아가 찾아오 만나 늘어나 줄어들 커지 작아지 많아지 적어지 바뀌 달라지 걸리 막히 느리
  느려지 빨라지 터지 꺼지 켜지 깨지 망가지 고장나 튕기 날아가 사라지 없어지 빠지 빠뜨리 잃어버리 까먹 잊어버리
  놓치 헷갈리 틀리 모르 깜빡하 기억나 생각나 놀라 급하 바쁘 늦어지 빠르 힘들 귀찮 복잡하 간단하 불편하 중요하
  충분하 남아있 넘치 넉넉하 괜찮 비슷하 똑같 비싸 도착하 출발하 정해지 떨어지 망하 부도나 옮겨가 관두 쉬시 발령나
  뽑히 들어서 끊기 끊어지 밀리 지나가 다가오 오래되 미뤄지 앞당기 늦추 물어보 들리 느끼 강조하 좋아하 싫어하 화나
  짜증나 답답하 기쁘 웃기 재미있 배고프 아프 졸리 지치 일어나 다니 다녀오 지내 써보 만들어지 이루어지 잡히 밀려오
  쌓이 넘어서 안되 잘되 못받 물어봤 여쭤보 챙겨보 신경쓰 애쓰 힘쓰 서두르 서둘 넘겨받 건네받 전해받 전해듣 듣보
  알아듣 이어지 어긋나 겹치 엇갈리 뒤바뀌 섞이 튀어나오 불어나 꽉차 모이 오르 내키 멀쩡하 양호하 무사하 찍히 꽂히 적히 수행하
  지저분하 섭섭하 서운하 수월하 실리 많 싫 편하 익숙하 어색하 낯설 심심하 한가하 절실하
  건드리
  뭉개 버티 뱉 쏟 찍 뜯 꺾 섞 씻 찢 벗 갚 긁 뚫 훑 옮 늦 듣 믿 잃 앉 높
`;

/** 가다, 오다, 나다 and their like are a syllable long: only whole forms of theirs are no names. */
const short = '가 오 나 뜨 차';
const endings = `
  심 셨어요 셨습니다 셨대요 시네요 신대요 신답니다 았요 서 서요 는데 는데요 네요 더니 자마자 던데 던데요 더라고요 더라구요 길래 거든요 면서 았다 았어 았어요
  았습니다 았네요 았는데 았는데요 았거든요 았대요 았다고 았다는데 았다네요 았더니 았으니 았으니까 았고 았지만 았음 았나 았나요 았니 았냐 았지 았죠 았을까 았을까요 았는지
`;

const composed = (code: number, final: number): string => String.fromCharCode(0xac00 + code * 28 + final);

/** The form in 아/어 of a stem: 생겨, 올라, 바빠; the stem itself where nothing is contracted. */
export function inA(stem: string): string {
  const last = stem.at(-1) as string;
  if (!isSyllable(last)) return stem;
  const code = last.charCodeAt(0) - 0xac00;
  if (code % 28 !== 0) return stem;
  const head = stem.slice(0, -1);
  const consonant = Math.floor(code / 588);
  const vowel = Math.floor(code / 28) % 21;
  const before = head.at(-1);
  const bright =
    before !== undefined &&
    isSyllable(before) &&
    [0, 8].includes(Math.floor((before.charCodeAt(0) - 0xac00) / 28) % 21);
  if (last === '하') return `${head}해`;
  if (last === '르' && before && isSyllable(before))
    return `${head.slice(0, -1)}${composed(Math.floor((before.charCodeAt(0) - 0xac00) / 28), 8)}${bright ? '라' : '러'}`;
  const contracted: Record<number, number> = { 8: 9, 13: 14, 20: 6, 11: 10 };
  if (vowel === 18) return head + composed(consonant * 21 + (bright ? 0 : 4), 0);
  const to = contracted[vowel];
  return to === undefined ? stem : head + composed(consonant * 21 + to, 0);
}

/** 힘들, 힘든데: the ㄹ of a stem is lost in front of some endings. */
const withoutL = (stem: string): string => {
  const code = stem.charCodeAt(stem.length - 1) - 0xac00;
  return stem.length > 1 && code % 28 === 8 ? stem.slice(0, -1) + composed(Math.floor(code / 28), 0) : stem;
};

const past = (stem: string): string => {
  const form = inA(stem);
  const code = form.charCodeAt(form.length - 1) - 0xac00;
  return form.slice(0, -1) + composed(Math.floor(code / 28), 20);
};

const wholeForms = short
  .trim()
  .split(/\s+/)
  .flatMap((stem) =>
    endings
      .trim()
      .split(/\s+/)
      .map((ending) =>
        ending.startsWith('았') && ending !== '았요'
          ? past(stem) + ending.slice(1)
          : (/^서|^았요/.test(ending) ? inA(stem) : stem) + ending.replace('았', ''),
      ),
  );

/** Verbs and adjectives that mean nothing to the bot. As the verb of a sentence they make it none of its business. */
export const plainVerbs: Entry[] = [
  {
    concept: 'plain',
    kind: 'verb',
    stem: stems
      .trim()
      .split(/\s+/)
      .flatMap((stem) => [...new Set([stem, inA(stem), withoutL(stem)])])
      .join(', '),
    ko: wholeForms.join(', '),
  },
];
