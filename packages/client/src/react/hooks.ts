import { useCallback, useEffect, useMemo, useReducer, useState, useSyncExternalStore } from 'react';
import type { Community } from '../community/community.ts';
import type { CommunityManager } from '../community/manager.ts';
import type { ClientError } from '../errors.ts';
import { Graph } from '../graph/graph.ts';
import type { GraphConnection, GraphNode } from '../graph/graph-data.ts';
import type { Notifications } from '../notifications/notifications.ts';
import type { NotificationsSnapshot } from '../notifications/notifications-types.ts';
import type { Toast } from '../notifications/toasts.ts';
import type { DocumentOptions, Provider } from '../provider.ts';
import type { SaveState } from '../saved.ts';
import type { Session } from '../session/session.ts';
import type { PeerState } from '../state.ts';
import type { CommunityView } from './community-store.ts';
import { useCommunityContext } from './context.ts';
import { PresenceView, type PresentPerson } from './presence-view.ts';
import { type SessionView, SessionWatch } from './session-watch.ts';
import type { Shared } from './shared.ts';

/** The community of the provider above. */
export function useCommunity(): CommunityView {
  return useCommunityContext().view;
}

/** The communities of a person, and the one that they work in. */
export function useCommunities(manager: CommunityManager): {
  readonly communities: readonly Community[];
  readonly active: Community | undefined;
} {
  const subscribe = useCallback(
    (changed: () => void) => {
      const stops = (['added', 'removed', 'updated', 'active'] as const).map((name) => manager.on(name, changed));
      return () => {
        for (const stop of stops) stop();
      };
    },
    [manager],
  );
  const communities = useSnapshot(subscribe, () => manager.communities);
  const active = useSnapshot(subscribe, () => manager.active);
  return useMemo(() => ({ communities, active }), [communities, active]);
}

/** How to open a document; what the provider above knows is filled in. */
export type UseDocumentOptions = Omit<DocumentOptions, 'document' | 'server' | 'doc' | 'awareness'>;

/**
 * A document of the community, open as long as some component uses it, and the same one for all of them. The options of
 * the first one count.
 */
export function useDocument(name: string, options: UseDocumentOptions = {}): Provider {
  const { view, token, name: ownName, openDocument, documents } = useCommunityContext();
  const server = view.endpoints.sync;
  return useShared(documents, `${server ?? ''} ${name}`, () =>
    openDocument({
      document: name,
      ...(server === undefined ? {} : { server }),
      ...(token === undefined ? {} : { token }),
      ...(ownName === undefined ? {} : { name: ownName }),
      ...options,
    }),
  );
}

/** Something that has a state and tells of it: a document, a session, an inbox. */
export interface Connected<State> {
  readonly state: State;
  on(name: 'state', listener: (state: State) => void): () => void;
}

/** How something is connected. */
export function useConnection<State>(source: Connected<State>): State {
  const subscribe = useCallback((changed: () => void) => source.on('state', changed), [source]);
  return useSnapshot(subscribe, () => source.state);
}

/** Something that knows whether its edits are safe: a document or a session. */
export interface Saving {
  readonly saveState: SaveState;
  on(name: 'saved', listener: (state: SaveState) => void): () => void;
}

/** Whether what was written is safe. */
export function useSaved(source: Saving): SaveState {
  const subscribe = useCallback((changed: () => void) => source.on('saved', changed), [source]);
  return useSnapshot(subscribe, () => source.saveState);
}

/** Who is reached, and how. */
export function usePeers(document: Provider): readonly PeerState[] {
  const subscribe = useCallback((changed: () => void) => document.on('peers', changed), [document]);
  return useSnapshot(subscribe, () => document.peers);
}

/** A shared text as a string: the one of this name in the document. For long texts bind an editor instead. */
export function useText({ doc }: Pick<Provider, 'doc'>, name: string): string {
  const text = useMemo(() => doc.getText(name), [doc, name]);
  const subscribe = useCallback(
    (changed: () => void) => {
      text.observe(changed);
      return () => text.unobserve(changed);
    },
    [text],
  );
  return useSnapshot(subscribe, () => text.toString());
}

/** Who is there, and what they show of themselves. */
export function usePresence<State extends Record<string, unknown>>({
  awareness,
}: Pick<Provider, 'awareness'>): {
  readonly self: State | null;
  readonly others: readonly PresentPerson<State>[];
  /** Changes these fields of what is shown of oneself. */
  setPresence(fields: Partial<State>): void;
} {
  const view = useMemo(() => new PresenceView<State>(awareness), [awareness]);
  const { self, others } = useSnapshot(view.subscribe, view.read);
  return useMemo(() => ({ self, others, setPresence: view.set }), [self, others, view]);
}

/** A graph in a document: the same one for all components, so that they share what can be undone. */
export function useGraph(
  source: Pick<Provider, 'doc'> | Graph,
  name = 'graph',
): {
  readonly graph: Graph;
  readonly nodes: readonly GraphNode[];
  readonly connections: readonly GraphConnection[];
  readonly canUndo: boolean;
  readonly canRedo: boolean;
} {
  const { graphs } = useCommunityContext();
  const graph = source instanceof Graph ? source : graphOf(graphs, source.doc, name);
  const subscribe = useCallback(
    (changed: () => void) => {
      const stops = [graph.on('change', changed), graph.on('history', changed)];
      return () => {
        for (const stop of stops) stop();
      };
    },
    [graph],
  );
  const nodes = useSnapshot(subscribe, () => graph.nodes);
  const connections = useSnapshot(subscribe, () => graph.connections);
  const canUndo = useSnapshot(subscribe, () => graph.canUndo);
  const canRedo = useSnapshot(subscribe, () => graph.canRedo);
  return useMemo(
    () => ({ graph, nodes, connections, canUndo, canRedo }),
    [graph, nodes, connections, canUndo, canRedo],
  );
}

/** One node; its component is rendered again only when this node changes. `undefined`: there is none. */
export function useNode(graph: Graph, id: string): GraphNode | undefined {
  const subscribe = useCallback((changed: () => void) => graph.on('change', changed), [graph]);
  return useSnapshot(subscribe, () => graph.node(id));
}

/** The person's inbox in the community: one for all components below the provider. */
export function useNotifications(): NotificationsSnapshot & { readonly inbox: Notifications } {
  const inbox = useInbox();
  const subscribe = useCallback((changed: () => void) => inbox.on('change', changed), [inbox]);
  const snapshot = useSnapshot(subscribe, () => inbox.snapshot);
  return useMemo(() => ({ inbox, ...snapshot }), [inbox, snapshot]);
}

/**
 * The session that the person works in: one for all components below the provider, left after the last one. `start` and
 * `join` are its methods. With a session of your own it shows that one, and closes nothing.
 */
export function useSession(given?: Session): SessionView {
  const { view, token, name, userId, Session, sessions } = useCommunityContext();
  const { signaling, sync, ...others } = view.endpoints;
  const session = useShared(
    sessions,
    given === undefined ? `${signaling ?? ''} ${sync ?? ''} ${userId ?? ''}` : undefined,
    () =>
      given ??
      new Session({ community: { endpoints: { signaling, sync, ...others } }, identity: { token, name, userId } }),
  );
  const watched = useMemo(() => new SessionWatch(session), [session]);
  return useSnapshot(watched.subscribe, watched.read);
}

/** What to show for a moment, newest last, in one tab of the browser. */
export function useToasts({ max = 3, lastsMs = 8_000 }: { max?: number; lastsMs?: number } = {}): {
  readonly toasts: readonly Toast[];
  dismiss(id: string): void;
} {
  const inbox = useInbox();
  const [toasts, setToasts] = useState<readonly Toast[]>([]);
  const dismiss = useCallback((id: string) => setToasts((shown) => shown.filter((one) => one.id !== id)), []);
  useEffect(() => {
    const timers = new Set<ReturnType<typeof setTimeout>>();
    const stop = inbox.on('toast', (toast) => {
      setToasts((shown) => [...shown.filter(({ id }) => id !== toast.id), toast].slice(-max));
      const timer = setTimeout(() => {
        timers.delete(timer);
        dismiss(toast.id);
      }, lastsMs);
      timers.add(timer);
    });
    return () => {
      stop();
      for (const timer of timers) clearTimeout(timer);
    };
  }, [inbox, dismiss, max, lastsMs]);
  return useMemo(() => ({ toasts, dismiss }), [toasts, dismiss]);
}

/** Something that says what goes wrong: a document, a session, an inbox. */
export interface Fallible {
  on(name: 'fault', listener: (error: ClientError) => void): () => void;
}

/** What went wrong last, until it is dismissed. */
export function useFault(source: Fallible): { readonly fault: ClientError | undefined; dismiss(): void } {
  const [fault, setFault] = useState<ClientError>();
  useEffect(() => source.on('fault', setFault), [source]);
  const dismiss = useCallback(() => setFault(undefined), []);
  return useMemo(() => ({ fault, dismiss }), [fault, dismiss]);
}

function useInbox(): Notifications {
  const { view, token, name, userId, openNotifications, inboxes } = useCommunityContext();
  const server = view.endpoints.notifications;
  if (server === undefined) throw new Error('This community has no notification service among its endpoints.');
  return useShared(inboxes, `${server} ${userId ?? ''}`, () =>
    openNotifications({
      server,
      ...(token === undefined ? {} : { token }),
      ...(name === undefined ? {} : { name }),
      ...(userId === undefined ? {} : { userId }),
    }),
  );
}

/** Without a key it is not shared: whoever made it closes it. */
function useShared<T>(shared: Shared<T>, key: string | undefined, make: () => T): T {
  const [, again] = useReducer((count: number) => count + 1, 0);
  const value = key === undefined ? make() : shared.get(key, make);
  useEffect(() => {
    if (key === undefined) return undefined;
    const release = shared.hold(key, value);
    // It was closed between rendering and now: rendering again makes another one.
    if (release === undefined) again();
    return release;
  }, [shared, key, value]);
  return value;
}

function graphOf(graphs: WeakMap<object, Map<string, Graph>>, doc: Provider['doc'], name: string): Graph {
  const known = graphs.get(doc) ?? new Map<string, Graph>();
  graphs.set(doc, known);
  const graph = known.get(name) ?? new Graph(doc, name);
  known.set(name, graph);
  return graph;
}

/** What `read` gives is the same object until something changes; what a server would render is the same. */
function useSnapshot<T>(subscribe: (changed: () => void) => () => void, read: () => T): T {
  return useSyncExternalStore(subscribe, read, read);
}
