/** A face by the names that CSS has for it. */
export interface FontFace {
  readonly family: string;
  readonly weight: 400 | 600;
  readonly style: 'normal' | 'italic';
}

/** Characters next to each other in one face, as a picture's markup has them. */
export interface WrittenRun {
  readonly text: string;
  readonly face: FontFace;
  /** Where it is not that of its line. */
  readonly fill: string | undefined;
}

/** A line of text in the markup of a picture. */
export interface WrittenLine {
  /** Of the whole element: its first character and the one after its last. */
  readonly from: number;
  readonly to: number;
  /** The attributes of the element `text`, as written. */
  readonly attributes: string;
  readonly runs: readonly WrittenRun[];
  /** The id of the event that the line belongs to. */
  readonly event: string | undefined;
}

const attribute = String.raw`\s+[\w:-]+="[^"]*"`;
/** Groups and lines; the latter are never within each other. */
const parts = new RegExp(
  `<g((?:${attribute})*)\\s*>|(</g>)|<text((?:${attribute})*)\\s*>(.*?)</text>`,
  'gsu'
);
const spans = new RegExp(`<tspan((?:${attribute})*)\\s*>(.*?)</tspan>|([^<]+)`, 'gsu');

/**
 * The lines of text in the markup that our marks make of a picture, in order: presentation attributes on `text`, which
 * holds characters and, for other faces, elements `tspan`. Comments are to be gone.
 */
export function linesIn(svg: string): WrittenLine[] {
  const events: (string | undefined)[] = [];
  const lines: WrittenLine[] = [];
  for (const found of svg.matchAll(parts)) {
    const [all, group, end, attributes, content] = found;
    if (end) events.pop();
    else if (group !== undefined) events.push(attributeOf(group, 'data-event') ?? events.at(-1));
    else if (attributes !== undefined)
      lines.push({
        from: found.index,
        to: found.index + all.length,
        attributes,
        runs: runsIn(content!, faceOf(attributes, plain)),
        event: events.at(-1)
      });
  }
  return lines;
}

const plain: FontFace = { family: 'Inter', weight: 400, style: 'normal' };

const runsIn = (content: string, face: FontFace): WrittenRun[] =>
  [...content.matchAll(spans)].map(([, attributes, spanned, own]) => ({
    text: unescaped(spanned ?? own!),
    face: attributes === undefined ? face : faceOf(attributes, face),
    fill: attributes === undefined ? undefined : attributeOf(attributes, 'fill')
  }));

/** Whether a line has runs of several families. */
export const hasSeveralFaces = ({ runs }: WrittenLine): boolean =>
  runs.some(({ face }) => face.family !== runs[0]!.face.family);

/** What keeps a line or a part of it apart from the directions around it. */
export const isolates = /[\u2066-\u2069]/;

/**
 * Whether a line has parts that some program puts in the wrong order or draws in the wrong face: runs of several families,
 * and, by Inkscape, numbers and Latin letters among words from right to left.
 */
export const hasParts = (line: WrittenLine): boolean =>
  hasSeveralFaces(line) ||
  line.runs.some(({ text }) => isolates.test(text) && /[\p{Nd}\p{Script=Latin}]/u.test(text));

function faceOf(attributes: string, outer: FontFace): FontFace {
  const family = attributeOf(attributes, 'font-family')?.split(',')[0]!.trim().replaceAll("'", '');
  const weight = attributeOf(attributes, 'font-weight');
  const style = attributeOf(attributes, 'font-style');
  return {
    family: family ?? outer.family,
    weight: weight === undefined ? outer.weight : Number(weight) >= 550 ? 600 : 400,
    style: style === undefined ? outer.style : style === 'italic' ? 'italic' : 'normal'
  };
}

/** The value of an attribute among those of an element, as it is meant; `undefined` if it is not there. */
export function attributeOf(attributes: string, name: string): string | undefined {
  const value = new RegExp(`\\s${name}="([^"]*)"`, 'u').exec(attributes)?.[1];
  return value === undefined ? undefined : unescaped(value);
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

const unescaped = (text: string): string =>
  text.replaceAll(
    /&(?:(lt|gt|quot|apos|amp)|#(\d+)|#x([\da-f]+));/giu,
    (_, name?: string, decimal?: string, hex?: string) =>
      name
        ? entities[name.toLowerCase()]!
        : String.fromCodePoint(decimal ? Number(decimal) : Number.parseInt(hex!, 16))
  );
