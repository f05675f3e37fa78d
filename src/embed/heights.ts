/** Lower heights are not sent: a frame that is hidden or still empty would be folded away for good. */
const lowest = 100;

/** The parts of a frame's address that show which script resizes it. */
interface Placed {
  /** The query, as of `location.search`. */
  readonly search: string;
  /** As of `location.hash`. */
  readonly hash: string;
}

/**
 * The messages that send a frame's height, in CSS pixels, to the page around it: our own, AMP's (which
 * @newswire/frames reads too), and those of pym.js and WordPress, if the address shows that they listen.
 */
export function heightMessages(height: number, { search, hash }: Placed): readonly unknown[] {
  const whole = Math.ceil(height);
  if (!(whole >= lowest)) return [];
  const pym = new URLSearchParams(search).get('childId');
  const secret = new URLSearchParams(hash.replace(/^#\??/u, '')).get('secret');
  return [
    { type: 'sourceline:height', v: 1, height: whole },
    { sentinel: 'amp', type: 'embed-size', height: whole },
    ...(pym === null ? [] : [`pymxPYMx${pym}xPYMxheightxPYMx${whole}`]),
    ...(secret === null ? [] : [{ message: 'height', value: whole, secret }])
  ];
}

/** The answer to open-iframe-resizer, which sends a request before it listens. */
export const resizedMessage = (width: number, height: number): readonly unknown[] =>
  height >= lowest ? [{ type: 'iframe-resized', width, height: Math.ceil(height) }] : [];

/** The sender of a message that requests the height: a page with one of the scripts above, or open-iframe-resizer. */
export function askerOf(data: unknown): 'page' | 'open-iframe-resizer' | undefined {
  if (typeof data === 'string') return data.startsWith('pymxPYMx') ? 'page' : undefined;
  const type = typeof data === 'object' && data !== null && 'type' in data ? data.type : undefined;
  if (type === 'sourceline:init') return 'page';
  return type === 'iframe-child-init' || type === 'iframe-get-child-dimensions'
    ? 'open-iframe-resizer'
    : undefined;
}
