/** As in token-claims.v1.json. */
const maxNameCharacters = 64;

/**
 * Characters without a shape of their own: direction overrides, which turn what follows around, zero-width spaces and
 * the like, and halves of surrogate pairs. Joiners, variation selectors and tags stay, as Persian, Japanese names and
 * emoji are written with them.
 */
const hidden =
  /(?!\p{Join_Control}|\p{Variation_Selector}|[\u{E0020}-\u{E007F}])[\p{Default_Ignorable_Code_Point}\p{Cs}\uFFF9-\uFFFB]/gu;

/** Marks on one letter beyond what any script writes; stacked without end they cover the lines above and below. */
const towers = /(\p{M}{8})\p{M}+/gu;

/** One character that leaves ink. The blank of Braille counts as a symbol and is none. */
const visible = /(?!\u2800|\p{Default_Ignorable_Code_Point})[\p{L}\p{N}\p{P}\p{S}]/u;

/** A name as others will see it: a line of at most 64 characters. `undefined`: nothing to see is left, or too much. */
export function cleanName(name: string): string | undefined {
  const cleaned = cleanLine(name);
  return cleaned !== undefined && [...cleaned].length <= maxNameCharacters ? cleaned : undefined;
}

/**
 * One line of text as others will see it: no hidden characters, single spaces, in Unicode's composed form (NFC), so that
 * what looks the same is the same. `undefined`: nothing to see is left.
 */
export function cleanLine(text: string): string | undefined {
  const cleaned = text
    .replaceAll(hidden, '')
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .normalize('NFC')
    .replaceAll(towers, '$1');
  return visible.test(cleaned) ? cleaned : undefined;
}
