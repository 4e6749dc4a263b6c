import type { Command } from '../room/commands.ts';
import type { WorldImage } from '../room/snapshot.ts';

/** Who applies what a log brings. */
export interface LogReceiver {
  /** The next command, the same one for every process that shares the log. */
  apply(command: Command): void;
  /** A command of this process that did not get into the log. */
  failed(command: Command): void;
  image(): WorldImage;
  /** The world as it was at some command; what came after it follows. */
  restore(image: WorldImage): void;
  /** The others take this process for dead: its sockets have no seats any more. */
  deposed(): void;
}

/**
 * The order in which commands happen. Every process that shares a log applies all of its commands in the same order, and
 * so has the same rooms: limits hold across processes, and a process that dies takes nothing with it. Implementations
 * pass the suite in `contract.ts`.
 */
export interface RoomLog {
  /** This process, for as long as it lives. */
  readonly node: string;
  /** Whether no other process has the same rooms. */
  readonly isAlone: boolean;
  /** Whether commands get through. */
  readonly isUp: boolean;
  /** Commands are applied from now on. Rejects when the log cannot be reached. */
  open(receiver: LogReceiver): Promise<void>;
  /** The command is applied, here and elsewhere, or `failed` is told; both may happen within the call. */
  append(command: Command): void;
  /** Says goodbye to the other processes. */
  close(): Promise<void>;
}
