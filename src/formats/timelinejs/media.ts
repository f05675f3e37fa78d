import { Parser } from 'htmlparser2';
import type { DraftEvent } from '../exchange/draft.ts';
import { safeUrl } from '../../model/links.ts';
import { plain, type Slide, type SlideContext } from './fields.ts';

type Links = NonNullable<DraftEvent['links']>;

/** What the media of a slide becomes: addresses, and paragraphs of words. */
export interface SlideMedia {
  readonly links: Links;
  readonly paragraphs: readonly string[];
}

/**
 * An address is a link, named by its caption and credit; so is that of an `<iframe>`. Other HTML, such as the
 * `<blockquote>` that TimelineJS shows as a citation, is text of the author's: no source is named, so it is no quote.
 */
export function mediaOf(slide: Slide, place: string, context: SlideContext): SlideMedia {
  const { names, ledger } = context;
  if (slide.mediaThumbnail?.trim()) ledger.lose(names.mediaThumbnail, (why) => why.smallerPicture, place);
  if (slide.background?.trim()) ledger.lose(names.background, (why) => why.ground, place);
  const given = (slide.media ?? '').trim();
  const media = isRelative(given) ? '' : given;
  if (media !== given) ledger.lose(names.media, (why) => why.addressWithinSite, place);
  const caption = plain(slide.mediaCaption);
  const credit = plain(slide.mediaCredit);
  const label = [caption.text, credit.text].filter(Boolean).join(' — ').replace(/\s+/gu, ' ');
  const addresses = addressesOf(media);
  const target = addresses.length > 0 ? 'links' : 'summary';
  for (const field of ['media', 'mediaCaption', 'mediaCredit'] as const)
    if (field === 'media' ? media : slide[field]?.trim()) ledger.map(names[field], target);
  const own = { links: [...caption.links, ...credit.links] };
  if (addresses.length > 0)
    return {
      links: [...addresses.map((url) => ({ url, ...(label && { label }) })), ...own.links],
      paragraphs: []
    };
  const text = plain(media);
  return { links: [...text.links, ...own.links], paragraphs: [text.text, label].filter(Boolean) };
}

/** As in `/static/img/input.png` or `img/input.png`. */
const isRelative = (media: string): boolean =>
  /^(?:\/(?!\/)|\.{1,2}\/)\S*$|^[\w%~-][\w%~./-]*\.[a-z\d]{2,5}$/iu.test(media) && !/^www\./iu.test(media);

/** The address that a medium is, or those that its HTML shows from elsewhere. */
function addressesOf(media: string): readonly string[] {
  if (/^(?:https?:)?\/\/\S+$/iu.test(media)) {
    const url = safeUrl(media.startsWith('//') ? `https:${media}` : media);
    return url === undefined ? [] : [media.startsWith('//') ? `https:${media}` : media];
  }
  if (!media.startsWith('<')) return [];
  const found: string[] = [];
  const parser = new Parser({
    onopentag(name, { src }) {
      if (src && /^(?:iframe|img|video|audio|source|embed)$/u.test(name))
        found.push(src.startsWith('//') ? `https:${src}` : src);
    }
  });
  parser.end(media);
  return found;
}
