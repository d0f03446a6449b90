import { domainToASCII, domainToUnicode } from 'node:url';
import { z } from 'zod';

/** The web mail services of R21 by their domains, and of those with one in each country by the name before it. */
const domains = [
  'gmail.com',
  'googlemail.com',
  'ymail.com',
  'rocketmail.com',
  'icloud.com',
  'me.com',
  'mac.com',
  'msn.com',
];
const inEachCountry = /^(?:yahoo|aol|outlook|hotmail|live)\.(?:com|[a-z]{2}|(?:co|com|ne)\.[a-z]{2})$/;

/**
 * Whether an address is of a web-based mail service (R21). What counts is the domain that the mailbox is under, as a
 * reader would take it: `mail.yahoo.co.kr` is, and so is a domain that only looks like one by letters of another
 * script; `mygmail.com` and `outlook.contoso.com` are not. `more` are the domains that the configuration adds.
 */
export function isWebmail(address: string, more: readonly string[]): boolean {
  const domain = domainToUnicode(address.slice(address.lastIndexOf('@') + 1)).replace(/\.+$/, '');
  const shown = lookOf(domain);
  const listed = [...domains, ...more];
  const labels = shown.split('.');
  return labels
    .map((_, from) => labels.slice(from).join('.'))
    .some((under) => listed.includes(under) || inEachCountry.test(under));
}

/** Letters of other scripts and forms, by the Latin letter that they are taken for. */
const lookalikes: Record<string, string> = Object.fromEntries(
  [
    ['a', 'аαɑạᴀ'],
    ['b', 'Ьƅʙ'],
    ['c', 'сϲᴄ'],
    ['d', 'ԁ'],
    ['e', 'еҽᴇ'],
    ['g', 'ɡցɢ'],
    ['h', 'һʜ'],
    ['i', 'іιıɩɪ'],
    ['j', 'ј'],
    ['k', 'κкᴋ'],
    ['l', 'ӏⅼʟ'],
    ['m', 'мⅿᴍ'],
    ['n', 'ոпɴ'],
    ['o', 'оοօᴏ'],
    ['p', 'рρ'],
    ['q', 'ԛ'],
    ['r', 'г'],
    ['s', 'ѕ'],
    ['t', 'тτᴛ'],
    ['u', 'սυᴜ'],
    ['v', 'νѵᴠ'],
    ['w', 'ԝѡ'],
    ['x', 'хχ'],
    ['y', 'уγүʏ'],
    ['z', 'ᴢ'],
  ].flatMap(([latin = '', letters = '']) => [...letters].map((letter) => [letter, latin] as const)),
);

/** A domain as it looks to somebody who reads it quickly: no accents, no other scripts. */
const lookOf = (domain: string): string =>
  [...domain.normalize('NFKD').toLowerCase()]
    .filter((letter) => !/\p{M}/u.test(letter))
    .map((letter) => lookalikes[letter] ?? letter)
    .join('');

/** The library's own pattern knows no top-level domain of another script (`xn--p1ai`). */
const mailPattern = /^(?!\.)(?!.*\.\.)[\w'+.-]*[\w+-]@(?:[a-z0-9][a-z0-9-]*\.)+(?:[a-z]{2,}|xn--[a-z0-9-]+)$/;

/**
 * A mail address of a company as people type it: full-width letters, a final dot and domains in other scripts are
 * brought to the one form that mail is sent to, so that no way of typing an address gets around a rule.
 */
export const companyEmail = z
  .string()
  .max(254)
  .transform((typed) => {
    const plain = typed.normalize('NFKC').trim();
    const at = plain.lastIndexOf('@');
    const typedDomain = plain.slice(at + 1);
    // The reader of domains takes whatever may stand in a link, and leaves out what follows the host.
    if (at < 1 || !/^[\p{L}\p{M}\p{N}\p{Cf}.。-]+$/u.test(typedDomain)) return plain;
    const domain = domainToASCII(typedDomain.replace(/[.。]+$/, ''));
    return `${plain.slice(0, at)}@${domain}`.toLowerCase();
  })
  .pipe(z.email({ pattern: mailPattern }).max(254));
