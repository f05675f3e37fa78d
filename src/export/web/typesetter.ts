import resvgAddress from '@resvg/resvg-wasm/index_bg.wasm?url';
import harfBuzzAddress from 'harfbuzzjs/dist/harfbuzz-subset.wasm?url';
import type { NeededFont } from '../fonts/needed.ts';
import { fontFaceRules } from '../fonts/rules.ts';
import { openHarfBuzz } from '../fonts/subset.ts';

/** What the worker should make: the rules that embed fonts in an SVG, or an SVG with its text as shapes. */
export type TypesetterRequest =
  | { readonly kind: 'rules'; readonly fonts: readonly NeededFont[] }
  | { readonly kind: 'outlines'; readonly markup: string; readonly fonts: readonly NeededFont[] };

/** Why the typesetter can't work: a part of it could not be fetched, or WebAssembly or generated code is forbidden. */
export type TypesetterFault = 'lost' | 'forbidden';

/** The worker's answer; the message of an error that has no `fault`. */
export type TypesetterAnswer =
  | { readonly ok: true; readonly value: string }
  | { readonly ok: false; readonly fault: TypesetterFault }
  | { readonly ok: false; readonly fault?: undefined; readonly message: string };

class CannotTypeset extends Error {
  readonly fault: TypesetterFault;

  constructor(fault: TypesetterFault, cause?: unknown) {
    super(fault, { cause });
    this.fault = fault;
  }
}

/**
 * Opens a WebAssembly tool before anything else of its kind runs: if WebAssembly is forbidden, some would wait
 * forever.
 */
async function opened<Tool>(address: string, open: (wasm: BufferSource) => Promise<Tool>): Promise<Tool> {
  const wasm = await fetched(address);
  try {
    return await open(wasm);
  } catch (error) {
    throw new CannotTypeset('forbidden', error);
  }
}

async function fetched(address: string): Promise<ArrayBuffer> {
  const response = await fetch(address).catch((error: unknown) => {
    throw new CannotTypeset('lost', error);
  });
  if (!response.ok) throw new CannotTypeset('lost');
  return response.arrayBuffer();
}

/** A module of the worker. The WOFF2 compressor generates code when it loads, which a policy may also forbid. */
const loaded = <Part>(part: Promise<Part>): Promise<Part> =>
  part.catch((error: unknown) => {
    throw new CannotTypeset(error instanceof EvalError ? 'forbidden' : 'lost', error);
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
    return error instanceof CannotTypeset
      ? { ok: false, fault: error.fault }
      : { ok: false, message: String(error) };
  }
}

addEventListener(
  'message',
  ({ data }: MessageEvent<TypesetterRequest>) => void answer(data).then(postMessage)
);
