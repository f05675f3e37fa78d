import type { Attachment } from 'svelte/attachments';
type Orientation = 'horizontal' | 'vertical';
import { lengthOf, translate, zoomBy, type TimeWindow } from '../layout/time/window.ts';

/** What gestures move, and where on the element time lies. It is asked anew at each gesture. */
export interface GestureTarget {
  readonly orientation: Orientation;
  /** Where the plot begins and how long it is along time, in pixels of the element. */
  readonly offset: number;
  readonly length: number;
  readonly window: TimeWindow;
  /** Called with each window of a gesture. */
  readonly onwindow: (window: TimeWindow) => void;
  /** Called when a drag or a pinch that moved the window is over; a wheel has no end. */
  readonly onend: () => void;
  /** Called when a wheel turns without a key that would zoom. */
  readonly onplainwheel: () => void;
}

interface Point {
  readonly clientX: number;
  readonly clientY: number;
}

/** How far a pressed mouse moves before it drags and no longer clicks, in pixels. */
const slack = 4;

/**
 * Turns gestures on an element into windows. A page is for scrolling: a wheel zooms only with Ctrl or ⌘ (as which
 * a trackpad's pinch comes too), touch moves the window only with two fingers.
 */
export function gestures(target: GestureTarget): Attachment<HTMLElement> {
  return (node) => {
    const ended = new AbortController();
    const on = <Type extends keyof HTMLElementEventMap>(
      type: Type,
      listener: (event: HTMLElementEventMap[Type]) => void
    ): void => node.addEventListener(type, listener, { passive: false, signal: ended.signal });
    const share = (point: Point): number =>
      (along(point, node, target.orientation) - target.offset) / target.length;
    on('wheel', (event) => turn(event, share(event), target));
    followMouse(node, on, share, target, ended.signal);
    followFingers(on, share, target);
    return () => ended.abort();
  };
}

type Listen = <Type extends keyof HTMLElementEventMap>(
  type: Type,
  listener: (event: HTMLElementEventMap[Type]) => void
) => void;
type Share = (point: Point) => number;

function along({ clientX, clientY }: Point, node: HTMLElement, orientation: Orientation): number {
  const { left, top } = node.getBoundingClientRect();
  return orientation === 'horizontal' ? clientX - left : clientY - top;
}

/** The day at a share of a window. */
const dayAt = (window: TimeWindow, share: number): number => window.start + share * lengthOf(window);

/** Wheels count in pixels, lines or pages; a pinch on a trackpad counts in a tenth of a wheel's steps. */
const wheelStep = ({ deltaMode, ctrlKey }: WheelEvent): number =>
  (deltaMode === 1 ? 0.05 : deltaMode === 2 ? 1 : 0.002) * (ctrlKey ? 5 : 1);

/** Of one turn of a wheel, in doublings: no real wheel comes near it. */
const mostSteps = 4;

function turn(event: WheelEvent, share: number, target: GestureTarget): void {
  if (!event.ctrlKey && !event.metaKey) return target.onplainwheel();
  event.preventDefault();
  const steps = Math.min(Math.max(event.deltaY * wheelStep(event), -mostSteps), mostSteps);
  target.onwindow(zoomBy(target.window, 2 ** steps, dayAt(target.window, share)));
}

function followMouse(
  node: HTMLElement,
  on: Listen,
  share: Share,
  target: GestureTarget,
  ended: AbortSignal
): void {
  let held: { readonly point: Point; readonly share: number; readonly window: TimeWindow } | undefined;
  let dragging = false;
  on('pointerdown', (event) => {
    dragging = false;
    if (event.pointerType === 'touch' || event.button !== 0) return;
    held = { point: event, share: share(event), window: target.window };
  });
  on('pointermove', (event) => {
    if (!held) return;
    const { clientX, clientY } = held.point;
    if (!dragging && Math.hypot(event.clientX - clientX, event.clientY - clientY) < slack) return;
    if (!dragging) node.setPointerCapture(event.pointerId);
    dragging = true;
    target.onwindow(translate(held.window, (held.share - share(event)) * lengthOf(held.window)));
  });
  const release = (): void => {
    held = undefined;
    if (dragging) target.onend();
  };
  on('pointerup', release);
  on('pointercancel', release);
  // The click that ends a drag chooses nothing; one that no mouse made, after it, does.
  const endDrag = (event: Event): void => {
    if (dragging) event.stopPropagation();
    dragging = false;
  };
  node.addEventListener('click', endDrag, { capture: true, signal: ended });
}

function followFingers(on: Listen, share: Share, target: GestureTarget): void {
  let held: { readonly apart: number; readonly day: number; readonly length: number } | undefined;
  on('touchstart', (event) => {
    const pair = pairOf(event);
    held = pair && {
      apart: pair.apart,
      day: dayAt(target.window, share(pair.middle)),
      length: lengthOf(target.window)
    };
    if (pair) event.preventDefault();
  });
  on('touchmove', (event) => {
    const pair = pairOf(event);
    if (!held || !pair) return;
    event.preventDefault();
    const length = (held.length * held.apart) / pair.apart;
    const start = held.day - share(pair.middle) * length;
    target.onwindow({ start, end: start + length });
  });
  const release = (): void => {
    if (held) target.onend();
    held = undefined;
  };
  on('touchend', release);
  on('touchcancel', release);
}

interface Pair {
  readonly middle: Point;
  /** In pixels, never 0. */
  readonly apart: number;
}

function pairOf({ touches }: TouchEvent): Pair | undefined {
  const [a, b] = Array.from(touches);
  if (!a || !b || touches.length > 2) return undefined;
  const middle = { clientX: (a.clientX + b.clientX) / 2, clientY: (a.clientY + b.clientY) / 2 };
  return { middle, apart: Math.max(1, Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY)) };
}
