import { tick } from 'svelte';
import { focusedIn } from '../figure/tree.ts';
import type { Viewer } from '../state/viewer.svelte.ts';

/** The parts of a view from which and in which cards open, as they are at the time. */
interface Stage {
  readonly viewer: Viewer;
  readonly root: HTMLElement | undefined;
  readonly figure: { readonly focus: () => void } | undefined;
  readonly words: { readonly focusCard: () => void } | undefined;
}

/** Opens the card of an event for a reader, and gives the focus back when it closes. */
export function cardsOf(stage: () => Stage) {
  /** What opened the card of an event. */
  let opener: { readonly id: string; readonly element: Element } | undefined;

  async function open(id: string): Promise<void> {
    const { viewer, root } = stage();
    const element = root ? focusedIn(root) : null;
    opener = element ? { id, element } : undefined;
    viewer.showEvent(id);
    await tick();
    stage().words?.focusCard();
  }

  function close(): void {
    const { viewer, root, figure } = stage();
    const { selectedId = '' } = viewer;
    const inFigure = root?.querySelector(`[data-event="${CSS.escape(selectedId)}"]`);
    const inTabs = root?.querySelector('[role="tab"][aria-selected="true"]');
    const ways = [opener?.id === selectedId ? opener.element : undefined, inFigure];
    opener = undefined;
    viewer.select();
    const back = ways.find((way) => way && isShown(way));
    if (back instanceof HTMLElement || back instanceof SVGElement) back.focus();
    else if (inFigure && !isShown(inFigure) && inTabs instanceof HTMLElement) inTabs.focus();
    else figure?.focus();
  }

  return { open, close };
}

/** Whether an element is in the page and drawn: a part behind another tab is not. */
const isShown = (element: Element): boolean => element.isConnected && element.closest('.away') === null;
