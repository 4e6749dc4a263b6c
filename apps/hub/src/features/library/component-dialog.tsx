import { Button } from '@mantine/core';
import { ExternalLink, PackagePlus } from 'lucide-react';
import { linkTo } from '../../links/links.ts';
import { authorName, type Component } from '../../registry/shown.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { dayWords } from '../../ui/time-words.ts';
import dialogClasses from '../sessions/dialogs.module.css';
import classes from './library.module.css';

/** A component before it is added: what it is, whose, and under which licence. */
export function ComponentDialog({
  component,
  onClose,
}: {
  readonly component: Component;
  readonly onClose: () => void;
}) {
  const { id, name, description, author, repository, version, license, preview, addedAt, updatedAt } = component;
  const { deep } = linkTo({ kind: 'component', repository, component: id }, location.origin);
  return (
    <Dialog title={name} onClose={onClose}>
      <div className={classes.details}>
        {preview !== undefined && <img className={classes.picture} src={preview} alt="" />}
        <p>{description}</p>
        <dl className={classes.facts}>
          <dt>Author</dt>
          <dd>{authorName(author)}</dd>
          {version !== undefined && (
            <>
              <dt>Version</dt>
              <dd>{version}</dd>
            </>
          )}
          {license !== undefined && (
            <>
              <dt>Licence</dt>
              <dd>{license}</dd>
            </>
          )}
          <dt>Changed</dt>
          <dd>{dayWords(new Date(updatedAt ?? addedAt))}</dd>
        </dl>
        <div className={dialogClasses.actions}>
          <Button
            component="a"
            variant="default"
            href={repository}
            rel="noreferrer"
            leftSection={<ExternalLink size={16} aria-hidden />}
          >
            Source
          </Button>
          <Button component="a" href={deep} leftSection={<PackagePlus size={16} aria-hidden />}>
            Add in the editor
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
