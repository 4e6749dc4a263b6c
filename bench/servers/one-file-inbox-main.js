import { randomUUID } from 'node:crypto';
import { JSONFilePreset } from 'lowdb/node';
import { WebSocketServer } from 'ws';

// The first design: everybody's notifications in one lowdb file, read and written whole for every message. Written for
// this comparison from its description, with its messages; only `notificationType` is ours, and each message waits for
// the one before it, because the design itself loses notifications where two are under way at once.
const days = 30;
const database = await JSONFilePreset(process.env['DB_FILE'] ?? 'notifications.json', { notifications: [] });
/** @type {Map<string, Set<import('ws').WebSocket>>} */
const connected = new Map();
let last = Promise.resolve();

const server = new WebSocketServer({ port: Number(process.env['PORT']), host: '127.0.0.1' });
server.on('connection', (socket) => {
  let userId = '';
  /** @param {object} message */
  const answer = (message) => socket.send(JSON.stringify(message));
  socket.on('message', (data) => {
    const message = JSON.parse(String(data));
    last = last.then(async () => {
      await database.read();
      const { notifications } = database.data;
      switch (message.type) {
        case 'authenticate':
          userId = message.userId;
          connected.set(userId, (connected.get(userId) ?? new Set()).add(socket));
          answer({ type: 'authenticated', userId });
          answer({ type: 'notifications', notifications: notifications.filter((one) => one.userId === userId) });
          break;
        case 'send-notification': {
          const notification = {
            id: randomUUID(),
            userId: message.targetUserId,
            fromUserId: userId,
            type: message.notificationType,
            data: message.data,
            read: false,
            createdAt: new Date().toISOString(),
            expiresAt: new Date(Date.now() + days * 86_400_000).toISOString(),
          };
          notifications.push(notification);
          await database.write();
          for (const other of connected.get(message.targetUserId) ?? []) {
            other.send(JSON.stringify({ type: 'notification', notification }));
          }
          answer({ type: 'notification-sent', notificationId: notification.id, id: message.id });
        }
      }
    });
  });
  socket.on('close', () => connected.get(userId)?.delete(socket));
});
