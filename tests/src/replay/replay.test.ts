import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from '@jest/globals';
import { CommunityProcess, freePort } from '../harness/community.ts';
import { readTrace } from './trace.ts';
import type { TypistArguments, TypistMessage } from './typist.ts';

const traceFile = new URL('../../data/clownschool.json.gz', import.meta.url);
const typistScript = fileURLToPath(new URL('../../dist/replay/typist.js', import.meta.url));
const trace = readTrace(traceFile);

let folder: string | undefined;
const children: ChildProcess[] = [];
let community: CommunityProcess | undefined;

afterEach(async () => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  await community?.stop('SIGKILL');
  if (folder) await rm(folder, { recursive: true, force: true });
});

class Typist {
  readonly process: ChildProcess;
  typed = 0;
  text: string | undefined;
  hasDied = false;

  constructor(options: TypistArguments, onChange: () => void) {
    this.process = fork(typistScript, [JSON.stringify(options)], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
    children.push(this.process);
    this.process.on('message', (message: TypistMessage) => {
      if (message.type === 'typed') this.typed = message.steps;
      if (message.type === 'text') this.text = message.text;
      onChange();
    });
    this.process.on('exit', () => {
      this.hasDied = true;
      onChange();
    });
  }

  ready(): Promise<unknown> {
    return once(this.process, 'message');
  }
}

type Version = TypistArguments['version'];

/** Lets the people of the recording type at once while the server is restarted and killed; the text of each at the end. */
async function replay(
  versions: readonly [Version, Version, Version],
): Promise<{ texts: (string | undefined)[]; late: string }> {
  folder = await mkdtemp(join(tmpdir(), 'nodegx-replay-'));
  const port = await freePort();
  const start = async (): Promise<CommunityProcess> => CommunityProcess.start({ dataDir: folder ?? '', port });
  community = await start();

  const people: Typist[] = [];
  let changed: () => void = () => undefined;
  const until = async (condition: () => boolean): Promise<void> => {
    while (!condition()) {
      if (people.some((typist) => typist.hasDied)) throw new Error('a client ended before its time');
      await new Promise<void>((resolve) => {
        changed = resolve;
      });
    }
  };
  const open = (agent: number, version: Version): Typist => {
    const url = `${community?.webSocketUrl}/sync`;
    const typist = new Typist({ url, document: 'clown school', version, agent, trace: traceFile.href }, () =>
      changed(),
    );
    people.push(typist);
    return typist;
  };
  const typists = versions.map((version, agent) => open(agent, version));
  await Promise.all(typists.map((typist) => typist.ready()));
  for (const typist of typists) typist.process.send('type');
  const typed = (): number => typists.reduce((sum, typist) => sum + typist.typed, 0);

  await until(() => typed() > trace.txns.length / 3);
  expect(await community.stop('SIGTERM')).toEqual({ code: 0, signal: null });
  community = await start();

  await until(() => typed() > (trace.txns.length * 2) / 3);
  expect(await community.stop('SIGKILL')).toEqual({ code: null, signal: 'SIGKILL' });
  community = await start();

  await until(() => typists.every((typist) => typist.text !== undefined));
  const late = open(trace.numAgents, '3');
  await until(() => late.text !== undefined);
  // Asked once more at the very end: nobody may have drifted on from the right text.
  for (const typist of [...typists, late]) {
    typist.text = undefined;
    typist.process.send('text');
  }
  await until(() => [...typists, late].every((typist) => typist.text !== undefined));
  return { texts: typists.map((typist) => typist.text), late: late.text ?? '' };
}

describe('the recorded session, typed live through stock clients, one process a person', () => {
  it.each<{ clients: string; versions: [Version, Version, Version] }>([
    { clients: 'y-websocket 3 on all sides', versions: ['3', '3', '3'] },
    { clients: 'y-websocket 3, 2 and 1.5 side by side', versions: ['3', '2', '1'] },
  ])(
    'ends with the same text everywhere, over a SIGTERM restart and a kill -9: $clients',
    async ({ versions }) => {
      const { texts, late } = await replay(versions);
      for (const text of texts) expect(text).toBe(trace.endContent);
      expect(late).toBe(trace.endContent);
    },
    300_000,
  );
});
