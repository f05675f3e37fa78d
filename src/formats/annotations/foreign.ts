import { safeUrl } from '../../model/links.ts';
import type { DraftEvidence } from '../exchange/draft.ts';
import { htmlToText, type HtmlText } from '../exchange/html-text.ts';
import type { Ledger, Reason } from '../exchange/ledger.ts';
import type { Note } from './note.ts';
import { hasType, idOf, isJson, listOf, textOf, type Json } from './vocabulary.ts';

const reasons: ReadonlyMap<string, Reason> = new Map(
  Object.entries<Reason>({
    created: (why) => why.whenAnnotated,
    modified: (why) => why.whenAnnotated,
    generated: (why) => why.whenAnnotated,
    creator: (why) => why.whoAnnotated,
    motivation: (why) => why.whyAnnotated
  })
);

const read = new Set(['@context', 'id', '@id', 'type', '@type', 'body', 'bodyValue', 'target']);

/** The note of an annotation that follows the W3C's model. */
export function noteOf(annotation: Json, place: string, ledger: Ledger): Note {
  for (const key of Object.keys(annotation))
    if (!read.has(key)) ledger.lose(key, reasons.get(key) ?? ((why) => why.noPlaceInDocument), place);
  const bodies = [...listOf(annotation['bodyValue']), ...listOf(annotation['body'])].map((body) =>
    bodyOf(body, place, ledger)
  );
  const id = idOf(annotation);
  return {
    place,
    ...(id && { id }),
    comment: bodies.flatMap(({ comment }) => comment ?? []).join('\n'),
    tags: bodies.flatMap(({ tag }) => tag ?? []),
    links: bodies.flatMap(({ links = [] }) => links),
    evidence: listOf(annotation['target']).flatMap((target) => evidenceOf(target, place, ledger))
  };
}

interface Body {
  readonly comment?: string;
  readonly tag?: string;
  readonly links?: HtmlText['links'];
}

function bodyOf(body: unknown, place: string, ledger: Ledger): Body {
  const value = typeof body === 'string' ? body : isJson(body) ? textOf(body['value'] ?? body['chars']) : '';
  if (value === '' || (typeof body === 'string' && safeUrl(body) !== undefined)) {
    ledger.lose('body', (why) => why.noText, place);
    return {};
  }
  const isHtml = isJson(body) && /html/iu.test(textOf(body['format']));
  const { text, links } = isHtml ? htmlToText(value) : { text: value, links: [] };
  const isTag = isJson(body) && listOf(body['purpose']).some((purpose) => textOf(purpose) === 'tagging');
  ledger.map('body', isTag ? 'tags' : 'title, summary');
  if (links.length > 0) ledger.map('body', 'links');
  return { ...(isTag ? { tag: text } : { comment: text }), links };
}

function evidenceOf(target: unknown, place: string, ledger: Ledger): readonly DraftEvidence[] {
  const node = isJson(target) ? target : {};
  const address = idOf(node['source'] ?? node['full'] ?? target);
  const source = isJson(node['source']) ? node['source'] : node;
  const title = textOf(source['title'] ?? source['label'] ?? source['dcterms:title']) || address;
  if (title === '') {
    ledger.lose('target', (why) => why.noSource, place);
    return [];
  }
  const quotes = listOf(node['selector']).flatMap((selector) => quoteOf(selector));
  if (node['selector'] !== undefined && quotes.length === 0)
    ledger.lose('selector', (why) => why.withoutWords, place);
  ledger.map('target', quotes.length > 0 ? 'quote' : 'citation');
  return [
    {
      source: { title, ...(safeUrl(address) !== undefined && { url: address }) },
      ...(quotes[0] && { quote: quotes[0] })
    }
  ];
}

/** The words of a selector, or of one that refines it. */
function quoteOf(selector: unknown, depth = 0): readonly NonNullable<DraftEvidence['quote']>[] {
  if (!isJson(selector) || depth > 10) return [];
  const exact = selector['exact'];
  if (!hasType(selector, 'TextQuoteSelector') || typeof exact !== 'string' || exact.trim() === '')
    return listOf(selector['refinedBy']).flatMap((refined) => quoteOf(refined, depth + 1));
  const { prefix, suffix } = selector;
  return [
    {
      exact,
      ...(typeof prefix === 'string' && prefix && { prefix }),
      ...(typeof suffix === 'string' && suffix && { suffix })
    }
  ];
}
