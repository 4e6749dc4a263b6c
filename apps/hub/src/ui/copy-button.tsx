import { Button, VisuallyHidden } from '@mantine/core';
import { Check, Copy, X } from 'lucide-react';
import { useEffect, useState } from 'react';
import classes from './copy-button.module.css';
import { copyText } from './copy-text.ts';

const outcomes = {
  idle: { Icon: Copy, word: 'Copy', said: '' },
  copied: { Icon: Check, word: 'Copied', said: 'Copied to the clipboard' },
  refused: { Icon: X, word: 'Copy', said: 'The browser does not allow copying; select the text instead' },
} as const;

const shownMs = 2_000;

interface CopyButtonProps {
  readonly text: string;
  /** What is copied, for those who hear the button: `Copy address`. */
  readonly label: string;
}

export function CopyButton({ text, label }: CopyButtonProps) {
  const [outcome, setOutcome] = useState<keyof typeof outcomes>('idle');
  const { Icon, word, said } = outcomes[outcome];

  useEffect(() => {
    if (outcome === 'idle') return;
    const handle = setTimeout(() => setOutcome('idle'), shownMs);
    return () => clearTimeout(handle);
  }, [outcome]);

  const copy = async () => setOutcome((await copyText(text)) ? 'copied' : 'refused');
  return (
    <>
      <Button
        className={classes.button ?? ''}
        variant="default"
        size="xs"
        leftSection={<Icon size={14} aria-hidden />}
        aria-label={label}
        onClick={() => void copy()}
      >
        <span className={classes.word}>{word}</span>
      </Button>
      <VisuallyHidden role="status">{said}</VisuallyHidden>
    </>
  );
}
