import type { Writer } from '../exchange/writer.ts';
import type { Slide } from './fields.ts';
import { writeSlides } from './write-slides.ts';

/** Beyond these years TimelineJS needs its cosmological scale. */
const mostHuman = 271_820;

/** The JSON of TimelineJS 3. Events whose date it can't hold are left out. */
export const timelinejsJsonWriter: Writer = {
  id: 'timelinejs-json',
  name: 'TimelineJS 3 (JSON)',
  ending: '.json',
  mediaType: 'application/json',
  write(story, words) {
    const { title, events, eras, lost } = writeSlides(story, words);
    const isCosmological = events.some(({ slide }) => Math.abs(Number(slide.year)) > mostHuman);
    const file = {
      ...(isCosmological && { scale: 'cosmological' }),
      title: { text: textOf(title) },
      events: events.map(({ id, slide }) => ({ unique_id: id, ...jsonOf(slide) })),
      ...(eras.length > 0 && { eras: eras.map(jsonOf) })
    };
    return {
      files: new Map([['', new TextEncoder().encode(`${JSON.stringify(file, null, 2)}\n`)]]),
      lost
    };
  }
};

const textOf = ({ headline, text }: Slide) => ({
  ...(headline && { headline }),
  ...(text && { text })
});

function jsonOf(slide: Slide) {
  const { endYear, displayDate, media, mediaCaption, mediaCredit, group } = slide;
  return {
    start_date: dateOf(slide.year, slide.month, slide.day, slide.time),
    ...(endYear !== undefined && { end_date: dateOf(endYear, slide.endMonth, slide.endDay, slide.endTime) }),
    text: textOf(slide),
    ...(media && {
      media: {
        url: media,
        ...(mediaCaption && { caption: mediaCaption }),
        ...(mediaCredit && { credit: mediaCredit })
      }
    }),
    ...(group && { group }),
    ...(displayDate && { display_date: displayDate })
  };
}

function dateOf(year?: string, month?: string, day?: string, time?: string) {
  const [hour, minute] = time?.split(':') ?? [];
  const parts = { year, month, day, hour, minute };
  return Object.fromEntries(
    Object.entries(parts).flatMap(([name, value]) => (value === undefined ? [] : [[name, Number(value)]]))
  );
}
