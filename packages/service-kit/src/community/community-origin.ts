/** Where a community's text comes from. */
export interface CommunityOrigin {
  /** What diagnoses call it. */
  readonly name: string;
  /** How often to look when nothing hints at a change. */
  readonly pollMs: number;
  /** The text, or `undefined` when it is known to be what was read last. Throws when it cannot be read. */
  read(): Promise<string | undefined>;
  /** Calls back when there may be something new. Returns what ends that. */
  watch(hint: () => void): () => void;
}
