import { withoutTemplates } from '../model/template-signs.ts';
import { startTag } from './html.ts';
import { cardSize } from './preview.ts';

/** The content of an embed; addresses are absolute. */
export interface Embedded {
  readonly title: string;
  readonly site: string;
  readonly frame: string;
  readonly card: string | undefined;
}

/**
 * In pixels. The frame takes the width that it is given; its height follows the content if the host page has
 * `sourceline-frame.js` or listens itself.
 */
const size = { width: 800, height: 600 } as const;

/** A story's oEmbed 1.0 response (https://oembed.com/): a frame to paste, with the card as its thumbnail. */
export const oembedOf = ({ title, site, frame, card }: Embedded): object => ({
  version: '1.0',
  type: 'rich',
  title,
  provider_name: 'Sourceline',
  provider_url: site,
  ...size,
  html: `${startTag('iframe', {
    'data-sourceline': '',
    src: frame,
    title: withoutTemplates(`Timeline: ${title}`),
    loading: 'lazy',
    width: '100%',
    height: String(size.height),
    style: 'border:0',
    allow: 'clipboard-write; fullscreen',
    sandbox: 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads'
  })}</iframe>`,
  ...(card && { thumbnail_url: card, thumbnail_width: cardSize.width, thumbnail_height: cardSize.height })
});
