import { z } from 'zod';
import { defineQuery } from '../operation.ts';
import type { PartnerCenter, ProviderListing } from '../partner-center/partner-center.ts';
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
    const [profile, listing] = await Promise.all([
      get<Profile>(profileHome(tenantId), profileId),
      ownListing(organization, partnerCenter),
    ]);
    return { organization, profile, listing };
  },
});

/** How the official list has the speaker's own organisation; undefined where it does not. */
export const showOwnListing = defineQuery({
  name: 'show-own-listing',
  input: z.object({}),
  allowed: 'view-partner-profiles',
  run: async (_, { actor: { organization }, partnerCenter }) => organization && ownListing(organization, partnerCenter),
});

async function ownListing(
  { kinds, tenantId }: Organization,
  partnerCenter: PartnerCenter,
): Promise<ProviderListing | undefined> {
  const listings = kinds.includes('provider') ? await partnerCenter.providerListings() : [];
  return listings.find((one) => one.tenantId === tenantId);
}
