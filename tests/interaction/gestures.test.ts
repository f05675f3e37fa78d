import { beforeEach, describe, expect, it, vi } from 'vitest';
import { gestures, type GestureTarget } from '../../src/interaction/gestures.ts';
import { lengthOf, type TimeWindow } from '../../src/layout/time/window.ts';

/** A figure whose plot begins at 100 pixels and shows 100 days on 1 000. jsdom puts it at the page's corner. */
function figure(orientation: GestureTarget['orientation'] = 'horizontal') {
  const node = document.body.appendChild(document.createElement('div'));
  node.setPointerCapture = vi.fn();
  const target = {
    orientation,
    offset: 100,
    length: 1000,
    window: { start: 0, end: 100 } as TimeWindow,
    onwindow: vi.fn<(window: TimeWindow) => void>(),
    onend: vi.fn(),
    onplainwheel: vi.fn()
  };
  const detach = gestures(target)(node) as () => void;
  const last = (): TimeWindow => target.onwindow.mock.lastCall![0];
  return { node, target, detach, last };
}

const wheel = (init: WheelEventInit): WheelEvent => new WheelEvent('wheel', { cancelable: true, ...init });
const pointer = (type: string, clientX: number, more: PointerEventInit = {}): PointerEvent =>
  new PointerEvent(type, { clientX, bubbles: true, ...more });

function touch(type: string, ...at: number[]): Event {
  const touches = at.map((clientX) => ({ clientX, clientY: 0 }));
  return Object.assign(new Event(type, { cancelable: true }), { touches });
}

beforeEach(() => document.body.replaceChildren());

describe('a wheel', () => {
  it('is the page’s, and only said to have turned', () => {
    const { node, target } = figure();
    const event = wheel({ deltaY: 100, clientX: 600 });
    node.dispatchEvent(event);
    expect(event.defaultPrevented).toBe(false);
    expect(target.onwindow).not.toHaveBeenCalled();
    expect(target.onplainwheel).toHaveBeenCalledOnce();
  });

  it.each(['ctrlKey', 'metaKey'])('with %s zooms about the day under the pointer', (key) => {
    const { node, target, last } = figure();
    const event = wheel({ deltaY: -100, clientX: 350, [key]: true });
    node.dispatchEvent(event);
    expect(event.defaultPrevented).toBe(true);
    expect(lengthOf(last())).toBeLessThan(100);
    expect((25 - last().start) / lengthOf(last())).toBeCloseTo(0.25, 9);
    // A wheel has no end: its many turns must not flood the status region.
    expect(target.onend).not.toHaveBeenCalled();
  });
});

describe('a wheel that turns further than any', () => {
  it.each([1e9, -1e9])('by %s still leaves a window', (deltaY) => {
    const { node, last } = figure();
    node.dispatchEvent(wheel({ deltaY, clientX: 350, ctrlKey: true }));
    expect(Number.isFinite(lengthOf(last())) && lengthOf(last()) > 0).toBe(true);
  });
});

describe('a mouse', () => {
  it('drags the days that it holds', () => {
    const { node, target, last } = figure();
    node.dispatchEvent(pointer('pointerdown', 500));
    node.dispatchEvent(pointer('pointermove', 300));
    expect(last()).toEqual({ start: 20, end: 120 });
    node.dispatchEvent(pointer('pointerup', 300));
    expect(target.onend).toHaveBeenCalledOnce();
    node.dispatchEvent(pointer('pointermove', 100));
    expect(target.onwindow).toHaveBeenCalledOnce();
  });

  it('drags down a figure that runs down the page', () => {
    const { node, last } = figure('vertical');
    node.dispatchEvent(pointer('pointerdown', 0, { clientY: 500 }));
    node.dispatchEvent(pointer('pointermove', 0, { clientY: 600 }));
    expect(last().start).toBeCloseTo(-10, 9);
  });

  it.each([
    ['a hair', { clientX: 502 }, {}],
    ['with another button', { clientX: 300 }, { button: 2 }],
    ['by one finger', { clientX: 300 }, { pointerType: 'touch' }]
  ])('moved %s drags nothing', (_, { clientX }, more) => {
    const { node, target } = figure();
    node.dispatchEvent(pointer('pointerdown', 500, more));
    node.dispatchEvent(pointer('pointermove', clientX, more));
    expect(target.onwindow).not.toHaveBeenCalled();
  });

  it('chooses nothing by the click that ends a drag, and something by the next', () => {
    const { node } = figure();
    const chosen = vi.fn();
    const mark = node.appendChild(document.createElement('b'));
    mark.addEventListener('click', chosen);
    node.dispatchEvent(pointer('pointerdown', 500));
    node.dispatchEvent(pointer('pointermove', 300));
    node.dispatchEvent(pointer('pointerup', 300));
    mark.click();
    expect(chosen).not.toHaveBeenCalled();
    mark.click();
    expect(chosen).toHaveBeenCalledOnce();
  });
});

describe('fingers', () => {
  it('are the page’s where there is one', () => {
    const { node, target } = figure();
    const events = [touch('touchstart', 300), touch('touchmove', 200)];
    for (const event of events) node.dispatchEvent(event);
    expect(events.some(({ defaultPrevented }) => defaultPrevented)).toBe(false);
    expect(target.onwindow).not.toHaveBeenCalled();
  });

  it('spread the days between two of them', () => {
    const { node, target, last } = figure();
    node.dispatchEvent(touch('touchstart', 500, 700));
    node.dispatchEvent(touch('touchmove', 400, 800));
    expect(last()).toEqual({ start: 25, end: 75 });
    node.dispatchEvent(touch('touchend'));
    expect(target.onend).toHaveBeenCalledOnce();
  });

  it('move the days where both go the same way', () => {
    const { node, last } = figure();
    node.dispatchEvent(touch('touchstart', 500, 700));
    node.dispatchEvent(touch('touchmove', 600, 800));
    expect(last()).toEqual({ start: -10, end: 90 });
  });
});

it('hears nothing once it is taken off', () => {
  const { node, target, detach } = figure();
  detach();
  node.dispatchEvent(wheel({ deltaY: 100 }));
  expect(target.onplainwheel).not.toHaveBeenCalled();
});
