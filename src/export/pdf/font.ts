import type { FontFace } from '../../layout/text/styled-runs.ts';

/** A font for a PDF, with the bytes of its file. */
export interface FontBytes extends FontFace {
  readonly bytes: Uint8Array;
}
