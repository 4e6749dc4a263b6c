import { Button, CloseButton, Skeleton, TextInput } from '@mantine/core';
import { type LucideIcon, PackageOpen, Search, SearchX } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { StatePanel } from '../../ui/state-panel.tsx';
import classes from './library.module.css';

interface LibraryListProps<Entry> {
  /** Undefined while it is fetched. */
  readonly entries: readonly Entry[] | undefined;
  readonly error: string | undefined;
  readonly onRetry: () => void;
  readonly render: (entry: Entry) => ReactNode;
  readonly layout?: 'grid' | 'rows';
  readonly empty: { readonly Icon?: LucideIcon; readonly title: string; readonly detail: string };
  /** Whether filters hide what there is. */
  readonly isFiltered: boolean;
  readonly onShowAll: () => void;
  /** How the entries are called for those who hear the page. */
  readonly label: string;
}

/** As many as are drawn at first, and with each "show more": long lists stay quick. */
const step = 48;

/** A list of the registry in all its states: loading, failed, empty, filtered to nothing, there. */
export function LibraryList<Entry>(props: LibraryListProps<Entry>) {
  const { entries, error, onRetry, render, layout = 'grid', empty, isFiltered, onShowAll, label } = props;
  const [shown, setShown] = useState(step);
  if (error !== undefined && entries === undefined) {
    return (
      <StatePanel
        size="part"
        Icon={PackageOpen}
        title="This could not be loaded"
        detail={error}
        actions={[{ label: 'Try again', run: onRetry }]}
      />
    );
  }
  if (entries === undefined) {
    return (
      <div className={classes[layout]} role="status" aria-label={`Loading ${label}`}>
        {['a', 'b', 'c', 'd', 'e', 'f'].map((key) => (
          <div key={key} className={classes.placeholder}>
            <Skeleton width="55%" height={20} />
            <Skeleton height={14} />
            <Skeleton width="80%" height={14} />
          </div>
        ))}
      </div>
    );
  }
  if (entries.length === 0) {
    return isFiltered ? (
      <StatePanel
        size="part"
        Icon={SearchX}
        title="Nothing passes these filters"
        actions={[{ label: 'Show all', run: onShowAll }]}
      />
    ) : (
      <StatePanel size="part" Icon={empty.Icon ?? PackageOpen} title={empty.title} detail={empty.detail} />
    );
  }
  return (
    <>
      <ul className={classes[layout]} aria-label={label}>
        {entries.slice(0, shown).map(render)}
      </ul>
      {entries.length > shown && (
        <div className={classes.more}>
          <Button variant="default" onClick={() => setShown(shown + step)}>
            Show {Math.min(step, entries.length - shown)} more
          </Button>
        </div>
      )}
    </>
  );
}

interface SearchFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

export function SearchField({ label, value, onChange }: SearchFieldProps) {
  return (
    <TextInput
      className={classes.search ?? ''}
      type="search"
      aria-label={label}
      placeholder={label}
      leftSection={<Search size={16} aria-hidden />}
      rightSection={
        value !== '' && <CloseButton size="sm" aria-label="Clear the search" onClick={() => onChange('')} />
      }
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
