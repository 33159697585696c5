// MARK: Keys

const places = { d: 'dashboard', c: 'cards', r: 'reviews', m: 'models', t: 'trainingJobs', k: 'packages', x: 'exports' };
let isGoing = false;

const isVisible = (element) => element.getClientRects().length > 0;
const isTyping = (element) => element.closest('input:not([type="checkbox"], [type="radio"]), textarea, select, [contenteditable]');

document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') {
    const menu = $('details.menu[open]');
    if (menu) { menu.open = false; $('summary', menu).focus(); }
    return;
  }
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || isTyping(event.target)) return;
  if ($('dialog[open]') || localStorage.getItem('cardinal-keys') === 'off') return;
  if (press(event.key)) event.preventDefault();
});

/** Does what a key stands for; false when it stands for nothing here. */
function press(key) {
  if (isGoing) {
    isGoing = false;
    const place = places[key] && $(`[data-place="${places[key]}"]`);
    place?.click();
    return Boolean(place);
  }
  if (key === 'g') {
    isGoing = true;
    setTimeout(() => { isGoing = false; }, 1500);
    return true;
  }
  if (key === '?') { $('#help')?.showModal(); return Boolean($('#help')); }
  if (key === '/') {
    const search = [...$$('[data-search]'), ...$$('#search')].find(isVisible);
    search?.focus();
    search?.select();
    return Boolean(search);
  }
  if (key === 'j' || key === 'k') return step(key === 'j' ? 1 : -1);
  if (key === 'x') {
    const box = $('[data-row].is-current input[type="checkbox"]');
    box?.click();
    return Boolean(box);
  }
  if (!/^[a-z]$/.test(key)) return false;
  const target = $$(`[data-shortcut="${key}"]`).find(isVisible);
  target?.focus();
  target?.click();
  return Boolean(target);
}

/** Goes to the next or previous row of a list: its first link gets the focus, so Enter opens it. */
function step(by) {
  const rows = $$('[data-row]').filter(isVisible);
  if (rows.length === 0) return false;
  const current = rows.findIndex((row) => row.contains(document.activeElement) || row.classList.contains('is-current'));
  const next = rows[Math.min(Math.max(current + by, 0), rows.length - 1)];
  rows.forEach((row) => row.classList.toggle('is-current', row === next));
  (next.matches('a') ? next : $('a[href]', next))?.focus();
  next.scrollIntoView({ block: 'nearest' });
  return true;
}

each('[data-keys-switch]', (box) => {
  box.checked = localStorage.getItem('cardinal-keys') !== 'off';
  box.addEventListener('change', () => localStorage.setItem('cardinal-keys', box.checked ? 'on' : 'off'));
});
