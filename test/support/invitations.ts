import { codeIn, type Office, type Persona } from './office.ts';

/** Fabrikam's and a reseller's people make their organisations partners, in conversation. */
export async function becomePartners(provider: Persona, reseller: Persona, company: string, email: string) {
  await provider.says(`invite reseller ${company} at ${email}`);
  await provider.presses('Send invitation');
  await reseller.says('accept the invitation from Fabrikam');
  await reseller.presses('Authorize indirect provider', { confirmed: 'true' });
}

/** Somebody asks for a customer's approval by this sentence; the code that the customer gets by mail. */
export async function invitedBy(who: Persona, sentence: string, office: Office): Promise<string> {
  await who.says(sentence);
  await who.presses('Send invitation');
  return codeIn((await office.mail()).findLast(({ to }) => to === 'dana@northwind.com'));
}
