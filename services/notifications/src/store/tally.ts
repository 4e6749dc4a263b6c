/** What a store counts. */
export interface StoreTally {
  damagedFiles: number;
  checkpoints: number;
  failedCheckpoints: number;
  committed(seconds: number, records: number): void;
}
