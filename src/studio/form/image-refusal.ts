import { largestImage } from '../../model/media-type.ts';
import type { StudioWords } from '../../words/studio-words.ts';
import type { ImageRefusal } from '../files/new-image.ts';

/** Why a file is not added as an image, as a sentence. */
export function imageRefusal(
  name: string,
  refusal: ImageRefusal,
  { imageRefusals: says }: StudioWords['event']
): string {
  switch (refusal.why) {
    case 'tooLarge':
      return says.tooLarge(name, largestImage / 1_000_000);
    case 'otherKind':
      return says.otherKind(name, refusal.kind);
    case 'noImage':
      return says.noImage(name);
    case 'unread':
      return says.unread(name, refusal.reason);
  }
}
