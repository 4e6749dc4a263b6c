import { WebSocket as NodeWebSocket } from 'ws';

/**
 * ws in the place of the browser's WebSocket, as y-websocket's documentation has it for Node. The cast says what both
 * promise and their types do not: that clients may treat them alike.
 */
export const WebSocketForNode = NodeWebSocket as unknown as typeof WebSocket;
