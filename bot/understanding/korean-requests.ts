import { isSyllable } from './hangul.ts';

/** Where a Hangul word ends. */
const end = '(?![가-힣])';
const polite = '(?:어요?|습니다|네요?|는데요?|은데요?|음|다|군요|구요|고요|지만요)';

/** What somebody says who asks for something: 부탁드립니다, 바라요, 희망합니다. */
const asks =
  '(?:좀 ?)?(?:(?:부탁|요청|당부)(?: ?(?:드립니다|드려요|드려|드릴게요|드릴께요|드리겠습니다|드리고자 ?합니다|드리고 ?싶어요|드림|합니다|해요|해|할게요|하겠습니다|하고 ?싶어요|이요|요))?|바랍니다|바래요|바라요|바라겠습니다|바라고 ?있습니다|바라는 ?바입니다|바람|바래|바라|희망합니다|희망해요|희망하고 ?있습니다|원합니다|원해요|원하고 ?있습니다)';

/** What is said to be good when it was done: 주시면 감사하겠습니다, 했으면 좋겠어요, 주심 됩니다. */
const welcome = `(?:정말 ?|참 ?|너무 ?|진짜 ?|더 ?|딱 ?|제일 ?|가장 ?)?(?:(?:좋|고맙|감사하|감사드리|편하|되|도움이 ?되|도움 ?되|다행이)겠${polite}?|(?:감사|땡큐|쌩유|고맙)(?:합니다|해요|드립니다|드려요|습니다|요)?|되는데요?|됩니다|돼요|되요|됨|돼|될 ?것 ?같(?:아요|습니다|네요)|좋을 ?것 ?같(?:아요?|습니다|네요?|은데요?)|좋을 ?듯(?: ?(?:합니다|해요|싶어요|싶습니다))?|합니다|해요|함|하네요|하는데요?|한데요?|싶${polite})`;

/** Idioms of asking, each with the plain form that takes its place; what is left over becomes spaces. */
const idioms: [RegExp, string][] = [
  // 주시길 부탁드립니다, 주시기 바랍니다, 주십사 요청드립니다
  [new RegExp(`(?:주시기를|주시길|주시기|주기를|주길|주십사|주셨으면) ?(?:하고 ?)?${asks}${end}`, 'g'), '주세요'],
  // 주시면 좋겠습니다, 줬으면 해요, 주심 됩니다
  [new RegExp(`(?:주시면|주면|주신다면|준다면|주심|줌|주셨으면|줬으면|줬음|주셨음) ?${welcome}${end}`, 'g'), '주세요'],
  [/주시면(?=$| *[.!~\n])/g, '주세요'],
  // 했으면 좋겠어요, 하면 좋겠습니다, 했음 해요
  [
    new RegExp(
      `(?:했으면|했음|하셨으면|하면|한다면) ?(?:좋겠${polite}?|좋을 ?것 ?같(?:아요?|습니다|네요?))${end}`,
      'g',
    ),
    '해줘',
  ],
  [new RegExp(`(?:했으면|했음) ?(?:합니다|해요?|함|하는데요?|싶${polite})${end}`, 'g'), '해줘'],
  [new RegExp(`됐으면 ?(?:좋겠${polite}?|합니다|해요?|싶${polite})${end}`, 'g'), '해줘'],
  // 해야 할 것 같아요, 해야 될 듯합니다, 해야 할 필요가 있습니다
  [
    new RegExp(
      `야 ?(?:할|될) ?(?:(?:거|것) ?같(?:아요?|애요?|습니다|네요?|음|은데요?)|듯(?:요| ?(?:합니다|해요?|함|하네요|한데요?|싶어요?|싶습니다|싶네요))?)${end}(?! *[\\?가-힣])`,
      'g',
    ),
    '야해요',
  ],
  [new RegExp(`할 ?필요가? ?있(?:어요?|습니다|음|네요|겠어요|겠습니다|다)${end}(?! *\\?)`, 'g'), '해야해요'],
  // 수정할 게 있어요
  [
    new RegExp(
      `할 ?(?:게|것이|거|거가|일이|건이|것|사항이) ?(?:하나 |좀 |한 ?가지 )?있(?:어요?|습니다|음|는데요?|네요)${end}(?! *\\?)`,
      'g',
    ),
    '해야해요',
  ],
  // 하는 걸로 해주세요, 하는 것으로 진행할게요
  [
    new RegExp(
      `하는 ?(?:걸로|것으로|거로|방향으로|쪽으로) ?(?:(?:(?:진행|처리|결정) ?)?(?:해(?:줘요?|주세요|주십시오|요)?|할게요?|할께요?|하겠습니다|합시다|하죠|하시죠|하자|부탁[가-힣]{0,5}|바랍니다)|가자|가시죠|가죠|갑시다)${end}`,
      'g',
    ),
    '해줘',
  ],
  // 맡는 걸로 설정해 주세요: the same with any verb
  [/([가-힣])는 ?(?:걸로|것으로)(?= ?(?:해|하|설정|지정|등록|변경|진행|처리|바꿔|부탁))(?! ?하[는게])/g, '$1게'],
  // 부탁드려도 될까요
  [
    new RegExp(
      `부탁 ?(?:드려도|해도) ?(?:될까요?|되나요|괜찮을까요?|될런지요|되겠습니까|될지요?|돼요|됩니까)${end}`,
      'g',
    ),
    '부탁드려요',
  ],
  [new RegExp(`(?<=[해켜려춰워]) ?주셔도 ?(?:될까요?|되나요|돼요)${end}`, 'g'), '주세요'],
  // 하고 알려주세요, 처리한 후 결과 공유 바랍니다: word of it is only politeness
  [
    new RegExp(
      `(?<=[가-힣])(?:하고|한 ?후에?|한 ?뒤에?|한 ?다음에?)(?: ?나서)? (?:(?:그 ?)?(?:결과|완료 ?여부|처리 ?결과|진행 ?결과|다 ?되면|완료되면|끝나면|되면|저한테|저에게|나한테|내게|제게)(?:를|을|도|만)? ?){0,2}(?:좀 ?)?(?:알려|말해|말씀해|회신 ?(?:해 ?)?|답변 ?(?:해 ?)?|연락 ?(?:해 ?)?|공유 ?(?:해 ?)?|보고 ?(?:해 ?)?|통보 ?(?:해 ?)?|확인 ?(?:해 ?)?|컨펌 ?(?:해 ?)?|답 ?)(?:줘요?|주세요|주십시오|주라|주시겠어요|주실래요|줄래요?|부탁[가-힣]{0,5}|바랍니다)${end}`,
      'g',
    ),
    '해줘',
  ],
  // 해 놔, 해 버려, 해 놓으세요
  [/(?<=[해려켜춰워빼내]) ?(?:놔|놓아|둬|버려)(?=$|[ .!~?\n]|줘|주)/g, ''],
  [/ ?해 ?(?:놓으|두|버리)(?=시|세|십|자|겠|고 ?싶|려고)/g, '하'],
  // slips and baby talk: 해조, 해쥬세요, 해줭, 해주떼요
  [new RegExp(`(?<=[해려켜춰워빼내]) ?(?:조|쥬|줭|죵|줘잉|쥬라|줘어+|줘라)${end}`, 'g'), '줘'],
  [
    new RegExp(
      `(?<=[해려켜춰워빼내]) ?(?:조요|쥬세요|쥬세여|주떼요|쥬떼요|주새요|주세영|주세욥|주셍요|주세엽|주세용)${end}`,
      'g',
    ),
    '주세요',
  ],
];
const pad = (found: string, plain: string): string =>
  plain === '하' ? plain.padStart(found.length) : plain.padEnd(found.length);
const suspects =
  /바라|바랍|바람|바래|부탁|요청|희망|원합|원해|당부|좋겠|좋을|고맙|감사|땡큐|됩니다|돼|되|합니다|함|해|싶|필요|있|걸로|것|거|듯|쪽으로|방향|주시면|[조쥬줭죵놔놓둬두]|주떼|줘|버려|버리|주/;

/** 볼 수 있게, 관리할 수 있도록: to be able to is to do. */
const able = /([가-힣]) ?수 ?있(?:게끔|게|도록)/g;

/** A text in which the many ways of asking are one; as long as what was typed. */
export function inPlainRequests(folded: string): string {
  if (!/[가-힣]/.test(folded)) return folded;
  let text = folded;
  if (suspects.test(text))
    for (const [pattern, plain] of idioms)
      text = text.replace(pattern, (found, first) => {
        const whole = plain.replace('$1', typeof first === 'string' ? first : '');
        return found.length < whole.length ? found : pad(found, whole);
      });
  if (!text.includes('수')) return text;
  return text.replace(able, (found, syllable: string) => {
    const code = syllable.charCodeAt(0) - 0xac00;
    if (!isSyllable(syllable) || code % 28 !== 8) return found;
    return `${String.fromCharCode(0xac00 + code - 8)}게`.padEnd(found.length);
  });
}
