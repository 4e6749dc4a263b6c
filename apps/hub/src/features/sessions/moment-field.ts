const hourMs = 3_600_000;
/** How far ahead the server takes an announcement. */
const maxAheadMs = 366 * 24 * hourMs;

/** A moment as a field of type `datetime-local` holds it: local time, to the minute. */
export function fieldOf(moment: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const year = String(moment.getFullYear()).padStart(4, '0');
  const day = `${year}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
  return `${day}T${two(moment.getHours())}:${two(moment.getMinutes())}`;
}

/** The moment that such a field holds; undefined where it holds none. */
export function momentOf(field: string): Date | undefined {
  const moment = new Date(field);
  return /^\d{4,6}-\d\d-\d\dT\d\d:\d\d/.test(field) && !Number.isNaN(moment.getTime()) ? moment : undefined;
}

/** The next full hour that is at least half an hour away. */
export function nextFullHour(now: Date): Date {
  const next = new Date(now.getTime() + 1.5 * hourMs);
  next.setMinutes(0, 0, 0);
  return next;
}

/** Why a session cannot be announced for that moment, in a sentence for people; undefined: it can. */
export function whenFault(moment: Date | undefined, now: Date): string | undefined {
  if (moment === undefined) return 'Say on which day and at what time it begins.';
  if (moment.getTime() < now.getTime() - 60_000) return 'That is over already. Start a session instead to begin now.';
  return moment.getTime() >= now.getTime() + maxAheadMs ? 'That is more than a year away.' : undefined;
}
