import { cleanup, fireEvent, render } from '@testing-library/svelte';
import { expect, vi } from 'vitest';
import App from '../../../src/app/App.svelte';
import { english } from '../../../src/words/en/index.ts';
import type { Json } from './document.ts';

/** Milliseconds after which a wait that never ends is ended; a busy machine must not fail the slow ones. */
export const timeout = 60_000;

let served: Json = null;
const ran = vi.fn();
/** The window that scripts of the page run in; the globals of a test are copies of what it has. */
const scripted = (globalThis as { jsdom?: { window: Window } }).jsdom!.window;

/**
 * Serves the document that a page was opened with, gives the figure room, as nothing has a size here, and listens for
 * what a script might do. Call what it returns when all is over.
 */
export function standInForBrowser(): () => void {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(JSON.stringify(served))));
  for (const name of ['alert', 'confirm', 'prompt', 'print', 'open'] as const)
    vi.spyOn(scripted, name).mockImplementation(ran);
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(960);
  return () => {
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  };
}

/** Fails if a script of a document has run: every script among the strings calls something or leaves a mark. */
export function expectNothingRan(): void {
  expect(ran).not.toHaveBeenCalled();
  expect('__pwned' in scripted).toBe(false);
}

/** Serves another document from now on. */
export function serve(document: Json): void {
  served = document;
}

/** The page with a document that has an event `e0`, whose card is open. */
export async function openPage(document: Json): Promise<HTMLElement> {
  cleanup();
  serve(document);
  history.replaceState(null, '', '/?id=e0');
  const { container } = render(App, { words: english });
  await vi.waitFor(() => expect(container.querySelector('.list')).not.toBeNull(), { timeout });
  return container.firstElementChild as HTMLElement;
}

/** Drops a file on the page, and waits until it was refused. */
export async function dropRefused(root: HTMLElement, name: string, content: string): Promise<void> {
  const before = root.querySelector('[role="alert"]')?.textContent;
  const files = [new File([content], name)];
  await fireEvent.drop(root, { dataTransfer: { types: ['Files'], items: [], files } });
  await vi.waitFor(
    () => expect(root.querySelector('[role="alert"]')?.textContent ?? before).not.toBe(before),
    { interval: 1, timeout }
  );
}
