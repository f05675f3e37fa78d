import { render } from '@testing-library/svelte';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Hand, TimeSurface } from '../../src/interaction/surface.ts';
import { lengthOf, type TimeWindow } from '../../src/layout/time/window.ts';
import Hands from '../../src/viewer/figure/Hands.svelte';

const reach: TimeWindow = { start: -1000, end: 1060 };

/**
 * 60 days on 600 pixels, from 200 to 800, between stretches of 100 pixels in which a pixel is ten days. The tick labels
 * are 40 pixels high. jsdom puts the figure at the page's corner.
 */
function figure({ stretches = true } = {}) {
  const story = { from: 200, to: 800 };
  const plot = stretches ? { x: 100, width: 800 } : { x: 200, width: 600 };
  let shown: TimeWindow = { start: 0, end: 60 };
  const dayIn = (window: TimeWindow, x: number): number => {
    if (x < story.from) return window.start - (story.from - x) * 10;
    if (x > story.to) return window.end + (x - story.to) * 10;
    return window.start + ((x - story.from) / 600) * lengthOf(window);
  };
  const surface = (): TimeSurface => {
    const window = shown;
    return {
      plot: { ...plot, y: 40, height: 300 },
      axis: { ...plot, y: 0, height: 40 },
      story,
      window,
      reach,
      dayAt: (x) => dayIn(window, x)
    };
  };
  const hand = {
    surface,
    onstart: vi.fn(),
    onwindow: vi.fn<Hand['onwindow']>((next) => (shown = next)),
    onend: vi.fn(),
    onplainwheel: vi.fn()
  };
  const svg = document.body.appendChild(document.createElementNS('http://www.w3.org/2000/svg', 'svg'));
  const { unmount } = render(Hands, { target: svg, props: { hand } });
  return {
    svg,
    hand,
    unmount,
    shown: () => shown,
    days: () => [shown.start, shown.end].map((day) => Math.round(day * 1e6) / 1e6)
  };
}

function mouse(type: string, x: number, more: MouseEventInit = {}): MouseEvent {
  const event = new MouseEvent(type, { clientX: x, clientY: 200, bubbles: true, cancelable: true, ...more });
  // jsdom refuses the window of a test as one of its own.
  return Object.defineProperty(event, 'view', { value: window });
}

const wheel = (x: number, more: WheelEventInit): WheelEvent =>
  new WheelEvent('wheel', { clientX: x, bubbles: true, cancelable: true, ...more });

/** Presses on an element at the first x, moves over the others and lets go. */
function drag(
  node: Element,
  [from, ...over]: readonly [number, ...number[]],
  more: MouseEventInit = {}
): void {
  node.dispatchEvent(mouse('mousedown', from, more));
  for (const x of over) window.dispatchEvent(mouse('mousemove', x, more));
  window.dispatchEvent(mouse('mouseup', over.at(-1) ?? from, more));
}

/** D3 keeps the click that ends a drag from the page until the browser has sent it. */
const afterClick = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

const fingers = (...xs: readonly number[]) =>
  xs.map((clientX, identifier) => ({ clientX, clientY: 200, identifier }));

/** A touch event with fingers on the figure, of which those of `changed` came, moved or left. */
function touch(type: string, touches: readonly number[], changed = touches): Event {
  const event = new Event(type, { bubbles: true, cancelable: true });
  return Object.assign(event, { touches: fingers(...touches), changedTouches: fingers(...changed) });
}

const tickLabels = (svg: Element): Element => svg.querySelector('.days .overlay')!;
const edge = (svg: Element, which: 'start' | 'end'): Element =>
  svg.querySelector(`[data-edge="${which}"] rect`)!;

beforeEach(() => {
  document.body.replaceChildren();
  vi.stubGlobal('ontouchstart', null);
});

describe('a wheel', () => {
  it('is the page’s, and only said to have turned', () => {
    const { svg, hand } = figure();
    const event = wheel(500, { deltaY: 100 });
    svg.dispatchEvent(event);
    expect(event.defaultPrevented).toBe(false);
    expect(hand.onwindow).not.toHaveBeenCalled();
    expect(hand.onplainwheel).toHaveBeenCalledOnce();
  });

  it.each(['ctrlKey', 'metaKey'])('with %s zooms about the day under the pointer', (key) => {
    const { svg, hand, shown } = figure();
    const event = wheel(350, { deltaY: -100, [key]: true });
    svg.dispatchEvent(event);
    expect(event.defaultPrevented).toBe(true);
    expect(lengthOf(shown())).toBeLessThan(60);
    expect((15 - shown().start) / lengthOf(shown())).toBeCloseTo(0.25, 9);
    expect(hand.onplainwheel).not.toHaveBeenCalled();
  });

  it('in a stretch zooms about the edge of the story', () => {
    const before = figure();
    before.svg.dispatchEvent(wheel(120, { deltaY: -100, ctrlKey: true }));
    expect(before.shown().start).toBe(0);
    expect(before.shown().end).toBeLessThan(60);
    const after = figure();
    after.svg.dispatchEvent(wheel(880, { deltaY: -100, ctrlKey: true }));
    expect(after.shown().end).toBe(60);
  });

  it.each([1e9, -1e9])(
    'that turns by %s goes no further than windows do, and turns back at once',
    (deltaY) => {
      const { svg, shown } = figure();
      for (let turn = 0; turn < 5; turn++) svg.dispatchEvent(wheel(500, { deltaY, ctrlKey: true }));
      expect(lengthOf(shown())).toBeCloseTo(deltaY < 0 ? 2 : lengthOf(reach), 6);
      svg.dispatchEvent(wheel(500, { deltaY: -Math.sign(deltaY) * 100, ctrlKey: true }));
      expect(lengthOf(shown())).toBeCloseTo(deltaY < 0 ? 4 : lengthOf(reach) / 2, 6);
    }
  );

  it('that can’t zoom any closer does not zoom the page', () => {
    const { svg } = figure();
    svg.dispatchEvent(wheel(500, { deltaY: -1e9, ctrlKey: true }));
    const event = wheel(500, { deltaY: -100, ctrlKey: true });
    svg.dispatchEvent(event);
    expect(event.defaultPrevented).toBe(true);
  });

  it('is over when it rests', () => {
    vi.useFakeTimers({ now: 0 });
    const { svg, hand } = figure();
    svg.dispatchEvent(wheel(500, { deltaY: -100, ctrlKey: true }));
    expect(hand.onend).not.toHaveBeenCalled();
    vi.runAllTimers();
    expect(hand.onend).toHaveBeenCalledOnce();
    vi.useRealTimers();
  });
});

describe('a mouse', () => {
  it('drags the days that it holds, and each drag begins where the last one ended', () => {
    const { svg, hand, days } = figure();
    drag(svg, [500, 450, 300]);
    expect(days()).toEqual([20, 80]);
    expect([hand.onstart, hand.onend].map(({ mock }) => mock.calls.length)).toEqual([1, 1]);
    drag(svg, [300, 400]);
    expect(days()).toEqual([10, 70]);
    window.dispatchEvent(mouse('mousemove', 100));
    expect(days()).toEqual([10, 70]);
  });

  it.each([
    ['a hair', [500, 502], {}],
    ['with another button', [500, 300], { button: 2 }],
    ['with Ctrl, which is a second button on a Mac,', [500, 300], { ctrlKey: true }],
    ['in a stretch', [150, 300], {}]
  ] as const)('moved %s drags nothing', (_, path, more) => {
    const { svg, hand } = figure();
    drag(svg, [...path], more);
    expect(hand.onwindow).not.toHaveBeenCalled();
    expect(hand.onend).not.toHaveBeenCalled();
  });

  it('chooses nothing by the click that ends a drag, and something by the next', async () => {
    const { svg } = figure();
    const chosen = vi.fn();
    const mark = svg.appendChild(document.createElementNS('http://www.w3.org/2000/svg', 'g'));
    mark.addEventListener('click', chosen);
    drag(svg, [500, 300]);
    mark.dispatchEvent(mouse('click', 300));
    expect(chosen).not.toHaveBeenCalled();
    await afterClick();
    mark.dispatchEvent(mouse('click', 300));
    expect(chosen).toHaveBeenCalledOnce();
  });

  it.each([
    ['on the days', 200],
    ['on the tick labels', 20]
  ])('zooms in smoothly with two clicks %s, and with Shift out', (_, clientY) => {
    const { svg, hand, shown } = figure();
    svg.dispatchEvent(mouse('dblclick', 350, { clientY }));
    expect(shown()).toEqual({ start: 7.5, end: 37.5 });
    expect(hand.onwindow.mock.lastCall![1]).toEqual({ smooth: true });
    svg.dispatchEvent(mouse('dblclick', 350, { shiftKey: true }));
    expect(shown()).toEqual({ start: 0, end: 60 });
  });
});

describe('a click in a stretch', () => {
  it('goes to its day, at the same length', () => {
    const { svg, hand, shown } = figure();
    svg.dispatchEvent(mouse('click', 850));
    expect(shown()).toEqual({ start: 530, end: 590 });
    expect(hand.onwindow.mock.lastCall![1]).toEqual({ smooth: true });
    expect(hand.onend).toHaveBeenCalledOnce();
  });

  it.each(['option', 'button'])('on a mark (%s) is the mark’s, and in the story nobody’s', (role) => {
    const { svg, hand } = figure();
    const mark = svg.appendChild(document.createElementNS('http://www.w3.org/2000/svg', 'g'));
    mark.setAttribute('role', role);
    mark.dispatchEvent(mouse('click', 850));
    svg.dispatchEvent(mouse('click', 500));
    expect(hand.onwindow).not.toHaveBeenCalled();
  });
});

describe('the edges of the story', () => {
  it('set its first and last day, as far as the stretches reach', () => {
    const { svg, hand, shown } = figure();
    drag(edge(svg, 'start'), [203, 183, 173]);
    expect(shown()).toEqual({ start: -300, end: 60 });
    drag(edge(svg, 'end'), [800, 700]);
    expect(shown()).toEqual({ start: -300, end: 0 });
    expect(hand.onend).toHaveBeenCalledTimes(2);
  });

  it('never cross', () => {
    const { svg, shown } = figure();
    drag(edge(svg, 'start'), [200, 790, 900]);
    expect(shown()).toEqual({ start: 58, end: 60 });
  });

  it('follow one finger', () => {
    const { svg, shown } = figure();
    const handle = edge(svg, 'start').parentElement!;
    handle.dispatchEvent(touch('touchstart', [200]));
    handle.dispatchEvent(touch('touchmove', [190]));
    handle.dispatchEvent(touch('touchend', [], [190]));
    expect(shown()).toEqual({ start: -100, end: 60 });
  });

  it('are held only where something lies beyond them', () => {
    expect(figure().svg.querySelectorAll('[data-edge]')).toHaveLength(2);
    expect(figure({ stretches: false }).svg.querySelectorAll('[data-edge]')).toHaveLength(0);
  });
});

describe('a drag along the tick labels', () => {
  it('selects the days that it passes, in the stretches too, and leaves no selection behind', () => {
    const { svg, hand, shown } = figure();
    drag(tickLabels(svg), [254, 300, 347], { clientY: 20 });
    expect(shown()).toEqual({ start: 5, end: 15 });
    expect(hand.onwindow).toHaveBeenCalledOnce();
    expect(hand.onend).toHaveBeenCalledOnce();
    expect(svg.querySelector<SVGElement>('.days .selection')!.style.display).toBe('none');
    const stretched = figure();
    drag(tickLabels(stretched.svg), [190, 260], { clientY: 20 });
    expect(stretched.shown()).toEqual({ start: -100, end: 6 });
  });

  it('of a hair is a click', () => {
    const { svg, hand } = figure();
    drag(tickLabels(svg), [300, 302], { clientY: 20 });
    expect(hand.onwindow).not.toHaveBeenCalled();
  });
});

describe('fingers', () => {
  it('are the page’s where there is one', () => {
    const { svg, hand } = figure();
    const events = [touch('touchstart', [300]), touch('touchmove', [200])];
    for (const event of events) svg.dispatchEvent(event);
    expect(events.some(({ defaultPrevented }) => defaultPrevented)).toBe(false);
    expect(hand.onwindow).not.toHaveBeenCalled();
  });

  it('spread the days between two of them, and move them where both go the same way', () => {
    const { svg, hand, shown } = figure();
    svg.dispatchEvent(touch('touchstart', [400, 600]));
    svg.dispatchEvent(touch('touchmove', [300, 700]));
    expect(shown()).toEqual({ start: 15, end: 45 });
    svg.dispatchEvent(touch('touchmove', [400, 800]));
    expect(shown()).toEqual({ start: 10, end: 40 });
    svg.dispatchEvent(touch('touchend', [], [400, 800]));
    expect(hand.onend).toHaveBeenCalledOnce();
  });
});

describe('listeners on the window', () => {
  /** The types of what was put on the window since, and not taken off again. */
  function listeners(): () => string[] {
    const added = vi.spyOn(window, 'addEventListener');
    const removed = vi.spyOn(window, 'removeEventListener');
    return () => {
      const gone = new Set(removed.mock.calls.map(([, listener]) => listener));
      return added.mock.calls.flatMap(([type, listener]) => (gone.has(listener) ? [] : [type])).toSorted();
    };
  }

  it.each([
    ['a drag', (svg: Element) => svg, 200],
    ['a drag of an edge', (svg: Element) => edge(svg, 'end'), 200],
    ['a drag along the tick labels', tickLabels, 20]
  ])('are there while %s lasts, none of them for keys, and gone after it', async (_, held, clientY) => {
    const left = listeners();
    const { svg } = figure();
    expect(left()).toEqual([]);
    held(svg).dispatchEvent(mouse('mousedown', 500, { clientY }));
    expect(left()).toEqual(['dragstart', 'mousemove', 'mouseup']);
    window.dispatchEvent(mouse('mousemove', 450, { clientY }));
    window.dispatchEvent(mouse('mouseup', 450, { clientY }));
    await afterClick();
    expect(left()).toEqual([]);
    vi.restoreAllMocks();
  });
});

it('nothing is heard once the figure is gone', () => {
  const { svg, hand, unmount } = figure();
  unmount();
  svg.dispatchEvent(wheel(500, { deltaY: 100 }));
  drag(svg, [500, 300]);
  svg.dispatchEvent(mouse('click', 850));
  expect([hand.onplainwheel, hand.onwindow].map(({ mock }) => mock.calls.length)).toEqual([0, 0]);
});
