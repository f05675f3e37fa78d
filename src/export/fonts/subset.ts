/** Features that shape text by default; a font's other features would add glyphs that nothing shows. */
const features = [
  ...['ccmp', 'locl', 'mark', 'mkmk', 'curs', 'rlig', 'liga', 'clig', 'calt', 'kern'],
  ...['isol', 'init', 'medi', 'fina', 'ljmo', 'vjmo', 'tjmo']
];

/** Subsets a TrueType font to some characters. Throws if the font is broken. */
export type Subset = (font: Uint8Array, characters: string) => Uint8Array;

/**
 * HarfBuzz from its `harfbuzz-subset.wasm`. As WebAssembly it produces the same bytes on every machine. Throws if the
 * environment does not allow WebAssembly.
 */
export async function openHarfBuzz(wasm: BufferSource): Promise<Subset> {
  const { instance } = await WebAssembly.instantiate(wasm);
  const harfBuzz = instance.exports as unknown as HarfBuzz;
  harfBuzz._initialize();
  return (font, characters) => subsetBy(harfBuzz, font, characters);
}

/** An address in HarfBuzz's memory; 0 is null. */
type Pointer = number;

/** The HarfBuzz functions that we call: https://harfbuzz.github.io/harfbuzz-hb-subset.html. */
interface HarfBuzz {
  readonly memory: WebAssembly.Memory;
  _initialize(): void;
  malloc(length: number): Pointer;
  free(place: Pointer): void;
  hb_blob_create(data: Pointer, length: number, mode: number, user: Pointer, destroy: Pointer): Pointer;
  hb_blob_destroy(blob: Pointer): void;
  hb_blob_get_data(blob: Pointer, length: Pointer): Pointer;
  hb_blob_get_length(blob: Pointer): number;
  hb_face_create(blob: Pointer, index: number): Pointer;
  hb_face_destroy(face: Pointer): void;
  hb_face_reference_blob(face: Pointer): Pointer;
  hb_set_add(set: Pointer, value: number): void;
  hb_set_clear(set: Pointer): void;
  hb_subset_input_create_or_fail(): Pointer;
  hb_subset_input_destroy(input: Pointer): void;
  hb_subset_input_set(input: Pointer, kind: number): Pointer;
  hb_subset_input_unicode_set(input: Pointer): Pointer;
  hb_subset_or_fail(face: Pointer, input: Pointer): Pointer;
}

const writable = 2; // HB_MEMORY_MODE_WRITABLE
const layoutFeatures = 6; // HB_SUBSET_SETS_LAYOUT_FEATURE_TAG

function subsetBy(harfBuzz: HarfBuzz, font: Uint8Array, characters: string): Uint8Array {
  const place = harfBuzz.malloc(font.length);
  // Each call may grow the memory, which replaces its buffer.
  new Uint8Array(harfBuzz.memory.buffer).set(font, place);
  const blob = harfBuzz.hb_blob_create(place, font.length, writable, 0, 0);
  const face = harfBuzz.hb_face_create(blob, 0);
  const input = inputFor(harfBuzz, characters);
  const subset = harfBuzz.hb_subset_or_fail(face, input);
  const bytes = subset === 0 ? undefined : bytesOf(harfBuzz, subset);
  for (const each of [subset, face]) if (each !== 0) harfBuzz.hb_face_destroy(each);
  harfBuzz.hb_subset_input_destroy(input);
  harfBuzz.hb_blob_destroy(blob);
  harfBuzz.free(place);
  if (!bytes || bytes.length === 0) throw new Error('HarfBuzz can’t subset this font: it may be broken');
  return bytes;
}

function inputFor(harfBuzz: HarfBuzz, characters: string): Pointer {
  const input = harfBuzz.hb_subset_input_create_or_fail();
  const kept = harfBuzz.hb_subset_input_set(input, layoutFeatures);
  harfBuzz.hb_set_clear(kept);
  for (const feature of features) harfBuzz.hb_set_add(kept, tagOf(feature));
  const codes = harfBuzz.hb_subset_input_unicode_set(input);
  for (const character of characters) harfBuzz.hb_set_add(codes, character.codePointAt(0)!);
  return input;
}

/** An OpenType tag: the bytes of four letters as a number. */
const tagOf = (letters: string): number =>
  Array.from(letters).reduce((tag, letter) => (tag << 8) + letter.charCodeAt(0), 0);

/** A copy of a face's file. */
function bytesOf(harfBuzz: HarfBuzz, face: Pointer): Uint8Array {
  const blob = harfBuzz.hb_face_reference_blob(face);
  const start = harfBuzz.hb_blob_get_data(blob, 0);
  const length = harfBuzz.hb_blob_get_length(blob);
  const bytes = new Uint8Array(harfBuzz.memory.buffer).slice(start, start + length);
  harfBuzz.hb_blob_destroy(blob);
  return bytes;
}
