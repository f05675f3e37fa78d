/** The text of an event, with what it marks set apart. */
export interface MarkedText {
  readonly text: string;
  readonly tags: readonly string[];
  readonly links: readonly { readonly url: string; readonly label?: string }[];
  readonly place?: string;
  /** From `!launch`. */
  readonly id?: string;
}

const marked = /(!?)\[([^[\]\n]*)\]\(([^()\s]*(?:\([^()\s]*\)[^()\s]*)*)\)/gu;
/** As in its own parser, a number is no tag. */
const tag = /(^|\s)#(?!\d+(?:\s|$))([\p{L}\p{N}_]+)/gu;
const tagAlone = /^#(?!\d+$)[\p{L}\p{N}_]+$/u;

/** Takes links, images, places, tags and the event's id out of a text, and leaves what a reader reads. */
export function markedTextOf(source: string): MarkedText {
  const links: { url: string; label?: string }[] = [];
  let place: string | undefined;
  const withoutLinks = source.replace(marked, (_, image: string, label: string, url: string) => {
    if (/^(?:location|map)$/iu.test(url)) {
      place = label;
      return label;
    }
    const address = /^www\./iu.test(url) ? `https://${url}` : url;
    links.push({ url: address, ...(label && { label }) });
    return image ? '' : label;
  });
  const tags = [...withoutLinks.matchAll(tag)].map(([, , name = '']) => name);
  const [, id] = /(?:^|\s)!(\w+)(?=\s|$)/u.exec(withoutLinks) ?? [];
  const text = withoutLinks
    .replace(/(?:^|\s)!\w+(?=\s|$)/gu, '')
    .split('\n')
    .map((line) => withoutTagsAtEnd(line).replace(tag, '$1$2').trimEnd())
    .join('\n')
    .trim();
  return { text, tags, links, ...(place && { place }), ...(id && { id }) };
}

/** Goes back from the end: an expression for all tags there would try every run of them within the line. */
function withoutTagsAtEnd(line: string): string {
  let rest = line.trimEnd();
  for (;;) {
    const at = rest.lastIndexOf('#');
    const isTag = tagAlone.test(rest.slice(at)) && (at === 0 || /\s/u.test(rest[at - 1]!));
    if (!isTag) return rest;
    rest = rest.slice(0, at).trimEnd();
  }
}
