import { WebSocketServer } from 'ws';

// The floor: whatever comes goes to everyone else in the room, unread, at once. No document, no store, no checks.
const emptyAnswer = Buffer.from([0, 1, 2, 0, 0]);
/** @type {Map<string, Set<import('ws').WebSocket>>} */
const rooms = new Map();

const server = new WebSocketServer({
  host: '127.0.0.1',
  port: Number(process.env['PORT']),
  perMessageDeflate: false,
});

server.on('connection', (socket, request) => {
  const name = request.url ?? '/';
  const room = rooms.get(name) ?? new Set();
  rooms.set(name, room.add(socket));
  socket.on('message', (/** @type {Buffer} */ message) => {
    if (message[0] === 0 && message[1] === 0) {
      socket.send(emptyAnswer);
      return;
    }
    for (const other of room) if (other !== socket) other.send(message);
  });
  socket.on('close', () => {
    room.delete(socket);
    if (room.size === 0) rooms.delete(name);
  });
});

process.on('SIGTERM', () => process.exit(0));
