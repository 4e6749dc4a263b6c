import { createHash, randomBytes } from 'node:crypto';

/** 128 random bits, fit for a secret that is shown once and for an id. */
export function randomId(): string {
  return randomBytes(16).toString('base64url');
}

/** What is kept of a resume id: whoever reads the rooms cannot resume with it. */
export function hashOf(resumeId: string): string {
  return createHash('sha256').update(resumeId).digest('base64url').slice(0, 22);
}
