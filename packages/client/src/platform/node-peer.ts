import { createRequire } from 'node:module';
import { clientError } from '../errors.ts';
import type { Description, OpenPeer } from '../pair/peer-port.ts';
import { BrowserPeer, listenTo, toIceServers } from './browser-peer.ts';

/** The optional package that brings WebRTC to Node: Chromium's own, ready built, behind the interface of browsers. */
const packageName = '@roamhq/wrtc';

interface WebRtc {
  readonly RTCPeerConnection: typeof RTCPeerConnection;
}

const require = createRequire(import.meta.url);

/** WebRTC in Node where `@roamhq/wrtc` is installed; `undefined` where it is not, or not for this system. */
export function loadNodePeer(): OpenPeer | undefined {
  const loaded = load();
  return loaded && ((servers, events) => open(loaded, servers, events));
}

/** WebRTC in Node. Throws `webrtc_missing` where `@roamhq/wrtc` is not installed. */
export const openNodePeer: OpenPeer = (servers, events) => {
  const loaded = load();
  if (loaded === undefined) {
    throw clientError('webrtc_missing', {
      message: `Node has no WebRTC of its own, so people are reached through the server. Install ${packageName} to change that.`,
    });
  }
  return open(loaded, servers, events);
};

function open(loaded: WebRtc, ...[servers, events]: Parameters<OpenPeer>): NodePeer {
  const connection = new loaded.RTCPeerConnection({ iceServers: toIceServers(servers) });
  listenTo(connection, events);
  return new NodePeer(connection);
}

/** Like a browser's, but for what the package leaves out: descriptions that make themselves, and taking an offer back. */
class NodePeer extends BrowserPeer {
  readonly isCareful = true;

  override async setLocalDescription(): Promise<void> {
    const { connection } = this;
    const isAnswer = connection.signalingState === 'have-remote-offer';
    await connection.setLocalDescription(await (isAnswer ? connection.createAnswer() : connection.createOffer()));
  }

  override async setRemoteDescription(description: Description): Promise<void> {
    const { connection } = this;
    if (description.type === 'offer' && connection.signalingState === 'have-local-offer') {
      await connection.setLocalDescription({ type: 'rollback' });
    }
    await connection.setRemoteDescription(description);
  }
}

function load(): WebRtc | undefined {
  try {
    const loaded: unknown = require(packageName);
    return isWebRtc(loaded) ? loaded : undefined;
  } catch {
    // Not installed, or without a build for this system: both mean the same.
    return undefined;
  }
}

function isWebRtc(value: unknown): value is WebRtc {
  return (
    typeof value === 'object' &&
    value !== null &&
    'RTCPeerConnection' in value &&
    typeof value.RTCPeerConnection === 'function'
  );
}
