import { fileOf, formats, mediaTypes, type Format } from '../../export/file.ts';
import { nodeRuntime } from '../../export/node/runtime.ts';
import { sheetFor } from '../../export/picture/picture.ts';
import type { Writer } from '../../formats/exchange/writer.ts';
import type { WriterEntry } from '../../formats/writers.ts';
import { asUsage } from '../as-usage.ts';
import { pictureMaker } from '../render-options.ts';

const names: Readonly<Record<Format, string>> = {
  svg: 'SVG picture',
  png: 'PNG picture',
  pdf: 'PDF',
  docx: 'Word',
  pptx: 'PowerPoint'
};

/** Pictures and documents as `render` draws them without options. */
export const drawnWriters: readonly WriterEntry[] = formats.map((format) => ({
  id: format,
  name: names[format],
  ending: `.${format}`,
  group: 'documents',
  load: () => Promise.resolve(writerOf(format))
}));

const writerOf = (format: Format): Writer => ({
  id: format,
  name: names[format],
  ending: `.${format}`,
  mediaType: mediaTypes[format],
  async write(story, words) {
    const picture = await pictureMaker({ lang: words.language })(story).catch(asUsage);
    const options = { svgText: 'embed', embedData: true } as const;
    const made = await fileOf({ story, picture }, format, options, nodeRuntime).catch(asUsage);
    const lost = [...sheetFor(picture, format).warnings, ...made.warnings];
    return { files: new Map([['', made.bytes]]), lost };
  }
});
