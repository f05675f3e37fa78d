import resvgAddress from '@resvg/resvg-wasm/index_bg.wasm?url';
import harfBuzzAddress from 'harfbuzzjs/dist/harfbuzz-subset.wasm?url';
import type { NeededFont } from '../fonts/needed.ts';
import { fontFaceRules } from '../fonts/rules.ts';
import { openHarfBuzz } from '../fonts/subset.ts';
import { FontMissing, lost, notRun } from './font-missing.ts';

/** What the worker should make: the rules that embed fonts in an SVG, or an SVG with its text as shapes. */
export type TypesetterRequest =
  | { readonly kind: 'rules'; readonly fonts: readonly NeededFont[] }
  | { readonly kind: 'outlines'; readonly markup: string; readonly fonts: readonly NeededFont[] };

/** The worker's answer; `hasWayOut` if the message is that of a `FontMissing`. */
export type TypesetterAnswer =
  | { readonly ok: true; readonly value: string }
  | { readonly ok: false; readonly message: string; readonly hasWayOut: boolean };

/**
 * Opens a WebAssembly tool before anything else of its kind runs: if WebAssembly is forbidden, some would wait
 * forever.
 */
async function opened<Tool>(address: string, open: (wasm: BufferSource) => Promise<Tool>): Promise<Tool> {
  const wasm = await fetched(address);
  try {
    return await open(wasm);
  } catch (error) {
    throw new FontMissing(notRun, { cause: error });
  }
}

const unreached = lost('the typesetter');

async function fetched(address: string): Promise<ArrayBuffer> {
  const response = await fetch(address).catch((error: unknown) => {
    throw new FontMissing(unreached, { cause: error });
  });
  if (!response.ok) throw new FontMissing(unreached);
  return response.arrayBuffer();
}

/** A module of the worker. The WOFF2 compressor generates code when it loads, which a policy may also forbid. */
const loaded = <Part>(part: Promise<Part>): Promise<Part> =>
  part.catch((error: unknown) => {
    throw new FontMissing(error instanceof EvalError ? notRun : unreached, { cause: error });
  });

const harfBuzz = () => opened(harfBuzzAddress, openHarfBuzz);
// The WOFF2 compressor is loaded last: if WebAssembly is forbidden, it would wait forever.
const woff2 = async () => (await loaded(import('wawoff2/compress.js'))).default;
const resvg = async () => opened(resvgAddress, (await loaded(import('../png/resvg.ts'))).openResvg);

async function madeFor(request: TypesetterRequest): Promise<string> {
  const { fonts } = request;
  if (request.kind === 'rules') return fontFaceRules(fonts, await harfBuzz(), await woff2());
  const files = fonts.map(({ bytes }) => bytes);
  return (await resvg()).outlines(request.markup, files);
}

async function answer(request: TypesetterRequest): Promise<TypesetterAnswer> {
  try {
    return { ok: true, value: await madeFor(request) };
  } catch (error) {
    const hasWayOut = error instanceof FontMissing;
    return { ok: false, message: hasWayOut ? error.message : String(error), hasWayOut };
  }
}

addEventListener(
  'message',
  ({ data }: MessageEvent<TypesetterRequest>) => void answer(data).then(postMessage)
);
