/** A variable of a `.env` file. */
export interface Setting {
  readonly name: string;
  readonly value: string;
  /** What it is for, as a comment above it. */
  readonly why: string;
}

/** A `.env` file that was completed. */
export interface CompletedEnv {
  readonly text: string;
  /** The names of those that were missing or empty. */
  readonly added: readonly string[];
}

/** Adds what is missing; a variable that has a value keeps it, and all other lines stay as they are. */
export function completeEnv(before: string, settings: readonly Setting[]): CompletedEnv {
  const added: string[] = [];
  let text = before;
  for (const setting of settings) {
    const present = lineOf(text, setting.name);
    if (present !== undefined && present.value !== '') continue;
    const line = `${setting.name}=${quoted(setting.value)}`;
    added.push(setting.name);
    if (present !== undefined) text = text.slice(0, present.start) + line + text.slice(present.end);
    else text = `${text}${text === '' ? '' : text.endsWith('\n') ? '\n' : '\n\n'}# ${setting.why}\n${line}\n`;
  }
  return { text, added };
}

/** The value of a variable in a `.env` file, without its quotes; `undefined` when there is no such line. */
export function valueIn(text: string, name: string): string | undefined {
  return lineOf(text, name)?.value;
}

/** Gives a variable another value, in its place or at the end. */
export function withValue(text: string, name: string, value: string): string {
  const present = lineOf(text, name);
  const line = `${name}=${quoted(value)}`;
  if (present === undefined) return `${text}${text === '' || text.endsWith('\n') ? '' : '\n'}${line}\n`;
  return text.slice(0, present.start) + line + text.slice(present.end);
}

/** The last line counts where a name stands twice, as for those who read the file. */
function lineOf(text: string, name: string): { start: number; end: number; value: string } | undefined {
  const found = [...text.matchAll(new RegExp(`^[ \\t]*(?:export[ \\t]+)?${name}[ \\t]*=(.*)$`, 'gm'))].at(-1);
  if (found === undefined) return undefined;
  const raw = (found[1] ?? '').trim();
  const value = /^(['"])(.*)\1/.exec(raw)?.[2] ?? raw.replace(/\s+#.*$/, '').replace(/^#.*$/, '');
  return { start: found.index, end: found.index + found[0].replace(/\r$/, '').length, value };
}

/** Shells, Docker Compose and Node read single quotes alike. */
function quoted(value: string): string {
  return /^[\w./:@%+,-]*$/.test(value) ? value : `'${value}'`;
}
