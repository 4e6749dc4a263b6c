/** Binds a text area to a shared text: each shows what the other has, and the caret stays where the person is. */
export function bindTextArea(area, text) {
  area.value = text.toString();
  area.addEventListener('input', () => {
    const before = text.toString();
    const after = area.value;
    let start = 0;
    while (start < before.length && start < after.length && before[start] === after[start]) start++;
    let end = 0;
    const rest = Math.min(before.length, after.length) - start;
    while (end < rest && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
    text.doc.transact(() => {
      text.delete(start, before.length - start - end);
      text.insert(start, after.slice(start, after.length - end));
    }, area);
  });
  text.observe(({ delta, transaction }) => {
    if (transaction.origin === area) return;
    let { selectionStart, selectionEnd } = area;
    let at = 0;
    for (const { retain = 0, insert = '', delete: deleted = 0 } of delta) {
      at += retain;
      const moved = (caret) => (at < caret ? Math.max(at, caret - deleted) + insert.length : caret);
      selectionStart = moved(selectionStart);
      selectionEnd = moved(selectionEnd);
      at += insert.length;
    }
    area.value = text.toString();
    area.setSelectionRange(selectionStart, selectionEnd);
  });
}
