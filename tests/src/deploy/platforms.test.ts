import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { readCommunity } from '@nodegx/protocol';
import { parse, parseAllDocuments } from 'yaml';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const read = (path: string) => readFile(root + path, 'utf8');

/** The values of a key in a YAML file, wherever they stand. */
const valuesOf = (text: string, key: string) =>
  [...text.matchAll(new RegExp(`^[\\s-]*${key}: (.+)$`, 'gm'))].map(([, value = '']) => value.trim());

interface Topology {
  readonly port: number;
  readonly readyPath: string;
  readonly dataPath: string;
  readonly command: readonly string[];
  readonly image: { readonly dockerfile: string };
  readonly environment: Readonly<Record<string, string>>;
  readonly secrets: Readonly<Record<string, string>>;
}

describe('what is deployed', () => {
  it('to platforms is what the topology says', async () => {
    await promisify(execFile)(process.execPath, ['deploy/generate.mjs', '--check'], { cwd: root });
  });

  it('names images by a version, each to be replaced by a variable', async () => {
    const images = valuesOf(await read('docker-compose.yml'), 'image');
    expect(images.length).toBeGreaterThan(6);
    for (const image of images) {
      expect(image).toMatch(/^\$\{[A-Z]+_IMAGE:-[\w/.-]+:[\w.-]*\w\}$/);
      expect(image).not.toContain('latest');
    }
    const stages = [...(await read('deploy/docker/Dockerfile')).matchAll(/^FROM \$\{(\w+)\}/gm)].map(
      ([, image]) => image,
    );
    expect(stages).toEqual(['NODE_IMAGE', 'NODE_IMAGE', 'NODE_IMAGE']);
  });

  it('runs files that are there', async () => {
    const texts = [await read('docker-compose.yml'), await read('deploy/topology.json')];
    const sources = texts
      .flatMap((text) => [...text.matchAll(/\b((?:services|deploy)\/[\w/-]+\.m?js)\b/g)].map(([, path = '']) => path))
      .map((path) => path.replace('/dist/', '/src/').replace(/^(services.*)\.js$/, '$1.ts'));
    expect(new Set(sources).size).toBeGreaterThan(6);
    for (const source of sources) expect(await read(source)).not.toBe('');
  });

  it('ends within what each platform grants', async () => {
    // A service ends within ten seconds of SIGTERM.
    const seconds = valuesOf(await read('docker-compose.yml'), 'stop_grace_period').map((value) =>
      Number.parseInt(value, 10),
    );
    expect(Math.min(...seconds)).toBeGreaterThanOrEqual(10);
    expect(await read('deploy/fly/fly.toml')).toMatch(/kill_signal = "SIGTERM"\nkill_timeout = 30\n/);
    expect(valuesOf(await read('render.yaml'), 'maxShutdownDelaySeconds')).toEqual(['30']);
    expect(valuesOf(await read('deploy/kubernetes/community.yaml'), 'terminationGracePeriodSeconds')).toEqual(['30']);
    expect(await read('.railway/railway.ts')).toContain('drainingSeconds: 30,');
  });

  describe('agrees with itself', () => {
    let topology: Topology;
    beforeAll(async () => {
      topology = JSON.parse(await read('deploy/topology.json'));
      expect(topology.environment['NODEGX_DATA']).toBe(topology.dataPath);
      expect(await read(topology.command[1] ?? '')).not.toBe('');
    });

    it('on Render', async () => {
      const { services }: { services: Record<string, unknown>[] } = parse(await read('render.yaml'));
      expect(services).toHaveLength(1);
      expect(services[0]).toMatchObject({
        type: 'web',
        runtime: 'docker',
        dockerfilePath: `./${topology.image.dockerfile}`,
        dockerContext: '.',
        dockerCommand: topology.command.join(' '),
        healthCheckPath: topology.readyPath,
        disk: { mountPath: topology.dataPath },
        envVars: expect.arrayContaining([
          ...Object.entries(topology.environment).map(([key, value]) => ({ key, value })),
          ...Object.keys(topology.secrets).map((key) => ({ key, generateValue: true })),
        ]),
      });
    });

    it('on Fly.io', async () => {
      const text = await read('deploy/fly/fly.toml');
      const [, processes = ''] = /\[processes\]\n((?: {2}.+\n)+)/.exec(text) ?? [];
      const names = [...processes.matchAll(/^ {2}(\w+) = /gm)].map(([, name]) => name);
      const used = [...text.matchAll(/processes = \["(\w+)"\]/g)].map(([, name]) => name);
      expect(used.length).toBeGreaterThan(2);
      expect(used.filter((name) => !names.includes(name))).toEqual([]);
      for (const line of [
        `dockerfile = "${topology.image.dockerfile}"`,
        `app = "${topology.command.join(' ')}"`,
        `destination = "${topology.dataPath}"`,
        `internal_port = ${topology.port}`,
        `path = "${topology.readyPath}"`,
        'auto_stop_machines = "off"',
        'min_machines_running = 1',
        ...Object.entries(topology.environment).map(([key, value]) => `${key} = "${value}"`),
      ]) {
        expect(text).toContain(line);
      }
    });

    it('on Railway', async () => {
      const text = await read('.railway/railway.ts');
      for (const part of [
        `dockerfilePath: '${topology.image.dockerfile}'`,
        `startCommand: '${topology.command.join(' ')}'`,
        `healthcheckPath: '${topology.readyPath}'`,
        `requiredMountPath: '${topology.dataPath}'`,
        `volumeMounts: { '${topology.dataPath}': data }`,
        'resources: [data, community]',
        ...Object.keys(topology.secrets).map((key) => `${key}: preserve()`),
      ]) {
        expect(text).toContain(part);
      }
    });

    it('on Kubernetes', async () => {
      const documents = parseAllDocuments(await read('deploy/kubernetes/community.yaml')).map((one) => one.toJS());
      const [service, set] = ['Service', 'StatefulSet'].map((kind) => documents.find((one) => one?.kind === kind));
      const pod = set.spec.template.spec;
      const [container] = pod.containers;
      expect(service.spec.selector).toEqual(set.spec.template.metadata.labels);
      expect(set.spec.selector.matchLabels).toEqual(set.spec.template.metadata.labels);
      expect(set.spec.serviceName).toBe(service.metadata.name);
      const ports: { name: string }[] = container.ports;
      expect(ports).toEqual([{ name: 'http', containerPort: topology.port }]);
      for (const probe of ['startupProbe', 'readinessProbe', 'livenessProbe']) {
        expect(ports.map(({ name }) => name)).toContain(container[probe].httpGet.port);
      }
      expect(ports.map(({ name }) => name)).toContain(service.spec.ports[0].targetPort);
      const volumes = [
        ...pod.volumes,
        ...set.spec.volumeClaimTemplates.map((one: { metadata: object }) => one.metadata),
      ];
      const mounts: { name: string; mountPath: string }[] = container.volumeMounts;
      expect(mounts.map(({ name }) => name).sort()).toEqual(volumes.map(({ name }) => name).sort());
      expect(mounts).toContainEqual({ name: 'data', mountPath: topology.dataPath });

      const kustomization = parse(await read('deploy/kubernetes/kustomization.yaml'));
      for (const file of kustomization.resources) expect(await read(`deploy/kubernetes/${file}`)).not.toBe('');
      const [map] = kustomization.configMapGenerator;
      expect(pod.volumes).toContainEqual({ name: 'community', configMap: { name: map.name } });
      const community = await read(`deploy/kubernetes/${map.files[0]}`);
      expect(readCommunity(community, 'community.json')).toMatchObject({ ok: true });
      const ingress = parse(await read('deploy/kubernetes/ingress.yaml'));
      const { backend } = ingress.spec.rules[0].http.paths[0];
      expect(backend.service).toEqual({ name: service.metadata.name, port: { name: service.spec.ports[0].name } });
    });

    it.each(['render', 'fly', 'railway', 'kubernetes'])(
      '%s is explained in a few lines, limits among them',
      async (name) => {
        const text = await read(`deploy/${name}/README.md`);
        expect(text).toMatch(/^Limits: /m);
        expect(text.split('\n').length).toBeLessThan(14);
      },
    );
  });
});
