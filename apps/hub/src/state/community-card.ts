import type { Community } from '@nodegx/protocol';
import { isRecord, read } from './read.ts';

/** What the hub shows of a community. A part of `Community`, all of it checked. */
export interface CommunityCard {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly isPublic: boolean;
  readonly owner: Owner;
  readonly repository: string | null;
  readonly github: string | null;
  /** The year in which it began. */
  readonly since: number | null;
  /** `owner/name` of the repository where people report what is broken. */
  readonly issuesRepository: string | null;
  /** The id of its Discord server. */
  readonly discordServer: string | null;
  readonly branding: Branding;
  readonly features: Features;
  readonly entry: Entry;
  /** Where services are reached when the community says so itself. */
  readonly serverUrls: ServerUrls;
  /** `owner/name` of the repository whose discussions are the community's. */
  readonly discussionsRepository: string | null;
  /** What a moderator must approve before it is shown. */
  readonly approval: Approval;
}

export interface ServerUrls {
  readonly identity: string | null;
  readonly signaling: string | null;
  readonly sync: string | null;
  readonly notifications: string | null;
}

export interface Approval {
  readonly components: boolean;
  readonly tutorials: boolean;
  readonly projects: boolean;
  readonly jobs: boolean;
}

export interface Owner {
  readonly name: string | null;
  readonly github: string | null;
  readonly website: string | null;
  readonly contact: string | null;
}

export interface Branding {
  readonly primaryColor: string;
  readonly secondaryColor: string;
  readonly logo: string | null;
  readonly favicon: string | null;
  /** A style sheet of the community's own. */
  readonly customCss: string | null;
}

export interface Features {
  readonly discussions: boolean;
  readonly components: boolean;
  readonly tutorials: boolean;
  readonly showcase: boolean;
  readonly jobs: boolean;
  readonly notifications: boolean;
  readonly sessions: boolean;
  readonly publicSessions: boolean;
  readonly privateSessions: boolean;
  readonly maxSessionSize: number;
  readonly audio: boolean;
  readonly video: boolean;
  readonly screenShare: boolean;
}

/** How people get in. */
export interface Entry {
  readonly requireAuth: boolean;
  readonly guests: boolean;
  readonly accounts: boolean;
  readonly github: boolean;
  readonly accessToken: boolean;
}

/**
 * Reads `/community.json`; undefined when it is no community. The server has validated the file, so that the full
 * validator (28 KB on the wire) stays out of the page: only what is shown is checked, what is missing or odd gets the
 * schema's default, and no address but a web address becomes a link.
 */
export function readCommunityCard(value: unknown): CommunityCard | undefined {
  if (!isRecord(value)) return undefined;
  const community = value as Untrusted<Community>;
  const about = read.record(community.community);
  const id = read.text(about.id);
  const name = read.text(about.name);
  if (id === null || name === null) return undefined;
  const integrations = read.record(community.integrations);
  const github = read.record(integrations.github);
  return {
    id,
    name,
    description: read.text(about.description) ?? '',
    isPublic: about.type !== 'private',
    owner: readOwner(about.owner),
    repository: read.webAddress(about.repository),
    github: read.text(github.org),
    since: yearOf(about.createdAt),
    issuesRepository: read.text(github.issuesRepo),
    discordServer: readDiscordServer(integrations.discord),
    branding: readBranding(community.branding),
    features: readFeatures(community.features),
    entry: readEntry(community),
    serverUrls: readServerUrls(community.servers),
    discussionsRepository: read.text(github.discussionsRepo),
    approval: readApproval(community.moderation),
  };
}

type Untrusted<T> = { readonly [K in keyof T]?: unknown };

function yearOf(value: unknown): number | null {
  const year = new Date(read.text(value) ?? '').getUTCFullYear();
  return Number.isNaN(year) ? null : year;
}

function readDiscordServer(value: unknown): string | null {
  const discord = read.record(value);
  return read.flag(discord.enabled, false) ? read.text(discord.serverId) : null;
}

function readServerUrls(value: unknown): ServerUrls {
  const servers = read.record(value);
  return {
    identity: read.webAddress(read.record(servers.identity).url),
    signaling: read.socketAddress(read.record(servers.signaling).url),
    sync: read.socketAddress(read.record(servers.sync).url),
    notifications: read.socketAddress(read.record(servers.notifications).url),
  };
}

function readApproval(value: unknown): Approval {
  const needed = read.record(read.record(value).requireApproval);
  return {
    components: read.flag(needed.components, false),
    tutorials: read.flag(needed.tutorials, true),
    projects: read.flag(needed.showcaseProjects, true),
    jobs: read.flag(needed.jobs, false),
  };
}

function readOwner(value: unknown): Owner {
  const owner = read.record(value);
  return {
    name: read.text(owner.name),
    github: read.text(owner.github),
    website: read.webAddress(owner.website),
    contact: read.text(owner.contact),
  };
}

function readBranding(value: unknown): Branding {
  const branding = read.record(value);
  return {
    primaryColor: read.colour(branding.primaryColor) ?? '#FF6B6B',
    secondaryColor: read.colour(branding.secondaryColor) ?? '#4ECDC4',
    logo: read.webAddress(branding.logo),
    favicon: read.webAddress(branding.favicon),
    customCss: read.webAddress(branding.customCSS),
  };
}

function readFeatures(value: unknown): Features {
  const features = read.record(value);
  const sessions = read.record(features.collaboration);
  return {
    discussions: read.flag(features.discussions, true),
    components: read.flag(features.components, true),
    tutorials: read.flag(features.tutorials, true),
    showcase: read.flag(features.showcase, true),
    jobs: read.flag(features.jobs, true),
    notifications: read.flag(read.record(features.notifications).enabled, true),
    sessions: read.flag(sessions.enabled, true),
    publicSessions: read.flag(sessions.publicSessions, true),
    privateSessions: read.flag(sessions.privateSessions, true),
    maxSessionSize: read.count(sessions.maxSessionSize, 10),
    audio: read.flag(sessions.audioEnabled, true),
    video: read.flag(sessions.videoEnabled, false),
    screenShare: read.flag(sessions.screenShareEnabled, true),
  };
}

function readEntry(community: Untrusted<Community>): Entry {
  const identity = read.record(community.identity);
  return {
    requireAuth: read.flag(read.record(read.record(community.features).collaboration).requireAuth, true),
    guests: read.flag(identity.guests, true),
    accounts: read.flag(identity.accounts, true),
    github: read.flag(read.record(identity.github).enabled, false),
    accessToken: read.flag(identity.accessToken, false),
  };
}
