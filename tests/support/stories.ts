import type { Story } from '../../src/model/story.ts';

/** All that a story says, wherever the texts of its sources came from. */
export const contentOf = ({ timeline, texts, events, asOf }: Story): unknown => ({
  timeline: {
    ...timeline,
    sources: timeline.sources.map((source) => ({ ...source, text: undefined, content: undefined }))
  },
  texts: [...texts].map(([id, { raw }]) => [id, raw]),
  events,
  asOf
});
