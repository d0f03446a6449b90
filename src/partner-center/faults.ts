import type { Fault, Method, PartnerCenterData } from './data.ts';
import { PartnerCenterError } from './partner-center-error.ts';
import type { Requests } from './requests.ts';

/** What a call is about, as far as a fault can be aimed at it. */
export interface Aim {
  customer: string;
  domain: string;
  provider?: string;
  subscription?: string;
  product?: string;
  quantity?: number;
  line?: number;
}

/** The errors on purpose that the data asks for. */
export function createFaults(data: PartnerCenterData, requests: Requests, now: () => Date) {
  const hits = (fault: Fault, method: Method, aim: Aim) =>
    fault.on.includes(method) &&
    (fault.domain === undefined || fault.domain === aim.domain) &&
    (fault.product === undefined || fault.product === aim.product) &&
    (fault.quantity === undefined || fault.quantity === aim.quantity);

  const errorOf = (
    { error, retryAfter }: Fault,
    { customer, provider, subscription = '', product = '', line }: Aim,
  ) => {
    switch (error) {
      case 1002:
        return new PartnerCenterError(error, { customer, provider });
      case 2085:
        return new PartnerCenterError(error, { product, line });
      case 900278:
        return new PartnerCenterError(error, {
          subscription,
          until: new Date(now().getTime() + 24 * 3600_000).toISOString(),
        });
      case 900308:
        return new PartnerCenterError(error, { customer });
      case 900311:
        return new PartnerCenterError(error, { subscription, limit: data.limits.updatesPerSubscription });
      default:
        return new PartnerCenterError(error, { retryAfter });
    }
  };

  /** @throws PartnerCenterError the first that is meant for this call */
  return async function insistOnLuck(method: Method, aim: Aim, requestId?: string): Promise<void> {
    for (const [at, fault] of data.faults.entries()) {
      if (!hits(fault, method, aim)) continue;
      if (fault.times === 'once' && requestId && !(await requests.first(requestId, `fault:${at}`))) continue;
      throw errorOf(fault, aim);
    }
  };
}

export type InsistOnLuck = ReturnType<typeof createFaults>;
