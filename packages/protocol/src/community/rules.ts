import type { Community } from '../generated/community.ts';
import { describeLimit, quote } from './describe.ts';
import { type Finding, formatPath, type Path } from './finding.ts';

/** What a schema cannot say: settings that are each right and contradict each other. */
export function findContradictions(community: Community, isWritten: (path: Path) => boolean): Finding[] {
  return rules.flatMap((rule) => rule(community, isWritten));
}

type Rule = (community: Community, isWritten: (path: Path) => boolean) => Finding[];

const rules: readonly Rule[] = [
  datesInOrder,
  portsExist,
  starAlone,
  issuerComplete,
  someoneCanEnter,
  switchedOnComplete,
  nobodyBothTrustedAndBanned,
  limitsFit,
];

function contradiction(path: Path, message: string, suggestion: string): Finding {
  return { path, at: 'value', code: 'contradiction', message, suggestion };
}

function datesInOrder({ community: { createdAt, updatedAt } }: Community): Finding[] {
  if (createdAt === null || updatedAt === null || Date.parse(updatedAt) >= Date.parse(createdAt)) return [];
  return [
    contradiction(
      ['community', 'updatedAt'],
      `is before community.createdAt, ${createdAt}`,
      'Exchange the two or correct one.',
    ),
  ];
}

function portsExist({ servers }: Community): Finding[] {
  const { publicUrl, allowedOrigins, identity, signaling, sync, turn, notifications } = servers;
  const places: [Path, string | null][] = [
    [['publicUrl'], publicUrl],
    ...allowedOrigins.map((origin, index): [Path, string] => [['allowedOrigins', index], origin]),
    ...turn.urls.map((url, index): [Path, string] => [['turn', 'urls', index], url]),
    ...Object.entries({ identity, signaling, sync, notifications }).flatMap(
      ([name, { url, healthCheck }]): [Path, string | null][] => [
        [[name, 'url'], url],
        [[name, 'healthCheck'], healthCheck],
      ],
    ),
  ];
  return places.flatMap(([path, address]) => {
    const port = Number(
      /^[a-z+.-]+:(?:\/\/)?(?:[^/?#:[\]]+|\[[^\]]*\]):(\d+)(?=[/?#]|$)/i.exec(address ?? '')?.[1] ?? 1,
    );
    if (port >= 1 && port <= 65_535) return [];
    const message = `has the port ${port}, and ports go from 1 to 65535`;
    return [
      {
        path: ['servers', ...path],
        at: 'value',
        code: 'bad_address',
        message,
        suggestion: 'Correct the number after the colon.',
      },
    ];
  });
}

function starAlone({ servers: { allowedOrigins } }: Community): Finding[] {
  const star = allowedOrigins.indexOf('*');
  if (star === -1 || allowedOrigins.length === 1) return [];
  return [
    contradiction(
      ['servers', 'allowedOrigins', star],
      'lets every page in, so that the origins beside it mean nothing',
      'Write ["*"], or remove the "*".',
    ),
  ];
}

function issuerComplete({ identity: { issuer, jwksUrl } }: Community): Finding[] {
  if (jwksUrl !== null && issuer === null) {
    return [
      contradiction(
        ['identity', 'jwksUrl'],
        'has no identity.issuer beside it',
        "Add the `iss` of that issuer's tokens as identity.issuer, or remove this.",
      ),
    ];
  }
  if (issuer !== null && jwksUrl === null) {
    return [
      contradiction(
        ['identity', 'issuer'],
        'has no identity.jwksUrl beside it',
        'Add the address of its public keys as identity.jwksUrl, or remove this.',
      ),
    ];
  }
  return [];
}

function someoneCanEnter({ identity, features }: Community): Finding[] {
  const { guests, accounts, accessToken, github, issuer } = identity;
  if (!features.collaboration.requireAuth || guests || accounts || accessToken || github.enabled || issuer !== null)
    return [];
  const message =
    'has every way in switched off while features.collaboration.requireAuth asks for a token, so that nobody can enter';
  const suggestion = 'Switch on one of guests, accounts, accessToken or github, or name an issuer.';
  return [{ path: ['identity'], at: 'key', code: 'nobody_can_enter', message, suggestion }];
}

function switchedOnComplete({ identity: { github }, integrations: { discord, slack } }: Community): Finding[] {
  const findings: Finding[] = [];
  if (github.enabled && github.clientId === null) {
    findings.push(
      contradiction(
        ['identity', 'github', 'enabled'],
        'is true, but identity.github.clientId is missing',
        'Add the client id of your GitHub app, or write false.',
      ),
    );
  }
  for (const [name, { enabled, webhookUrl }] of Object.entries({ discord, slack })) {
    if (!enabled || webhookUrl !== null) continue;
    const message = `is true, but integrations.${name}.webhookUrl is missing`;
    const suggestion = `Add "webhookUrl": "env:${name.toUpperCase()}_WEBHOOK_URL", or write false.`;
    findings.push(contradiction(['integrations', name, 'enabled'], message, suggestion));
  }
  return findings;
}

function nobodyBothTrustedAndBanned({
  community: { owner },
  moderation: { moderators, bannedUsers },
}: Community): Finding[] {
  return bannedUsers.flatMap((user, index) => {
    const path = ['moderation', 'bannedUsers', index];
    const moderator = moderators.indexOf(user);
    if (moderator !== -1) {
      const where = formatPath(['moderation', 'moderators', moderator]);
      return [contradiction(path, `bans ${quote(user)}, who is a moderator by ${where}`, 'Remove one of the two.')];
    }
    if (owner.github !== null && user.toLowerCase() === owner.github.toLowerCase()) {
      return [
        contradiction(
          path,
          `bans ${quote(user)}, who owns the community by community.owner.github`,
          'Remove this entry.',
        ),
      ];
    }
    return [];
  });
}

function limitsFit({ limits: { documents } }: Community, isWritten: (path: Path) => boolean): Finding[] {
  const pairs = [
    ['maxMessageBytes', 'maxBytes'],
    ['maxPresenceBytes', 'maxMessageBytes'],
    // A message that is larger than what may be sent in a second could never be sent.
    ['maxMessageBytes', 'bytesPerSecond'],
  ] as const;
  return pairs.flatMap(([smaller, larger]) => {
    if (documents[smaller] <= documents[larger]) return [];
    // Of the two, only what someone wrote can be pointed at; the other may be a default.
    const [here, there, than, change, counter] = isWritten(['limits', 'documents', smaller])
      ? ([smaller, larger, 'more', 'Lower', 'raise'] as const)
      : ([larger, smaller, 'less', 'Raise', 'lower'] as const);
    const other = `limits.documents.${there}, ${describeLimit(documents[there], there)}`;
    const message = `is ${describeLimit(documents[here], here)}, ${than} than ${other}`;
    return [contradiction(['limits', 'documents', here], message, `${change} this, or ${counter} ${there}.`)];
  });
}
