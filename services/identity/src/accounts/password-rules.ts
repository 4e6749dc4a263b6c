import { type Problem, problem } from '@nodegx/protocol';

/** As NIST SP 800-63B has it: length counts, kinds of characters do not. */
export const minPasswordLength = 10;
/** More would only make hashing slower. */
const maxPasswordLength = 256;

/** The password as it is hashed: however a keyboard composes its letters, they are the same. */
export function normalPassword(password: string): string {
  return password.normalize('NFKC');
}

/**
 * Why a new password is refused: too short, one that many people have, the name itself, or one part over and over.
 * `common` holds the passwords that attackers try first, in small letters.
 */
export function passwordObjection(password: string, name: string, common: ReadonlySet<string>): Problem | undefined {
  const normal = normalPassword(password);
  const length = [...normal].length;
  if (length < minPasswordLength || length > maxPasswordLength) {
    const message = `A password has ${minPasswordLength} to ${maxPasswordLength} characters. Choose another; four or more words are easy to remember.`;
    return problem('password_weak', {
      message,
      details: { minLength: minPasswordLength, maxLength: maxPasswordLength },
    });
  }
  const lower = normal.toLowerCase();
  const withoutEnds = lower.replaceAll(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
  const isCommon =
    common.has(lower) || (withoutEnds.length > 0 && common.has(withoutEnds) && withoutEnds.length > length - 4);
  return isCommon || isRepetition(lower) || isMadeOf(lower, name.toLowerCase()) ? problem('password_weak') : undefined;
}

/** `aaaaaaaaaa`, `abcabcabcabc`, and what runs along the alphabet or the digits. */
function isRepetition(text: string): boolean {
  if (/^(.{1,4})\1+.{0,3}$/u.test(text)) return true;
  const points = [...text].map((one) => one.codePointAt(0) ?? 0);
  const [first = 0, second = 0] = points;
  const step = second - first;
  return (
    Math.abs(step) <= 1 && points.every((point, index) => index === 0 || point - (points[index - 1] ?? 0) === step)
  );
}

function isMadeOf(text: string, name: string): boolean {
  return name.length >= 3 && text.includes(name) && text.length - name.length <= 5;
}
