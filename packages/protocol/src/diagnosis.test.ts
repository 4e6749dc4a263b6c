import { describe, expect, it } from '@jest/globals';
import { type Diagnosis, formatDiagnosis } from './diagnosis.ts';

const diagnosis: Diagnosis = {
  file: 'community.json',
  line: 12,
  column: 25,
  path: 'features.collaboration.maxSessionSize',
  code: 'too_large',
  message: 'must be at most 100, not 1000',
  suggestion: 'Write 100.',
};

describe('formatDiagnosis', () => {
  it('is one line that begins with what a terminal makes a link of', () => {
    expect(formatDiagnosis(diagnosis)).toBe(
      'community.json:12:25 features.collaboration.maxSessionSize must be at most 100, not 1000. Write 100. [too_large]',
    );
  });

  it('leaves out a path and a suggestion that there are not', () => {
    const { suggestion: _, ...plain } = diagnosis;
    expect(
      formatDiagnosis({ ...plain, line: 1, column: 1, path: '', code: 'empty_file', message: 'the file is empty' }),
    ).toBe('community.json:1:1 the file is empty. [empty_file]');
  });
});
