import { tick } from 'svelte';
import '../viewer/fonts.css';
import './sourceline-timeline.ts';
import { storyAddress } from '../app/remote.ts';
import type { Timeline } from '../model/timeline.ts';
import { excerpt } from '../model/messages.ts';
import { formatView } from '../viewer/url.ts';
import { viewAttributes } from './attributes.ts';
import { tellHeight } from './tell-height.ts';

/** The page is the element, and as much of the page around it as a frame may have. */
const element = document.createElement('sourceline-timeline');
const query = new URLSearchParams(location.search);
const page = new URL('../', document.baseURI).href;

for (const name of [...viewAttributes, 'lang']) {
  const value = query.get(name);
  if (value !== null) element.setAttribute(name, value);
}

const carried = document.getElementById('timeline-data')?.textContent;
const asked = query.get('src') ?? undefined;
// A frame opens stories of its own site only: its address may come from anyone.
const address = storyAddress(asked, page);
if (carried) element.timeline = JSON.parse(carried) as Timeline;
else if (address) element.setAttribute('src', address.href);
else
  element.textContent = `The address says src=${excerpt(asked ?? '')}, which was ignored: a story is opened from this site only, by a path such as data/story/timeline.json.`;

document.getElementById('embed')!.append(element);
// A page that stands in an attribute (`srcdoc`) has no page of its own.
if (location.protocol !== 'about:') document.getElementById('embed')!.append(linkToPage());
// A tick later what is in the shadow is drawn, the story or the problems.
tellHeight(document.body, element.ready.then(tick, tick));

function linkToPage(): HTMLElement {
  const link = document.createElement('a');
  const view = { id: query.get('event') ?? undefined, filter: {}, grouping: 'lane' as const };
  link.href = page + formatView(view, asked);
  link.target = '_blank';
  link.rel = 'noopener';
  link.textContent = 'Open this timeline in a page of its own';
  const footer = document.createElement('footer');
  footer.append(link);
  return footer;
}
