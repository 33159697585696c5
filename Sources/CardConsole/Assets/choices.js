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
