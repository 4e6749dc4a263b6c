import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parseSessionResponse } from '@nodegx/protocol';
import { decodeProtectedHeader } from 'jose';
import { type IdentityServer, serveIdentity } from '../testing/identity-server.ts';
import { publishAheadMs } from './key-cycle.ts';

const dayMs = 86_400_000;
const lookEveryMs = 600_000;

async function kidsOf(server: IdentityServer): Promise<string[]> {
  const { keys } = JSON.parse(await (await server.get('/.well-known/jwks.json')).text());
  return keys.map(({ kid }: { kid: string }) => kid);
}

const kidOf = (token: string) => decodeProtectedHeader(token).kid ?? 'none';

/** Moves time, once more so that the service looks at the keys at the end, and waits until they are so many. */
async function advance(server: IdentityServer, ms: number, keys: number): Promise<string[]> {
  server.clock.advance(ms);
  await until(() => true);
  server.clock.advance(lookEveryMs);
  await until(() => server.identity.keys().keys.length === keys);
  return kidsOf(server);
}

/** Asks again, a turn of the event loop later each time; the test's own time limit ends what never comes. */
async function until(isSo: () => boolean): Promise<void> {
  do await new Promise((resolve) => setImmediate(resolve));
  while (!isSo());
}

describe('[IDN38] the signing key', () => {
  it('changes without a break: the next is published before it signs, the former stays until what it signed has ended', async () => {
    const server = await serveIdentity({ signingKeyDays: 40, community: { identity: { tokenMinutes: 60 } } });
    const first = await server.join();
    const [oldKid] = await kidsOf(server);
    expect(kidOf(first.session.token)).toBe(oldKid);

    const both = await advance(server, 40 * dayMs, 2);
    const [newKid] = both;
    expect(both[1]).toBe(oldKid);
    const { session: before } = await server.join();
    expect(kidOf(before.token)).toBe(oldKid);

    await advance(server, publishAheadMs, 2);
    const { session: after } = await server.join();
    expect(kidOf(after.token)).toBe(newKid);
    const renewed = await server.post('/refresh', { refreshToken: before.refreshToken });
    expect(renewed.status).toBe(200);

    await advance(server, 29 * dayMs, 2);
    const kept = parseSessionResponse(await renewed.json());
    expect(kept.ok && (await server.post('/refresh', { refreshToken: kept.value.refreshToken })).status).toBe(200);
    expect(await advance(server, 2 * dayMs, 1)).toEqual([newKid]);
    await server.stop();
  });

  it('changes over a restart as it does without one', async () => {
    const dataDir = await mkdtemp(join(tmpdir(), 'nodegx-cycle-'));
    const first = await serveIdentity({ dataDir, signingKeyDays: 40 });
    const [oldKid] = await kidsOf(first);
    const [newKid] = await advance(first, 40 * dayMs, 2);
    await first.stop();
    // Time stands where the clock of the tests begins: before the new key may sign.
    const second = await serveIdentity({ dataDir, signingKeyDays: 40 });
    expect(await kidsOf(second)).toEqual([newKid, oldKid]);
    expect(kidOf((await second.join()).session.token)).toBe(oldKid);
    second.clock.advance(40 * dayMs + publishAheadMs);
    await until(() => true);
    second.clock.advance(lookEveryMs);
    await until(() => true);
    expect(kidOf((await second.join()).session.token)).toBe(newKid);
    const text = await readFile(join(dataDir, 'signing-keys.json'), 'utf8');
    expect(JSON.parse(text).keys).toHaveLength(2);
    for (const line of second.lines) expect(JSON.stringify(line)).not.toContain(JSON.parse(text).keys[0].jwk.d);
    await second.stop();
    await rm(dataDir, { recursive: true });
  });

  it('stays the present one while the next cannot be stored, and is changed later', async () => {
    const server = await serveIdentity({ signingKeyDays: 1 });
    const [kid] = await kidsOf(server);
    const path = join(server.dataDir, 'signing-keys.json');
    const text = await readFile(path, 'utf8');
    await rm(path);
    server.clock.advance(dayMs);
    await until(() => true);
    server.clock.advance(lookEveryMs);
    const failed = () => server.lines.some(({ msg }) => msg === 'the signing key could not be changed');
    await until(failed);
    expect(kidOf((await server.join()).session.token)).toBe(kid);
    await writeFile(path, text, { mode: 0o600 });
    expect(await advance(server, 600_000, 2)).toHaveLength(2);
    await server.stop();
  });
});
