import { Unreadable } from '../exchange/imported.ts';
import { Ledger } from '../exchange/ledger.ts';
import { Sample, type Reader } from '../exchange/sample.ts';
import { settle } from '../exchange/settle.ts';
import { noteOf } from './foreign.ts';
import { draftOfNote } from './note.ts';
import { documentOf } from './own.ts';
import { hasType, isJson, listOf, textOf, type Json } from './vocabulary.ts';

/** The annotations of a file: one, a list, a page, or a collection with its first page in it. */
function annotationsIn(json: unknown): readonly Json[] {
  return listOf(json).flatMap((node): readonly Json[] => {
    if (!isJson(node)) return [];
    if (hasType(node, 'Annotation')) return [node];
    const { items, first } = node;
    const pages = [...listOf(items), ...listOf(isJson(first) ? first['items'] : undefined)];
    return pages.filter(isJson).filter((item) => hasType(item, 'Annotation'));
  });
}

const isCollection = (json: unknown): boolean =>
  isJson(json) && (hasType(json, 'AnnotationCollection') || hasType(json, 'AnnotationPage'));

/** Reads annotations of the W3C's Web Annotation Data Model: those that we wrote, and others. */
export const webAnnotationReader: Reader = {
  id: 'web-annotation',
  name: 'W3C Web Annotations',
  endings: ['.jsonld', '.json'],
  recognises: ({ json }) => isCollection(json) || annotationsIn(json).length > 0,
  read([file], choices) {
    const ledger = new Ledger(choices);
    const json = file && new Sample(file).json;
    const annotations = annotationsIn(json);
    if (isJson(json) && isCollection(json) && isJson(json['timeline']))
      return Promise.resolve(documentOf(json['timeline'], annotations, ledger));
    if (annotations.length === 0) throw new Unreadable((why) => why.noAnnotation);
    if (isJson(json) && (typeof json['first'] === 'string' || typeof json['next'] === 'string'))
      ledger.note((note) => note.furtherPages);
    const title = isJson(json) ? textOf(json['label']) : '';
    const events = annotations
      .map((annotation, index) => noteOf(annotation, ledger.places.annotation(index + 1), ledger))
      .flatMap((note) => draftOfNote(note, choices.language, ledger));
    const timeline = settle({ events, ...(title && { title }) }, choices, ledger);
    return Promise.resolve({
      timeline,
      texts: new Map(),
      report: ledger.report('W3C Web Annotations', timeline.events.length)
    });
  }
};
