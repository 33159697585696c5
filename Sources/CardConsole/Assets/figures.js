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
