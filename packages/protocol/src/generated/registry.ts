// Generated from schemas/registry/ by packages/protocol/scripts/generate.mjs. Do not edit: run `npm run generate`.
/**
 * components/registry.json: the components that a community offers.
 */
export interface ComponentRegistry {
  /**
   * Where this schema is found, so that editors complete and check the file.
   */
  $schema?: string;
  /**
   * The version of the format that this file is written in.
   */
  version: string;
  /**
   * The components, in any order.
   *
   * @maxItems 2000
   */
  components: Component[];
}
/**
 * One component that others can add to their own projects.
 */
export interface Component {
  /**
   * Its short name, which never changes and is never given to another one.
   */
  id: string;
  /**
   * Its name as people see it.
   */
  name: string;
  /**
   * A sentence or two on what it does. Plain text.
   */
  description: string;
  /**
   * Who made it.
   */
  author: {
    /**
     * Their GitHub user name, by which entries of one person are counted.
     */
    github: string;
    /**
     * Their name as people see it.
     */
    name?: string;
  };
  /**
   * Where its source lies.
   */
  repository: string;
  /**
   * The folder in the repository.
   */
  path?: string;
  /**
   * Its version.
   */
  version?: string;
  /**
   * The commit that was looked at, in full; who adds the component gets this one.
   */
  commit?: string;
  /**
   * What it is for.
   */
  category?: 'ui' | 'data' | 'logic' | 'integration' | 'media' | 'other';
  /**
   * Words that people search for.
   *
   * @maxItems 20
   *
   * Items: A word in lower case.
   */
  tags?: string[];
  /**
   * Its licence, as SPDX names it.
   */
  license?: string;
  /**
   * A picture of it.
   */
  preview?: string;
  /**
   * Where it is documented.
   */
  homepage?: string;
  /**
   * How many people starred its repository.
   */
  stars?: number;
  /**
   * How often it was added.
   */
  downloads?: number;
  /**
   * When it came into the registry, in ISO 8601 with a time zone.
   */
  addedAt: string;
  /**
   * When the entry last changed, in ISO 8601 with a time zone.
   */
  updatedAt?: string;
  /**
   * The moderator who approved it. Where moderation.requireApproval asks for one, entries without are not shown.
   */
  approvedBy?: string;
}

/**
 * components/featured.json: what the first page shows.
 */
export interface FeaturedList {
  /**
   * Where this schema is found, so that editors complete and check the file.
   */
  $schema?: string;
  /**
   * The version of the format that this file is written in.
   */
  version: string;
  /**
   * What is shown, in this order.
   *
   * @maxItems 50
   */
  featured: FeaturedEntry[];
}
/**
 * Something worth a look this week.
 */
export interface FeaturedEntry {
  /**
   * What it is.
   */
  kind: 'component' | 'tutorial' | 'project';
  /**
   * Its id in its own file.
   */
  id: string;
  /**
   * Why, in a sentence. Plain text.
   */
  note?: string;
}

/**
 * tutorials/<level>/index.json: the tutorials of one level.
 */
export interface TutorialIndex {
  /**
   * Where this schema is found, so that editors complete and check the file.
   */
  $schema?: string;
  /**
   * The version of the format that this file is written in.
   */
  version: string;
  /**
   * The level, which is also the name of the folder.
   */
  level: 'beginner' | 'intermediate' | 'advanced';
  /**
   * The tutorials, in any order.
   *
   * @maxItems 2000
   */
  tutorials: Tutorial[];
}
/**
 * One tutorial.
 */
export interface Tutorial {
  /**
   * Its short name, which never changes; no other tutorial of any level has it.
   */
  id: string;
  /**
   * Its title.
   */
  title: string;
  /**
   * A sentence or two on what one learns. Plain text.
   */
  description: string;
  /**
   * Who made it.
   */
  author: {
    /**
     * Their GitHub user name, by which entries of one person are counted.
     */
    github: string;
    /**
     * Their name as people see it.
     */
    name?: string;
  };
  /**
   * Where it is.
   */
  url: string;
  /**
   * What it is.
   */
  format: 'video' | 'article' | 'interactive';
  /**
   * How long it takes, in minutes.
   */
  durationMinutes?: number;
  /**
   * A small picture.
   */
  thumbnail?: string;
  /**
   * Words that people search for.
   *
   * @maxItems 20
   *
   * Items: A word in lower case.
   */
  tags?: string[];
  /**
   * The language it is in, as BCP 47 names it.
   */
  language?: string;
  /**
   * When it came into the registry, in ISO 8601 with a time zone.
   */
  addedAt: string;
  /**
   * The moderator who approved it. Where moderation.requireApproval asks for one, entries without are not shown.
   */
  approvedBy?: string;
}

/**
 * tutorials/paths.json: tutorials in an order in which one learns.
 */
export interface LearningPaths {
  /**
   * Where this schema is found, so that editors complete and check the file.
   */
  $schema?: string;
  /**
   * The version of the format that this file is written in.
   */
  version: string;
  /**
   * The paths, in any order.
   *
   * @maxItems 200
   */
  paths: LearningPath[];
}
/**
 * Tutorials that build on each other.
 */
export interface LearningPath {
  /**
   * Its short name, which never changes.
   */
  id: string;
  /**
   * Its title.
   */
  title: string;
  /**
   * A sentence or two on where it leads. Plain text.
   */
  description?: string;
  /**
   * The ids of its tutorials, in order; of any level.
   *
   * @maxItems 200
   *
   * Items: An id.
   */
  tutorials: string[];
}

/**
 * showcase/projects.json: what people made.
 */
export interface ProjectShowcase {
  /**
   * Where this schema is found, so that editors complete and check the file.
   */
  $schema?: string;
  /**
   * The version of the format that this file is written in.
   */
  version: string;
  /**
   * The projects, in any order.
   *
   * @maxItems 2000
   */
  projects: ShowcaseProject[];
}
/**
 * Something that somebody made.
 */
export interface ShowcaseProject {
  /**
   * Its short name, which never changes.
   */
  id: string;
  /**
   * Its title.
   */
  title: string;
  /**
   * A sentence or two on what it is. Plain text.
   */
  description: string;
  /**
   * Who made it.
   */
  author: {
    /**
     * Their GitHub user name, by which entries of one person are counted.
     */
    github: string;
    /**
     * Their name as people see it.
     */
    name?: string;
  };
  /**
   * Where it is seen.
   */
  url: string;
  /**
   * A picture of it.
   */
  image?: string;
  /**
   * The ids of the components that it uses.
   *
   * @maxItems 200
   *
   * Items: An id.
   */
  components?: string[];
  /**
   * Words that people search for.
   *
   * @maxItems 20
   *
   * Items: A word in lower case.
   */
  tags?: string[];
  /**
   * When it came into the showcase, in ISO 8601 with a time zone.
   */
  addedAt: string;
  /**
   * The moderator who approved it. Where moderation.requireApproval asks for one, entries without are not shown.
   */
  approvedBy?: string;
}

/**
 * jobs/listings.json: the job board.
 */
export interface JobListings {
  /**
   * Where this schema is found, so that editors complete and check the file.
   */
  $schema?: string;
  /**
   * The version of the format that this file is written in.
   */
  version: string;
  /**
   * The jobs, in any order.
   *
   * @maxItems 1000
   */
  listings: JobListing[];
}
/**
 * One job.
 */
export interface JobListing {
  /**
   * Its short name, which never changes.
   */
  id: string;
  /**
   * What is looked for.
   */
  title: string;
  /**
   * Who offers it.
   */
  company: {
    /**
     * Its name.
     */
    name: string;
    /**
     * Its home page.
     */
    website?: string;
  };
  /**
   * What sort of work it is.
   */
  type: 'full-time' | 'part-time' | 'contract' | 'internship' | 'volunteer';
  /**
   * Where one works.
   */
  workplace: 'on-site' | 'hybrid' | 'remote';
  /**
   * The place, or where one may live.
   */
  location?: string;
  /**
   * How much experience it takes.
   */
  experience?: 'junior' | 'mid' | 'senior';
  /**
   * What it pays.
   */
  salary?: {
    /**
     * At least.
     */
    min?: number;
    /**
     * At most.
     */
    max?: number;
    /**
     * The currency, as ISO 4217 names it.
     */
    currency: string;
    /**
     * For how long.
     */
    per: 'hour' | 'day' | 'month' | 'year';
  };
  /**
   * What one does there. Plain text.
   */
  description: string;
  /**
   * Where to apply: a page, or an e-mail address after mailto:.
   */
  apply: string;
  /**
   * Words that people search for.
   *
   * @maxItems 20
   *
   * Items: A word in lower case.
   */
  tags?: string[];
  /**
   * Who put it here.
   */
  postedBy?: {
    /**
     * Their GitHub user name, by which entries of one person are counted.
     */
    github: string;
    /**
     * Their name as people see it.
     */
    name?: string;
  };
  /**
   * When it was put here, in ISO 8601 with a time zone.
   */
  postedAt: string;
  /**
   * When it is no longer shown, in ISO 8601 with a time zone.
   */
  expiresAt?: string;
  /**
   * The moderator who approved it. Where moderation.requireApproval asks for one, entries without are not shown.
   */
  approvedBy?: string;
}

/**
 * collaboration/public-sessions.json: the public sessions that are planned. Those that are live are in the directory of the signaling service.
 */
export interface SessionCalendar {
  /**
   * Where this schema is found, so that editors complete and check the file.
   */
  $schema?: string;
  /**
   * The version of the format that this file is written in.
   */
  version: string;
  /**
   * The sessions, in any order.
   *
   * @maxItems 1000
   */
  sessions: PlannedSession[];
}
/**
 * A public session that is planned.
 */
export interface PlannedSession {
  /**
   * Its short name.
   */
  id: string;
  /**
   * Its title.
   */
  title: string;
  /**
   * A sentence or two on what happens. Plain text.
   */
  description?: string;
  /**
   * Who opens it.
   */
  host: {
    /**
     * Their GitHub user name, by which entries of one person are counted.
     */
    github: string;
    /**
     * Their name as people see it.
     */
    name?: string;
  };
  /**
   * When it begins, in ISO 8601 with a time zone.
   */
  startsAt: string;
  /**
   * How long it takes, in minutes.
   */
  durationMinutes?: number;
  /**
   * How many people fit in.
   */
  seats?: number;
  /**
   * Whether people talk.
   */
  audio?: boolean;
  /**
   * Whether cameras are on.
   */
  video?: boolean;
  /**
   * The room to join once it is live.
   */
  room?: string;
}

/**
 * discussions/index.json: the newest GitHub Discussions, written by a workflow of the repository.
 */
export interface DiscussionIndex {
  /**
   * Where this schema is found, so that editors complete and check the file.
   */
  $schema?: string;
  /**
   * The version of the format that this file is written in.
   */
  version: string;
  /**
   * When this was read from GitHub, in ISO 8601 with a time zone.
   */
  syncedAt: string;
  /**
   * The discussions, the one with the newest answer first.
   *
   * @maxItems 500
   */
  discussions: DiscussionEntry[];
}
/**
 * One discussion, as it stood at GitHub.
 */
export interface DiscussionEntry {
  /**
   * Its number at GitHub.
   */
  number: number;
  /**
   * Its title.
   */
  title: string;
  /**
   * Where it is.
   */
  url: string;
  /**
   * The name of its category.
   */
  category: string;
  /**
   * The GitHub user name of who began it; `ghost` when the account is gone.
   */
  author: string;
  /**
   * How its text begins. Plain text.
   */
  preview?: string;
  /**
   * When it began, in ISO 8601 with a time zone.
   */
  createdAt: string;
  /**
   * When somebody last wrote, in ISO 8601 with a time zone.
   */
  updatedAt: string;
  /**
   * How many answers there are.
   */
  replies: number;
  /**
   * How many reactions there are.
   */
  reactions: number;
  /**
   * Whether one of the answers was marked; null where the category has none to mark.
   */
  isAnswered: boolean | null;
}
