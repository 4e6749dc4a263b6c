import { useEffect, useRef } from 'react';

/** A new page begins at its top, for the eye and for the keyboard; the first page keeps what the browser does. */
export function useFocusOnArrival(path: string): void {
  const before = useRef(path);
  useEffect(() => {
    if (before.current === path) return;
    before.current = path;
    window.scrollTo(0, 0);
    document.getElementById('main')?.focus({ preventScroll: true });
  }, [path]);
}
