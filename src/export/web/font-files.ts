import type { BundledFace } from '../fonts/bundled.ts';
import type { FontBytes } from '../pdf/font.ts';
import { FontMissing, lost } from './font-missing.ts';

/** The addresses of the bundled faces' files, by their paths: the very files that the command line reads. */
const addresses = import.meta.glob<string>(
  [
    '/node_modules/@expo-google-fonts/{inter,noto-sans-*,vazirmatn}/{400Regular,600SemiBold}/*.ttf',
    '/node_modules/@expo-google-fonts/source-serif-4/{400Regular,400Regular_Italic,600SemiBold}/*.ttf'
  ],
  { query: '?url', import: 'default', eager: true }
);

/** The fonts of these faces. Throws `FontMissing` where one can't be fetched, and what ended `signal`. */
export const fetchFonts = (faces: Iterable<BundledFace>, signal: AbortSignal): Promise<FontBytes[]> =>
  Promise.all(
    Array.from(faces, async (face) => {
      const { family, weight, style } = face;
      return { family, weight, style, bytes: await fetchFont(face, signal) };
    })
  );

async function fetchFont(face: BundledFace, signal: AbortSignal): Promise<Uint8Array<ArrayBuffer>> {
  const address = addresses[`/node_modules/${face.package}/${face.path}`];
  if (address === undefined) throw new Error(`no file of ${face.family} was built`);
  const response = await fetch(address, { signal, mode: 'same-origin' }).catch((error: unknown) => {
    signal.throwIfAborted();
    throw new FontMissing(lost(`the font ${face.family}`), { cause: error });
  });
  if (!response.ok) throw new FontMissing(lost(`the font ${face.family}`));
  return new Uint8Array(await response.arrayBuffer());
}
