// @ts-check
import { AC } from './host-config.js';

/** @import { Words } from './words.js' */

/**
 * @typedef {object} Found
 * @property {string} title
 * @property {string} value
 */

/**
 * @typedef {object} Query
 * @property {string} dataset
 * @property {string} queryText
 * @property {Record<string, unknown>} [data] the inputs that the query depends on
 */

/**
 * What a card offers to the typeahead inputs on it.
 *
 * @typedef {object} SearchHost
 * @property {Words} words
 * @property {(query: Query) => Promise<Found[]>} search
 */

/** The searching host of each card that is drawn. @type {WeakMap<object, SearchHost>} */
export const searchHosts = new WeakMap();

const pauseMs = 220;

/**
 * Microsoft's ChoiceSet with the searching styles of Teams: `filtered`, and choices that come from the bot by
 * `Data.Query`. The renderer has the first as a bare data list and the second not in version 1.5, so both are drawn
 * here, as one combobox after the ARIA pattern.
 */
export class SearchableChoiceSet extends AC.ChoiceSetInput {
  /** @type {{ dataset?: string; associatedInputs?: string } | undefined} */
  #query;
  /** @type {HTMLInputElement | undefined} */
  #box;
  /** @type {Found | undefined} */
  #chosen;
  /** @type {Found[]} */
  #found = [];
  #active = -1;
  #asked = 0;
  #timer = 0;
  #list = document.createElement('div');
  /** Ends what keeps the open list beside its box. @type {AbortController | undefined} */
  #opened;

  /**
   * @param {any} source
   * @param {import('adaptivecards').SerializationContext} context
   */
  internalParse(source, context) {
    super.internalParse(source, context);
    const query = source['choices.data'];
    if (query?.type === 'Data.Query' && typeof query.dataset === 'string') this.#query = query;
  }

  get #searches() {
    return !this.isMultiSelect && (this.#query !== undefined || this.style === 'filtered');
  }

  internalRender() {
    if (!this.#searches) return super.internalRender();
    const box = document.createElement('input');
    this.#box = box;
    box.type = 'text';
    box.className = 'ac-input ac-textInput combobox';
    box.autocomplete = 'off';
    box.spellcheck = false;
    box.placeholder = this.placeholder ?? '';
    box.setAttribute('role', 'combobox');
    box.setAttribute('aria-autocomplete', 'list');
    box.setAttribute('aria-expanded', 'false');
    if (this.placeholder) box.setAttribute('aria-label', this.placeholder);

    if (this.defaultValue) {
      const choice = this.#choices().find(({ value }) => value === this.defaultValue);
      this.#chosen = choice ?? { title: this.defaultValue, value: this.defaultValue };
      box.value = this.#chosen.title;
    }

    this.#list.id = AC.generateUniqueId();
    this.#list.className = 'combobox-list';
    this.#list.popover = 'manual';
    this.#list.setAttribute('role', 'listbox');
    box.setAttribute('aria-controls', this.#list.id);

    box.addEventListener('input', () => this.#typed());
    box.addEventListener('click', () => this.#isOpen || this.#look());
    box.addEventListener('keydown', (event) => this.#key(event));
    box.addEventListener('blur', () => this.#leave());
    // Only once it stands on the page can the list stand beside the box: the renderer places the box alone.
    box.addEventListener('focus', () => box.after(this.#list), { once: true });
    // A press on the list must not take the focus out of the box.
    this.#list.addEventListener('pointerdown', (event) => event.preventDefault());
    return box;
  }

  focus() {
    if (this.#box) this.#box.focus();
    else super.focus();
  }

  isSet() {
    return this.#box ? this.#chosen !== undefined : super.isSet();
  }

  isValid() {
    return this.#box ? this.#box.value.trim() === '' || this.#chosen !== undefined : super.isValid();
  }

  /** @returns {string | undefined} */
  get value() {
    return this.#box ? this.#chosen?.value : super.value;
  }

  get #isOpen() {
    return this.#list.matches(':popover-open');
  }

  /** @returns {Found[]} */
  #choices() {
    return this.choices.flatMap(({ title, value }) => (title && value ? { title, value } : []));
  }

  #typed() {
    this.#chosen = undefined;
    this.valueChanged();
    clearTimeout(this.#timer);
    if (this.#query) this.#timer = setTimeout(() => void this.#look(), pauseMs);
    else void this.#look();
  }

  async #look() {
    const text = this.#box?.value.trim() ?? '';
    // A box that holds a choice is opened to see the others, not to find the same one again.
    const queryText = this.#chosen ? '' : text;
    const asked = ++this.#asked;
    const host = searchHosts.get(this.getRootElement());
    if (!host) return;

    const known = this.#choices().filter(({ title }) => title.toLowerCase().includes(queryText.toLowerCase()));
    if (!this.#query?.dataset) return this.#show(known);

    this.#show(this.#found.length ? this.#found : known, host.words.searching);
    try {
      const dataset = this.#query.dataset;
      const found = await host.search({ dataset, queryText, ...this.#dependencies() });
      if (asked === this.#asked) this.#show(found);
    } catch {
      if (asked === this.#asked) this.#show(known, host.words.searchFailed);
    }
  }

  #dependencies() {
    if (this.#query?.associatedInputs !== 'auto') return {};
    const root = /** @type {import('adaptivecards').AdaptiveCard} */ (this.getRootElement());
    const others = root.getAllInputs().filter((input) => input !== this && input.id && input.isSet());
    return { data: Object.fromEntries(others.map((input) => [input.id, String(input.value)])) };
  }

  /**
   * @param {Found[]} found
   * @param {string} [status] what to say instead of how many there are
   */
  #show(found, status) {
    const box = this.#box;
    const words = searchHosts.get(this.getRootElement())?.words;
    if (!box || !words || document.activeElement !== box) return;
    this.#found = found;
    this.#active = -1;
    box.removeAttribute('aria-activedescendant');

    const options = found.map(({ title, value }, at) => {
      const option = document.createElement('div');
      option.id = `${this.#list.id}-${at}`;
      option.setAttribute('role', 'option');
      option.setAttribute('aria-selected', String(value === this.#chosen?.value));
      option.append(...marked(title, this.#chosen ? '' : box.value.trim()));
      option.addEventListener('click', () => this.#choose(at));
      return option;
    });
    const line = document.createElement('div');
    // Who sees the results need not read how many there are.
    line.className = found.length && !status ? 'spoken' : 'combobox-status';
    line.setAttribute('role', 'status');
    line.textContent = status ?? countOf(found, words);
    this.#list.replaceChildren(...options, line);

    if (!this.#isOpen) {
      this.#list.showPopover();
      this.#opened = new AbortController();
      const { signal } = this.#opened;
      addEventListener('scroll', () => this.#place(), { capture: true, passive: true, signal });
      addEventListener('resize', () => this.#place(), { signal });
    }
    this.#place();
    box.setAttribute('aria-expanded', 'true');
  }

  /** Under the box, or above it where there is more room; the top layer keeps it out of every scrolled box. */
  #place() {
    const { left, top, bottom, width } = /** @type {HTMLElement} */ (this.#box).getBoundingClientRect();
    const below = innerHeight - bottom - 12;
    const upwards = below < 160 && top > below;
    const { style } = this.#list;
    style.left = `${left}px`;
    style.width = `${width}px`;
    style.maxHeight = `${Math.min(280, upwards ? top - 12 : below)}px`;
    style.top = upwards ? 'auto' : `${bottom + 4}px`;
    style.bottom = upwards ? `${innerHeight - top + 4}px` : 'auto';
  }

  #close() {
    clearTimeout(this.#timer);
    this.#asked++;
    if (this.#isOpen) this.#list.hidePopover();
    this.#opened?.abort();
    this.#box?.setAttribute('aria-expanded', 'false');
    this.#box?.removeAttribute('aria-activedescendant');
  }

  /** @param {number} at */
  #choose(at) {
    const found = this.#found[at];
    if (!found || !this.#box) return;
    this.#chosen = found;
    this.#box.value = found.title;
    this.#close();
    this.valueChanged();
  }

  #leave() {
    const text = this.#box?.value.trim().toLowerCase();
    const typed = this.#found.findIndex(({ title }) => title.toLowerCase() === text);
    if (!this.#chosen && typed >= 0) this.#choose(typed);
    else this.#close();
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    // While a Korean syllable is being composed, Enter and the arrows belong to the input method.
    if (event.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (!this.#isOpen) void this.#look();
      else this.#move(event.key === 'ArrowDown' ? 1 : -1);
    } else if (event.key === 'Enter' && this.#isOpen && this.#active >= 0) {
      event.preventDefault();
      this.#choose(this.#active);
    } else if (event.key === 'Escape' && this.#isOpen) {
      // The first Escape is for the list; a dialog around it stays.
      event.preventDefault();
      event.stopPropagation();
      this.#close();
    }
  }

  /** @param {number} step */
  #move(step) {
    const count = this.#found.length;
    if (count === 0) return;
    this.#active = this.#active < 0 && step < 0 ? count - 1 : (this.#active + step + count) % count;
    for (const [at, option] of [...this.#list.querySelectorAll('[role=option]')].entries()) {
      option.classList.toggle('active', at === this.#active);
      if (at === this.#active) {
        this.#box?.setAttribute('aria-activedescendant', option.id);
        option.scrollIntoView({ block: 'nearest' });
      }
    }
  }
}

/**
 * @param {Found[]} found
 * @param {Words} words
 */
function countOf(found, words) {
  return found.length ? words.results(found.length) : words.nothingFound;
}

/**
 * The title with what was typed in it made bold.
 *
 * @param {string} title
 * @param {string} typed
 */
function marked(title, typed) {
  const at = typed ? title.toLowerCase().indexOf(typed.toLowerCase()) : -1;
  if (at < 0) return [title];
  const bold = document.createElement('b');
  bold.textContent = title.slice(at, at + typed.length);
  return [title.slice(0, at), bold, title.slice(at + typed.length)];
}

AC.GlobalRegistry.elements.register('Input.ChoiceSet', SearchableChoiceSet, AC.Versions.v1_0);
