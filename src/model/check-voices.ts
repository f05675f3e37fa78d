import type { CanonicalText } from './canonical.ts';
import { quotesIn } from './evidence.ts';
import { hasName } from './names.ts';
import type { Problem } from './problem.ts';
import { hasQuotationMarks, isWithinQuotationMarks } from './quotation-marks.ts';
import { isFound } from './quotes.ts';
import type { ReadEvent, Reading } from './reading.ts';
import { isReason } from './reason.ts';
import { isUnnamed } from './speaker-names.ts';
import { storyMessages } from './story-messages.ts';

type Texts = ReadonlyMap<string, CanonicalText>;

/** All problems of speakers' names and of words marked as direct quotes. */
export const checkVoices = ({ events, texts }: Reading): readonly Problem[] =>
  events.flatMap((event) => [...checkNames(event, texts), ...checkModes(event, texts)]);

/** A warning for each speaker whom the source leaves unnamed but the document doesn't mark as anonymous. */
export const unnamedVoices = ({ events }: Reading): readonly Problem[] =>
  events.flatMap(({ event, path }) =>
    event.assertions.flatMap(({ speaker }, index) =>
      speaker && speaker.anonymous !== true && isUnnamed(speaker.name)
        ? [
            {
              path: `${path}.assertions[${index}].speaker`,
              message: storyMessages.speakerUnnamed(speaker.name)
            }
          ]
        : []
    )
  );

function checkNames({ event, path }: ReadEvent, texts: Texts): readonly Problem[] {
  const { assertions, responses = [] } = event;
  const evidence = [...assertions, ...responses].flatMap((voice) => voice.evidence);
  const sources = [...new Set(evidence.map(({ source }) => source))];
  return [
    ...assertions.flatMap(({ speaker }, index) =>
      speaker ? nameProblem({ ...speaker, path: `${path}.assertions[${index}].speaker`, key: 'name' }) : []
    ),
    ...responses.flatMap(({ by, inferred }, index) =>
      nameProblem({ name: by, inferred, path: `${path}.responses[${index}]`, key: 'by' })
    )
  ];

  function nameProblem({ name, inferred, path: at, key }: NamedVoice): readonly Problem[] {
    if (inferred !== undefined && !isReason(inferred))
      return [{ path: `${at}.inferred`, message: storyMessages.nameReasonTooShort(inferred) }];
    if (inferred !== undefined || mayHaveName(name, sources, texts)) return [];
    return [{ path: `${at}.${key}`, message: storyMessages.nameNotInSource(name, sources) }];
  }
}

/** A speaker or responder, and its path in the document. */
interface NamedVoice {
  readonly name: string;
  readonly inferred?: string | undefined;
  readonly path: string;
  readonly key: 'name' | 'by';
}

/** A source whose text was not read may contain any name. */
const mayHaveName = (name: string, sources: readonly string[], texts: Texts): boolean =>
  sources.some((id) => {
    const text = texts.get(id);
    return !text || hasName(text, name);
  });

/** A quote that was not found is reported elsewhere, and has no surroundings to check. */
function checkModes({ event, path, quotes }: ReadEvent, texts: Texts): readonly Problem[] {
  return event.assertions.flatMap(({ mode, evidence }, index) => {
    const voice = `${path}.assertions[${index}]`;
    const own = quotes.filter((quote) => quote.path.startsWith(`${voice}.`));
    const [first, ...others] = quotesIn(evidence);
    if (mode !== 'direct') return [];
    if (!first) return [{ path: `${voice}.mode`, message: storyMessages.directWithoutQuote }];
    if ([first, ...others].some(({ exact }) => hasQuotationMarks(exact))) return [];
    const isDirect = own.some(
      ({ quote, verdict }) =>
        !isFound(verdict) || isWithinQuotationMarks(texts.get(quote.source)!, verdict.start)
    );
    const message = storyMessages.notQuotedInSource(first.exact);
    return isDirect ? [] : [{ path: `${voice}.mode`, message }];
  });
}
