import { mount, unmount } from 'svelte';
import SheetSvg from '../../marks/SheetSvg.svelte';
import type { Picture } from '../picture.ts';
import { writtenLength } from '../size.ts';
import { facesIn, type UsedFace } from './used-faces.ts';

/** The markup of a picture, and what is written in it. */
export interface Markup {
  readonly svg: string;
  readonly faces: readonly UsedFace[];
}

/** Lengths as SVG writes them, where a file states others than the picture's own. */
interface StatedSize {
  readonly width: string;
  readonly height: string;
}

/**
 * The markup of a picture, drawn by the page beside what it shows. `prefix` begins its ids as it does in the command
 * line's, so that both write the same drawing.
 */
export function markupOf(picture: Picture, prefix: string, stated = statedSizeOf(picture)): Markup {
  const { sheet, options } = picture;
  const target = document.createElement('div');
  const { transparent, selectedId } = options;
  const drawing = mount(SheetSvg, { target, props: { sheet, ...stated, transparent, selectedId } });
  const svg = target.querySelector('svg')!;
  renameIds(svg, `${prefix}-s1`);
  const markup = { svg: new XMLSerializer().serializeToString(svg), faces: facesIn(svg) };
  void unmount(drawing);
  return markup;
}

const statedSizeOf = ({ width, height }: Picture): StatedSize => ({
  width: writtenLength(width),
  height: writtenLength(height)
});

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
