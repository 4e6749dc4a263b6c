/** What the main process gives to the page, and hears from it. */
export interface Bridge {
  readonly server: string;
  readonly userName: string;
  /** The page has this many edits that the server has not said are on disk. */
  unsaved(count: number): void;
  /** A `nodegx://` link was opened. */
  onOpenDocument(listener: (name: string) => void): void;
}
