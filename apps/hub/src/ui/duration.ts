const units = [
  { name: 'd', seconds: 86_400 },
  { name: 'h', seconds: 3_600 },
  { name: 'min', seconds: 60 },
  { name: 's', seconds: 1 },
] as const;

/** A length of time in its two largest units: `42 s`, `3 h 12 min`, `2 d`. */
export function duration(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  const at = units.findIndex((unit) => whole >= unit.seconds);
  const [first, second] = units.slice(at === -1 ? units.length - 1 : at);
  if (!first) return '0 s';
  const rest = second ? Math.floor((whole % first.seconds) / second.seconds) : 0;
  const head = `${Math.floor(whole / first.seconds)} ${first.name}`;
  return second && rest > 0 ? `${head} ${rest} ${second.name}` : head;
}
