/** 128 bits from the system's own generator: nobody else has it, and nobody guesses it. */
export function unguessableId(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
