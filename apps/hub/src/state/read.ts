type Fields = Readonly<Record<string, unknown>>;

export function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Readers of single values that came over the wire: what is not as it should be is as if it were not there. */
export const read = {
  record: (value: unknown): Fields => (isRecord(value) ? value : {}),
  text: (value: unknown): string | null => (typeof value === 'string' && value.trim() !== '' ? value : null),
  flag: (value: unknown, otherwise: boolean): boolean => (typeof value === 'boolean' ? value : otherwise),
  count: (value: unknown, otherwise: number): number => (typeof value === 'number' && value >= 0 ? value : otherwise),
  /** `#` and six hexadecimal digits. */
  colour: (value: unknown): string | null => matching(value, /^#[0-9a-f]{6}$/i),
  webAddress: (value: unknown): string | null => address(value, ['https:', 'http:']),
  socketAddress: (value: unknown): string | null => address(value, ['wss:', 'ws:']),
};

function matching(value: unknown, form: RegExp): string | null {
  return typeof value === 'string' && form.test(value) ? value : null;
}

function address(value: unknown, schemes: readonly string[]): string | null {
  if (typeof value !== 'string' || !URL.canParse(value)) return null;
  return schemes.includes(new URL(value).protocol) ? value : null;
}
