import type { Timeline } from '../../model/timeline.ts';
import type { Imported } from '../exchange/imported.ts';
import type { Ledger } from '../exchange/ledger.ts';
import { without } from '../exchange/without.ts';
import { hasType, isJson, listOf, type Json } from './vocabulary.ts';

/** Puts a document together from the collection that we wrote of it. It is not checked. */
export function documentOf(timeline: Json, annotations: readonly Json[], ledger: Ledger): Imported {
  const byId = new Map(annotations.flatMap(eventOf));
  const listed = new Set(listOf(timeline['events']));
  for (const [index, annotation] of annotations.entries())
    if (!listed.has(ownFieldsOf(annotation)?.['id']))
      ledger.lose(
        (own) => own.annotation,
        (why) => why.noEventOfTimeline,
        ledger.places.annotation(index + 1)
      );
  const events = listOf(timeline['events']).flatMap((event) => {
    if (typeof event !== 'string') return [event];
    const found = byId.get(event);
    if (!found)
      ledger.lose(
        (own) => own.event,
        (why) => why.noAnnotation,
        ledger.places.eventNamed(event)
      );
    return found ? [found] : [];
  });
  const texts = new Map<string, string>();
  const sources = listOf(timeline['sources']).map((source) => withoutContent(source, texts));
  // Its shape is checked by whoever takes it in, with a message for each value that is wrong.
  const document = { ...timeline, sources, events } as unknown as Timeline;
  return {
    timeline: document,
    texts,
    report: ledger.report('W3C Web Annotations (Sourceline)', events.length)
  };
}

/** A text that was in a file of its own becomes one again; of two texts with one name the second stays in the document. */
function withoutContent(source: unknown, texts: Map<string, string>): unknown {
  if (!isJson(source)) return source;
  const { content, text, ...facts } = source;
  if (typeof text !== 'string' || typeof content !== 'string') return source;
  if ((texts.get(text) ?? content) !== content) return { ...facts, content };
  texts.set(text, content);
  return { ...facts, text };
}

/** Our own fields of an annotation, if it has some. */
export const ownFieldsOf = (annotation: Json): Json | undefined =>
  listOf(annotation['body'])
    .map((body) => (isJson(body) ? body['event'] : undefined))
    .find(isJson);

/** An event by its id, its evidence from the targets. */
function eventOf(annotation: Json): readonly (readonly [id: string, event: Json])[] {
  const own = ownFieldsOf(annotation);
  if (!own || typeof own['id'] !== 'string') return [];
  const targets = listOf(annotation['target']);
  const voices = (list: unknown) =>
    listOf(list).map((voice) => (isJson(voice) ? voiceOf(voice, targets) : voice));
  const event = {
    ...own,
    assertions: voices(own['assertions']),
    ...(own['responses'] !== undefined && { responses: voices(own['responses']) })
  };
  return [[own['id'], event]];
}

const voiceOf = ({ evidence, ...voice }: Json, targets: readonly unknown[]): Json => ({
  ...voice,
  evidence: listOf(evidence).map((each) => {
    if (!isJson(each)) return each;
    const { target, ...cited } = each;
    const found = typeof target === 'number' ? targets[target] : undefined;
    const selectors = isJson(found) ? listOf(found['selector']).filter(isJson) : [];
    const quote = selectors.find((selector) => hasType(selector, 'TextQuoteSelector')) ?? {};
    return { ...cited, ...without(quote, 'type') };
  })
});
