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
    // A page that follows has done so by the picture after the next.
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
 * A frame that is as high as its content leaves the wheel to the page, even for the moment in which the content has
 * grown and the frame has not: else it would keep the wheel as long as that turns. A lower frame must scroll itself.
 */
function leaveScrolling(element: HTMLElement): void {
  const isHighEnough = innerHeight + 1 > element.getBoundingClientRect().height;
  document.documentElement.style.overflowY = isHighEnough ? 'hidden' : '';
}
