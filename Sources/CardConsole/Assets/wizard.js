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
