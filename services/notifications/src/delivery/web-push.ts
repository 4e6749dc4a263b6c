import { createSecret, readSecret } from '@nodegx/service-kit';
import webPush, { type VapidKeys } from 'web-push';
import type { Target } from '../inbox/event.ts';
import type { SecretStore } from '../store/store.ts';
import type { Request } from './post.ts';

/**
 * The keys by which push services know this community (RFC 8292): made at the first start, the same ever after. A
 * browser's subscription takes letters under the keys that it was made with alone, so servers that share their inboxes
 * share them, too; those of a server that was alone before go along.
 */
export async function openVapidKeys(path: string, shared: SecretStore | undefined): Promise<VapidKeys> {
  if (shared === undefined) return openKeyFile(path);
  const make = async (): Promise<string> =>
    (await readSecret(path))?.text ?? JSON.stringify(webPush.generateVAPIDKeys());
  return parse(await shared.secret('vapid', make));
}

async function openKeyFile(path: string): Promise<VapidKeys> {
  const known = await readSecret(path);
  if (known) return parse(known.text);
  await createSecret(path, JSON.stringify(webPush.generateVAPIDKeys()));
  const kept = await readSecret(path);
  if (!kept) throw new Error('the keys for Web Push are not where they were written');
  return parse(kept.text);
}

/** A request to a push service (RFC 8030): its body can be read by that one browser only. Throws for keys that are none. */
export function pushLetter(
  { endpoint, p256dh, auth }: Target & { kind: 'push' },
  { payload, topic, ttlSeconds }: { payload: string; topic: string; ttlSeconds: number },
  { keys, subject }: { keys: VapidKeys; subject: string },
): Request {
  const { headers, body } = webPush.generateRequestDetails({ endpoint, keys: { p256dh, auth } }, payload, {
    vapidDetails: { subject, ...keys },
    TTL: ttlSeconds,
    topic,
    contentEncoding: 'aes128gcm',
  });
  const texts = Object.entries(headers).map(([name, value]) => [name, String(value)] as const);
  return { url: endpoint, headers: Object.fromEntries(texts), body: body ?? '' };
}

function parse(text: string): VapidKeys {
  const value: unknown = JSON.parse(text);
  if (typeof value === 'object' && value !== null && 'publicKey' in value && 'privateKey' in value) {
    const { publicKey, privateKey } = value;
    if (typeof publicKey === 'string' && typeof privateKey === 'string') return { publicKey, privateKey };
  }
  throw new Error('what is kept as the keys for Web Push holds none');
}
