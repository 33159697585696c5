// MARK: Start

// What stands below adds its own `each(…)`; everything runs once the whole script has been read.
queueMicrotask(() => {
  enhance();
  focusProblem();
});
