/** Ordinal words by value, with their usual endings. */
const patterns: readonly (readonly [number, string])[] = [
  [1, 'first|erste[nrsm]?|premi(?:er|ère)s?|primer[oa]?'],
  [2, 'second|zweite[nrsm]?|deuxième|segund[oa]'],
  [3, 'third|dritte[nrsm]?|troisième|tercer[oa]?'],
  [4, 'fourth|vierte[nrsm]?|quatrième|cuart[oa]'],
  [5, 'fifth|fünfte[nrsm]?|cinquième|quint[oa]'],
  [6, 'sixth|sechste[nrsm]?|sixième|sext[oa]'],
  [7, 'seventh|siebte[nrsm]?|septième|séptim[oa]'],
  [8, 'eighth|achte[nrsm]?|huitième|octav[oa]'],
  [9, 'ninth|neunte[nrsm]?|neuvième|noven[oa]'],
  [10, 'tenth|zehnte[nrsm]?|dixième|décim[oa]'],
  [11, 'eleventh|elfte[nrsm]?|onzième'],
  [12, 'twelfth|zwölfte[nrsm]?|douzième'],
  [13, 'thirteenth'],
  [14, 'fourteenth'],
  [15, 'fifteenth'],
  [16, 'sixteenth'],
  [17, 'seventeenth'],
  [18, 'eighteenth'],
  [19, 'nineteenth'],
  [20, 'twentieth|zwanzigste[nrsm]?|vingtième'],
  [30, 'thirtieth'],
  [40, 'fortieth'],
  [50, 'fiftieth'],
  [60, 'sixtieth'],
  [70, 'seventieth'],
  [80, 'eightieth'],
  [90, 'ninetieth'],
  [100, 'hundredth'],
  [1000, 'thousandth']
];

const compiled = patterns.map(([value, words]) => [value, new RegExp(`^(?:${words})$`, 'iu')] as const);
export const anyOrdinal = patterns.map(([, words]) => words).join('|');

/** The position that an ordinal word names. */
export function ordinalValue(word: string): number | undefined {
  return compiled.find(([, pattern]) => pattern.test(word))?.[0];
}

/** Fraction words, by how many parts make a whole. */
const parts: readonly (readonly [number, string])[] = [
  [2, 'half|halves|hälfte|moitié|mitad'],
  [3, 'thirds?|drittel|tiers|tercios?'],
  [4, 'quarters?|fourths?|viertel|quarts?|cuartos?'],
  [5, 'fifths?|fünftel'],
  [6, 'sixths?'],
  [7, 'sevenths?'],
  [8, 'eighths?'],
  [9, 'ninths?'],
  [10, 'tenths?|zehntel'],
  [100, 'hundredths?']
];
const compiledParts = parts.map(([value, words]) => [value, new RegExp(`^(?:${words})$`, 'iu')] as const);
export const anyPart = parts.map(([, words]) => words).join('|');

/** How many of these parts make a whole. */
export function partsInWhole(word: string): number | undefined {
  return compiledParts.find(([, pattern]) => pattern.test(word))?.[0];
}

/** Words that say how many times. */
export const multiples: readonly (readonly [number, RegExp])[] = [
  [
    2,
    /(?:twice|double[sd]?|doubling|zweimal|doppelt|verdoppel\w*|deux fois|dos veces|doble|duplic\w*)(?!\p{L})|两次|两倍|2倍/iuy
  ],
  [
    3,
    /(?:thrice|triple[sd]?|tripling|treble[sd]?|dreimal|trois fois|tres veces|triplic\w*)(?!\p{L})|三次|三倍/iuy
  ],
  [4, /(?:quadruple[sd]?|quadrupling)(?!\p{L})/iuy],
  [5, /(?:quintuple[sd]?|quintupling)(?!\p{L})/iuy]
];
/** Words that make a number a multiple: “three times”, “10-fold”, “3x”. */
export const multipleMark =
  /[ -]?(?:times?(?! \d)|fold|x|fach|mal|fois|veces|倍|次|回|번)(?!\p{Script=Latin})/iuy;

/** Words that count none. */
export const noneWords =
  /(?:no one|no-one|nobody|none|nothing|never|no(?!\.? ?\d| longer(?!\p{L})| doubt(?!\p{L})| matter(?!\p{L}))|kein(?:e[nmrs]?)?|niemand|aucune?|ningun[oa]|ningún|nadie)(?!\p{L})|无人|没有人|没有|無人|ゼロ|なし/iuy;
/** Negations: they support “no” but count nothing. */
export const negations =
  /(?:not(?! (?:all|every|only|just|merely)(?!\p{L}))|cannot|without|neither|nor|lacks?|lacked|lacking|absen(?:t|ce)|fail(?:s|ed|ing|ure)?|refus(?:es?|ed|al|ing)|declin(?:es?|ed|ing)|den(?:y|ies|ied)|reject(?:s|ed)?|unanswered|nicht|ohne|pas|sans|sin|jamais|nunca|nie|nein)(?!\p{L})|n't(?!\p{L})|未|不|没|沒|無|无|ない|ません|없/iuy;

/** Words for a number of things that claim nothing themselves but can support a claim. */
export const silentCounts: readonly (readonly [number, RegExp])[] = [
  [1, /(?:single|sole|lone|solitary)(?!\p{L})/iuy],
  [2, /(?:both|pair|couple|duo|twins?|beide[nrs]?|ambos|ambas)(?!\p{L})/iuy],
  [3, /(?:trio|triplets)(?!\p{L})/iuy]
];
