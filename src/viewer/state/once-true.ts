/** A condition that stays true from the first time that it holds. */
export function onceTrue(holds: () => boolean): () => boolean {
  let held = false;
  return () => (held ||= holds());
}
