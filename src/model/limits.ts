/** The longest texts that a document may hold, in UTF-16 units. */
export const longest = {
  id: 100,
  short: 40,
  name: 300,
  line: 500,
  address: 2_000,
  paragraph: 5_000,
  quote: 10_000,
  content: 20_000_000
};

/** The most images of an event. */
export const mostMedia = 20;

/** The most steps of an author's path: more are a list, not a walk. */
export const mostSteps = 12;
