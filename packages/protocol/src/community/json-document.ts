import { findNodeAtLocation, type Node, parseTree } from 'jsonc-parser';
import type { Path, Position, SyntaxFinding } from './finding.ts';
import { findSyntaxErrors } from './json-syntax.ts';
import { lineStarts, positionAt } from './text-position.ts';

/** A JSON text that was read, and where everything in it stands. */
export interface JsonDocument {
  readonly value: unknown;
  /** Keys that stand twice in one object, of which a reader would silently take one. */
  readonly duplicateKeys: readonly SyntaxFinding[];
  has(path: Path): boolean;
  /** Where a value or its key stands; for what the text does not have, the nearest thing around it. */
  position(path: Path, at: 'key' | 'value'): Position;
  /** A value as it is written. Numbers keep digits that JavaScript's do not. */
  written(path: Path): string;
}

export type JsonRead =
  | { readonly ok: true; readonly document: JsonDocument }
  | { readonly ok: false; readonly findings: readonly SyntaxFinding[] };

/** Reads strict JSON. A byte order mark at the start is passed over. `smallest` is suggested for an empty file. Never throws. */
export function readJson(withMark: string, smallest: string): JsonRead {
  const text = withMark.replace(/^\uFEFF/, '');
  const findings = findSyntaxErrors(text, smallest);
  const root = findings.length === 0 ? parseTree(text) : undefined;
  if (!root) return { ok: false, findings };
  const starts = lineStarts(text);
  return {
    ok: true,
    document: {
      // The tree has found no error, so this finds none; unlike the tree's own values, it keeps a key named __proto__ a key.
      value: JSON.parse(text),
      duplicateKeys: duplicateKeys(root, starts),
      has: (path) => findNodeAtLocation(root, [...path]) !== undefined,
      position(path, at) {
        const node = nearest(root, path);
        const key = at === 'key' && node.parent?.type === 'property' ? node.parent.children?.[0] : undefined;
        return positionAt(starts, (key ?? node).offset);
      },
      written(path) {
        const node = nearest(root, path);
        return text.slice(node.offset, node.offset + node.length);
      },
    },
  };
}

function nearest(root: Node, path: Path): Node {
  for (let length = path.length; length > 0; length--) {
    const node = findNodeAtLocation(root, path.slice(0, length));
    if (node) return node;
  }
  return root;
}

function duplicateKeys(root: Node, starts: readonly number[], path: Path = []): SyntaxFinding[] {
  if (root.type === 'array') {
    return (root.children ?? []).flatMap((item, index) => duplicateKeys(item, starts, [...path, index]));
  }
  if (root.type !== 'object') return [];
  const firstLines = new Map<string, number>();
  return (root.children ?? []).flatMap((property) => {
    const [key, value] = property.children ?? [];
    if (!key) return [];
    const name = String(key.value);
    const position = positionAt(starts, key.offset);
    const firstLine = firstLines.get(name);
    if (firstLine === undefined) firstLines.set(name, position.line);
    const own: SyntaxFinding[] =
      firstLine === undefined
        ? []
        : [
            {
              ...position,
              path: [...path, name],
              code: 'duplicate_key',
              message: `stands twice; the first is on line ${firstLine}`,
              suggestion: 'Remove one of the two.',
            },
          ];
    return value ? [...own, ...duplicateKeys(value, starts, [...path, name])] : own;
  });
}
