import type { Attachment } from 'svelte/attachments';
import { swipeOf } from './sheet.ts';

/** A swipe over a panel goes to the next event, or back. */
export const swiping =
  (walk: (by: 1 | -1) => void): Attachment<HTMLElement> =>
  (panel) => {
    let from: Touch | undefined;
    const start = ({ touches }: TouchEvent): void => {
      from = touches.length === 1 ? touches[0] : undefined;
    };
    const end = ({ changedTouches: [to] }: TouchEvent): void => {
      const by = from && to && swipeOf(from, to);
      if (by) walk(by);
    };
    panel.addEventListener('touchstart', start, { passive: true });
    panel.addEventListener('touchend', end);
    return () => {
      panel.removeEventListener('touchstart', start);
      panel.removeEventListener('touchend', end);
    };
  };
