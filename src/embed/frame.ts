import { tick } from 'svelte';
import '../viewer/ui/fonts.css';
import './sourceline-timeline.ts';
import { elsewhereInWords, ignoredInWords, storyAddress, whyNotOpened, type Refusal } from '../app/remote.ts';
import { wordsFor } from '../app/words-for.ts';
import { webUrl } from '../model/links.ts';
import type { Timeline } from '../model/timeline.ts';
import { storiesPath } from '../model/site-stories.ts';
import { languageIn } from '../viewer/address/url.ts';
import type { Words } from '../words/words.ts';
import { viewAttributes, wordsIn } from './attributes.ts';
import type { TimelineElement } from './element.ts';
import { addressOn, linkTo, pageOf, type StoryPage } from './page-link.ts';
import QuoteButton from './QuoteButton.svelte';
import { tellHeight } from './tell-height.ts';

/** The page shows the element, and what a frame needs of a page around it: a notice and a link. */
const element = document.createElement('sourceline-timeline') as TimelineElement;
const main = document.getElementById('embed')!;
const query = new URLSearchParams(location.search);
const language = languageIn(location.search);
const root = new URL('../', document.baseURI).href;
/** A site (`site/site.ts`) has no default story, and each of its stories has a page of its own. */
const isSite = main.dataset.site !== undefined;

for (const name of [...viewAttributes, 'lang']) {
  const value = query.get(name);
  if (value !== null) element.setAttribute(name, value);
}

void show();

async function show(): Promise<void> {
  const words = await wordsFor(language);
  document.documentElement.lang = words.language;
  main.ariaLabel = words.embed.timeline;
  const carried = document.getElementById('timeline-data');
  // A page that carries its story has the title of that.
  if (!carried) document.title = words.embed.timeline;
  const { page, notice } = await openStory(carried, query.get('src') ?? undefined, words);
  main.replaceChildren(...(notice === undefined ? [] : [paragraph(notice)]), element);
  // One tick later the shadow root has drawn the story or the problems.
  const shown = element.ready.then(tick, tick);
  if (page && hasAddress()) {
    element.addressOf = addressOn(page);
    main.append(footerWith(linkTo({ ...page, language }, element, query, shown), words));
  }
  tellHeight(document.body, shown);
}

/** The page of an opened story, and a notice about where the story came from. */
interface Opened {
  readonly page?: StoryPage | undefined;
  readonly notice?: string | undefined;
}

/** Opens the story that the page carries, or else the requested one. */
async function openStory(
  carried: HTMLElement | null,
  asked: string | undefined,
  words: Words
): Promise<Opened> {
  if (carried) {
    const { address } = carried.dataset;
    element.documentAddress = address === undefined ? undefined : webUrl(address, document.baseURI);
    element.timeline = JSON.parse(carried.textContent) as Timeline;
    return { page: { address: root } };
  }
  // A frame opens only stories of its own site, since anyone can choose its address.
  const address = isSite && asked === undefined ? undefined : storyAddress(asked, root);
  const list = isSite ? new URL(storiesPath, root) : undefined;
  const refusal = address && (await whyNotOpened(address, list, new AbortController().signal));
  if (!address || refusal !== undefined) {
    element.textContent = unusable(asked, refusal ?? 'foreign', words);
    return {};
  }
  element.setAttribute('src', address.href);
  const page = pageOf(address, asked, root, isSite);
  if (page && hasAddress()) letQuote(address, page);
  // A site opens only its own stories, so it needs no notice.
  const notice = isSite ? undefined : elsewhereInWords(address, root, words);
  return { page, notice };
}

/** Lets readers copy quotations that lead to the page of the story. */
function letQuote(story: URL, page: StoryPage): void {
  element.quoting = {
    Button: QuoteButton,
    place: { site: root, story: story.href, pageOf: addressOn(page) }
  };
}

function unusable(asked: string | undefined, refusal: Refusal, words: Words): string {
  return asked === undefined ? words.embed.noStory : ignoredInWords(asked, refusal, words);
}

function paragraph(words: string): HTMLElement {
  return Object.assign(document.createElement('p'), { textContent: words });
}

/** Whether the page was loaded from its address, not from an attribute (`srcdoc`) or written by a script. */
function hasAddress(): boolean {
  return location.protocol !== 'about:' && !frameElement?.matches('iframe:not([src])');
}

function footerWith(link: HTMLAnchorElement, { embed }: Words): HTMLElement {
  link.target = '_blank';
  link.rel = 'noopener';
  link.textContent = wordsIn(query.get('parts')).includes('card') ? embed.openTimeline : embed.openPage;
  const footer = document.createElement('footer');
  footer.append(link);
  return footer;
}
