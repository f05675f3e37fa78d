import { parseUrl } from './url.ts';

/**
 * The address of something on the web that a text gives, by itself or from `base`; nothing for what is not `http:` or
 * `https:`, and for an address with a user: in `https://www.reuters.com@evil.example/` the host is the last.
 */
export function webUrl(text: string, base?: string): URL | undefined {
  const url = parseUrl(text, base);
  return url && /^https?:$/u.test(url.protocol) && !url.username && !url.password ? url : undefined;
}

/** The address in its normal form if it is an absolute one on the web (`webUrl`), or else nothing: safe as an `href`. */
export const safeUrl = (text: string | undefined): string | undefined =>
  text === undefined ? undefined : webUrl(text)?.href;
