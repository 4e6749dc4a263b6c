import type { CommunityFile } from '../generated/community.ts';
import { communitySchema } from '../generated/community-schema.ts';
import { validateCommunityFile } from '../generated/community-validator.ts';
import type { FileFormat } from './format.ts';

/** community.json. */
export const communityFormat: FileFormat<CommunityFile> = {
  schema: communitySchema,
  validate: validateCommunityFile,
  smallest: '{ "version": "1.0.0", "community": { "id": "my-community", "name": "My community" } }',
};
