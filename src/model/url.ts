/** The URL that a text gives, absolute or relative to `base`; undefined if it is invalid. */
export function parseUrl(text: string, base?: string): URL | undefined {
  try {
    return new URL(text, base);
  } catch {
    // The reason does not matter: the text is not an address.
    return undefined;
  }
}
