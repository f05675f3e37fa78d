import type { Stage } from './stage.ts';
import type { Standing } from './standing.ts';

/** A word of ours and its meaning. */
interface Worded {
  /** Shown wherever a stage or standing is named. */
  readonly word: string;
  /** One plain sentence. */
  readonly meaning: string;
}

/** The words for stages, shared by the figure, the card, the list, filters, files and the schema. */
export const stageWords: Readonly<Record<Stage, Worded>> = {
  happened: { word: 'happened', meaning: 'It had happened when the source spoke.' },
  ongoing: { word: 'ongoing', meaning: 'It was still going on when the source spoke.' },
  upcoming: {
    word: 'still to come',
    meaning: 'It was planned, expected or threatened when the source spoke; it had not happened yet.'
  },
  cancelled: { word: 'cancelled', meaning: 'It had been planned, and was called off.' }
};

/** The words for standings, shared likewise. */
export const standingWords: Readonly<Record<Standing, Worded>> = {
  denied: { word: 'denied', meaning: 'Someone denies it, and nobody affirms it.' },
  disputed: { word: 'disputed', meaning: 'Someone affirms it, and someone denies it.' },
  'accounts differ': {
    word: 'accounts differ',
    meaning: 'Its sources give dates that have no day in common.'
  },
  corroborated: {
    word: 'corroborated',
    meaning: 'Two sources that do not rest on each other affirm it.'
  },
  stated: { word: 'stated', meaning: 'A source says so in its own voice.' },
  attributed: { word: 'attributed', meaning: 'Only someone in a source says so.' },
  cited: { word: 'cited', meaning: 'A source is named for it, but its words are not quoted.' },
  unsourced: { word: 'unsourced', meaning: 'No source is quoted or named that says so.' }
};

/** The standings that an event is marked with: something contradicts it or its date, or nobody is quoted for it. */
export const marked = [
  'denied',
  'disputed',
  'accounts differ',
  'cited',
  'unsourced'
] as const satisfies readonly Standing[];

/** Whether an event of this standing is marked with it wherever it is shown. */
export const isMarked = (standing: Standing): standing is (typeof marked)[number] =>
  marked.some((each) => each === standing);

/** A meaning in lower case, to continue a sentence or a key. */
export const inSentence = (meaning: string): string =>
  meaning.charAt(0).toLowerCase() + meaning.slice(1).replace(/\.$/u, '');

interface Stood {
  readonly stage?: Stage;
  readonly standing: Standing;
  /** Who says so: see `whoInWords`. */
  readonly who: string;
}

/** “ongoing · disputed: says U.S. official; denied by Israel”, “happened · stated”, for lists and files. */
export const standingInWords = ({ stage, standing, who }: Stood): string =>
  [stage && stageWords[stage].word, standingAndWho(standing, who)].filter(Boolean).join(' · ');

/** A denial includes its standing. */
function standingAndWho(standing: Standing, who: string): string {
  const { word } = standingWords[standing];
  if (standing === 'denied') return who;
  return who === '' ? word : `${word}: ${who}`;
}
