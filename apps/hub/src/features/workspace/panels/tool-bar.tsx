import { Menu } from '@mantine/core';
import type { Graph } from '@nodegx/client';
import { Download, EllipsisVertical, Keyboard, Redo2, Undo2, Upload } from 'lucide-react';
import { useRef, useSyncExternalStore } from 'react';
import { loadFile, saveFile } from '../canvas/files.ts';
import classes from './tool-bar.module.css';

interface ToolBarProps {
  readonly graph: Graph;
  readonly title: string;
  readonly canWrite: boolean;
  readonly onFault: (cause: unknown) => void;
  readonly onHelp: () => void;
}

/** Undo, redo, and files. */
export function ToolBar({ graph, title, canWrite, onFault, onHelp }: ToolBarProps) {
  const input = useRef<HTMLInputElement>(null);
  const history = useSyncExternalStore(
    (changed) => graph.on('history', changed),
    () => `${graph.canUndo} ${graph.canRedo}`,
  );
  const [canUndo, canRedo] = history.split(' ').map((word) => word === 'true');
  return (
    <div className={classes.tools}>
      {canWrite && (
        <>
          <button
            type="button"
            className={classes.tool}
            aria-label="Undo"
            title="Undo (Ctrl+Z)"
            disabled={!canUndo}
            onClick={() => graph.undo()}
          >
            <Undo2 size={18} aria-hidden />
          </button>
          <button
            type="button"
            className={classes.tool}
            aria-label="Redo"
            title="Redo (Ctrl+Shift+Z)"
            disabled={!canRedo}
            onClick={() => graph.redo()}
          >
            <Redo2 size={18} aria-hidden />
          </button>
        </>
      )}
      <Menu withInitialFocusPlaceholder={false} position="bottom-end" withinPortal>
        <Menu.Target>
          <button type="button" className={classes.tool} aria-label="More">
            <EllipsisVertical size={18} aria-hidden />
          </button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<Download size={16} aria-hidden />} onClick={() => saveFile(graph, title)}>
            Export as JSON
          </Menu.Item>
          {canWrite && (
            <Menu.Item leftSection={<Upload size={16} aria-hidden />} onClick={() => input.current?.click()}>
              Import JSON in its place
            </Menu.Item>
          )}
          <Menu.Item leftSection={<Keyboard size={16} aria-hidden />} onClick={onHelp}>
            Keys
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <input
        ref={input}
        type="file"
        hidden
        accept=".json,application/json"
        aria-label="Import JSON"
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          // The same file may be taken twice.
          event.currentTarget.value = '';
          if (file !== undefined) loadFile(graph, file).catch(onFault);
        }}
      />
    </div>
  );
}
