import { type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import { maxFindings, type SyntaxFinding, shorten } from './finding.ts';
import { type BracketTrouble, scanBrackets } from './json-brackets.ts';
import { lineStarts, positionAt } from './text-position.ts';

/** Nobody writes more by hand; a service that watches a URL must not be made to read an endless answer. */
const maxCharacters = 1_048_576;
const maxDepth = 64;

type Trouble = Pick<SyntaxFinding, 'code' | 'message' | 'suggestion' | 'fix'> & { readonly offset: number };

/**
 * What keeps a text from being JSON. Comments and trailing commas are told all at once; past any other error the parser can
 * only guess, so that one is the last. `smallestFile` is what to begin with instead of nothing.
 */
export function findSyntaxErrors(text: string, smallestFile: string): SyntaxFinding[] {
  const starts = lineStarts(text);
  return troubles(text).map(({ offset, ...trouble }) => ({ ...positionAt(starts, offset), path: [], ...trouble }));

  function lineOf(offset: number): number {
    return positionAt(starts, offset).line;
  }

  function troubles(source: string): Trouble[] {
    if (source.length > maxCharacters) {
      return [
        {
          offset: 0,
          code: 'file_too_large',
          message: 'the file has more than a million characters',
          suggestion: 'Shorten it.',
        },
      ];
    }
    if (source.trim() === '') {
      return [
        { offset: 0, code: 'empty_file', message: 'the file is empty', suggestion: `Start with ${smallestFile}` },
      ];
    }
    const brackets = scanBrackets(source);
    if (brackets.depth > maxDepth) {
      return [
        { offset: 0, code: 'nested_too_deeply', message: `the file is nested more than ${maxDepth} levels deep` },
      ];
    }
    const errors: ParseError[] = [];
    parseTree(source, errors, { disallowComments: true });
    const found: Trouble[] = [];
    for (const error of errors) {
      if (found.length === maxFindings) break;
      if (nameOf(error) === 'InvalidCommentToken') found.push(comment(error));
      else if (followsComma(source, error)) {
        // The parser reports a trailing comma twice, once for the missing key and once for its value.
        const offset = commaBefore(source, error.offset);
        if (found.at(-1)?.offset !== offset) found.push(trailingComma(offset, source[error.offset]));
      } else return [...found, explain(source, error, brackets.trouble, lineOf)];
    }
    return found;
  }
}

/** The library's codes are a `const enum`, which modules compiled one by one cannot read; their names are the same. */
function nameOf({ error }: ParseError): string {
  return printParseErrorCode(error);
}

function comment({ offset, length }: ParseError): Trouble {
  return {
    offset,
    code: 'json_comment',
    message: 'JSON has no comments',
    suggestion: 'Remove this one. A note may stand under a key that begins with x-, such as "x-note": "…".',
    fix: { kind: 'cut', offset, length },
  };
}

function trailingComma(offset: number, next: string | undefined): Trouble {
  const message =
    next === ',' ? 'there are two commas in a row' : `there is nothing between this comma and the ${next} after it`;
  const fix = { kind: 'cut', offset, length: 1 } as const;
  return { offset, code: 'json_trailing_comma', message, suggestion: 'Remove the comma.', fix };
}

function followsComma(text: string, error: ParseError): boolean {
  const next = text[error.offset];
  if (next !== '}' && next !== ']') return false;
  if (nameOf(error) !== 'PropertyNameExpected' && nameOf(error) !== 'ValueExpected') return false;
  return text[commaBefore(text, error.offset)] === ',';
}

function commaBefore(text: string, offset: number): number {
  return lastBefore(
    text.slice(0, offset).replace(/\/\*[\s\S]*?\*\/|\/\/[^\n"]*$/gm, (match) => ' '.repeat(match.length)),
  );
}

/** The offset of the last character that is not a blank. */
function lastBefore(text: string): number {
  return text.trimEnd().length - 1;
}

function explain(
  text: string,
  error: ParseError,
  brackets: BracketTrouble | undefined,
  lineOf: (offset: number) => number,
): Trouble {
  const { offset, length } = error;
  const token = text.slice(offset, offset + length);
  const before = lastBefore(text.slice(0, offset));
  const key = unclosedKey(text, error);
  if (key) return key;
  if (brackets && isAboutBrackets(error, brackets, text.length)) return unclosed(text, brackets, lineOf);
  switch (nameOf(error)) {
    case 'InvalidSymbol':
      return badSymbol(text, offset, token);
    case 'UnexpectedEndOfString':
      return {
        offset,
        code: 'json_missing_quotes',
        message: 'this text has no closing quote on its line',
        suggestion: 'Close it with ". A line break inside a text is written \\n.',
      };
    case 'InvalidEscapeCharacter':
    case 'InvalidUnicode':
      return {
        offset,
        code: 'json_bad_string',
        message: 'a backslash in this text begins something that JSON does not know',
        suggestion: 'To mean a backslash, write two: \\\\.',
      };
    case 'InvalidCharacter':
      return {
        offset,
        code: 'json_bad_string',
        message: 'this text holds a tab or another control character',
        suggestion: 'Write a tab as \\t, or use spaces.',
      };
    case 'ColonExpected':
      return {
        offset: before + 1,
        code: 'json_missing_colon',
        message: 'a colon is missing after this key',
        suggestion: 'Put a colon here.',
      };
    case 'CommaExpected':
      if (/^-?0\d/.test(text.slice(before).trimStart())) return badNumber(before);
      return {
        offset: before + 1,
        code: 'json_missing_comma',
        message: 'a comma is missing here',
        suggestion: 'Put a comma here.',
      };
    case 'PropertyNameExpected':
    case 'ValueExpected':
      if (token === ',' && text[before] === ',') return trailingComma(before, ',');
      return {
        offset,
        code: 'json_bad_value',
        message:
          nameOf(error) === 'ValueExpected' ? 'a value is missing here' : 'a key in double quotes is missing here',
      };
    case 'EndOfFileExpected':
      return {
        offset,
        code: 'json_trailing_text',
        message: 'the file should have ended before this',
        suggestion: 'Remove what follows.',
      };
    default:
      return badNumber(offset);
  }
}

function badNumber(offset: number): Trouble {
  const suggestion = 'Write digits without leading zeros or a plus sign; a point stands between digits.';
  return { offset, code: 'json_bad_value', message: 'this is not a number as JSON writes it', suggestion };
}

/** A key that lost its closing quote swallows its colon and the value's first quote: `"name: "Nodegx"`. */
function unclosedKey(text: string, error: ParseError): Trouble | undefined {
  if (nameOf(error) !== 'InvalidSymbol' && nameOf(error) !== 'ColonExpected') return undefined;
  const match = /"([^"\n:]*):\s*"$/.exec(text.slice(0, error.offset));
  if (!match?.[1]) return undefined;
  const name = shorten(match[1], 40);
  const message = `the closing quote of the key ${name} is missing`;
  return { offset: match.index, code: 'json_missing_quotes', message, suggestion: `Write "${name}":.` };
}

function isAboutBrackets(error: ParseError, { closer }: BracketTrouble, end: number): boolean {
  if (nameOf(error) === 'CloseBraceExpected' || nameOf(error) === 'CloseBracketExpected') return true;
  return error.offset === (closer ?? end);
}

function unclosed(text: string, { opener, closer }: BracketTrouble, lineOf: (offset: number) => number): Trouble {
  const partner = text[opener] === '{' ? '}' : ']';
  if (closer === undefined) {
    return {
      offset: opener,
      code: 'json_unclosed',
      message: `this ${text[opener]} is never closed`,
      suggestion: `Add the ${partner} that belongs to it.`,
    };
  }
  const message = `this ${text[closer]} does not close the ${text[opener]} of line ${lineOf(opener)}`;
  return { offset: closer, code: 'json_unclosed', message, suggestion: `Put ${partner} before it, or in its place.` };
}

const literals: Readonly<Record<string, string>> = {
  true: 'true',
  yes: 'true',
  on: 'true',
  false: 'false',
  no: 'false',
  off: 'false',
  null: 'null',
  none: 'null',
  nil: 'null',
  undefined: 'null',
  nan: 'null',
};

function badSymbol(text: string, offset: number, token: string): Trouble {
  const line = text.slice(offset).split(/[\r\n]/, 1)[0] ?? '';
  const single = /^'([^']*)'/.exec(line) ?? /^[‘’“”„]([^‘’“”]*)[‘’“”]/.exec(line);
  if (single?.[1] !== undefined) {
    return {
      offset,
      code: 'json_single_quotes',
      message: 'JSON takes double quotes only',
      suggestion: `Write ${shorten(JSON.stringify(single[1]), 60)}.`,
    };
  }
  const isKey = /^\s*[:=]/.test(text.slice(offset + token.length));
  const literal = isKey ? undefined : literals[token.toLowerCase()];
  if (literal !== undefined) {
    return {
      offset,
      code: 'json_bad_value',
      message: `${token} is not a word of JSON`,
      suggestion: `Write ${literal}.`,
    };
  }
  if (/^[+.\d-]/.test(token) && !isKey) return badNumber(offset);
  if (/^[=;]/.test(token)) {
    const wanted = token.startsWith('=') ? 'a colon' : 'a comma';
    return {
      offset,
      code: wanted === 'a colon' ? 'json_missing_colon' : 'json_missing_comma',
      message: `${token[0]} means nothing in JSON`,
      suggestion: `Write ${wanted}.`,
    };
  }
  if (/^[\p{L}_$]/u.test(token)) {
    const what = isKey ? 'this key' : 'this text';
    return {
      offset,
      code: 'json_missing_quotes',
      message: `${what} has no quotes`,
      suggestion: `Write ${shorten(JSON.stringify(token), 60)}.`,
    };
  }
  return {
    offset,
    code: 'json_bad_value',
    message: 'JSON does not know this character here',
    suggestion: 'Remove it.',
  };
}
