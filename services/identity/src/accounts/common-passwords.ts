import { dictionary } from '@zxcvbn-ts/language-common';

/** The passwords that attackers try first: some 50,000, from lists of what was stolen elsewhere, in small letters. */
export function commonPasswords(): ReadonlySet<string> {
  return new Set(dictionary['passwords-common']);
}
