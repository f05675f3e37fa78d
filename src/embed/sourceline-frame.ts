/**
 * For the page around: gives each `<iframe data-sourceline>` the height of what is in it. Only what the frame itself
 * sends, from the origin that it was loaded from, is listened to.
 */
const lowest = 120;
const highest = 20_000;

const framesOf = (document: Document): HTMLIFrameElement[] => [
  ...document.querySelectorAll<HTMLIFrameElement>('iframe[data-sourceline]')
];

/** A sandboxed frame has an origin of its own, which is told as “null”; `srcdoc` has ours. */
function originOf(frame: HTMLIFrameElement): string {
  const { src, srcdoc, sandbox } = frame;
  const isSandboxed = frame.hasAttribute('sandbox') && !sandbox.contains('allow-same-origin');
  return isSandboxed ? 'null' : srcdoc ? location.origin : new URL(src).origin;
}

/** The height that a message tells, in one of our dialects: our own, AMP's or pym's. */
function heightIn(data: unknown): unknown {
  if (typeof data === 'string') return Number(/^pymxPYMx.+xPYMxheightxPYMx(\d+(?:\.\d+)?)$/.exec(data)?.[1]);
  const { type, v, sentinel, height } = (data ?? {}) as Record<string, unknown>;
  const isOurs = type === 'sourceline:height' && v === 1;
  return isOurs || (sentinel === 'amp' && type === 'embed-size') ? height : undefined;
}

addEventListener('message', ({ source, origin, data }: MessageEvent<unknown>) => {
  const frame = source && framesOf(document).find(({ contentWindow }) => contentWindow === source);
  const height = frame && origin === originOf(frame) && heightIn(data);
  if (frame && typeof height === 'number' && Number.isFinite(height))
    frame.style.height = `${Math.min(Math.max(height, lowest), highest)}px`;
});

// A frame that was there before this script has spoken to no one.
for (const { contentWindow } of framesOf(document))
  contentWindow?.postMessage({ type: 'sourceline:init', v: 1 }, '*');
