import type { Graph } from '@nodegx/client';

/** Nobody's graph is as large; a file that is would only freeze the page. */
const maxBytes = 20 * 1024 * 1024;

/** Hands the graph to the person as a JSON file. */
export function saveFile(graph: Graph, title: string): void {
  const blob = new Blob([JSON.stringify(graph.export(), null, 2)], { type: 'application/json' });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = `${title.replace(/[^\p{L}\p{N} _-]+/gu, '').trim() || 'graph'}.json`;
  link.click();
  URL.revokeObjectURL(link.href);
}

/** Puts a file's graph in the place of the present one; it can be undone. Rejects with a sentence for the person. */
export async function loadFile(graph: Graph, file: File): Promise<void> {
  if (file.size > maxBytes) throw new Error('This file is larger than 20 MB. Take a smaller one.');
  let json: unknown;
  try {
    json = JSON.parse(await file.text());
  } catch {
    throw new Error(`${file.name} is not a JSON file. Take one that was exported here.`);
  }
  graph.import(json);
}
