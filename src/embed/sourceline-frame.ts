import { parseUrl } from '../model/url.ts';

/**
 * For the page around: gives each `<iframe data-sourceline>` the height of what is in it. Only what the frame itself
 * sends, from the origin that it was loaded from, is listened to.
 */
const lowest = 120;
/** More than a timeline of hundreds of events on a phone needs. */
const highest = 100_000;

const framesOf = (document: Document): HTMLIFrameElement[] => [
  ...document.querySelectorAll<HTMLIFrameElement>('iframe[data-sourceline]')
];

/** Where a frame was loaded from, unless it has no address, or one that leads nowhere. */
const addressOf = ({ src }: HTMLIFrameElement): URL | undefined => parseUrl(src);

/** A sandboxed frame has an origin of its own, which is told as “null”; `srcdoc`, and what a script writes, have ours. */
function originOf(frame: HTMLIFrameElement): string {
  const { srcdoc, sandbox } = frame;
  if (frame.hasAttribute('sandbox') && !sandbox.contains('allow-same-origin')) return 'null';
  const address = srcdoc ? undefined : addressOf(frame);
  return !address || address.protocol === 'about:' ? self.origin : address.origin;
}

/** The height that a message tells: in our own words, AMP's, open-iframe-resizer's or pym's. */
function heightIn(data: unknown): unknown {
  if (typeof data === 'string') return Number(/^pymxPYMx.+xPYMxheightxPYMx(\d+(?:\.\d+)?)$/.exec(data)?.[1]);
  const { type, v, sentinel, height } = (data ?? {}) as Record<string, unknown>;
  const isOurs = type === 'sourceline:height' && v === 1;
  const isKnown = isOurs || type === 'iframe-resized' || (sentinel === 'amp' && type === 'embed-size');
  return isKnown ? height : undefined;
}

const send = ({ contentWindow }: HTMLIFrameElement, message: unknown): void =>
  contentWindow?.postMessage(message, '*');

/** Tells a frame of pym's its width, which it waits for to tell its height. */
function tellWidth(frame: HTMLIFrameElement): void {
  const id = addressOf(frame)?.searchParams.get('childId');
  if (id) send(frame, `pymxPYMx${id}xPYMxwidthxPYMx${frame.clientWidth}`);
}

/** Asks a frame for its height: it has spoken to no one if it was there before this script, or waits to be asked. */
function ask(frame: HTMLIFrameElement): void {
  send(frame, { type: 'sourceline:init', v: 1 });
  send(frame, { type: 'iframe-child-init' });
  tellWidth(frame);
}

addEventListener('message', ({ source, origin, data }: MessageEvent<unknown>) => {
  const frame = source && framesOf(document).find(({ contentWindow }) => contentWindow === source);
  const height = frame && origin === originOf(frame) && heightIn(data);
  if (frame && typeof height === 'number' && Number.isFinite(height))
    frame.style.height = `${Math.min(Math.max(height, lowest), highest)}px`;
});

// The load of a frame does not bubble, and is caught on its way down.
document.addEventListener(
  'load',
  ({ target }) =>
    framesOf(document)
      .filter((frame) => frame === target)
      .forEach(ask),
  true
);
addEventListener('resize', () => framesOf(document).forEach(tellWidth));
framesOf(document).forEach(ask);
