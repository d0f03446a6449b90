import { confirmAzureOwner } from '../../src/subscriptions/confirm-azure-owner.ts';
import { defineCommand } from '../command.ts';
import { subjectOf, subscriptionAsked, subscriptionCard } from './subscription.ts';

/** Says that the reseller was made owner in the Azure portal; the button stands on the subscription's card (P29). */
export const confirmAzureOwnerCommand = defineCommand({
  name: 'confirm-azure-owner',
  operation: confirmAzureOwner,
  unlisted: true,
  words: {
    en: {
      title: 'Azure tenant owner',
      purpose: 'Records that the reseller was made tenant owner.',
      recorded: 'Recorded the Azure tenant owner',
    },
    ko: {
      title: 'Azure 테넌트 소유자',
      purpose: '재판매인을 테넌트 소유자로 지정했음을 기록합니다.',
      recorded: 'Azure 테넌트 소유자 지정을 기록했습니다',
    },
  },
  open: async (asked, turn) => subscriptionCard(await subscriptionAsked(asked, turn, confirmAzureOwner), turn),
  answer: subscriptionCard,
  subjectOf,
});
