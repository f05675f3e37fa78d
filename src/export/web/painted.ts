/** Waits until the page has shown what it was told to, so that work that holds it up begins after that. */
export const painted = (): Promise<void> =>
  new Promise((resolve) => {
    // A page that is not seen is not painted, and need not be waited for.
    if (document.hidden) resolve();
    // Frames are asked for before they are painted: the second one comes after the first was.
    else requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
  });
