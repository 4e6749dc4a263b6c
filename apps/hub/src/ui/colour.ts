/** A colour in sRGB, each part from 0 to 1. */
export interface Rgb {
  readonly r: number;
  readonly g: number;
  readonly b: number;
}

/** A colour as people see it: lightness 0 to 1, chroma from 0 (grey), hue in radians. Björn Ottosson's Oklab, polar. */
export interface Oklch {
  readonly l: number;
  readonly c: number;
  readonly h: number;
}

/** @param hex `#` and six hexadecimal digits */
export function parseHex(hex: string): Rgb {
  const part = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16) / 255;
  return { r: part(1), g: part(3), b: part(5) };
}

export function toHex({ r, g, b }: Rgb): string {
  const part = (value: number) =>
    Math.round(Math.min(Math.max(value, 0), 1) * 255)
      .toString(16)
      .padStart(2, '0');
  return `#${part(r)}${part(g)}${part(b)}`;
}

/** WCAG 2 relative luminance, 0 to 1. */
export function luminance({ r, g, b }: Rgb): number {
  return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
}

/** WCAG 2 contrast ratio of two colours, 1 to 21. Text needs 4.5, signs and edges 3. */
export function contrast(one: string, other: string): number {
  const [a, b] = [luminance(parseHex(one)), luminance(parseHex(other))];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** Black or white, whichever reads better on the colour. One of them always has 4.5. */
export function inkOn(background: string): '#000000' | '#ffffff' {
  return contrast(background, '#000000') >= contrast(background, '#ffffff') ? '#000000' : '#ffffff';
}

/**
 * The colour itself if it stands out from the background, or else the nearest of its lighter or darker kin that does.
 *
 * @param ratio the contrast wanted; on a background of either end of the scale up to 15 is always found
 */
export function readableOn(background: string, colour: string, ratio = 4.5): string {
  const origin = toOklch(parseHex(colour));
  const step = inkOn(background) === '#000000' ? -0.01 : 0.01;
  let candidate = colour;
  for (let l = origin.l; contrast(candidate, background) < ratio && l > 0 && l < 1; l += step) {
    candidate = toHex(fromOklch({ ...origin, l }));
  }
  return contrast(candidate, background) < ratio ? inkOn(background) : candidate;
}

export function toOklch(rgb: Rgb): Oklch {
  const [r, g, b] = [linear(rgb.r), linear(rgb.g), linear(rgb.b)];
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  const a = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s;
  const bb = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s;
  return { l: 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s, c: Math.hypot(a, bb), h: Math.atan2(bb, a) };
}

/** The nearest colour of that lightness and hue that a screen can show: chroma gives way. */
export function fromOklch(colour: Oklch): Rgb {
  let c = colour.c;
  let rgb = unclamped({ ...colour, c });
  while (c > 0 && !isShowable(rgb)) {
    c = Math.max(0, c - 0.005);
    rgb = unclamped({ ...colour, c });
  }
  return rgb;
}

function unclamped({ l, c, h }: Oklch): Rgb {
  const [a, b] = [c * Math.cos(h), c * Math.sin(h)];
  const long = (l + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const medium = (l - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (l - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return {
    r: companded(4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short),
    g: companded(-1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short),
    b: companded(-0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short),
  };
}

function isShowable({ r, g, b }: Rgb): boolean {
  return [r, g, b].every((part) => part >= -0.002 && part <= 1.002);
}

function linear(part: number): number {
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}

function companded(part: number): number {
  return part <= 0.0031308 ? part * 12.92 : 1.055 * part ** (1 / 2.4) - 0.055;
}
