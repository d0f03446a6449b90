// @ts-check
import { AC, hostConfig } from './host-config.js';
import { isSafeLink, markdownToHtml } from './markdown.js';
import { searchHosts } from './typeahead.js';

/** @import { Answered, Asked, Said } from '../wire.ts' */
/** @import { Words } from './words.js' */

/**
 * Where a card lies: whose it is, and how its buttons reach the bot.
 *
 * @typedef {object} CardHost
 * @property {() => string} personId the person's id as the bot writes it in `refresh.userIds`
 * @property {() => Words} words
 * @property {(asked: Asked) => Promise<Answered>} ask
 * @property {(said: Said) => Promise<Answered>} say
 * @property {(task: unknown, host: CardHost, opener: CardView) => void} openTask
 * @property {((task: unknown) => void) | undefined} [finishTask] set for a card in a dialog: a submit goes to it
 * @property {{ replyToId?: string; attachment?: number }} place
 */

AC.GlobalSettings.allowMarkForTextHighlighting = false;
AC.GlobalSettings.setTabIndexAtCardRoot = false;
AC.AdaptiveCard.onProcessMarkdown = (text, result) => {
  result.outputHtml = markdownToHtml(text);
  result.didProcess = true;
};

/** One Adaptive Card on the page, drawn by Microsoft's renderer, and what its buttons do. */
export class CardView {
  element = document.createElement('div');
  #host;
  /** @type {unknown} */
  #content;
  /** @type {import('adaptivecards').AdaptiveCard | undefined} */
  #card;
  #note = document.createElement('p');
  #busy = false;

  /**
   * @param {CardHost} host
   * @param {unknown} content
   */
  constructor(host, content) {
    this.#host = host;
    this.element.className = 'card';
    this.element.tabIndex = -1;
    this.#note.className = 'card-note';
    this.#note.setAttribute('role', 'status');
    // The renderer marks a wrong input by a class only, which nobody hears.
    const marks = new MutationObserver((changes) => {
      for (const { target } of changes) sayWhetherWrong(/** @type {Element} */ (target));
    });
    marks.observe(this.element, { subtree: true, attributes: true, attributeFilter: ['class'] });
    this.show(content);
  }

  /**
   * Draws the card, or another in its place; the same content again changes nothing on the page.
   *
   * @param {unknown} content
   */
  show(content) {
    if (this.#card && JSON.stringify(content) === JSON.stringify(this.#content)) return;
    const hadFocus = this.element.contains(document.activeElement);
    this.#content = content;
    this.#note.textContent = '';
    this.#note.className = 'card-note';
    this.element.classList.toggle('wide', /** @type {any} */ (content)?.msteams?.width === 'Full');
    this.element.replaceChildren(this.#draw(content), this.#note);
    // The bot may edit the card while it still answers the press.
    if (this.#busy) this.#holdButtons();
    if (hadFocus) this.element.focus({ preventScroll: true });
  }

  /** Whether the bot wants to give this person a newer card as soon as they see this one. */
  get wantsRefresh() {
    const { refresh } = /** @type {any} */ (this.#content ?? {});
    if (refresh?.action?.type !== 'Action.Execute') return false;
    return refresh.userIds === undefined || refresh.userIds?.includes(this.#host.personId());
  }

  /** Asks for the newer card without a sign of it; a failure leaves the card as it is. */
  async refresh() {
    const { verb, data, id } = /** @type {any} */ (this.#content).refresh.action;
    const before = this.#content;
    const { status, body } = await this.#ask('adaptiveCard/action', {
      action: { type: 'Action.Execute', id, verb, data },
      trigger: 'automatic',
    });
    const answer = /** @type {any} */ (body);
    const stale = before !== this.#content || this.#busy;
    if (status < 300 && !stale && answer?.type === 'application/vnd.microsoft.card.adaptive') this.show(answer.value);
  }

  /**
   * A line under the card.
   *
   * @param {string} text
   * @param {'info' | 'error'} kind
   */
  note(text, kind = 'info') {
    this.#note.textContent = text;
    this.#note.className = `card-note ${kind}`;
    // Below a long form it would go unseen.
    if (text) this.#note.scrollIntoView({ block: 'nearest' });
  }

  /** @param {unknown} content */
  #draw(content) {
    const card = new AC.AdaptiveCard();
    this.#card = card;
    card.hostConfig = hostConfig;
    card.onExecuteAction = (action) => void this.#execute(action);
    card.onAnchorClicked = () => false;
    searchHosts.set(card, {
      words: this.#host.words(),
      search: async ({ dataset, queryText, data }) => {
        const { status, body } = await this.#ask('application/search', {
          dataset,
          queryText,
          queryOptions: { skip: 0, top: 15 },
          ...(data && { data }),
        });
        const results = /** @type {any} */ (body)?.value?.results;
        if (status >= 300 || !Array.isArray(results)) throw new Error('no results');
        return results;
      },
    });

    try {
      card.parse(content, new AC.SerializationContext(AC.Versions.v1_5));
      card.lang ??= this.#host.words().locale.slice(0, 2);
      const drawn = card.render();
      if (drawn) return drawn;
    } catch {
      // A card that the renderer cannot read is the bot's mistake, and the person should see that there is one.
    }
    const apology = document.createElement('p');
    apology.className = 'card-unreadable';
    apology.textContent = /** @type {any} */ (content)?.fallbackText ?? this.#host.words().unreadable;
    return apology;
  }

  /** @param {import('adaptivecards').Action} action */
  async #execute(action) {
    if (action instanceof AC.OpenUrlAction) return this.#open(action.url ?? '');
    if (action instanceof AC.ExecuteAction) {
      const { id, verb, data } = action;
      const value = { action: { type: 'Action.Execute', id, verb, data }, trigger: 'manual' };
      return this.#press(async () => this.#takeAnswer(await this.#ask('adaptiveCard/action', value)));
    }
    if (action instanceof AC.SubmitAction) return this.#submit(/** @type {any} */ (action.data) ?? {});
  }

  /** @param {string} url */
  #open(url) {
    if (isSafeLink(url)) window.open(url, '_blank', 'noopener,noreferrer');
    else this.note(this.#host.words().unsafeLink, 'error');
  }

  /** @param {any} data */
  async #submit(data) {
    const { say, openTask, finishTask, words, place } = this.#host;
    const context = { theme: 'default' };
    const { type, text, value } = data.msteams ?? {};

    if (type === 'task/fetch')
      return this.#press(async () => {
        const { status, body } = await this.#ask('task/fetch', { data, context });
        if (status < 300 && body) openTask(/** @type {any} */ (body).task, this.#host, this);
        else this.note(words().unanswered, 'error');
      });
    if (finishTask)
      return this.#press(async () => {
        const { status, body } = await this.#ask('task/submit', { data, context });
        if (status < 300) finishTask(/** @type {any} */ (body)?.task);
        else this.note(words().unanswered, 'error');
      });
    return this.#press(async () => {
      const said =
        type === 'imBack'
          ? { text: String(value ?? '') }
          : type === 'messageBack'
            ? { ...(text && { text: String(text) }), value, replyToId: place.replyToId }
            : { value: data, replyToId: place.replyToId };
      const { status } = await say(said);
      if (status >= 300) this.note(words().unanswered, 'error');
    });
  }

  /** @param {Answered} answered */
  #takeAnswer({ status, body }) {
    const { statusCode, type, value } = /** @type {any} */ (body ?? {});
    if (status >= 300) this.note(this.#host.words().unanswered, 'error');
    else if (type === 'application/vnd.microsoft.card.adaptive') this.show(value);
    else if (type === 'application/vnd.microsoft.activity.message') this.note(String(value ?? ''));
    else if (statusCode >= 400) this.note(value?.message ?? this.#host.words().unanswered, 'error');
  }

  /**
   * @param {Asked['name']} name
   * @param {unknown} value
   */
  #ask(name, value) {
    return this.#host.ask({ name, value, ...this.#host.place });
  }

  /**
   * Runs what a press started. Until it is done the card shows that it works, and takes no second press.
   *
   * @param {() => Promise<void>} work
   */
  async #press(work) {
    if (this.#busy) return;
    this.#busy = true;
    this.note('');
    const hadFocus = this.element.contains(document.activeElement);
    this.element.setAttribute('aria-busy', 'true');
    this.#holdButtons();
    try {
      await work();
    } catch {
      this.note(this.#host.words().unanswered, 'error');
    } finally {
      this.#busy = false;
      this.element.removeAttribute('aria-busy');
      for (const button of this.element.querySelectorAll('button'))
        if ('held' in button.dataset) {
          button.disabled = false;
          delete button.dataset.held;
        }
      // A button loses the focus when it is disabled; the keyboard goes on from the card.
      if (hadFocus && document.activeElement === document.body) this.element.focus({ preventScroll: true });
    }
  }

  #holdButtons() {
    for (const button of this.element.querySelectorAll('button'))
      if (!button.disabled) {
        button.disabled = true;
        button.dataset.held = '';
      }
  }
}

/** @param {Element} input */
function sayWhetherWrong(input) {
  if (!input.classList.contains('ac-input')) return;
  if (input.classList.contains('ac-input-validation-failed')) input.setAttribute('aria-invalid', 'true');
  else input.removeAttribute('aria-invalid');
}
