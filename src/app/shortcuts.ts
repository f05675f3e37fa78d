import type { Attachment } from 'svelte/attachments';

/** Single keys that work while the focus is inside an element, but never while someone types there. */
export function shortcuts(actions: Readonly<Record<string, () => void>>): Attachment<HTMLElement> {
  return (root) => {
    const onkeydown = (event: KeyboardEvent): void => {
      const action = Object.hasOwn(actions, event.key) ? actions[event.key] : undefined;
      if (!action || event.ctrlKey || event.metaKey || event.altKey || takesText(event.target)) return;
      event.preventDefault();
      action();
    };
    root.addEventListener('keydown', onkeydown);
    return () => root.removeEventListener('keydown', onkeydown);
  };
}

const takesText = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('select, textarea, input:not([type="checkbox"])'));
