import { once } from 'node:events';
import { mkdtemp, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { systemClock } from '../clock.ts';
import { FakeClock } from '../testing/fake-clock.ts';
import { recordingLogger } from '../testing/recording-logger.ts';
import { type CommunitySource, createCommunitySource } from './community-source.ts';

function community(name: string, more: object = {}): string {
  return JSON.stringify({ version: '1.0.0', community: { id: 'test', name }, ...more }, null, 2);
}

let folder: string;
let file: string;
let source: CommunitySource | undefined;
let log: ReturnType<typeof recordingLogger>;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'nodegx-'));
  file = join(folder, 'community.json');
  log = recordingLogger();
});

afterEach(async () => {
  source?.stop();
  await rm(folder, { recursive: true });
});

async function open(): Promise<CommunitySource> {
  source = await createCommunitySource({ file, logger: log.logger, clock: systemClock });
  return source;
}

function nextName(opened: CommunitySource): Promise<string> {
  return new Promise((resolve) => {
    const stop = opened.onChange(({ community: { name } }) => {
      stop();
      resolve(name);
    });
  });
}

/** Resolves when a line of this message is logged. */
function logged(message: string): Promise<void> {
  return new Promise((resolve) => {
    const push = log.lines.push.bind(log.lines);
    log.lines.push = (...lines) => {
      if (lines.some((line) => line['msg'] === message)) setImmediate(resolve);
      return push(...lines);
    };
  });
}

test('without a file it is the local community, for people without tokens', async () => {
  const builtIn = await createCommunitySource({ file: undefined, logger: log.logger, clock: systemClock });
  expect(builtIn.isBuiltIn).toBe(true);
  expect(builtIn.current.community).toMatchObject({ id: 'local', name: 'Local community' });
  expect(builtIn.current.features.collaboration.requireAuth).toBe(false);
  expect(builtIn.current.identity.guests).toBe(true);
});

describe('a first load that fails ends the start', () => {
  test('with every mistake, its place and the fix', async () => {
    await writeFile(file, community('x', { features: { jobz: true }, limits: { maxSessionsPerUser: 'many' } }));
    await expect(open()).rejects.toMatchObject({ code: 'community_invalid', exitCode: 3 });
    await expect(open()).rejects.toThrow(
      /community\.json:\d+:\d+ .*jobz[\s\S]*community\.json:\d+:\d+ .*maxSessionsPerUser/,
    );
  });

  test('with what to check when there is no file', async () => {
    await expect(open()).rejects.toThrow(/cannot be read \(ENOENT\)\. Check the path/);
  });
});

describe('an edit of the file', () => {
  test('written in place takes effect', async () => {
    await writeFile(file, community('before'));
    const opened = await open();
    const changed = nextName(opened);
    await writeFile(file, community('after'));
    expect(await changed).toBe('after');
    expect(opened.current.community.name).toBe('after');
  });

  test('that an editor renames over the old file takes effect, again and again', async () => {
    await writeFile(file, community('before'));
    const opened = await open();
    for (const name of ['first', 'second', 'third']) {
      const changed = nextName(opened);
      await writeFile(`${file}.tmp`, community(name));
      await rename(`${file}.tmp`, file);
      expect(await changed).toBe(name);
    }
  });

  test('that Kubernetes brings by switching a link takes effect', async () => {
    for (const version of ['v1', 'v2']) {
      await writeFile(join(folder, version), community(version));
    }
    await symlink('v1', join(folder, '..data'));
    await symlink('..data', file);
    const opened = await open();
    const changed = nextName(opened);
    await symlink('v2', join(folder, '..data_tmp'));
    await rename(join(folder, '..data_tmp'), join(folder, '..data'));
    expect(await changed).toBe('v2');
  });

  test('that is broken is refused and told once; the last good one stays until it is mended', async () => {
    await writeFile(file, community('good'));
    const opened = await open();
    const refused = logged('community not updated: the last good one stays');
    await writeFile(file, '{ "version": ');
    await refused;
    expect(opened.current.community.name).toBe('good');
    expect(opened.lastProblem?.diagnoses[0]).toMatchObject({ file, line: 1 });
    const changed = nextName(opened);
    await writeFile(file, community('mended'));
    expect(await changed).toBe('mended');
    expect(opened.lastProblem).toBeUndefined();
    expect(log.lines.filter(({ level }) => level === 'error')).toHaveLength(1);
  });

  test('that changes nothing tells nobody, and mending back clears the problem', async () => {
    await writeFile(file, community('same'));
    const opened = await open();
    let changes = 0;
    opened.onChange(() => changes++);
    const refused = logged('community not updated: the last good one stays');
    await writeFile(file, 'rubbish');
    await refused;
    const mended = logged('community updated');
    await writeFile(file, community('same'));
    await mended;
    expect(opened.lastProblem).toBeUndefined();
    expect(changes).toBe(0);
  });

  test('reaches the other listeners when one of them fails', async () => {
    await writeFile(file, community('before'));
    const opened = await open();
    opened.onChange(() => {
      throw new Error('listener');
    });
    const changed = nextName(opened);
    await writeFile(file, community('after'));
    expect(await changed).toBe('after');
  });
});

test('a community on the web is asked with its ETag, and followed', async () => {
  let name = 'before';
  const answers: number[] = [];
  const server = createServer((request, response) => {
    const etag = `"${name}"`;
    const status = request.headers['if-none-match'] === etag ? 304 : 200;
    response.writeHead(status, { etag }).end(status === 200 ? community(name) : undefined);
    answers.push(status);
    server.emit('answered');
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/community.json`;
  const clock = new FakeClock();
  source = await createCommunitySource({ file: url, logger: log.logger, clock });
  expect(source.current.community.name).toBe('before');

  clock.advance(60_000);
  await once(server, 'answered');
  name = 'after';
  const changed = nextName(source);
  // The poll that is still under way makes the next one follow at once.
  clock.advance(60_000);
  expect(await changed).toBe('after');
  expect(answers.slice(0, 2)).toEqual([200, 304]);
  server.closeAllConnections();
  server.close();
  await once(server, 'close');
});

test('a community on the web that cannot be had ends the start', async () => {
  file = 'http://127.0.0.1:9/community.json';
  await expect(open()).rejects.toThrow(/cannot be fetched \(fetch failed: .+\)/);
});
