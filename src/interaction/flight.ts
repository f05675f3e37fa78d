import { interpolateNumber, interpolateZoom, type ZoomView } from 'd3';
import { lengthOf, type TimeWindow } from '../layout/time/window.ts';

const viewOf = (window: TimeWindow): ZoomView => [(window.start + window.end) / 2, 0, lengthOf(window)];

type Way = (share: number) => TimeWindow;

/**
 * The windows on the way from one to another, at a share of it: by the path of van Wijk and Nuij (2003), which zooms out
 * where it is far to go, so that a reader sees where they are taken. A pan keeps its scale, and with it its rows.
 */
export function flight(from: TimeWindow, to: TimeWindow): Way {
  if (Math.abs(lengthOf(from) / lengthOf(to) - 1) < 1e-9) return pan(from, to);
  const view = interpolateZoom(viewOf(from), viewOf(to));
  // Over more than some eight orders of magnitude D3's numbers end in NaN, and nobody could follow: a jump.
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
