// An application with React, as the pages of these tests run it.
import { DesktopNotifications } from '@nodegx/client';
import {
  CommunityProvider,
  useCommunity,
  useConnection,
  useDocument,
  useGraph,
  useNode,
  useNotifications,
  usePresence,
  useSaved,
  useSession,
  useText,
  useToasts,
} from '@nodegx/client/react';
import { memo, StrictMode, startTransition, useState } from 'react';
import { createRoot } from 'react-dom/client';

/** Sync sockets that were opened, and those that are open. */
const sockets = { opened: [], open: new Set() };
const OwnWebSocket = globalThis.WebSocket;
globalThis.WebSocket = class extends OwnWebSocket {
  constructor(url, protocols) {
    super(url, protocols);
    const path = new URL(url).pathname;
    sockets.opened.push(path);
    sockets.open.add(this);
    this.addEventListener('close', () => sockets.open.delete(this));
  }
};

/** What was rendered: how often, and what stood on the page at each commit. */
const rendered = { nodes: {}, commits: [], torn: 0 };

function Name() {
  const { community, endpoints } = useCommunity();
  return <h1>{community?.name ?? endpoints.sync}</h1>;
}

function Editor({ name }) {
  const document = useDocument(name);
  const text = useText(document, 'text');
  const state = useConnection(document);
  const { saved, unsaved } = useSaved(document);
  globalThis.editor = document;
  return (
    <section>
      <p id="text">{text}</p>
      <p id="state">{state.at}</p>
      <p id="saved">{saved ? 'saved' : `${unsaved} unsaved`}</p>
    </section>
  );
}

function People({ name }) {
  const { self, others, setPresence } = usePresence(useDocument(name));
  globalThis.setPresence = setPresence;
  return <p id="people">{[self, ...others.map(({ state }) => state)].map((state) => state?.name).join(' and ')}</p>;
}

const Node = memo(function Node({ graph, id }) {
  const node = useNode(graph, id);
  rendered.nodes[id] = (rendered.nodes[id] ?? 0) + 1;
  return <li>{`${node?.properties.label} at ${node?.position.x}`}</li>;
});

function Graph({ name }) {
  const { graph, nodes, connections, canUndo } = useGraph(useDocument(name));
  globalThis.graph = graph;
  return (
    <section>
      <ul id="nodes">
        {nodes.map(({ id }) => (
          <Node key={id} graph={graph} id={id} />
        ))}
      </ul>
      <p id="graph">{`${nodes.length} nodes, ${connections.length} connections${canUndo ? ', undo' : ''}`}</p>
    </section>
  );
}

function Bell() {
  const { inbox, unread, notifications } = useNotifications();
  const { toasts } = useToasts();
  globalThis.inbox = inbox;
  return (
    <section>
      <p id="unread">{unread}</p>
      <p id="toasts">{toasts.map(({ title }) => title).join('; ')}</p>
      <ul id="notifications">
        {notifications.map(({ id, read }) => (
          <li key={id}>{read ? 'read' : 'unread'}</li>
        ))}
      </ul>
    </section>
  );
}

/** Takes its time, so that edits come while a list of them is being rendered. */
function Slow({ name, heavy }) {
  const text = useText(useDocument(name), 'text');
  const until = performance.now() + (heavy ? 3 : 0);
  while (performance.now() < until);
  return <i className="slow">{text.length}</i>;
}

const places = Array.from({ length: 60 }, (_, index) => `place ${index}`);

function Many({ name }) {
  const [heavy, setHeavy] = useState(false);
  globalThis.renderSlowly = () => startTransition(() => setHeavy((before) => !before));
  return places.map((place) => <Slow key={place} name={name} heavy={heavy} />);
}

function Meeting() {
  const { session, state, participants, presence, self } = useSession();
  globalThis.session = session;
  return (
    <section>
      <p id="session">{state.at}</p>
      <p id="participants">{participants.map(({ name, isSelf }) => (isSelf ? `${name} (you)` : name)).join(', ')}</p>
      <p id="cursors">{presence.map(({ cursor }) => `${cursor?.x},${cursor?.y}`).join(' ')}</p>
      <p id="self">{self?.name}</p>
    </section>
  );
}

const parts = { Meeting, Name, Editor, People, Graph, Bell, Many };

/** What stands on the page after each commit. */
new MutationObserver(() => {
  const seen = new Set([...document.querySelectorAll('.slow')].map((element) => element.textContent));
  if (seen.size > 0) rendered.commits.push([...seen]);
  if (seen.size > 1) rendered.torn += 1;
}).observe(document.getElementById('app'), { subtree: true, childList: true, characterData: true });

let root;

/** Shows these parts within one provider. */
function show(names, { document: name = 'notes', ...provider } = {}) {
  root ??= createRoot(document.getElementById('app'));
  root.render(
    <StrictMode>
      <CommunityProvider
        loading={<p id="loading">loading</p>}
        failed={(error, retry) => (
          <button id="failed" type="button" onClick={retry}>
            {error.code}
          </button>
        )}
        {...provider}
      >
        {names.map((part) => {
          const Part = parts[part];
          return <Part key={part} name={name} />;
        })}
      </CommunityProvider>
    </StrictMode>,
  );
}

globalThis.app = { show, sockets, rendered, DesktopNotifications };
