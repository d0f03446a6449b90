import { z } from 'zod';
import { defineQuery } from '../operation.ts';
import type { ProviderListing } from '../partner-center/partner-center.ts';
import type { Organization } from '../people/organization.ts';
import { type Profile, profileHome, profileId } from './profile.ts';

export interface OwnProfile {
  organization: Organization;
  profile?: Profile;
  /** In the official list of providers (P07). */
  listing?: ProviderListing;
}

/** The speaker's own organisation as Partner Center has it. Not for helpdesk agents (matrix). */
export const showProfile = defineQuery({
  name: 'show-profile',
  input: z.object({}),
  allowed: 'view-partner-profiles',
  needs: (_, { tenantId }) => [[profileHome(tenantId), profileId]],

  async run(_, { actor, get, partnerCenter }): Promise<OwnProfile> {
    const { organization, tenantId } = actor;
    if (!organization) throw new Error('a capability of partners was granted without an organisation');
    const [profile, listings] = await Promise.all([
      get<Profile>(profileHome(tenantId), profileId),
      organization.kinds.includes('provider') ? partnerCenter.providerListings() : [],
    ]);
    return { organization, profile, listing: listings.find((one) => one.tenantId === tenantId) };
  },
});
