import { askerOf, heightMessages, resizedMessage } from './heights.ts';

/**
 * Tells the page around a frame how high an element is: whenever that changes, when it is asked, and when `changed`
 * settles: browsers do not watch the sizes in frames that are far below what a reader sees, or in a hidden tab.
 */
export function tellHeight(element: HTMLElement, changed: Promise<unknown>): void {
  if (window.parent === window) return;
  // Anyone may know how high a picture is, so it is told whoever the parent is.
  const send = (messages: readonly unknown[]): void =>
    messages.forEach((message) => window.parent.postMessage(message, '*'));
  let resizerAsked = false;

  function tell(): void {
    const { width, height } = element.getBoundingClientRect();
    send(heightMessages(height, location));
    if (resizerAsked) send(resizedMessage(width, height));
  }

  new ResizeObserver(tell).observe(element);
  addEventListener('load', tell);
  void changed.then(tell);
  addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
    const asker = source === window.parent ? askerOf(data) : undefined;
    if (asker === 'open-iframe-resizer') resizerAsked = true;
    if (asker) tell();
  });
}
