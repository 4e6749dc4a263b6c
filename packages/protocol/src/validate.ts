/** One thing that a generated validator found wrong; ajv's shape. */
export interface ValidationError {
  /** The JSON pointer of the value, empty for the whole. */
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: ValidationParams;
  /** Absent where the validator was made without sentences. */
  readonly message?: string;
}

/** What ajv tells of an error, each keyword some of it. */
export interface ValidationParams {
  readonly missingProperty?: string;
  readonly additionalProperty?: string;
  readonly allowedValues?: readonly unknown[];
  readonly allowedValue?: unknown;
  readonly limit?: number;
  readonly type?: string | readonly string[];
  readonly format?: string;
  /** The places of two equal items. */
  readonly i?: number;
  readonly j?: number;
  /** Of `discriminator`: whether the tag is no text, or one that no branch has. */
  readonly error?: 'tag' | 'mapping';
  readonly tag?: string;
}

/** A generated validator: says whether a value is a `T`, and leaves what is wrong with it in `errors` until the next call. */
export interface Validate<T> {
  (value: unknown): value is T;
  errors?: readonly ValidationError[] | null;
}
