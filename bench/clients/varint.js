/**
 * lib0's variable-length numbers, as the y-protocols use them.
 *
 * @param {number} value
 * @returns {number[]}
 */
export function varUint(value) {
  const bytes = [];
  let rest = value;
  while (rest > 127) {
    bytes.push((rest % 128) | 128);
    rest = Math.floor(rest / 128);
  }
  bytes.push(rest);
  return bytes;
}

/** @param {string} text */
export function varString(text) {
  return varBytes(Buffer.from(text, 'utf8'));
}

/** @param {Uint8Array} bytes */
export function varBytes(bytes) {
  return Buffer.concat([Buffer.from(varUint(bytes.length)), bytes]);
}

/** Where the last number that `readVarUint` read ended: readers in the hot loop must not allocate a pair for it. */
export const cursor = { at: 0 };

/**
 * @param {Buffer} buffer
 * @param {number} start
 */
export function readVarUint(buffer, start) {
  let at = start;
  let value = 0;
  let factor = 1;
  for (;;) {
    const byte = buffer[at++] ?? 0;
    value += (byte & 127) * factor;
    if (byte < 128) break;
    factor *= 128;
  }
  cursor.at = at;
  return value;
}
