import { strFromU8, unzipSync } from 'fflate';
import { fileOf, type FileOptions } from '../../src/export/file.ts';
import { nodeRuntime } from '../../src/export/node/runtime.ts';
import type { OfficeFormat } from '../../src/export/office/writer.ts';
import { pictureOf, type Picture, type PictureOptions } from '../../src/export/picture/picture.ts';
import { presets } from '../../src/export/picture/size.ts';
import { usualParts } from '../../src/layout/sheet/layout-sheet.ts';
import type { Story } from '../../src/model/story.ts';
import { english } from '../../src/words/en/index.ts';
import type { Words } from '../../src/words/words.ts';

interface Wanted {
  readonly words?: Words;
  readonly picture?: Partial<PictureOptions>;
  readonly file?: Partial<FileOptions>;
}

/** The picture of which a document of an office is made, as `render` has it. */
export const officePicture = (story: Story, { words = english, picture }: Wanted = {}): Picture =>
  pictureOf(
    story,
    {
      size: presets.a4,
      filter: {},
      grouping: 'lane',
      theme: 'light',
      transparent: false,
      parts: new Set(usualParts),
      ...picture
    },
    { words }
  );

/** A document of Word or PowerPoint. */
export async function officeFile(
  story: Story,
  format: OfficeFormat,
  wanted: Wanted = {}
): Promise<Uint8Array> {
  const subject = { story, picture: officePicture(story, wanted) };
  const options = { svgText: 'embed', embedData: true, dpi: 72, ...wanted.file } as const;
  return (await fileOf(subject, format, options, nodeRuntime)).bytes;
}

/** The texts of the parts of a document, by their paths. */
export const partsIn = (bytes: Uint8Array): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The text that XML of this kind has in its elements of text, joined. */
export const textIn = (xml: string, element: 'w:t' | 'a:t'): string =>
  [...xml.matchAll(new RegExp(`<${element}(?: [^>]*)?>([^<]*)<`, 'gu'))]
    .map(([, text]) => text!.replaceAll(/&(\w+);/gu, (_, name: string) => entities[name] ?? name))
    .join('');
