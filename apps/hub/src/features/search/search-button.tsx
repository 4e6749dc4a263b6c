import { Kbd, UnstyledButton } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { Search } from 'lucide-react';
import { useState } from 'react';
import { lazyPart } from '../../ui/lazy-part.tsx';
import { PartBoundary } from '../../ui/part-boundary.tsx';
import classes from './search-button.module.css';

const SearchDialog = lazyPart(async () => (await import('./search-dialog.tsx')).SearchDialog);

/** Opens the search over all that the community has; so do Ctrl K and a slash. */
export function SearchButton() {
  const [isOpen, setIsOpen] = useState(false);
  const open = () => setIsOpen(true);
  useHotkeys([
    ['mod+K', open],
    ['/', open],
  ]);
  return (
    <>
      <UnstyledButton className={classes.button ?? ''} onClick={open} aria-keyshortcuts="Control+K Meta+K /">
        <Search size={16} aria-hidden />
        <span className={classes.word}>Search</span>
        <Kbd className={classes.key ?? ''} size="xs" aria-hidden>
          Ctrl K
        </Kbd>
      </UnstyledButton>
      {isOpen && (
        <PartBoundary what="The search" onClose={() => setIsOpen(false)}>
          <SearchDialog onClose={() => setIsOpen(false)} />
        </PartBoundary>
      )}
    </>
  );
}
