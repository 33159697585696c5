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
