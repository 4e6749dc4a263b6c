import type { Validate } from '../validate.ts';
import type { SchemaNode } from './schema-node.ts';

/** A kind of file that people write: what it should hold, and how that is checked. */
export interface FileFormat<T = unknown> {
  readonly schema: SchemaNode;
  readonly validate: Validate<T>;
  /** The smallest file that is in order, for whoever has none yet. */
  readonly smallest: string;
}
