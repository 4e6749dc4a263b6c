import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from '@jest/globals';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const read = (path: string) => readFile(root + path, 'utf8');

/** The values of a key in a YAML file, wherever they stand. */
const valuesOf = (text: string, key: string) =>
  [...text.matchAll(new RegExp(`^[\\s-]*${key}: (.+)$`, 'gm'))].map(([, value = '']) => value.trim());

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
    expect(stages).toEqual(['NODE_IMAGE', 'NODE_IMAGE', 'BASE_IMAGE']);
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
});
