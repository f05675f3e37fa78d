import { pointer, select, zoom, zoomIdentity, type D3ZoomEvent, type ScaleLinear } from 'd3';
import { lengthOf, shortestLength, zoomBy, type TimeWindow } from '../layout/time/window.ts';
import { centredOn, inStretch, onAxis, slack, storyDayAt, storyScale, windowOf } from './surface.ts';
import type { Hand, TimeSurface } from './surface.ts';

type Event = MouseEvent | WheelEvent | TouchEvent;
type Zoom = Omit<D3ZoomEvent<SVGSVGElement, unknown>, 'sourceEvent'> & {
  /** Null if code resets the transform, and no gesture moves it. */
  readonly sourceEvent: Event | null;
};

/** What is kept from the start of a gesture to its end. */
interface Held {
  readonly pressed: Event;
  readonly scale: ScaleLinear<number, number>;
  /** How many times the window has been magnified so far. */
  factor: number;
  /** Whether the gesture has set a window: a press that hardly moves is a click. */
  moved: boolean;
}

/**
 * Pans and zooms with d3-zoom. The page can still scroll: the wheel zooms only with Ctrl or ⌘ (a pinch on a trackpad arrives
 * as a wheel with Ctrl), and touch moves the window only with two fingers.
 */
export function panAndZoom(svg: SVGSVGElement, hand: Hand): () => void {
  let held: Held | undefined;
  const behaviour = zoom<SVGSVGElement, unknown>()
    .filter((event: Event) => isGesture(event, svg, hand.surface()))
    .extent(() => extentOf(hand.surface()))
    .wheelDelta((event: WheelEvent) => wheelDelta(event, hand.surface()))
    .clickDistance(slack)
    .duration(0)
    .on('start', ({ sourceEvent }: Zoom) => {
      if (!sourceEvent) return;
      held = { pressed: sourceEvent, scale: storyScale(hand.surface()), factor: 1, moved: false };
      hand.onstart();
    })
    .on('zoom', (event: Zoom) => {
      if (!held || !event.sourceEvent) return;
      if (!held.moved && isJitter(held.pressed, event.sourceEvent)) return;
      held.moved = true;
      const smooth = event.sourceEvent.type === 'dblclick';
      hand.onwindow(windowAfter(event, event.sourceEvent, held), { smooth });
    })
    .on('end', ({ sourceEvent }: Zoom) => {
      if (!sourceEvent) return;
      const moved = held?.moved;
      held = undefined;
      behaviour.transform(surface, zoomIdentity);
      if (moved) hand.onend();
    });

  /** The wheel zooms around the pointer or the nearest edge of the window; drags and pinches keep the days under the hand. */
  function windowAfter({ transform }: Zoom, source: Event, gesture: Held): TimeWindow {
    if (source.type !== 'wheel' && source.type !== 'dblclick') return windowOf(transform, gesture.scale);
    const longer = gesture.factor / transform.k;
    gesture.factor = transform.k;
    const now = hand.surface();
    return zoomBy(now.window, longer, storyDayAt(now, pointer(source, svg)[0]));
  }

  const surface = select(svg)
    // Listen first: d3-zoom stops events that it handles from reaching later listeners.
    .on('wheel.page', (event: WheelEvent) => keepFromPage(event, hand), { passive: false })
    .on('click.stretch', (event: MouseEvent) => centre(event, svg, hand))
    .call(behaviour);
  return () => {
    behaviour.on('start zoom end', null);
    surface.on('.zoom .page .stretch', null);
  };
}

const isTouch = (event: Event): event is TouchEvent => 'touches' in event;
const zooms = ({ ctrlKey, metaKey }: WheelEvent): boolean => ctrlKey || metaKey;

function isGesture(event: Event, svg: SVGSVGElement, surface: TimeSurface): boolean {
  if (isTouch(event)) return event.touches.length === 2;
  if (event.type === 'wheel') return zooms(event as WheelEvent);
  const at = pointer(event, svg);
  const isBrush = event.type === 'mousedown' && onAxis(surface, at);
  return event.button === 0 && !event.ctrlKey && !inStretch(surface, at[0]) && !isBrush;
}

const isJitter = (pressed: Event, event: Event): boolean =>
  event.type === 'mousemove' &&
  !isTouch(pressed) &&
  !isTouch(event) &&
  Math.hypot(event.clientX - pressed.clientX, event.clientY - pressed.clientY) < slack;

function extentOf({ story, plot }: TimeSurface): [[number, number], [number, number]] {
  return [
    [story.from, plot.y],
    [story.to, plot.y + plot.height]
  ];
}

/** Wheels count in pixels, lines or pages; a pinch on a trackpad counts in steps a tenth as large. */
const wheelStep = ({ deltaMode, ctrlKey }: WheelEvent): number =>
  (deltaMode === 1 ? 0.05 : deltaMode === 2 ? 1 : 0.002) * (ctrlKey ? 5 : 1);

/**
 * One turn of the wheel in doublings, kept within the shortest and longest window: d3-zoom would count on beyond them, and
 * a reader would first have to turn all of that back.
 */
function wheelDelta(event: WheelEvent, { window, reach }: TimeSurface): number {
  const most = Math.log2(lengthOf(window) / shortestLength);
  const least = Math.log2(lengthOf(window) / lengthOf(reach));
  return Math.max(Math.min(-event.deltaY * wheelStep(event), most), least);
}

/** A wheel that zooms here must not zoom the page too, even if the view can get no closer. */
function keepFromPage(event: WheelEvent, hand: Hand): void {
  if (zooms(event)) event.preventDefault();
  else hand.onplainwheel();
}

/** Things that take a click: the mark of an event, a density or a group's name. */
const targets = '[role="option"], [role="button"], [data-copy]';

/** A click in a stretch goes there, unless it is on a mark. */
function centre(event: MouseEvent, svg: SVGSVGElement, hand: Hand): void {
  const surface = hand.surface();
  const [x] = pointer(event, svg);
  if (!inStretch(surface, x) || (event.target as Element).closest(targets)) return;
  hand.onstart();
  hand.onwindow(centredOn(surface.window, surface.dayAt(x)), { smooth: true });
  hand.onend();
}
