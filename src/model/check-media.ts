import { checkable } from './check-document.ts';
import { imageNames, imageTypeByName, imageTypeOf, largestImage } from './media-type.ts';
import { mediaFiles } from './media.ts';
import { excerpt } from './messages.ts';
import type { ParsedTimeline } from './parse.ts';
import { withEventName, type Findings, type Problem } from './problem.ts';
import type { Reading } from './reading.ts';
import { storyMessages } from './story-messages.ts';
import { largerThan } from './text-file.ts';

/** The size of a file and at least its first `headLength` bytes, or why it can't be had, as a predicate. */
export type ReadImage =
  | { readonly ok: true; readonly size: number; readonly head: Uint8Array }
  | { readonly ok: false; readonly reason: string };

/** Reads an image by its path beside the document; undefined if there is no such file. */
export type LookAtImage = (file: string) => Promise<ReadImage | undefined>;

/**
 * Problems of the images that a document names: no file, too large, or of another kind than its name or its bytes
 * say. Each file for which `isAsked` holds is read once, one after another.
 */
export async function mediaProblems(
  parsed: ParsedTimeline,
  look: LookAtImage,
  isAsked: (file: string) => boolean = () => true
): Promise<readonly Problem[]> {
  const timeline = checkable(parsed);
  if (!timeline) return [];
  const faults = new Map<string, string>();
  for (const file of mediaFiles(timeline).filter(isAsked)) {
    const fault = faultOf(file, await look(file));
    if (fault !== undefined) faults.set(file, fault);
  }
  return placesOf(parsed).flatMap(({ file, path, event }) => {
    const message = faults.get(file);
    return message === undefined ? [] : [withEventName({ path, message }, () => event)];
  });
}

/** What is wrong with an image, in a sentence; undefined if nothing is. */
export function faultOf(file: string, read: ReadImage | undefined): string | undefined {
  if (!read) return storyMessages.imageMissing(file);
  if (!read.ok) return `${excerpt(file)} ${read.reason}`;
  if (read.size > largestImage) return storyMessages.imageTooLarge(file, largerThan(largestImage));
  const named = imageTypeByName(file);
  const type = imageTypeOf(read.head);
  if (type === named && type !== undefined) return undefined;
  return isImageType(type)
    ? storyMessages.imageNamedOtherwise(file, imageNames[type], type)
    : storyMessages.imageOfOtherKind(file, type);
}

const isImageType = (type: ReturnType<typeof imageTypeOf>): type is keyof typeof imageNames =>
  type !== undefined && Object.hasOwn(imageNames, type);

/** Every place at which a document names an image; events of the wrong shape are left out. */
function placesOf(parsed: ParsedTimeline) {
  const events = checkable(parsed)?.events ?? [];
  return events.flatMap((event, at) => {
    const index = parsed.ok ? at : (parsed.sound?.indexes[at] ?? at);
    return (event.media ?? []).map(({ file }, place) => ({
      file,
      event,
      path: `events[${index}].media[${place}].file`
    }));
  });
}

/** A warning if a document names images that nobody could look at: it came without a folder, in `what`. */
export function mediaNotRead(parsed: ParsedTimeline, what: string): readonly Problem[] {
  const [first, ...others] = placesOf(parsed);
  if (!first) return [];
  const { path, event } = first;
  return [
    withEventName({ path, message: storyMessages.imagesNotRead(others.length + 1, what) }, () => event)
  ];
}

/** Alternative texts that only repeat the name of their file tell nobody what the image shows. */
export const checkAlternatives = ({ events }: Reading): Findings => ({
  problems: events.flatMap(({ event: { media = [] }, path }) =>
    media.flatMap(({ file, alt }, index) =>
      isFileName(alt, file)
        ? [{ path: `${path}.media[${index}].alt`, message: storyMessages.altIsFileName(alt) }]
        : []
    )
  ),
  warnings: []
});

function isFileName(alt: string, file: string): boolean {
  const said = alt.trim().toLowerCase();
  const name = file.slice(file.lastIndexOf('/') + 1).toLowerCase();
  return said === file.toLowerCase() || said === name || /^\S+\.(?:png|jpe?g|webp|avif|gif|svg)$/u.test(said);
}
