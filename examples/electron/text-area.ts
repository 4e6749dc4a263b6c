import type { Provider } from '@nodegx/client';

type SharedText = ReturnType<Provider['doc']['getText']>;

/** Binds a text area to a shared text, until the function that it returns is called. */
export function bindTextArea(area: HTMLTextAreaElement, text: SharedText): () => void {
  const show = (): void => {
    const { selectionStart, selectionEnd } = area;
    area.value = text.toString();
    area.setSelectionRange(selectionStart, selectionEnd);
  };
  const write = (): void => {
    const [before, after] = [text.toString(), area.value];
    let start = 0;
    while (start < Math.min(before.length, after.length) && before[start] === after[start]) start++;
    let end = 0;
    const rest = Math.min(before.length, after.length) - start;
    while (end < rest && before.at(-1 - end) === after.at(-1 - end)) end++;
    text.doc?.transact(() => {
      text.delete(start, before.length - start - end);
      text.insert(start, after.slice(start, after.length - end));
    }, area);
  };
  const observe = ({ transaction }: { transaction: { origin: unknown } }): void => {
    if (transaction.origin !== area) show();
  };
  show();
  area.addEventListener('input', write);
  text.observe(observe);
  return () => {
    area.removeEventListener('input', write);
    text.unobserve(observe);
  };
}
