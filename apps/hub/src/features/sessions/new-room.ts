/** Letters and digits that nobody mistakes for each other when reading them out. */
const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789';

/**
 * A name for a session that nobody can guess (about 59 bits) and that can be read out: `k3vd-9wqa-mzt2`.
 *
 * @param random fills with random bytes, as `crypto.getRandomValues` does
 */
export function newRoom(random: (bytes: Uint8Array<ArrayBuffer>) => unknown): string {
  const letters: string[] = [];
  const byte = new Uint8Array(1);
  // Bytes beyond the last whole round of the alphabet are drawn anew, so that every letter is as likely.
  const limit = 256 - (256 % alphabet.length);
  while (letters.length < 12) {
    random(byte);
    const value = byte[0] ?? 255;
    if (value < limit) letters.push(alphabet.charAt(value % alphabet.length));
  }
  return [letters.slice(0, 4), letters.slice(4, 8), letters.slice(8)].map((part) => part.join('')).join('-');
}
