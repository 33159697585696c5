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

// MARK: Times in the reader's own zone

const locale = navigator.languages?.find((tag) => tag.startsWith('en')) ?? 'en-GB';
const days = new Intl.DateTimeFormat(locale, { dateStyle: 'medium' });
const exact = new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeStyle: 'long' });
const ago = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });

function spell(moment) {
  const seconds = (moment - Date.now()) / 1000;
  const size = Math.abs(seconds);
  if (size < 45) return seconds > 0 ? 'in a moment' : 'just now';
  if (size < 3570) return ago.format(Math.round(seconds / 60), 'minute');
  if (size < 86400) return ago.format(Math.round(seconds / 3600), 'hour');
  return days.format(moment);
}

each('time[datetime]', (time) => {
  const moment = new Date(time.dateTime);
  if (Number.isNaN(moment.getTime())) return;
  time.textContent = spell(moment);
  time.title = `${exact.format(moment)}\n${time.dateTime}`;
});
setInterval(() => $$('time[datetime]').forEach((time) => {
  const text = spell(new Date(time.dateTime));
  if (text !== time.textContent) time.textContent = text;
}), 30_000);

// MARK: Light and dark, and other choices of one browser

const kept = (name) => document.cookie.split('; ').find((part) => part.startsWith(`${name}=`))?.split('=')[1];

/** Keeps a choice where the server sees it, so that it can draw the next page in it at once. */
function keep(name, value) {
  const end = value === '' ? 0 : 31_536_000;
  const secure = location.protocol === 'https:' ? '; secure' : '';
  document.cookie = `${name}=${value}; path=/console; max-age=${end}; samesite=lax${secure}`;
}

function show(theme) {
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
  else delete document.documentElement.dataset.theme;
  $$('[data-theme-choice]').forEach((button) => {
    button.setAttribute('aria-pressed', String(button.dataset.themeChoice === (theme || 'system')));
  });
}
show(kept('cardinal-theme'));

// MARK: What a click does

document.addEventListener('click', (event) => {
  const target = event.target.closest('[data-theme-choice], [data-help], [data-copy], [data-confirm]');
  $$('details.menu[open]').forEach((menu) => { if (!menu.contains(event.target)) menu.open = false; });
  if (!target) return;
  if (target.dataset.themeChoice) {
    const theme = target.dataset.themeChoice === 'system' ? '' : target.dataset.themeChoice;
    keep('cardinal-theme', theme);
    show(theme);
  } else if ('help' in target.dataset) {
    $('#help').showModal();
  } else if ('copy' in target.dataset) {
    copy(target);
  } else if (!target.isConfirmed) {
    event.preventDefault();
    confirm(target);
  }
});

async function copy(button) {
  const text = button.dataset.copy;
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    // Browsers give the clipboard to encrypted pages only; the old way still works on others.
    const area = make('textarea', { value: text, className: 'visually-hidden' });
    document.body.append(area);
    area.select();
    document.execCommand('copy');
    area.remove();
    button.focus();
  }
  const icon = $('.icon', button);
  icon?.classList.add('is-copied');
  setTimeout(() => icon?.classList.remove('is-copied'), 1500);
  announce('Copied', true);
}

/** Asks before a button or link does what it does. */
function confirm(target) {
  const words = target.textContent.trim();
  const dialog = make('dialog', { className: 'confirmation', 'aria-labelledby': 'confirmation' },
    make('form', { method: 'dialog', className: 'stack' },
      make('p', { id: 'confirmation', textContent: target.dataset.confirm }),
      make('div', { className: 'row' },
        make('button', { className: 'button secondary', value: '', textContent: 'Cancel', autofocus: true }),
        make('button', { className: target.className || 'button primary', value: 'yes', textContent: words }))));
  dialog.addEventListener('close', () => {
    dialog.remove();
    if (!dialog.returnValue) return target.focus();
    target.isConfirmed = true;
    target.click();
    target.isConfirmed = false;
  });
  document.body.append(dialog);
  dialog.showModal();
}

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

// MARK: Forms

each('[data-submit-on-change]', (element) => {
  element.addEventListener('change', () => (element.form ?? element).requestSubmit());
});

/** Forms with something that is kept nowhere yet. */
const unsaved = new Set();

each('form[data-guard]', (form) => {
  form.addEventListener('input', () => unsaved.add(form));
  form.addEventListener('submit', () => unsaved.delete(form));
});
addEventListener('beforeunload', (event) => { if (unsaved.size > 0) event.preventDefault(); });

/** Says that everything in a form is kept, so that nobody is asked when leaving. */
export function markKept(form) {
  unsaved.delete(form);
}

// A form is sent once, however often its button is pressed.
document.addEventListener('submit', (event) => {
  const form = event.target;
  if (form.method === 'dialog' || event.defaultPrevented) return;
  if (form.isSent) return stopped(event);
  form.isSent = form.method === 'post';
  setTimeout(() => { form.isSent = false; }, 3000);
});

/** The field that is to be mended first gets the focus. */
function focusProblem() {
  const place = $('[data-problem], .field.problem');
  const control = place && ($('input:not([type="hidden"]), select, textarea', place) ?? place);
  if (control && !control.matches('input, select, textarea, a, button')) control.tabIndex = -1;
  control?.focus();
}

each('[data-limit]', (control) => {
  const limit = Number(control.dataset.limit);
  const counter = make('p', { className: 'counter', hidden: true });
  control.after(counter);
  const count = () => {
    const length = [...control.value].length;
    counter.hidden = length < limit * 0.8;
    counter.textContent = `${length.toLocaleString(locale)} of ${limit.toLocaleString(locale)} characters`;
    counter.classList.toggle('over', length > limit);
  };
  control.addEventListener('input', count);
  count();
});

// One box ticks all rows of its list; what acts on the ticked ones says how many they are.
each('[data-bulk]', (bar) => {
  const name = bar.dataset.bulk;
  const form = bar.closest('form');
  const all = $(`[data-check-all="${name}"]`, form);
  const boxes = $$(`input[type="checkbox"][name="${name}"]`, form);
  const words = $('legend', bar);
  const plain = words?.textContent;
  const count = () => {
    const chosen = boxes.filter((box) => box.checked).length;
    if (all) {
      all.checked = chosen > 0 && chosen === boxes.length;
      all.indeterminate = chosen > 0 && !all.checked;
    }
    if (words) words.textContent = chosen === 0 ? plain : `${chosen} ticked`;
    bar.classList.toggle('has-choice', chosen > 0);
  };
  all?.addEventListener('change', () => {
    boxes.forEach((box) => { box.checked = all.checked; });
    count();
  });
  form.addEventListener('change', count);
  count();
});

// MARK: What the server is still working on

each('[data-poll]', (element) => {
  let delay = 1000;
  let isLost = false;
  const again = () => setTimeout(ask, delay);
  const ask = async () => {
    if (!element.isConnected) return;
    if (document.hidden) return document.addEventListener('visibilitychange', ask, { once: true });
    try {
      const response = await fetch(element.dataset.poll, { headers: { accept: 'text/html' } });
      const page = new DOMParser().parseFromString(await response.text(), 'text/html');
      // A whole page instead of a piece of one: somebody has to sign in again, or it is an error's.
      if (response.redirected || $('main', page)) return location.reload();
      const next = document.adoptNode(page.body.firstElementChild);
      if (isLost) announce('The connection is back.', true);
      if (next.textContent !== element.textContent && next.dataset.announce) announce(next.dataset.announce);
      const focused = element.contains(document.activeElement) && document.activeElement.id;
      element.replaceWith(next);
      if (focused) document.getElementById(focused)?.focus();
      next.pollDelay = Math.min(delay * 1.25, 10_000);
      enhance(next);
    } catch {
      if (!isLost) announce('The connection is lost. Trying again.', true);
      isLost = true;
      delay = Math.min(delay * 2, 30_000);
      again();
    }
  };
  delay = element.pollDelay ?? delay;
  again();
});

// MARK: Tables and figures

const edges = new ResizeObserver((entries) => entries.forEach(({ target }) => {
  const isWider = target.scrollWidth > target.clientWidth || target.scrollHeight > target.clientHeight;
  if (isWider) target.tabIndex = 0;
  else target.removeAttribute('tabindex');
}));
each('.table-box, .chart-box, pre:not([tabindex])', (box) => edges.observe(box));

each('svg[data-points]', (svg) => {
  const points = $$('[role="img"][tabindex]', svg);
  const readout = $('.chart-readout', svg.closest('figure') ?? svg.parentNode);
  const tell = (point) => { if (readout) readout.textContent = point ? $('title', point)?.textContent : ''; };
  const y = (point) => point.getAttribute('y') ?? point.getAttribute('cy');
  const columns = svg.matches('.plot-matrix') ? points.filter((point) => y(point) === y(points[0])).length : 1;
  const steps = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: columns, ArrowUp: -columns };
  svg.addEventListener('keydown', (event) => {
    const at = points.indexOf(event.target);
    const to = { Home: 0, End: points.length - 1 }[event.key] ?? at + (steps[event.key] ?? NaN);
    if (at < 0 || !points[to]) return;
    stopped(event);
    points[at].setAttribute('tabindex', '-1');
    points[to].setAttribute('tabindex', '0');
    points[to].focus();
  });
  svg.addEventListener('focusin', (event) => tell(event.target));
  svg.addEventListener('focusout', () => tell(null));
  svg.addEventListener('pointerover', (event) => { if (points.includes(event.target)) tell(event.target); });
  svg.addEventListener('pointerleave', () => tell(null));
});

// MARK: Start

// What stands below adds its own `each(…)`; everything runs once the whole script has been read.
queueMicrotask(() => {
  enhance();
  focusProblem();
});

// MARK: The wizard: autosave, suggestions, rows, findings

/** The element that findings about a place are shown in: the place's own, or that of what it lies in. */
function problemPlace(path) {
  for (let place = path; place; place = place.slice(0, place.lastIndexOf('/'))) {
    const element = document.getElementById(`${place}-problem`);
    if (element) return element;
  }
  return null;
}

each('form[data-autosave]', (form) => {
  const state = $('[data-save-state]');
  const copyName = `cardinal-edit ${location.pathname}`;
  const revision = form.elements.revision;
  const entries = () => [...new FormData(form)].filter(([name, value]) => typeof value === 'string' && name !== 'form-token');
  let isDirty = false;
  let isStopped = false;
  let sending = null;
  let timer = 0;
  let delay = 1500;
  let last = null;
  let count = -1;

  const later = (wait) => { clearTimeout(timer); timer = setTimeout(send, wait); };
  const say = (text, isProblem = false) => {
    if (isProblem && state.textContent !== text) announce(text, true);
    state.textContent = text;
    state.classList.toggle('has-problems', isProblem);
  };

  function changed() {
    isDirty = true;
    unsaved.add(form);
    try { sessionStorage.setItem(copyName, JSON.stringify([revision.value, entries()])); } catch { /* The copy is a luxury. */ }
    if (!isStopped) later(delay);
  }

  async function post() {
    const body = new URLSearchParams(entries());
    body.set('form-token', form.elements['form-token'].value);
    const response = await fetch(form.action, { method: 'POST', headers: { accept: 'application/json' }, body });
    const answer = await response.json();
    if (!response.ok) {
      // What the server refuses once, it refuses again.
      isStopped = true;
      isDirty = true;
      return say(answer.message, true);
    }
    delay = 1500;
    revision.value = answer.revision;
    form.dispatchEvent(new CustomEvent('kept', { detail: answer }));
    last = answer;
    show();
    say(`Draft kept ${new Date().toLocaleTimeString(locale, { timeStyle: 'short' })}`);
    if (isDirty) return changed();
    sessionStorage.removeItem(copyName);
    markKept(form);
  }

  function send() {
    clearTimeout(timer);
    if (!isDirty || sending || isStopped) return sending;
    isDirty = false;
    say('Keeping…');
    sending = post().catch(() => {
      delay = Math.min(delay * 2, 30_000);
      changed();
      say('The connection is lost. Nothing is: this window keeps what you type and tries again.', true);
    }).finally(() => { sending = null; });
    return sending;
  }

  function show() {
    const { findings, steps, length, budget } = last;
    const meter = $('#budget meter');
    if (meter) {
      meter.value = length;
      $('#budget .meter-value').textContent = budget;
      meter.ariaLabel = `Card size: ${budget}`;
    }
    for (const [name, text] of Object.entries(steps)) {
      const element = $(`[data-step-state="${name}"]`, form);
      if (!element) continue;
      element.textContent = text;
      element.classList.toggle('has-problems', /problem/.test(text));
    }
    $$('.field-problem', form).forEach((place) => { place.textContent = ''; });
    $$('.field.problem', form).forEach((field) => field.classList.remove('problem'));
    $$('[aria-invalid]', form).forEach((control) => control.removeAttribute('aria-invalid'));
    $$('.field-warnings', form).forEach((list) => list.remove());
    // A row that somebody is filling in is not wrong yet.
    const busy = document.activeElement.closest('[data-entry]');
    const told = findings.filter(({ path }) => !busy?.contains(document.getElementById(path)));
    for (const { path, message, severity, label } of told) {
      const place = problemPlace(path);
      const field = place?.closest('.field');
      if (!field) continue;
      if (severity === 'warning') {
        const list = field.nextElementSibling?.matches('.field-warnings') ? field.nextElementSibling
          : make('ul', { className: 'field-warnings' });
        field.after(list);
        list.append(make('li', { textContent: `${label}: ${message}` }));
        continue;
      }
      if (!place.textContent) place.textContent = message;
      const control = document.getElementById(path);
      if (control?.matches('input, textarea, select')) control.setAttribute('aria-invalid', 'true');
      if (!place.closest('tr')) field.classList.add('problem');
    }
    const errors = told.filter(({ severity }) => severity === 'error');
    if (errors.length > count && count >= 0) announce(`${errors[0].label}: ${errors[0].message}`);
    count = errors.length;
  }

  form.addEventListener('input', (event) => {
    const row = event.target.closest('tr[data-entry]');
    const box = row ?? event.target.closest('.field');
    const badge = box && $('.provenance', box);
    if (badge && !badge.matches('.changed')) {
      badge.classList.add('changed');
      badge.firstChild.textContent = 'changed by you · was from ';
    } else if (row && !badge && event.target.defaultValue && $('legend .provenance', row.closest('fieldset'))) {
      $('td', row).append(make('span', { className: 'provenance changed', textContent: 'changed by you' }));
    }
    if (!event.target.matches('[name^="paste:"]')) changed();
  });
  form.addEventListener('focusout', () => (isDirty ? later(150) : last && setTimeout(show, 50)));
  form.addEventListener('rows-changed', changed);
  form.addEventListener('submit', (event) => {
    clearTimeout(timer);
    if (sending) {
      // The revision in the form is known when what is on its way has arrived.
      event.stopImmediatePropagation();
      stopped(event);
      sending.finally(() => form.requestSubmit(event.submitter));
    } else {
      unsaved.delete(form);
    }
  }, true);

  restore();

  /** Puts back what a lost page had not been able to send. */
  function restore() {
    let copy = null;
    try { copy = JSON.parse(sessionStorage.getItem(copyName)); } catch { return; }
    if (!copy) return;
    sessionStorage.removeItem(copyName);
    if (copy[0] !== revision.value || JSON.stringify(copy[1]) === JSON.stringify(entries())) return;
    for (const [name, value] of copy[1]) {
      const [, list, number] = name.match(/^(\/.+)\/(\d+)(?:\/[^/]*)?$/) ?? [];
      const box = list && $(`[data-rows="${list}"]`, form);
      while (box && !form.elements[name] && $$('tr[data-entry]', box).length <= number) addRow(box);
      const control = form.elements[name];
      if (control && !control.matches?.('[type="hidden"], button')) control.value = value;
    }
    changed();
    say('What you had typed in this window is back.', true);
  }
});

/** Adds a blank row to a list of the form. */
function addRow(box) {
  const list = box.dataset.rows;
  const rows = $$('tr[data-entry]', box);
  const row = rows.at(-1).cloneNode(true);
  const old = `${list}/${row.dataset.entry}`;
  const number = Math.max(...rows.map((other) => Number(other.dataset.entry))) + 1;
  row.dataset.entry = number;
  $$('.provenance', row).forEach((badge) => badge.remove());
  for (const element of $$('*', row)) {
    for (const { name, value } of [...element.attributes]) {
      if (value.startsWith(old)) element.setAttribute(name, `${list}/${number}${value.slice(old.length)}`);
      if (name === 'aria-label') element.setAttribute(name, value.replace(/row \d+/i, `row ${number + 1}`));
    }
    if (element.matches('input, textarea')) { element.value = ''; element.removeAttribute('aria-invalid'); }
    if (element.matches('.field-problem')) element.textContent = '';
  }
  rows.at(-1).after(row);
  return row;
}

each('[data-rows]', (box) => {
  const tell = () => box.dispatchEvent(new Event('rows-changed', { bubbles: true }));
  box.addEventListener('click', (event) => {
    const button = event.target.closest('[data-add-row], [data-remove-row]');
    if (!button) return;
    stopped(event);
    if ('addRow' in button.dataset) return $('input, textarea', addRow(box)).focus();
    const row = button.closest('tr');
    const next = row.nextElementSibling ?? row.previousElementSibling;
    if (next) row.remove();
    else $$('input, textarea', row).forEach((control) => { control.value = ''; });
    $('input, textarea', next ?? row)?.focus();
    tell();
  });
  // A range of a spreadsheet fills the cells from here on.
  box.addEventListener('paste', (event) => {
    const text = event.clipboardData.getData('text/plain').replace(/[\r\n]+$/, '');
    let row = event.target.closest('tr[data-entry]');
    if (!row || !/[\t\n]/.test(text)) return;
    stopped(event);
    const start = $$('input, textarea', row).indexOf(event.target);
    text.split(/\r?\n/).forEach((line, index) => {
      if (index > 0) row = row.nextElementSibling ?? addRow(box);
      line.split('\t').forEach((cell, column) => {
        const control = $$('input, textarea', row)[start + column];
        if (control) control.value = cell.trim();
      });
    });
    tell();
  });
});

each('[data-suggestions] input[list]', (input) => {
  let timer = 0;
  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(async () => {
      const query = new URLSearchParams({ kind: input.closest('[data-suggestions]').dataset.suggestions, text: input.value });
      const response = await fetch(`/console/new/suggestions?${query}`, { headers: { accept: 'application/json' } });
      if (!response.ok) return;
      const { suggestions } = await response.json();
      input.list.replaceChildren(...suggestions.map(({ value, remark }) => make('option', { value, textContent: remark })));
    }, 200);
  });
});

// MARK: The evaluation step: dropped files, previews

each('[data-preview]', (box) => box.closest('form').addEventListener('kept', ({ detail }) => {
  // The server escapes whatever somebody has typed.
  box.innerHTML = detail.preview;
  enhance(box);
}));

each('[data-drop]', (zone) => {
  const input = $('[type="file"]', zone);
  const limit = Number(zone.dataset.dropLimit);
  const isDrop = (event) => event.dataTransfer?.types.includes('Files');
  const check = () => {
    const files = [...input.files];
    const size = (bytes) => `${Math.ceil(bytes / 2 ** 20)} MB`;
    const total = files.reduce((sum, file) => sum + file.size, 0);
    const large = files.find((file) => file.size > limit);
    const problem = large
      ? `${large.name} is ${size(large.size)}; files up to ${size(limit)} can be dropped. Upload it to S3 and give its address instead.`
      : total > limit ? `These files are ${size(total)}; up to ${size(limit)} can be sent at once.` : '';
    $('.field-problem', input.parentNode).textContent = problem;
    input.parentNode.classList.toggle('problem', problem !== '');
    if (problem) announce(problem);
    return !problem;
  };
  const mark = (isOver) => zone.classList.toggle('is-over', isOver);
  // A drop beside the box would leave the page.
  ['dragover', 'drop'].forEach((type) => document.addEventListener(type, (event) => { if (isDrop(event)) stopped(event); }));
  input.addEventListener('change', check);
  input.form.addEventListener('submit', (event) => { if (!check()) stopped(event); });
  zone.addEventListener('dragover', (event) => { if (isDrop(event)) { stopped(event); mark(true); } });
  zone.addEventListener('dragleave', (event) => { if (!zone.contains(event.relatedTarget)) mark(false); });
  zone.addEventListener('drop', (event) => {
    if (!isDrop(event)) return;
    stopped(event);
    mark(false);
    input.files = event.dataTransfer.files;
    if (check()) input.form.requestSubmit();
  });
});
