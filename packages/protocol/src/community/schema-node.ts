import type { Community } from '../generated/community.ts';

/** As much of JSON Schema draft-07 as community.v1.json uses. */
export interface SchemaNode {
  readonly $schema?: string;
  readonly $id?: string;
  readonly $comment?: string;
  readonly title?: string;
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly default?: unknown;
  readonly type?: string | readonly string[];
  readonly enum?: readonly string[];
  readonly format?: string;
  readonly pattern?: string;
  /** What an editor shows, and what a diagnosis says, when `pattern` does not match. */
  readonly patternErrorMessage?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  readonly items?: SchemaNode;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly additionalProperties?: boolean;
  readonly patternProperties?: Readonly<Record<string, SchemaNode>>;
}

/** A resolved community without what only its file can say. */
export type CommunityDefaults = Omit<Community, 'version' | 'community'> & {
  readonly community: Omit<Community['community'], 'id' | 'name'>;
};
