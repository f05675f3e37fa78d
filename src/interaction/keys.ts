type Orientation = 'horizontal' | 'vertical';

/** What a key in the figure asks for. `move` counts events in time, `across` groups. */
export type Intent =
  | { readonly kind: 'move'; readonly by: number }
  | { readonly kind: 'across'; readonly by: 1 | -1 }
  | { readonly kind: 'end'; readonly of: 'first' | 'last' }
  | { readonly kind: 'zoom'; readonly by: 'in' | 'out' }
  | { readonly kind: 'step'; readonly by: 1 | -1 }
  | { readonly kind: 'open' | 'close' | 'fit' };

/** With these strides any of 200 events is reached in a dozen presses. */
const stride = 5;
const page = 25;

const always: Readonly<Record<string, Intent>> = {
  Home: { kind: 'end', of: 'first' },
  End: { kind: 'end', of: 'last' },
  PageDown: { kind: 'move', by: page },
  PageUp: { kind: 'move', by: -page },
  Enter: { kind: 'open' },
  ' ': { kind: 'open' },
  Escape: { kind: 'close' },
  '+': { kind: 'zoom', by: 'in' },
  '=': { kind: 'zoom', by: 'in' },
  '-': { kind: 'zoom', by: 'out' },
  '0': { kind: 'fit' },
  n: { kind: 'step', by: 1 },
  p: { kind: 'step', by: -1 }
};

const arrows: Readonly<Record<Orientation, Readonly<Record<string, readonly ['time' | 'groups', 1 | -1]>>>> =
  {
    horizontal: {
      ArrowRight: ['time', 1],
      ArrowLeft: ['time', -1],
      ArrowDown: ['groups', 1],
      ArrowUp: ['groups', -1]
    },
    vertical: {
      ArrowDown: ['time', 1],
      ArrowUp: ['time', -1],
      ArrowRight: ['groups', 1],
      ArrowLeft: ['groups', -1]
    }
  };

type Press = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/** The intent of a key pressed in the figure; nothing for keys that are the browser's or nobody's. */
export function intentOf(press: Press, orientation: Orientation): Intent | undefined {
  if (press.ctrlKey || press.metaKey || press.altKey) return undefined;
  const arrow = own(arrows[orientation], press.key);
  if (!arrow) return own(always, press.key);
  const [along, by] = arrow;
  return along === 'groups'
    ? { kind: 'across', by }
    : { kind: 'move', by: press.shiftKey ? by * stride : by };
}

const own = <Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;
