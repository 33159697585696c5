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
