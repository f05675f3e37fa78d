import type { ImageAddress } from '../viewer/state/images.ts';
import { besideAddress } from './fetch.ts';

/** The images beside the document at an address. */
export const imagesBeside =
  (document: URL): ImageAddress =>
  (file) =>
    besideAddress(file, document).href;

/** The images that a page carries: their addresses, as JSON, by their paths beside the document. */
export function imagesIn(carried: string): ImageAddress {
  const addresses = new Map(Object.entries(JSON.parse(carried) as Record<string, string>));
  return (file) => addresses.get(file);
}
