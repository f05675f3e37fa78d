import { render } from 'svelte/server';
import SheetSvg from '../../marks/SheetSvg.svelte';
import type { Picture } from '../picture.ts';
import { writtenLength } from '../size.ts';

/** The markup of a picture, drawn without a page. `prefix` begins its ids, so that two pictures on a page don't meet. */
export function markupOf({ sheet, width, height, options }: Picture, prefix: string): string {
  const props = {
    sheet,
    width: writtenLength(width),
    height: writtenLength(height),
    transparent: options.transparent,
    selectedId: options.selectedId
  };
  return render(SheetSvg, { props, idPrefix: prefix }).body;
}
