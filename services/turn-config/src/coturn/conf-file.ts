/** One line of a `turnserver.conf` that says something. */
export interface ConfLine {
  /** From 1. */
  readonly number: number;
  /** The line without the blanks around it. */
  readonly text: string;
  readonly option: string;
  /** `''` when there is none. */
  readonly value: string;
}

/** Reads lines as coturn does: `option=value` or `option value`, `#` at the start of a line for comments. */
export function readConf(text: string): ConfLine[] {
  return text.split(/\r?\n/).flatMap((line, index): ConfLine[] => {
    const trimmed = line.trim();
    if (trimmed === '' || trimmed.startsWith('#')) return [];
    const found = /^([^\s=]*)[\s=]*(.*)$/s.exec(trimmed);
    const quoted = found?.[2] ?? '';
    const value = quoted.startsWith('"') ? quoted.slice(1).replace(/"$/, '') : quoted;
    return [{ number: index + 1, text: trimmed, option: found?.[1] ?? trimmed, value }];
  });
}

/** The lines of one option that switch it on: `no-cli`, `no-cli=true`, but not `no-cli=false` (as `get_bool_value`). */
export function switchedOn(lines: readonly ConfLine[], option: string): ConfLine[] {
  return lines.filter((line) => line.option === option && !/^[0nf]/i.test(line.value));
}

/** The lines of one option. */
export function linesOf(lines: readonly ConfLine[], option: string): ConfLine[] {
  return lines.filter((line) => line.option === option);
}
