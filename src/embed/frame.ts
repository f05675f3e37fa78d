import { tick } from 'svelte';
import '../viewer/fonts.css';
import './sourceline-timeline.ts';
import { elsewhereInWords, ignoredInWords, ownSiteOnly, storyAddress, whyNotOpened } from '../app/remote.ts';
import type { Timeline } from '../model/timeline.ts';
import { storiesPath } from '../model/site-stories.ts';
import { viewAttributes } from './attributes.ts';
import { linkTo, pageOf, type StoryPage } from './page-link.ts';
import { tellHeight } from './tell-height.ts';

/** The page is the element, and as much of the page around it as a frame may have. */
const element = document.createElement('sourceline-timeline');
const main = document.getElementById('embed')!;
const query = new URLSearchParams(location.search);
const root = new URL('../', document.baseURI).href;
/** In a site (`site/site.ts`), there is no story to open with, and each has a page of its own. */
const isSite = main.dataset.site !== undefined;

for (const name of [...viewAttributes, 'lang']) {
  const value = query.get(name);
  if (value !== null) element.setAttribute(name, value);
}

void show();

async function show(): Promise<void> {
  const carried = document.getElementById('timeline-data')?.textContent;
  const { page, notice } = await openStory(carried, query.get('src') ?? undefined);
  main.replaceChildren(...(notice === undefined ? [] : [paragraph(notice)]), element);
  // A tick later what is in the shadow is drawn, the story or the problems.
  const shown = element.ready.then(tick, tick);
  if (page && hasAddress()) main.append(footerWith(linkTo(page, element, query, shown)));
  tellHeight(document.body, shown);
}

/** The page of a story that was opened, and what a reader is told of where it came from. */
interface Opened {
  readonly page?: StoryPage | undefined;
  readonly notice?: string | undefined;
}

/** Opens the story that the page carries, or else the one that is asked for. */
async function openStory(carried: string | null | undefined, asked: string | undefined): Promise<Opened> {
  if (carried) {
    element.timeline = JSON.parse(carried) as Timeline;
    return { page: { address: root } };
  }
  // A frame opens stories of its own site only: its address may come from anyone.
  const address = isSite && asked === undefined ? undefined : storyAddress(asked, root);
  const list = isSite ? new URL(storiesPath, root) : undefined;
  const refusal = address && (await whyNotOpened(address, list, new AbortController().signal));
  if (!address || refusal !== undefined) {
    element.textContent = unusable(asked, refusal ?? ownSiteOnly);
    return {};
  }
  element.setAttribute('src', address.href);
  // A site opens its own stories only.
  const notice = isSite ? undefined : elsewhereInWords(address, root);
  return { page: pageOf(address, asked, root, isSite), notice };
}

function unusable(asked: string | undefined, refusal: string): string {
  return asked === undefined
    ? 'The address names no story: give the path of one, as in ?src=data/story/timeline.json.'
    : ignoredInWords(asked, refusal);
}

function paragraph(words: string): HTMLElement {
  return Object.assign(document.createElement('p'), { textContent: words });
}

/** Whether the page came from where it belongs: what stands in an attribute (`srcdoc`), or was written by a script, did not. */
function hasAddress(): boolean {
  return location.protocol !== 'about:' && !frameElement?.matches('iframe:not([src])');
}

function footerWith(link: HTMLAnchorElement): HTMLElement {
  link.target = '_blank';
  link.rel = 'noopener';
  link.textContent = 'Open this timeline in a page of its own';
  const footer = document.createElement('footer');
  footer.append(link);
  return footer;
}
