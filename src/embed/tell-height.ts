import { askerOf, heightMessages, resizedMessage } from './heights.ts';

/**
 * Sends the height of an element to the page around a frame: whenever it changes, on request, and when `changed` settles,
 * since browsers do not observe sizes in frames far below the visible part of a page, or in a hidden tab.
 */
export function tellHeight(element: HTMLElement, changed: Promise<unknown>): void {
  if (window.parent === window) return;
  // The height of a picture is no secret, so any parent may have it.
  const send = (messages: readonly unknown[]): void =>
    messages.forEach((message) => window.parent.postMessage(message, '*'));
  let resizerAsked = false;

  function tell(): void {
    const { width, height } = element.getBoundingClientRect();
    send(heightMessages(height, location));
    if (resizerAsked) send(resizedMessage(width, height));
    // A page that applies the height has done so after two animation frames.
    requestAnimationFrame(() => requestAnimationFrame(() => leaveScrolling(element)));
  }

  new ResizeObserver(tell).observe(element);
  addEventListener('load', tell);
  addEventListener('resize', () => leaveScrolling(element));
  void changed.then(tell);
  addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
    const asker = source === window.parent ? askerOf(data) : undefined;
    if (asker === 'open-iframe-resizer') resizerAsked = true;
    if (asker) tell();
  });
}

/**
 * A frame as high as its content leaves the wheel to the page, even while the content has grown and the frame has not yet:
 * otherwise it would keep the wheel until that stops turning. A lower frame must scroll by itself.
 */
function leaveScrolling(element: HTMLElement): void {
  const isHighEnough = innerHeight + 1 > element.getBoundingClientRect().height;
  document.documentElement.style.overflowY = isHighEnough ? 'hidden' : '';
}
