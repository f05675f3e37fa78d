import type { Page } from '@playwright/test';

/** Controls under 24 px that are neither set apart, nor words of a text, nor matched by a larger one of the same name. */
export const smallTargets = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const least = 24;
    const controls = [
      ...document.querySelectorAll(
        'button, a[href], input, select, textarea, summary, [role="button"], [tabindex]'
      )
    ].filter(
      (control) =>
        !control.matches('[tabindex="-1"]:not([role], button), :disabled, [hidden], [role="region"]') &&
        getComputedStyle(control).clipPath === 'none' &&
        control.checkVisibility({ visibilityProperty: true })
    );
    const boxOf = (element: Element): DOMRect => {
      const own = element.getBoundingClientRect();
      // A label is part of the target of its control: a box to tick is as large as its words, a field as it is itself.
      const label =
        element instanceof HTMLInputElement || element instanceof HTMLSelectElement
          ? element.labels?.[0]?.getBoundingClientRect()
          : undefined;
      return label && label.height > own.height ? label : own;
    };
    const nameOf = (element: Element): string =>
      (element.getAttribute('aria-label') ?? element.textContent).trim();
    const isSmall = ({ width, height }: DOMRect): boolean => width < least - 0.5 || height < least - 0.5;
    const isInText = (element: Element): boolean =>
      getComputedStyle(element).display === 'inline' &&
      element.parentElement?.closest('p, li, dd, article') !== null;
    const middleOf = ({ left, right, top, bottom }: DOMRect) =>
      [(left + right) / 2, (top + bottom) / 2] as const;
    const distance = (box: DOMRect, [x, y]: readonly [number, number]): number =>
      Math.hypot(Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom));
    const isApart = (element: Element, box: DOMRect): boolean =>
      controls.every((other) => {
        if (other === element || other.contains(element) || element.contains(other)) return true;
        const there = boxOf(other);
        return isSmall(there)
          ? Math.hypot(middleOf(there)[0] - middleOf(box)[0], middleOf(there)[1] - middleOf(box)[1]) >= least
          : distance(there, middleOf(box)) >= least / 2;
      });
    const hasEqual = (element: Element): boolean =>
      controls.some(
        (other) =>
          other !== element &&
          nameOf(other) !== '' &&
          nameOf(element).startsWith(nameOf(other)) &&
          !isSmall(boxOf(other))
      );
    return controls
      .filter((control) => {
        const box = boxOf(control);
        return (
          box.width > 0 && isSmall(box) && !isInText(control) && !isApart(control, box) && !hasEqual(control)
        );
      })
      .map((control) => {
        const { width, height } = boxOf(control);
        return `${control.tagName} “${nameOf(control).slice(0, 40)}” is ${Math.round(width)} by ${Math.round(height)} px`;
      });
  });
