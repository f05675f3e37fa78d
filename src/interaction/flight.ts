import { interpolateNumber, interpolateZoom, type ZoomView } from 'd3';
import { lengthOf, type TimeWindow } from '../layout/time/window.ts';

const viewOf = (window: TimeWindow): ZoomView => [(window.start + window.end) / 2, 0, lengthOf(window)];

type Way = (share: number) => TimeWindow;

/**
 * The windows between two others, by the share of the way: along the path of van Wijk and Nuij (2003), which zooms out over
 * a long distance, so that a reader can follow. A pan keeps its scale, and so its rows.
 */
export function flight(from: TimeWindow, to: TimeWindow): Way {
  if (Math.abs(lengthOf(from) / lengthOf(to) - 1) < 1e-9) return pan(from, to);
  const view = interpolateZoom(viewOf(from), viewOf(to));
  // Over more than about eight orders of magnitude D3 gives NaN, and nobody could follow: jump instead.
  if (!Number.isFinite(view.duration)) return () => to;
  return (share) => {
    const [middle, , length] = view(share);
    return { start: middle - length / 2, end: middle + length / 2 };
  };
}

function pan(from: TimeWindow, to: TimeWindow): Way {
  const start = interpolateNumber(from.start, to.start);
  return (share) => ({ start: start(share), end: start(share) + lengthOf(to) });
}
