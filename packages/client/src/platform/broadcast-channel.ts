import type { OpenTabs } from './platform.ts';

/** Tabs of one origin, by the BroadcastChannel that browsers and Node have. */
export const openBroadcastChannel: OpenTabs = (name, onMessage) => {
  const channel = new BroadcastChannel(name);
  channel.onmessage = ({ data }: { data: unknown }) => onMessage(data);
  return { post: (message) => channel.postMessage(message), close: () => channel.close() };
};
