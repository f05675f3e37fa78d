/** Colours as numbers, for tests of what can be read and told apart. */
type Triple = readonly [number, number, number];

const each = ([a, b, c]: Triple, change: (value: number, index: number) => number): Triple => [
  change(a, 0),
  change(b, 1),
  change(c, 2)
];

const channels = (hex: string): Triple => each([1, 3, 5], (at) => parseInt(hex.slice(at, at + 2), 16) / 255);

const hexOf = (triple: Triple): string => {
  const digits = (channel: number): string =>
    Math.round(Math.min(Math.max(channel, 0), 1) * 255)
      .toString(16)
      .padStart(2, '0');
  return `#${triple.map(digits).join('')}`;
};

/** IEC 61966-2-1: from a gamma-encoded channel to light, and back. */
const linear = (channel: number): number =>
  channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
const encoded = (light: number): number =>
  light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055;

const lightOf = (hex: string): Triple => each(channels(hex), linear);

type Matrix = readonly [Triple, Triple, Triple];

const times = (matrix: Matrix, [a, b, c]: Triple): Triple => {
  const row = ([x, y, z]: Triple): number => x * a + y * b + z * c;
  return [row(matrix[0]), row(matrix[1]), row(matrix[2])];
};

/** A colour laid over another at an opacity, as SVG does; `none` leaves the other as it is. */
export function layered(over: string, opacity: number, under: string): string {
  if (over === 'none') return under;
  const top = channels(over);
  return hexOf(each(channels(under), (channel, index) => channel + (top[index]! - channel) * opacity));
}

/** WCAG 2.2: the contrast ratio of two colours, from 1 to 21. */
export function contrast(one: string, other: string): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

function luminance(hex: string): number {
  const [red, green, blue] = lightOf(hex);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/**
 * How people see who lack one kind of cone: the matrices for full severity, on linear light, of Machado, Oliveira and
 * Fernandes, “A Physiologically-based Model for Simulation of Color Vision Deficiency” (2009).
 */
const dichromacies = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998]
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881]
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039]
  ]
} as const satisfies Record<string, Matrix>;

export type Dichromacy = keyof typeof dichromacies;

/** A colour as someone with a dichromacy sees it. */
export const seenWith = (dichromacy: Dichromacy, hex: string): string =>
  hexOf(each(times(dichromacies[dichromacy], lightOf(hex)), (light) => encoded(Math.max(0, light))));

/** CIE 1976 L*a*b* under D65. */
function labOf(hex: string): Triple {
  const toXyz: Matrix = [
    [0.4124564, 0.3575761, 0.1804375],
    [0.2126729, 0.7151522, 0.072175],
    [0.0193339, 0.119192, 0.9503041]
  ];
  const white: Triple = [0.95047, 1, 1.08883];
  const [x, y, z] = each(times(toXyz, lightOf(hex)), (value, index) => {
    const share = value / white[index]!;
    return share > 216 / 24389 ? Math.cbrt(share) : (24389 / 27 / 116) * share + 16 / 116;
  });
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

const degrees = (radians: number): number => ((radians * 180) / Math.PI + 360) % 360;
const cosine = (angle: number): number => Math.cos((angle * Math.PI) / 180);
const fade = (chroma: number): number => Math.sqrt(chroma ** 7 / (chroma ** 7 + 25 ** 7));

/** The angle from one hue to another, and the middle of the two, in degrees. */
function huesOf(one: number, other: number): { turn: number; middle: number } {
  const turn = ((other - one + 540) % 360) - 180;
  return { turn, middle: (one + turn / 2 + 360) % 360 };
}

/** CIEDE2000, as in Sharma, Wu and Dalal (2005): how far apart two colours look; 1 can just be seen, 10 at a glance. */
export const difference = (one: string, other: string): number => differenceOfLab(labOf(one), labOf(other));

export function differenceOfLab([l1, a1, b1]: Triple, [l2, a2, b2]: Triple): number {
  const stretch = 1 + 0.5 * (1 - fade((Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2));
  const [c1, c2] = [Math.hypot(a1 * stretch, b1), Math.hypot(a2 * stretch, b2)];
  const hues = huesOf(degrees(Math.atan2(b1, a1 * stretch)), degrees(Math.atan2(b2, a2 * stretch)));
  const [lightness, chroma, hue] = [(l1 + l2) / 2, (c1 + c2) / 2, hues.middle];
  const t =
    1 -
    0.17 * cosine(hue - 30) +
    0.24 * cosine(2 * hue) +
    0.32 * cosine(3 * hue + 6) -
    0.2 * cosine(4 * hue - 63);
  const ofLightness =
    (l2 - l1) / (1 + (0.015 * (lightness - 50) ** 2) / Math.sqrt(20 + (lightness - 50) ** 2));
  const ofChroma = (c2 - c1) / (1 + 0.045 * chroma);
  const chord = 2 * Math.sqrt(c1 * c2) * Math.sin((hues.turn * Math.PI) / 360);
  const ofHue = chord / (1 + 0.015 * chroma * t);
  const rotation = -2 * fade(chroma) * Math.sin((60 * Math.exp(-(((hue - 275) / 25) ** 2)) * Math.PI) / 180);
  return Math.sqrt(ofLightness ** 2 + ofChroma ** 2 + ofHue ** 2 + rotation * ofChroma * ofHue);
}
