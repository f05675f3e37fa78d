/** Waits until pending changes are painted, so that blocking work begins only after that. */
export const painted = (): Promise<void> =>
  new Promise((resolve) => {
    // A hidden page is not painted, so there is nothing to wait for.
    if (document.hidden) resolve();
    // Frame callbacks run before painting: the second one comes after the first was painted.
    else requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
  });
