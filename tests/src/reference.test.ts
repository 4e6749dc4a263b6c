import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from '@jest/globals';

const script = fileURLToPath(new URL('../../scripts/reference.mjs', import.meta.url));

describe('the reference in docs/reference', () => {
  it('says what the SDK exports now, each with a docstring', async () => {
    const { stderr } = await promisify(execFile)(process.execPath, [script, '--check']).catch(
      (failed: { stderr: string }) => failed,
    );
    expect(stderr).toBe('');
  });
});
