import { Kbd } from '@mantine/core';
import { Dialog } from '../../../ui/dialog.tsx';
import classes from './keys-dialog.module.css';

const keys: readonly (readonly [string, string])[] = [
  ['Ctrl Z', 'Undo what you did'],
  ['Ctrl Shift Z', 'Do it again'],
  ['Ctrl C / X / V', 'Copy, cut, paste'],
  ['Ctrl D', 'Duplicate'],
  ['Ctrl A', 'Choose everything'],
  ['Delete', 'Delete what is chosen'],
  ['Tab', 'Go from node to node'],
  ['Enter', 'Choose the node'],
  ['Arrows', 'Move what is chosen'],
  ['Shift + drag', 'Choose what lies inside'],
];

/** Which keys do what. */
export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  return (
    <Dialog title="Keys" onClose={onClose} size="sm">
      <dl className={classes.keys}>
        {keys.map(([key, does]) => (
          <div key={key}>
            <dt>
              <Kbd>{key}</Kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <p className={classes.note}>On a Mac, take ⌘ for Ctrl.</p>
    </Dialog>
  );
}
