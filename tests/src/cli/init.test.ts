import { chmod, mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { CommunityProcess } from '../harness/community.ts';
import { temporaryFolder } from '../harness/folder.ts';
import { nodegx } from './command.ts';

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
beforeEach(async () => {
  folder = await temporaryFolder();
});
afterEach(() => folder.remove());

const init = (...args: string[]) => nodegx(['init', ...args], { cwd: folder.path });
const read = (name: string) => readFile(join(folder.path, name), 'utf8');
const env = async () => parseEnv(await read('.env'));

describe('nodegx init', () => {
  it('writes a community that starts, and secrets that only their owner can read', async () => {
    const { code, stdout } = await init('--name', 'Garden Club', '--owner-github', 'ada', '--data', './kept');
    expect(code).toBe(0);
    expect(JSON.parse(await read('community.json'))).toMatchObject({
      $schema: 'https://nodegx.org/schemas/community.v1.json',
      community: { id: 'garden-club', name: 'Garden Club', owner: { github: 'ada' } },
    });
    expect((await stat(join(folder.path, '.env'))).mode & 0o777).toBe(0o600);
    const values = await env();
    expect(values).toMatchObject({ COMMUNITY_FILE: './community.json', NODEGX_DATA: './kept' });
    for (const name of ['TURN_SECRET', 'SIGNALING_SECRET']) {
      expect(values[name]).toMatch(/^[0-9a-f]{64}$/);
      expect(stdout).not.toContain(values[name]);
    }
    expect(values['TURN_SECRET']).not.toBe(values['SIGNALING_SECRET']);
    const community = await CommunityProcess.start({
      dataDir: join(folder.path, 'kept'),
      env: {
        COMMUNITY_FILE: join(folder.path, 'community.json'),
        TURN_SECRET: values['TURN_SECRET'] ?? '',
        SIGNALING_SECRET: values['SIGNALING_SECRET'] ?? '',
      },
    });
    expect(await community.stop()).toEqual({ code: 0, signal: null });
  });

  it('prepares docker compose: the community with its relay, the variables, and no secret', async () => {
    expect(await init('--compose', '--yes')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('There is no docker-compose.yml in .'),
    });
    await writeFile(join(folder.path, 'docker-compose.yml'), 'services: {}\n');
    const { code, stdout } = await init(
      '--compose',
      '--name',
      'Garden Club',
      '--domain',
      'garden.example.org',
      '--yes',
    );
    expect([code, stdout]).toEqual([0, expect.stringContaining('2. docker compose up -d')]);
    expect(await env()).toEqual({ DOMAIN: 'garden.example.org', LISTEN: '0.0.0.0' });
    const community = join(folder.path, 'community');
    expect(JSON.parse(await read('community/community.json'))).toMatchObject({
      community: { id: 'garden-club' },
      servers: {
        publicUrl: 'https://garden.example.org',
        turn: { urls: ['turn:garden.example.org:3478', 'turn:garden.example.org:3478?transport=tcp'] },
      },
    });
    // As the container reads it that starts first, before the others may.
    const { wishesFrom } = await import(new URL('../../../deploy/docker/init/wishes.mjs', import.meta.url).href);
    const wishes = wishesFrom(await env());
    expect(wishes).toMatchObject({ publicUrl: 'https://garden.example.org', listen: '0.0.0.0', isLocal: false });
    const { prepareCommunity } = await import(
      new URL('../../../deploy/docker/init/community.mjs', import.meta.url).href
    );
    expect(await prepareCommunity(community, wishes)).toMatchObject({ name: 'Garden Club', isNew: false, notes: [] });
    // Again, and for this machine only.
    expect((await init('--compose', '--yes')).stdout).toContain('kept     community/community.json');
  });

  it('says where a community with a domain is reached', async () => {
    const { code, stdout } = await init('new', '--name', 'A', '--domain', 'a.example.org', '--relay', 't.example.org');
    expect(code).toBe(0);
    expect(stdout).toContain('Point the DNS name a.example.org at this machine');
    expect(stdout).toContain('4. nodegx doctor --env .env');
    expect(parseEnv(await read('new/.env'))).toMatchObject({
      DOMAIN: 'a.example.org',
      PUBLIC_URL: 'https://a.example.org',
      TRUST_PROXY: '1',
    });
    expect(JSON.parse(await read('new/community.json')).servers).toMatchObject({
      publicUrl: 'https://a.example.org',
      turn: { urls: expect.arrayContaining(['turn:t.example.org:3478']) },
    });
  });

  it('completes what is there and replaces nothing', async () => {
    await init('--yes');
    const [community, first] = [await read('community.json'), await env()];
    await writeFile(join(folder.path, '.env'), `# mine\nSIGNALING_SECRET=${first['SIGNALING_SECRET']}\nTURN_SECRET=\n`);
    await chmod(join(folder.path, '.env'), 0o644);
    const { code, stdout } = await init('--yes');
    expect(code).toBe(0);
    expect(stdout).toMatch(/kept +community\.json/);
    expect(stdout).toMatch(/completed .env: COMMUNITY_FILE, NODEGX_DATA, TURN_SECRET/);
    expect(stdout).toContain('Others could read .env until now');
    expect(await read('community.json')).toBe(community);
    expect(await read('.env')).toMatch(/^# mine\n/);
    expect((await env())['SIGNALING_SECRET']).toBe(first['SIGNALING_SECRET']);
    expect((await stat(join(folder.path, '.env'))).mode & 0o777).toBe(0o600);
    const second = await read('.env');
    expect((await init('--yes')).stdout).toMatch(/kept +\.env/);
    expect(await read('.env')).toBe(second);
  });

  it('replaces a community.json only with --force, and no secret even then', async () => {
    await init('--name', 'First');
    const secrets = await read('.env');
    expect(await init('--name', 'Second')).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/community\.json is there already, and nothing was written\. --force/),
    });
    expect(JSON.parse(await read('community.json')).community.name).toBe('First');
    expect(await init('--name', 'Second', '--force')).toMatchObject({ code: 0 });
    expect(JSON.parse(await read('community.json')).community.name).toBe('Second');
    expect(await read('.env')).toBe(secrets);
  });

  it('makes no second key for links where the community has one, nor a secret that lies in a file', async () => {
    await mkdir(join(folder.path, 'data/signaling'), { recursive: true });
    await writeFile(join(folder.path, 'data/signaling/link-key'), 'key');
    await writeFile(join(folder.path, '.env'), 'TURN_SECRET_FILE=/run/secrets/turn\n');
    expect((await init('--yes')).code).toBe(0);
    expect(Object.keys(await env()).sort()).toEqual(['COMMUNITY_FILE', 'NODEGX_DATA', 'TURN_SECRET_FILE']);
  });

  it.each([
    ['nobody to ask', [], 2, /There is nobody to ask/],
    ['a name that does not fit', ['--name', ' '], 2, /--name must not be empty/],
    ['a short name that does not fit', ['--name', 'A', '--id', 'A B'], 2, /--id must be .* Write "a-b"\./],
    ['an owner that cannot be', ['--name', 'A', '--owner-github', '@ada'], 2, /--owner-github must be .*Write "ada"\./],
    ['an address for a domain', ['--name', 'A', '--domain', 'https://a.org'], 2, /write --domain a\.org/],
    ['a folder that is a file', ['file', '--yes'], 2, /cannot be read \(ENOTDIR\)/],
  ])('refuses %s, and writes nothing', async (_what, args, code, hint) => {
    await writeFile(join(folder.path, 'file'), '');
    expect(await init(...args)).toMatchObject({ code, stdout: '', stderr: expect.stringMatching(hint) });
    expect(await readdir(folder.path)).toEqual(['file']);
  });

  it('says what is wrong with an invalid community.json that it would keep, and exits with 3', async () => {
    await writeFile(join(folder.path, 'community.json'), '{}');
    expect(await init('--yes')).toMatchObject({ code: 3, stderr: expect.stringContaining('[missing_key]') });
    expect(await readdir(folder.path)).toEqual(['community.json']);
  });
});
