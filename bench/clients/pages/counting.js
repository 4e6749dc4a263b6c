/** What a page has sent since it was loaded: messages handed to sockets and data channels, and their bytes. */
export const counted = { messages: 0, bytes: 0 };

/** @param {unknown} data */
function count(data) {
  counted.messages++;
  if (typeof data === 'string') counted.bytes += new TextEncoder().encode(data).length;
  else if (data instanceof ArrayBuffer || ArrayBuffer.isView(data)) counted.bytes += data.byteLength;
  else if (data instanceof Blob) counted.bytes += data.size;
}

for (const kind of [WebSocket, RTCDataChannel]) {
  const { send } = kind.prototype;
  /** @param {any} data */
  kind.prototype.send = function counting(data) {
    count(data);
    return send.call(this, data);
  };
}
