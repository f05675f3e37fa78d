/** Elements that have no end tag, and those that may leave it out. */
const selfClosing = new Set(
  'area base br col embed hr img input link meta source track wbr p li dt dd tr td th thead tbody tfoot colgroup option html head body'.split(
    ' '
  )
);

const paired = new Set(
  'a abbr acronym address article aside audio b bdi bdo big blockquote button canvas caption center cite code data datalist del details dfn dialog dir div dl em fieldset figcaption figure font footer form h1 h2 h3 h4 h5 h6 header hgroup i iframe ins kbd label legend main map mark math menu meter nav noscript object ol optgroup output picture pre progress q rp rt ruby s samp script search section select small span strike strong style sub summary sup svg table template textarea time title tt u ul var video'.split(
    ' '
  )
);

/** Elements whose content holds no other elements. */
const raw = new Set(['script', 'style', 'title', 'textarea', 'iframe', 'noscript']);

/** HTML in which only tags of elements are tags. */
export interface MarkedHtml {
  /** With `&lt;` for each angle bracket that begins no element and no comment. */
  readonly html: string;
  /** Whether it has elements beside scripts and the like. */
  readonly hasElements: boolean;
  /** Whether tags in it belong to no element, and so are text. */
  readonly hasStrays: boolean;
}

/** A quoted value has no `<` here, so that nothing is looked through twice. */
const markup =
  /<!--(?:(?!<!--)[^])*?-->|<!doctype[^<>]*>|<(\/?)([a-z][a-z0-9]*)(?=[\s/>])(?:[^<>"']|"[^"<]*"|'[^'<]*')*>/giu;

interface Tag {
  readonly at: number;
  readonly end: number;
  /** Empty for a comment. */
  readonly name: string;
  readonly isClosing: boolean;
  isElement: boolean;
}

/**
 * Tells elements from texts that only mention a tag, as in “the <script> tag appears”: an element is known in HTML, and
 * is closed if its kind has to be.
 */
export function markElements(html: string): MarkedHtml {
  const tags = withoutRaw(tagsIn(html));
  pair(tags);
  const elements = tags.filter(({ isElement }) => isElement);
  const ends = [0, ...elements.map(({ end }) => end)];
  const parts = ends.map((from, index) => {
    const tag = elements[index];
    return html.slice(from, tag?.at).replaceAll('<', '&lt;') + (tag ? html.slice(tag.at, tag.end) : '');
  });
  return {
    html: parts.join(''),
    hasElements: elements.some(({ name }) => name !== '' && !raw.has(name)),
    hasStrays: elements.length < tags.length
  };
}

const tagsIn = (html: string): readonly Tag[] =>
  [...html.matchAll(markup)].map(({ 0: text, 1: slash, 2: written = '', index }) => {
    const name = written.toLowerCase();
    const end = index + text.length;
    const isElement = name === '' || (selfClosing.has(name) && !isMentioned(html, index, end));
    return { at: index, end, name, isClosing: slash === '/', isElement };
  });

/** As in “the <br> tag” or “an <hr> element”: such an element may stand alone, so only the words beside it tell. */
const isMentioned = (html: string, at: number, end: number): boolean =>
  /\b(?:an?|the|this|that|each|every) ["'“‘(]?$/iu.test(html.slice(Math.max(0, at - 10), at)) ||
  /^["'”’)]? (?:tags?|elements?)\b/iu.test(html.slice(end, end + 12));

/** Leaves out what is written inside of scripts and the like. */
function withoutRaw(tags: readonly Tag[]): readonly Tag[] {
  const closes = new Map(tags.filter(({ isClosing }) => isClosing).map(({ name, at }) => [name, at]));
  let inside = '';
  return tags.filter(({ name, at, isClosing }) => {
    if (inside !== '' && !(isClosing && name === inside)) return false;
    inside = !isClosing && raw.has(name) && (closes.get(name) ?? 0) > at ? name : '';
    return true;
  });
}

/** Start and end tags that belong together are elements. */
function pair(tags: readonly Tag[]): void {
  const open = new Map<string, Tag[]>();
  for (const tag of tags.filter(({ name }) => paired.has(name))) {
    const others = open.get(tag.name) ?? [];
    open.set(tag.name, others);
    if (!tag.isClosing) others.push(tag);
    const start = tag.isClosing ? others.pop() : undefined;
    if (start) start.isElement = tag.isElement = true;
  }
}
