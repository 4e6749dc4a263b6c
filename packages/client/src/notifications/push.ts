import { clientError, toClientError } from '../errors.ts';
import type { Notifications } from './notifications.ts';

/**
 * Has the service reach this browser by Web Push when the person is away. Call it from a click: the browser may ask.
 * The service worker gets `{community, unread, notification}` as JSON in its `push` event. Rejects with
 * `push_unsupported`, `push_denied`, `push_failed`, or what the service says.
 */
export async function subscribeToPush(inbox: Notifications, registration: ServiceWorkerRegistration): Promise<void> {
  const manager = pushManagerOf(registration);
  const applicationServerKey = fromBase64url(await inbox.pushKey());
  const subscription = await subscribe(manager, applicationServerKey);
  const { endpoint, keys } = subscription.toJSON();
  const { p256dh, auth } = keys ?? {};
  if (endpoint === undefined || p256dh === undefined || auth === undefined) throw clientError('push_failed');
  await inbox.addPush({ endpoint, keys: { p256dh, auth } });
}

/** Takes it back, at the service and in the browser. Rejects with `push_unsupported`, or what the service says. */
export async function unsubscribeFromPush(
  inbox: Notifications,
  registration: ServiceWorkerRegistration,
): Promise<void> {
  const subscription = await pushManagerOf(registration).getSubscription();
  if (subscription === null) return;
  await inbox.removePush(subscription.endpoint);
  await subscription.unsubscribe().catch((cause: unknown) => {
    throw toClientError(cause, 'push_failed');
  });
}

async function subscribe(
  manager: PushManager,
  applicationServerKey: Uint8Array<ArrayBuffer>,
): Promise<PushSubscription> {
  try {
    const before = await manager.getSubscription();
    const key = before?.options.applicationServerKey;
    // A subscription under the key of another server is of no use to this one.
    if (before && key && !isSame(new Uint8Array(key), applicationServerKey)) await before.unsubscribe();
    return await manager.subscribe({ userVisibleOnly: true, applicationServerKey });
  } catch (cause) {
    throw clientError(cause instanceof Error && cause.name === 'NotAllowedError' ? 'push_denied' : 'push_failed', {
      cause,
    });
  }
}

function pushManagerOf(registration: ServiceWorkerRegistration): PushManager {
  // Missing in browsers without Web Push, whatever the types say.
  if (!('pushManager' in registration)) throw clientError('push_unsupported');
  return registration.pushManager;
}

function fromBase64url(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, index) => byte === other[index]);
}
