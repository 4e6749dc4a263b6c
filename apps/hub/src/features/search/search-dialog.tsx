import { Modal, TextInput } from '@mantine/core';
import { Search } from 'lucide-react';
import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { useScrollLock } from '../../ui/dialog.tsx';
import classes from './search-dialog.module.css';
import type { Hit } from './search-hits.ts';
import { useSearchHits } from './use-search-hits.ts';

/** Finds sessions, people, components, tutorials, discussions, jobs and pages as one types. */
export function SearchDialog({ onClose }: { readonly onClose: () => void }) {
  useScrollLock();
  const [, navigate] = useLocation();
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState(0);
  const list = useId();
  const results = useRef<HTMLDivElement>(null);
  const { hits, isLoading } = useSearchHits(text);
  const at = Math.min(chosen, hits.length - 1);

  const open = (hit: Hit | undefined) => {
    if (hit === undefined) return;
    onClose();
    if (hit.isOutside) location.assign(hit.to);
    else navigate(hit.to);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      const next = (at + step + hits.length) % Math.max(1, hits.length);
      setChosen(next);
      results.current?.querySelectorAll('[role=option]')[next]?.scrollIntoView({ block: 'nearest' });
    } else if (event.key === 'Enter') {
      event.preventDefault();
      open(hits[at]);
    }
  };
  return (
    <Modal.Root opened onClose={onClose} lockScroll={false} size="lg" yOffset="12vh" padding={0}>
      <Modal.Overlay />
      <Modal.Content className={classes.content ?? ''} radius="lg" aria-label="Search">
        <TextInput
          classNames={{ input: classes.input ?? '', root: classes.field ?? '' }}
          variant="unstyled"
          size="lg"
          leftSection={<Search size={19} aria-hidden />}
          placeholder="Sessions, people, components, tutorials …"
          aria-label="Search the community"
          role="combobox"
          aria-expanded={hits.length > 0}
          aria-controls={list}
          aria-activedescendant={hits.length > 0 ? `${list}-${at}` : undefined}
          autoComplete="off"
          spellCheck={false}
          data-autofocus
          value={text}
          onChange={(event) => {
            setText(event.currentTarget.value);
            setChosen(0);
          }}
          onKeyDown={onKeyDown}
        />
        <div ref={results} className={classes.results} id={list} role="listbox" aria-label="What was found">
          {hits.map((hit, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the field above has the keyboard and names the option
            <div
              key={hit.key}
              id={`${list}-${index}`}
              className={classes.hit}
              role="option"
              tabIndex={-1}
              aria-selected={index === at}
              onMouseMove={() => setChosen(index)}
              onClick={() => open(hit)}
            >
              <hit.Icon size={17} aria-hidden />
              <span className={classes.words}>
                <span className={classes.title}>{hit.title}</span>
                {hit.detail !== undefined && <span className={classes.detail}>{hit.detail}</span>}
              </span>
              <span className={classes.kind}>{hit.kind}</span>
            </div>
          ))}
        </div>
        <p className={classes.note} role="status">
          {text.trim() !== '' &&
            hits.length === 0 &&
            (isLoading ? 'Looking …' : `Nothing is called like “${text.trim()}”.`)}
        </p>
      </Modal.Content>
    </Modal.Root>
  );
}
