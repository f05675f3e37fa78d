/** HTML of articles, which only `parseHtml` may read: its document has no window, so it runs and loads nothing. */
const policy = window.trustedTypes?.createPolicy('sourceline-article', { createHTML: (html) => html });

/** A document of HTML. Only text may be taken from it. */
export const parseHtml = (html: string): Document =>
  new DOMParser().parseFromString((policy?.createHTML(html) ?? html) as string, 'text/html');
