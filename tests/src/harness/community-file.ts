import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A community.json in a folder, edited as an editor does: written beside and renamed into place. */
export class CommunityFile {
  readonly path: string;

  constructor(folder: string) {
    this.path = join(folder, 'community.json');
  }

  async write(changes: Record<string, unknown> = {}): Promise<void> {
    await this.writeText(
      JSON.stringify({ version: '1.0.0', community: { id: 'acme', name: 'Acme' }, ...changes }, undefined, 2),
    );
  }

  async writeText(text: string): Promise<void> {
    await writeFile(`${this.path}.new`, text);
    await rename(`${this.path}.new`, this.path);
  }
}
