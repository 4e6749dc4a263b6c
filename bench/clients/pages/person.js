/**
 * Somebody in a page, whatever their client is. `any`: what a client keeps of its own.
 *
 * @typedef {{
 *   counted: { messages: number, bytes: number },
 *   open(where: { server: string, signaling: string, room: string, name: string, isFirst: boolean }): Promise<void>,
 *   type(letter: string): void,
 *   shows(text: string): Promise<void>,
 *   saved(): Promise<void>,
 *   direct(others: number): Promise<unknown>,
 *   [own: string]: any,
 * }} Person
 */
export {};
