import type { Command } from '../room/commands.ts';

const maxCommands = 20_000;
const maxSignalBytes = 16 * 1024 * 1024;

/** A command, and its place among those of this process. */
export interface Numbered {
  readonly order: number;
  readonly command: Command;
}

/**
 * What could not be said to a log that is out of reach, and is said when it is back: that sockets are gone, and signals
 * that are taken once however often they are said ([SIG17]). Whoever asks for something else is told to ask again.
 */
export class Owed {
  #kept: Numbered[] = [];
  #signalBytes = 0;

  /** Whether the command is kept; else whoever asked has to hear of it. */
  keep(one: Numbered): boolean {
    const { command } = one;
    const isSignal = command.kind === 'signal' && typeof command.origin.id === 'number';
    if (this.#kept.length >= maxCommands || ('origin' in command && !isSignal)) return false;
    const bytes = isSignal ? command.data.length : 0;
    if (this.#signalBytes + bytes > maxSignalBytes) return false;
    this.#signalBytes += bytes;
    this.#kept.push(one);
    return true;
  }

  /** Takes everything out, in order: what was under way when the line was cut comes back later than what could not leave. */
  take(): Command[] {
    const kept = this.#kept.sort((one, other) => one.order - other.order);
    this.#kept = [];
    this.#signalBytes = 0;
    return kept.map(({ command }) => command);
  }
}
