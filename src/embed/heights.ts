/** Lower heights are not told: a frame that is hidden, or has nothing in it yet, would be folded away for good. */
const lowest = 100;

/** What the address of a frame says of who put it there. */
interface Placed {
  /** The query, as of `location.search`. */
  readonly search: string;
  /** As of `location.hash`. */
  readonly hash: string;
}

/**
 * The messages that tell a frame's height, in CSS pixels, to the page around it: our own, AMP's (which
 * @newswire/frames reads too), and those of pym.js and WordPress, where the address says that they listen.
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

/** The answer to open-iframe-resizer, which asks before it listens. */
export const resizedMessage = (width: number, height: number): readonly unknown[] =>
  height >= lowest ? [{ type: 'iframe-resized', width, height: Math.ceil(height) }] : [];

/** Who asks for the height with a message: one of the dialects above, or open-iframe-resizer. */
export function askerOf(data: unknown): 'page' | 'open-iframe-resizer' | undefined {
  if (typeof data === 'string') return data.startsWith('pymxPYMx') ? 'page' : undefined;
  const type = typeof data === 'object' && data !== null && 'type' in data ? data.type : undefined;
  if (type === 'sourceline:init') return 'page';
  return type === 'iframe-child-init' || type === 'iframe-get-child-dimensions'
    ? 'open-iframe-resizer'
    : undefined;
}
