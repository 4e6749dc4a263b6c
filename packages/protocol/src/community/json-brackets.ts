import { createScanner } from 'jsonc-parser';

/** A bracket that lacks its partner, and where that was noticed. */
export interface BracketTrouble {
  /** The offset of the bracket that is never closed. */
  readonly opener: number;
  /** The offset of the bracket of the other sort that stands where its partner should; none at the end of the text. */
  readonly closer?: number;
}

export interface Brackets {
  readonly depth: number;
  readonly trouble?: BracketTrouble;
}

const partners = new Map([
  ['}', '{'],
  [']', '['],
]);

interface Open {
  readonly bracket: string;
  readonly offset: number;
  /** How far the line that it stands on is indented. */
  readonly indent: number;
}

/**
 * Looks at nothing but brackets. A missing one is noticed only at the end of the text, far from where it belongs; so the
 * first bracket whose partner is indented differently is taken for the one that was forgotten.
 */
export function scanBrackets(text: string): Brackets {
  const scanner = createScanner(text, true);
  const open: Open[] = [];
  let depth = 0;
  let suspect: Open | undefined;
  let line = -1;
  let indent = 0;
  while (scanner.getPosition() < text.length) {
    scanner.scan();
    // The first character tells brackets from texts, which begin with a quote, and from comments.
    const offset = scanner.getTokenOffset();
    const bracket = text[offset] ?? '';
    const isFirstOfLine = scanner.getTokenStartLine() !== line;
    if (isFirstOfLine) {
      line = scanner.getTokenStartLine();
      indent = scanner.getTokenStartCharacter();
    }
    if (bracket === '{' || bracket === '[') {
      open.push({ bracket, offset, indent });
      depth = Math.max(depth, open.length);
    }
    const partner = partners.get(bracket);
    if (partner === undefined) continue;
    const opener = open.pop();
    // One bracket too many is for the parser to say: it knows that the text should have ended.
    if (!opener) return { depth };
    if (opener.bracket !== partner) return { depth, trouble: { opener: opener.offset, closer: offset } };
    if (isFirstOfLine && indent !== opener.indent) suspect ??= opener;
  }
  const unclosed = open.at(-1);
  return unclosed ? { depth, trouble: { opener: (suspect ?? unclosed).offset } } : { depth };
}
