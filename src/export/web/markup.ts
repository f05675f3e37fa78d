import { mount, unmount } from 'svelte';
import FigureSvg from '../../marks/FigureSvg.svelte';
import SheetSvg from '../../marks/SheetSvg.svelte';
import type { Pixels } from '../picture/file.ts';
import type { Picture } from '../picture/picture.ts';
import { writtenLength } from '../picture/size.ts';

/**
 * The markup of a picture, drawn by the page beside what it shows. `prefix` begins its ids as it does in the command
 * line's, so that both write the same drawing. Its sides are as the file states them, or whole pixels to be drawn.
 */
export function markupOf(picture: Picture, prefix: string, pixels?: Pixels): string {
  const { sheet, options } = picture;
  const [width, height] = pixels
    ? [`${pixels.width}px`, `${pixels.height}px`]
    : [writtenLength(picture.width), writtenLength(picture.height)];
  const target = document.createElement('div');
  const { selectedId } = options;
  const drawing = mount(SheetSvg, { target, props: { sheet, width, height, selectedId } });
  const svg = target.querySelector('svg')!;
  renameIds(svg, `${prefix}-s1`);
  const markup = new XMLSerializer().serializeToString(svg);
  void unmount(drawing);
  return markup;
}

/** The markup of the figure alone, for a format that sets the other texts itself. */
export function figureMarkupOf({ sheet, options }: Picture): string {
  const target = document.createElement('div');
  const drawing = mount(FigureSvg, { target, props: { sheet, selectedId: options.selectedId } });
  const markup = new XMLSerializer().serializeToString(target.querySelector('svg')!);
  void unmount(drawing);
  return markup;
}

/** A page counts its ids on from picture to picture; a file begins them with a name. */
function renameIds(svg: SVGSVGElement, name: string): void {
  const counted = svg.querySelector('title')!.id.replace(/-title$/u, '');
  for (const element of [svg, ...svg.querySelectorAll('*')])
    for (const attribute of element.attributes) {
      const { value } = attribute;
      if (
        /^(?:id|aria-labelledby|aria-describedby)$/u.test(attribute.name) &&
        value.startsWith(`${counted}-`)
      )
        attribute.value = name + value.slice(counted.length);
      else if (value.startsWith(`url(#${counted}-`))
        attribute.value = `url(#${name}${value.slice(`url(#${counted}`.length)}`;
    }
}
