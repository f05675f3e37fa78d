import { render } from 'svelte/server';
import TimelineSvg from '../../src/marks/TimelineSvg.svelte';
import { sceneOf, type Picture } from '../plots/plot.ts';

/** A picture as it is written on a server, without the comments that Svelte leaves for a browser. */
export function svgOf(picture: Picture): string {
  const { story, selectedId } = picture;
  const props = {
    scene: sceneOf(picture),
    title: story.timeline.title,
    description: 'A picture.',
    selectedId
  };
  return render(TimelineSvg, { props, idPrefix: 'plot' }).body.replace(/<!--.*?-->/gs, '');
}
