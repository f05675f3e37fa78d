import { sourcesById } from '../../model/sources.ts';
import type { Story } from '../../model/story.ts';
import type { Evidence, Source, TimelineEvent } from '../../model/timeline.ts';
import type { Writer } from '../exchange/writer.ts';
import { evidenceOf } from '../exchange/story-texts.ts';
import { annotationContext, iriOf, ownContext, type Json } from './vocabulary.ts';

/** The address of a source where it is the only one with it, else an identifier of our own. */
function iriOfSource({ timeline }: Story, id: string, sources: ReadonlyMap<string, Source>): string {
  const url = sources.get(id)?.url;
  const isOnly = timeline.sources.filter((source) => source.url === url).length === 1;
  return url !== undefined && isOnly ? url : iriOf(timeline.id, 'source', id);
}

/** A quote is a part of its source; a citation is the source itself. */
function targetOf(evidence: Evidence, iri: string): Json | string {
  if (!('exact' in evidence)) return iri;
  const { exact, prefix, suffix } = evidence;
  const selector = { type: 'TextQuoteSelector', exact, prefix, suffix };
  return { type: 'SpecificResource', source: iri, selector };
}

/** In our own fields evidence is the number of its target, and what a target can't say. */
function ownFields(event: TimelineEvent): Json {
  let target = 0;
  const listed = (evidence: readonly Evidence[]) =>
    evidence.map((each) => ({
      source: each.source,
      target: target++,
      ...('note' in each && { note: each.note })
    }));
  const { assertions, responses, ...fields } = event;
  return {
    ...fields,
    assertions: assertions.map(({ evidence, ...voice }) => ({ ...voice, evidence: listed(evidence) })),
    ...(responses && {
      responses: responses.map(({ evidence, ...response }) => ({ ...response, evidence: listed(evidence) }))
    })
  };
}

/** The W3C wants the languages of bodies in lower case. */
const languageOf = ({ timeline: { language } }: Story): string | undefined =>
  language !== 'und' && /^[a-z]{2,3}(?:-|$)/u.test(language) ? language : undefined;

function annotationOf(story: Story, event: TimelineEvent, sources: ReadonlyMap<string, Source>): Json {
  const { timeline } = story;
  const text = (value: string, purpose: string) => ({
    type: 'TextualBody',
    purpose,
    value,
    format: 'text/plain',
    language: languageOf(story)
  });
  const own = { type: 'Dataset', id: iriOf(timeline.id, 'event', event.id), format: 'application/json' };
  const { title, summary, tags = [] } = event;
  return {
    id: iriOf(timeline.id, 'annotation', event.id),
    type: 'Annotation',
    motivation: 'describing',
    body: [
      text(title, 'describing'),
      ...(summary === undefined ? [] : [text(summary, 'commenting')]),
      ...tags.map((tag) => text(tag, 'tagging')),
      { ...own, event: ownFields(event) }
    ],
    target: evidenceOf(event).map((each) => targetOf(each, iriOfSource(story, each.source, sources)))
  };
}

/** The texts of sources are in the document that the collection carries. */
const sourcesOf = ({ timeline, texts }: Story): readonly Source[] =>
  timeline.sources.map((source) => {
    const content = texts.get(source.id)?.raw ?? source.content;
    return content === undefined ? source : { ...source, content };
  });

/**
 * A story as a collection of annotations: an event is an annotation whose targets are its quotes. An annotation has to
 * have a target, so an event without evidence is only in the document that the collection carries, as are the facts
 * of the whole.
 */
export function collectionOf(story: Story): Json {
  const { events, ...document } = story.timeline;
  const sources = sourcesById(document.sources);
  const annotated = events.filter((event) => evidenceOf(event).length > 0);
  const collection = iriOf(document.id, 'annotations');
  return {
    '@context': [annotationContext, ownContext],
    id: collection,
    type: 'AnnotationCollection',
    label: document.title,
    total: annotated.length,
    ...(annotated.length > 0 && {
      first: {
        id: `${collection}:1`,
        type: 'AnnotationPage',
        partOf: collection,
        startIndex: 0,
        items: annotated.map((event) => annotationOf(story, event, sources))
      }
    }),
    timeline: {
      ...document,
      sources: sourcesOf(story),
      events: events.map((event) => (evidenceOf(event).length > 0 ? event.id : event))
    }
  };
}

/** Writes a story as W3C Web Annotations, which reads back as it was. Images stay where they are. */
export const webAnnotationWriter: Writer = {
  id: 'web-annotation',
  name: 'W3C Web Annotations',
  ending: '.jsonld',
  mediaType: `application/ld+json; profile="${annotationContext}"`,
  write(story, words) {
    const images = story.timeline.events.flatMap(({ media = [] }) => media).length;
    const json = `${JSON.stringify(collectionOf(story), null, 2)}\n`;
    return {
      files: new Map([['', new TextEncoder().encode(json)]]),
      lost: images > 0 ? [words.losses.images(images)] : []
    };
  }
};
