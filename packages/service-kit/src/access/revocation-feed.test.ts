import { once } from 'node:events';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { RevocationPage } from '@nodegx/protocol';
import { createMetrics, createRegistry } from '../metrics.ts';
import { FakeClock } from '../testing/fake-clock.ts';
import { recordingLogger } from '../testing/recording-logger.ts';
import { RevocationFeed } from './revocation-feed.ts';
import { RevocationList, sessionHash } from './revocation-list.ts';

describe('[IDN21] the feed of an identity service', () => {
  let server: Server;
  let clock: FakeClock;
  let list: RevocationList;
  let feed: RevocationFeed;
  let asked: (string | null)[];
  let onAsked: () => void;
  let answer: (response: ServerResponse) => void;

  const page = (page: Partial<RevocationPage>) => (response: ServerResponse) =>
    response.end(JSON.stringify({ cursor: 'log.1', isWhole: false, entries: [], ...page }));

  beforeEach(async () => {
    asked = [];
    onAsked = () => undefined;
    answer = page({ isWhole: true });
    server = createServer((request, response) => {
      asked.push(new URL(request.url ?? '', 'http://localhost').searchParams.get('after'));
      onAsked();
      answer(response);
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : '';
    clock = new FakeClock();
    list = new RevocationList(clock);
    const metrics = createMetrics(createRegistry(), 'access');
    const url = `http://127.0.0.1:${port}/revocations`;
    feed = new RevocationFeed({ url, list, clock, logger: recordingLogger().logger, metrics });
  });
  afterEach(async () => {
    feed.stop();
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  });

  /** Resolves once so many questions have been asked. */
  const questions = (count: number) =>
    new Promise<void>((resolve) => {
      onAsked = () => {
        if (asked.length >= count) resolve();
      };
      onAsked();
    });

  test('is asked on from the last cursor, and what it says counts', async () => {
    const until = new Date(clock.now() + 60_000).toISOString();
    const entry = { session: sessionHash('s1'), until, ended: 'banned' as const };
    answer = (response) => {
      if (asked.length === 1) return page({ isWhole: true, cursor: 'log.4', entries: [entry] })(response);
      // Held until there is news: for ever, here.
      return undefined;
    };
    feed.start();
    await questions(2);
    expect(asked).toEqual([null, 'log.4']);
    expect(list.of(sessionHash('s1'))).toMatchObject({ ended: 'banned' });
  });

  test('that holds no questions, as it is going or has too many, is not asked as fast as it answers', async () => {
    answer = (response) => page({ isWhole: asked.length === 1 })(response);
    feed.start();
    await questions(2);
    // The line that watches over the answer, then the pause.
    while (clock.pending !== 1) await new Promise((resolve) => setImmediate(resolve));
    for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setImmediate(resolve));
    expect(asked).toHaveLength(2);
    clock.advance(250);
    await questions(3);
    expect(asked).toHaveLength(3);
  });
});
