const fields = 'input, select, textarea';

/**
 * Takes the keyboard to the first field of the next or the previous part of a form, and from the last to the first. A part
 * is a child of the form with fields in it; one that is folded is opened.
 */
export function goToPart(form: HTMLFormElement, by: 1 | -1): void {
  const parts = [...form.children].filter((child) => child.querySelector(fields) !== null);
  const at = parts.findIndex((part) => part.contains(document.activeElement));
  const part = parts[(at + by + parts.length) % parts.length];
  if (!part) return;
  if (part instanceof HTMLDetailsElement) part.open = true;
  const first = part.querySelector<HTMLElement>(fields);
  const isChoice = first instanceof HTMLInputElement && first.type === 'radio';
  const field = isChoice ? (part.querySelector<HTMLElement>('input[type="radio"]:checked') ?? first) : first;
  field?.focus();
  // As Tab does: what is typed then replaces what is there.
  if (field instanceof HTMLInputElement) field.select();
}
