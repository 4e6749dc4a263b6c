import type {
  ComponentRegistry,
  DiscussionIndex,
  FeaturedList,
  JobListings,
  LearningPaths,
  ProjectShowcase,
  SessionCalendar,
  TutorialIndex,
} from '../generated/registry.ts';

/** What the files in a community's repository hold, by their kind. */
export interface RegistryFiles {
  readonly components: ComponentRegistry;
  readonly featured: FeaturedList;
  readonly tutorials: TutorialIndex;
  readonly 'learning-paths': LearningPaths;
  readonly projects: ProjectShowcase;
  readonly jobs: JobListings;
  readonly sessions: SessionCalendar;
  readonly discussions: DiscussionIndex;
}

export type RegistryKind = keyof RegistryFiles;

/** Where the files lie in the repository, with slashes. A file that is not there is an empty list. */
export const registryPaths: Readonly<Record<string, RegistryKind>> = {
  'components/registry.json': 'components',
  'components/featured.json': 'featured',
  'tutorials/beginner/index.json': 'tutorials',
  'tutorials/intermediate/index.json': 'tutorials',
  'tutorials/advanced/index.json': 'tutorials',
  'tutorials/paths.json': 'learning-paths',
  'showcase/projects.json': 'projects',
  'jobs/listings.json': 'jobs',
  'collaboration/public-sessions.json': 'sessions',
  'discussions/index.json': 'discussions',
};
