/**
 * What of an address is counted as one: an IPv4 address, also where a server that listens on `::` sees it as IPv6, and
 * the first 64 bits of an IPv6 address, as whoever has one has all of its network.
 */
export function networkOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped !== undefined) return mapped;
  if (!address.includes(':')) return address;
  const [head = '', tail] = address.split('::');
  const groups = head.split(':').filter((group) => group !== '');
  const filled = tail === undefined ? groups : [...groups, ...Array.from({ length: 4 }, () => '0')];
  return filled.slice(0, 4).join(':');
}
