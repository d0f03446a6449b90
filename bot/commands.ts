import { createExportActivity } from './activity/export-activity.ts';
import { createShowActivity } from './activity/show-activity.ts';
import type { Command } from './command.ts';
import { addCustomerCommand } from './customers/add-customer.ts';
import { approvePartnersCommand } from './customers/approve-partners.ts';
import { associateCustomerCommand } from './customers/associate-customer.ts';
import { chooseAccessCommand } from './customers/choose-access.ts';
import { confirmCustomerCommand, refuseCustomerCommand } from './customers/confirm-customer.ts';
import { declinePartnersCommand } from './customers/decline-partners.ts';
import { endRelationshipCommand } from './customers/end-relationship.ts';
import { introduceCustomerCommand } from './customers/introduce-customer.ts';
import { inviteCustomerCommand } from './customers/invite-customer.ts';
import { listCustomersCommand } from './customers/list-customers.ts';
import { listRelationshipsCommand } from './customers/list-relationships.ts';
import { resetSetupCommand, revealSetupCommand, showSetupCommand } from './customers/setup-info.ts';
import { showCustomerCommand } from './customers/show-customer.ts';
import { showRelationshipCommand } from './customers/show-relationship.ts';
import { setNotificationsCommand } from './deadlines/set-notifications.ts';
import { showDigestCommand } from './deadlines/show-digest.ts';
import { approveEnrollmentCommand } from './enrolment/approve-enrollment.ts';
import { enrollCommand } from './enrolment/enroll.ts';
import { joinAdminAgentsCommand } from './enrolment/join-admin-agents.ts';
import { rejectEnrollmentCommand } from './enrolment/reject-enrollment.ts';
import { resendVerificationCommand } from './enrolment/resend-verification.ts';
import { reviewEnrollmentsCommand } from './enrolment/review-enrollments.ts';
import { showEnrollmentCommand } from './enrolment/show-enrollment.ts';
import { unfreezeEnrollmentCommand } from './enrolment/unfreeze-enrollment.ts';
import { verifyEmailCommand } from './enrolment/verify-email.ts';
import { withdrawEnrollmentCommand } from './enrolment/withdraw-enrollment.ts';
import { cancelCommand } from './general/cancel.ts';
import { greetCommand } from './general/greet.ts';
import { createHelp } from './general/help.ts';
import { createListDrafts } from './general/list-drafts.ts';
import { showHomeCommand } from './general/show-home.ts';
import { thankCommand } from './general/thank.ts';
import { undoCommand } from './general/undo.ts';
import { importTableCommand, showImportCommand } from './imports/import-table.ts';
import { addLeadCommand } from './leads/add-lead.ts';
import { dropLeadCommand } from './leads/drop-lead.ts';
import { listLeadsCommand, showLeadCommand } from './leads/list-leads.ts';
import { authorizeProviderCommand } from './partnerships/authorize-provider.ts';
import { cancelInvitationCommand } from './partnerships/cancel-invitation.ts';
import { checkResellerCommand } from './partnerships/check-reseller.ts';
import { confirmPartnershipCommand } from './partnerships/confirm-partnership.ts';
import { declineInvitationCommand } from './partnerships/decline-invitation.ts';
import { endPartnershipCommand } from './partnerships/end-partnership.ts';
import { inviteResellerCommand } from './partnerships/invite-reseller.ts';
import { listInvitationsCommand } from './partnerships/list-invitations.ts';
import { listProvidersCommand } from './partnerships/list-providers.ts';
import { listResellersCommand } from './partnerships/list-resellers.ts';
import { resendInvitationCommand } from './partnerships/resend-invitation.ts';
import { reviewInvitationCommand } from './partnerships/review-invitation.ts';
import { showGrantsCommand } from './partnerships/show-grants.ts';
import { showInvitationCommand } from './partnerships/show-invitation.ts';
import { showPartnershipCommand } from './partnerships/show-partnership.ts';
import { showResellerCommand } from './partnerships/show-reseller.ts';
import { undoInvitationCommand } from './partnerships/undo-invitation.ts';
import { addUserCommand } from './people/add-user.ts';
import { assignRoleCommand } from './people/assign-role.ts';
import { firstContactCommand } from './people/first-contact.ts';
import { listUsersCommand } from './people/list-users.ts';
import { registerProviderCommand } from './people/register-provider.ts';
import { removeRoleCommand } from './people/remove-role.ts';
import { removeUserCommand } from './people/remove-user.ts';
import { setLanguageCommand } from './people/set-language.ts';
import { showRolesCommand } from './people/show-roles.ts';
import { showUserCommand } from './people/show-user.ts';
import { resetSignInCommand, showSignInCommand } from './people/sign-in.ts';
import { undoRoleChangeCommand } from './people/undo-role-change.ts';
import { whoAmICommand } from './people/who-am-i.ts';
import { createWhy } from './people/why.ts';
import { editProfileCommand } from './profiles/edit-profile.ts';
import { findProviderCommand } from './profiles/find-provider.ts';
import { showProfileCommand } from './profiles/show-profile.ts';
import {
  answerRequestCommand,
  approveRequestCommand,
  askBackCommand,
  rejectRequestCommand,
  showRequestCommand,
  withdrawRequestCommand,
} from './requests/decide-request.ts';
import { listRequestsCommand } from './requests/list-requests.ts';
import { requestChangeCommand } from './requests/request-change.ts';
import {
  answerDelegatedAdminCommand,
  endDelegatedAdminCommand,
  listDelegatedAdminCommand,
  showDelegatedAdminCommand,
} from './service/answer-delegated-admin.ts';
import { answerServiceRequestCommand, closeServiceRequestCommand } from './service/answer-service-request.ts';
import { createServiceRequestCommand } from './service/create-service-request.ts';
import {
  createSupportTicketCommand,
  listSupportTicketsCommand,
  showSupportTicketCommand,
} from './service/create-support-ticket.ts';
import { listServiceRequestsCommand } from './service/list-service-requests.ts';
import { requestDelegatedAdminCommand } from './service/request-delegated-admin.ts';
import { showServiceHealthCommand } from './service/show-service-health.ts';
import { showServiceRequestCommand } from './service/show-service-request.ts';
import { addSubscriptionCommand } from './subscriptions/add-subscription.ts';
import { associateSubscriptionCommand } from './subscriptions/associate-subscription.ts';
import { attestAgreementCommand } from './subscriptions/attest-agreement.ts';
import { changeLicensesCommand } from './subscriptions/change-licenses.ts';
import { confirmAzureOwnerCommand } from './subscriptions/confirm-azure-owner.ts';
import { listCatalogCommand } from './subscriptions/list-catalog.ts';
import { listSubscriptionsCommand } from './subscriptions/list-subscriptions.ts';
import { setSupportContactCommand } from './subscriptions/set-support-contact.ts';
import { showIncentivesCommand } from './subscriptions/show-incentives.ts';
import { showSubscriptionCommand } from './subscriptions/show-subscription.ts';
import {
  cancelSubscriptionCommand,
  resumeSubscriptionCommand,
  suspendSubscriptionCommand,
} from './subscriptions/subscription-status.ts';
import { upgradeSubscriptionCommand } from './subscriptions/upgrade-subscription.ts';
import type { InEveryLanguage } from './words.ts';

/** Commands that belong together, as help shows them. */
export interface Area {
  name: string;
  title: InEveryLanguage<string>;
  commands: readonly Command[];
}

/** All that can be said, by area, in the order in which help tells it. */
export const areas: readonly Area[] = [
  {
    name: 'partners',
    title: { en: 'Partners and invitations', ko: '파트너와 초대' },
    commands: [
      inviteResellerCommand,
      listInvitationsCommand,
      listResellersCommand,
      showResellerCommand,
      checkResellerCommand,
      resendInvitationCommand,
      cancelInvitationCommand,
      undoInvitationCommand,
      confirmPartnershipCommand,
      reviewInvitationCommand,
      declineInvitationCommand,
      listProvidersCommand,
      showGrantsCommand,
      endPartnershipCommand,
      authorizeProviderCommand,
      showInvitationCommand,
      showPartnershipCommand,
    ],
  },
  {
    name: 'customers',
    title: { en: 'Customers', ko: '고객' },
    commands: [
      addCustomerCommand,
      listCustomersCommand,
      showCustomerCommand,
      inviteCustomerCommand,
      associateCustomerCommand,
      chooseAccessCommand,
      listRelationshipsCommand,
      endRelationshipCommand,
      importTableCommand,
      approvePartnersCommand,
      introduceCustomerCommand,
      declinePartnersCommand,
      confirmCustomerCommand,
      refuseCustomerCommand,
      showRelationshipCommand,
      showSetupCommand,
      revealSetupCommand,
      resetSetupCommand,
      showImportCommand,
    ],
  },
  {
    name: 'subscriptions',
    title: { en: 'Subscriptions', ko: '구독' },
    commands: [
      listSubscriptionsCommand,
      addSubscriptionCommand,
      changeLicensesCommand,
      upgradeSubscriptionCommand,
      suspendSubscriptionCommand,
      resumeSubscriptionCommand,
      cancelSubscriptionCommand,
      associateSubscriptionCommand,
      setSupportContactCommand,
      attestAgreementCommand,
      listCatalogCommand,
      showIncentivesCommand,
      showSubscriptionCommand,
      confirmAzureOwnerCommand,
    ],
  },
  {
    name: 'requests',
    title: { en: 'Change requests and drafts', ko: '변경 요청과 임시 저장' },
    commands: [
      listRequestsCommand,
      createListDrafts(() => commands),
      requestChangeCommand,
      showRequestCommand,
      approveRequestCommand,
      rejectRequestCommand,
      askBackCommand,
      answerRequestCommand,
      withdrawRequestCommand,
    ],
  },
  {
    name: 'service',
    title: { en: 'Service and support', ko: '서비스와 지원' },
    commands: [
      showServiceHealthCommand,
      createServiceRequestCommand,
      listServiceRequestsCommand,
      showServiceRequestCommand,
      answerServiceRequestCommand,
      closeServiceRequestCommand,
      requestDelegatedAdminCommand,
      answerDelegatedAdminCommand,
      endDelegatedAdminCommand,
      showDelegatedAdminCommand,
      listDelegatedAdminCommand,
      createSupportTicketCommand,
      listSupportTicketsCommand,
      showSupportTicketCommand,
    ],
  },
  {
    name: 'leads',
    title: { en: 'Leads', ko: '잠재 고객' },
    commands: [addLeadCommand, listLeadsCommand, showLeadCommand, dropLeadCommand],
  },
  {
    name: 'activity',
    title: { en: 'Activity', ko: '활동' },
    commands: [createShowActivity(() => commands), createExportActivity(() => commands)],
  },
  {
    name: 'enrolment',
    title: { en: 'Enrolment and profile', ko: '등록과 프로필' },
    commands: [
      findProviderCommand,
      showProfileCommand,
      editProfileCommand,
      enrollCommand,
      verifyEmailCommand,
      showEnrollmentCommand,
      reviewEnrollmentsCommand,
      resendVerificationCommand,
      withdrawEnrollmentCommand,
      joinAdminAgentsCommand,
      approveEnrollmentCommand,
      rejectEnrollmentCommand,
      unfreezeEnrollmentCommand,
    ],
  },
  {
    name: 'people',
    title: { en: 'People and roles', ko: '사용자와 역할' },
    commands: [
      listUsersCommand,
      addUserCommand,
      showUserCommand,
      assignRoleCommand,
      removeRoleCommand,
      removeUserCommand,
      undoRoleChangeCommand,
      showSignInCommand,
      resetSignInCommand,
      firstContactCommand,
      registerProviderCommand,
      whoAmICommand,
      showRolesCommand,
      createWhy(() => commands),
      setLanguageCommand,
      setNotificationsCommand,
      showDigestCommand,
    ],
  },
  {
    name: 'general',
    title: { en: 'Everything else', ko: '기타' },
    commands: [showHomeCommand, undoCommand, createHelp(() => areas), thankCommand, greetCommand, cancelCommand],
  },
];

export const commands: readonly Command[] = areas.flatMap(({ commands: some }) => some);
