/** The timeline document, version 1, as authors write it in `timeline.json`. */
export interface Timeline {
  /** Where the schema is, for editors that use it. */
  readonly $schema?: string;
  readonly version: 1;
  readonly id: string;
  readonly title: string;
  readonly description?: string;
  /** BCP 47 tag of the titles' language. */
  readonly language: string;
  /** Civil date on which the source spoke; anything later was still to come. Without it, events have no stage. */
  readonly asOf?: string;
  /** First and last civil date of the opening view. */
  readonly window?: readonly [string, string];
  /** In drawing order. */
  readonly lanes?: readonly Lane[];
  readonly actors?: readonly Actor[];
  readonly sources: readonly Source[];
  readonly events: readonly TimelineEvent[];
  /** Periods with a name, behind the events. */
  readonly eras?: readonly Era[];
  /** The author's path through the story, in order. */
  readonly steps?: readonly Step[];
}

/** A view along the author's path, with a sentence. */
export interface Step {
  readonly title: string;
  readonly text?: string;
  /** The id of the event that it opens. */
  readonly event?: string;
  /** First and last civil date in view, both or neither; without them, the view fits what is shown. */
  readonly from?: string;
  readonly to?: string;
  readonly filter?: {
    readonly lanes?: readonly string[];
    readonly actors?: readonly string[];
    readonly stage?: 'happened' | 'ongoing' | 'upcoming' | 'cancelled';
    readonly standing?:
      | 'denied'
      | 'disputed'
      | 'accounts differ'
      | 'corroborated'
      | 'stated'
      | 'attributed'
      | 'cited'
      | 'unsourced';
  };
}

export interface Lane {
  readonly id: string;
  readonly label: string;
}

export interface Actor {
  readonly id: string;
  readonly label: string;
}

/** A period with a name of its own: “Cold War”. */
export interface Era {
  readonly id: string;
  readonly label: string;
  /** No quote gives its words, so it has no `text`. */
  readonly when: When;
  /** The id of the source that names or dates it. */
  readonly source?: string;
}

export interface Source {
  readonly id: string;
  readonly title: string;
  readonly publisher?: string;
  readonly author?: string;
  /** BCP 47 tag of the text; the timeline's language if absent. */
  readonly language?: string;
  readonly url?: string;
  readonly archivedUrl?: string;
  /** Civil date. */
  readonly published?: string;
  /** Civil date. */
  readonly retrieved?: string;
  /** Path of the text, relative to the document. */
  readonly text?: string;
  /** The text itself, in single-file builds. */
  readonly content?: string;
  /** Of the canonical text, 64 lower-case hexadecimal digits; required where there is a text. */
  readonly sha256?: string;
  /** Where its pages begin in its text, in their order; words before the first are on no page that is known. */
  readonly pages?: readonly SourcePage[];
  /** What the text was before, oldest first. */
  readonly earlier?: readonly EarlierText[];
}

export interface SourcePage {
  /** Where it begins, in UTF-16 units of the canonical text: what its hash is of, so that no line end can shift it. */
  readonly start: number;
  /** As the source calls it: “3”, “iv”. */
  readonly label: string;
}

/** A version of a source's text that another replaced. */
export interface EarlierText {
  /** Civil date on which the author replaced it. */
  readonly until: string;
  /** Civil date. */
  readonly retrieved?: string;
  /** The text itself, if it may be republished: always in the document, never in a file of its own. */
  readonly content?: string;
  /** Of its canonical text. */
  readonly sha256: string;
}

export interface TimelineEvent {
  /** Stable, not derived from the title. */
  readonly id: string;
  readonly title: string;
  readonly summary?: string;
  /** The event is that something did not happen: “No answer from Pyongyang”. `+` affirms the title as it is. */
  readonly absence?: true;
  /** A lane's id, or those of several lanes, the first of which gives the colour. */
  readonly lane?: string | readonly string[];
  /** Actors' ids. */
  readonly actors?: readonly string[];
  readonly place?: Place;
  readonly when: When;
  /** Orders the events of one day, and is put into words; days stay the unit of drawing. */
  readonly time?: TimeOfDay;
  /** As of the timeline's `asOf`, and required if there is one; otherwise only `cancelled` is allowed. */
  readonly occurrence?: Occurrence;
  /** Empty if nobody is known to say so. */
  readonly assertions: readonly Assertion[];
  readonly responses?: readonly Response[];
  /** Words of the author's own to find events by. */
  readonly tags?: readonly string[];
  /** 5 is the most important; 3 if absent. */
  readonly importance?: Importance;
  readonly links?: readonly Link[];
  readonly media?: readonly Medium[];
  /** Quotes whose words its sources changed, oldest first. */
  readonly corrections?: readonly Correction[];
}

/** A quote of an event that a source changed or withdrew after it was quoted. */
export interface Correction {
  /** Civil date on which the author took in the new text. */
  readonly on: string;
  /** The id of the source that changed. */
  readonly source: string;
  /** As the earlier text had it. */
  readonly was: Quote;
  /** As the text has it now: a quote of the event. Absent if the event no longer rests on it. */
  readonly now?: Quote;
}

export const importances = [1, 2, 3, 4, 5] as const;
export type Importance = (typeof importances)[number];

/** When within one day, on the clocks of a zone. */
export interface TimeOfDay {
  /** The source's own words: a substring of one of the event's quotes. */
  readonly text?: string;
  /** `HH:MM`, from 00:00 to 23:59. */
  readonly start: string;
  /** `HH:MM`, not before the start. */
  readonly end?: string;
  /** An offset from UTC (`Z`, `+09:00`) or the name of a zone (`Asia/Pyongyang`); not known if absent. */
  readonly zone?: string;
}

/** A web page beside the event that is no evidence for it. */
export interface Link {
  readonly url: string;
  readonly label?: string;
}

/** An image beside the document. */
export interface Medium {
  /** Its path, relative to the document. */
  readonly file: string;
  /** What it shows, for those who do not see it. */
  readonly alt: string;
  readonly credit?: string;
  readonly licence?: string;
}

export interface Place {
  readonly label: string;
  readonly lat?: number;
  readonly lon?: number;
}

export const occurrences = ['happened', 'ongoing', 'planned', 'expected', 'threatened', 'cancelled'] as const;
export type Occurrence = (typeof occurrences)[number];

export const mods = ['early', 'mid', 'late', 'approx'] as const;
/** A modifier that a source adds to a date: “mid-February” is the month with `mid`. */
export type Mod = (typeof mods)[number];

export const aspects = ['on', 'within', 'throughout', 'since', 'until'] as const;
/** `within`: at some time in; `throughout`: all of it. */
export type Aspect = (typeof aspects)[number];

/** A date: as EDTF, or as four bounds where EDTF can't say them. */
export type When = WhenInEdtf | WhenInBounds;

export interface WhenInEdtf extends DateTerms {
  /** Only what the words license: “mid-February” is 2021-02, not invented days. */
  readonly edtf: string;
  readonly bounds?: undefined;
}

/** Civil days: between the first two it began, between the last two it ended. An outer bound that is not known is null. */
export type WrittenBounds = readonly [
  earliestStart: string | null,
  latestStart: string,
  earliestEnd: string,
  latestEnd: string | null
];

/** A time that lasted: its aspect is `throughout`, and it has no mods. */
export interface WhenInBounds extends DateTerms {
  readonly bounds: WrittenBounds;
  readonly edtf?: undefined;
}

interface DateTerms {
  /** The source's own words: a substring of one of the event's quotes. Absent only if the source gives none. */
  readonly text?: string;
  /** Of a single date, or of an interval's start. */
  readonly mod?: Mod;
  /** Of an interval's end. */
  readonly endMod?: Mod;
  readonly aspect: Aspect;
  /**
   * What “next week” counts from: `asOf`, or an event's id. If absent, the day the quoted source was published, or
   * else `asOf`.
   */
  readonly anchor?: string;
  /** A sentence, required if the date is more precise than its words, or they can't be read. */
  readonly inferred?: string;
}

/** A voice that affirms (`+`) or denies (`-`) what the event's title says. */
export interface Assertion {
  /** The article itself, or someone in it. */
  readonly voice: 'reported' | 'attributed';
  readonly speaker?: Speaker;
  /** Words in quotation marks in the source, or a paraphrase. */
  readonly mode?: 'direct' | 'indirect';
  /** `+` if absent. */
  readonly polarity?: '+' | '-';
  /** A date, if this account gives another than the event's. */
  readonly when?: When;
  readonly evidence: readonly [Evidence, ...Evidence[]];
}

export interface Speaker {
  readonly name: string;
  /** For labels: “U.S. official”. */
  readonly short?: string;
  /** The source does not name this person. */
  readonly anonymous?: true;
  /** The intermediary: “Reuters”. */
  readonly via?: string;
  /** A sentence on the reason for this name, if no source of the event contains it. */
  readonly inferred?: string;
}

export const responseKinds = ['denied', 'confirmed', 'declined to comment', 'did not respond'] as const;
export type ResponseKind = (typeof responseKinds)[number];

export interface Response {
  readonly by: string;
  /** A sentence on the reason for this name, if no source of the event contains it. */
  readonly inferred?: string;
  readonly kind: ResponseKind;
  readonly evidence: readonly [Evidence, ...Evidence[]];
}

/** What a voice rests on: the words of a source, or only the source. */
export type Evidence = Quote | Citation;

/** A source named without its words; never counted as a quote. */
export interface Citation {
  /** A source's id. */
  readonly source: string;
  /** Where in the source, or what it says, in the author's words: “p. 12”. */
  readonly note?: string;
}

/** A W3C TextQuoteSelector on one source. */
export interface Quote {
  /** A source's id. */
  readonly source: string;
  readonly exact: string;
  readonly prefix?: string;
  readonly suffix?: string;
}
