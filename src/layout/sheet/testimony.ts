import { textFragmentUrl } from '../../model/fragment.ts';
import { safeUrl } from '../../model/links.ts';
import { isFound } from '../../model/quotes.ts';
import { standingInWords } from '../../model/standing-words.ts';
import type { Passage, Story, StoryEvent } from '../../model/story.ts';
import type { Assertion, Response, Source } from '../../model/timeline.ts';
import { mannerInWords, nameReasonInWords, responseInWords, verdictInWords } from '../../model/wording.ts';
import { styles, type Paragraph } from './blocks.ts';

/** Everything an event rests on: its title, when it was and how that is known, each quote with who says so. */
export function entryOf(story: Story, event: StoryEvent): Paragraph[] {
  const { title, words, when, assertions, responses = [] } = event;
  const language = story.timeline.language;
  const testimonies = [...assertions, ...responses];
  let next = 0;
  const spoken = testimonies.flatMap((testimony) => {
    const passages = event.passages.slice(next, (next += testimony.evidence.length));
    return [...passages.flatMap((passage) => quoteOf(story, passage)), voiceOf(story, testimony)];
  });
  return [
    { text: title, style: styles.entryTitle, language },
    {
      text: `${sentence(words)} · ${standingInWords({ ...event, who: event.who.words })}`,
      style: styles.note
    },
    ...(when.inferred
      ? [{ text: `${reasonFor(event)}: ${when.inferred}`, style: styles.note, language }]
      : []),
    ...accountsOf(story, event),
    ...spoken
  ];
}

const reasonFor = ({ workedOut }: StoryEvent): string =>
  workedOut ? 'Date worked out by the author' : 'How the date is known';

/** The dates that sources give, one below the other. */
const accountsOf = (story: Story, { accounts }: StoryEvent): readonly Paragraph[] =>
  accounts.map(({ source: id, when, words }) => {
    const source = sourceOf(story, id);
    const said = when.text === undefined ? words : `“${when.text}”: ${words}`;
    const language = story.timeline.language;
    return { text: `Date by ${source?.title ?? id}: ${said}`, style: styles.note, language };
  });

const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const sourceOf = ({ timeline }: Story, id: string): Source | undefined =>
  timeline.sources.find((source) => source.id === id);

/** The words themselves lead to their place in the live page. */
function quoteOf(story: Story, passage: Passage): Paragraph[] {
  const { quote, verdict } = passage;
  const source = sourceOf(story, quote.source);
  const text = quoted(quote.exact);
  const language = source?.language ?? story.timeline.language;
  const words: Paragraph = { text, style: styles.quote, language, href: addressOf(story, passage, source) };
  return isFound(verdict) ? [words] : [words, { text: verdictNote(passage), style: styles.note }];
}

/** Words that have quotation marks of their own are left as they are: marks within marks of the same kind mislead. */
const quoted = (exact: string): string => (/["“”„«»]/u.test(exact) ? exact : `“${exact}”`);

const verdictNote = ({ verdict }: Passage): string =>
  `This quote ${verdict.kind === 'unread' ? 'is ' : ''}${verdictInWords(verdict)}.`;

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

function voiceOf(story: Story, testimony: Assertion | Response): Paragraph {
  const source = sourceOf(story, testimony.evidence[0].source);
  const speaker = 'by' in testimony ? responseOf(testimony) : speakerOf(testimony, source);
  // Where there is but one source, it is named once, below.
  const where = story.timeline.sources.length > 1 && source ? ` — ${source.title}` : '';
  return { text: `— ${speaker}${where}`, style: styles.note, language: story.timeline.language };
}

const responseOf = ({ by, kind, inferred }: Response): string =>
  [`${by} ${responseInWords[kind]}`, nameReasonInWords({ inferred })].filter(Boolean).join('; ');

function speakerOf(assertion: Assertion, source: Source | undefined): string {
  const { speaker, voice } = assertion;
  const unnamed = voice === 'attributed' ? 'someone in the source' : 'the source itself';
  const name =
    speaker?.name ?? [unnamed, voice === 'reported' && source?.publisher].filter(Boolean).join(', ');
  const via = speaker?.via && `through ${speaker.via}`;
  const who = [name, speaker?.anonymous && 'unnamed', via].filter(Boolean).join(', ');
  return [who, mannerInWords(assertion)].filter(Boolean).join('; ');
}
