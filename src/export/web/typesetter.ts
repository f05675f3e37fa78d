import resvgAddress from '@resvg/resvg-wasm/index_bg.wasm?url';
import harfBuzzAddress from 'harfbuzzjs/dist/harfbuzz-subset.wasm?url';
import { openHarfBuzz } from '../fonts/subset.ts';
import type { FontBytes } from '../pdf/font.ts';
import type { SvgText } from '../text/svg-text.ts';
import { keepText, typeset, type FontTools } from '../text/typeset.ts';
import { FontMissing, lost, notRun } from './font-missing.ts';
import type { SetText } from './set-text.ts';

/** What the worker is asked: clean markup, and the fonts of its faces. */
export interface SetRequest {
  readonly markup: string;
  readonly text: SvgText;
  readonly fonts: readonly FontBytes[];
}

/** What it answers; `hasWayOut` where the message is that of a `FontMissing`. */
export type SetAnswer =
  | { readonly ok: true; readonly value: SetText }
  | { readonly ok: false; readonly message: string; readonly hasWayOut: boolean };

/** Opens a tool of WebAssembly, before anything else of its kind runs: some of that would wait for ever. */
async function opened<Tool>(address: string, open: (wasm: BufferSource) => Promise<Tool>): Promise<Tool> {
  const wasm = await fetched(address);
  try {
    return await open(wasm);
  } catch (error) {
    throw new FontMissing(notRun, { cause: error });
  }
}

const unreached = lost('what sets the text');

async function fetched(address: string): Promise<ArrayBuffer> {
  const response = await fetch(address).catch((error: unknown) => {
    throw new FontMissing(unreached, { cause: error });
  });
  if (!response.ok) throw new FontMissing(unreached);
  return response.arrayBuffer();
}

/** A part of the worker. What makes WOFF2 makes some of its code as it is loaded, which a policy may forbid too. */
const loaded = <Part>(part: Promise<Part>): Promise<Part> =>
  part.catch((error: unknown) => {
    throw new FontMissing(error instanceof EvalError ? notRun : unreached, { cause: error });
  });

const tools: FontTools = {
  harfBuzz: () => opened(harfBuzzAddress, openHarfBuzz),
  woff2: async () => (await loaded(import('wawoff2/compress.js'))).default,
  resvg: async () => opened(resvgAddress, (await loaded(import('../png/resvg.ts'))).openResvg)
};

async function answer({ markup, text, fonts }: SetRequest): Promise<SetAnswer> {
  try {
    const set = await typeset(markup, (face) =>
      Promise.resolve(
        fonts.find(
          ({ family, weight, style }) =>
            family === face.family && weight === face.weight && style === face.style
        )?.bytes
      )
    );
    return { ok: true, value: { ...(await keepText(text, set, tools)), warnings: set.warnings } };
  } catch (error) {
    const hasWayOut = error instanceof FontMissing;
    return { ok: false, message: hasWayOut ? error.message : String(error), hasWayOut };
  }
}

addEventListener('message', ({ data }: MessageEvent<SetRequest>) => void answer(data).then(postMessage));
