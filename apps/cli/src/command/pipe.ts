/**
 * Whoever reads the output may stop reading (`| head`) or have no room for it: that is no bug of the command, and no
 * stack trace helps. A reader that left ends it quietly, a full disk with 1 and a sentence.
 */
export function endWithoutReader(stream: NodeJS.WriteStream): void {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') process.stderr.write(`nodegx: the output cannot be written (${error.code}).\n`);
    process.exit(error.code === 'EPIPE' ? (process.exitCode ?? 0) : 1);
  });
}
