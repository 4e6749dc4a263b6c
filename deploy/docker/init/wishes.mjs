import { isIP } from 'node:net';
import { Refusal } from './refusal.mjs';

/**
 * @typedef {object} Wishes
 * @property {string} publicUrl  where people reach the community, without a slash at its end
 * @property {string} host  the name or address in it
 * @property {boolean} isLocal  for this machine only
 * @property {string} listen  the address of the machine that the ports are bound to
 * @property {string | undefined} publicIp
 * @property {string} communityName
 * @property {string} communityFolder  as the operator knows it
 * @property {string} backupFolder  as the operator knows it
 * @property {{ image: string, port: number, minPort: number, maxPort: number }} relay
 * @property {boolean} isScaled
 * @property {boolean} invitesOwner  whether a community that was never started gets a link for its owner
 */

/**
 * What the operator set for the containers. Throws a `Refusal` with the variable and what to write.
 *
 * @param {NodeJS.ProcessEnv} env
 * @returns {Wishes}
 */
export function wishesFrom(env) {
  const given = (name, otherwise = '') => env[name]?.trim() || otherwise;
  const publicUrl = publicUrlOf(given('DOMAIN'), given('HTTP_PORT', '80'), given('HTTPS_PORT', '443'));
  const { hostname } = new URL(publicUrl);
  const publicIp = given('PUBLIC_IP') || undefined;
  if (publicIp !== undefined && isIP(publicIp) === 0) {
    throw new Refusal(`PUBLIC_IP=${publicIp} is no address. Write the one that others reach this machine by.`);
  }
  const host = hostname.replace(/^\[(.*)\]$/, '$1');
  const relay = {
    version: given('COTURN_VERSION', '4.17.1'),
    port: portOf('RELAY_PORT', given('RELAY_PORT', '3478')),
    minPort: portOf('RELAY_MIN_PORT', given('RELAY_MIN_PORT', '49160')),
    maxPort: portOf('RELAY_MAX_PORT', given('RELAY_MAX_PORT', '49259')),
  };
  return {
    publicUrl,
    host,
    isLocal: host === 'localhost' || host.endsWith('.localhost') || host === '::1' || host.startsWith('127.'),
    listen: given('LISTEN', '127.0.0.1'),
    publicIp,
    communityName: given('COMMUNITY_NAME', 'My community'),
    communityFolder: given('COMMUNITY_DIR', './community'),
    backupFolder: given('BACKUP_DIR', './backup'),
    relay,
    isScaled: given('COMPOSE_PROFILES').split(',').includes('scale'),
    invitesOwner: given('INVITE_OWNER', 'true') !== 'false',
  };
}

/** DOMAIN is a host name; with a scheme in front, such as http://192.168.1.5, it is served as it stands. */
function publicUrlOf(domain, httpPort, httpsPort) {
  if (domain === '') return withPort('http://localhost', httpPort, '80');
  const isPlain = domain.startsWith('http://');
  const url = domain.includes('://') ? domain : `https://${domain}`;
  if (!/^https?:\/\/[^\s/,]+\/?$/.test(url) || !URL.canParse(url)) {
    throw new Refusal(`DOMAIN=${domain} cannot be used: expected a host name, such as collab.example.org.`);
  }
  const { protocol, host } = new URL(url);
  return isPlain
    ? withPort(`${protocol}//${host}`, httpPort, '80')
    : withPort(`${protocol}//${host}`, httpsPort, '443');
}

function withPort(origin, port, usual) {
  return port === usual || /:\d+$/.test(origin) ? origin : `${origin}:${portOf('HTTP_PORT or HTTPS_PORT', port)}`;
}

function portOf(name, text) {
  if (/^\d{1,5}$/.test(text) && Number(text) >= 1 && Number(text) <= 65_535) return Number(text);
  throw new Refusal(`${name}=${text} cannot be used: expected a port from 1 to 65535.`);
}
