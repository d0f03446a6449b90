import { showActivity } from '../../src/activity/show-activity.ts';
import { type Command, defineCommand } from '../command.ts';
import { listView } from '../list-view.ts';
import { act, ask } from '../view.ts';
import { fill } from '../words.ts';
import { filterAsked } from './activity-filter.ts';
import { createActivityLines } from './activity-line.ts';

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
        nothingHere: 'Nothing here that you may see. There is more to look through.',
        export: 'Export as a file',
        all: 'All activity',
        next: 'Next',
      },
      ko: {
        title: '활동 기록',
        purpose: '누가 어떤 역할로 무엇을 언제 어떻게 바꾸었는지 보여 줍니다.',
        asking: 'Northwind 활동 기록',
        of: '활동 기록: {name}',
        none: '아직 기록된 활동이 없습니다.',
        nothingHere: '여기에는 볼 수 있는 기록이 없습니다. 다음에서 계속 찾아볼 수 있습니다.',
        export: '파일로 내보내기',
        all: '전체 활동',
        next: '다음',
      },
    },
    async open(asked, turn, say) {
      await turn.authorize(showActivity);
      const found = await filterAsked(asked, turn);
      if ('question' in found) return found.question;
      const { customer, partner, name } = found;
      const { items, next } = await turn.perform(showActivity, { customer, partner, after: asked.after });
      const lineOf = createActivityLines(all());
      const filter = { customerId: customer, partner, filterName: name };
      return listView(
        {
          title: name ? fill(say.of, { name }) : say.title,
          none: next ? say.nothingHere : say.none,
          rows: items.map((entry) => {
            const { what, who, organization, customer: of, facts } = lineOf(entry, turn.language, turn.moment);
            return {
              name: what,
              detail: [who, organization, turn.moment(entry.at), of, ...facts].filter(Boolean).join(' · '),
              actions: [],
            };
          }),
          next: next && ask('show-activity', { ...filter, after: next }),
          buttons: [
            { title: say.export, press: act('export-activity', { customer, partner, name, language: turn.language }) },
            ...(customer || partner ? [{ title: say.all, press: ask('show-activity') }] : []),
          ],
        },
        turn,
      );
    },
  });
