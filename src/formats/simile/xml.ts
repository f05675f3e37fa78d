import { parseXml, XmlComment, XmlElement, XmlError, type XmlDocument } from '@rgrove/parse-xml';
import type { DraftTimeline } from '../exchange/draft.ts';
import { Fields } from '../exchange/fields.ts';
import { Unreadable } from '../exchange/imported.ts';
import type { Ledger } from '../exchange/ledger.ts';
import type { Reader } from '../exchange/sample.ts';
import { readSingleFile } from '../exchange/single-file.ts';
import { simileEvent } from './event.ts';

const name = 'SIMILE Timeline (XML)';

/** SIMILE Timeline's `<data>` of `<event>` elements, as for the Timeline 1 and 2 of MIT. */
export const simileXmlReader: Reader = {
  id: 'simile-xml',
  name,
  endings: ['.xml'],
  recognises: ({ beginning }) => /^<data[\s>]/u.test(withoutProlog(beginning)) && /<event\s/u.test(beginning),
  read: (files, choices) => readSingleFile(files, choices, name, draftOf)
};

/** A text from its first element on; only as long as it takes to look at each character once. */
function withoutProlog(text: string): string {
  let from = 0;
  for (;;) {
    const rest = /[^\s\ufeff]/u.exec(text.slice(from));
    from += rest?.index ?? 0;
    const end = text.startsWith('<!--', from) ? '-->' : /^<[?!]/u.test(text.slice(from, from + 2)) ? '>' : '';
    const to = end === '' ? -1 : text.indexOf(end, from);
    if (to < 0) return text.slice(from);
    from = to + end.length;
  }
}

function draftOf(text: string, ledger: Ledger): DraftTimeline {
  const root = rootOf(text);
  if (root?.name !== 'data') throw new Unreadable((why) => why.noData);
  loseComments(root, ledger);
  new Fields({ ...root.attributes, 'date-time-format': '' }, 'the element “data”', ledger).finish();
  const elements = root.children.filter((node) => node instanceof XmlElement);
  const events = elements.flatMap((element, index) => {
    if (element.name === 'event') return eventOf(element, index, ledger);
    ledger.lose(element.name, (why) => why.noEvent, ledger.places.element(index + 1));
    return [];
  });
  return { events };
}

function rootOf(text: string) {
  return parsed(text).root;
}

/** Entities that a file defines itself are not expanded but refused. */
function parsed(text: string): XmlDocument {
  try {
    return parseXml(text, { preserveComments: true });
  } catch (error) {
    if (error instanceof XmlError) throw new Unreadable((why) => why.brokenXml(firstLine(error), error.line));
    if (error instanceof RangeError) throw new Unreadable((why) => why.tooDeep);
    throw error;
  }
}

const firstLine = ({ message }: Error): string => message.split('\n')[0] ?? '';

function loseComments(root: XmlElement, ledger: Ledger): void {
  for (const node of root.children)
    if (node instanceof XmlComment && node.content.trim() !== '')
      ledger.lose(
        (own) => own.comment,
        (why) => why.forReaders,
        node.content.trim().replace(/\s+/gu, ' ').slice(0, 80)
      );
}

function eventOf(element: XmlElement, index: number, ledger: Ledger) {
  const place = ledger.places.event(index + 1);
  const fields = new Fields({ ...element.attributes, description: element.text }, place, ledger);
  if (element.children.some((node) => node instanceof XmlElement))
    ledger.lose(
      (own) => own.elements,
      (why) => why.withoutLinks,
      place
    );
  return simileEvent(fields, ledger, 'within') ?? [];
}
