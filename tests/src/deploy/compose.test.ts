import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { Ajv } from 'ajv';
import { parse } from 'yaml';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** The part of a service that is looked at. */
interface ComposeService {
  readonly image: string;
  readonly profiles?: readonly string[];
  readonly ports?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly healthcheck?: { readonly test?: readonly string[] };
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
}

interface ComposeFile {
  readonly services: Readonly<Record<string, ComposeService>>;
  readonly volumes: Readonly<Record<string, unknown>>;
}

describe('docker-compose.yml', () => {
  let file: ComposeFile;
  beforeAll(async () => {
    file = parse(await readFile(join(root, 'docker-compose.yml'), 'utf8'), { merge: true });
  });

  it('is what the Compose Specification says, as the second version reads it', async () => {
    // The schema of the specification as a linter carries it.
    const linter = dirname(createRequire(import.meta.url).resolve('dclint/package.json'));
    const schema = JSON.parse(await readFile(join(linter, 'schemas/compose.schema.json'), 'utf8'));
    // It names draft-07 by an address that no validator knows.
    const { $schema: _draft, ...rules } = schema;
    const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false });
    const isValid = ajv.compile(rules);
    isValid(file);
    expect(isValid.errors).toBeNull();
    expect(isValid({ services: { sync: { ...file.services['sync'], read_onyl: true } } })).toBe(false);
  });

  it('takes every right from every container that it does not need', () => {
    const services = Object.entries(file.services);
    expect(services.length).toBeGreaterThan(16);
    for (const [name, service] of services) {
      expect({ name, ...service }).toMatchObject({
        name,
        init: true,
        read_only: true,
        cap_drop: ['ALL'],
        security_opt: ['no-new-privileges:true'],
        pids_limit: expect.any(Number),
        mem_limit: expect.any(String),
        tmpfs: expect.arrayContaining([expect.stringMatching(/^\/tmp:size=\d+m/)]),
        logging: { driver: 'json-file', options: { 'max-size': '10m', 'max-file': '5' } },
      });
      // A fixed user, but for those that have to give files away before they become one.
      if (!['init', 'prepare', 'postgres'].includes(name))
        expect({ name, ...service }).toMatchObject({ user: '1000:1000' });
      if (name !== 'init' && name !== 'prepare')
        expect({ name, ...service }).toMatchObject({ stop_grace_period: expect.stringMatching(/^\d+s$/) });
    }
  });

  it('opens ports on LISTEN, or on this machine alone', () => {
    const all = Object.values(file.services).flatMap(({ ports = [] }) => ports);
    expect(all.length).toBeGreaterThan(5);
    for (const port of all) expect(port).toMatch(/^(\$\{LISTEN:-127\.0\.0\.1\}|127\.0\.0\.1):/);
    for (const name of ['prometheus', 'grafana']) expect(file.services[name]?.ports?.[0]).toMatch(/^127\.0\.0\.1:/);
  });

  it('has no password in it', () => {
    for (const [name, { environment = {} }] of Object.entries(file.services)) {
      for (const [variable, value] of Object.entries(environment)) {
        if (!/SECRET|PASSWORD|TOKEN|KEYS?\b/.test(variable)) continue;
        const isPassedOn = value === `\${${variable}:-}`;
        const isFile = /_FILE$/.test(variable) && value.startsWith('/run/nodegx/');
        expect({ name, variable, value, ok: isPassedOn || isFile }).toEqual({ name, variable, value, ok: true });
      }
    }
  });

  it('lets no optional part keep another from starting', () => {
    // Nobody is let in before there is something behind the door.
    const gates: Record<string, readonly string[]> = { caddy: ['identity', 'sync'], owner: ['postgres'] };
    for (const [name, { depends_on = {} }] of Object.entries(file.services)) {
      const others = Object.keys(depends_on).filter((one) => one !== (name === 'tools' ? 'prepare' : 'init'));
      expect({ name, others }).toEqual({ name, others: gates[name] ?? [] });
      if ('init' in depends_on) expect(depends_on['init']).toEqual({ condition: 'service_completed_successfully' });
    }
  });

  it('looks after the health of everything that people depend on, with what is in each image', async () => {
    const checked = Object.entries(file.services).filter(([, { healthcheck }]) => healthcheck?.test !== undefined);
    const unchecked = Object.keys(file.services).filter((name) => !checked.some(([one]) => one === name));
    // Those that end by themselves, and those that only look on.
    expect(unchecked.sort()).toEqual(['grafana', 'init', 'owner', 'prepare', 'prometheus', 'tools']);
    for (const [name, { healthcheck }] of checked) {
      expect({ name, test: healthcheck?.test }).toEqual({ name, test: expect.arrayContaining(['CMD']) });
      expect(healthcheck?.test?.join(' ')).not.toMatch(/curl|wget|localhost/);
    }
    // Caddy's own: nobody answers here.
    const script = join(root, 'deploy/caddy/health.sh');
    expect(spawnSync('sh', [script], { timeout: 20_000 }).status).toBeGreaterThan(0);
  });

  it('names only what its profiles have', () => {
    const profiles = Object.values(file.services).flatMap((service) => service.profiles ?? []);
    expect([...new Set(profiles)].sort()).toEqual(['monitoring', 'scale', 'tools']);
    expect(
      Object.entries(file.services)
        .filter(([, service]) => service.profiles === undefined)
        .map(([name]) => name)
        .sort(),
    ).toEqual(['caddy', 'coturn', 'hub', 'identity', 'init', 'notifications', 'signaling', 'sync', 'turn-config']);
  });
});
