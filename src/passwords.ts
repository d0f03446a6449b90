import { scrypt, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

/** Upper and lower case letters and digits that nobody mistakes for one another: 20 of them are 113 bits. */
const letters = 'ABCDEFGHJKMNPQRSTUVWXYZabcdefghijkmnpqrstuvwxyz23456789';
const passwordLength = 20;

/** A password that Entra takes: at least one letter of either case and one digit, in groups that can be read out. */
export function makePassword(random: (bytes: number) => Buffer): string {
  for (;;) {
    const drawn = [...random(4 * passwordLength)].filter((byte) => byte < 256 - (256 % letters.length));
    const text = drawn
      .slice(0, passwordLength)
      .map((byte) => letters[byte % letters.length])
      .join('');
    if (text.length === passwordLength && /[A-Z]/.test(text) && /[a-z]/.test(text) && /\d/.test(text))
      return text.replace(/.{5}(?=.)/g, '$&-');
  }
}

/** What may be kept of a password. */
export interface PasswordHash {
  salt: string;
  hash: string;
}

const scrypted = promisify<string, Buffer, number, Buffer>(scrypt);
const length = 32;

export async function hashPassword(password: string, random: (bytes: number) => Buffer): Promise<PasswordHash> {
  const salt = random(16);
  const hash = await scrypted(password, salt, length);
  return { salt: salt.toString('base64url'), hash: hash.toString('base64url') };
}

export async function isPassword(password: string, { salt, hash }: PasswordHash): Promise<boolean> {
  const given = await scrypted(password, Buffer.from(salt, 'base64url'), length);
  return timingSafeEqual(given, Buffer.from(hash, 'base64url'));
}
