/** What a test opened and must close, whatever becomes of the test. */
const closers: (() => void)[] = [];

/** Has something closed at the end of the test, if it has not been by then. */
export function closeLater(close: () => void): void {
  closers.push(close);
}

/** For `afterEach`: closes what is still open, so that nothing goes on reconnecting behind the next test. */
export function closeAll(): void {
  for (const close of closers.splice(0)) close();
}
