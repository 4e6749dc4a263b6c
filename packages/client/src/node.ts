// What only Node has: `import { fileStorage } from '@nodegx/client/node'`.

export { openNodePeer } from './platform/node-peer.ts';
export { fileStorage } from './storage/file.ts';
export { fileValues } from './storage/file-values.ts';
