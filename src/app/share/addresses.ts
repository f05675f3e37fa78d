import type { EmbedAddresses } from '../../export/snippets/embedded.ts';
import { placeOf } from '../embed/place.ts';

/** The addresses for the quotation of an event. `linkTo` gives the address of the view, or of an event in it. */
export function addressesOf(id: string, linkTo: (id?: string) => string): EmbedAddresses {
  const { site, story } = placeOf(linkTo());
  return { site, story, page: eventAlone(linkTo(id)) };
}

/** The address of an event without the filters that its reader had set. */
function eventAlone(link: string): string {
  const url = new URL(link);
  for (const name of [...url.searchParams.keys()])
    if (!['src', 'id', 'lang'].includes(name)) url.searchParams.delete(name);
  return url.href;
}
