import { z } from 'zod';
import { countryInput } from '../countries.ts';
import { cleanName } from '../names.ts';
import { emailInput } from '../partnerships/invitation-sending.ts';
import { wholeNumber } from '../whole-number.ts';

const name = (longest: number) => z.string().max(400).transform(cleanName).pipe(z.string().min(1).max(longest));

/** What a new customer is registered with (P38). The domain is the part in front of `.onmicrosoft.com`. */
export const customerDetails = z.object({
  /** Tenant id of the reseller that the customer is added for (P33); empty for a customer of the provider's own. */
  reseller: z.union([z.guid(), z.literal('')]).default(''),
  company: name(100),
  domain: z
    .string()
    .max(200)
    .transform((typed) =>
      typed
        .trim()
        .toLowerCase()
        .replace(/\.onmicrosoft\.com$/, ''),
    )
    .pipe(z.string().regex(/^[a-z0-9]{3,27}$/)),
  country: countryInput,
  street: name(100),
  city: name(60),
  postalCode: name(20),
  firstName: name(50),
  lastName: name(50),
  email: emailInput,
  language: z.enum(['en', 'ko']),
});
export type CustomerDetails = z.infer<typeof customerDetails>;

export const mostLines = 6;

/** What is ordered along with it (P39): by product id. */
export const orderLines = z
  .array(z.object({ product: z.string().min(1).max(100), quantity: wholeNumber(1_000_000) }))
  .max(mostLines);
export type OrderLines = z.infer<typeof orderLines>;

/** What has been typed so far, right or wrong, as the draft of the form keeps it. */
export interface NewCustomer {
  details: Record<string, unknown>;
  lines: { product: string; quantity: string }[];
}
