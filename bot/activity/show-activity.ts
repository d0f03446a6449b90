import { showActivity } from '../../src/activity/show-activity.ts';
import { type Asked, type Command, defineCommand } from '../command.ts';
import { listView } from '../list-view.ts';
import { act, ask } from '../view.ts';
import { fill, languages } from '../words.ts';
import { carried, filterAsked } from './activity-filter.ts';
import { createActivityLines } from './activity-line.ts';
import { topicOf, whatOf } from './topic-words.ts';

const toExport = {
  en: /^(?:please )?(?:export|download|save) (?:the |my |our )?(?:activity|audit)(?: (?:log|trail|history))?(?: (?:of|for) (.+?))?(?: (?:as|to|in) (?:a |an )?(?:csv|file|excel)(?: file)?)?$/,
  ko: /^(?:(.+?)(?:의)? )?(?:활동|감사)(?: ?(?:기록|로그|내역))?(?:을|를)? ?(?:(?:csv|파일|엑셀)(?:로|으로)? ?)?(?:내보내기|내보내 ?(?:줘요?|주세요|주십시오)?|다운로드(?:해 ?(?:줘요?|주세요))?|저장(?:해 ?(?:줘요?|주세요))?)$/,
};

/** What has happened somewhere, whatever it was. */
const happened = /^(.+?)(?:에서|에게|에) (?:무슨|어떤|뭔) ?일이 (?:있었|있는|생겼|일어났)[가-힣]*$/;

/** One's own doings. */
const own = {
  en: /^what (?:did|have) i (?:do|done|change|changed)(?: here| today| yesterday| this week| last week| so far| recently)?$/,
  ko: /^(?:최근에 |오늘 |어제 )?(?:내가|제가|나는|저는) (?:최근에 |오늘 |어제 )?(?:무엇을|뭘|뭐를|무슨 일을|어떤 작업을) ?했(?:어요?|지|죠|나요|습니까|더라)$/,
};

/** Somebody whose doings are asked for: a name stands where a pronoun could. */
const doer = {
  en: /^what (?:did|has|have|had) (?!(?:i|we|you|they|he|she|it|anyone|anybody|someone|somebody|everyone|everybody|people|my|our|the|this|that)\b)(.{1,100}?) (?:do|done|change|changed|been doing|been up to)\b/i,
  ko: /^(?!누가|제가|내가|우리|누구)(.{1,100}?)(?: 님)?(?:이|가|은|는|께서)? (?:무엇을|뭘|뭐를|무슨 일을|어떤 일을|어떤 작업을) ?(?:했|하셨|변경했|바꿨|바꾸었|수정했)/,
};

/** Who did what: of the own organisation, of a customer, or with a partner. It is told the commands, whose words it uses. */
export const createShowActivity = (all: () => readonly Command[]): Command =>
  defineCommand({
    name: 'show-activity',
    operation: showActivity,
    words: {
      en: {
        title: 'Activity',
        purpose: 'Who changed what, with the role held then, what it was before, and when.',
        asking: 'activity of Northwind',
        of: 'Activity: {name}',
        none: 'Nothing has happened here yet.',
        noneAbout: 'No change of this kind is on record here.',
        nothingHere: 'Nothing here that you may see. There is more to look through.',
        export: 'Export as a file',
        allOf: 'All of {name}',
        all: 'All activity',
        next: 'Next',
      },
      ko: {
        title: '활동 기록',
        purpose: '누가 어떤 역할로 무엇을 언제 어떻게 바꾸었는지 보여 줍니다.',
        asking: 'Northwind 활동 기록',
        of: '활동 기록: {name}',
        none: '아직 기록된 활동이 없습니다.',
        noneAbout: '이 항목을 변경한 기록이 없습니다.',
        nothingHere: '여기에는 볼 수 있는 기록이 없습니다. 다음에서 계속 찾아볼 수 있습니다.',
        export: '파일로 내보내기',
        allOf: '{name} 전체',
        all: '전체 활동',
        next: '다음',
      },
    },
    // Nothing is exported on a sentence alone: the button is below what it would export.
    hears(said) {
      const plain = said.replace(/[\s.!?]+$/, '');
      for (const language of languages)
        if (own[language].test(plain)) return { slots: { mine: true } as Asked, language };
      const [en, ko] = [toExport.en.exec(plain), toExport.ko.exec(plain) ?? happened.exec(plain)];
      if (en) return { slots: en[1] ? { customer: en[1] } : {}, language: 'en' };
      return ko ? { slots: ko[1] ? { customer: ko[1] } : {}, language: 'ko' } : undefined;
    },
    reads(text, slots) {
      const said = text.normalize('NFC').trim();
      const name = doer.en.exec(said)?.[1] ?? doer.ko.exec(said)?.[1];
      const about = topicOf(text, [...Object.values(slots), name ?? ''].filter(Boolean).map(String));
      return { about, ...(name && Object.keys(slots).length === 0 ? { customer: name } : {}) };
    },
    async open(asked, turn, say) {
      await turn.authorize(showActivity);
      const found = await filterAsked(asked, turn);
      if ('question' in found) return found.question;
      const { name, ...filter } = found;
      const { about } = filter;
      const { items, next } = await turn.perform(showActivity, { ...filter, after: asked.after });
      const what = whatOf({ name, filter }, turn.language);
      const lineOf = createActivityLines(all());
      return listView(
        {
          title: what ? fill(say.of, { name: what }) : say.title,
          none: next ? say.nothingHere : about ? say.noneAbout : say.none,
          rows: items.map((entry) => {
            const { what, who, organization, customer: of, facts } = lineOf(entry, turn.language, turn.moment);
            return {
              name: what,
              detail: [who, organization].filter(Boolean).join(' · '),
              lines: [[turn.moment(entry.at), of].filter(Boolean).join(' · '), ...facts],
              actions: [],
            };
          }),
          next: next && ask('show-activity', { ...carried(found), after: next }),
          buttons: [
            { title: say.export, press: act('export-activity', { ...filter, name, language: turn.language }) },
            ...(name && about
              ? [
                  {
                    title: fill(say.allOf, { name }),
                    press: ask('show-activity', carried({ ...found, about: undefined })),
                  },
                ]
              : []),
            ...(what ? [{ title: say.all, press: ask('show-activity') }] : []),
          ],
        },
        turn,
      );
    },
  });
