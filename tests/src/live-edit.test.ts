import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { openEditor, RawSocket } from './harness/clients.ts';
import { CommunityProcess } from './harness/community.ts';
import { CommunityFile } from './harness/community-file.ts';
import { temporaryFolder } from './harness/folder.ts';
import { closeAll } from './harness/open.ts';
import { joinAsGuest } from './harness/tokens.ts';

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let file: CommunityFile;
let community: CommunityProcess;

beforeAll(async () => {
  folder = await temporaryFolder();
  file = new CommunityFile(folder.path);
  await file.write();
  community = await CommunityProcess.start({ dataDir: folder.path, env: { COMMUNITY_FILE: file.path } });
});

afterAll(async () => {
  await community.stop();
  await folder.remove();
});

const isUpdate = (line: string): boolean => line.includes('community updated');

/** Writes the file and resolves once the running community has taken it over. */
async function edit(changes: Record<string, unknown>): Promise<void> {
  const before = community.count(isUpdate);
  await file.write(changes);
  await community.logged((line) => isUpdate(line) && community.count(isUpdate) > before);
}

async function nameInForce(): Promise<string> {
  const current = JSON.parse(await (await fetch(`${community.url}/community.json`)).text());
  return current.community.name;
}

afterEach(closeAll);

describe('community.json, edited while the community runs', () => {
  it('[SYN18] turns a banned person out at once, and keeps them out', async () => {
    const mallory = await joinAsGuest(community.url, 'Mallory');
    const editor = openEditor(community.webSocketUrl, 'notes', { token: mallory.token });
    await editor.synced();
    const refused = editor.refused();
    await file.write({ moderation: { bannedUsers: [mallory.user.id] } });
    expect(await refused).toBe(4403);
    editor.leave();
    const again = await RawSocket.open(`${community.webSocketUrl}/sync/notes?token=${mallory.token}`);
    expect(await again.closed).toMatchObject({ code: 4403, reason: expect.stringMatching(/^banned/) });
  });

  it('[SYN25] enforces a new limit without a restart', async () => {
    const ada = await joinAsGuest(community.url, 'Ada');
    const editor = openEditor(community.webSocketUrl, 'long', { token: ada.token });
    await editor.synced();
    editor.text.insert(0, 'x'.repeat(30_000));
    const limits = { documents: { maxMessageBytes: 20_000, maxPresenceBytes: 10_000 } };
    await edit({ limits });
    const refused = editor.refused();
    editor.text.insert(0, 'y'.repeat(30_000));
    expect(await refused).toBe(4413);
    editor.leave();
  });

  it('switches a feature off, for those who are in, too', async () => {
    const ada = await joinAsGuest(community.url, 'Ada');
    const editor = openEditor(community.webSocketUrl, 'notes', { token: ada.token });
    await editor.synced();
    const refused = editor.refused();
    await file.write({ features: { collaboration: { enabled: false } } });
    expect(await refused).toBe(4403);
    editor.leave();
  });

  it('refuses a broken edit with line, column and fix, and keeps the last good one', async () => {
    await edit({ community: { id: 'acme', name: 'Acme again' } });
    await file.writeText(`{
  "version": "1.0.0",
  "community": { "id": "acme", "name": "Acme broken" },
  "features": { "collaboration": { "maxSesionSize": 5 } }
}`);
    const line = await community.logged((one) => one.includes('maxSesionSize'));
    expect(line).toMatch(/community\.json:4:\d+/);
    expect(line).toContain('maxSessionSize');
    expect(await nameInForce()).toBe('Acme again');
    const health = JSON.parse(await (await fetch(`${community.url}/health`)).text());
    expect(health.status).toBe('degraded');
    const ada = await joinAsGuest(community.url, 'Ada');
    const editor = openEditor(community.webSocketUrl, 'notes', { token: ada.token });
    await editor.synced();
    editor.leave();
  });
});
