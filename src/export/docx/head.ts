import {
  Footer,
  HeadingLevel,
  ImageRun,
  PageNumber,
  Paragraph,
  TabStopType,
  TextRun,
  type ParagraphChild
} from 'docx';
import { cleaned } from '../../formats/xml.ts';
import { checkedInWords } from '../../layout/sheet/notes.ts';
import { erasInWords } from '../../words/era-words.ts';
import { safeUrl } from '../../model/links.ts';
import type { Story } from '../../model/story.ts';
import type { OfficeSubject, PaintedFigure } from '../office/writer.ts';
import { styleIds } from './look.ts';
import { linkOf } from './register.ts';
import { paragraphOf, runOf } from './texts.ts';

/** The title, what the chronology is of, how far it was checked, and its figure. */
export function headOf(subject: OfficeSubject): readonly Paragraph[] {
  const { story, figure } = subject;
  const { title, description, language } = story.timeline;
  return [
    paragraphOf({ text: title, language }, { heading: HeadingLevel.TITLE }),
    ...(description === undefined ? [] : [paragraphOf({ text: description, language })]),
    ...statusOf(subject),
    ...(figure ? [figureParagraph(figure, title)] : [])
  ];
}

/** Lines on the document itself. */
function statusOf({ story, picture, contents, figure }: OfficeSubject): readonly Paragraph[] {
  const { words, events, options } = picture;
  const { asOf, problems, timeline } = story;
  const all = story.events.length;
  const said = [
    asOf === undefined ? [] : words.dates.asOf(asOf),
    events.length < all ? words.sheet.shown(events.length, all) : [],
    erasInWords(story, words) ?? [],
    problems === undefined ? [] : words.sheet.problems(problems),
    checkedInWords(events, words),
    events.some(({ passages }) => passages.length > 0) ? words.chronology.howRead : [],
    figure ? [] : words.chronology.withoutFigure,
    contents.document === undefined ? [] : words.chronology.opensAgain
  ].flat();
  const status = { style: styleIds.status } as const;
  const live = safeUrl(options.link);
  const link: readonly ParagraphChild[] = live === undefined ? [] : [linkOf(live, words.language)];
  return [
    ...said.map((text) => paragraphOf({ text, language: words.language }, status)),
    ...(options.credit === undefined
      ? []
      : [paragraphOf({ text: options.credit, language: timeline.language }, status)]),
    ...(live === undefined
      ? []
      : [
          new Paragraph({
            ...status,
            children: [runOf({ text: `${words.files.live}: `, language: words.language }), ...link]
          })
        ])
  ];
}

function figureParagraph({ png, width, height, alternativeText }: PaintedFigure, title: string): Paragraph {
  const [name, description] = [title, alternativeText].map((text) => cleaned(text).text);
  return new Paragraph({
    spacing: { before: 160 },
    children: [
      new ImageRun({
        type: 'png',
        data: png,
        transformation: { width, height },
        altText: { name: name!, title: name!, description: description! }
      })
    ]
  });
}

/** The title and the number of the page. */
export function footerOf({ timeline }: Story, width: number, isRightToLeft: boolean): Footer {
  const { title, language } = timeline;
  return new Footer({
    children: [
      new Paragraph({
        style: styleIds.status,
        bidirectional: isRightToLeft,
        tabStops: [{ type: TabStopType.RIGHT, position: width }],
        children: [
          runOf({ text: title, language }),
          new TextRun({ children: ['\t', PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] })
        ]
      })
    ]
  });
}
