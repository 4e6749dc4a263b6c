import { type ByteReader, Unreadable } from '../bytes/reader.ts';
import { checkJson, maxJsonDepth } from '../json.ts';

/** The mark of an object in lib0's `any` encoding. */
const anyObject = 118;

/** The highest type reference that Yjs 13 knows (YXmlText). */
const maxTypeReference = 6;

/**
 * Passes over the content of one Yjs item (V1) and returns how many clocks it takes.
 * What a Yjs client would throw on (unknown kinds, broken JSON, broken UTF-8) is refused here, so that one bad update
 * cannot make a document unreadable for everyone who opens it. Source: the `Content*` classes of Yjs 13.6.
 */
export function skipContent(reader: ByteReader, kind: number): number {
  switch (kind) {
    case 1: // deleted
      return reader.varUint();
    case 2: {
      const count = reader.varUint();
      for (let index = 0; index < count; index++) skipJson(reader, true);
      return count;
    }
    case 3: // binary
      reader.skip(reader.varUint());
      return 1;
    case 4: // string
      return reader.skipText();
    case 5: // embed
      skipJson(reader, false);
      return 1;
    case 6: // format
      reader.skipText();
      skipJson(reader, false);
      return 1;
    case 7: {
      const reference = reader.varUint();
      if (reference > maxTypeReference) throw new Unreadable('unknown type', reader.offset);
      if (reference === 3 || reference === 5) reader.skipText(); // elements and hooks carry a name
      return 1;
    }
    case 8: {
      const count = reader.varUint();
      for (let index = 0; index < count; index++) skipAny(reader, 0);
      return count;
    }
    case 9: // sub-document
      reader.skipText();
      // Yjs looks into the options and throws where they are null or undefined.
      if (reader.bytes[reader.offset] !== anyObject) throw new Unreadable('options are no object', reader.offset);
      skipAny(reader, 0);
      return 1;
    default:
      throw new Unreadable('unknown content', reader.offset);
  }
}

function skipJson(reader: ByteReader, allowUndefined: boolean): void {
  const at = reader.offset;
  const text = reader.text();
  if (allowUndefined && text === 'undefined') return;
  const outcome = checkJson(text);
  if (outcome === 'broken') throw new Unreadable('content is not JSON', at);
  if (outcome === 'too-deep') throw new Unreadable('nested too deep', at);
}

/** Passes over a value in lib0's `any` encoding. */
function skipAny(reader: ByteReader, depth: number): void {
  if (depth > maxJsonDepth) throw new Unreadable('nested too deep', reader.offset);
  const kind = reader.byte();
  switch (kind) {
    case 127: // undefined
    case 126: // null
    case 121: // false
    case 120: // true
      return;
    case 125:
      reader.skipVarInt();
      return;
    case 124:
      reader.skip(4);
      return;
    case 123:
    case 122:
      reader.skip(8);
      return;
    case 119:
      reader.skipText();
      return;
    case anyObject: {
      const count = reader.varUint();
      for (let index = 0; index < count; index++) {
        reader.skipText();
        skipAny(reader, depth + 1);
      }
      return;
    }
    case 117: {
      const count = reader.varUint();
      for (let index = 0; index < count; index++) skipAny(reader, depth + 1);
      return;
    }
    case 116:
      reader.skip(reader.varUint());
      return;
    default:
      throw new Unreadable('unknown value', reader.offset);
  }
}
