import { embedParts, named, type EmbedAddresses, type Embedded, type EmbedLook } from './embedded.ts';
import { htmlText, htmlUrl } from './escapes.ts';

/** The address of the page that is made for frames, with how the timeline looks in it. */
export function frameAddress({ site, story }: EmbedAddresses, look: EmbedLook): string {
  const url = new URL('embed/', site);
  url.searchParams.set('src', story.startsWith(site) ? story.slice(site.length) : story);
  for (const [name, value] of attributesOf(look)) url.searchParams.set(name, value);
  return url.href;
}

/** The attributes of the element that differ from what it does without them. */
function attributesOf({ parts, theme, days, event }: EmbedLook): [name: string, value: string][] {
  const attributes = {
    from: days?.from,
    to: days?.to,
    theme: theme === 'system' ? undefined : theme,
    event,
    parts: parts.length === embedParts.length ? undefined : parts.join(' ')
  };
  return Object.entries(attributes).filter((entry): entry is [string, string] => entry[1] !== undefined);
}

/** The element, with a link for where no script runs. */
export function elementSnippet(embedded: Embedded, look: EmbedLook): string {
  const { addresses, language } = embedded;
  const attributes = [...attributesOf(look), ['lang', language]]
    .map(([name, value]) => ` ${name}="${htmlText(value!)}"`)
    .join('');
  const script = new URL('embed/sourceline-timeline.js', addresses.site).href;
  return `<script type="module" src="${htmlUrl(script)}"></script>
<sourceline-timeline src="${htmlUrl(addresses.story)}"${attributes}>
  <a href="${htmlUrl(addresses.page)}">${htmlText(named(embedded))}</a>
</sourceline-timeline>`;
}

/** The frame, and the script that gives it the height of what is in it; without that, it scrolls within its own. */
export function frameSnippet(embedded: Embedded, look: EmbedLook): string {
  const script = new URL('embed/sourceline-frame.js', embedded.addresses.site).href;
  return `${frame(embedded, look)}
<script async src="${htmlUrl(script)}"></script>`;
}

const frame = (embedded: Embedded, look: EmbedLook): string =>
  `<iframe data-sourceline src="${htmlUrl(frameAddress(embedded.addresses, look))}" title="${htmlText(named(embedded))}" width="100%" height="640" style="border: 0" loading="lazy" allow="clipboard-write"></iframe>`;
