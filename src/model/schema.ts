import * as v from 'valibot';
// By its name alone: as a method, it would be taken for that of a Set, which some browsers lack.
import { union } from 'valibot';
import { longest, mostMedia, mostSteps } from './limits.ts';
import { safeUrl } from './links.ts';
import { messages } from './messages.ts';
import { stages } from './stage.ts';
import { standings } from './standing.ts';
import { aspects, importances, mods, occurrences, responseKinds } from './timeline.ts';
import { isZone } from './zone.ts';

/** The most items that a list may have. */
export const mostItems = 20_000;
/** The most voices of one event, and quotes and citations of one voice. */
const mostVoices = 100;
/** The most tags, and links, of one event. */
const mostTags = 50;
/** The most earlier versions of one text, and corrections of one event. */
const mostVersions = 100;

/** C0 and C1 controls except tab and line breaks, controls that reverse text, and unpaired surrogates. */
const unseen = /(?![\t\n\r])\p{Cc}|[\u202a-\u202e\u2066-\u2069\p{Surrogate}]/u;

/** White space and characters without width: nobody could see such a text, or press a button labelled with it. */
const blank = /^[\s\p{Default_Ignorable_Code_Point}\u2800]*$/u;

const text = (most: number) => v.pipe(v.string(), v.minLength(1), v.maxLength(most));

/** Authors' text, which is shown as it is, so it may contain nothing that a reader can't see. */
const words = (most: number) =>
  v.pipe(
    text(most),
    v.check((value) => !blank.test(value), messages.blank),
    v.check(
      (value) => !unseen.test(value),
      ({ input }) => messages.unseenCharacter(unseen.exec(input)?.[0] ?? '')
    )
  );

/** Whether the platform's `Intl` functions accept a tag: they throw on “de-a”. */
function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

/** ASCII, since ids become parts of addresses and file names. */
const id = v.pipe(text(longest.id), v.regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/, messages.id));
const civilDay = v.pipe(text(longest.id), v.regex(/^-?\d{4,12}-\d{2}-\d{2}$/, messages.civilDay));
const language = v.pipe(
  text(longest.id),
  v.regex(/^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/, messages.language),
  v.check(isLanguageTag, messages.language)
);
const webAddress = v.pipe(
  text(longest.address),
  v.regex(/^[Hh][Tt][Tt][Pp][Ss]?:\/\//, messages.webAddress),
  v.check((value) => safeUrl(value) !== undefined, messages.webAddress)
);

/**
 * A file beside the document. A document must not be able to name other files of the machine that reads it, so no
 * name in the path may begin with a dot: no hidden files (`.env`) and no way up (`..`).
 */
const filePath = v.pipe(
  text(longest.line),
  v.regex(/^(?!\/)(?![\s\S]*(?:^|\/)\.)[^\\:\t\n\r]+$/, messages.filePath),
  v.check((value) => !unseen.test(value), messages.filePath)
);

/** An image, likewise: of a kind that every browser shows and that can hold no script, as an SVG can. */
const imageFile = v.pipe(
  text(longest.line),
  v.regex(
    /^(?!\/)(?![\s\S]*(?:^|\/)\.)[^\\:\t\n\r]+\.(?:[Pp][Nn][Gg]|[Jj][Pp][Ee]?[Gg]|[Ww][Ee][Bb][Pp]|[Aa][Vv][Ii][Ff])$/,
    messages.imageFile
  ),
  v.check((value) => !unseen.test(value), messages.imageFile)
);

const clockTime = v.pipe(text(longest.id), v.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, messages.clockTime));
const zone = v.pipe(text(longest.id), v.check(isZone, messages.zone));

const choice = <const Choices extends readonly string[]>(choices: Choices) =>
  v.picklist(choices, ({ input }) => messages.choice(input, choices));

const list = <Item extends v.GenericSchema>(item: Item, most = mostItems) =>
  v.pipe(v.array(item), v.maxLength(most));

const someOf = <Item extends v.GenericSchema>(item: Item) =>
  v.pipe(
    v.array(item),
    v.minLength(1),
    v.maxLength(mostVoices),
    v.transform((items) => items as [v.InferOutput<Item>, ...v.InferOutput<Item>[]])
  );

/**
 * A value of one of several shapes. Its own keys tell which is meant, so that messages are about that one: valibot’s
 * union would report every shape. `pick` gives it for any value.
 */
function toldApart<One, Other>(
  shapes: [v.GenericSchema<One>, v.GenericSchema<Other>],
  pick: (value: unknown) => v.GenericSchema<One> | v.GenericSchema<Other>
) {
  const run: v.GenericSchema<One | Other>['~run'] = (dataset, config) =>
    pick(dataset.value)['~run'](dataset, config);
  return { ...union(shapes), shapes, pick, '~run': run };
}

const hasKey = (value: unknown, ...keys: readonly string[]): boolean =>
  typeof value === 'object' && value !== null && keys.some((key) => Object.hasOwn(value, key));

const named = v.strictObject({ id, label: words(longest.name) });

const quote = v.strictObject({
  source: id,
  exact: text(longest.quote),
  prefix: v.optional(text(longest.line)),
  suffix: v.optional(text(longest.line))
});

const citation = v.strictObject({ source: id, note: v.optional(words(longest.paragraph)) });

/** A misspelt key of a quote does not make a citation of it. */
const isCitation = (value: unknown): boolean =>
  hasKey(value, 'source', 'note') &&
  !hasKey(value, 'exact', 'prefix', 'suffix') &&
  (hasKey(value, 'note') || Object.keys(value as object).length === 1);

const evidence = toldApart([quote, citation], (value) => (isCitation(value) ? citation : quote));

const sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, messages.sha256));

const earlierText = v.strictObject({
  until: civilDay,
  retrieved: v.optional(civilDay),
  content: v.optional(text(longest.content)),
  sha256
});

const page = v.strictObject({
  start: v.pipe(v.number(), v.integer(), v.minValue(0)),
  label: words(longest.short)
});

const source = v.strictObject({
  id,
  title: words(longest.line),
  publisher: v.optional(words(longest.name)),
  author: v.optional(words(longest.name)),
  language: v.optional(language),
  url: v.optional(webAddress),
  archivedUrl: v.optional(webAddress),
  published: v.optional(civilDay),
  retrieved: v.optional(civilDay),
  text: v.optional(filePath),
  content: v.optional(text(longest.content)),
  sha256: v.optional(sha256),
  pages: v.optional(list(page)),
  earlier: v.optional(list(earlierText, mostVersions))
});

const place = v.strictObject({
  label: words(longest.name),
  lat: v.optional(v.pipe(v.number(), v.minValue(-90), v.maxValue(90))),
  lon: v.optional(v.pipe(v.number(), v.minValue(-180), v.maxValue(180)))
});

const terms = {
  mod: v.optional(choice(mods)),
  endMod: v.optional(choice(mods)),
  aspect: choice(aspects),
  anchor: v.optional(id),
  inferred: v.optional(words(longest.paragraph))
};

const whenInEdtf = v.strictObject({
  text: v.optional(text(longest.line)),
  edtf: words(longest.name),
  bounds: v.optional(v.never(messages.boundsBesideEdtf)),
  ...terms
});

const bounds = v.strictTuple([v.nullable(civilDay), civilDay, civilDay, v.nullable(civilDay)]);

const whenInBounds = v.strictObject({ text: v.optional(text(longest.line)), bounds, ...terms });

const when = toldApart([whenInEdtf, whenInBounds], (value) =>
  hasKey(value, 'bounds') && !hasKey(value, 'edtf') ? whenInBounds : whenInEdtf
);

const speaker = v.strictObject({
  name: words(longest.name),
  short: v.optional(words(longest.short)),
  anonymous: v.optional(v.literal(true, messages.onlyTrue)),
  via: v.optional(words(longest.name)),
  inferred: v.optional(words(longest.paragraph))
});

const assertion = v.strictObject({
  voice: choice(['reported', 'attributed']),
  speaker: v.optional(speaker),
  mode: v.optional(choice(['direct', 'indirect'])),
  polarity: v.optional(choice(['+', '-'])),
  when: v.optional(when),
  evidence: someOf(evidence)
});

const response = v.strictObject({
  by: words(longest.name),
  inferred: v.optional(words(longest.paragraph)),
  kind: choice(responseKinds),
  evidence: someOf(evidence)
});

const someIds = someOf(id);
const lanes = toldApart([id, someIds], (value) => (Array.isArray(value) ? someIds : id));

const timeOfDay = v.strictObject({
  text: v.optional(text(longest.line)),
  start: clockTime,
  end: v.optional(clockTime),
  zone: v.optional(zone)
});

const link = v.strictObject({ url: webAddress, label: v.optional(words(longest.name)) });

const medium = v.strictObject({
  file: imageFile,
  alt: words(longest.paragraph),
  credit: v.optional(words(longest.line)),
  licence: v.optional(words(longest.line))
});

const correction = v.strictObject({ on: civilDay, source: id, was: quote, now: v.optional(quote) });

const event = v.strictObject({
  id,
  title: words(longest.line),
  summary: v.optional(words(longest.paragraph)),
  absence: v.optional(v.literal(true, messages.onlyTrue)),
  lane: v.optional(lanes),
  actors: v.optional(list(id)),
  place: v.optional(place),
  when,
  time: v.optional(timeOfDay),
  occurrence: v.optional(choice(occurrences)),
  assertions: list(assertion, mostVoices),
  responses: v.optional(list(response, mostVoices)),
  tags: v.optional(list(words(longest.id), mostTags)),
  importance: v.optional(v.picklist(importances, messages.importance)),
  links: v.optional(list(link, mostTags)),
  media: v.optional(list(medium, mostMedia)),
  corrections: v.optional(list(correction, mostVersions))
});

const era = v.strictObject({ id, label: words(longest.name), when, source: v.optional(id) });

const step = v.strictObject({
  title: words(longest.name),
  text: v.optional(words(longest.paragraph)),
  event: v.optional(id),
  from: v.optional(civilDay),
  to: v.optional(civilDay),
  filter: v.optional(
    v.strictObject({
      lanes: v.optional(someOf(id)),
      actors: v.optional(someOf(id)),
      stage: v.optional(choice(stages)),
      standing: v.optional(choice(standings))
    })
  )
});

/** The shape of a timeline document; `data/timeline.schema.json` is made from it. */
export const timelineSchema = v.strictObject({
  $schema: v.optional(text(longest.address)),
  version: v.literal(1),
  id,
  title: words(longest.line),
  description: v.optional(words(longest.paragraph)),
  language,
  asOf: v.optional(civilDay),
  window: v.optional(v.strictTuple([civilDay, civilDay])),
  lanes: v.optional(list(named)),
  actors: v.optional(list(named)),
  sources: list(source),
  events: list(event),
  eras: v.optional(list(era, mostVoices)),
  steps: v.optional(list(step, mostSteps))
});
