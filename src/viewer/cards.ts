import { tick } from 'svelte';
import { focusedIn } from './figure/tree.ts';
import type { Viewer } from './state/viewer.svelte.ts';

/** The parts of a view that cards are opened from and in, as they are at the time. */
interface Stage {
  readonly viewer: Viewer;
  readonly root: HTMLElement | undefined;
  readonly figure: { readonly focus: () => void } | undefined;
  readonly words: { readonly focusCard: () => void } | undefined;
}

/** Opens the card of an event for a reader, and gives the focus back when it closes. */
export function cardsOf(stage: () => Stage) {
  /** What opened the card. */
  let opener: Element | null = null;

  async function open(id: string): Promise<void> {
    const { viewer, root } = stage();
    opener = root ? focusedIn(root) : null;
    viewer.showEvent(id);
    await tick();
    stage().words?.focusCard();
  }

  function close(): void {
    const { viewer, root, figure } = stage();
    const inFigure = root?.querySelector(`[data-event="${CSS.escape(viewer.selectedId ?? '')}"]`);
    const back = opener?.isConnected ? opener : inFigure;
    opener = null;
    viewer.select();
    if (back instanceof HTMLElement || back instanceof SVGElement) back.focus();
    else figure?.focus();
  }

  return { open, close };
}
