// @ts-check
/** @import { Person } from '../wire.ts' */

const colours = 7;

/** @type {string[]} */
let tenants = [];

/**
 * Colleagues share a colour, so that one sees at a glance whose side speaks; organisations side by side differ.
 *
 * @param {Person[]} people
 */
export function colourBy(people) {
  tenants = [...new Set(people.map(({ tenantId }) => tenantId))];
}

/**
 * Draws somebody's initials, in grey for a stranger.
 *
 * @param {Element} element
 * @param {{ name: string; tenantId?: string }} person
 */
export function drawAvatar(element, { name, tenantId = '' }) {
  const at = tenants.indexOf(tenantId);
  element.textContent = initials(name);
  element.setAttribute('data-colour', at < 0 ? 'none' : String(at % colours));
  element.setAttribute('aria-hidden', 'true');
}

/** @param {string} name */
function initials(name) {
  const words = name.trim().split(/\s+/);
  const [first = '', last = ''] = [words.at(0), words.at(-1)];
  // Of a Korean name the given name is shown, as Korean messengers do.
  if (/^\p{Script=Hangul}+$/u.test(name) && name.length > 1) return name.slice(-2);
  return (first.charAt(0) + (words.length > 1 ? last.charAt(0) : '')).toUpperCase();
}
