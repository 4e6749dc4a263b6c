import { createHmac } from 'node:crypto';
import type { Notification } from '@nodegx/protocol';
import type { Request } from './post.ts';

const json = { 'content-type': 'application/json', 'user-agent': 'nodegx-notifications' };

/**
 * A signed request as https://www.standardwebhooks.com describes: `webhook-signature` is the HMAC-SHA256 of
 * `id.timestamp.body` under the secret. The id stays the same when it is sent again, the timestamp does not.
 */
export function webhookLetter(
  { url, secret }: { readonly url: string; readonly secret: string },
  id: string,
  community: string,
  notification: Notification,
  nowMs: number,
): Request {
  const timestamp = String(Math.floor(nowMs / 1000));
  const body = JSON.stringify({ type: 'notification', community, notification });
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
  const signature = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64');
  const headers = {
    ...json,
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': `v1,${signature}`,
  };
  return { url, headers, body };
}

/** A message in a Discord channel. Nobody is pinged, whatever the text says. */
export function discordLetter(url: string, community: string, notification: Notification): Request {
  const content = cut(sentence(community, notification), 2_000);
  return { url, headers: json, body: JSON.stringify({ content, allowed_mentions: { parse: [] } }) };
}

/** A message in a Slack channel. What Slack would read as a command or a link is text. */
export function slackLetter(url: string, community: string, notification: Notification): Request {
  const text = cut(sentence(community, notification), 3_000)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
  return { url, headers: json, body: JSON.stringify({ text, mrkdwn: false }) };
}

/** A push message holds 4 KiB with its encryption: what does not fit is fetched by the page that is opened. */
export const maxPushBytes = 3_000;

/** What the service worker of a browser gets. */
export function pushPayload(community: string, notification: Notification, unread: number): string {
  const { activities, ...card } = notification;
  const whole = JSON.stringify({ community, unread, notification: card });
  if (Buffer.byteLength(whole) <= maxPushBytes) return whole;
  return JSON.stringify({ community, unread, notification: { ...card, data: {} } });
}

function sentence(community: string, { type, data }: Notification): string {
  switch (type) {
    case 'thread':
      return `${community}: new thread “${textOf(data, 'threadTitle')}”`;
    case 'session':
      return `${community}: ${textOf(data, 'host')} started a session: “${textOf(data, 'sessionTitle')}”`;
    case 'component':
      return `${community}: ${textOf(data, 'author')} published “${textOf(data, 'componentName')}”`;
    default:
      return `${community}: ${textOf(data, 'message')}`;
  }
}

function textOf(data: Notification['data'], key: string): string {
  const value = Object.hasOwn(data, key) ? data[key] : undefined;
  return typeof value === 'string' && value.trim() !== '' ? value : 'something new';
}

function cut(text: string, max: number): string {
  return text.length <= max ? text : `${text.slice(0, max - 1)}…`;
}
