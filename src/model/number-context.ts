import { anyOf } from './any-of.ts';
import { english } from './number-words.ts';

/* What makes up a number, and what may limit it or say what it counts. All texts are canonical. */

const numberWord = `(?:${[...Object.keys(english.values), ...Object.keys(english.magnitudes)].join('|')}|${anyOf(
  'hundreds thousands millions billions trillions dozens half third quarter'
)})(?!\\p{L})`;

const number = `(?:\\p{N}|${numberWord})`;

const startsWithNumber = new RegExp(`^[^\\p{L}\\p{N}]*(?:\\p{Sc} ?)?${number}`, 'iu');
const endsWithNumber = new RegExp(`(?:\\p{N}|(?<!\\p{L})${numberWord})[^\\p{L}\\p{N}]*$`, 'iu');

/** Words between two numbers of a range, or between the parts of one number. */
const joins = 'and|or|to|of|in|out of|times|by|plus|minus|point|bis|oder|und|à|ou|et|a|o|y|e|или|до|и';

/** A limit, a first part, or the beginning of a range, directly before a number. */
const limitBefore = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?:${anyOf(`about around some nearly almost roughly approximately circa over under above below beyond
    within between past exceeding minus plus negative every only just barely another first last next top fewer_than
    less_than more_than up_to at_least at_most a_few one_in an_average_of average_of median_of maximum_of minimum_of`)})|${numberWord}(?:[ -](?:${joins}))?|\\p{N}[\\p{N}.,]* ?(?:${joins})) ?$`,
  'iu'
);

/** A fraction of what follows: “half of the city”, “10 percent of the city”. */
const shareBefore = new RegExp(
  `(?:\\p{N}|(?<!\\p{L})(?:${numberWord}|${anyOf(`part parts some few most many much none all percent per_cent share
    thirds quarters fraction majority minority`)})|%) (?:of|in) ?(?:(?:the|its|his|her|their|all|these|those|every) ?)?$`,
  'iu'
);

/** A unit, a half of the day, the end of a range, or another part of the number, directly after it. */
const unitAfter = new RegExp(
  `^[ -]?(?:%|‰|°|${numberWord}|(?:${anyOf(`percent(?:age)? per_cent pct prozent pour_cent por_ciento por_cento процент(?:ов|а)?
    basis_points? points? a\\.?m\\.? p\\.?m\\.? o'clock uhr noon gmt utc bc bce b\\.c ad ce a\\.d
    (?:(?:u\\.?s\\.?|\\p{L}+(?:an|ish|ese|iss|i)|hong_kong|new_zealand)_)?dollars? in_the_(?:morning|afternoon|evening) at_night cents? euros? pounds? yen won yuan rubles? rupees? francs? pesos? kilomet(?:er|re)s? km miles? met(?:er|re)s? feet foot
    inch(?:es)? yards? acres? hectares? degrees? celsius fahrenheit kelvin kilos? kilograms? grams? kg tonnes? tons? barrels? lit(?:er|re)s?
    gallons? knots mph kph kilotons? megatons? megawatts? kilowatts? watts? volts? years? months? weeks? days? hours? minutes? seconds? decades?
    (?:square|cubic)_(?:\\p{L}+) mg µg mcg g cm mm nm ml l hz [km]hz ghz thz [kmgt]b [kmgt]w [kmgt]wh lbs? oz ft ha pp[mb] m?sv bpd hp mpg psi kcal
    centur(?:y|ies) times fold to or point and_a_half out_of in_\\p{N} of per bis à или до`)}))(?![\\p{L}\\p{N}])`,
  'iu'
);

/** How much text before and after a quote belongs to a number at the quote's edge, as lengths. */
export function numberAtEdges(
  before: string,
  quote: string,
  after: string
): { before: number; after: number } {
  const limit = startsWithNumber.test(quote) ? limitBefore.exec(before)?.[0] : undefined;
  const share = shareBefore.exec(before)?.[0];
  const unit = endsWithNumber.test(quote) ? unitAfter.exec(after)?.[0] : undefined;
  return { before: (limit ?? share ?? '').length, after: (unit ?? '').length };
}
