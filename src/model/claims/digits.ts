import { matchAt } from './claim.ts';

/** A number in a text: its value, and the offset after it. */
export interface NumberAt {
  readonly value: number;
  readonly end: number;
  /** `plain`: digits without separators. `part`: a bare fraction, “1/2”. */
  readonly form: 'plain' | 'digits' | 'words' | 'many' | 'one' | 'part';
}

/** Languages that write a decimal comma, and thousands with a full stop. */
const commaLanguages = new Set([
  'de',
  'fr',
  'es',
  'it',
  'pt',
  'nl',
  'da',
  'nb',
  'no',
  'sv',
  'fi',
  'pl',
  'ru',
  'uk',
  'tr'
]);

const spaced = /\d{1,3}(?: \d{3})+(?![\d])(?:[.,]\d+(?!\d))?/uy;
const joined = /\d+(?:[.,']\d+)*|\.\d+/uy;
/** A whole number before its fraction: “3 1/2”, “3½”. */
const mixed = /(\d+)(?: |-| and )?(?:(\d{1,3})[/⁄](\d{1,3})(?![\d/])|(\p{No}))/uy;
const part = /(\d{1,3})[/⁄](\d{1,3})(?![\d/])|(\p{No})/uy;

/** The number in digits at an offset, with separators read as its language uses them. */
export function digitsAt(text: string, at: number, language: string): NumberAt | undefined {
  return mixedAt(text, at) ?? partAt(text, at) ?? wholeAt(text, at, language);
}

function mixedAt(text: string, at: number): NumberAt | undefined {
  const match = matchAt(mixed, text, at);
  if (!match) return undefined;
  const [all, whole, above, below, sign] = match;
  const rest = partValue(above, below, sign);
  const isMixed = rest !== undefined && rest < 1 && (above === undefined || / |-/u.test(all));
  return isMixed ? { value: Number(whole) + rest, end: at + all.length, form: 'digits' } : undefined;
}

function partAt(text: string, at: number): NumberAt | undefined {
  const match = matchAt(part, text, at);
  const value = match ? partValue(match[1], match[2], match[3]) : undefined;
  return match && value !== undefined ? { value, end: at + match[0].length, form: 'part' } : undefined;
}

/** “½” is 1⁄2 in its compatibility form; a superscript 2 is no fraction. */
function partValue(above?: string, below?: string, sign?: string): number | undefined {
  if (sign !== undefined) {
    const [over, under] = sign.normalize('NFKC').split('⁄');
    return under === undefined ? undefined : partValue(over, under);
  }
  return Number(below) === 0 ? undefined : Number(above) / Number(below);
}

function wholeAt(text: string, at: number, language: string): NumberAt | undefined {
  const written = (matchAt(spaced, text, at) ?? matchAt(joined, text, at))?.[0];
  if (written === undefined) return undefined;
  const value = valueOf(written.replace(/ /gu, "'"), commaLanguages.has(language) ? ',' : '.');
  const form = /^\d+$/u.test(written) ? 'plain' : 'digits';
  return value === undefined ? undefined : { value, end: at + written.length, form };
}

/** Groups of three, or of two before the last as in India: 1,000, 12,34,567. */
const grouped = /^\d{1,3}(?:(,|\.|')\d{3})(?:\1\d{3})*$|^\d{1,2}(?:,\d{2})+,\d{3}$/u;

const withDecimals = /^(?:(\d*)|(\d{1,3}(?:([.,'])\d{3})+)(?!\3))[.,](\d+)$/u;

/** `point` is the decimal separator if both are possible. Undefined for what is not a number, such as 1.2.3. */
function valueOf(written: string, point: string): number | undefined {
  const separators = written.replace(/\d/gu, '');
  if (separators === '') return Number(written);
  if (separators !== point && grouped.test(written)) return Number(written.replace(/[,.']/gu, ''));
  const [, plain, grouping, , decimals] = withDecimals.exec(written) ?? [];
  const whole = plain ?? grouping;
  return whole === undefined ? undefined : Number(`${whole.replace(/[,.']/gu, '')}.${decimals}`);
}
