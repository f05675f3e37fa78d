import { embedParts, named, type EmbedAddresses, type Embedded, type EmbedLook } from './embedded.ts';
import { htmlText, htmlUrl } from './escapes.ts';

/** The address of the page for frames, with the timeline's look as parameters. */
export function frameAddress({ site, story }: EmbedAddresses, look: EmbedLook): string {
  const url = new URL('embed/', site);
  url.searchParams.set('src', story.startsWith(site) ? story.slice(site.length) : story);
  for (const [name, value] of attributesOf(look)) url.searchParams.set(name, value);
  return url.href;
}

/** The element's attributes that differ from their defaults. */
function attributesOf({
  parts,
  theme,
  days,
  event,
  height,
  language
}: EmbedLook): [name: string, value: string][] {
  const attributes = {
    from: days?.from,
    to: days?.to,
    theme: theme === 'system' ? undefined : theme,
    height: height === undefined ? undefined : String(height),
    event,
    parts: parts.length === embedParts.length ? undefined : parts.join(' '),
    lang: language
  };
  return Object.entries(attributes).filter((entry): entry is [string, string] => entry[1] !== undefined);
}

/** The element, containing a link for pages without scripts. */
export function elementSnippet(embedded: Embedded, look: EmbedLook): string {
  const { addresses, language } = embedded;
  const attributes = attributesOf(look)
    .map(([name, value]) => ` ${name}="${htmlText(value)}"`)
    .join('');
  const script = new URL('embed/sourceline-timeline.js', addresses.site).href;
  return `<script type="module" src="${htmlUrl(script)}"></script>
<sourceline-timeline src="${htmlUrl(addresses.story)}"${attributes}>
  <a href="${htmlUrl(addresses.page)}" lang="${htmlText(language)}">${htmlText(named(embedded))}</a>
</sourceline-timeline>`;
}

/** The frame, and the script that adjusts its height to its content; without the script, it scrolls. */
export function frameSnippet(embedded: Embedded, look: EmbedLook): string {
  return `${frame(embedded, look)}
${frameScript(embedded.addresses)}`;
}

/** The script for the page around frames. */
export const frameScript = ({ site }: EmbedAddresses): string =>
  `<script async src="${htmlUrl(new URL('embed/sourceline-frame.js', site).href)}"></script>`;

const frame = (embedded: Embedded, look: EmbedLook): string =>
  `<iframe data-sourceline src="${htmlUrl(frameAddress(embedded.addresses, look))}" title="${htmlText(named(embedded))}" width="100%" height="640" style="border: 0" loading="lazy" allow="clipboard-write"></iframe>`;
