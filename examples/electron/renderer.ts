import { ClientError, Identity, openDocument, type Provider } from '@nodegx/client';
import type { Bridge } from './bridge.ts';
import { bindTextArea } from './text-area.ts';

declare global {
  interface Window {
    readonly bridge: Bridge;
  }
}

const { server, userName, unsaved, onOpenDocument } = window.bridge;

function element<T extends HTMLElement>(id: string, kind: new () => T): T {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new TypeError(`there is no ${id}`);
  return found;
}

const state = element('state', HTMLParagraphElement);
const area = element('text', HTMLTextAreaElement);
let current: { readonly notes: Provider; unbind(): void } | undefined;

async function show(identity: Identity, name: string): Promise<void> {
  current?.unbind();
  await current?.notes.close();
  const notes = openDocument({
    server: `${server.replace(/^http/, 'ws')}/sync`,
    document: name,
    token: identity.token,
  });
  notes.on('saved', (saveState) => {
    unsaved(saveState.unsaved);
    state.textContent = saveState.saved ? `${name}: saved` : `${name}: ${saveState.unsaved} not saved yet`;
  });
  notes.on('fault', ({ message }) => {
    state.textContent = message;
  });
  current = { notes, unbind: bindTextArea(area, notes.doc.getText('text')) };
  area.disabled = false;
}

try {
  const identity = new Identity({ community: server });
  if ((await identity.restore()) === undefined) await identity.guest(userName);
  onOpenDocument((name) => void show(identity, name));
  await show(identity, 'notes');
} catch (cause) {
  state.textContent = cause instanceof ClientError ? cause.message : 'Something went wrong. Start it again.';
}
