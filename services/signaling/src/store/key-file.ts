import { randomBytes } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { createSecret, readSecret } from '@nodegx/service-kit';

const keyBytes = 32;

/** The key that invitation links are signed with, made on first use. Readable by its user only. */
export async function openKeyFile(folder: string): Promise<Uint8Array> {
  const path = join(folder, 'link-key');
  let found = await readSecret(path);
  if (found === undefined) {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await createSecret(path, randomBytes(keyBytes).toString('base64url'));
    // Another process may have been faster: the key is the one that lies there.
    found = await readSecret(path);
  }
  const key = Buffer.from(found?.text.trim() ?? '', 'base64url');
  if (key.length < keyBytes) throw new Error(`${path} holds no key; remove it, and links made so far are void`);
  return new Uint8Array(key);
}
