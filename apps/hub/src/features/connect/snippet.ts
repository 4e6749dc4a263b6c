/** A piece of code and what it is, for its colour. */
export interface CodeToken {
  readonly kind: 'plain' | 'keyword' | 'text' | 'comment';
  /** Where it begins in the code. */
  readonly at: number;
  readonly text: string;
}

/** What an editor's author pastes to be connected. As many lines with a token as without, so that nothing jumps. */
export function snippet(url: string, requireAuth: boolean): string {
  return [
    '// npm install yjs y-websocket',
    "import * as Y from 'yjs';",
    "import { WebsocketProvider } from 'y-websocket';",
    '',
    'const doc = new Y.Doc();',
    'const provider = new WebsocketProvider(',
    `  '${quoted(url)}',`,
    "  'my-document',",
    '  doc,',
    requireAuth ? '  { params: { token } },' : "  { params: { userId: 'ada' } },",
    ');',
  ].join('\n');
}

const forms = /(?<comment>\/\/.*)|(?<text>'(?:\\.|[^'\\])*')|(?<keyword>\b(?:import|from|as|const|new)\b)/g;

/** The code in order, cut where its colour changes. */
export function codeTokens(code: string): CodeToken[] {
  const tokens: CodeToken[] = [];
  let end = 0;
  for (const match of code.matchAll(forms)) {
    if (match.index > end) tokens.push({ kind: 'plain', at: end, text: code.slice(end, match.index) });
    const { comment, text } = match.groups ?? {};
    tokens.push({ kind: comment ? 'comment' : text ? 'text' : 'keyword', at: match.index, text: match[0] });
    end = match.index + match[0].length;
  }
  if (end < code.length) tokens.push({ kind: 'plain', at: end, text: code.slice(end) });
  return tokens;
}

function quoted(url: string): string {
  return url.replaceAll('\\', '\\\\').replaceAll("'", "\\'");
}
