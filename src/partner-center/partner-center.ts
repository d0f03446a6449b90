import type { ResellerProblem } from './partner-center-error.ts';

/** How long a commitment runs: ISO 8601 durations, as in the REST resources. */
export type Term = 'P1M' | 'P1Y' | 'P3Y';
export type Family = 'office365' | 'azure' | 'dynamics365' | 'windows' | 'security';

/** An offer of the catalogue (REST: product, SKU and availability in one). */
export interface Product {
  /** Product and SKU, as in `CFQ7TTC0LCHC:0002`. */
  id: string;
  names: { en: string; ko: string };
  /** What people call it besides, in either language; no alias belongs to two products. */
  aliases: string[];
  family: Family;
  /** Licences that one customer may have of it, over all of its subscriptions; `min` is for each of them. */
  min: number;
  max: number;
  terms: Term[];
  /** Ids of the products that a subscription can be upgraded to. */
  upgradesTo: string[];
  /** Countries it is sold in: ISO 3166, two letters. */
  countries: 'all' | string[];
  /** Whether working on it takes the rights for Office 365 subscriptions (R42: admin agent). */
  officeRights: boolean;
  /** Pay-as-you-go Azure: one a customer, and the reseller is made owner in the Azure portal (P29). */
  azurePlan?: true;
  /** Sold on the customer's attestation only: see `OrderLine.attestationAccepted`. */
  attestation?: true;
}

export interface Address {
  line1: string;
  city: string;
  region?: string;
  postalCode: string;
}

export interface Contact {
  firstName: string;
  lastName: string;
  email: string;
  phone?: string;
}

/** REST: POST /v1/customers. */
export interface CustomerRequest {
  /** The tenant id of the indirect provider whose customer it becomes. */
  provider: string;
  companyName: string;
  /** The prefix of an onmicrosoft.com domain, or a full domain. */
  domain: string;
  /** ISO 3166, two letters. */
  country: string;
  address: Address;
  contact: Contact;
  language: 'en' | 'ko';
  /** REST: AssociatedPartnerId. Without it the customer is the provider's own. */
  reseller?: { tenantId: string; mpnId: string };
}

/** REST: customer. It has no password: what `setPassword` is given is not given out again. */
export interface CustomerAccount extends Omit<CustomerRequest, 'provider' | 'address' | 'contact'> {
  tenantId: string;
  /** In full. */
  domain: string;
  adminUserName: string;
  /** Tenant ids of the providers with a relationship to the customer. */
  providers: string[];
  /** Unknown for a customer that was there before. */
  address?: Address;
  contact?: Contact;
  createdAt: string;
}

/** REST: customer user. */
export interface CustomerUser {
  userName: string;
  displayName: string;
  role: 'global-admin' | 'user-admin' | 'billing-admin' | 'none';
}

/** REST: cart and checkout in one step. */
export interface Order {
  /** Tenant id of the provider that buys. */
  provider: string;
  /** 1 to 50; all of them are bought, or none. */
  lines: OrderLine[];
  /** REST: PartnerOnRecordAttestationAccepted. Only some partners on record ask for it (900206). */
  partnerAttestationAccepted?: boolean;
}

export interface OrderLine {
  /** Product id. */
  product: string;
  quantity: number;
  term: Term;
  /** MPN id of the indirect reseller that becomes partner on record. */
  reseller?: string;
  /** REST: AttestationAccepted. Only some products ask for it (900203). */
  attestationAccepted?: boolean;
}

export type SubscriptionStatus = 'pending' | 'active' | 'suspended' | 'deleted';

export interface SupportContact {
  tenantId: string;
  mpnId?: string;
  name: string;
}

/** REST: subscription. Dates are ISO 8601 in UTC. */
export interface SubscriptionResource {
  /** GUID. */
  id: string;
  /** Tenant id of the provider that bought it. */
  provider: string;
  /** Product id. */
  product: string;
  /** The product's name in English. */
  friendlyName: string;
  quantity: number;
  term: Term;
  billingCycle: 'monthly' | 'annual' | 'none';
  /** `pending` until it is provisioned. */
  status: SubscriptionStatus;
  /** Begin of the term that runs now. */
  effectiveStartDate: string;
  /** End of the term that runs now; it renews then. */
  commitmentEndDate: string;
  /** Seven calendar days after purchase or renewal; the last moment at which it can be deleted. */
  cancellationAllowedUntil: string;
  /** Seats that can be given back now: those bought within seven days have a window of their own. */
  refundableQuantity: { total: number; details: { quantity: number; allowedUntil: string }[] };
  autoRenew: boolean;
  /** MPN id of the indirect reseller. */
  partnerIdOnRecord?: string;
  /** The provider, while nobody was designated. */
  supportContact?: SupportContact;
  /** Changes with each change of the subscription. */
  etag: string;
}

/** REST: agreement. */
export interface Agreement {
  type: 'MicrosoftCustomerAgreement';
  primaryContact: Contact;
  /** An ISO 8601 date or time. */
  dateAgreed: string;
}

export interface Attestation extends Contact {
  dateAgreed: string;
}

/** REST: MPN profile. */
export interface MpnProfile {
  mpnId: string;
  name: string;
  /** ISO 3166, two letters. */
  country: string;
  active: boolean;
}

export type ResellerValidity = { valid: true } | { valid: false; code: 900154; reason: ResellerProblem };

/** What most providers give their resellers, and not all do (R03). */
export const providerServices = ['technical-support', 'marketing', 'financing'] as const;
export type ProviderService = (typeof providerServices)[number];

/** A provider as Microsoft's official list has it. It is changed by Microsoft alone (P08). */
export interface ProviderListing {
  id: string;
  tenantId?: string;
  name: string;
  alias?: string;
  city: { en: string; ko: string };
  /** Where it sells: ISO 3166, two letters. */
  countries: string[];
  specialities: { en: string; ko: string }[];
  services: ProviderService[];
  email: string;
  phone: string;
}

/** Microsoft Graph: serviceHealthIssue. Newest first. */
export interface ServiceIssue {
  id: string;
  service: string;
  status: 'investigating' | 'service-degradation' | 'service-interruption' | 'extended-recovery' | 'service-restored';
  title: { en: string; ko: string };
  startedAt: string;
  /** Oldest first. */
  messages: { at: string; text: { en: string; ko: string } }[];
}

/** What a partner writes to Partner Center's own support. */
export interface TicketRequest {
  /** Tenant id of the partner. */
  partner: string;
  title: string;
  description: string;
  /** Mail address of whoever writes it. */
  contact: string;
}

/** REST: service request of a partner. */
export interface Ticket extends TicketRequest {
  /** As people quote it. */
  number: string;
  createdAt: string;
}

/**
 * Partner Center as the product uses it. Customers are named by tenant id, subscriptions by id.
 *
 * A `requestId` (REST: MS-RequestId) stands for one write: the same one again, with the same contents, acts no second
 * time and returns what the first call returned; with other contents it is error 2000. A write that was refused has not
 * used its id up. Every method throws a PartnerCenterError, `unavailable` and `throttled` included.
 */
export interface PartnerCenter {
  /** What is sold in a country. */
  products(country: string): Promise<Product[]>;
  /** In whatever country it is sold. */
  product(id: string): Promise<Product | undefined>;

  /** Takes what `CustomerRequest.domain` takes. */
  domainTaken(domain: string): Promise<boolean>;
  /** @throws PartnerCenterError 2000, 900154, domain-taken */
  createCustomer(request: CustomerRequest, requestId: string): Promise<CustomerAccount>;
  customer(tenantId: string): Promise<CustomerAccount | undefined>;
  /**
   * Gives the provider its relationship with a customer, as the customer's approval does. A tenant that has no account
   * yet gets one as `account` says. @throws PartnerCenterError not-found without it
   */
  addCustomerRelationship(
    customer: string,
    provider: string,
    requestId: string,
    account?: Pick<CustomerRequest, 'companyName' | 'domain' | 'country' | 'language'>,
  ): Promise<CustomerAccount>;
  /** @throws PartnerCenterError active-subscriptions while the provider has some, 1002 without relationship */
  removeCustomerRelationship(customer: string, provider: string, requestId: string): Promise<CustomerAccount>;

  /**
   * What an order would be refused for, of a customer that is only going to be created; nothing is bought. REST: the
   * availabilities of its country, and validateresellers. @throws PartnerCenterError like `placeOrder`
   */
  checkOrder(customer: Pick<CustomerRequest, 'domain' | 'country'>, order: Order): Promise<void>;
  /** The subscriptions in the order of the lines. @throws PartnerCenterError 1002 and on: see the codes */
  placeOrder(customer: string, order: Order, requestId: string): Promise<SubscriptionResource[]>;
  /** Deleted ones included, newest first. */
  subscriptions(customer: string): Promise<SubscriptionResource[]>;
  subscription(customer: string, id: string): Promise<SubscriptionResource | undefined>;
  /** @throws PartnerCenterError 2001, 2002, 2055, 800090, 800091, 900278, 900311 */
  changeLicenses(
    customer: string,
    subscription: string,
    change: { quantity: number; etag?: string },
    requestId: string,
  ): Promise<SubscriptionResource>;
  /** The whole subscription becomes one of another product, under its id. @throws PartnerCenterError 2002, 2085 … */
  upgrade(
    customer: string,
    subscription: string,
    change: { product: string },
    requestId: string,
  ): Promise<SubscriptionResource>;
  /** `deleted` is final. @throws PartnerCenterError past-cancellation-window, 900278 */
  setStatus(
    customer: string,
    subscription: string,
    status: 'active' | 'suspended' | 'deleted',
    requestId: string,
  ): Promise<SubscriptionResource>;
  /** Sets or clears the partner on record. @throws PartnerCenterError 900154, 800091, 900278, 900311 */
  setReseller(
    customer: string,
    subscription: string,
    mpnId: string | undefined,
    requestId: string,
  ): Promise<SubscriptionResource>;
  setSupportContact(
    customer: string,
    subscription: string,
    contact: SupportContact,
    requestId: string,
  ): Promise<SubscriptionResource>;

  /** Undefined until the customer's acceptance is on record. */
  agreement(customer: string): Promise<Agreement | undefined>;
  /** @throws PartnerCenterError 2000 when the date is in the future, 600061 */
  attest(customer: string, attestation: Attestation, requestId: string): Promise<Agreement>;

  /** @throws PartnerCenterError 900308 when no partner has rights over the customer's users */
  users(customer: string): Promise<CustomerUser[]>;
  /** @throws PartnerCenterError 900308, not-found */
  setPassword(customer: string, userName: string, password: string, requestId: string): Promise<void>;

  validateReseller(mpnId: string): Promise<ResellerValidity>;
  /** Those of an organisation; empty when it has none. */
  mpnProfiles(tenantId: string): Promise<MpnProfile[]>;
  mpnProfile(mpnId: string): Promise<MpnProfile | undefined>;

  /** The official list of indirect providers, by name. */
  providerListings(): Promise<ProviderListing[]>;

  /** What is wrong with the services that the customer subscribes to. */
  serviceHealth(customer: string): Promise<ServiceIssue[]>;

  /** @throws PartnerCenterError 2000 */
  createTicket(ticket: TicketRequest, requestId: string): Promise<Ticket>;
}
