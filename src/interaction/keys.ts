import type { Edge } from './surface.ts';

/** What a key in the figure does. `move` counts events in time, `across` groups; `pan` and `edge` move the window. */
export type Intent =
  | { readonly kind: 'move'; readonly by: number }
  | { readonly kind: 'across'; readonly by: 1 | -1 }
  | { readonly kind: 'end'; readonly of: 'first' | 'last' }
  | { readonly kind: 'zoom'; readonly by: 'in' | 'out' }
  | { readonly kind: 'pan'; readonly by: 1 | -1 }
  | { readonly kind: 'edge'; readonly edge: Edge; readonly by: 1 | -1 }
  | { readonly kind: 'step'; readonly by: 1 | -1 }
  | { readonly kind: 'open' | 'close' | 'fit' | 'search' | 'keys' };

/** These strides reach any of 200 events in a dozen presses. */
const page = 10;
const withShift = 5;

const always: Readonly<Record<string, Intent>> = {
  Home: { kind: 'end', of: 'first' },
  End: { kind: 'end', of: 'last' },
  Enter: { kind: 'open' },
  ' ': { kind: 'open' },
  Escape: { kind: 'close' },
  '+': { kind: 'zoom', by: 'in' },
  '=': { kind: 'zoom', by: 'in' },
  '-': { kind: 'zoom', by: 'out' },
  '0': { kind: 'fit' },
  n: { kind: 'step', by: 1 },
  p: { kind: 'step', by: -1 },
  '/': { kind: 'search' },
  '?': { kind: 'keys' }
};

type Press = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/** The intent of a key pressed in the figure; undefined for keys of the browser and keys without a meaning. */
export function intentOf(press: Press): Intent | undefined {
  if (press.ctrlKey || press.metaKey) return undefined;
  if (press.key === 'ArrowLeft') return alongTime(press, -1);
  if (press.key === 'ArrowRight') return alongTime(press, 1);
  if (press.altKey) return undefined;
  if (press.key === 'ArrowUp') return { kind: 'across', by: -1 };
  if (press.key === 'ArrowDown') return { kind: 'across', by: 1 };
  if (press.key === 'PageUp') return { kind: 'move', by: -pageOf(press) };
  if (press.key === 'PageDown') return { kind: 'move', by: pageOf(press) };
  return Object.hasOwn(always, press.key) ? always[press.key] : undefined;
}

function alongTime({ shiftKey, altKey }: Press, by: 1 | -1): Intent {
  if (altKey) return { kind: 'edge', edge: shiftKey ? 'end' : 'start', by };
  return { kind: shiftKey ? 'pan' : 'move', by };
}

const pageOf = ({ shiftKey }: Press): number => (shiftKey ? page * withShift : page);
