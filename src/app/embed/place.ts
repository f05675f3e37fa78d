import { sourceIn } from '../../viewer/address/url.ts';
import { storyAddress } from '../remote.ts';

/** The addresses of the page. */
export interface Place {
  /** The address of the page's folder, with its slash at the end. */
  readonly site: string;
  /** The address of the story's document. */
  readonly story: string;
  /** The page's own address, with a view. */
  readonly link: string;
}

/** The page's scripts are in a subfolder of the page's folder. In a variable, as Vite takes a literal for a file. */
const script = import.meta.url;
const site = new URL('../', script).href;

/** The addresses of the page that shows a view of its story at `link`. */
export const placeOf = (link: string): Place => ({
  site,
  story: storyAddress(sourceIn(new URL(link).search), link)!.href,
  link
});
