/** Bytes per call: a function takes a limited number of arguments. */
const slice = 0x8000;

/** Encodes bytes as base64. */
export function base64Of(bytes: Uint8Array): string {
  let characters = '';
  for (let start = 0; start < bytes.length; start += slice)
    characters += String.fromCharCode(...bytes.subarray(start, start + slice));
  return btoa(characters);
}
