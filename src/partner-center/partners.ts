import { type Doc, type Partition, partition, type Store } from '../store/store.ts';
import type { PartnerCenterData, Profile } from './data.ts';
import { hashOf, listAll } from './documents.ts';
import type { MpnProfile, ResellerValidity } from './partner-center.ts';
import { PartnerCenterError } from './partner-center-error.ts';

/** A profile that came with a directory, beside those of the data. */
interface ProfileDoc extends Doc {
  type: 'partner-center-profile';
  profile: Profile;
}

const organizationHome = (tenantId: string): Partition =>
  partition(hashOf(tenantId.toLowerCase()), 'partner-center-mpn');
const profileHome = (mpnId: string): Partition => partition(hashOf(`mpn ${mpnId}`), 'partner-center-mpn');
const shown = ({ mpnId, name, country, active }: Profile): MpnProfile => ({ mpnId, name, country, active });

/** Partner profiles, and who may be partner on record. */
export function createPartners(store: Store, data: PartnerCenterData) {
  /** What a directory says of an organisation goes before what the data says of another one with its MPN id. */
  async function profileOf(mpnId: string): Promise<Profile | undefined> {
    const listed = data.profiles.find((profile) => profile.mpnId === mpnId);
    const loaded = (await store.get<ProfileDoc>(profileHome(mpnId), 'profile'))?.profile;
    return loaded && listed?.tenantId !== loaded.tenantId ? loaded : listed;
  }

  async function validate(mpnId: string): Promise<ResellerValidity & { profile?: Profile }> {
    const profile = await profileOf(mpnId);
    if (!profile) return { valid: false, code: 900154, reason: 'unknown' };
    if (!profile.active) return { valid: false, code: 900154, reason: 'inactive', profile };
    if (!profile.authorized) return { valid: false, code: 900154, reason: 'not-authorized', profile };
    return { valid: true, profile };
  }

  return {
    async validateReseller(mpnId: string): Promise<ResellerValidity> {
      const { profile: _, ...validity } = await validate(mpnId);
      return validity;
    },
    /** @throws PartnerCenterError 900154, 900206 */
    async insistOnReseller(mpnId: string, { attested = true, line }: { attested?: boolean; line?: number } = {}) {
      const validity = await validate(mpnId);
      if (!validity.valid) throw new PartnerCenterError(900154, { mpnId, reason: validity.reason, line });
      if (validity.profile?.partnerAttestation && !attested) throw new PartnerCenterError(900206, { mpnId, line });
    },
    async mpnProfiles(tenantId: string): Promise<MpnProfile[]> {
      const loaded = await listAll<ProfileDoc>(store, organizationHome(tenantId), 'partner-center-profile');
      const listed = data.profiles.filter((profile) => profile.tenantId === tenantId.toLowerCase());
      const ids = new Set([...listed.map(({ mpnId }) => mpnId), ...loaded.map(({ profile }) => profile.mpnId)]);
      const profiles = await Promise.all([...ids].sort().map(profileOf));
      return profiles
        .filter((profile) => profile !== undefined)
        .filter((profile) => profile.tenantId === tenantId.toLowerCase())
        .map(shown);
    },
    async mpnProfile(mpnId: string): Promise<MpnProfile | undefined> {
      const profile = await profileOf(mpnId);
      return profile && shown(profile);
    },
    /** Takes in a profile that a directory tells of. */
    async load(profile: Profile): Promise<void> {
      const doc: ProfileDoc = { id: 'profile', type: 'partner-center-profile', profile };
      const listed: ProfileDoc = { ...doc, id: `profile:${profile.mpnId}`, sk: profile.mpnId };
      await store.commit(profileHome(profile.mpnId), [{ kind: 'put', doc }]);
      await store.commit(organizationHome(profile.tenantId), [{ kind: 'put', doc: listed }]);
    },
  };
}

export type Partners = ReturnType<typeof createPartners>;
