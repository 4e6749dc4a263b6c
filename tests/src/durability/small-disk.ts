import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const mount = (...args: string[]): boolean => spawnSync('mount', args).status === 0;
const unmount = (path: string): boolean => spawnSync('umount', ['-l', path]).status === 0;
const mountAt = (path: string): boolean => mount('-t', 'tmpfs', '-o', 'size=12m', 'tmpfs', path);

/** Whether this process may mount file systems (it needs root). */
export function canMount(): boolean {
  const path = mkdtempSync(join(tmpdir(), 'nodegx-mount-'));
  const isMounted = mountAt(path) && unmount(path);
  rmSync(path, { recursive: true, force: true });
  return isMounted;
}

/** A small disk of its own, which can be filled up and made read-only. */
export class SmallDisk {
  readonly path: string;
  readonly #filler: string;

  constructor(path: string) {
    mkdirSync(path);
    if (!mountAt(path)) throw new Error('the small disk could not be mounted');
    this.path = path;
    this.#filler = join(path, 'filler');
  }

  /** Leaves no byte free. */
  fill(): void {
    spawnSync('dd', ['if=/dev/zero', `of=${this.#filler}`, 'bs=1k', 'oflag=append', 'conv=notrunc']);
  }

  makeRoom(): void {
    rmSync(this.#filler, { force: true });
  }

  /** Refused by the system while a file there is open for writing. */
  makeReadOnly(): boolean {
    return mount('-o', 'remount,ro', this.path);
  }

  makeWritable(): boolean {
    return mount('-o', 'remount,rw', this.path);
  }

  /** Nothing new can be made below the path; files that are open for writing still take it. */
  coverReadOnly(): boolean {
    return mount('--bind', this.path, this.path) && mount('-o', 'remount,bind,ro', this.path);
  }

  uncover(): boolean {
    return unmount(this.path);
  }

  remove(): void {
    while (unmount(this.path));
  }
}
