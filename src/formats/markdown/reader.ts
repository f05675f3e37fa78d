import { decodeText } from '../exchange/decode.ts';
import { Unreadable, type InputFile } from '../exchange/imported.ts';
import { Ledger } from '../exchange/ledger.ts';
import type { Reader } from '../exchange/sample.ts';
import { settle } from '../exchange/settle.ts';
import { dateKeys, draftOfPage } from './foreign.ts';
import { pageOf } from './front-matter.ts';
import { overviewIn, readOwnFolder, type NamedPage } from './own-folder.ts';

/** A file alone may have any name: it was recognised by its beginning. */
const markdownIn = (files: readonly InputFile[]): readonly InputFile[] =>
  files.length === 1 ? files : files.filter(({ name }) => /\.(?:md|markdown)$/iu.test(name));

function pagesOf(files: readonly InputFile[], ledger: Ledger): readonly NamedPage[] {
  return markdownIn(files).map((file) => {
    const text = decodeText(file.bytes, ledger).replace(/^\ufeff/u, '');
    return { file, text, page: pageOf(text, file.name) };
  });
}

const recognised = new RegExp(
  String.raw`^\ufeff?---[ \t]*\r?\n(?:(?!---)[^\n]*\n)*?(?:sourceline|${dateKeys.join('|')})["']?[ \t]*:`,
  'iu'
);

/**
 * Reads Markdown files with YAML front matter, an event each: a folder that we wrote, as it was, or the files of Jekyll,
 * Hugo or Obsidian.
 */
export const markdownReader: Reader = {
  id: 'markdown',
  name: 'Markdown with front matter',
  endings: ['.md', '.markdown'],
  recognises: ({ beginning }) => recognised.test(beginning),
  read(files, choices) {
    const ledger = new Ledger(choices);
    const pages = pagesOf(files, ledger);
    const overview = overviewIn(pages);
    if (overview) return Promise.resolve(readOwnFolder(overview, pages, files, ledger));
    const read = new Set(pages.map(({ file }) => file));
    for (const file of files)
      if (!read.has(file))
        ledger.lose(
          (own) => own.file,
          (why) => why.noMarkdown,
          `“${file.name}”`
        );
    const events = pages.flatMap(({ page, file: { name } }) => {
      if (page) return draftOfPage(page, name, ledger, choices.language ?? 'en');
      ledger.lose(
        (own) => own.file,
        (why) => why.noFrontMatter,
        `“${name}”`
      );
      return [];
    });
    if (events.length === 0) throw new Unreadable((why) => why.noDateInFrontMatter);
    const timeline = settle({ events }, choices, ledger);
    const report = ledger.report('Markdown with front matter', timeline.events.length);
    return Promise.resolve({ timeline, texts: new Map(), report });
  }
};
