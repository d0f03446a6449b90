// @ts-check
import { drawAvatar } from './avatar.js';
import { linked } from './markdown.js';

/** @import { Mail, Person } from '../wire.ts' */
/** @import { Words } from './words.js' */

const key = 'twotier.read';

/** The mail that left the bot, as all its readers together would see it. */
export class Mailbox {
  element = /** @type {HTMLElement} */ (document.getElementById('mailbox'));
  /** @type {(unread: number) => void} */
  onUnread = () => {};
  #list = /** @type {HTMLElement} */ (this.element.querySelector('ol'));
  #filter = /** @type {HTMLSelectElement} */ (this.element.querySelector('select'));
  #people;
  #words;
  /** @type {Mail[]} */
  #mail = [];
  #open = '';
  /** @type {Set<string>} */
  #read = new Set(JSON.parse(localStorage.getItem(key) ?? '[]'));

  /**
   * @param {Person[]} people
   * @param {Words} words
   */
  constructor(people, words) {
    this.#people = people;
    this.#words = words;
    this.#filter.addEventListener('change', () => this.#draw());
  }

  /** @param {Words} words */
  label(words) {
    this.#words = words;
    this.#draw();
  }

  /** @param {Mail[]} mail */
  show(mail) {
    this.#mail = mail;
    // Letters that are gone need no remembering.
    this.#read = new Set(mail.map(({ id }) => id).filter((id) => this.#read.has(id)));
    this.#keep();
    this.#draw();
  }

  #keep() {
    localStorage.setItem(key, JSON.stringify([...this.#read]));
    this.onUnread(this.#mail.filter(({ id }) => !this.#read.has(id)).length);
  }

  #draw() {
    const words = this.#words;
    const chosen = this.#filter.value;
    const addresses = [...new Set(this.#mail.flatMap(({ to }) => to))].sort();
    if (chosen && !addresses.includes(chosen)) addresses.push(chosen);
    this.#filter.replaceChildren(
      new Option(words.everyone, ''),
      ...addresses.map((to) => new Option(this.#name(to), to)),
    );
    this.#filter.value = chosen;

    const shown = chosen ? this.#mail.filter(({ to }) => to.includes(chosen)) : this.#mail;
    this.#list.replaceChildren(...shown.map((letter) => this.#letter(letter)));
    const empty = /** @type {HTMLElement} */ (this.element.querySelector('.mail-empty'));
    empty.hidden = shown.length > 0;
    /** @type {HTMLElement} */ (empty.querySelector('.empty-title')).textContent = chosen
      ? words.noMailFor
      : words.noMail;
    /** @type {HTMLElement} */ (empty.querySelector('.empty-hint')).textContent = chosen ? '' : words.noMailHint;
  }

  /** @param {Mail} letter */
  #letter(letter) {
    const { id, to, subject, text } = letter;
    const item = document.createElement('li');
    item.className = 'letter';
    item.dataset.testid = 'mail';
    item.classList.toggle('unread', !this.#read.has(id));
    const open = this.#open === id;

    const head = document.createElement('button');
    head.type = 'button';
    head.className = 'letter-head';
    head.setAttribute('aria-expanded', String(open));
    const [address = ''] = to;
    const avatar = span('avatar', '');
    drawAvatar(avatar, this.#people.find(({ email }) => email === address) ?? { name: address });
    const lines = span('letter-lines', '');
    lines.append(
      span('letter-to', to.map((one) => this.#name(one)).join(', ')),
      span('letter-time', this.#time(letter)),
      span('letter-subject', subject || this.#words.noSubject),
      ...(open ? [] : [span('letter-text', text.replace(/\s+/g, ' ').slice(0, 120))]),
    );
    head.append(avatar, lines);
    head.addEventListener('click', () => this.#toggle(id));
    item.append(head);

    if (open) {
      const body = document.createElement('div');
      body.className = 'letter-body';
      body.append(span('letter-address', `${this.#words.to}: ${to.join(', ')}`), linked(text.trim()));
      item.append(body);
    }
    return item;
  }

  /** @param {string} id */
  #toggle(id) {
    this.#open = this.#open === id ? '' : id;
    this.#read.add(id);
    this.#keep();
    this.#draw();
    /** @type {HTMLElement | null} */ (this.#list.querySelector('[aria-expanded=true]'))?.focus();
  }

  /** @param {string} address */
  #name(address) {
    return this.#people.find(({ email }) => email === address)?.name ?? address;
  }

  /** @param {Mail} letter */
  #time({ at }) {
    const date = new Date(at);
    const today = date.toDateString() === new Date().toDateString();
    return new Intl.DateTimeFormat(this.#words.locale, today ? { timeStyle: 'short' } : { dateStyle: 'medium' }).format(
      date,
    );
  }
}

/**
 * @param {string} name
 * @param {string} text
 */
function span(name, text) {
  const element = document.createElement('span');
  element.className = name;
  element.textContent = text;
  return element;
}
