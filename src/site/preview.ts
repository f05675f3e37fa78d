import { startTag } from './html.ts';

/** What a page provides for link previews; addresses are absolute. */
export interface Preview {
  readonly title: string;
  readonly description: string;
  readonly url: string | undefined;
  readonly image: { readonly url: string; readonly alt: string } | undefined;
}

/** The size of a card, in pixels. */
export const cardSize = { width: 1200, height: 630 } as const;

/** Open Graph elements, as social networks read them, and the canonical address. */
export function previewElements({ title, description, url, image }: Preview): string[] {
  const properties: Record<string, string | undefined> = {
    'og:type': 'article',
    'og:title': title,
    'og:description': description,
    'og:url': url,
    'og:image': image?.url,
    'og:image:width': image && String(cardSize.width),
    'og:image:height': image && String(cardSize.height),
    'og:image:alt': image?.alt
  };
  return [
    ...(url === undefined ? [] : [startTag('link', { rel: 'canonical', href: url })]),
    ...Object.entries(properties).flatMap(([property, content]) =>
      content === undefined ? [] : [startTag('meta', { property, content })]
    ),
    startTag('meta', { name: 'twitter:card', content: image ? 'summary_large_image' : 'summary' })
  ];
}
