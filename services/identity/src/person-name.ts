/** As in token-claims.v1.json. */
const maxCharacters = 64;

/**
 * Characters without a shape of their own: direction overrides, which turn what follows around, zero-width spaces and
 * the like, and halves of surrogate pairs. Joiners, variation selectors and tags stay, as Persian, Japanese names and
 * emoji are written with them.
 */
const hidden =
  /(?!\p{Join_Control}|\p{Variation_Selector}|[\u{E0020}-\u{E007F}])[\p{Default_Ignorable_Code_Point}\p{Cs}\uFFF9-\uFFFB]/gu;

/** One character that leaves ink. The blank of Braille counts as a symbol and is none. */
const visible = /(?!\u2800|\p{Default_Ignorable_Code_Point})[\p{L}\p{N}\p{P}\p{S}]/u;

/**
 * A name as others will see it: one line, no hidden characters, single spaces, in Unicode's composed form (NFC), so
 * that names that look the same are the same. `undefined`: nothing to see is left, or more than 64 characters.
 */
export function cleanName(name: string): string | undefined {
  const cleaned = name
    .replaceAll(hidden, '')
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .normalize('NFC');
  const isFit = visible.test(cleaned) && [...cleaned].length <= maxCharacters;
  return isFit ? cleaned : undefined;
}
