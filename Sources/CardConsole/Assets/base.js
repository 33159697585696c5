// The console's script: what HTML cannot do. Every page works without it.
//
// Elements say what they want by `data-…` attributes; `enhance` is run on a page and on whatever is fetched into it.

const $ = (selector, root = document) => root.querySelector(selector);
const $$ = (selector, root = document) => [...root.querySelectorAll(selector)];
const stopped = (event) => event.preventDefault();

/** An element with properties, attributes where the name has a hyphen, and children. */
export function make(name, properties = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) {
    if (key.includes('-')) element.setAttribute(key, value);
    else element[key] = value;
  }
  element.append(...children);
  return element;
}

/** Says something to screen readers, and shows it for a moment when `isShown`. */
export function announce(text, isShown = false) {
  const place = $('#announcements');
  if (place) {
    place.textContent = '';
    setTimeout(() => { place.textContent = text; }, 50);
  }
  if (!isShown) return;
  $('.toast')?.remove();
  const toast = make('div', { className: 'toast', textContent: text, 'aria-hidden': 'true' });
  document.body.append(toast);
  setTimeout(() => toast.remove(), 2500);
}

const enhancements = [];

/** Runs on every element that matches, now and whenever some are fetched. */
export function each(selector, action) {
  enhancements.push((root) => {
    if (root !== document && root.matches(selector)) action(root);
    $$(selector, root).forEach(action);
  });
}

export function enhance(root = document) {
  enhancements.forEach((run) => run(root));
}
