const clockTime = new Intl.DateTimeFormat(undefined, { hour: '2-digit', minute: '2-digit' });
const dayAndTime = new Intl.DateTimeFormat(undefined, {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
});
const day = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short', year: 'numeric' });
const relative = new Intl.RelativeTimeFormat('en', { numeric: 'auto' });

const dayMs = 86_400_000;

/** When something begins: `today at 14:30`, `Tue, 24 Nov, 14:30`. */
export function momentWords(at: Date, now: Date): string {
  return at.toDateString() === now.toDateString() ? `today at ${clockTime.format(at)}` : dayAndTime.format(at);
}

/** How long ago something was: `just now`, `12 minutes ago`, `yesterday`, and after a month the day. */
export function agoWords(at: Date, now: Date): string {
  const ms = now.getTime() - at.getTime();
  if (ms < 60_000) return 'just now';
  if (ms < 3_600_000) return relative.format(-Math.floor(ms / 60_000), 'minute');
  if (ms < dayMs) return relative.format(-Math.floor(ms / 3_600_000), 'hour');
  if (ms < 30 * dayMs) return relative.format(-Math.floor(ms / dayMs), 'day');
  return day.format(at);
}

/** How long it is until something: `in 12 minutes`, `in 3 hours`, `tomorrow`; once it is over, `any moment now`. */
export function untilWords(at: Date, now: Date): string {
  const ms = at.getTime() - now.getTime();
  if (ms < 60_000) return 'any moment now';
  if (ms < 3_600_000) return relative.format(Math.round(ms / 60_000), 'minute');
  if (ms < 36 * 3_600_000) return relative.format(Math.round(ms / 3_600_000), 'hour');
  return relative.format(Math.round(ms / dayMs), 'day');
}

/** A day: `21 Nov 2026`. */
export function dayWords(at: Date): string {
  return day.format(at);
}
