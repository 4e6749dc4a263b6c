import { randomBytes } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { openDocument, type Provider } from '@nodegx/client';
import { fileStorage } from '@nodegx/client/node';
import { Cable } from '../harness/cable.ts';
import { CommunityProcess, freePort } from '../harness/community.ts';
import { CommunityFile } from '../harness/community-file.ts';
import { temporaryFolder } from '../harness/folder.ts';
import { closeAll, closeLater } from '../harness/open.ts';

const maxMessageBytes = 65_536;

describe('long offline work and a server that takes only 64 KiB at once', () => {
  let folder: Awaited<ReturnType<typeof temporaryFolder>>;
  let community: CommunityProcess;
  let port: number;

  const start = (): Promise<CommunityProcess> =>
    CommunityProcess.start({
      dataDir: `${folder.path}/data`,
      port,
      env: { COMMUNITY_FILE: new CommunityFile(folder.path).path },
    });

  beforeAll(async () => {
    [folder, port] = await Promise.all([temporaryFolder(), freePort()]);
    await new CommunityFile(folder.path).write({
      features: { collaboration: { requireAuth: false } },
      limits: { documents: { maxMessageBytes, maxPresenceBytes: 4_096 } },
    });
    community = await start();
  });

  afterEach(() => closeAll());

  afterAll(async () => {
    await community.stop();
    await folder.remove();
  });

  function open(name: string, url: string, document: string): { provider: Provider; faults: string[] } {
    const server = `${url.replace(/^http/, 'ws')}/sync`;
    const storage = fileStorage(`${folder.path}/${name}`)(document);
    const provider = openDocument({ server, document, name, storage });
    const faults: string[] = [];
    provider.on('fault', ({ code }) => faults.push(code));
    closeLater(() => void provider.close());
    return { provider, faults };
  }

  it('[SYN25] two people who were away bring all of theirs, over a server that is killed in the middle', async () => {
    const cables = await Promise.all([Cable.to(community.url), Cable.to(community.url)]);
    closeLater(() => {
      for (const cable of cables) void cable.remove();
    });
    const people = cables.map((cable, index) => open(`person-${index}`, cable.url, 'notes'));
    await Promise.all(people.map(({ provider }) => provider.whenSaved()));
    for (const cable of cables) cable.pull();
    for (const [index, { provider }] of people.entries()) {
      const { doc } = provider;
      doc.getText('text').insert(0, `${index}: ${randomBytes(400_000).toString('hex')}`);
      for (let line = 0; line < 2_000; line++) {
        doc.getArray('lines').insert(line >> 1, [`${index} ${line} ${randomBytes(60).toString('hex')}`]);
      }
      doc.getText('text').delete(5, 1_000);
    }
    const third = open('third', community.url, 'notes').provider;
    await third.whenLive();
    const begun = new Promise((resolve) => third.doc.once('update', resolve));
    for (const cable of cables) cable.plugIn();
    await begun;
    await community.stop('SIGKILL');
    community = await start();
    await Promise.all(people.map(({ provider }) => provider.whenSaved()));
    for (const { provider, faults } of people) {
      expect(provider.unsaved).toBe(0);
      expect(faults).toEqual([]);
    }
    const fourth = open('fourth', community.url, 'notes').provider;
    await fourth.whenSaved();
    const [ada, ben] = people.map(({ provider }) => provider.doc);
    const text = fourth.doc.getText('text').toString();
    expect(text).toHaveLength(2 * 799_003);
    expect(fourth.doc.getArray('lines')).toHaveLength(4_000);
    for (const doc of [ada, ben]) {
      while (doc && doc.getText('text').toString() !== text) await new Promise((done) => doc.once('update', done));
      expect(doc?.getArray('lines').toJSON()).toEqual(fourth.doc.getArray('lines').toJSON());
    }
  });

  it('[SYN25] what is larger by itself stays here, with a sentence, and the connection with it', async () => {
    const { provider, faults } = open('painter', community.url, 'painting');
    await provider.whenSaved();
    const map = provider.doc.getMap('map');
    map.set('before', 'taken');
    map.set('picture', new Uint8Array(2 * maxMessageBytes));
    const other = open('visitor', community.url, 'painting').provider;
    await other.whenLive();
    while (other.doc.getMap('map').get('before') !== 'taken') {
      await new Promise((resolve) => other.doc.once('update', resolve));
    }
    expect(provider.state.at).toBe('live');
    expect(faults).toEqual(['edit_too_large']);
    expect(provider.saved).toBe(false);
    map.delete('picture');
    map.set('after', 'taken, too');
    await provider.whenSaved();
    const last = open('last', community.url, 'painting').provider;
    await last.whenSaved();
    expect(last.doc.getMap('map').toJSON()).toEqual({ before: 'taken', after: 'taken, too' });
  });
});
