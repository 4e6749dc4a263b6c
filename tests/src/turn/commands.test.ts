import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { CommunityFile } from '../harness/community-file.ts';
import { temporaryFolder } from '../harness/folder.ts';
import { newSecret, nodegx } from './relay.ts';

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let community: CommunityFile;
const secret = newSecret();
const env = { TURN_SECRET: secret };

beforeEach(async () => {
  folder = await temporaryFolder();
  community = new CommunityFile(folder.path);
  await community.write({ servers: { turn: { urls: ['turn:relay.example.org:3478'] } } });
});
afterEach(() => folder.remove());

describe('nodegx turn config', () => {
  it('[TRN12] shows the configuration with its secrets hidden, and writes nothing', async () => {
    const { code, output } = await nodegx(['turn', 'config', '--community', community.path, '--print'], env);
    expect(code).toBe(0);
    expect(output).toContain('static-auth-secret=(hidden, 1 of 1)');
    expect(output).not.toContain(secret);
  });

  it('[TRN13] finds what is wrong with an existing file, by line, and passes its own', async () => {
    const file = join(folder.path, 'turnserver.conf');
    const args = ['turn', 'config', '--community', community.path, '--external-ip', '203.0.113.5', '--out', file];
    expect(await nodegx(args, env)).toMatchObject({ code: 0, output: expect.not.stringContaining(' ! ') });
    const own = await nodegx(['turn', 'config', '--check', file], env);
    expect(own).toMatchObject({
      code: 0,
      output: expect.stringMatching(/^✓ .*nothing to improve for coturn 4\.17\.1/),
    });

    const text = await readFile(file, 'utf8');
    await writeFile(file, `denied-peer-ip=10.0.0.0/8\nlt-cred-mech\n${text.replace(/^denied-peer-ip=10\..*\n/m, '')}`);
    const wrong = await nodegx(['turn', 'config', '--check', file], { TURN_SECRET: newSecret() });
    expect(wrong.code).toBe(1);
    expect(wrong.output.trim().split('\n')).toEqual([
      `✗ ${file}:1: \`denied-peer-ip=10.0.0.0/8\` is CIDR, which coturn does not read: before 4.11 it passes over the line. Write denied-peer-ip=10.0.0.0-10.255.255.255`,
      expect.stringMatching(/^✗ .*:2: `lt-cred-mech` and `use-auth-secret` do not go together/),
      expect.stringMatching(
        /^✗ .*: 10\.0\.0\.0\/8 \(private\) is not denied\. Add denied-peer-ip=10\.0\.0\.0-10\.255\.255\.255$/,
      ),
      expect.stringMatching(/^✗ .*: The secret that the community signs with .* is not among/),
    ]);
    expect(wrong.output).not.toContain(secret);
  });
});

describe('nodegx turn, given what it cannot use,', () => {
  it.each([
    ['no community', ['check'], env, 2, /There is no community to look at\. Name it with --community/],
    [
      'a file that is not there',
      ['check', '--community', './nowhere.json'],
      env,
      3,
      /nowhere\.json cannot be read \(ENOENT\)/,
    ],
    ['no secret', ['check', '--community', 'COMMUNITY'], {}, 2, /Set TURN_SECRET \(or TURN_SECRET_FILE\)/],
    [
      'a short secret',
      ['check', '--community', 'COMMUNITY'],
      { TURN_SECRET: 'hunter2' },
      2,
      /has 7 characters, and 32 are the least/,
    ],
    [
      'a certificate that is none',
      ['check', '--community', 'COMMUNITY', '--ca', 'COMMUNITY'],
      env,
      2,
      /expected a readable file with certificates/,
    ],
    [
      'a word for a number',
      ['check', '--timeout', 'soon'],
      env,
      2,
      /--timeout soon cannot be used: expected a whole number from 1 to 60/,
    ],
    ['no secret to write', ['config', '--community', 'COMMUNITY'], {}, 2, /There is no secret\..*openssl rand -hex 32/],
    [
      'CIDR',
      ['config', '--community', 'COMMUNITY', '--deny', '10.0.0.0/8'],
      env,
      2,
      /--deny 10\.0\.0\.0\/8 cannot be used: expected an address or first-last/,
    ],
    ['an old coturn', ['config', '--coturn-version', '4.4.5'], env, 2, /older than 4\.5\.2.*Update coturn/],
    [
      'a folder that is not there',
      ['config', '--community', 'COMMUNITY', '--out', '/nowhere/file'],
      env,
      2,
      /\/nowhere\/file cannot be written \(ENOENT\)/,
    ],
    ['an unknown flag', ['check', '--frobnicate'], env, 2, /unknown option '--frobnicate'/],
  ])('[TRN20] %s, says what to do', async (_what, args, environment: Record<string, string>, code, message) => {
    const given = args.map((arg) => (arg === 'COMMUNITY' ? community.path : arg));
    const result = await nodegx(['turn', ...given], environment);
    expect(result).toMatchObject({ code, output: '', errors: expect.stringMatching(message) });
    expect(result.errors).not.toContain('    at ');
  });

  it('[TRN20] a community without a relay', async () => {
    await community.write();
    for (const which of ['check', 'config']) {
      const { code, errors } = await nodegx(['turn', which, '--community', community.path], env);
      expect({ code, errors }).toEqual({
        code: 2,
        errors: expect.stringContaining('Add its addresses to servers.turn.urls'),
      });
    }
  });
});
