import { createHmac, type KeyObject, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { Refusal } from '../src/refusal.ts';
import type { Press } from './view.ts';
import type { Language } from './words.ts';

/** For whom, where and how long a sealed action is good. */
export interface Bearer {
  tenantId: string;
  objectId: string;
  conversationId: string;
}

export interface Sealed extends Press {
  operationId: string;
  language: Language;
}

const payload = z.tuple([
  z.string(), // command
  z.string(), // part
  z.record(z.string(), z.unknown()), // subject
  z.string(), // operation id
  z.enum(['en', 'ko']),
  z.number(), // expiry, seconds
]);

const sixtyDays = 60 * 24 * 3600;

/**
 * The only thing that a card carries besides inputs: what its button does, signed together with the person and the
 * conversation that it was drawn for. Whatever is changed in it, or whoever else presses it, it opens for nobody.
 */
export function seal(action: Sealed, bearer: Bearer, key: KeyObject, now: Date): string {
  const expires = Math.floor(now.getTime() / 1000) + sixtyDays;
  const { command, part, subject, operationId, language } = action;
  const body = Buffer.from(JSON.stringify([command, part, subject, operationId, language, expires])).toString(
    'base64url',
  );
  return `${body}.${sign(body, bearer, key).toString('base64url')}`;
}

/** @throws Refusal `not-yours` for anything that was not sealed for this bearer, `card-expired` for what is too old. */
export function unseal(sealed: string, bearer: Bearer, key: KeyObject, now: Date): Sealed {
  const [body = ''] = sealed.split('.');
  const given = Buffer.from(sealed);
  const expected = Buffer.from(`${body}.${sign(body, bearer, key).toString('base64url')}`);
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) throw new Refusal('not-yours', {});
  const opened = payload.safeParse(JSON.parse(Buffer.from(body, 'base64url').toString()));
  // Sealed by an earlier version of this, which held other things.
  if (!opened.success) throw new Refusal('card-expired', {});
  const [command, part, subject, operationId, language, expires] = opened.data;
  if (expires * 1000 < now.getTime()) throw new Refusal('card-expired', {});
  return { command, part, subject, operationId, language };
}

function sign(body: string, { tenantId, objectId, conversationId }: Bearer, key: KeyObject): Buffer {
  return createHmac('sha256', key)
    .update(JSON.stringify([body, tenantId, objectId, conversationId]))
    .digest();
}
