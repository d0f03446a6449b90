import { z } from 'zod';
import { customerHome, customerSubject, listRelationships, readCustomer } from '../customers/customer.ts';
import { accessReads, customerOfProvider } from '../customers/customer-access.ts';
import { cleanName } from '../names.ts';
import { defineChange } from '../operation.ts';
import type { Agreement } from '../partner-center/partner-center.ts';
import { emailInput } from '../partnerships/invitation-sending.ts';
import { Refusal } from '../refusal.ts';
import { agreementDate, insistOnPast } from './agreement-date.ts';

const name = z.string().max(200).transform(cleanName).pipe(z.string().min(1).max(50));

const input = z.object({
  customerId: z.guid(),
  firstName: name,
  lastName: name,
  email: emailInput,
  dateAgreed: agreementDate,
});

/**
 * The provider attests that somebody of the customer has accepted the Microsoft Customer Agreement, without which nothing
 * can be ordered (13605). Once: it is on record then (600061). Indirect resellers cannot attest.
 */
export const attestAgreement = defineChange<z.infer<typeof input>, { customerId: string }, Agreement>({
  name: 'attest-agreement',
  input,
  allowed: 'manage-customers',
  home: ({ customerId }) => customerHome(customerId),
  needs: ({ customerId }, { tenantId }) => accessReads(customerId, tenantId),

  async check({ customerId, dateAgreed }, context) {
    const { now, partnerCenter } = context;
    await customerOfProvider(context, customerId);
    insistOnPast(dateAgreed, now);
    const standing = await partnerCenter.agreement(customerId);
    if (standing)
      throw new Refusal('partner-center', {
        code: 600061,
        facts: { customer: customerId, dateAgreed: standing.dateAgreed },
      });
  },

  call: ({ customerId, firstName, lastName, email, dateAgreed }, { partnerCenter, operationId }) =>
    partnerCenter.attest(customerId, { firstName, lastName, email, dateAgreed }, operationId),

  async run({ customerId }, { actor, get, list, answer }) {
    const found = await readCustomer(get, customerId);
    if (!found) throw new Error(`the customer ${customerId} is gone`);
    const { etag, ...customer } = found;
    const { primaryContact, dateAgreed } = answer;
    const { firstName, lastName, email } = primaryContact;
    const by = { tenantId: actor.tenantId, objectId: actor.objectId, name: actor.name };
    const relationships = await listRelationships(list, customerId);
    const agreement = { firstName, lastName, email, dateAgreed, by };
    const subject = customerSubject(customerId);
    return {
      writes: [{ kind: 'replace', doc: { ...customer, agreement, version: customer.version + 1 }, etag }],
      effects: [{ kind: 'redraw', subject }],
      subject,
      before: { agreement: customer.agreement?.dateAgreed },
      after: { agreement: dateAgreed, by: `${firstName} ${lastName} (${email})` },
      alsoAudit: relationships.filter(({ state }) => state === 'active').map(({ partner }) => partner.tenantId),
      result: { customerId },
    };
  },
});
