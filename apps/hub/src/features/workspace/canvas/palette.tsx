import { Button, TextInput } from '@mantine/core';
import { Plus, Search, X } from 'lucide-react';
import { useState } from 'react';
import { type NodeKind, nodeKinds } from './node-kinds.ts';
import classes from './palette.module.css';

export const draggedKind = 'application/x-nodegx-kind';
const groups = ['Interface', 'Data', 'Logic', 'Notes'] as const;

interface PaletteProps {
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly onAdd: (kind: NodeKind) => void;
}

/** What can be put on the canvas: pressed it comes into the middle, dragged it goes where it is let go. */
export function Palette({ isOpen, onToggle, onAdd }: PaletteProps) {
  const [query, setQuery] = useState('');
  if (!isOpen) {
    return (
      <Button
        className={classes.open ?? ''}
        leftSection={<Plus size={18} aria-hidden />}
        onClick={onToggle}
        radius="xl"
      >
        Add
      </Button>
    );
  }
  const wanted = query.trim().toLowerCase();
  const found = nodeKinds.filter(({ label, hint }) => `${label} ${hint}`.toLowerCase().includes(wanted));
  const first = found.find(({ label }) => label.toLowerCase().startsWith(wanted)) ?? found[0];
  return (
    <section className={classes.palette} aria-label="Add nodes">
      <div className={classes.top}>
        <TextInput
          className={classes.search ?? ''}
          aria-label="Search nodes"
          placeholder="Search nodes"
          leftSection={<Search size={16} aria-hidden />}
          value={query}
          onChange={(event) => setQuery(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && first !== undefined) onAdd(first);
          }}
        />
        <button type="button" className={classes.close} onClick={onToggle} aria-label="Close the palette">
          <X size={18} aria-hidden />
        </button>
      </div>
      <div className={classes.list}>
        {groups.map((group) => {
          const kinds = found.filter((kind) => kind.group === group);
          return kinds.length === 0 ? null : (
            <div key={group}>
              <h2 className={classes.group}>{group}</h2>
              {kinds.map((kind) => (
                <KindButton key={kind.type} kind={kind} onAdd={onAdd} />
              ))}
            </div>
          );
        })}
        {found.length === 0 && <p className={classes.none}>Nothing is called that.</p>}
      </div>
    </section>
  );
}

function KindButton({ kind, onAdd }: { readonly kind: NodeKind; readonly onAdd: (kind: NodeKind) => void }) {
  return (
    <button
      type="button"
      className={classes.kind}
      draggable
      onDragStart={(event) => {
        event.dataTransfer.setData(draggedKind, kind.type);
        event.dataTransfer.effectAllowed = 'copy';
      }}
      onClick={() => onAdd(kind)}
    >
      <span className={classes.icon} data-group={kind.group} aria-hidden>
        <kind.Icon size={16} strokeWidth={2} />
      </span>
      <span className={classes.label}>{kind.label}</span>
      <span className={classes.hint}>{kind.hint}</span>
    </button>
  );
}
