// @ts-check
import { follow, loadMail, loadPeople, reset } from './api.js';
import { colourBy } from './avatar.js';
import { Pane } from './chat.js';
import { closeTask } from './dialog.js';
import { Mailbox } from './mailbox.js';
import { wordsIn } from './words.js';

/** @import { OfficeEvent, Person } from '../wire.ts' */

/** @param {string} id @returns {any} */
const part = (id) => document.getElementById(id);

/** What this browser remembers between visits. */
const memory = {
  /** @param {string} name */
  get: (name) => localStorage.getItem(`twotier.${name}`),
  /** @param {string} name @param {string} value */
  set: (name, value) => localStorage.setItem(`twotier.${name}`, value),
};

/** @type {import('./words.js').Language} */
let language =
  memory.get('language') === 'ko' || memory.get('language') === 'en'
    ? /** @type {'en' | 'ko'} */ (memory.get('language'))
    : navigator.language.startsWith('ko')
      ? 'ko'
      : 'en';

const { people } = await loadPeople();
colourBy(people);
/** Messages in chats that no pane shows. @type {Map<string, number>} */
const unread = new Map();

const panes = /** @type {const} */ (['left', 'right']).map((side) => {
  const pane = new Pane(side, people, firstPerson(side));
  pane.onPick = (person) => void show(side, pane, person);
  part('panes').append(pane.element);
  return { side, pane };
});
const mailbox = new Mailbox(people, wordsIn(language));

mailbox.onUnread = (count) => {
  part('mail-count').textContent = count ? String(count) : '';
  label();
};
part('mail-toggle').addEventListener('click', () => showMail(part('mailbox').hidden));
part('mail-close').addEventListener('click', () => showMail(false));
part('mailbox').addEventListener('keydown', (/** @type {KeyboardEvent} */ event) => {
  if (event.key === 'Escape') showMail(false);
});
part('language').addEventListener('click', () => {
  language = language === 'en' ? 'ko' : 'en';
  memory.set('language', language);
  label();
  mailbox.label(wordsIn(language));
});
part('reset').addEventListener('click', () => part('reset-dialog').showModal());
part('reset-no').addEventListener('click', () => part('reset-dialog').close());
part('reset-yes').addEventListener('click', startOver);

label();
drawPickers();
if (memory.get('mail') === 'open') showMail(true, false);
follow(hear, (here) => {
  part('away').hidden = here;
});

/**
 * The person that the address of the page names (`?left=` an address or object id), or who was there the last time,
 * or somebody with whom to begin: one of a provider on the left, one of a reseller on the right.
 *
 * @param {'left' | 'right'} side
 * @returns {Person}
 */
function firstPerson(side) {
  const named = new URLSearchParams(location.search).get(side) ?? memory.get(side);
  const kind = side === 'left' ? 'provider' : 'reseller';
  const person =
    people.find(({ objectId, email }) => objectId === named || email === named) ??
    people.find((one) => one.kind === kind) ??
    people.at(side === 'left' ? 0 : -1);
  return /** @type {Person} */ (person);
}

/**
 * @param {'left' | 'right'} side
 * @param {Pane} pane
 * @param {Person} person
 */
async function show(side, pane, person) {
  memory.set(side, person.objectId);
  unread.delete(person.objectId);
  const loaded = pane.show(person);
  drawPickers();
  await loaded;
}

function drawPickers() {
  for (const { pane } of panes) pane.drawPicker(unread);
  const last = [...unread.keys()].at(-1);
  const right = panes.find(({ side }) => side === 'right');
  right?.pane.drawElsewhere(people.find(({ objectId }) => objectId === last));
}

/** @param {OfficeEvent} event */
function hear(event) {
  if (event.type === 'hello' || event.type === 'reset') {
    unread.clear();
    closeTask();
    drawPickers();
    void Promise.all([
      ...panes.map(({ pane }) => pane.load()),
      loadMail().then(({ mail }) => mailbox.show(mail)),
    ]).catch(() => {
      // The office went away again; the next hello loads everything.
    });
    return;
  }
  if (event.type === 'mail') return mailbox.show(event.mail);
  if (event.type === 'people') return drawPeople(event.people);
  for (const { pane } of panes) pane.hear(event);
  if (event.type === 'message' && event.message.from === 'bot' && event.message.version === 1)
    hearElsewhere(event.person);
}

/** @param {Person[]} now the same people, as the directory has them by now */
function drawPeople(now) {
  for (const person of people)
    Object.assign(
      person,
      now.find(({ objectId }) => objectId === person.objectId),
    );
  for (const { pane } of panes) pane.drawPerson();
  drawPickers();
}

/** @param {string} objectId somebody to whom the bot wrote */
function hearElsewhere(objectId) {
  const person = people.find((one) => one.objectId === objectId);
  if (!person || panes.some(({ pane }) => pane.person === person)) return;
  const count = (unread.get(objectId) ?? 0) + 1;
  // Whoever heard last comes last, and is offered first.
  unread.delete(objectId);
  unread.set(objectId, count);
  drawPickers();
}

/**
 * @param {boolean} on
 * @param {boolean} [focus]
 */
function showMail(on, focus = true) {
  part('mailbox').hidden = !on;
  part('mail-toggle').setAttribute('aria-expanded', String(on));
  memory.set('mail', on ? 'open' : 'closed');
  if (focus) (on ? part('mail-close') : part('mail-toggle')).focus();
}

async function startOver() {
  const words = wordsIn(language);
  part('reset-yes').disabled = true;
  part('reset-error').textContent = '';
  try {
    await reset();
    part('reset-dialog').close();
  } catch {
    part('reset-error').textContent = words.resetFailed;
  } finally {
    part('reset-yes').disabled = false;
  }
}

/** Puts the frame around the chats into its language. */
function label() {
  const words = wordsIn(language);
  document.documentElement.lang = language;
  for (const element of document.querySelectorAll('[data-words]')) {
    const text = words[/** @type {'mail'} */ (/** @type {HTMLElement} */ (element).dataset.words)];
    element.textContent = text;
  }
  const count = Number(part('mail-count').textContent);
  part('mail-toggle').setAttribute('aria-label', count ? `${words.mail}, ${words.unread(count)}` : words.mail);
  part('language').setAttribute('aria-label', words.languageHint);
  part('language').title = words.languageHint;
  part('mail-close').setAttribute('aria-label', words.close);
  part('mailbox').setAttribute('aria-label', words.mail);
  part('mail-filter').setAttribute('aria-label', words.mailFor);
}
