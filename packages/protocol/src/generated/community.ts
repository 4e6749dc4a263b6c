// Generated from schemas/community.v1.json by packages/protocol/scripts/generate.mjs. Do not edit: run `npm run generate`.
/**
 * What a Nodegx community is and what it allows. Secrets never stand in this file: they go into the environment of the service that needs them.
 */
export interface CommunityFile {
  /**
   * Where this schema is found, so that editors complete and check the file.
   */
  $schema?: string;
  /**
   * The version of the format that this file is written in. The services of this generation read every 1.x.y.
   */
  version: string;
  /**
   * What the community is called, who runs it and where its registry lives.
   */
  community: {
    /**
     * The short name that never changes. It stands in tokens, so that a token of one community opens nothing in another.
     */
    id: string;
    /**
     * The name that people see.
     */
    name: string;
    /**
     * A sentence or two on what the community is for.
     */
    description?: string;
    /**
     * `public`: anyone may find and join it. `private`: only members and people with an invitation.
     */
    type?: 'public' | 'private';
    /**
     * Who answers for the community.
     */
    owner?: {
      /**
       * The owner's GitHub user or organisation. Who signs in under this name is the owner.
       */
      github?: string | null;
      /**
       * The owner's name as people see it.
       */
      name?: string | null;
      /**
       * The owner's home page.
       */
      website?: string | null;
      /**
       * The e-mail address for questions, complaints and reports of abuse.
       */
      contact?: string | null;
    };
    /**
     * The repository with this file and the registry of components, tutorials, showcase and jobs.
     */
    repository?: string | null;
    /**
     * When the community began, in ISO 8601 with a time zone.
     */
    createdAt?: string | null;
    /**
     * When this file last changed, in ISO 8601 with a time zone.
     */
    updatedAt?: string | null;
  };
  /**
   * Where the services are reached. Leave it out when all of them run on one port: the addresses then follow from the address that this file is served from.
   */
  servers?: {
    /**
     * The address under which people reach the community. Addresses that are left out, invitation links and sign-in redirects are built from it.
     */
    publicUrl?: string | null;
    /**
     * The web pages and desktop editors, by origin, that may connect besides the community's own. `*` alone lets every page in.
     *
     * @maxItems 100
     *
     * Items: An origin as browsers send it: scheme, host and port, no path.
     */
    allowedOrigins?: string[];
    /**
     * The service that signs people in and issues their tokens.
     */
    identity?: {
      /**
       * Its address; null: `/identity` under `publicUrl`.
       */
      url?: string | null;
      /**
       * The address that answers whether it is well; null: `/health` under its own address.
       */
      healthCheck?: string | null;
    };
    /**
     * The service where sessions are opened, found and joined, and where peers meet.
     */
    signaling?: {
      /**
       * Its WebSocket address; null: `/signaling` under `publicUrl`.
       */
      url?: string | null;
      /**
       * The address that answers whether it is well; null: `/health` under its own address.
       */
      healthCheck?: string | null;
    };
    /**
     * The service that keeps the shared documents and passes edits on.
     */
    sync?: {
      /**
       * Its WebSocket address, to which `/<document>` is added; null: `/sync` under `publicUrl`.
       */
      url?: string | null;
      /**
       * The address that answers whether it is well; null: `/health` under its own address.
       */
      healthCheck?: string | null;
    };
    /**
     * The relay for audio, video and data between peers who cannot reach each other directly. Its secret stands in the environment, not here.
     */
    turn?: {
      /**
       * The relay's addresses. Empty: peers try without a relay.
       *
       * @maxItems 20
       *
       * Items: A TURN or STUN address.
       */
      urls?: string[];
      /**
       * The name that goes into the short-lived user names of the relay, after the time at which they expire.
       */
      username?: string;
      /**
       * How peers prove themselves to the relay. Browsers know only `password`.
       */
      credentialType?: 'password';
    };
    /**
     * The service that keeps an inbox for every person.
     */
    notifications?: {
      /**
       * Its WebSocket address; null: `/notifications` under `publicUrl`.
       */
      url?: string | null;
      /**
       * The address that answers whether it is well; null: `/health` under its own address.
       */
      healthCheck?: string | null;
    };
  };
  /**
   * How people get in: as guests, with an account, through GitHub, or with tokens of an issuer of your own.
   */
  identity?: {
    /**
     * Whether someone may join with nothing but a name.
     */
    guests?: boolean;
    /**
     * The `iss` of the tokens of an outside issuer that the community trusts instead of its own identity service; null: its own.
     */
    issuer?: string | null;
    /**
     * Where the outside issuer publishes its public keys.
     */
    jwksUrl?: string | null;
    /**
     * The `aud` that a token must carry; null: not checked.
     */
    audience?: string | null;
    /**
     * How long a token lives, in minutes. Clients refresh it while they are connected; a short life bounds what a stolen token can do.
     */
    tokenMinutes?: number;
    /**
     * Whether people may open an account here and sign in with it.
     */
    accounts?: boolean;
    /**
     * Whether one shared access token, set in the environment, lets people in.
     */
    accessToken?: boolean;
    /**
     * Sign-in with GitHub. The client secret stands in the environment, not here.
     */
    github?: {
      /**
       * Whether people may sign in with GitHub.
       */
      enabled?: boolean;
      /**
       * The public client id of the GitHub app.
       */
      clientId?: string | null;
    };
  };
  /**
   * What people can do here. A feature that is off answers so, in the hub as in the services.
   */
  features?: {
    /**
     * Whether there are discussions.
     */
    discussions?: boolean;
    /**
     * Whether there is a registry of components.
     */
    components?: boolean;
    /**
     * Whether there is a registry of tutorials.
     */
    tutorials?: boolean;
    /**
     * Whether people can show what they made.
     */
    showcase?: boolean;
    /**
     * Whether there is a job board.
     */
    jobs?: boolean;
    /**
     * Live sessions: who may open them, how large they get, what they carry.
     */
    collaboration?: {
      /**
       * Whether there are live sessions at all.
       */
      enabled?: boolean;
      /**
       * Whether a session may be listed for everyone in the community to find.
       */
      publicSessions?: boolean;
      /**
       * Whether a session may be open to invited people only.
       */
      privateSessions?: boolean;
      /**
       * How many people fit into one session. Peers send audio and video to each other, so that every further person costs all of the others.
       */
      maxSessionSize?: number;
      /**
       * Whether people can talk in a session.
       */
      audioEnabled?: boolean;
      /**
       * Whether people can turn their cameras on in a session.
       */
      videoEnabled?: boolean;
      /**
       * Whether people can share their screens in a session.
       */
      screenShareEnabled?: boolean;
      /**
       * Whether a valid token is needed to connect. Without it a client is taken at its word for who it is: fit for a trusted network only.
       */
      requireAuth?: boolean;
    };
    /**
     * The inbox that tells people what they missed.
     */
    notifications?: {
      /**
       * Whether there is an inbox.
       */
      enabled?: boolean;
      /**
       * What people are told about.
       *
       * @maxItems 4
       *
       * Items: A subject of notifications.
       */
      channels?: ('discussions' | 'sessions' | 'components' | 'invites')[];
      /**
       * How many days a notification stays in the inbox.
       */
      persistDays?: number;
    };
  };
  /**
   * What the hub looks like.
   */
  branding?: {
    /**
     * The colour of buttons and links.
     */
    primaryColor?: string;
    /**
     * The colour that stands beside the first one.
     */
    secondaryColor?: string;
    /**
     * The image in the hub's header; null: the community's name.
     */
    logo?: string | null;
    /**
     * The icon in the browser's tab; null: ours.
     */
    favicon?: string | null;
    /**
     * A style sheet that the hub loads after its own; null: none.
     */
    customCSS?: string | null;
  };
  /**
   * Who keeps order, what needs a look before it appears, who is out.
   */
  moderation?: {
    /**
     * The user ids of the moderators.
     *
     * @maxItems 1000
     *
     * Items: The `sub` of a person's tokens.
     */
    moderators?: string[];
    /**
     * What a moderator must approve before others see it.
     */
    requireApproval?: {
      /**
       * Whether components wait for approval.
       */
      components?: boolean;
      /**
       * Whether tutorials wait for approval.
       */
      tutorials?: boolean;
      /**
       * Whether showcase projects wait for approval.
       */
      showcaseProjects?: boolean;
      /**
       * Whether job offers wait for approval.
       */
      jobs?: boolean;
    };
    /**
     * Whether the registry's checks refuse what breaks its rules without waiting for a moderator.
     */
    autoModerationEnabled?: boolean;
    /**
     * The user ids of those who are turned away everywhere, at once.
     *
     * @maxItems 10000
     *
     * Items: The `sub` of a person's tokens.
     */
    bannedUsers?: string[];
  };
  /**
   * Other places where the community lives.
   */
  integrations?: {
    /**
     * The community on GitHub.
     */
    github?: {
      /**
       * Its organisation or user.
       */
      org?: string | null;
      /**
       * The repository whose discussions are the community's.
       */
      discussionsRepo?: string | null;
      /**
       * The repository where people report what is broken.
       */
      issuesRepo?: string | null;
    };
    /**
     * Messages to a Discord channel.
     */
    discord?: {
      /**
       * Whether messages are sent.
       */
      enabled?: boolean;
      /**
       * The environment variable that holds the webhook's address, as `env:NAME`. The address itself is a secret: who knows it can post.
       */
      webhookUrl?: string | null;
      /**
       * The Discord server's id, in quotes: it has more digits than a JSON number keeps.
       */
      serverId?: string | null;
    };
    /**
     * Messages to a Slack channel.
     */
    slack?: {
      /**
       * Whether messages are sent.
       */
      enabled?: boolean;
      /**
       * The environment variable that holds the webhook's address, as `env:NAME`. The address itself is a secret: who knows it can post.
       */
      webhookUrl?: string | null;
    };
  };
  /**
   * How much one person, one session and one document may use.
   */
  limits?: {
    /**
     * How many components one person may publish.
     */
    maxComponentsPerUser?: number;
    /**
     * How many sessions one person may have open at a time.
     */
    maxSessionsPerUser?: number;
    /**
     * How many invitations to one session may be open at a time.
     */
    maxInvitesPerSession?: number;
    /**
     * How often one person may do something.
     */
    rateLimit?: {
      /**
       * How many sessions one person may open in an hour.
       */
      sessionsPerHour?: number;
      /**
       * How many invitations one person may send in an hour.
       */
      invitesPerHour?: number;
    };
    /**
     * What a shared document and each of its connections may use. Past a limit the sender is told; nothing is dropped in silence.
     */
    documents?: {
      /**
       * How many bytes a document may take in storage (50 MiB).
       */
      maxBytes?: number;
      /**
       * How many bytes one message may have (8 MiB).
       */
      maxMessageBytes?: number;
      /**
       * How many messages one connection may send in a second.
       */
      messagesPerSecond?: number;
      /**
       * How many bytes one connection may send in a second (16 MiB).
       */
      bytesPerSecond?: number;
      /**
       * How many connections one document may have at a time.
       */
      maxConnections?: number;
      /**
       * How many bytes the presence of one connection may have: cursor, selection, name, colour (64 KiB).
       */
      maxPresenceBytes?: number;
    };
  };
}

/**
 * What a Nodegx community is and what it allows. Secrets never stand in this file: they go into the environment of the service that needs them.
 */
export interface Community {
  /**
   * Where this schema is found, so that editors complete and check the file.
   */
  $schema: string;
  /**
   * The version of the format that this file is written in. The services of this generation read every 1.x.y.
   */
  version: string;
  /**
   * What the community is called, who runs it and where its registry lives.
   */
  community: {
    /**
     * The short name that never changes. It stands in tokens, so that a token of one community opens nothing in another.
     */
    id: string;
    /**
     * The name that people see.
     */
    name: string;
    /**
     * A sentence or two on what the community is for.
     */
    description: string;
    /**
     * `public`: anyone may find and join it. `private`: only members and people with an invitation.
     */
    type: 'public' | 'private';
    /**
     * Who answers for the community.
     */
    owner: {
      /**
       * The owner's GitHub user or organisation. Who signs in under this name is the owner.
       */
      github: string | null;
      /**
       * The owner's name as people see it.
       */
      name: string | null;
      /**
       * The owner's home page.
       */
      website: string | null;
      /**
       * The e-mail address for questions, complaints and reports of abuse.
       */
      contact: string | null;
    };
    /**
     * The repository with this file and the registry of components, tutorials, showcase and jobs.
     */
    repository: string | null;
    /**
     * When the community began, in ISO 8601 with a time zone.
     */
    createdAt: string | null;
    /**
     * When this file last changed, in ISO 8601 with a time zone.
     */
    updatedAt: string | null;
  };
  /**
   * Where the services are reached. Leave it out when all of them run on one port: the addresses then follow from the address that this file is served from.
   */
  servers: {
    /**
     * The address under which people reach the community. Addresses that are left out, invitation links and sign-in redirects are built from it.
     */
    publicUrl: string | null;
    /**
     * The web pages and desktop editors, by origin, that may connect besides the community's own. `*` alone lets every page in.
     *
     * @maxItems 100
     *
     * Items: An origin as browsers send it: scheme, host and port, no path.
     */
    allowedOrigins: string[];
    /**
     * The service that signs people in and issues their tokens.
     */
    identity: {
      /**
       * Its address; null: `/identity` under `publicUrl`.
       */
      url: string | null;
      /**
       * The address that answers whether it is well; null: `/health` under its own address.
       */
      healthCheck: string | null;
    };
    /**
     * The service where sessions are opened, found and joined, and where peers meet.
     */
    signaling: {
      /**
       * Its WebSocket address; null: `/signaling` under `publicUrl`.
       */
      url: string | null;
      /**
       * The address that answers whether it is well; null: `/health` under its own address.
       */
      healthCheck: string | null;
    };
    /**
     * The service that keeps the shared documents and passes edits on.
     */
    sync: {
      /**
       * Its WebSocket address, to which `/<document>` is added; null: `/sync` under `publicUrl`.
       */
      url: string | null;
      /**
       * The address that answers whether it is well; null: `/health` under its own address.
       */
      healthCheck: string | null;
    };
    /**
     * The relay for audio, video and data between peers who cannot reach each other directly. Its secret stands in the environment, not here.
     */
    turn: {
      /**
       * The relay's addresses. Empty: peers try without a relay.
       *
       * @maxItems 20
       *
       * Items: A TURN or STUN address.
       */
      urls: string[];
      /**
       * The name that goes into the short-lived user names of the relay, after the time at which they expire.
       */
      username: string;
      /**
       * How peers prove themselves to the relay. Browsers know only `password`.
       */
      credentialType: 'password';
    };
    /**
     * The service that keeps an inbox for every person.
     */
    notifications: {
      /**
       * Its WebSocket address; null: `/notifications` under `publicUrl`.
       */
      url: string | null;
      /**
       * The address that answers whether it is well; null: `/health` under its own address.
       */
      healthCheck: string | null;
    };
  };
  /**
   * How people get in: as guests, with an account, through GitHub, or with tokens of an issuer of your own.
   */
  identity: {
    /**
     * Whether someone may join with nothing but a name.
     */
    guests: boolean;
    /**
     * The `iss` of the tokens of an outside issuer that the community trusts instead of its own identity service; null: its own.
     */
    issuer: string | null;
    /**
     * Where the outside issuer publishes its public keys.
     */
    jwksUrl: string | null;
    /**
     * The `aud` that a token must carry; null: not checked.
     */
    audience: string | null;
    /**
     * How long a token lives, in minutes. Clients refresh it while they are connected; a short life bounds what a stolen token can do.
     */
    tokenMinutes: number;
    /**
     * Whether people may open an account here and sign in with it.
     */
    accounts: boolean;
    /**
     * Whether one shared access token, set in the environment, lets people in.
     */
    accessToken: boolean;
    /**
     * Sign-in with GitHub. The client secret stands in the environment, not here.
     */
    github: {
      /**
       * Whether people may sign in with GitHub.
       */
      enabled: boolean;
      /**
       * The public client id of the GitHub app.
       */
      clientId: string | null;
    };
  };
  /**
   * What people can do here. A feature that is off answers so, in the hub as in the services.
   */
  features: {
    /**
     * Whether there are discussions.
     */
    discussions: boolean;
    /**
     * Whether there is a registry of components.
     */
    components: boolean;
    /**
     * Whether there is a registry of tutorials.
     */
    tutorials: boolean;
    /**
     * Whether people can show what they made.
     */
    showcase: boolean;
    /**
     * Whether there is a job board.
     */
    jobs: boolean;
    /**
     * Live sessions: who may open them, how large they get, what they carry.
     */
    collaboration: {
      /**
       * Whether there are live sessions at all.
       */
      enabled: boolean;
      /**
       * Whether a session may be listed for everyone in the community to find.
       */
      publicSessions: boolean;
      /**
       * Whether a session may be open to invited people only.
       */
      privateSessions: boolean;
      /**
       * How many people fit into one session. Peers send audio and video to each other, so that every further person costs all of the others.
       */
      maxSessionSize: number;
      /**
       * Whether people can talk in a session.
       */
      audioEnabled: boolean;
      /**
       * Whether people can turn their cameras on in a session.
       */
      videoEnabled: boolean;
      /**
       * Whether people can share their screens in a session.
       */
      screenShareEnabled: boolean;
      /**
       * Whether a valid token is needed to connect. Without it a client is taken at its word for who it is: fit for a trusted network only.
       */
      requireAuth: boolean;
    };
    /**
     * The inbox that tells people what they missed.
     */
    notifications: {
      /**
       * Whether there is an inbox.
       */
      enabled: boolean;
      /**
       * What people are told about.
       *
       * @maxItems 4
       *
       * Items: A subject of notifications.
       */
      channels: ('discussions' | 'sessions' | 'components' | 'invites')[];
      /**
       * How many days a notification stays in the inbox.
       */
      persistDays: number;
    };
  };
  /**
   * What the hub looks like.
   */
  branding: {
    /**
     * The colour of buttons and links.
     */
    primaryColor: string;
    /**
     * The colour that stands beside the first one.
     */
    secondaryColor: string;
    /**
     * The image in the hub's header; null: the community's name.
     */
    logo: string | null;
    /**
     * The icon in the browser's tab; null: ours.
     */
    favicon: string | null;
    /**
     * A style sheet that the hub loads after its own; null: none.
     */
    customCSS: string | null;
  };
  /**
   * Who keeps order, what needs a look before it appears, who is out.
   */
  moderation: {
    /**
     * The user ids of the moderators.
     *
     * @maxItems 1000
     *
     * Items: The `sub` of a person's tokens.
     */
    moderators: string[];
    /**
     * What a moderator must approve before others see it.
     */
    requireApproval: {
      /**
       * Whether components wait for approval.
       */
      components: boolean;
      /**
       * Whether tutorials wait for approval.
       */
      tutorials: boolean;
      /**
       * Whether showcase projects wait for approval.
       */
      showcaseProjects: boolean;
      /**
       * Whether job offers wait for approval.
       */
      jobs: boolean;
    };
    /**
     * Whether the registry's checks refuse what breaks its rules without waiting for a moderator.
     */
    autoModerationEnabled: boolean;
    /**
     * The user ids of those who are turned away everywhere, at once.
     *
     * @maxItems 10000
     *
     * Items: The `sub` of a person's tokens.
     */
    bannedUsers: string[];
  };
  /**
   * Other places where the community lives.
   */
  integrations: {
    /**
     * The community on GitHub.
     */
    github: {
      /**
       * Its organisation or user.
       */
      org: string | null;
      /**
       * The repository whose discussions are the community's.
       */
      discussionsRepo: string | null;
      /**
       * The repository where people report what is broken.
       */
      issuesRepo: string | null;
    };
    /**
     * Messages to a Discord channel.
     */
    discord: {
      /**
       * Whether messages are sent.
       */
      enabled: boolean;
      /**
       * The environment variable that holds the webhook's address, as `env:NAME`. The address itself is a secret: who knows it can post.
       */
      webhookUrl: string | null;
      /**
       * The Discord server's id, in quotes: it has more digits than a JSON number keeps.
       */
      serverId: string | null;
    };
    /**
     * Messages to a Slack channel.
     */
    slack: {
      /**
       * Whether messages are sent.
       */
      enabled: boolean;
      /**
       * The environment variable that holds the webhook's address, as `env:NAME`. The address itself is a secret: who knows it can post.
       */
      webhookUrl: string | null;
    };
  };
  /**
   * How much one person, one session and one document may use.
   */
  limits: {
    /**
     * How many components one person may publish.
     */
    maxComponentsPerUser: number;
    /**
     * How many sessions one person may have open at a time.
     */
    maxSessionsPerUser: number;
    /**
     * How many invitations to one session may be open at a time.
     */
    maxInvitesPerSession: number;
    /**
     * How often one person may do something.
     */
    rateLimit: {
      /**
       * How many sessions one person may open in an hour.
       */
      sessionsPerHour: number;
      /**
       * How many invitations one person may send in an hour.
       */
      invitesPerHour: number;
    };
    /**
     * What a shared document and each of its connections may use. Past a limit the sender is told; nothing is dropped in silence.
     */
    documents: {
      /**
       * How many bytes a document may take in storage (50 MiB).
       */
      maxBytes: number;
      /**
       * How many bytes one message may have (8 MiB).
       */
      maxMessageBytes: number;
      /**
       * How many messages one connection may send in a second.
       */
      messagesPerSecond: number;
      /**
       * How many bytes one connection may send in a second (16 MiB).
       */
      bytesPerSecond: number;
      /**
       * How many connections one document may have at a time.
       */
      maxConnections: number;
      /**
       * How many bytes the presence of one connection may have: cursor, selection, name, colour (64 KiB).
       */
      maxPresenceBytes: number;
    };
  };
}
