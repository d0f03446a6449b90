// @ts-check
import { CardView } from './card.js';
import { markdownToHtml } from './markdown.js';
import { wordsIn } from './words.js';

/** @import { Message, Person, Said } from '../wire.ts' */
/** @import { CardHost } from './card.js' */
/** @import { Words } from './words.js' */

const adaptiveCard = 'application/vnd.microsoft.card.adaptive';

/** Messages of one side within this time stand together under one name. */
const togetherMs = 5 * 60_000;

/**
 * The chat in which a message stands.
 *
 * @typedef {object} MessageHost
 * @property {Person} person
 * @property {Omit<CardHost, 'place'>} cards
 * @property {(said: Said) => unknown} say
 * @property {(message: Message) => void} again
 */

/** One message on the page. */
export class MessageRow {
  element = document.createElement('li');
  /** @type {CardView[]} */
  #cards = [];
  /** @type {Message} */
  message;
  #host;

  /**
   * @param {Message} message
   * @param {MessageHost} host
   */
  constructor(message, host) {
    this.message = message;
    this.#host = host;
    this.element.className = `message from-${message.from}`;
    this.element.dataset.testid = 'message';
    this.element.dataset.id = message.id;
    this.#draw();
  }

  get #words() {
    return wordsIn(this.#host.person.language);
  }

  /** Whether a card on it asks to be made new for who sees it. */
  get wantsRefresh() {
    return this.#cards.some((card) => card.wantsRefresh);
  }

  refresh() {
    for (const card of this.#cards) if (card.wantsRefresh) void card.refresh();
  }

  /**
   * Shows what became of the message. Where only its cards changed, they change in their places: nothing flickers.
   *
   * @param {Message} message
   */
  update(message) {
    const before = this.message;
    this.message = message;
    if (shapeOf(before) !== shapeOf(message)) this.#draw();
    else {
      for (const [at, card] of this.#cards.entries()) card.show(message.attachments[at]?.content);
      this.#drawDelivery();
    }
  }

  /**
   * Sets days apart, and lets messages of one side stand together.
   *
   * @param {Message | undefined} before
   * @param {boolean} last
   */
  arrange(before, last) {
    const { message, element } = this;
    const day = dayOf(message.at, this.#words);
    const newDay = !before || dayOf(before.at, this.#words) !== day;
    if (newDay) element.dataset.day = day;
    else delete element.dataset.day;
    const pause = before ? Date.parse(message.at) - Date.parse(before.at) : 0;
    element.classList.toggle('first', newDay || before.from !== message.from || pause > togetherMs);
    // Suggested answers are for the moment: once something else was said they are gone.
    element.querySelector('.suggestions')?.toggleAttribute('hidden', !last);
  }

  #draw() {
    const { from, attachments, suggestedActions, text } = this.message;
    const body = document.createElement('div');
    body.className = 'message-body';
    body.append(this.#drawMeta());
    if (text) body.append(drawText(this.message));
    this.#cards = [];
    for (const [at, { contentType, content }] of attachments.entries()) {
      if (contentType === adaptiveCard) body.append(this.#drawCard(content, at));
      else body.append(drawText({ from, text: this.#words.unknownAttachment(contentType), textFormat: 'plain' }));
    }
    if (suggestedActions.length) body.append(this.#drawSuggestions());

    const mark = document.createElement('span');
    mark.className = from === 'bot' ? 'avatar bot' : 'no-avatar';
    mark.setAttribute('aria-hidden', 'true');
    this.element.replaceChildren(mark, body);
    this.#drawDelivery();
  }

  #drawMeta() {
    const meta = document.createElement('p');
    meta.className = 'meta';
    const author = document.createElement('span');
    author.className = this.message.from === 'bot' ? 'author' : 'spoken';
    author.textContent = this.message.from === 'bot' ? 'Twotier' : this.#words.you;
    const time = document.createElement('time');
    const at = new Date(this.message.at);
    time.dateTime = this.message.at;
    time.textContent = new Intl.DateTimeFormat(this.#words.locale, { timeStyle: 'short' }).format(at);
    meta.append(author, ' ', time);
    return meta;
  }

  /**
   * @param {unknown} content
   * @param {number} attachment
   */
  #drawCard(content, attachment) {
    const place = { replyToId: this.message.id, attachment };
    const card = new CardView({ ...this.#host.cards, place }, content);
    card.element.dataset.testid = 'card';
    this.#cards.push(card);
    return card.element;
  }

  #drawSuggestions() {
    const row = document.createElement('div');
    row.className = 'suggestions';
    for (const { title, value } of this.message.suggestedActions) {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = title;
      button.addEventListener('click', () => this.#host.say({ text: typeof value === 'string' ? value : title }));
      row.append(button);
    }
    return row;
  }

  #drawDelivery() {
    this.element.querySelector('.delivery')?.remove();
    if (this.message.delivery !== 'failed') return;
    const line = document.createElement('p');
    line.className = 'delivery';
    const again = document.createElement('button');
    again.type = 'button';
    again.textContent = this.#words.again;
    again.addEventListener('click', () => this.#host.again(this.message));
    line.append(this.#words.notDelivered, ' ', again);
    this.element.querySelector('.message-body')?.append(line);
  }
}

/**
 * Everything of a message but the contents of its cards and its way to the bot: what cannot change in place.
 *
 * @param {Message} message
 */
function shapeOf({ text, textFormat, attachments, suggestedActions }) {
  const shapes = attachments.map(({ contentType }) => contentType);
  return JSON.stringify([text, textFormat, shapes, suggestedActions]);
}

/** @param {Pick<Message, 'from' | 'text' | 'textFormat'>} message */
function drawText({ from, text, textFormat }) {
  const element = document.createElement('div');
  element.className = 'bubble';
  element.dir = 'auto';
  if (from === 'bot' && textFormat === 'markdown') element.innerHTML = markdownToHtml(text);
  else element.textContent = text;
  return element;
}

/**
 * @param {string} at
 * @param {Words} words
 */
function dayOf(at, words) {
  const date = new Date(at);
  const days = Math.round((new Date().setHours(0, 0, 0, 0) - new Date(date).setHours(0, 0, 0, 0)) / 86_400_000);
  if (days === 0) return words.today;
  if (days === 1) return words.yesterday;
  return new Intl.DateTimeFormat(words.locale, { weekday: 'long', month: 'long', day: 'numeric' }).format(date);
}
