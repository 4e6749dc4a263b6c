import type { MantineColorsTuple } from '@mantine/core';
import { fromOklch, inkOn, parseHex, readableOn, toHex, toOklch } from './colour.ts';

/** The least favourable grounds that text stands on, in `tokens.css` too: what reads on them reads on all. */
const grounds = { light: '#eff1f4', dark: '#1d222b' } as const;

/** A community's colours, fit for use. */
export interface Brand {
  /** As the community gave it: for areas. */
  readonly primary: string;
  readonly secondary: string;
  /** For text on the primary. */
  readonly onPrimary: string;
  /** The primary, lighter or darker until it can be read as text (4.5) on either ground. */
  readonly accent: { readonly light: string; readonly dark: string };
  /** Ten shades, light to dark, of which the one at `shade` is the primary itself. */
  readonly scale: MantineColorsTuple;
  readonly shade: Shade;
}

type Shade = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;

const lightness = [0.975, 0.94, 0.88, 0.81, 0.74, 0.67, 0.6, 0.53, 0.45, 0.37] as const;
const shades: readonly Shade[] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];

/** @param primary and secondary: `#` and six hexadecimal digits */
export function brandOf(primary: string, secondary: string): Brand {
  const origin = toOklch(parseHex(primary));
  const shade = nearestShade(origin.l);
  const at = (place: Shade): string =>
    place === shade
      ? primary
      : toHex(fromOklch({ ...origin, l: lightness[place], c: origin.c * fade(lightness[place]) }));
  return {
    primary,
    secondary,
    onPrimary: inkOn(primary),
    accent: { light: readableOn(grounds.light, primary), dark: readableOn(grounds.dark, primary) },
    scale: [at(0), at(1), at(2), at(3), at(4), at(5), at(6), at(7), at(8), at(9)],
    shade,
  };
}

function nearestShade(l: number): Shade {
  const distance = (shade: Shade) => Math.abs(lightness[shade] - l);
  return shades.reduce((best, shade) => (distance(shade) < distance(best) ? shade : best));
}

/** Very light shades carry little colour. */
function fade(l: number): number {
  return Math.min(1, (1 - l) * 3.2);
}
