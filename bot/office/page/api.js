// @ts-check
/** @import { Answered, Asked, Chat, Mail, OfficeEvent, Person, Said } from '../wire.ts' */

/**
 * @param {string} path
 * @param {unknown} [body]
 */
async function call(path, body) {
  const headers = { 'x-time-zone': Intl.DateTimeFormat().resolvedOptions().timeZone };
  const init =
    body === undefined
      ? { headers }
      : { method: 'POST', headers: { ...headers, 'content-type': 'application/json' }, body: JSON.stringify(body) };
  const response = await fetch(`/office/api/${path}`, init);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.json();
}

/** @returns {Promise<{ people: Person[] }>} */
export const loadPeople = () => call('people');

/** @returns {Promise<{ mail: Mail[] }>} */
export const loadMail = () => call('mail');

/** @param {Person} person @returns {Promise<Chat>} */
export const openChat = (person) => call(`chats/${person.objectId}/open`, {});

/** @param {Person} person @param {Said} said @returns {Promise<Answered>} */
export const say = (person, said) => call(`chats/${person.objectId}/messages`, said);

/** @param {Person} person @param {string} id @returns {Promise<Answered>} */
export const sayAgain = (person, id) => call(`chats/${person.objectId}/messages/${id}/again`, {});

/**
 * What no server answers is an answer too: the card says so, and nobody has to catch it.
 *
 * @param {Person} person
 * @param {Asked} asked
 * @returns {Promise<Answered>}
 */
export const ask = (person, asked) => call(`chats/${person.objectId}/invokes`, asked).catch(() => ({ status: 504 }));

export const reset = () => call('reset', {});

/**
 * Follows what happens in the office; the browser itself reconnects when the bot was away for a while.
 *
 * @param {(event: OfficeEvent) => void} hear
 * @param {(here: boolean) => void} notice whether the office is there
 */
export function follow(hear, notice) {
  const source = new EventSource('/office/api/events');
  source.onopen = () => notice(true);
  source.onerror = () => {
    notice(false);
    // The browser gives up when something else than a stream answers, as a bot without an office would.
    if (source.readyState === EventSource.CLOSED) setTimeout(() => follow(hear, notice), 2000);
  };
  source.onmessage = (event) => hear(JSON.parse(event.data));
}
