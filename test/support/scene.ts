import { Office, type Persona } from './office.ts';

/** The people of the demo, by the names that the tests have for them. */
const cast = { mina: 'Mina', joon: 'Joon', robin: 'Robin', pat: 'Pat', dana: 'Dana' };
type Cast = Record<keyof typeof cast, Persona>;

/** Tenants of the demo. */
export const fabrikam = '0d1f7a1e-0000-4000-8000-00000000fab0';
export const adventureWorks = '0d1f7a1e-0000-4000-8000-00000adae000';
export const contoso = '0d1f7a1e-0000-4000-8000-0000000c0de0';
export const northwind = '0d1f7a1e-0000-4000-8000-000000a0c710';

/** An office and its people, of whom some have the bot already, in this order: they can be told something. */
export async function openScene({
  installed = [],
  office = Office.open(),
}: {
  installed?: (keyof Cast)[];
  office?: Promise<Office>;
} = {}): Promise<Cast & { office: Office }> {
  const opened = await office;
  const people = Object.fromEntries(Object.entries(cast).map(([who, name]) => [who, opened.person(name)])) as Cast;
  for (const who of installed) await people[who].installs();
  return { ...people, office: opened };
}
