import { WebSocketServer } from 'ws';

// The floor: whatever comes goes to everyone else in the room, unread, as one write each. No names, no checks. A message
// of a few bytes is a question whether one is in, and comes back.
const longestQuestion = 10;
/** @type {Map<string, Set<import('node:stream').Duplex>>} */
const rooms = new Map();

const server = new WebSocketServer({
  host: '127.0.0.1',
  port: Number(process.env['PORT']),
  perMessageDeflate: false,
});

server.on('connection', (socket, request) => {
  const name = request.url ?? '/';
  const line = request.socket;
  const room = rooms.get(name) ?? new Set();
  rooms.set(name, room.add(line));
  socket.on('message', (/** @type {Buffer} */ message) => {
    if (message.length < longestQuestion) {
      socket.send(message, { binary: false });
      return;
    }
    const frame = textFrame(message);
    for (const other of room) if (other !== line) other.write(frame);
  });
  socket.on('close', () => {
    room.delete(line);
    if (room.size === 0) rooms.delete(name);
  });
});

process.on('SIGTERM', () => process.exit(0));

/** @param {Buffer} message of 126 to 65,535 bytes */
function textFrame(message) {
  const head = Buffer.from([0x81, 126, message.length >> 8, message.length & 255]);
  return Buffer.concat([head, message]);
}
