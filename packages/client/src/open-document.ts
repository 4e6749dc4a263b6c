import type { Platform } from './platform/platform.ts';
import { type DocumentOptions, Provider } from './provider.ts';

/** Opens a document. It connects by itself, comes back by itself, and keeps what is written until the server has it. */
export type OpenDocument = (options: DocumentOptions) => Provider;

export function openDocumentOn(platform: Platform): OpenDocument {
  return (options) => new Provider(options, platform);
}
