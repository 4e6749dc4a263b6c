import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { parseIceServersResponse } from '@nodegx/protocol';
import { CommunityProcess } from '../harness/community.ts';
import { CommunityFile } from '../harness/community-file.ts';
import { temporaryFolder } from '../harness/folder.ts';
import { joinAsGuest } from '../harness/tokens.ts';
import {
  Coturn,
  coturnVersion,
  credentialsOf,
  hasCoturn,
  newSecret,
  nodegx,
  relayPorts,
  relaysWithCoturnsClient,
} from './relay.ts';

const onCoturn = hasCoturn ? it : it.skip;

describe('/turn/ice-servers of a whole community', () => {
  const secret = newSecret();
  let folder: Awaited<ReturnType<typeof temporaryFolder>>;
  let file: CommunityFile;
  let community: CommunityProcess;
  let port: number;
  let relay: Coturn | undefined;

  const communityWith = (urls: string[]): Promise<void> => file.write({ servers: { turn: { urls } } });

  beforeAll(async () => {
    folder = await temporaryFolder();
    file = new CommunityFile(folder.path);
    port = (await relayPorts()).plain;
    await communityWith([`turn:127.0.0.1:${port}`]);
    const env = { COMMUNITY_FILE: file.path, TURN_SECRET: secret };
    community = await CommunityProcess.start({ dataDir: folder.path, env });
  });
  afterEach(async () => {
    await relay?.stop();
    relay = undefined;
  });
  afterAll(async () => {
    await community.stop();
    await folder.remove();
  });

  async function iceServers(token?: string) {
    const headers: Record<string, string> = token === undefined ? {} : { authorization: `Bearer ${token}` };
    const response = await fetch(`${community.url}/turn/ice-servers`, { headers });
    const parsed = parseIceServersResponse(await response.json());
    return { status: response.status, answer: parsed.ok ? parsed.value : undefined };
  }

  onCoturn(
    '[TRN1] [TRN7] a guest gets credentials that coturn takes from its own client; forged and expired ones it refuses (needs coturn: apt-get install coturn)',
    async () => {
      const out = `${folder.path}/turnserver.conf`;
      const here = ['--relay-ip', '127.0.0.1', '--listening-ip', '127.0.0.1', '--coturn-version', coturnVersion];
      const args = ['turn', 'config', '--community', `${community.url}/community.json`, '--out', out, ...here];
      expect(await nodegx(args, { TURN_SECRET: secret })).toMatchObject({ code: 0 });
      // The community's address is for UDP alone, so the configuration switches TCP off.
      relay = await Coturn.start(out, folder.path, port, { isUdpOnly: true });
      const { token } = await joinAsGuest(community.url, 'Ada');
      const { status, answer } = await iceServers(token);
      expect(status).toBe(200);
      const [server] = answer?.iceServers ?? [];
      const { username = '', credential = '' } = server ?? {};
      const nowSeconds = Math.floor(Date.now() / 1000);
      const shown = {
        ours: { username, credential },
        byTheBook: credentialsOf(secret, nowSeconds + 60),
        expired: credentialsOf(secret, nowSeconds - 60),
        forged: credentialsOf(newSecret(), nowSeconds + 60),
      };
      const tried = Object.entries(shown).map(
        async ([which, credentials]) => [which, await relaysWithCoturnsClient(port, credentials)] as const,
      );
      expect(Object.fromEntries(await Promise.all(tried))).toEqual({
        ours: true,
        byTheBook: true,
        expired: false,
        forged: false,
      });
    },
  );

  it('[TRN7] nobody gets any without a token, and an edit of the community counts at once', async () => {
    expect((await iceServers()).status).toBe(401);
    const { token } = await joinAsGuest(community.url, 'Ben');
    expect((await iceServers(token)).answer?.iceServers).toMatchObject([{ urls: [`turn:127.0.0.1:${port}`] }]);
    await communityWith([]);
    await community.logged((line) => line.includes('community updated'));
    expect((await iceServers(token)).answer?.iceServers).toEqual([]);
  });

  it('[TRN8] says how it is doing under its own path', async () => {
    const health = await fetch(`${community.url}/turn/health`);
    expect(await health.json()).toMatchObject({ service: 'turn-config', status: 'ok', counts: { secrets: 1 } });
    expect((await fetch(`${community.url}/turn/ready`)).status).toBe(200);
  });
});
