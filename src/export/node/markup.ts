import { render } from 'svelte/server';
import FigureSvg from '../../marks/FigureSvg.svelte';
import SheetSvg from '../../marks/SheetSvg.svelte';
import type { Picture } from '../picture/picture.ts';
import { writtenLength } from '../picture/size.ts';

/** The markup of a picture, drawn without a page. `prefix` begins its ids, so that two pictures on a page don't meet. */
export function markupOf({ sheet, width, height, options }: Picture, prefix: string): string {
  const props = {
    sheet,
    width: writtenLength(width),
    height: writtenLength(height),
    selectedId: options.selectedId
  };
  return render(SheetSvg, { props, idPrefix: prefix }).body;
}

/** The markup of the figure alone, for a format that sets the other texts itself. */
export function figureMarkupOf({ sheet, options }: Picture, prefix: string): string {
  return render(FigureSvg, { props: { sheet, selectedId: options.selectedId }, idPrefix: prefix }).body;
}
