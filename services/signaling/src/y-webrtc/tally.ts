/** What has happened so far, as plain numbers: adding to them costs nothing; `figures.ts` shows them when asked. */
export class Tally {
  publications = 0;
  /** Of them, those that went to the one they are for. */
  directed = 0;
  deliveries = 0;
  /** Announcements that a later one of the same client stood in for. */
  foldedAnnouncements = 0;
  unknownMessages = 0;
  readonly refusals = new Map<string, number>();

  refused(code: string): void {
    this.refusals.set(code, (this.refusals.get(code) ?? 0) + 1);
  }
}
