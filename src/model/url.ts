/** The address that a text gives, by itself or from `base`, if it gives one. */
export function parseUrl(text: string, base?: string): URL | undefined {
  try {
    return new URL(text, base);
  } catch {
    // Which of several reasons it was is of no use to anyone: there is no such address.
    return undefined;
  }
}
