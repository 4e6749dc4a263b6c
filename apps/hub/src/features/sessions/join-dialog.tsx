import { Button, TextInput } from '@mantine/core';
import { ScanLine } from 'lucide-react';
import { type SubmitEvent, useCallback, useState } from 'react';
import { useLocation } from 'wouter';
import { type HubLink, pathTo, readLink } from '../../links/links.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { FormError } from '../../ui/form-error.tsx';
import { CodeScanner, canScan } from './code-scanner.tsx';
import classes from './dialogs.module.css';

/** Finds a session by what somebody sent: a link, an id, a code. */
export function JoinDialog({ onClose }: { readonly onClose: () => void }) {
  const [, navigate] = useLocation();
  const [text, setText] = useState('');
  const [error, setError] = useState<string>();
  const [isScanning, setIsScanning] = useState(false);

  const follow = (pasted: string): boolean => {
    const link: HubLink | undefined = readLink(pasted, location.origin);
    if (link !== undefined) {
      navigate(pathTo(link));
      onClose();
      return true;
    }
    setError(
      /^https?:/i.test(pasted.trim())
        ? 'This link is of another community. Open it in the browser to go there.'
        : 'This is neither a link nor the id of a session.',
    );
    return false;
  };
  const stopScanning = useCallback((sentence: string) => {
    setIsScanning(false);
    setError(sentence);
  }, []);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    follow(text);
  };
  return (
    <Dialog title="Join a session" onClose={onClose}>
      <form className={classes.form} onSubmit={submit}>
        <TextInput
          label="Link or id"
          description="A link as it was sent to you, a nodegx:// link, or the session’s id."
          placeholder="k3vd-9wqa-mzt2"
          size="md"
          required
          withAsterisk={false}
          autoCapitalize="none"
          autoComplete="off"
          spellCheck={false}
          data-autofocus
          value={text}
          onChange={(event) => {
            setText(event.currentTarget.value);
            setError(undefined);
          }}
        />
        {isScanning && <CodeScanner onFound={follow} onError={stopScanning} />}
        <FormError error={error} />
        <div className={classes.actions}>
          {canScan() && !isScanning && (
            <Button
              variant="default"
              leftSection={<ScanLine size={16} aria-hidden />}
              onClick={() => {
                setError(undefined);
                setIsScanning(true);
              }}
            >
              Scan a code
            </Button>
          )}
          <Button type="submit">Find it</Button>
        </div>
      </form>
    </Dialog>
  );
}
