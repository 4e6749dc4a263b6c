import { realpathSync } from 'node:fs';
import { readVersion } from '@nodegx/service-kit';

/** The version of this command, also where it is started through a link, as package managers make them. */
export function commandVersion(): string {
  const [, main] = process.argv;
  return readVersion(main === undefined ? undefined : realpathSync(main));
}
