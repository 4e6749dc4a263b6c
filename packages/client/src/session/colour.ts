/** The colour of a person, and what can be read on it. */
export interface PersonColour {
  /** `#rrggbb`, at least 4.5:1 against white and against black. */
  readonly colour: string;
  readonly ink: string;
}

/** At this luminance (WCAG 2) the contrast is 4.6:1 to white and 4.6:1 to black. */
const luminance = 0.18;
const saturations = [0.9, 0.55];
const hues = 36;

/** Always the same for a user id, on every device. */
export function colourOf(userId: string): PersonColour {
  const hash = hashOf(userId);
  const hue = ((hash % hues) * 360) / hues;
  const saturation = saturations[Math.floor(hash / hues) % saturations.length] ?? 0.9;
  return { colour: withLuminance(hue, saturation), ink: '#ffffff' };
}

/** FNV-1a over UTF-16 units, mixed once more, as ids that differ in their end only are the rule. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0;
}

/** The lightness with the luminance that is wanted, by halving: luminance rises with it. */
function withLuminance(hue: number, saturation: number): string {
  let [low, high] = [0, 1];
  for (let step = 0; step < 20; step++) {
    const middle = (low + high) / 2;
    if (luminanceOf(rgbOf(hue, saturation, middle)) < luminance) low = middle;
    else high = middle;
  }
  return `#${rgbOf(hue, saturation, low)
    .map((part) =>
      Math.round(part * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}

function rgbOf(hue: number, saturation: number, lightness: number): [number, number, number] {
  const chroma = saturation * Math.min(lightness, 1 - lightness);
  const part = (offset: number): number => {
    const k = (offset + hue / 30) % 12;
    return lightness - chroma * Math.max(-1, Math.min(k - 3, 9 - k, 1));
  };
  return [part(0), part(8), part(4)];
}

/** Relative luminance as WCAG 2 defines it. */
export function luminanceOf([red, green, blue]: readonly [number, number, number]): number {
  const linear = (part: number): number => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}
