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
