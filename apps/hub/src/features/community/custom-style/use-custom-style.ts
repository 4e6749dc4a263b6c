import { useComputedColorScheme } from '@mantine/core';
import { type RefObject, useEffect, useState } from 'react';
import { firstUnreadable } from './readable.ts';
import { maxStyleBytes, sanitizeStyles } from './sanitize.ts';

const scope = '[data-branded]';
const kept = '[data-unbranded]';

/**
 * Dresses a part of the page in the community's own style sheet: what of it is harmless, and only while everything can
 * still be read. Returns why it is not worn, for those who can mend it.
 *
 * @param root the part, which carries `data-branded`
 */
export function useCustomStyle(url: string | null, root: RefObject<HTMLElement | null>): string | undefined {
  const scheme = useComputedColorScheme('dark');
  const [text, setText] = useState<string>();
  const [trouble, setTrouble] = useState<string>();

  useEffect(() => {
    setText(undefined);
    setTrouble(undefined);
    if (url === null) return;
    const abort = new AbortController();
    load(url, abort.signal).then(setText, () => {
      if (!abort.signal.aborted) setTrouble(`It could not be loaded from ${new URL(url).host}, or not from this page.`);
    });
    return () => abort.abort();
  }, [url]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: in the other appearance it is judged anew
  useEffect(() => {
    const { current } = root;
    if (text === undefined || current === null) return;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(sanitizeStyles(text, scope, kept));
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    const takeOff = () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    };
    const hard = firstUnreadable(current);
    setTrouble(hard && `With it “${hard.text}” cannot be read: its contrast is ${hard.ratio.toFixed(1)} to 1.`);
    if (hard !== undefined) takeOff();
    return takeOff;
  }, [text, root, scheme]);
  return trouble;
}

async function load(url: string, signal: AbortSignal): Promise<string> {
  const response = await fetch(url, { signal, credentials: 'omit', headers: { accept: 'text/css' } });
  if (!response.ok) throw new Error(`${response.status}`);
  const text = await response.text();
  if (text.length > maxStyleBytes) throw new Error('too large');
  return text;
}
