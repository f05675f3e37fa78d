import type { Assertion, Source, TimelineEvent } from './timeline.ts';

export const labels = [
  'planned',
  'expected',
  'threatened',
  'cancelled',
  'disputed',
  'corroborated',
  'reported',
  'alleged'
] as const;
/** How far an event can be leaned on. It is computed, never typed. */
export type Label = (typeof labels)[number];

/** One plain sentence for each label, for a tooltip or a card. */
export const labelMeaning: Readonly<Record<Label, string>> = {
  planned: 'It was planned when the source spoke; it had not happened yet.',
  expected: 'It was expected when the source spoke; it had not happened yet.',
  threatened: 'It was threatened when the source spoke; it had not happened yet.',
  cancelled: 'It had been planned, and was called off.',
  disputed: 'Someone says that it happened, and someone denies it.',
  corroborated: 'Two sources that do not rest on each other say so.',
  reported: 'The source says so in its own voice.',
  alleged: 'The source says only that someone said so.'
};

/**
 * The label of an event. What had not happened by `asOf` is labelled by its occurrence. Otherwise it is disputed
 * if anyone denied it, or if one voice says that it happened and another that it did not; a lone voice saying that
 * it did not happen disputes nothing. Then corroborated, then reported if a source says so in its own voice, and
 * else alleged. Answers other than a denial change nothing.
 */
export function labelOf(event: TimelineEvent, sources: readonly Source[]): Label {
  if (event.occurrence !== 'happened' && event.occurrence !== 'ongoing') return event.occurrence;
  if (isDisputed(event)) return 'disputed';
  if (isCorroborated(event.assertions, sources)) return 'corroborated';
  return event.assertions.some(({ voice }) => voice === 'reported') ? 'reported' : 'alleged';
}

function isDisputed({ assertions, responses = [] }: TimelineEvent): boolean {
  const polarities = new Set(assertions.map(({ polarity = '+' }) => polarity));
  return polarities.size > 1 || responses.some(({ kind }) => kind === 'denied');
}

/** One passage that says so, with all who stand behind it. */
interface Testimony {
  readonly source: string;
  readonly anonymous: boolean;
  readonly publisherKnown: boolean;
  readonly origins: ReadonlySet<string>;
}

function isCorroborated(assertions: readonly Assertion[], sources: readonly Source[]): boolean {
  const byId = new Map(sources.map((source) => [source.id, source]));
  const testimonies = assertions.flatMap((assertion) => testimoniesOf(assertion, byId));
  return testimonies.some((one, index) =>
    testimonies.slice(index + 1).some((other) => areIndependent(one, other))
  );
}

function testimoniesOf(assertion: Assertion, sources: ReadonlyMap<string, Source>): Testimony[] {
  const { speaker } = assertion;
  return assertion.evidence.map(({ source: id }) => {
    const source = sources.get(id);
    const names = [source?.publisher, source?.author, speaker?.name, speaker?.via];
    return {
      source: id,
      anonymous: speaker?.anonymous ?? false,
      publisherKnown: source?.publisher !== undefined,
      origins: new Set(names.filter((name) => name !== undefined).map(foldName))
    };
  });
}

/**
 * Two testimonies are independent if they stand in different sources whose publishers are known, and no publisher,
 * author, speaker or agency stands behind both. Two anonymous speakers may be one person, so they never count as two.
 */
function areIndependent(one: Testimony, other: Testimony): boolean {
  return (
    one.source !== other.source &&
    one.publisherKnown &&
    other.publisherKnown &&
    !(one.anonymous && other.anonymous) &&
    ![...one.origins].some((origin) => other.origins.has(origin))
  );
}

function foldName(name: string): string {
  return name.normalize('NFC').trim().replace(/\s+/gu, ' ').toLowerCase();
}
