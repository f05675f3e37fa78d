import type { TextLine } from '../../layout/scene.ts';
import type { Theme } from '../../layout/plan/theme.ts';
import { styles } from '../../layout/sheet/blocks.ts';
import type { Block, SheetLine } from '../../layout/sheet/sheet.ts';
import { isRightToLeft } from '../../layout/text/script.ts';
import { styledRuns, type FontFace } from '../../layout/text/styled-runs.ts';
import { measureText } from '../../layout/text/text.ts';
import type { TextBox, TextParagraph, TextRun } from './shape.ts';

/** In which theme and language texts are set. */
export interface Setting {
  readonly theme: Theme;
  /** BCP 47 tag of what has none of its own. */
  readonly language: string;
}

/** The room above and below the baseline that a font takes, as a part of its size. */
const room: Readonly<Record<string, readonly [above: number, below: number]>> = {
  Inter: [0.969, 0.241],
  'Source Serif 4': [1.036, 0.335],
  Vazirmatn: [1.025, 0.537],
  'Noto Sans Hebrew': [1.068, 0.292],
  'Noto Sans JP': [1.16, 0.288],
  'Noto Sans KR': [1.16, 0.288],
  'Noto Sans SC': [1.16, 0.288]
};

const roomOf = ({ family }: FontFace): readonly [above: number, below: number] => room[family] ?? [1, 0.3];

/** The room of a line: the most that any of its fonts takes, in pixels. */
const roomOfRuns = (runs: readonly TextRun[]): { readonly above: number; readonly below: number } => ({
  above: Math.max(...runs.map(({ font, size }) => roomOf(font)[0] * size)),
  below: Math.max(...runs.map(({ font, size }) => roomOf(font)[1] * size))
});

/** A paragraph has a direction of its own, so isolates are not needed. */
const isolates = /[\u2067\u2069]/gu;

/** The runs of a line; the ground of a transparent picture is `none`, and no colour. */
const runsOf = (line: TextLine & Pick<SheetLine, 'href'>, { theme, language }: Setting): TextRun[] =>
  styledRuns(line).map(({ text, font, colour }) => ({
    text: text.replaceAll(isolates, ''),
    font,
    size: line.size,
    colour: theme[colour] === 'none' ? '#ffffff' : theme[colour],
    language: line.language ?? language,
    href: line.href
  }));

/** Lines of a picture as text boxes, each where it is drawn; the lines of one broken text share a box. */
export const boxesOfLines = (lines: readonly TextLine[], setting: Setting): readonly TextBox[] =>
  together(lines, continues).map((text) => boxOfText(text, setting));

/** Lines in groups of consecutive ones that belong together. */
function together<Each>(
  lines: readonly Each[],
  belongs: (line: Each, before: Each) => boolean
): readonly (readonly Each[])[] {
  const groups: Each[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    if (group && belongs(line, group.at(-1)!)) group.push(line);
    else groups.push([line]);
  }
  return groups;
}

const continues = (line: TextLine, before: TextLine): boolean =>
  line.whole !== undefined &&
  line.whole === before.whole &&
  line.text !== line.whole &&
  line.x === before.x &&
  line.anchor === before.anchor &&
  line.y > before.y;

/** Fonts that stand in for ours may be wider, and text without room is set in one line all the same. */
const spare = 4;

function boxOfText(lines: readonly TextLine[], setting: Setting): TextBox {
  const [first] = lines as [TextLine];
  const last = lines.at(-1)!;
  const runs = lines.map((line) => runsOf(line, setting));
  const { above, below } = roomOfRuns(runs.flat());
  const width = Math.max(...lines.map(({ text, face, size }) => measureText(text, face, size))) + spare;
  const leading = lines.length > 1 ? (last.y - first.y) / (lines.length - 1) : undefined;
  // Lines of a given height have the room that is left above their letters.
  const top = leading === undefined ? above : leading - below;
  const left = { start: 0, middle: width / 2, end: width }[first.anchor];
  return {
    kind: 'text',
    name: first.whole ?? first.text,
    x: first.x - left,
    y: first.y - top,
    width,
    height: last.y - first.y + top + below,
    align: first.anchor,
    flows: false,
    paragraphs: [
      {
        lines: runs,
        isRightToLeft: isRightToLeft(first.whole ?? first.text),
        leading
      }
    ]
  };
}

/** The text boxes of a block: its paragraphs, which flow anew when they are edited, and the number before them. */
export function boxesOfBlock(block: Block, setting: Setting): readonly TextBox[] {
  const numbers = block.lines.filter(({ paragraph }) => paragraph === undefined);
  const rest = block.lines.filter(({ paragraph }) => paragraph !== undefined);
  return [...boxesOfLines(numbers, setting), ...(rest.length > 0 ? [flowingBox(block, rest, setting)] : [])];
}

function flowingBox(block: Block, lines: readonly SheetLine[], setting: Setting): TextBox {
  const [first] = lines as [SheetLine];
  const paragraphs = together(lines, (line, before) => line.paragraph === before.paragraph);
  const isEnd = first.anchor === 'end';
  const width = isEnd ? first.x - block.x : block.x + block.width - first.x;
  return {
    kind: 'text',
    name: first.whole ?? first.text,
    x: isEnd ? block.x : first.x,
    y: block.y,
    width: width + spare,
    height: block.height,
    align: first.anchor,
    flows: true,
    isTitle: block.kind === 'title',
    paragraphs: paragraphs.map((each) => flowingParagraph(each, setting))
  };
}

function flowingParagraph(lines: readonly SheetLine[], setting: Setting): TextParagraph {
  const [first] = lines as [SheetLine];
  const runs = lines.flatMap((line, index) =>
    withSpace(runsOf(line, setting), line.spaced === true && index < lines.length - 1)
  );
  return {
    lines: [runs],
    isRightToLeft: isRightToLeft(first.whole ?? first.text),
    leading: leadingOf(first)
  };
}

/** Between the lines of the style in which a line is set, in pixels. */
const leadingOf = ({ face, size }: TextLine): number | undefined =>
  Object.values(styles).find((style) => style.face === face && style.size === size)?.leading;

const withSpace = (runs: readonly TextRun[], isSpaced: boolean): readonly TextRun[] =>
  runs.map((run, index) => (isSpaced && index === runs.length - 1 ? { ...run, text: `${run.text} ` } : run));
