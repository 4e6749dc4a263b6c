import { useEffect } from 'react';
import { copyNodes, pasteNodes } from './clipboard.ts';
import type { GraphFlow } from './graph-flow.ts';

/**
 * The keys that everybody knows: delete, undo, redo, all, duplicate, copy, cut, paste. Text fields keep theirs.
 */
export function useShortcuts(flow: GraphFlow, canWrite: boolean): void {
  useEffect(() => {
    const key = (event: KeyboardEvent) => {
      if (isTyping(event.target)) return;
      const command = commandOf(event);
      if (command === undefined || (command !== 'all' && !canWrite)) return;
      event.preventDefault();
      run(flow, command);
    };
    const copy = (event: ClipboardEvent) => {
      if (isTyping(event.target) || String(getSelection()) !== '') return;
      const text = copyNodes(flow.graph, flow.selectedNodes);
      if (text === undefined) return;
      event.clipboardData?.setData('text/plain', text);
      event.preventDefault();
      if (event.type === 'cut' && canWrite) flow.deleteSelected();
    };
    const paste = (event: ClipboardEvent) => {
      if (isTyping(event.target) || !canWrite) return;
      const ids = pasteNodes(flow.graph, event.clipboardData?.getData('text/plain') ?? '');
      if (ids.length > 0) flow.select(ids);
    };
    document.addEventListener('keydown', key);
    document.addEventListener('copy', copy);
    document.addEventListener('cut', copy);
    document.addEventListener('paste', paste);
    return () => {
      document.removeEventListener('keydown', key);
      document.removeEventListener('copy', copy);
      document.removeEventListener('cut', copy);
      document.removeEventListener('paste', paste);
    };
  }, [flow, canWrite]);
}

type Command = 'delete' | 'undo' | 'redo' | 'all' | 'duplicate';

function commandOf({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): Command | undefined {
  if (altKey) return undefined;
  if (!ctrlKey && !metaKey) return key === 'Delete' || key === 'Backspace' ? 'delete' : undefined;
  switch (key.toLowerCase()) {
    case 'z':
      return shiftKey ? 'redo' : 'undo';
    case 'y':
      return 'redo';
    case 'a':
      return 'all';
    case 'd':
      return 'duplicate';
    default:
      return undefined;
  }
}

function run(flow: GraphFlow, command: Command): void {
  const { graph } = flow;
  switch (command) {
    case 'delete':
      flow.deleteSelected();
      return;
    case 'undo':
      graph.undo();
      return;
    case 'redo':
      graph.redo();
      return;
    case 'all':
      flow.selectAll();
      return;
    case 'duplicate': {
      const copied = copyNodes(graph, flow.selectedNodes);
      if (copied !== undefined) flow.select(pasteNodes(graph, copied));
    }
  }
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest('input, textarea, select, [contenteditable="true"], [role="dialog"]') !== null
  );
}
