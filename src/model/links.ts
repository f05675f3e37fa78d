import { parseUrl } from './url.ts';

/**
 * The web address that a text gives, absolute or relative to `base`; undefined if it is not `http:` or `https:`, or
 * names a user: the host of `https://www.reuters.com@evil.example/` is the last part.
 */
export function webUrl(text: string, base?: string): URL | undefined {
  const url = parseUrl(text, base);
  return url && /^https?:$/u.test(url.protocol) && !url.username && !url.password ? url : undefined;
}

/** The normalised address if the text is an absolute web address (see `webUrl`), so it is safe as an `href`. */
export const safeUrl = (text: string | undefined): string | undefined =>
  text === undefined ? undefined : webUrl(text)?.href;
