import { StartupError } from '@nodegx/service-kit';
import { flagVariables } from './options.ts';

type Flags = Readonly<Record<string, string>>;

/** What the operator set something with: a flag where there was one, else its variable. */
export function nameOf(flag: string, flags: Flags): string {
  return flags[flag] === undefined ? (flagVariables[flag] ?? flag) : `--${flag}`;
}

/** Does something that may refuse a variable, and names the flag instead where its value came from one. */
export function namingFlags<T>(flags: Flags, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof StartupError)) throw error;
    const message = Object.keys(flags).reduce((text, flag) => {
      const variable = flagVariables[flag];
      return variable === undefined ? text : text.replaceAll(`${variable}=`, `--${flag} `);
    }, error.message);
    throw new StartupError(error.code, message, { cause: error });
  }
}
