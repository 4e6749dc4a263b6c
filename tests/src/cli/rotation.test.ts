import { createHmac } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { parseEnv } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { parseIceServersResponse } from '@nodegx/protocol';
import { openEditor } from '../harness/clients.ts';
import { CommunityProcess, freePort } from '../harness/community.ts';
import { CommunityFile } from '../harness/community-file.ts';
import { temporaryFolder } from '../harness/folder.ts';
import { closeAll } from '../harness/open.ts';
import { joinAsGuest, type Session } from '../harness/tokens.ts';
import { nodegx } from './command.ts';

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
beforeEach(async () => {
  folder = await temporaryFolder();
});
afterEach(closeAll);
afterEach(() => folder.remove());

const at = (name: string): string => join(folder.path, name);
const linesOf = async (name: string): Promise<string[]> => (await readFile(at(name), 'utf8')).trim().split(/[\s,]+/);

/** Whether the credentials for the relay that somebody gets now were made with this secret ([TRN1]). */
async function isSignedWith(secret: string, url: string, { token }: Session): Promise<boolean> {
  const answer = await fetch(`${url}/turn/ice-servers`, { headers: { authorization: `Bearer ${token}` } });
  const read = parseIceServersResponse(await answer.json());
  const [server] = read.ok ? read.value.iceServers : [];
  const wanted = createHmac('sha1', secret).update(String(server?.username)).digest('base64');
  return server?.credential === wanted;
}

async function start(port: number): Promise<CommunityProcess> {
  const env = parseEnv(await readFile(at('.env'), 'utf8'));
  const given = Object.fromEntries(Object.entries(env).flatMap(([name, value]) => (value ? [[name, value]] : [])));
  return CommunityProcess.start({ dataDir: at('data'), port, env: { ...given, COMMUNITY_FILE: at('community.json') } });
}

describe('under a community that runs', () => {
  it('nodegx secrets rotate throws nobody out, and new secrets come into force as it says', async () => {
    await new CommunityFile(folder.path).write({ servers: { turn: { urls: ['turn:relay.example.org:3478'] } } });
    const [old, link] = ['o'.repeat(64), 'l'.repeat(64)];
    await writeFile(at('turn-secret'), `${old}\n`);
    await writeFile(at('.env'), `TURN_SECRET_FILE=${at('turn-secret')}\nSIGNALING_SECRET=${link}\n`);
    const port = await freePort();
    const first = await start(port);
    const guest = await joinAsGuest(first.url, 'Ada');
    const editor = openEditor(first.webSocketUrl, 'notes', { token: guest.token });
    let losses = 0;
    editor.provider.on('connection-close', () => {
      losses++;
    });
    await editor.synced();
    editor.text.insert(0, 'before ');
    expect(await isSignedWith(old, first.url, guest)).toBe(true);

    // A file of secrets is followed: no restart, and nobody notices.
    expect(await nodegx(['secrets', 'rotate', 'turn'], { cwd: folder.path })).toMatchObject({ code: 0 });
    const [fresh = '', kept] = await linesOf('turn-secret');
    expect(kept).toBe(old);
    // A person gets a few in a minute only, and the file is looked at every five seconds.
    while (!(await isSignedWith(fresh, first.url, guest))) await after(1_000);
    expect(await nodegx(['secrets', 'rotate', 'turn', '--finish'], { cwd: folder.path })).toMatchObject({ code: 0 });
    expect(await linesOf('turn-secret')).toEqual([fresh]);
    expect((await fetch(`${first.url}/ready`)).status).toBe(200);
    expect(losses).toBe(0);

    // The key of links asks for a restart: people come back by themselves, and what they wrote meanwhile is kept.
    const rotated = await nodegx(['secrets', 'rotate', 'signaling'], { cwd: folder.path });
    expect(rotated).toMatchObject({ code: 0, stdout: expect.stringContaining('Restart every signaling server') });
    expect(await readFile(at('.env'), 'utf8')).not.toContain(link);
    expect(await first.stop()).toEqual({ code: 0, signal: null });
    editor.text.insert(editor.text.length, 'meanwhile');
    const second = await start(port);
    const other = openEditor(second.webSocketUrl, 'notes', { token: guest.token });
    await other.shows((text) => text === 'before meanwhile');
    const me = await fetch(`${second.url}/identity/me`, { headers: { authorization: `Bearer ${guest.token}` } });
    expect(me.status).toBe(200);
    expect(await isSignedWith(fresh, second.url, guest)).toBe(true);
    await second.stop();
  });

  it('nodegx upgrade --check looks on, and nobody notices', async () => {
    const community = await CommunityProcess.start({ dataDir: at('data') });
    const editor = openEditor(community.webSocketUrl, 'notes');
    let losses = 0;
    editor.provider.on('connection-close', () => {
      losses++;
    });
    await editor.synced();
    const backup = ['backup', '--data', at('data'), '--out', at('before.tar.gz')];
    expect(await nodegx(backup)).toMatchObject({ code: 0 });
    const args = [
      'upgrade',
      '--check',
      '--local',
      community.url,
      '--data',
      at('data'),
      '--backup',
      at('before.tar.gz'),
    ];
    const { code, stdout } = await nodegx(args);
    expect([code, stdout]).toEqual([
      0,
      expect.stringMatching(/✓ \d+\.\d+\.\d+ runs already\.\s[\s\S]*✓ The backup of .* is whole/),
    ]);
    editor.text.insert(0, 'still here');
    const other = openEditor(community.webSocketUrl, 'notes');
    await other.shows((text) => text === 'still here');
    expect(losses).toBe(0);
    await community.stop();
  });
});
