/** What a key does wherever the keyboard is in the studio, but in a dialog. */
export type Act =
  | { readonly kind: 'undo' | 'redo' | 'save' }
  /** Goes to the next or the previous part: article, timeline, event, list. */
  | { readonly kind: 'turn'; readonly by: 1 | -1 }
  /** Deletes the event that has the keyboard in the timeline or the list, or shows its words in the article. */
  | { readonly kind: 'remove' | 'show'; readonly event: string };

/** What a key pressed in the studio does; undefined for keys of the browser, of a field, and of the parts. */
export function actOf(press: KeyboardEvent): Act | undefined {
  const { key, shiftKey } = press;
  if (press.ctrlKey || press.metaKey)
    return press.altKey ? undefined : commandOf(key.toLowerCase(), shiftKey);
  if (key === 'F6' && !press.altKey) return { kind: 'turn', by: shiftKey ? -1 : 1 };
  if (shiftKey) return undefined;
  if (key === 'Delete' && !press.altKey) return onEvent('remove', press.target);
  return key === 'Enter' && press.altKey ? onEvent('show', press.target) : undefined;
}

function commandOf(key: string, shiftKey: boolean): Act | undefined {
  if (key === 'z') return { kind: shiftKey ? 'redo' : 'undo' };
  if (shiftKey) return undefined;
  return key === 'y' ? { kind: 'redo' } : key === 's' ? { kind: 'save' } : undefined;
}

/** Marks in the figure and titles in the list name their event. */
function onEvent(kind: 'remove' | 'show', target: EventTarget | null): Act | undefined {
  const element = target instanceof Element ? target.closest('[data-event], [data-listed]') : null;
  const event = element?.getAttribute('data-event') ?? element?.getAttribute('data-listed');
  return event ? { kind, event } : undefined;
}
