import { describe, expect, it } from '@jest/globals';
import { FakeClock } from '../testing/fake-clock.ts';
import { FakeInbox } from '../testing/fake-inbox.ts';
import { fakePlatform } from '../testing/fake-platform.ts';
import { Notifications } from './notifications.ts';
import { subscribeToPush, unsubscribeFromPush } from './push.ts';

/** Browsers' push services are out of reach of a test: what a page has of them is played. */
class FakePush {
  subscription: PushSubscription | null = null;
  failure: string | undefined;
  asked: PushSubscriptionOptionsInit | undefined;
  ended = 0;

  readonly registration = {
    pushManager: {
      getSubscription: async () => this.subscription,
      subscribe: async (options: PushSubscriptionOptionsInit) => {
        if (this.failure !== undefined) throw Object.assign(new Error('no'), { name: this.failure });
        this.asked = options;
        this.subscription = this.#make(options.applicationServerKey);
        return this.subscription;
      },
    },
  } as unknown as ServiceWorkerRegistration;

  #make(key: PushSubscriptionOptionsInit['applicationServerKey']): PushSubscription {
    return {
      endpoint: 'https://push.example/1',
      options: { applicationServerKey: key instanceof Uint8Array ? key.buffer : null },
      toJSON: () => ({ endpoint: 'https://push.example/1', keys: { p256dh: 'p', auth: 'a' } }),
      unsubscribe: async () => {
        this.ended += 1;
        this.subscription = null;
        return true;
      },
    } as unknown as PushSubscription;
  }
}

async function openInbox(): Promise<{ server: FakeInbox; inbox: Notifications; run<T>(work: Promise<T>): Promise<T> }> {
  const clock = new FakeClock();
  const server = new FakeInbox(clock);
  const platform = fakePlatform(clock, () => 0.5, undefined, server.openSocket);
  const inbox = new Notifications({ server: 'ws://server/notifications', userId: 'ada' }, platform);
  const pass = async (): Promise<void> => {
    await new Promise((resolve) => setImmediate(resolve));
    await clock.advance(100);
  };
  while (inbox.state.at !== 'live') await pass();
  return {
    server,
    inbox,
    async run(work) {
      let isDone = false;
      const ended = work.finally(() => {
        isDone = true;
      });
      ended.catch(() => undefined);
      while (!isDone) await pass();
      return ended;
    },
  };
}

describe('[NTF20] Web Push', () => {
  it("asks for the service's own key, tells the service, and takes both back", async () => {
    const { server, inbox, run } = await openInbox();
    const push = new FakePush();
    await run(subscribeToPush(inbox, push.registration));
    expect(push.asked).toMatchObject({ userVisibleOnly: true });
    expect(server.heard.at(-1)).toMatchObject({
      type: 'push-subscribe',
      subscription: { endpoint: 'https://push.example/1', keys: { p256dh: 'p', auth: 'a' } },
    });
    // Once more under the same key keeps it; under that of another server it begins anew.
    await run(subscribeToPush(inbox, push.registration));
    expect(push.ended).toBe(0);
    server.pushKey = `B${'C'.repeat(86)}`;
    await run(subscribeToPush(inbox, push.registration));
    expect(push.ended).toBe(1);
    await run(unsubscribeFromPush(inbox, push.registration));
    expect(server.heard.at(-1)).toMatchObject({ type: 'push-unsubscribe', endpoint: 'https://push.example/1' });
    expect(push.ended).toBe(2);
    await inbox.close();
  });

  it.each([
    ['push_denied', 'NotAllowedError'],
    ['push_failed', 'AbortError'],
  ])('says %s where the browser fails with %s', async (code, failure) => {
    const { inbox, run } = await openInbox();
    const push = new FakePush();
    push.failure = failure;
    await expect(run(subscribeToPush(inbox, push.registration))).rejects.toMatchObject({ code });
    await inbox.close();
  });

  it('says push_unsupported where the browser has none', async () => {
    const { inbox, run } = await openInbox();
    const registration = {} as unknown as ServiceWorkerRegistration;
    await expect(run(subscribeToPush(inbox, registration))).rejects.toMatchObject({ code: 'push_unsupported' });
    await inbox.close();
  });
});
