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
