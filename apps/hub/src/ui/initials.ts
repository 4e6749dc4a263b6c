const letters = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** One or two letters that stand for a name where there is no image: `Garden Club` is GC, `Ada (guest)` is A. */
export function initials(name: string): string {
  const words = name
    .replace(/\s*\([^)]*\)\s*$/, '')
    .split(/[\s\-_.]+/)
    .map((word) => word.replace(/^[^\p{L}\p{N}\p{Extended_Pictographic}]+/u, ''))
    .filter((word) => word !== '');
  const chosen = words.length > 1 ? [words[0], words.at(-1)] : words;
  return chosen.map((word) => firstLetter(word ?? '')).join('') || '?';
}

function firstLetter(word: string): string {
  const [first] = letters.segment(word);
  return first ? first.segment.toLocaleUpperCase() : '';
}
