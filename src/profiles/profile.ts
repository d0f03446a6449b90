import type { SupportContact } from '../enrolment/application.ts';
import type { Address } from '../partner-center/partner-center.ts';
import { organizationHome } from '../people/organization.ts';
import type { PersonRef } from '../people/person.ts';
import type { Doc, Partition } from '../store/store.ts';
import type { Subject } from '../watch.ts';

/** What an organisation says of itself to Partner Center: its legal business profile and its contacts (R08, P07). */
export interface Profile extends Doc {
  type: 'profile';
  company: string;
  address?: Address;
  contact?: { name: string; email: string };
  support?: SupportContact;
  changedBy?: PersonRef;
  changedAt?: string;
  version: number;
}

export const profileId = 'profile';
export const profileHome = (tenantId: string): Partition => organizationHome(tenantId);
export const profileSubject = (tenantId: string): Subject => ({ type: 'profile', owner: tenantId, id: profileId });
