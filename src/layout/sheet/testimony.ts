import { textFragmentUrl } from '../../model/fragment.ts';
import { safeUrl } from '../../model/links.ts';
import { cautionsOfPassage, hasWords, restOfPassage } from '../../model/passage-context.ts';
import { isFound } from '../../model/quotes.ts';
import { standingInWords } from '../../model/standing-words.ts';
import type { Passage, Story, StoryEvent, Testimony } from '../../model/story.ts';
import type { Assertion, Response, Source } from '../../model/timeline.ts';
import {
  capital,
  mannerInWords,
  nameReasonInWords,
  responseInWords,
  unnamedVoice,
  verdictInWords
} from '../../model/wording.ts';
import { styles, type Paragraph } from './blocks.ts';

/** Everything an event rests on: its title, when it was and how that is known, each quote with who says so. */
export function entryOf(story: Story, event: StoryEvent): Paragraph[] {
  const { title, words, when } = event;
  const language = story.timeline.language;
  return [
    { text: title, style: styles.entryTitle, language },
    {
      text: `${capital(words)} · ${standingInWords({ ...event, who: event.who.words })}`,
      style: styles.note
    },
    ...(when.inferred
      ? [{ text: `Date worked out by the author: ${when.inferred}`, style: styles.note, language }]
      : []),
    ...accountsOf(story, event),
    ...event.testimonies.flatMap((testimony) => spoken(story, testimony))
  ];
}

/** The quotes of each source, then who speaks in them, and which source that is. */
function spoken(story: Story, { by, passages }: Testimony): readonly Paragraph[] {
  const sourceIds = [...new Set(passages.map(({ quote }) => quote.source))];
  return sourceIds.flatMap((id) => [
    ...passages.filter(({ quote }) => quote.source === id).flatMap((passage) => quoteOf(story, passage, by)),
    voiceOf(story, by, sourceOf(story, id))
  ]);
}

/** The dates that sources give, one below the other. */
const accountsOf = (story: Story, { accounts }: StoryEvent): readonly Paragraph[] =>
  accounts.map(({ source: id, when, words }) => {
    const source = sourceOf(story, id);
    const said = when.text === undefined ? words : `“${when.text}”: ${words}`;
    const language = story.timeline.language;
    return { text: `Date by ${source?.title ?? id}: ${said}`, style: styles.note, language };
  });

const sourceOf = ({ timeline }: Story, id: string): Source | undefined =>
  timeline.sources.find((source) => source.id === id);

/** The words themselves lead to their place in the live page. */
function quoteOf(story: Story, passage: Passage, by: Testimony['by']): Paragraph[] {
  const { quote, verdict } = passage;
  const source = sourceOf(story, quote.source);
  const rest = restOfPassage(story, passage);
  const around = hasWords(rest.before + rest.after) ? rest : undefined;
  const words: Paragraph = {
    // Our own marks within a sentence would read as the source’s.
    text: around ? quote.exact : quoted(quote.exact),
    around,
    style: styles.quote,
    language: source?.language ?? story.timeline.language,
    href: addressOf(story, passage, source)
  };
  const notes = [
    ...cautionsOfPassage(story, passage, by),
    ...(isFound(verdict)
      ? []
      : [`This quote ${verdict.kind === 'unread' ? 'is ' : ''}${verdictInWords(verdict)}.`])
  ];
  return [words, ...notes.map((text) => ({ text, style: styles.note }))];
}

/** Words that have quotation marks of their own are left as they are: marks within marks of the same kind mislead. */
const quoted = (exact: string): string => (/["“”„«»]/u.test(exact) ? exact : `“${exact}”`);

function addressOf(
  story: Story,
  { quote, verdict }: Passage,
  source: Source | undefined
): string | undefined {
  const page = safeUrl(source?.url) ?? safeUrl(source?.archivedUrl);
  const text = story.texts.get(quote.source);
  return page && text && isFound(verdict)
    ? textFragmentUrl(page, text.raw, verdict.start, verdict.end)
    : page;
}

function voiceOf(story: Story, by: Testimony['by'], source: Source | undefined): Paragraph {
  // Where there is but one source, it is named once, below.
  const isOnly = story.timeline.sources.length === 1;
  const speaker = 'voice' in by ? speakerOf(by, isOnly ? source?.publisher : undefined) : responseOf(by);
  const where = isOnly || !source ? '' : ` — ${citationOf(source)}`;
  return { text: `— ${speaker}${where}`, style: styles.note, language: story.timeline.language };
}

const citationOf = ({ publisher, title }: Source): string => [publisher, title].filter(Boolean).join(', ');

const responseOf = ({ by, kind, inferred }: Response): string =>
  [`${by} ${responseInWords[kind]}`, nameReasonInWords({ inferred })].filter(Boolean).join('; ');

function speakerOf(assertion: Assertion, publisher: string | undefined): string {
  const { speaker, voice } = assertion;
  const name =
    speaker?.name ?? [unnamedVoice(voice, 1), voice === 'reported' && publisher].filter(Boolean).join(', ');
  const via = speaker?.via && `through ${speaker.via}`;
  const who = [name, speaker?.anonymous && 'unnamed', via].filter(Boolean).join(', ');
  return [who, mannerInWords(assertion)].filter(Boolean).join('; ');
}
