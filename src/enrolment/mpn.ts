import { z } from 'zod';
import { countryInput } from '../countries.ts';
import { type Context, defineQuery } from '../operation.ts';
import type { MpnProfile } from '../partner-center/partner-center.ts';
import { Refusal } from '../refusal.ts';
import type { Application } from './application.ts';
import type { MpnProblem } from './refusals.ts';

/** As people type it: `MPN 5678901`, with spaces or not. */
export const mpnInput = z
  .string()
  .max(40)
  .transform((typed) =>
    typed
      .normalize('NFKC')
      .replace(/^\s*mpn(?:\s*id)?\s*/i, '')
      .replace(/\s+/g, ''),
  )
  .pipe(z.string().regex(/^\d{4,10}$/));

/** Why a profile cannot be the one that the enrolment is for (R18); undefined when it can. */
export function problemOf(profile: MpnProfile, tenantCountry: string): MpnProblem | undefined {
  const { mpnId, name, country, active } = profile;
  if (!active) return { reason: 'inactive', mpnId, name };
  return country === tenantCountry ? undefined : { reason: 'other-country', mpnId, name, country, tenantCountry };
}

/** The MPN ID of an application as Partner Center knows it now. @throws Refusal when it cannot be used (R18) */
export async function usableProfile(
  { partnerCenter, actor }: Pick<Context, 'partnerCenter' | 'actor'>,
  mpnId: string,
  country: string,
): Promise<Application['mpn']> {
  const [profile, own] = await Promise.all([
    partnerCenter.mpnProfile(mpnId),
    partnerCenter.mpnProfiles(actor.tenantId),
  ]);
  if (!profile) throw new Refusal('mpn-not-usable', { reason: 'unknown', mpnId });
  const problem = problemOf(profile, country);
  if (problem) throw new Refusal('mpn-not-usable', problem);
  const { name } = profile;
  return { mpnId, name, country: profile.country, listed: own.some((one) => one.mpnId === mpnId) };
}

/** @throws Refusal when Partner Center knows no authorised indirect reseller by this MPN ID (R05) */
export async function insistOnProgramme(
  { partnerCenter }: Pick<Context, 'partnerCenter'>,
  mpnId: string,
): Promise<void> {
  const { valid } = await partnerCenter.validateReseller(mpnId);
  if (!valid) throw new Refusal('not-in-programme', { mpnId });
}

/** A profile to choose from; with the reason, where it cannot be chosen. */
export interface MpnChoice extends MpnProfile {
  problem?: MpnProblem;
}

/** The MPN profiles of the speaker's own tenant, and below them those that cannot be chosen and why (R16, R18). */
export const listMpnProfiles = defineQuery({
  name: 'list-mpn-profiles',
  input: z.object({ country: countryInput }),
  allowed: 'enroll',

  async run({ country }, { actor, partnerCenter }): Promise<MpnChoice[]> {
    const profiles = await partnerCenter.mpnProfiles(actor.tenantId);
    const judged = profiles.map((profile) => ({ ...profile, problem: problemOf(profile, country) }));
    return [...judged.filter(({ problem }) => !problem), ...judged.filter(({ problem }) => problem)];
  },
});

/** An MPN ID as it was chosen or typed in (R17). */
export const chooseMpn = defineQuery({
  name: 'choose-mpn',
  input: z.object({ mpnId: mpnInput, country: countryInput, form: z.enum(['full', 'short']) }),
  allowed: 'enroll',

  async run({ mpnId, country, form }, context) {
    const mpn = await usableProfile(context, mpnId, country);
    if (form === 'short') await insistOnProgramme(context, mpnId);
    return mpn;
  },
});
