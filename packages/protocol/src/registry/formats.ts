import type { FileFormat } from '../community/format.ts';
import { schema as components } from '../generated/registry/components-schema.ts';
import { validateComponentRegistry } from '../generated/registry/components-validator.ts';
import { schema as discussions } from '../generated/registry/discussions-schema.ts';
import { validateDiscussionIndex } from '../generated/registry/discussions-validator.ts';
import { schema as featured } from '../generated/registry/featured-schema.ts';
import { validateFeaturedList } from '../generated/registry/featured-validator.ts';
import { schema as jobs } from '../generated/registry/jobs-schema.ts';
import { validateJobListings } from '../generated/registry/jobs-validator.ts';
import { schema as learningPaths } from '../generated/registry/learning-paths-schema.ts';
import { validateLearningPaths } from '../generated/registry/learning-paths-validator.ts';
import { schema as projects } from '../generated/registry/projects-schema.ts';
import { validateProjectShowcase } from '../generated/registry/projects-validator.ts';
import { schema as sessions } from '../generated/registry/sessions-schema.ts';
import { validateSessionCalendar } from '../generated/registry/sessions-validator.ts';
import { schema as tutorials } from '../generated/registry/tutorials-schema.ts';
import { validateTutorialIndex } from '../generated/registry/tutorials-validator.ts';
import type { RegistryFiles, RegistryKind } from './kinds.ts';

/** What each kind of file should hold. */
export const registryFormats: { readonly [K in RegistryKind]: FileFormat<RegistryFiles[K]> } = {
  components: {
    schema: components,
    validate: validateComponentRegistry,
    smallest: '{ "version": "1.0.0", "components": [] }',
  },
  featured: {
    schema: featured,
    validate: validateFeaturedList,
    smallest: '{ "version": "1.0.0", "featured": [] }',
  },
  tutorials: {
    schema: tutorials,
    validate: validateTutorialIndex,
    smallest: '{ "version": "1.0.0", "level": "beginner", "tutorials": [] }',
  },
  'learning-paths': {
    schema: learningPaths,
    validate: validateLearningPaths,
    smallest: '{ "version": "1.0.0", "paths": [] }',
  },
  projects: {
    schema: projects,
    validate: validateProjectShowcase,
    smallest: '{ "version": "1.0.0", "projects": [] }',
  },
  jobs: { schema: jobs, validate: validateJobListings, smallest: '{ "version": "1.0.0", "listings": [] }' },
  sessions: { schema: sessions, validate: validateSessionCalendar, smallest: '{ "version": "1.0.0", "sessions": [] }' },
  discussions: {
    schema: discussions,
    validate: validateDiscussionIndex,
    smallest: '{ "version": "1.0.0", "syncedAt": "2026-01-01T00:00:00Z", "discussions": [] }',
  },
};
