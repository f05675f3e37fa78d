import type { Plugin } from 'vite';

/** A built page may run and fetch its own files, and nothing from elsewhere. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  // `blob:` for images of a story that a reader opens from their own files: only the page itself can make such an address.
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  // For the preview in the embed dialog.
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  // For Svelte's templates, and for our workers.
  'trusted-types svelte-trusted-html sourceline-worker'
].join('; ');

/** The Trusted Types policy that only the studio has: it parses the HTML of articles, of which it takes the text. */
export const articlePolicy = 'sourceline-article';

export const policyTag = `<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy}" />`;

/** The policy is part of the page, so it applies on any static server. */
export const withPolicy: Plugin = {
  name: 'sourceline:policy',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy },
      injectTo: 'head-prepend'
    }
  ]
};
