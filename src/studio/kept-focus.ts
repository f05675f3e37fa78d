import type { Attachment } from 'svelte/attachments';

/**
 * Keeps the keyboard on the page when what had it goes: `take` then gives it to what comes next. Without it, the keyboard
 * would begin at the top of the page again.
 */
export const keepsFocus =
  (take: () => void): Attachment<HTMLElement> =>
  (root) => {
    let last: Element | undefined;
    const note = ({ target }: FocusEvent): void => {
      last = target instanceof Element ? target : undefined;
    };
    const leave = ({ relatedTarget }: FocusEvent): void => {
      // What goes is left for nothing; it may be gone before this is heard, or after.
      if (relatedTarget instanceof Element && !root.contains(relatedTarget)) last = undefined;
    };
    const look = new MutationObserver(() => {
      if (!last || last.isConnected || document.activeElement !== document.body) return;
      last = undefined;
      take();
    });
    root.addEventListener('focusin', note);
    root.addEventListener('focusout', leave);
    look.observe(root, { childList: true, subtree: true });
    return () => {
      root.removeEventListener('focusin', note);
      root.removeEventListener('focusout', leave);
      look.disconnect();
    };
  };
