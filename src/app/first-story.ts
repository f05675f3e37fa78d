/** The path of the story that the built page shows where its address names none; relative to the page. */
export const firstStory = 'data/north-korea-outreach/timeline.json';
