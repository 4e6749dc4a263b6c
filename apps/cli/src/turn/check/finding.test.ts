import { expect, test } from '@jest/globals';
import { type Finding, formatFindings, isPassed } from './finding.ts';

const finding = (status: Finding['status'], about: string, message: string): Finding => ({
  status,
  about,
  check: 'relay',
  message,
});

test('[TRN14] a report groups what belongs together, marks it and sums it up', () => {
  const findings = [
    finding('ok', 'turn:a', 'Works.'),
    finding('warn', 'relay', 'Has no quota.'),
    finding('fail', 'turn:a', 'Does not.'),
  ];
  expect(formatFindings(findings)).toBe(
    'turn:a\n  ✓ Works.\n  ✗ Does not.\n\nrelay\n  ! Has no quota.\n\n1 of 3 checks failed. 1 worth a look.\n',
  );
  expect(isPassed(findings)).toBe(false);
  expect(isPassed(findings.slice(0, 2))).toBe(true);
  expect(formatFindings([finding('ok', 'turn:a', 'Works.')])).toMatch(/\n\nThe relay works\.\n$/);
});
