import * as v from 'valibot';
import { safeUrl } from './links.ts';
import { messages } from './messages.ts';
import { aspects, mods, occurrences, responseKinds } from './timeline.ts';

/** Most items that a list of a document may have. */
export const mostItems = 20_000;
/** Most voices of one event, and most quotes of one voice. */
const mostVoices = 100;

/** Longest texts, in UTF-16 units. */
const longest = {
  id: 100,
  short: 40,
  name: 300,
  line: 500,
  address: 2_000,
  paragraph: 5_000,
  quote: 10_000,
  content: 20_000_000
};

/** C0 and C1 controls but tab and line breaks, the controls that turn writing round, and halves of a character. */
const unseen = /(?![\t\n\r])\p{Cc}|[\u202a-\u202e\u2066-\u2069\p{Surrogate}]/u;

/** White space, and what has no width: no one can see such a text, or press a button that it names. */
const blank = /^[\s\p{Default_Ignorable_Code_Point}\u2800]*$/u;

const text = (most: number) => v.pipe(v.string(), v.minLength(1), v.maxLength(most));

/** What an author writes: it is shown as it is, so it may hold nothing that a reader can't see. */
const words = (most: number) =>
  v.pipe(
    text(most),
    v.check((value) => !blank.test(value), messages.blank),
    v.check(
      (value) => !unseen.test(value),
      ({ input }) => messages.unseenCharacter(unseen.exec(input)?.[0] ?? '')
    )
  );

/** Whether a tag is one that the platform's own functions take: they throw on “de-a”. */
function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

/** ASCII, as ids are parts of addresses and file names. */
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
 * A file beside the document: a document may name no other file of the machine that reads it, and none that is hidden
 * there (`.env`) or moves up (`..`): no name in the path begins with a dot.
 */
const filePath = v.pipe(
  text(longest.line),
  v.regex(/^(?!\/)(?![\s\S]*(?:^|\/)\.)[^\\:\t\n\r]+$/, messages.filePath),
  v.check((value) => !unseen.test(value), messages.filePath)
);

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

const named = v.strictObject({ id, label: words(longest.name) });

const quote = v.strictObject({
  source: id,
  exact: text(longest.quote),
  prefix: v.optional(text(longest.line)),
  suffix: v.optional(text(longest.line))
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
  sha256: v.optional(v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, messages.sha256)))
});

const place = v.strictObject({
  label: words(longest.name),
  lat: v.optional(v.pipe(v.number(), v.minValue(-90), v.maxValue(90))),
  lon: v.optional(v.pipe(v.number(), v.minValue(-180), v.maxValue(180)))
});

const when = v.strictObject({
  text: v.optional(text(longest.line)),
  edtf: words(longest.name),
  mod: v.optional(choice(mods)),
  endMod: v.optional(choice(mods)),
  aspect: choice(aspects),
  anchor: v.optional(id),
  inferred: v.optional(words(longest.paragraph))
});

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
  evidence: someOf(quote)
});

const response = v.strictObject({
  by: words(longest.name),
  inferred: v.optional(words(longest.paragraph)),
  kind: choice(responseKinds),
  evidence: someOf(quote)
});

const event = v.strictObject({
  id,
  title: words(longest.line),
  summary: v.optional(words(longest.paragraph)),
  absence: v.optional(v.literal(true, messages.onlyTrue)),
  lane: v.optional(id),
  actors: v.optional(list(id)),
  place: v.optional(place),
  when,
  occurrence: v.optional(choice(occurrences)),
  assertions: someOf(assertion),
  responses: v.optional(list(response, mostVoices))
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
  events: list(event)
});
