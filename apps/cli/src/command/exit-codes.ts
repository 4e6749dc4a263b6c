import { startupFailures } from '@nodegx/service-kit';

/** What every command exits with, in one place. A command's own help says which of them it uses and for what. */
export function allExitCodes(): string {
  const codes: Record<number, string> = { 0: 'done; for checks: nothing is broken' };
  for (const { exitCode, meaning } of Object.values(startupFailures)) codes[exitCode] = meaning;
  codes[1] = 'not done, or a check found something broken; or a bug or a failing machine';
  codes[130] = 'stopped with Ctrl-C';
  return Object.entries(codes)
    .map(([code, meaning]) => `  ${code.padEnd(3)}  ${meaning}`)
    .join('\n');
}
