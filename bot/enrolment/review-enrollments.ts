import { reviewEnrollments } from '../../src/enrolment/review-enrollments.ts';
import { defineCommand } from '../command.ts';
import { listView } from '../list-view.ts';
import { ask } from '../view.ts';
import { countryName, fill } from '../words.ts';
import { applicationState } from './application-words.ts';

/** The operator's queue of applications, ten at a time: those that can be decided come first. */
export const reviewEnrollmentsCommand = defineCommand({
  name: 'review-enrollments',
  operation: reviewEnrollments,
  words: {
    en: {
      title: 'Applications to review',
      purpose: 'Applications of resellers that nobody has decided yet.',
      asking: 'review enrollments',
      none: 'No application is waiting.',
      detail: '{state} · {country} · {applicant}, {at}',
      show: 'Show',
      register: 'Register a provider',
      home: 'What is waiting for me',
    },
    ko: {
      title: '등록 심사 목록',
      purpose: '아직 결정하지 않은 재판매인 등록 신청을 보여 줍니다.',
      asking: '등록 신청 심사 목록 보여줘',
      none: '대기 중인 신청이 없습니다.',
      detail: '{state} · {country} · {applicant} 님, {at}',
      show: '보기',
      register: '공급자 등록',
      home: '대기 중인 일',
    },
  },
  async open({ after }, turn, words) {
    const { items, next } = await turn.perform(reviewEnrollments, { after });
    const rows = items.map(({ tenantId, applicationId, company, country, state, applicant, submittedAt }) => ({
      name: company,
      detail: fill(words.detail, {
        state: applicationState(state, turn.language),
        country: countryName(country, turn.language),
        applicant,
        at: turn.moment(submittedAt),
      }),
      actions: [{ title: words.show, press: ask('show-enrollment', { tenant: tenantId, application: applicationId }) }],
    }));
    return listView(
      {
        title: words.title,
        none: words.none,
        rows,
        next: next && ask('review-enrollments', { after: next }),
        buttons: [
          { title: words.register, press: ask('register-provider') },
          { title: words.home, press: ask('show-home') },
        ],
      },
      turn,
    );
  },
});
