import { parseUrl } from './url.ts';

/** The address in its normal form if it is an absolute `http:` or `https:` one, or else nothing: safe as an `href`. */
export function safeUrl(text: string | undefined): string | undefined {
  const url = text === undefined ? undefined : parseUrl(text);
  return url?.protocol === 'https:' || url?.protocol === 'http:' ? url.href : undefined;
}
