interface Drag {
  /** The list whose children are the rows. */
  readonly list: () => HTMLElement | undefined;
  /** Called with the row over which another is held, and without one at the end. */
  readonly onover: (to: number | undefined) => void;
  readonly ondrop: (from: number, to: number) => void;
}

/** Lets a handle drag the row that it is in, by mouse, pen or finger. Buttons beside it do the same for the keyboard. */
export const draggedRow =
  ({ list, onover, ondrop }: Drag) =>
  (from: number) =>
  (handle: HTMLElement): (() => void) => {
    let to: number | undefined;

    function move({ clientY }: PointerEvent): void {
      to = rowAt(list(), clientY);
      onover(to);
    }

    function end(event: PointerEvent): void {
      handle.removeEventListener('pointermove', move);
      onover(undefined);
      if (event.type === 'pointerup' && to !== undefined) ondrop(from, to);
      to = undefined;
    }

    function begin(event: PointerEvent): void {
      if (event.button !== 0) return;
      event.preventDefault();
      handle.setPointerCapture(event.pointerId);
      handle.addEventListener('pointermove', move);
    }

    handle.addEventListener('pointerdown', begin);
    handle.addEventListener('pointerup', end);
    handle.addEventListener('pointercancel', end);
    return () => {
      handle.removeEventListener('pointerdown', begin);
      handle.removeEventListener('pointerup', end);
      handle.removeEventListener('pointercancel', end);
    };
  };

/** The row at a height of the screen: the last that begins above it, or the first. */
function rowAt(list: HTMLElement | undefined, y: number): number | undefined {
  const rows = [...(list?.children ?? [])];
  if (rows.length === 0) return undefined;
  return Math.max(
    0,
    rows.findLastIndex((row) => row.getBoundingClientRect().top <= y)
  );
}
