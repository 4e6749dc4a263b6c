const hourMs = 3_600_000;
/** People whose hour is counted. Where no token is needed anybody may be many; of more, whoever came first begins anew. */
export const maxCounted = 100_000;

/**
 * Takes one of `perHour` from what a person has in the hour before now; returns the milliseconds until there is one
 * again, 0 when it was taken.
 */
export function takeOfHour(taken: Map<string, number[]>, userId: string, perHour: number, nowMs: number): number {
  const recent = (taken.get(userId) ?? []).filter((atMs) => atMs > nowMs - hourMs);
  if (recent.length >= perHour) {
    const free = recent[recent.length - perHour];
    return free === undefined ? hourMs : Math.max(1, free + hourMs - nowMs);
  }
  recent.push(nowMs);
  const [oldest] = taken.keys();
  if (oldest !== undefined && taken.size >= maxCounted && !taken.has(userId)) taken.delete(oldest);
  taken.set(userId, recent);
  return 0;
}

/** Whether some of what a person took, oldest first, is longer ago than counts. */
export function isOverHour([oldest]: readonly number[], nowMs: number): boolean {
  return oldest === undefined || oldest <= nowMs - hourMs;
}

/** Forgets what is over. */
export function tidyHours(taken: Map<string, number[]>, nowMs: number): void {
  for (const [userId, times] of taken) {
    const recent = times.filter((atMs) => atMs > nowMs - hourMs);
    if (recent.length === 0) taken.delete(userId);
    else if (recent.length < times.length) taken.set(userId, recent);
  }
}
