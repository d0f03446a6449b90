// @ts-check
import { CardView } from './card.js';

/** @import { CardHost } from './card.js' */

const dialog = /** @type {HTMLDialogElement} */ (document.getElementById('task'));
const title = /** @type {HTMLElement} */ (dialog.querySelector('h2'));
const body = /** @type {HTMLElement} */ (dialog.querySelector('.task-body'));
const close = /** @type {HTMLButtonElement} */ (dialog.querySelector('.task-close'));

const widths = ['small', 'medium', 'large'];

close.addEventListener('click', () => dialog.close());
// What the dialog showed may be meant to be seen once, so nothing of it stays behind.
dialog.addEventListener('close', () => body.replaceChildren());

/**
 * Shows the bot's dialog over the page (in Teams' words a task module), or does what else it answered.
 *
 * @param {any} task
 * @param {CardHost} host
 * @param {CardView} opener the card whose button asked for it, which also tells how it ended
 */
export function showTask(task, host, opener) {
  const words = host.words();
  if (task?.type === 'continue') {
    const card = task.value?.card?.content ?? task.value?.card;
    /** @type {CardHost} */
    const inside = {
      ...host,
      finishTask: (next) => showTask(next, host, opener),
      place: { replyToId: host.place.replyToId },
    };
    title.textContent = task.value?.title ?? '';
    close.setAttribute('aria-label', words.close);
    dialog.lang = words.locale;
    dialog.dataset.width = widths.includes(task.value?.width) ? task.value.width : 'small';
    body.replaceChildren(new CardView(inside, card).element);
    if (!dialog.open) dialog.showModal();
    return;
  }
  if (dialog.open) dialog.close();
  if (task?.type === 'message') opener.note(String(task.value ?? ''));
}

/** Closes the dialog, whatever it shows. */
export function closeTask() {
  if (dialog.open) dialog.close();
}
