import type { Words } from '../../words/words.ts';
import type { BundledFace } from '../fonts/bundled.ts';
import { FontMissing } from './font-missing.ts';

/** The addresses of the bundled faces' files, by path: the same files that the command line reads. */
const addresses = import.meta.glob<string>(
  [
    '/node_modules/@expo-google-fonts/{inter,noto-sans-*,vazirmatn}/{400Regular,600SemiBold}/*.ttf',
    '/node_modules/@expo-google-fonts/source-serif-4/{400Regular,400Regular_Italic,600SemiBold}/*.ttf'
  ],
  { query: '?url', import: 'default', eager: true }
);

/** The bytes of a face's file. Throws `FontMissing` if it can't be fetched, or the reason if `signal` cancels it. */
export async function fetchFont(
  face: BundledFace,
  signal: AbortSignal,
  { refused }: Words['files']
): Promise<Uint8Array<ArrayBuffer>> {
  const address = addresses[`/node_modules/${face.package}/${face.path}`];
  if (address === undefined) throw new Error(`no file of ${face.family} was built`);
  const response = await fetch(address, { signal, mode: 'same-origin' }).catch((error: unknown) => {
    signal.throwIfAborted();
    throw new FontMissing(refused.fontLost(face.family), { cause: error });
  });
  if (!response.ok) throw new FontMissing(refused.fontLost(face.family));
  return new Uint8Array(await response.arrayBuffer());
}
