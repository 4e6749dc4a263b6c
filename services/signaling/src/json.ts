/** A value as JSON; `undefined` for one that is nested too deeply to be written. */
export function jsonOf(value: unknown): string | undefined {
  try {
    return JSON.stringify(value);
  } catch (error) {
    // Reading JSON takes no stack, writing it does.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
