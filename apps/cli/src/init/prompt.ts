import { createInterface } from 'node:readline';
import type { Ask } from './wishes.ts';

/** What Ctrl-C ends a command with, as shells see it. */
const interrupted = 130;

/** Asks in the terminal; `undefined` when there is none. Ctrl-C and Ctrl-D end the process before anything is written. */
export function askInTerminal(): { ask: Ask; close(): void } | undefined {
  if (process.stdin.isTTY !== true || process.stdout.isTTY !== true) return undefined;
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  const stop = (): never => {
    process.stdout.write('\nStopped. Nothing was written.\n');
    process.exit(interrupted);
  };
  lines.on('SIGINT', stop);
  // Keeps what was typed or pasted ahead of its question.
  const typed = lines[Symbol.asyncIterator]();
  return {
    ask: async (question, otherwise) => {
      lines.setPrompt(`${question}${otherwise === '' ? '' : ` [${otherwise}]`}: `);
      lines.prompt();
      const answer = await typed.next();
      if (answer.done === true) return stop();
      return answer.value.trim() === '' ? otherwise : answer.value;
    },
    close: () => lines.close(),
  };
}
