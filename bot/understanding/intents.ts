import type { Beyond, Intent } from './catalogue.ts';

/** One way of saying one thing: verbs, what must be there, what must not. */
export interface Row {
  intent: Intent | 'none';
  beyond?: Beyond;
  verbs: readonly string[];
  needs: readonly (readonly string[])[];
  not: readonly string[];
  weight: number;
}

const read = 'show ask bare have get open';
const list = (text: string): string[] => text.split(/\s+/).filter(Boolean);

function row(intent: Intent | `beyond:${Beyond}`, verbs: string, needs = '', not = '', bonus = 0): Row {
  const terms = list(needs).map((term) => term.split('|'));
  const beyond = intent.startsWith('beyond:') ? (intent.slice(7) as Beyond) : undefined;
  return {
    intent: beyond ? 'none' : (intent as Intent),
    ...(beyond ? { beyond } : {}),
    verbs: list(verbs),
    needs: terms,
    not: list(not),
    // What asks for more is more specific; data counts half as much again as a word.
    weight: terms.length + terms.filter((term) => term.every((part) => part.startsWith('@'))).length * 0.25 + bonus,
  };
}

const customerThings = 'subscription seat support-contact health request delegated relationship @offer @id';
const userThings = 'user @role role';

const partnerships: Row[] = [
  row('invite-reseller', 'invite', '@reseller|@email|@bare|reseller|partner', `customer @customer lead ${userThings} provider @provider ${customerThings} #again`),
  row('invite-reseller', 'onboard', '@reseller|reseller', `customer @customer lead user ${customerThings}`),
  row('invite-reseller', 'send create raise request do invite get put make', 'partnership-request', 'customer @customer #again accept provider @provider #pending many:partnership-request'),
  row('invite-reseller', 'need', 'partnership-request', 'customer provider'),
  row('invite-reseller', 'bare', 'partnership-request @email|@org', 'customer provider @provider #received from:@ #pending #sent list many:partnership-request'),
  row('invite-reseller', 'partner create request send invite associate do', 'partnership @org|@email|reseller', `v:end v:accept v:decline v:cancel v:withdraw customer @customer provider @provider ${customerThings}`),
  row('invite-reseller', 'partner', '@org|@email|reseller', `customer @customer provider @provider ${customerThings}`),
  row('invite-reseller', 'send create raise request do get put', 'invitation @email|@bare|@reseller|reseller', `v:accept v:decline v:withdraw v:cancel v:end customer @customer user lead #again provider @provider from:@ #received relationship`),
  row('invite-reseller', 'create enroll onboard make get', '@reseller', `@two customer @customer user ${customerThings} many:customer incentive`, 0.5),
  row('invite-reseller', 'make', 'reseller @org|@email', `@two customer @customer ${customerThings} ${userThings}`),
  row('invite-reseller', 'create onboard', 'reseller', `customer @customer user many:reseller ${customerThings} @two @role #us enrollment`, 0.25),
  row('invite-reseller', 'bare need create onboard', 'reseller|@reseller #new @email|@org|reseller', `customer @customer ${customerThings} many:reseller enrollment`),
  row('invite-reseller', 'bare', 'invitation reseller|@reseller @email|@org', 'customer #pending #sent #received #again many:invitation list status from:@'),
  row('invite-reseller', 'bare', 'invitation @email|@bare', 'customer @customer #pending #sent #received #again many:invitation list status details from:@ has:invitation @code user many:reseller provider @provider ~accept ~decline ~withdraw ~cancel ~resend'),
  row('invite-reseller', 'request onboard', '@reseller', `@two customer @customer ${customerThings} incentive enrollment invitation many:reseller`),

  row('list-resellers', `${read} work search`, 'reseller', '@org @email customer lead subscription seat incentive invitation activity role @role user request health enrollment applicant catalog profile-field #new ~enroll ~become delegated'),
  row('list-resellers', `${read} work`, 'partner', '@org @email customer subscription incentive invitation activity partner-center provider user directory'),
  row('list-resellers', `${read}`, 'many:reseller|list reseller', '@reseller customer subscription incentive invitation activity role user request health enrollment applicant'),
  row('show-reseller', `${read} search`, '@reseller', `customer ${customerThings} incentive activity invitation partnership many:customer lead user @role`),
  row('show-reseller', `${read}`, 'reseller details|profile-field|profile|status @org', `@customer customer ${customerThings} incentive activity invitation user`),
  row('list-invitations', `${read}`, 'invitation|partnership-request', '~resend'),
  row('list-invitations', `${read}`, 'invitation|partnership-request list|many:invitation|many:partnership-request|#pending|#sent|#received', '@code'),
  row('list-invitations', 'show bare ask have', 'invitation|partnership-request customer|reseller|partnership list|many:invitation|#pending', '@code'),
  row('list-invitations', 'ask', '~invite #who|many:reseller|reseller|many:customer', '@org user'),
  row('list-invitations', 'ask asked-past', '~invite #who', '@org @email user #changed'),
  row('list-invitations', 'show', '~invite #who', '@org'),
  row('list-invitations', 'show bare ask have', 'relationship list|#pending|many:relationship', '@org'),

  row('resend-invitation', 'resend', 'invitation|partnership-request|relationship|@email|@reseller|@customer|@bare|link', 'seat'),
  row('resend-invitation', 'remind', 'invitation|partnership-request|relationship', 'seat'),
  row('resend-invitation', 'send invite create get raise request do', 'invitation|partnership-request|relationship #again', 'seat', 0.5),
  row('resend-invitation', 'invite', '#again @email|@org', 'seat user', 0.5),
  row('resend-invitation', 'send', '#again @email link|invitation', 'seat'),
  row('resend-invitation', 'bare', '~resend|~remind|#again invitation|partnership-request', ''),
  row('resend-invitation', 'need', '#again|~resend invitation', ''),

  row('cancel-invitation', 'cancel withdraw end remove take pull', 'invitation|partnership-request', 'subscription seat v:delete @role'),
  row('cancel-invitation', 'cancel withdraw end remove take', 'relationship|invitation invitation|~request|~invite', 'subscription seat v:delete @role', -0.25),
  row('cancel-invitation', 'bare', 'invitation|partnership-request ~withdraw|~cancel', 'subscription seat'),
  row('cancel-invitation', 'withdraw take', 'link', ''),

  row('end-partnership', 'end cancel withdraw remove', 'partnership', `invitation partnership-request customer @customer ${customerThings} @role v:delete many:customer`, 0.5),
  row('end-partnership', 'end cancel', 'relationship reseller|provider|@reseller|@provider|@bare', `invitation customer @customer subscription seat @role @offer`),
  row('end-partnership', 'end remove', '@reseller|@provider', `customer @customer ${customerThings} @role invitation user v:delete role enrollment activity incentive #with-offer`),
  row('end-partnership', 'end', 'with:@ @bare', `customer @customer ${customerThings} @role invitation user v:delete`),
  row('end-partnership', 'end remove take', 'many:reseller|many:provider|reseller|provider @bare', `customer @customer ${customerThings} @role invitation user v:delete role`),
  row('end-partnership', 'bare', 'partnership ~end @org', 'invitation customer subscription', 0.25),

  row('review-invitation', 'accept review open use take', 'invitation|partnership-request|@code', 'customer @customer enrollment user applicant many:request ticket request', 0.25),
  row('review-invitation', 'accept review', 'partnership|@provider|provider', `customer @customer enrollment user applicant request ticket ${customerThings} @role`),
  row('review-invitation', 'accept', '@bare', `customer @customer enrollment user applicant request ticket ${customerThings} @role lead role reseller`),
  row('review-invitation', 'show bare have get', 'invitation|partnership-request from:@|@provider|provider|@code', 'customer @customer many:provider many:invitation list', 0.5),
  row('review-invitation', 'ask', 'invitation|partnership-request from:@|@provider|@code', 'many:invitation list customer', 0.5),
  row('review-invitation', 'show ask', '~accept|~review @org', 'customer subscription role enrollment'),
  row('review-invitation', 'bare', 'invitation|partnership-request|@provider|@code ~accept|~review', 'customer', 0.5),
  row('review-invitation', 'enroll become', 'invitation @code', ''),
  row('decline-invitation', 'decline', 'invitation|partnership-request|@code|partnership', 'customer @customer enrollment user applicant ticket request', 0.25),
  row('decline-invitation', 'decline', '@provider|provider|@bare', `customer @customer enrollment user applicant ticket request ${customerThings} @role lead role`),
  row('decline-invitation', 'bare', 'invitation|partnership-request|@provider ~decline', 'customer', 0.5),

  row('list-providers', `${read} work`, 'provider', '@org @email #new directory subscription incentive invitation activity role user request health enrollment ~search customer #place', 0.1),
  row('list-providers', `${read}`, 'many:provider|list provider #our|~work|~partner|~have', '@org directory #new', 0.25),
  row('find-provider', 'search need', 'provider', 'subscription customer invitation #our incentive @provider'),
  row('find-provider', 'search', 'provider', 'subscription customer invitation incentive #our', 0.5),
  row('find-provider', `${read}`, 'provider directory|#place|#new', 'subscription customer invitation incentive', 0.25),
  row('find-provider', `${read} search`, 'directory', 'customer subscription invitation user reseller', 0.1),
  row('find-provider', `${read}`, 'provider ~search', 'customer subscription invitation', 0.25),
];

const customers: Row[] = [
  row('add-customer', 'create onboard', 'customer|@customer', `subscription seat support-contact health request delegated relationship lead invitation user many:customer incentive ticket @role @offer activity profile ${'has:customers'}`, 0.25),
  row('add-customer', 'create onboard', 'customer|@customer @org|@domain', `subscription seat support-contact health request delegated relationship lead invitation user incentive ticket @role @offer activity`),
  row('add-customer', 'make get need open give', 'customer|@customer #new|#a|account', `subscription seat support-contact health request delegated relationship lead invitation user many:customer incentive @offer @reseller @two`),
  row('add-customer', 'make', '@customer', `subscription seat support-contact health request delegated relationship lead invitation user incentive @offer @two`),
  row('add-customer', 'make open get', 'customer|@customer #new|#a|account @org', `subscription seat support-contact health request delegated relationship lead invitation user many:customer incentive @offer`),
  row('add-customer', 'bare', '#new customer|@customer @org|@domain', `subscription seat support-contact health request delegated relationship lead invitation user incentive @offer many:customer list`),
  row('add-customer', 'bare', '~create customer|@customer', `subscription seat support-contact health request delegated relationship lead invitation user incentive @offer many:customer list`),

  row('list-customers', read, 'customer', `@customer ${customerThings} invitation lead incentive activity user ticket support catalog @role role #new`),
  row('list-customers', `${read} share`, 'customer @org', `@customer ${customerThings} invitation lead incentive activity user ticket catalog`),
  row('list-customers', `${read}`, 'has:customer|many:customer @org', `${customerThings} invitation lead incentive activity user ticket catalog`, 0.25),
  row('list-customers', `${read} share`, 'customer ~share|#same @org', `${customerThings} invitation lead incentive activity`),
  row('list-customers', 'ask show', 'customer ~manage|~have|~share|~work @org', `@customer ${customerThings} invitation lead incentive activity`, -0.1),
  row('show-customer', `${read} search`, '@customer', `${customerThings} invitation lead incentive activity user ticket #new catalog many:customer delegated ~order`),
  row('show-customer', `${read} search`, '@customer details|profile-field|status|profile|account', `${customerThings} invitation lead incentive activity ticket #new`),
  row('show-customer', `${read}`, 'customer details|profile-field|account @org', `@reseller ${customerThings} invitation lead incentive activity ticket many:customer`, 0.1),
  row('associate-customer', 'associate designate manage', '@two', `v:create subscription seat support-contact support incentive @offer @id user @role invitation lead ticket request partnership ~support health delegated`),
  row('associate-customer', 'move give put set let change make', '@two reseller|customer|@reseller|@customer|~manage', `subscription seat support-contact support incentive @offer @id user @role invitation lead ticket request partnership health delegated #new`),
  row('associate-customer', 'associate designate manage move give put set change make let', '@customer|customer reseller|@reseller', `v:create subscription seat support-contact support incentive @offer @id user @role invitation lead ticket request partnership health delegated many:reseller many:customer #new`),
  row('associate-customer', 'associate designate manage move give put set change make let', '@customer @reseller', `v:create subscription seat support-contact support incentive @offer @id user @role invitation lead ticket request partnership health delegated #new`),
  row('associate-customer', 'associate designate manage move change make set', 'customer|@customer|@bare reseller|@reseller @two', 'subscription seat support-contact support incentive @offer @id user @role invitation lead ticket request partnership health delegated v:onboard #new v:create', 0.1),
  row('associate-customer', 'change designate', 'reseller @two', `subscription seat support-contact support incentive @offer @id @role invitation partnership`, 0.2),
  row('associate-customer', 'bare', '@two #arrow customer|@customer|reseller|@reseller', `subscription seat support-contact support @offer @id @role invitation`),
  row('associate-customer', 'bare', '@two ~associate', `subscription seat support-contact support @offer @id @role invitation`),
  row('invite-customer', 'invite', 'customer|@customer', 'user lead subscription seat delegated many:customer #again', 0.5),
  row('invite-customer', 'invite', 'relationship', 'user lead subscription seat delegated #again', 0.5),
  row('invite-customer', 'send request create raise do need get make associate establish', 'relationship', 'user lead subscription seat delegated #again #pending', 0.5),
  row('invite-customer', 'bare', 'relationship @org|@email', 'user lead subscription seat delegated #again #pending list ~end ~cancel', 0.25),
  row('invite-customer', 'bare', 'invitation #new|customer customer|@customer @org|@email', '#again #pending #sent many:invitation list status ~resend ~cancel'),
  row('invite-customer', 'send create raise do get', 'invitation|partnership-request customer|@customer', 'user lead subscription seat delegated #again', 0.5),
  row('request-delegated-admin', 'request send create raise do need bare get give grant set associate open make', 'delegated', 'list activity remove #what #many ~end ~remove ~withdraw user #received', 0.5),
];

const subscriptions: Row[] = [
  row('add-subscription', 'order', 'subscription|@offer', 'support-contact #more lead catalog incentive invitation list', 0.25),
  row('add-subscription', 'order', 'subscription|@offer @number|@org|seat', 'support-contact lead catalog incentive invitation #more', 0.5),
  row('add-subscription', 'order', 'seat @org|@number', 'support-contact #more lead'),
  row('add-subscription', 'create need get give put set open associate start', 'obj:subscription|obj:@offer', 'support-contact lead catalog incentive invitation #more v:change many:reseller @reseller-only role @role', 0.75),
  row('add-subscription', 'create', 'subscription|@offer #new', 'support-contact lead catalog incentive invitation #more obj:seat', 0.5),
  row('add-subscription', 'create', 'subscription|@offer @org', 'support-contact lead catalog incentive invitation #more obj:seat obj:@number obj:reseller'),
  row('add-subscription', 'get need give set', '@offer @number', 'support-contact lead catalog incentive invitation #more v:change'),
  row('add-subscription', 'bare need get', '#new subscription|@offer', 'support-contact lead invitation incentive ~upgrade list #more customer-new many:subscription', 0.25),
  row('add-subscription', 'bare', '~order subscription|@offer', 'support-contact lead invitation #more many:subscription list'),

  row('list-subscriptions', `${read} search`, 'subscription', 'catalog support-contact lead invitation incentive activity #new reseller @reseller ~sell'),
  row('list-subscriptions', `${read}`, 'subscription @org', 'catalog support-contact lead invitation incentive activity #new', 0.25),
  row('list-subscriptions', `${read}`, 'seat|catalog @org', 'support-contact lead invitation incentive activity #more ~sell', 0.1),
  row('list-subscriptions', `${read}`, '@offer @org', 'support-contact lead invitation incentive activity #more health catalog #new ~order ~upgrade'),
  row('list-subscriptions', 'ask show', '~order|~have|~need|~use|~enroll @org', `customer reseller provider user @role health request invitation lead incentive delegated support-contact activity many:customer partnership #who`),
  row('list-subscriptions', 'ask', 'on:@', `customer reseller user @role health request`),
  row('list-subscriptions', 'ask show have', 'seat|@offer @org #many|#what|~have|~use', 'support-contact lead invitation incentive activity catalog-sell', 0.25),
  row('change-licenses', 'increase decrease create change order get give need take put set make do', 'seat @number|#more|#less', 'support-contact lead invitation #new obj:subscription v:order', 0.5),
  row('change-licenses', 'order get', 'seat|@offer #more @number|seat', 'support-contact lead invitation', 1),
  row('change-licenses', 'increase decrease create get give need take set', '@offer|subscription @number #more|#less', 'support-contact lead invitation', 0.5),
  row('change-licenses', 'change set make put', '@offer|subscription|@id|seat @number', 'support-contact lead invitation role @role', 0.5),
  row('change-licenses', 'increase decrease', '@offer|subscription|@id|seat @number', 'support-contact lead invitation obj:@offer obj:subscription', 0.5),
  row('change-licenses', 'increase-only decrease-only', '@offer|subscription|@id|seat @number', 'support-contact lead invitation', 1),
  row('change-licenses', 'change increase decrease set', 'seat', 'support-contact lead invitation #what', 0.1),
  row('change-licenses', 'create order', 'obj:seat', 'support-contact lead invitation #new'),
  row('change-licenses', 'create', 'obj:seat @number', 'support-contact lead invitation', 0.5),
  row('change-licenses', 'bare', 'seat|@offer @number #more|#less|#signed', 'lead invitation'),
  row('change-licenses', 'bare', 'seat|@offer|subscription @number @org ~increase|~decrease|~change|to:#', 'lead invitation #new ~order'),
  row('change-licenses', 'bare', 'seat|@offer @number @org #arrow', 'lead invitation @two-offers'),
  row('change-licenses', 'bare', 'seat ~change|~increase|~decrease', 'lead invitation'),
  row('upgrade-subscription', 'upgrade', 'subscription|@offer|@id', 'user role @role v:downgrade-only', 0.75),
  row('upgrade-subscription', 'upgrade', '@two-offers', 'role @role', 1),
  row('upgrade-subscription', 'upgrade-only', '@org', 'user role @role reseller customer-only'),
  row('upgrade-subscription', 'move change', '@two-offers #up', 'role @role seat', 0.75),
  row('upgrade-subscription', 'bare', '~upgrade subscription|@offer|@id|@org', 'role'),
  row('upgrade-subscription', 'bare', '@two-offers #arrow|#up', 'role seat'),
  row('associate-subscription', 'associate designate move give put set manage let make', 'subscription|@id @reseller|reseller|@two|@org', 'v:create v:show v:order v:change-offer support-contact support user @role invitation lead #more', 0.5),
  row('associate-subscription', 'create', 'subscription|@id|@offer @reseller|reseller obj:@org|obj:reseller', 'support-contact support user @role invitation lead @number seat #more', 1),
  row('associate-subscription', 'associate designate move give put set manage let', '@offer @reseller|reseller|@two', 'v:create v:show v:order v:increase support-contact support user @role invitation @number lead', 0.5),
  row('associate-subscription', 'associate designate move give put set manage let', 'subscription|@id|@offer @reseller|reseller|@two @org', 'v:create v:show v:order v:increase support-contact support user @role invitation lead', 0.5),
  row('associate-subscription', 'associate give grant create put set order raise credit make let earn', 'incentive @org|reseller|@reseller', 'support-contact user @role', 0.25),
  row('associate-subscription', 'associate give grant create put set credit make let earn', 'incentive @org|reseller|@reseller subscription|@offer|@id', 'support-contact user @role', 0.5),
  row('associate-subscription', 'bare', 'subscription|@offer|@id @reseller|@two ~associate|#arrow', 'support-contact user @role ~upgrade'),
  row('set-support-contact', 'designate change associate create set make put use grant give move need bare manage let update get take order do add become', 'support-contact', 'list #what #who', 1.5),
  row('set-support-contact', 'manage let associate designate give move take put make set', 'support @org', 'ticket request #what @role', 1.25),
  row('list-catalog', `${read} sell order`, 'catalog', '@org customer support-contact invitation subscription-of price #more', 0.1),
  row('list-catalog', `${read} sell`, 'catalog @offer|list|~sell|~order', '@org support-contact invitation', 0.1),
  row('list-catalog', 'ask show', '~sell|~order #what|@offer|subscription|many:subscription', '@org customer invitation reseller', 0.25),
  row('list-catalog', 'ask show have', '@offer ~sell|~order|#available', '@org customer invitation', 0.25),
  row('list-catalog', 'show bare have', 'subscription|@offer ~sell|~order #available|list|#what', '@org customer'),
  row('show-incentives', `${read} earn`, 'incentive', '@offer subscription invitation support-contact', 0.1),
  row('show-incentives', `${read} earn`, 'incentive @org|list|status|~earn|#many', 'invitation support-contact', 0.25),
];

const serviceAndLeads: Row[] = [
  row('show-service-health', `${read}`, 'health', 'ticket-new lead', 0.25),
  row('show-service-health', `${read}`, 'health @org|@offer|status|customer', '', 0.25),
  row('show-service-health', 'ask', '#down', 'lead partner-center', 0.25),
  row('create-service-request', 'raise create send request need do open get make', 'request', 'many:request partner-center list many:ticket', 0.75),
  row('create-service-request', 'bare', 'request #new|#titled', 'many:request list #pending partner-center', 0.25),
  row('create-service-request', 'bare', 'request ~raise|~create @org|@customer|#titled|#new', 'many:request list #pending partner-center', 0.25),
  row('create-service-request', 'raise create send open need get make', 'ticket|support @customer|@bare', 'many:ticket partner-center list provider us health-only', 0.9),
  row('create-service-request', 'raise create send open need get make', 'ticket customer', 'many:ticket partner-center list', 0.75),
  row('list-service-requests', read, 'request', 'partner-center', 0.25),
  row('list-service-requests', `${read} raise`, 'many:request|list|#pending|#many|status request', 'partner-center #titled', 0.75),
  row('list-service-requests', read, 'many:ticket|list|#pending|#many|status ticket', 'partner-center-own', 0.25),
  row('list-service-requests', read, 'ticket @org|customer', 'partner-center'),
  row('list-service-requests', 'ask show', 'request|ticket ~raise|#many', 'partner-center', 0.25),
  row('create-support-ticket', 'raise create send open need get make request do', 'ticket', 'many:ticket request list @customer customer reseller', 0.5),
  row('create-support-ticket', 'raise create send open need get make request do', 'ticket|request|support partner-center', 'many:ticket list', 1.25),
  row('create-support-ticket', 'raise', 'partner-center', 'list', 0.25),
  row('create-support-ticket', 'bare', 'ticket #new|#titled|partner-center|~raise|~create', 'many:ticket list #pending @customer customer request'),
  row('add-lead', 'create raise onboard make put order do', 'lead|@lead', 'list many:lead-list', 0.5),
  row('add-lead', 'bare', '#new|~create lead|@lead', 'list many:lead', 0.25),
  row('add-lead', 'bare', 'lead|@lead @org', 'list #many'),
  row('list-leads', read, 'lead', '', 0.25),
  row('list-leads', read, 'lead list|many:lead|#many', '', 0.25),
];

const peopleAndProfile: Row[] = [
  row('enroll', 'enroll create raise request do open get become', 'reseller', '@org @email customer @two list #who subscription invitation many:reseller @customer enrollment-list', 0.2),
  row('enroll', 'enroll create raise request do become start', 'enrollment', '@org @email customer many:enrollment list status #who applicant #pending user', 0.3),
  row('enroll', 'enroll create raise request become start', 'program|partner', '@org @email customer list #who user activity @code', 0.3),
  row('enroll', 'enroll', 'enrollment|program|reseller #us|reseller|enrollment', '@org @email customer list #who user', 0.3),
  row('enroll', 'enroll-self', '', '@org @email customer user list #who lead subscription ~order @offer ticket request invitation provider many:customer delegated'),
  row('show-enrollment', `${read}`, 'enrollment', 'applicant #who many:enrollment queue @org user customer', 0.3),
  row('show-enrollment', `${read}`, 'enrollment status|details|~accept|~review|#what', 'applicant #who many:enrollment @org user', 0.4),
  row('show-enrollment', 'ask asked-past', 'enrollment|program ~accept|~enroll|~review|status', 'applicant #who many:enrollment @org', 0.5),
  row('show-enrollment', 'ask asked-past', '~enroll|~accept #us|me', '@org @email customer invitation user role @role subscription lead provider', 0.3),
  row('review-enrollments', `${read} review accept decline`, 'applicant', '', 0.75),
  row('review-enrollments', `${read} review accept decline`, 'many:enrollment|#pending|queue|list|many:reseller|#sent enrollment', 'user #us', 0.6),
  row('review-enrollments', 'review accept decline', 'enrollment', 'user', 0.5),
  row('review-enrollments', `${read}`, '#who|many:reseller|many:partner|many:name-of|many:applicant ~enroll', '@org user', 0.6),
  row('review-enrollments', `${read}`, 'enrollment|reseller queue', '', 0.6),
  row('show-profile', `${read}`, 'profile', '@customer @reseller @provider user role @role', 0.25),
  row('show-profile', `${read}`, 'profile-field', '@org @email @customer @reseller user role @role customer reseller provider', 0.25),
  row('show-profile', `${read}`, 'details #us|#our', '@org @email customer reseller provider subscription user role @role invitation account me request health ticket lead incentive activity enrollment catalog status'),
  row('edit-profile', 'change set', 'profile|profile-field', '@org-only customer reseller provider subscription user role @role', 0.5),
  row('edit-profile', 'change', 'details #us|#our', 'customer reseller provider subscription user role @role @org'),
  row('edit-profile', 'bare', 'profile|profile-field ~change', 'customer reseller'),
  row('edit-profile', 'create', 'profile-field|profile', 'customer reseller provider subscription user role @role @org @email lead'),
];

const users: Row[] = [
  row('add-user', 'create invite onboard give make get', 'user', 'list many:user customer-account subscription seat lead many:role ~remove', 0.5),
  row('add-user', 'create invite onboard give grant make let open', 'user|account @email|@name', 'list many:user subscription seat lead customer reseller @customer @reseller', 0.5),
  row('add-user', 'give grant create let', 'role @email', '@role-only subscription seat list customer reseller delegated', 0.25),
  row('add-user', 'create invite onboard', '@user|user', 'list many:user subscription seat lead', 0.5),
  row('add-user', 'create invite onboard', '@email @role', 'list many:user subscription seat lead customer reseller #role-goal', 0.5),
  row('add-user', 'create invite onboard make give', 'user @email|@name @role', 'list many:user subscription seat lead customer reseller obj:role', 1.25),
  row('add-user', 'bare need', '#new user|@user @email|@name', 'list many:user subscription seat', 0.25),
  row('add-user', 'bare', '~create user', 'list many:user subscription seat'),
  row('list-users', `${read}`, 'user', '@org @email subscription seat activity customer reseller me many:request', 0.1),
  row('list-users', `${read}`, 'user role|list|many:user|#many|#who', 'subscription seat activity customer reseller me', 0.6),
  row('list-users', `${read}`, 'role|partner-center|account #who ~have|role|~use', '#may customer reseller subscription', 0.5),
  row('list-users', `${read}`, '#who @role', '#may ~create', 0.6),
  row('assign-role', 'grant give make change put set associate move let become designate', '@role @name|@email|me', 'list customer #what', 0.75),
  row('assign-role', 'grant give make change put set associate create let move', '@role role @name|@email|me|user', 'list #what', 0.75),
  row('assign-role', 'give-me', '@role', 'list #what details many:role customer', 1),
  row('assign-role', 'need', '@role @name|@email|me', 'list #what', 0.5),
  row('assign-role', 'grant give', '@role', 'list #what many:role'),
  row('assign-role', 'bare', '@role @name|@email #arrow|role', 'list #what ~remove user', 0.5),
  row('assign-role', 'bare', '@role @name|@email ~grant', 'list #what', 0.5),
  row('remove-role', 'remove take end decrease withdraw delete', '@role @name|@email|me', 'list #what', 1),
  row('remove-role', 'remove take end decrease withdraw', 'role @name|@email|me', 'list #what invitation subscription customer delegated reseller', 0.5),
  row('remove-role', 'remove take end withdraw', '@role', 'list #what user-whole'),
  row('remove-role', 'bare', '@role @name|@email ~remove', 'list', 0.75),
  row('who-am-i', `${read}`, 'me role|@role|account|details|user|profile', '@name @email customer reseller subscription invitation #may many:user partner-center-only', 0.5),
  row('who-am-i', 'ask bare', '#am-i', '@email customer subscription', 1.5),
  row('who-am-i', 'show ask bare', '#my role|@role|account', '@name @email customer reseller', 0.75),
  row('show-roles', `${read}`, 'role|many:role', '@name @email @org me #my user customer reseller subscription delegated #who-has', 0.25),
  row('show-roles', `${read}`, '@role', '@name @email @org me #my', 0.2),
  row('show-roles', `${read} how-may`, '#may role|@role|#who|#which', '@name me', 1),
];

const general: Row[] = [
  row('show-activity', read, 'activity', 'invitation catalog price', 0.3),
  row('show-activity', read, 'activity @org|list|details', '', 0.5),
  row('show-activity', 'ask asked-past show', '#changed', 'enrollment @role-question', 1),
  row('set-language', 'speak change set use', 'tongue|language', 'customer @org @email', 0.5),
  row('set-language', 'bare', 'tongue', 'customer reseller subscription @org @email'),
  row('set-language', 'need show', 'language|tongue', 'customer reseller subscription @org'),
  row('help', 'help', '', 'customer reseller subscription @org @email invitation provider lead user partner-center ticket request'),
  row('help', `${read}`, 'command', 'customer reseller subscription @org invitation', 0.25),
];

const beyond: Row[] = [
  row('beyond:show-grants', read, 'grants @org|reseller|provider|many:grants|list', '', 1),
  row('beyond:show-grants', 'ask show', '#can-do @org', '', 2),
  row('beyond:show-grants', 'ask asked-past show', '#granted @org', '@role', 2),
  row('beyond:confirm-partnership', 'confirm', 'partnership', 'invitation partnership-request', 1.5),
  row('beyond:reject-partnership', 'decline', 'partnership', 'invitation partnership-request', 0.5),
  row('beyond:show-home', read, 'home|task', 'customer reseller subscription @org request', 0.3),
  row('beyond:show-home', 'ask show bare', '#waiting', '@org', 1.5),
  row('beyond:my-drafts', `${read} resume`, 'draft', 'invitation-text', 1),
  row('beyond:check-reseller', 'ask', '#is-reseller', '', 2),
  row('beyond:check-reseller', 'confirm', 'reseller|@reseller @org', 'partnership invitation', 0.25),
  row('beyond:undo', 'undo', '', 'invitation subscription seat @org'),
  row('beyond:suspend-subscription', 'suspend', 'subscription|@offer|@id', 'seat', 0.5),
  row('beyond:resume-subscription', 'resume', 'subscription|@offer|@id', 'seat', 0.5),
  row('beyond:cancel-subscription', 'cancel end withdraw delete remove', 'subscription|@offer|@id', 'seat @number invitation v:associate support-contact role @role', 0.75),
  row('beyond:end-relationship', 'end cancel remove', 'relationship|partnership customer|@customer', 'invitation seat subscription', 1.5),
  row('beyond:list-relationships', 'show bare ask', 'many:relationship|list relationship', 'invitation', 0.5),
  row('beyond:attest-agreement', 'confirm accept create raise', 'agreement', 'invitation', 0.75),
  row('beyond:register-provider', 'create enroll', 'provider|@provider', 'customer reseller subscription #us', 0.5),
  row('beyond:show-user', 'show bare ask', '@user', 'list customer', 0.75),
  row('beyond:remove-user', 'remove delete suspend', 'user', '@role role customer', 0.75),
  row('beyond:reset-demo', 'reset', '#demo', '', 1),
];

/** The whole catalogue as data: every row is one way of saying one thing. */
export const rows: readonly Row[] = [...partnerships, ...customers, ...subscriptions, ...serviceAndLeads, ...peopleAndProfile, ...users, ...general, ...beyond];

export interface Match {
  intent: Intent | 'none';
  beyond?: Beyond;
  score: number;
  row: Row;
}

/** All rows that fit, best first. A verb that is commanded counts a little more than none. */
export function matchRows(features: ReadonlySet<string>): Match[] {
  const matches: Match[] = [];
  for (const candidate of rows) {
    if (!candidate.verbs.some((verb) => features.has(`v:${verb}`))) continue;
    if (!candidate.needs.every((term) => term.some((part) => features.has(part)))) continue;
    if (candidate.not.some((part) => features.has(part))) continue;
    matches.push({ intent: candidate.intent, ...(candidate.beyond ? { beyond: candidate.beyond } : {}), score: candidate.weight, row: candidate });
  }
  return matches.sort((a, b) => b.score - a.score);
}

/** A row in one line, for people who ask why. */
export const describeRow = (candidate: Row): string =>
  `${candidate.beyond ?? candidate.intent}: (${candidate.verbs.join('|')}) ${candidate.needs.map((term) => term.join('|')).join(' + ')}`;
