import type { Rival } from '../rivals.ts';

/** `no new order please: …`, `…, not as a customer`: what is said not to be meant (english/denials.ts). */
const denied = (against: RegExp, thing: string): Rival => ({
  against,
  means: 'what is said not to be meant',
  denies: new RegExp(
    `(?:\\bnot|\\bisn't about|(?:^|\\. )no) (?:(?:as|about|an?|the|our|own|any|one|new|more|another|separate|just|for|#) )*${thing}\\b`,
  ),
});

/** What is denied speaks against a change of just that, and of nothing else. */
export const deniedThings: readonly Rival[] = [
  denied(/-customer$/, '(?:customer|client)(?! (?:invite|invitation|request|ticket))'),
  denied(/-user$/, '(?:user|account)'),
  denied(/-reseller$/, '(?:reseller|partner)(?! (?:invite|invitation|request))'),
  denied(/^invite-/, '(?:\\w+ )?(?:invite|invitation|partnership request)'),
  denied(/^(?:resend|cancel|decline)-/, '(?:invite|invitation|partnership request)'),
  denied(/-role$/, '(?:\\w+ )?role'),
  denied(/^add-lead$/, '(?:lead|prospect)'),
  denied(/-subscription$/, 'subscription'),
  denied(/^add-subscription$/, 'order'),
  denied(/^change-licenses$/, '(?:seats?|licen[cs]es?)'),
  denied(/^upgrade-subscription$/, 'upgrade'),
  denied(/^create-service-request$/, 'service request'),
  denied(/^create-support-ticket$/, '(?:[\\w ]{1,20} )?ticket'),
  denied(/^set-support-contact$/, 'support contact'),
  denied(/^edit-profile$/, '(?:profile|(?:contact )?details)'),
  denied(/^request-delegated-admin$/, 'delegated admin'),
];
