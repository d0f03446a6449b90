import { openInvitation } from '../../src/partnerships/open-invitation.ts';
import { Refusal } from '../../src/refusal.ts';
import { type Asked, defineCommand, type Turn } from '../command.ts';
import { formView } from '../form-view.ts';
import { wordsFor } from '../refusals.ts';
import type { View } from '../view.ts';
import { invitationView } from './invitation-view.ts';
import { receivedInvitation } from './received-invitation.ts';

const words = {
  en: {
    title: 'Accept an invitation',
    purpose: 'Shows what a partner asks for, to approve or decline it.',
    asking: 'accept invitation',
    context: 'The code stands in the mail with the invitation. Nothing is accepted by opening it.',
    code: 'Code',
    codeProblem: 'Enter the code of the mail.',
    open: 'Open',
  },
  ko: {
    title: '초대 수락',
    purpose: '파트너가 요청한 권한을 확인하고 승인하거나 거절합니다.',
    asking: '초대 수락',
    context: '초대 메일에 있는 코드를 입력해 주세요. 열어 보는 것만으로는 수락되지 않습니다.',
    code: '코드',
    codeProblem: '메일에 있는 코드를 입력해 주세요.',
    open: '열기',
  },
};

/** For those whose organisation has no list of what it was sent, or who may not see it: the code is in their mail. */
const codeForm = (code: string, say: typeof words.en): View =>
  formView({
    title: say.title,
    context: say.context,
    inputs: [
      {
        kind: 'text',
        id: 'code',
        label: say.code,
        value: code,
        longest: 200,
        required: true,
        problem: say.codeProblem,
      },
    ],
    buttons: [{ title: say.open, press: { command: 'review-invitation', part: 'code', subject: {} }, primary: true }],
  });

const noList = new Set(['visitor', 'stranger', 'not-allowed']);

const isNamed = ({ code, provider, reseller, invitation }: Asked) =>
  Boolean(code ?? provider ?? reseller ?? invitation);

const opened = async (asked: Asked, turn: Turn) => invitationView(await receivedInvitation(asked, turn), turn);

/** Opens an invitation to answer it, by its code or by its sender's name (R49). */
export const reviewInvitationCommand = defineCommand({
  name: 'review-invitation',
  operation: openInvitation,
  comesTo: ['authorize-providers', 'approve-partners'],
  inputs: ['code'],
  words,
  async open(asked, turn, say) {
    try {
      return await opened(asked, turn);
    } catch (error) {
      if (isNamed(asked) || !(error instanceof Refusal) || !noList.has(error.code)) throw error;
      return codeForm('', say);
    }
  },
  steps: {
    async code({ code }, turn, say) {
      const typed = typeof code === 'string' ? code.trim() : '';
      if (!typed) return { ...codeForm('', say), lead: { text: say.codeProblem, tone: 'attention' } };
      try {
        return await opened({ code: typed }, turn);
      } catch (error) {
        if (!(error instanceof Refusal) || error.code !== 'invitation-not-valid') throw error;
        return { ...codeForm(typed.slice(0, 200), say), lead: { text: wordsFor(error, turn), tone: 'attention' } };
      }
    },
  },
});
