import type { EmbedAddresses } from './embedded.ts';
import { htmlText, htmlUrl } from './escapes.ts';
import { frameAddress, frameScript } from './live-snippets.ts';

/** A quote with the rest of its sentence on both sides. */
export interface QuotedPassage {
  readonly before: string;
  readonly exact: string;
  readonly after: string;
  /** BCP 47 tag. */
  readonly language: string;
  /** Who says so. */
  readonly who: string;
  /** The source in a line, and the safe address at which the passage can be read. */
  readonly source: string;
  readonly url: string | undefined;
  /** What is wrong with the quote, in a sentence. */
  readonly fault: string | undefined;
}

/** A source that is named without its words. */
export interface CitedSource {
  /** “Cited:” */
  readonly label: string;
  readonly source: string;
  /** Safe. */
  readonly url: string | undefined;
  /** The author’s. */
  readonly note: string | undefined;
  readonly who: string;
}

/** An event, for someone else's page. */
export interface QuotedEvent {
  readonly id: string;
  readonly title: string;
  /** BCP 47 tag of the titles. */
  readonly language: string;
  /** Its date and standing, in words. */
  readonly facts: string;
  /** The title of its timeline. */
  readonly timeline: string;
  readonly passages: readonly QuotedPassage[];
  readonly citations: readonly CitedSource[];
}

/**
 * A quotation that is complete without any script: in mail, in print, and on pages that remove scripts. Where the script runs,
 * it puts the event's card in its place. `page` of the addresses is the page that shows the event.
 */
export function quoteSnippet(event: QuotedEvent, addresses: EmbedAddresses): string {
  const card = frameAddress(addresses, { parts: ['card'], theme: 'system', event: event.id });
  const url = event.passages.find((passage) => passage.url !== undefined)?.url ?? addresses.page;
  return `<blockquote cite="${htmlUrl(url)}" data-sourceline="${htmlUrl(card)}" lang="${htmlText(event.language)}">
${[...event.passages.map(passageHtml), ...event.citations.map(citationHtml)].join('\n')}
  <p>${htmlText(event.title)}: ${htmlText(event.facts)}. <a href="${htmlUrl(addresses.page)}">${htmlText(event.timeline)}</a></p>
</blockquote>
${frameScript(addresses)}
`;
}

function passageHtml({ before, exact, after, language, who, source, url, fault }: QuotedPassage): string {
  const note = fault === undefined ? '' : ` ${htmlText(fault)}`;
  return `  <p lang="${htmlText(language)}">${grey(before)}${htmlText(exact)}${grey(after)}</p>
  <p>— ${htmlText(who)}; <cite>${linked(source, url)}</cite>.${note}</p>`;
}

function citationHtml({ label, source, url, note, who }: CitedSource): string {
  const said = note === undefined ? '' : ` (${htmlText(note)})`;
  return `  <p>${htmlText(label)} <cite>${linked(source, url)}</cite>${said} — ${htmlText(who)}.</p>`;
}

const linked = (source: string, url: string | undefined): string =>
  url === undefined ? htmlText(source) : `<a href="${htmlUrl(url)}">${htmlText(source)}</a>`;

/** The rest of a sentence. Its outer spaces stay, as they separate it from the quote. */
function grey(rest: string): string {
  const [before, after] = [/^\s/u, /\S\s+$/u].map((space) => (space.test(rest) ? ' ' : ''));
  const text = htmlText(rest);
  return text === '' ? before! : `${before}<span style="opacity: 0.7">${text}</span>${after}`;
}
