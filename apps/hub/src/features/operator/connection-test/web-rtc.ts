import { parseIceServersResponse } from '@nodegx/protocol';
import type { Finding } from './finding.ts';
import { connectToSelf } from './peer.ts';

/** Whether this browser makes direct connections at all. */
export async function tryDirect(): Promise<Finding> {
  const title = 'WebRTC, direct';
  if (typeof RTCPeerConnection === 'undefined') {
    return {
      title,
      tone: 'warning',
      detail: 'This browser has no WebRTC. Editing goes through the server; audio and video do not work.',
      fix: 'Use a current Chrome, Edge, Firefox or Safari, and look whether an extension switches WebRTC off.',
    };
  }
  const { isOpen, tookMs } = await connectToSelf([], 'all');
  if (isOpen)
    return { title, tone: 'good', detail: `Two ends in this page were connected after ${Math.round(tookMs)} ms.` };
  return {
    title,
    tone: 'warning',
    detail:
      'Two ends in this very page did not find each other. Editing goes through the server; audio and video will hardly work.',
    fix: 'A VPN, an extension or a rule of the company keeps the browser from it. Try it without, or in another network.',
  };
}

/** Whether the relay lets people through whom no direct way connects. */
export async function tryRelay(address: string | undefined, token: string | undefined): Promise<Finding> {
  const title = 'Relay (TURN)';
  const servers = await relaysOf(address, token);
  if ('tone' in servers) return { title, ...servers };
  if (servers.iceServers.length === 0) {
    return {
      title,
      tone: 'warning',
      detail:
        'The community has no relay. Where no direct way leads, editing goes through the server, and audio and video fail.',
      fix: 'Set one up with nodegx turn config, and list its addresses in community.json as servers.turn.urls.',
    };
  }
  if (typeof RTCPeerConnection === 'undefined') {
    return { title, tone: 'warning', detail: 'Not tried: this browser has no WebRTC.' };
  }
  const { isOpen, tookMs, errors, isRefused, kinds } = await connectToSelf(servers.iceServers, 'relay');
  if (isOpen) return { title, tone: 'good', detail: `Connected through the relay after ${Math.round(tookMs)} ms.` };
  if (isRefused && !kinds.has('relay')) {
    return {
      title,
      tone: 'bad',
      detail: 'The relay is there, and refuses the credentials that the community hands out.',
      fix: 'Give both the same TURN_SECRET: nodegx turn config writes the relay’s configuration with it. If they have, set the clocks of both machines.',
    };
  }
  return {
    title,
    tone: 'bad',
    detail: kinds.has('relay')
      ? 'The relay gave addresses, and nothing came through them.'
      : `The relay gave no address. ${errors.join('; ')}`.trim(),
    fix: kinds.has('relay')
      ? 'Open the relay’s UDP port range in its firewall, and let it reach its own address. nodegx turn check says which.'
      : 'Look whether the relay runs, whether its port is open here over UDP and TCP, and whether it knows the community’s secret: nodegx turn check says which.',
  };
}

async function relaysOf(
  address: string | undefined,
  token: string | undefined,
): Promise<{ readonly iceServers: RTCIceServer[] } | Pick<Finding, 'tone' | 'detail' | 'fix'>> {
  if (address === undefined) return { tone: 'bad', detail: 'The community names no address for relay credentials.' };
  try {
    const headers = token === undefined ? {} : { authorization: `Bearer ${token}` };
    const response = await fetch(address, { headers });
    const read = parseIceServersResponse(await response.json());
    if (response.ok && read.ok) return { iceServers: read.value.iceServers };
    return {
      tone: 'bad',
      detail: `The server handed out no credentials for the relay (${response.status}).`,
      fix: 'Set TURN_SECRET for the community: /ready says what is missing.',
    };
  } catch {
    return { tone: 'bad', detail: 'The server did not answer when it was asked for relay credentials.' };
  }
}
