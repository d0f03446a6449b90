import { readFileSync } from 'node:fs';
import builtIn from '../src/partner-center/data.json' with { type: 'json' };
import { type PartnerCenterData, partnerCenterDataSchema } from '../src/partner-center/data.ts';
import { SettingsError } from './settings.ts';

/**
 * The data of the simulated Partner Center: of the file that `PARTNER_CENTER_DATA` names, or built in.
 * @throws SettingsError naming the place that is wrong
 */
export function readPartnerCenterData(file: string | undefined): PartnerCenterData {
  if (file === undefined) return partnerCenterDataSchema.parse(builtIn);
  const said = 'PARTNER_CENTER_DATA';
  let data: unknown;
  try {
    data = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new SettingsError([`${said} names ${file}, which can't be read as JSON: ${(error as Error).message}`]);
  }
  const parsed = partnerCenterDataSchema.safeParse(data);
  if (parsed.success) return parsed.data;
  throw new SettingsError(
    parsed.error.issues.map(({ path, message }) => `${said}, ${file}: ${path.join('.') || 'the file'}: ${message}`),
  );
}
