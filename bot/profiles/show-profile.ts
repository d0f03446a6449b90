import { showProfile } from '../../src/profiles/show-profile.ts';
import { defineCommand } from '../command.ts';
import { profileView } from './profile-view.ts';

/** Our own company as Partner Center has it. */
export const showProfileCommand = defineCommand({
  name: 'show-profile',
  operation: showProfile,
  words: {
    en: {
      title: 'Profile',
      purpose: 'Your company: legal profile, contacts, MPN ID, official listing.',
      asking: 'show our profile',
    },
    ko: {
      title: '프로필',
      purpose: '귀사의 법적 프로필, 연락처, MPN ID, 공식 목록 정보를 보여 줍니다.',
      asking: '프로필 보여줘',
    },
  },
  open: async (_asked, turn) => profileView(await turn.perform(showProfile, {}), turn),
  shows: { type: 'profile', draw: async (_subject, turn) => profileView(await turn.perform(showProfile, {}), turn) },
});
