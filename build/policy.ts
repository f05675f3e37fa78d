import type { Plugin } from 'vite';

/** What a built page may do: run and fetch its own files, and nothing from elsewhere. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  // The preview of what is embedded elsewhere.
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  // Svelte's for its templates, and ours for our workers.
  'trusted-types svelte-trusted-html sourceline-worker'
].join('; ');

export const policyTag = `<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy}" />`;

/** The policy is part of the page itself, so that it holds on any static server. */
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
