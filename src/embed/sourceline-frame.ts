import { parseUrl } from '../model/url.ts';

/**
 * For the page around: gives each `<iframe data-sourceline>` the height of its content, and puts the card of an event in the
 * place of each `<blockquote data-sourceline>`, once it is drawn. Accepts only messages that the frame itself sends, from the
 * origin that it was loaded from.
 */
const lowest = 120;
/** More than a timeline of hundreds of events on a phone needs. */
const highest = 100_000;

const framesOf = (document: Document): HTMLIFrameElement[] => [
  ...document.querySelectorAll<HTMLIFrameElement>('iframe[data-sourceline]')
];

/** The address from which a frame was loaded; undefined if it has none, or an invalid one. */
const addressOf = ({ src }: HTMLIFrameElement): URL | undefined => parseUrl(src);

/** A sandboxed frame has the origin “null”; `srcdoc`, and a frame that a script writes, have ours. */
function originOf(frame: HTMLIFrameElement): string {
  const { srcdoc, sandbox } = frame;
  if (frame.hasAttribute('sandbox') && !sandbox.contains('allow-same-origin')) return 'null';
  const address = srcdoc ? undefined : addressOf(frame);
  return !address || address.protocol === 'about:' ? self.origin : address.origin;
}

/** The height in a message: our own, AMP's, open-iframe-resizer's or pym's. */
function heightIn(data: unknown): unknown {
  if (typeof data === 'string') return Number(/^pymxPYMx.+xPYMxheightxPYMx(\d+(?:\.\d+)?)$/.exec(data)?.[1]);
  const { type, v, sentinel, height } = (data ?? {}) as Record<string, unknown>;
  const isOurs = type === 'sourceline:height' && v === 1;
  const isKnown = isOurs || type === 'iframe-resized' || (sentinel === 'amp' && type === 'embed-size');
  return isKnown ? height : undefined;
}

const send = ({ contentWindow }: HTMLIFrameElement, message: unknown): void =>
  contentWindow?.postMessage(message, '*');

/** Sends a pym frame its width; it waits for that before it sends its height. */
function tellWidth(frame: HTMLIFrameElement): void {
  const id = addressOf(frame)?.searchParams.get('childId');
  if (id) send(frame, `pymxPYMx${id}xPYMxwidthxPYMx${frame.clientWidth}`);
}

/** Requests the height of a frame, which may have sent it before this script ran, or may wait for a request. */
function ask(frame: HTMLIFrameElement): void {
  send(frame, { type: 'sourceline:init', v: 1 });
  send(frame, { type: 'iframe-child-init' });
  tellWidth(frame);
}

addEventListener('message', ({ source, origin, data }: MessageEvent<unknown>) => {
  const frame = source && framesOf(document).find(({ contentWindow }) => contentWindow === source);
  const height = frame && origin === originOf(frame) && heightIn(data);
  if (!frame || typeof height !== 'number' || !Number.isFinite(height)) return;
  frame.style.height = `${Math.min(Math.max(height, lowest), highest)}px`;
  const quote = quotes.get(frame);
  if (quote) quote.style.display = 'none';
});

/** The quotations in the page, by the frames that are drawn in their place. */
const quotes = new WeakMap<HTMLIFrameElement, HTMLElement>();
/** The folder that this script is from: a quotation may name no other page, as a stranger may have written it. */
const folder = parseUrl('./', (document.currentScript as HTMLScriptElement | null)?.src)?.href;

/** Draws the card of an event after its quotation, which stays as long as there is no card. */
function enhance(quote: HTMLElement): void {
  const src = quote.dataset['sourceline'] ?? '';
  quote.removeAttribute('data-sourceline');
  if (folder === undefined || !parseUrl(src)?.href.startsWith(folder)) return;
  const frame = document.createElement('iframe');
  Object.assign(frame, { src, title: quote.lastElementChild?.textContent, width: '100%', height: '0' });
  frame.dataset['sourceline'] = '';
  frame.allow = 'clipboard-write';
  frame.style.border = '0';
  quotes.set(frame, quote);
  quote.after(frame);
}

document.querySelectorAll<HTMLElement>('blockquote[data-sourceline]').forEach(enhance);

// The load event of a frame does not bubble, so it is caught in the capture phase.
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
