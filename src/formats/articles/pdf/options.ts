/** How pdf.js opens a file of which only the text is read: nothing of it runs, and no font is made of it. */
export const pdfOptions = {
  isEvalSupported: false,
  enableXfa: false,
  disableFontFace: true,
  useSystemFonts: false,
  useWasm: false,
  useWorkerFetch: false,
  isOffscreenCanvasSupported: false,
  isImageDecoderSupported: false,
  // What else is wrong with a file is not for the person who opens it.
  verbosity: 0
} as const;
