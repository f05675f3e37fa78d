/** What may precede the first tag of a page: an XML declaration, comments. */
const preamble = /^[\s\ufeff]*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^]{0,2000}?-->\s*)*/u;
const firstTag = /^<(?:!doctype\s+html|(?:html|head|body|title|meta|link|script|style)[\s/>])/iu;
/** Every page has its first tag before this offset. */
const reach = 20_000;

/** Whether a text is the markup of a web page, which servers send in place of missing or protected files. */
export function isWebPage(text: string): boolean {
  const beginning = text.slice(0, reach);
  return firstTag.test(beginning.slice(preamble.exec(beginning)?.[0].length ?? 0));
}
