import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { invalid } from '../command/run.ts';
import { type Setting, valueIn } from './env-text.ts';

/** What a community is started with. */
export interface Start {
  /** Where its files lie: relative paths in `.env` are meant from here. */
  readonly folder: string;
  /** The `.env` that is there, or an empty text. */
  readonly env: string;
  readonly domain: string | undefined;
  readonly dataDir: string | undefined;
}

/** All that `.env` should hold. Secrets are new each time this is called. Throws `StartupError`. */
export function settingsOf({ folder, env, domain, dataDir = './data' }: Start): Setting[] {
  if (/['\n\r]/.test(dataDir)) throw invalid(`--data ${JSON.stringify(dataDir)} cannot stand in a .env file.`);
  // A community that runs signs its links with a key of its own already; another one would make them void.
  const hasLinkKey = existsSync(join(folder, valueIn(env, 'NODEGX_DATA') || dataDir, 'signaling', 'link-key'));
  const settings = [
    { name: 'COMMUNITY_FILE', value: './community.json', why: 'What the community is and allows.' },
    { name: 'NODEGX_DATA', value: dataDir, why: 'Everything that is kept. Back this folder up.' },
    ...(domain === undefined
      ? []
      : [
          { name: 'DOMAIN', value: domain, why: 'The name that the proxy gets a certificate for.' },
          { name: 'PUBLIC_URL', value: `https://${domain}`, why: 'Where people reach the community.' },
          {
            name: 'TRUST_PROXY',
            value: '1',
            why: 'How many proxies of yours stand in front; nodegx doctor checks that.',
          },
        ]),
    {
      name: 'SIGNALING_SECRET',
      value: newSecret(),
      why: 'Signs invitation links. nodegx secrets rotate changes it.',
    },
    {
      name: 'TURN_SECRET',
      value: newSecret(),
      why: 'Shared with the relay (coturn). nodegx secrets rotate changes it.',
    },
  ];
  const isElsewhere = (name: string): boolean =>
    (name === 'SIGNALING_SECRET' && hasLinkKey) || (valueIn(env, `${name}_FILE`) ?? '') !== '';
  return settings.filter(({ name }) => !isElsewhere(name));
}

/** What `.env` beside docker-compose.yml should hold: the containers make their secrets themselves. */
export function composeSettingsOf(domain: string | undefined): Setting[] {
  if (domain === undefined) return [];
  return [
    { name: 'DOMAIN', value: domain, why: 'A name that leads here; its certificate is fetched and renewed.' },
    { name: 'LISTEN', value: '0.0.0.0', why: 'Serve other machines, too.' },
  ];
}

/** 256 bits, in letters that no shell and no configuration file reads otherwise. */
export function newSecret(): string {
  return randomBytes(32).toString('hex');
}
