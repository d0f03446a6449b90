import type { DeadlineKind } from '../../src/deadlines/deadline.ts';
import { setNotifications, showNotifications } from '../../src/deadlines/set-notifications.ts';
import { defineCommand } from '../command.ts';
import { formView } from '../form-view.ts';
import { act, type View } from '../view.ts';

const words = {
  en: {
    title: 'Notifications',
    purpose: 'Chooses what you are reminded of, once a day.',
    recorded: 'Chose notifications',
    context: 'One notice a day, at 9:00 where you are, and only when there is something in it.',
    label: 'Remind me of',
    invitation: 'invitations that are about to expire',
    verification: 'addresses that are not verified yet',
    'enrolment-review': 'applications that wait for a decision',
    partnership: 'partnerships that wait to be confirmed',
    'change-request': 'change requests that wait for an answer',
    'service-request': 'service requests that wait for an answer',
    'rights-request': 'requests for administrator rights that wait for an answer',
    seats: 'seats that can be given back for one more day',
    'delegated-admin': 'delegated administrator rights that end',
    save: 'Save',
    saved: 'Saved.',
  },
  ko: {
    title: '알림 설정',
    purpose: '하루 한 번 받을 미리 알림을 선택합니다.',
    recorded: '알림을 설정했습니다',
    context: '알릴 내용이 있을 때만 현지 시간 오전 9시에 하루 한 번 보내 드립니다.',
    label: '미리 알림을 받을 항목',
    invitation: '곧 만료되는 초대',
    verification: '아직 확인되지 않은 주소',
    'enrolment-review': '결정을 기다리는 등록 신청',
    partnership: '확정을 기다리는 파트너 관계',
    'change-request': '답변을 기다리는 변경 요청',
    'service-request': '답변을 기다리는 서비스 요청',
    'rights-request': '답변을 기다리는 관리자 권한 요청',
    seats: '줄일 수 있는 기한이 하루 남은 라이선스',
    'delegated-admin': '곧 끝나는 위임된 관리자 권한',
    save: '저장',
    saved: '저장했습니다.',
  },
};

function form({ offered, off }: { offered: DeadlineKind[]; off: DeadlineKind[] }, say: typeof words.en): View {
  return formView({
    title: say.title,
    context: say.context,
    inputs: [
      {
        kind: 'choice',
        several: true,
        id: 'kinds',
        label: say.label,
        value: offered.filter((kind) => !off.includes(kind)).join(','),
        choices: offered.map((kind) => ({ title: say[kind], value: kind })),
      },
    ],
    buttons: [{ title: say.save, press: act('set-notifications'), primary: true }],
  });
}

/** Whatever is to become of them, it is chosen on the card. */
const meant = {
  en: /^(?:please )?(?:(?:turn|switch) (?:off|on)|(?:stop|start|disable|enable|mute|unmute|change|choose|manage|adjust|show|edit)(?: sending)?(?: me)?|unsubscribe from|fewer|less|no(?: more)?) (?:my |the |all |these |any |daily )*(?:[a-z]+ )?(?:notifications?|reminders?|notices)(?: settings?)?(?: (?:of|for|about) [a-z -]{1,40})?(?: please| off| on)?$|^(?:my )?(?:notification|reminder) settings?$|^(?:please )?(?:stop|don't|do not) remind(?:ing)? me(?: any ?more| again)?(?: (?:of|about) [a-z -]{1,40})?$|^(?:my |the |all )?(?:[a-z]+ )?(?:notifications?|reminders?|notices) (?:off|on)(?: please)?$|^unsubscribe(?: me)?$/,
  ko: /^(?:모든 |내 |일일 )?(?:(?:초대|주소|변경 요청|라이선스|권한) ?)?(?:미리 ?)?알림(?:을|를)? ?(?:설정(?:을|를)? ?)?(?:꺼|끄기|켜|켜기|끄고 ?싶어요?|바꿔|변경|해제|중지|그만|설정)(?:해)? ?(?:보내)? ?(?:줘요?|주세요|주십시오)?$/,
};

/** What somebody is reminded of, and what not. */
export const setNotificationsCommand = defineCommand({
  name: 'set-notifications',
  operation: setNotifications,
  inputs: ['kinds'],
  words,
  hears(said) {
    const plain = said.replace(/[\s.!?]+$/, '');
    if (meant.en.test(plain)) return { slots: {}, language: 'en' };
    return meant.ko.test(plain) ? { slots: {}, language: 'ko' } : undefined;
  },
  open: async (_asked, turn, say) => form(await turn.perform(showNotifications, {}), say),
  answer: (chosen, _turn, say) => ({ ...form(chosen, say), lead: { text: say.saved, tone: 'good' } }),
});
