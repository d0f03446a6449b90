import { type Doc, type Partition, partition } from '../store/store.ts';

/** `operator`: the host provider, whose global admins look after the programme: enrolments, further providers. */
export type Kind = 'provider' | 'reseller' | 'customer' | 'operator';

/** A company and its Entra tenant. An organisation may be provider and reseller at once. */
export interface Organization extends Doc {
  type: 'organization';
  tenantId: string;
  name: string;
  kinds: Kind[];
  domain: string;
  /** ISO 3166, two letters. */
  country: string;
  mpnId?: string;
  /** Whether it may take part as an indirect reseller (P13); a provider is approved by being registered. */
  enrolment: 'approved' | 'none';
}

export const organizationId = 'organization';
export const organizationHome = (tenantId: string): Partition => partition(tenantId, 'organization');

/** What one party shows of itself to the other. */
export interface Party {
  tenantId: string;
  name: string;
  domain: string;
  country: string;
}

export const partyOf = ({ tenantId, name, domain, country }: Organization): Party => ({
  tenantId,
  name,
  domain,
  country,
});
