// @ts-check
import { ask, openChat, say, sayAgain } from './api.js';
import { drawAvatar } from './avatar.js';
import { showTask } from './dialog.js';
import { MessageRow } from './message.js';
import { personOptions, roleOf } from './people.js';
import { wordsIn } from './words.js';

/** @import { Message, OfficeEvent, Person, Said } from '../wire.ts' */
/** @import { MessageHost } from './message.js' */

/** Quick answers come before anybody would look for a sign of typing. */
const typingAfterMs = 250;

/** So near to the end somebody still reads the newest message. */
const nearPx = 40;

/** One person's chat with the bot. */
export class Pane {
  element;
  /** @type {Person} */
  person;
  /** What to do when another person is picked. @type {(person: Person) => void} */
  onPick = () => {};
  #people;
  #picker;
  #log;
  #list;
  #box;
  #typing;
  #more;
  /** @type {Map<string, MessageRow>} */
  #rows = new Map();
  /** Events that arrive while the chat is being loaded. @type {OfficeEvent[] | undefined} */
  #waiting;
  #load = 0;
  /** What was typed and not sent, per person. @type {Map<string, string>} */
  #drafts = new Map();
  /** The edits that were refreshed already, so that a card asks once. @type {Set<string>} */
  #refreshed = new Set();
  #typingTimer = 0;
  #atEnd = true;
  #top = 0;
  #seen;

  /**
   * @param {'left' | 'right'} side
   * @param {Person[]} people
   * @param {Person} person
   */
  constructor(side, people, person) {
    this.#people = people;
    this.person = person;
    const template = /** @type {HTMLTemplateElement} */ (document.getElementById('pane'));
    const drawn = /** @type {DocumentFragment} */ (template.content.cloneNode(true));
    this.element = /** @type {HTMLElement} */ (drawn.firstElementChild);
    this.element.dataset.testid = `pane-${side}`;
    this.#picker = /** @type {HTMLSelectElement} */ (this.#part('.picker'));
    this.#log = this.#part('.messages');
    this.#list = this.#part('.messages ol');
    this.#box = /** @type {HTMLTextAreaElement} */ (this.#part('.composer textarea'));
    this.#typing = this.#part('.typing');
    this.#more = this.#part('.more');

    this.#picker.addEventListener('change', () => this.#pick());
    this.#more.addEventListener('click', () => this.#toEnd('smooth'));
    this.#log.addEventListener('scroll', () => this.#scrolled());
    // The keyboard scrolls only what it can reach.
    this.#log.tabIndex = 0;
    this.#seen = new IntersectionObserver((entries) => this.#refreshSeen(entries), { root: this.#log });
    // A card that grows, or a window that shrinks, must not push the last message out of sight.
    const keepEnd = new ResizeObserver(() => this.#atEnd && this.#toEnd());
    keepEnd.observe(this.#list);
    keepEnd.observe(this.#log);

    this.#part('.composer').addEventListener('submit', (event) => {
      event.preventDefault();
      this.#sendBox();
    });
    this.#box.addEventListener('input', () => this.#fitBox());
    this.#box.addEventListener('keydown', (event) => {
      // The Enter that ends a Korean syllable belongs to the input method: sending it would cut the word.
      if (event.key !== 'Enter' || event.shiftKey || event.isComposing || event.keyCode === 229) return;
      event.preventDefault();
      this.#sendBox();
    });
  }

  get #words() {
    return wordsIn(this.person.language);
  }

  /** @param {string} selector @returns {HTMLElement} */
  #part(selector) {
    return /** @type {HTMLElement} */ (this.element.querySelector(selector));
  }

  /** @param {Person} person */
  async show(person) {
    if (person === this.person) return;
    this.#drafts.set(this.person.objectId, this.#box.value);
    this.person = person;
    this.#box.value = this.#drafts.get(person.objectId) ?? '';
    this.#fitBox();
    this.#rows.clear();
    this.#list.replaceChildren();
    this.#refreshed.clear();
    await this.load();
  }

  /** Brings the chat to where the office has it: at first, for another person, and after the office was away. */
  async load() {
    const load = ++this.#load;
    this.#waiting = [];
    this.#label();
    const { messages, typing } = await openChat(this.person);
    if (load !== this.#load) return;

    // Only what comes from now on is news to a screen reader.
    this.#log.setAttribute('aria-live', 'off');
    setTimeout(() => this.#log.setAttribute('aria-live', 'polite'), 300);
    const known = new Set(messages.map(({ id }) => id));
    for (const id of this.#rows.keys()) if (!known.has(id)) this.#remove(id);
    for (const message of messages) this.#put(message);
    this.#arrange();
    this.#showTyping(typing);
    this.#toEnd();

    const waiting = this.#waiting;
    this.#waiting = undefined;
    for (const event of waiting) this.hear(event);
  }

  /** @param {OfficeEvent} event */
  hear(event) {
    if (!('person' in event) || event.person !== this.person.objectId) return;
    if (this.#waiting) {
      this.#waiting.push(event);
      return;
    }
    if (event.type === 'typing') return this.#showTyping(event.on);
    if (event.type === 'removed') this.#remove(event.id);
    if (event.type === 'message') {
      const isNew = !this.#rows.has(event.message.id);
      this.#put(event.message);
      if (isNew && event.message.from === 'person') this.#toEnd();
      if (isNew && !this.#atEnd) this.#more.hidden = false;
    }
    this.#arrange();
  }

  /**
   * @param {ReadonlyMap<string, number>} unread messages in chats that nobody looks at
   */
  drawPicker(unread) {
    this.#picker.replaceChildren(...personOptions(this.#people, this.#words, unread));
    this.#picker.value = this.person.objectId;
  }

  /**
   * Offers the chat of somebody to whom the bot wrote out of everybody's sight.
   *
   * @param {Person | undefined} person
   */
  drawElsewhere(person) {
    const bar = this.#part('.elsewhere');
    bar.hidden = !person;
    if (!person) return;
    const text = document.createElement('p');
    text.textContent = this.#words.heard(person.name, person.organisation);
    const show = document.createElement('button');
    show.type = 'button';
    show.textContent = this.#words.show;
    show.addEventListener('click', () => this.onPick(person));
    bar.replaceChildren(text, show);
  }

  /** The person in the pane may stand otherwise now. */
  drawPerson() {
    this.#label();
  }

  #pick() {
    const person = this.#people.find(({ objectId }) => objectId === this.#picker.value);
    if (person) this.onPick(person);
  }

  /** Puts the pane's own labels into the language of its person. */
  #label() {
    const words = this.#words;
    const { name, organisation } = this.person;
    this.element.lang = words.locale;
    this.element.setAttribute('aria-label', words.chatOf(name));
    drawAvatar(this.#part('.pane-head .avatar'), this.person);
    this.#part('.who .name').textContent = name;
    this.#part('.who .role').textContent = `${organisation} · ${roleOf(this.person, words)}`;
    this.#picker.setAttribute('aria-label', words.person);
    this.#log.setAttribute('aria-label', words.messages);
    this.#box.placeholder = words.compose;
    this.#box.setAttribute('aria-label', words.compose);
    this.#part('.composer button').setAttribute('aria-label', words.send);
    this.#part('.composer button').title = words.send;
    this.#part('.typing .spoken').textContent = words.typing;
    this.#part('.more span').textContent = words.newMessages;
    this.#part('.empty-title').textContent = words.empty(name);
    this.#part('.empty-hint').textContent = words.emptyHint;
  }

  #sendBox() {
    const text = this.#box.value.trim();
    if (!text) return;
    this.#box.value = '';
    this.#fitBox();
    void this.#say(this.person, { text });
  }

  /**
   * @param {Person} person
   * @param {Said} said
   */
  async #say(person, said) {
    try {
      return await say(person, said);
    } catch {
      // The office itself is away, and with it the message: it goes back to where it was typed.
      if (said.text && person === this.person && !this.#box.value) this.#box.value = said.text;
      return { status: 504 };
    }
  }

  #fitBox() {
    this.#box.style.height = 'auto';
    this.#box.style.height = `${this.#box.scrollHeight}px`;
  }

  /** @param {Message} message */
  #put(message) {
    const old = this.#rows.get(message.id);
    const row = old ?? new MessageRow(message, this.#host());
    if (old) {
      // A card that changes without an edit is the bot's answer to a press, and as new as can be.
      const answered = old.message.version === message.version && !sameCards(old.message, message);
      if (answered) this.#refreshed.add(editOf(old));
      old.update(message);
    } else {
      this.#rows.set(message.id, row);
      this.#list.append(row.element);
    }
    // Observing anew tells at once whether it is in view.
    this.#seen.unobserve(row.element);
    if (row.wantsRefresh && !this.#refreshed.has(editOf(row))) this.#seen.observe(row.element);
  }

  /** @param {string} id */
  #remove(id) {
    this.#rows.get(id)?.element.remove();
    this.#rows.delete(id);
  }

  /** @returns {MessageHost} */
  #host() {
    const { person } = this;
    /** @type {MessageHost['cards']} */
    const cards = {
      personId: () => `29:${person.objectId}`,
      words: () => wordsIn(person.language),
      ask: (asked) => ask(person, asked),
      say: (said) => this.#say(person, said),
      openTask: showTask,
    };
    return {
      person,
      cards,
      say: (said) => this.#say(person, said),
      // Whether it arrived this time the office tells by an event, and if the office is away, the page says that.
      again: ({ id }) => void sayAgain(person, id).catch(() => {}),
    };
  }

  /** @param {IntersectionObserverEntry[]} entries */
  #refreshSeen(entries) {
    for (const { isIntersecting, target } of entries) {
      const row = this.#rows.get(/** @type {HTMLElement} */ (target).dataset.id ?? '');
      if (!row || !isIntersecting || this.#refreshed.has(editOf(row))) continue;
      this.#refreshed.add(editOf(row));
      row.refresh();
    }
  }

  #arrange() {
    const rows = [...this.#rows.values()];
    for (const [at, row] of rows.entries()) row.arrange(rows[at - 1]?.message, at === rows.length - 1);
    this.element.classList.toggle('is-empty', rows.length === 0);
  }

  /** @param {boolean} on */
  #showTyping(on) {
    clearTimeout(this.#typingTimer);
    this.#typing.hidden ||= !on;
    if (!on) return;
    this.#typingTimer = setTimeout(() => {
      this.#typing.hidden = false;
      if (this.#atEnd) this.#toEnd();
    }, typingAfterMs);
  }

  #scrolled() {
    const { scrollHeight, scrollTop, clientHeight } = this.#log;
    const near = scrollHeight - scrollTop - clientHeight < nearPx;
    // A message that came since the last scroll leaves the end below, but only a person goes up.
    if (near) this.#atEnd = true;
    else if (scrollTop < this.#top) this.#atEnd = false;
    this.#top = scrollTop;
    if (this.#atEnd) this.#more.hidden = true;
  }

  /** @param {ScrollBehavior} [behavior] */
  #toEnd(behavior = 'instant') {
    this.#atEnd = true;
    this.#more.hidden = true;
    this.#log.scrollTo({ top: this.#log.scrollHeight, behavior });
  }
}

/**
 * @param {Message} one
 * @param {Message} other
 */
function sameCards(one, other) {
  return JSON.stringify(one.attachments) === JSON.stringify(other.attachments);
}

/** @param {MessageRow} row */
function editOf({ message }) {
  return `${message.id} ${message.version}`;
}
