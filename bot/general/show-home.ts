import { groupOf, showHome } from '../../src/home.ts';
import { defineCommand } from '../command.ts';
import { listView } from '../list-view.ts';
import { ask } from '../view.ts';
import { homeRow } from './home-rows.ts';

/** All that anybody's role has of it, in practice. */
const onCard = 14;

const asked =
  /^(?:(?:나|저|제|우리)(?:한테|에게|께)? ?)?(?:온|남은|밀린|대기 ?중인|처리할|해야 ?할) ?(?:거|것|게|일|건|요청)(?:이|가|은|는|을|를)? ?(?:좀 )?(?:있어요?|있나요?|있습니까|있는지 알려 ?(?:줘요?|주세요)|뭐야|뭐예요|뭐가 있어요?|보여 ?(?:줘요?|주세요)|알려 ?(?:줘요?|주세요))$/;

/** The same as a heading: 나를 기다리는 일, 내가 할 일. */
const named =
  /^(?:(?:나를|저를|우리를|내게|저에게) ?기다리(?:는|고 있는) ?(?:거|것|게|일|건|요청)|(?:오늘 ?)?(?:(?:나의|내|제|내가|제가|우리가) ?)?(?:해야 ?)?할 ?일)(?:이|가|은|는|을|를)? ?(?:목록 ?)?(?:좀 )?(?:있어요?|있나요?|있습니까|뭐야|뭐예요|뭔가요|무엇인가요|뭐가 있어요?|보여 ?(?:줘요?|주세요)|알려 ?(?:줘요?|주세요))?$/;

/** What waits for somebody, and what the organisation has, with the way to each (P05). */
export const showHomeCommand = defineCommand({
  name: 'show-home',
  operation: showHome,
  hears(said) {
    const plain = said.replace(/[\s.!?]+$/, '');
    return asked.test(plain) || named.test(plain) ? { slots: {}, language: 'ko' } : undefined;
  },
  words: {
    en: {
      title: 'What is waiting for me',
      purpose: 'What waits for you, in numbers, and the way to each.',
      asking: 'home',
      nothing: 'Nothing is waiting for you.',
      digest: 'Digest',
      help: 'Help',
    },
    ko: {
      title: '대기 중인 일',
      purpose: '처리할 일을 건수와 함께 보여 줍니다.',
      asking: '홈',
      nothing: '처리할 일이 없습니다.',
      digest: '요약',
      help: '도움말',
    },
  },
  async open(_asked, turn, say) {
    const counts = await turn.perform(showHome, {});
    const waiting = counts.filter(({ name }) => groupOf(name) === 'waits');
    const view = listView(
      {
        title: say.title,
        none: say.nothing,
        rows: counts.slice(0, onCard).map((one) => homeRow(one, turn)),
        buttons: [
          { title: say.digest, press: ask('show-digest') },
          { title: say.help, press: ask('help') },
        ],
      },
      turn,
    );
    return waiting.length === 0 ? { ...view, summary: say.nothing, data: { ...view.data, note: say.nothing } } : view;
  },
});
