import { brushX, select, type D3BrushEvent } from 'd3';
import type { Box } from '../layout/scene.ts';
import { daysOf, slack, type Hand } from './surface.ts';

/**
 * Selects days by a drag along the tick labels, with d3-brush, which fills `group`: it must be empty. The window is set only
 * when the drag is over, so that the axis stays as it is under the pointer.
 */
export function brushDays(group: SVGGElement, { x, y, width, height }: Box, hand: Hand): () => void {
  const brush = brushX<unknown>()
    .extent([
      [x, y],
      [x + width, y + height]
    ])
    .keyModifiers(false)
    .on('start', ({ sourceEvent }: D3BrushEvent<unknown>) => {
      if (sourceEvent) hand.onstart();
    })
    .on('end', ({ sourceEvent, selection }: D3BrushEvent<unknown>) => {
      if (!sourceEvent || !selection) return;
      brush.clear(drawn);
      const [from, to] = selection as [number, number];
      if (to - from < slack) return;
      hand.onwindow(daysOf(hand.surface(), { from, to }), { smooth: true });
      hand.onend();
    });
  const drawn = select<SVGGElement, unknown>(group).call(brush);
  return () => {
    brush.on('start end', null);
    drawn.on('.brush', null).selectAll('*').remove();
  };
}
