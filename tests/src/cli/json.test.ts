import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { temporaryFolder } from '../harness/folder.ts';
import { closeAll } from '../harness/open.ts';
import { nodegx } from './command.ts';
import { serve } from './server.ts';

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
beforeAll(async () => {
  folder = await temporaryFolder();
});
afterAll(async () => {
  closeAll();
  await folder.remove();
});

/** Runs a command as a program does; returns what it ended with and the one object that it printed. */
async function asked(words: string, env: Readonly<Record<string, string>> = {}) {
  const { code, stdout, stderr } = await nodegx([...words.split(' '), '--json'], { cwd: folder.path, env });
  expect({ words, stderr }).toEqual({ words, stderr: '' });
  const answer: unknown = JSON.parse(stdout);
  return { code, answer };
}

describe('--json of nodegx', () => {
  it('tells a program ok, and what came of it', async () => {
    expect(await asked('init --yes --name Acme')).toEqual({
      code: 0,
      answer: {
        ok: true,
        communityFile: 'community.json',
        isNew: true,
        envFile: '.env',
        added: expect.arrayContaining(['TURN_SECRET']),
        wasExposed: false,
        next: expect.arrayContaining(['nodegx up --env .env']),
      },
    });
    const invited = await asked('invite --role owner --env .env');
    expect(invited).toEqual({
      code: 0,
      answer: {
        ok: true,
        url: expect.stringMatching(/^http:\/\/127\.0\.0\.1:4440\/invite#token=\S+$/),
        token: expect.any(String),
        id: expect.any(String),
        role: 'owner',
        uses: 1,
        expiresAt: expect.stringMatching(/Z$/),
        isLocal: true,
      },
    });
    const key = await asked('token create ci --scope notifications:write --env .env');
    expect(key).toEqual({ code: 0, answer: { ok: true, id: expect.any(String), key: expect.any(String) } });
    const [people, keys, rotated, saved] = await Promise.all([
      asked('user list --env .env'),
      asked('token list --env .env'),
      asked('secrets rotate turn'),
      asked('backup --env .env --out saved.tar.gz'),
    ]);
    expect(people).toEqual({ code: 0, answer: { ok: true, people: [], damaged: 0 } });
    expect(keys).toMatchObject({
      code: 0,
      answer: { ok: true, keys: [{ name: 'ci', scopes: ['notifications:write'] }] },
    });
    expect(rotated).toMatchObject({ code: 0, answer: { ok: true, variable: 'TURN_SECRET', inForce: 2 } });
    expect(saved).toMatchObject({ code: 0, answer: { ok: true, files: expect.any(Number), notes: [] } });
    expect(await asked('restore saved.tar.gz --check')).toMatchObject({ code: 0, answer: { ok: true, notes: [] } });
  });

  it('tells it that something is broken, where that is the answer', async () => {
    await mkdir(join(folder.path, 'data'), { recursive: true });
    await writeFile(join(folder.path, 'broken.json'), '{');
    await writeFile(join(folder.path, 'cut.tar.gz'), 'no archive');
    const { url } = await serve((_request, response) => {
      response.writeHead(503).end(JSON.stringify({ ready: false, checks: [] }));
    });
    const [health, invalid, damaged, upgrade, relay] = await Promise.all([
      asked(`health --url ${url}`),
      asked('validate broken.json'),
      asked('restore cut.tar.gz --data elsewhere'),
      asked(`upgrade --check --local ${url} --data nowhere --backup cut.tar.gz`),
      asked('turn config --check broken.json'),
    ]);
    expect(health).toEqual({
      code: 1,
      answer: { ok: false, service: 'community', url: `${url}/ready`, message: expect.stringContaining('not ready') },
    });
    expect(invalid).toMatchObject({ code: 3, answer: { ok: false, diagnoses: [{ line: 1 }] } });
    expect(damaged).toMatchObject({ code: 1, answer: { ok: false, error: { code: 'archive_damaged' } } });
    expect(upgrade).toMatchObject({
      code: 1,
      answer: { ok: false, findings: expect.arrayContaining([expect.objectContaining({ status: 'fail' })]) },
    });
    expect(relay).toMatchObject({ code: 1, answer: { ok: false, findings: expect.any(Array) } });
  });

  it.each([
    ['health nobody', 2, 'options_invalid'],
    ['user list --env nowhere', 2, 'options_invalid'],
    ['user role nobody owner', 2, 'options_invalid'],
    ['invite --community nowhere.json', 3, 'community_invalid'],
    ['backup --data nowhere --out x.tar.gz', 5, 'data_folder_unusable'],
    ['secrets rotate turn --env nowhere', 2, 'options_invalid'],
    ['upgrade', 2, 'options_invalid'],
    ['doctor --timeout never', 2, 'options_invalid'],
    ['turn check --community nowhere.json', 3, 'community_invalid'],
  ])('tells it why it could not be done: %s', async (words, code, problem) => {
    expect(await asked(words, { NODEGX_DATA: join(folder.path, 'nothing') })).toEqual({
      code,
      answer: { ok: false, error: { code: problem, message: expect.stringMatching(/\S \S/) } },
    });
  });
});
