/** What the store knows of the page that it works for. */
export interface Page {
  isVisible(): boolean;
  /** The page was shown or hidden. Returns how to stop listening. */
  onVisibility(listener: () => void): () => void;
  /** The machine has a network again. Returns how to stop listening. */
  onOnline(listener: () => void): () => void;
}

export const browserPage: Page = {
  isVisible: () => document.visibilityState === 'visible',
  onVisibility(listener) {
    document.addEventListener('visibilitychange', listener);
    return () => document.removeEventListener('visibilitychange', listener);
  },
  onOnline(listener) {
    window.addEventListener('online', listener);
    return () => window.removeEventListener('online', listener);
  },
};
