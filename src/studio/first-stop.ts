const stops = 'input, select, textarea, button, a[href], summary, [tabindex="0"]';

/** Where Tab comes to first in a part of the page, as far as it is seen. */
export const firstStop = (root: HTMLElement): HTMLElement | undefined =>
  [...root.querySelectorAll<HTMLElement>(stops)].find(
    (element) => element.tabIndex >= 0 && !element.matches(':disabled') && element.checkVisibility()
  );
