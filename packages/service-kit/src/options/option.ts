interface Declared {
  /** The environment variable. */
  readonly env: string;
  /** Older or other names of the same variable, asked in this order when `env` is not set. */
  readonly aliases?: readonly string[];
  /** One sentence for the help text and the docs. */
  readonly description: string;
  /** A value that would be right, for messages. Without one the default or a bound is shown. */
  readonly example?: string;
}

/** A number; its description says the unit. */
export interface NumberOption extends Declared {
  readonly type: 'integer' | 'number';
  readonly default: number | undefined;
  readonly min?: number;
  readonly max?: number;
}

/** A switch: `true`, `1`, `yes`, `on` or `false`, `0`, `no`, `off`. */
export interface BooleanOption extends Declared {
  readonly type: 'boolean';
  readonly default: boolean | undefined;
}

/** A text. */
export interface StringOption extends Declared {
  readonly type: 'string';
  readonly default: string | undefined;
  /** The only values that are allowed. */
  readonly choices?: readonly string[];
  /** What the whole text must look like, and in `expected` how to say that. */
  readonly pattern?: RegExp;
  readonly expected?: string;
  /** Its value is never shown, in no message and no help text. */
  readonly secret?: boolean;
}

/** A file or folder; read as an absolute path, relative ones from the working directory. */
export interface PathOption extends Declared {
  readonly type: 'path';
  readonly default: string | undefined;
}

export type Option = NumberOption | BooleanOption | StringOption | PathOption;

/** Options by the name that the code uses. Declared once; values, help and docs come from here. */
export type OptionTable = Readonly<Record<string, Option>>;

type ValueOf<O extends Option> = O extends { choices: readonly (infer C)[] }
  ? C
  : O extends NumberOption
    ? number
    : O extends BooleanOption
      ? boolean
      : string;

/** The values that a table stands for; `undefined` only where the default is. */
export type OptionValues<T extends OptionTable> = {
  readonly [K in keyof T]: ValueOf<T[K]> | (undefined extends T[K]['default'] ? undefined : never);
};

/** Declares a table and keeps its exact types, so that `readOptions` can infer the values. */
export function defineOptions<const T extends OptionTable>(table: T): T {
  return table;
}
