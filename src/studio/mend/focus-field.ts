/** The field that is nearest to a place: the one there, one within it, or one around it. Undefined if there is none. */
function fieldAt(root: HTMLElement, path: string): HTMLElement | undefined {
  const fields = [...root.querySelectorAll<HTMLElement>('[data-path]')];
  const within = (inner: string, outer: string): boolean =>
    inner.startsWith(outer) && /^(?:[.[]|$)/u.test(inner.slice(outer.length));
  const pathOf = (field: HTMLElement): string => field.dataset.path ?? '';
  const inside = fields.find((field) => within(pathOf(field), path));
  const around = fields
    .filter((field) => within(path, pathOf(field)))
    .sort((one, other) => pathOf(other).length - pathOf(one).length)[0];
  return inside ?? around;
}

/** Puts the keyboard into the field of a place, and opens what it is folded into; false if there is none. */
export function focusField(root: HTMLElement, path: string): boolean {
  const place = fieldAt(root, path);
  for (let around = place?.parentElement; around && root.contains(around); around = around.parentElement)
    if (around instanceof HTMLDetailsElement) around.open = true;
  const control = 'input, select, textarea, button';
  const field = place?.matches(control) ? place : place?.querySelector<HTMLElement>(control);
  field?.focus();
  // As Tab does: what is typed then replaces what is there.
  if (field instanceof HTMLInputElement) field.select();
  return field !== undefined && field !== null;
}
