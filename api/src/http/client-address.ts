import { canonicalAddress, type Networks } from '../shared/network.ts';

interface Requester {
  headers: Record<string, string | string[] | undefined>;
  socket: { remoteAddress?: string };
}

/** More hops than exist in practice. A stranger may send as long a header as is allowed. */
const maxHops = 50;

/**
 * The address of the client behind proxies. Each proxy appends the address of its peer to X-Forwarded-For, so it is
 * read from the right as long as the peer is a trusted proxy. The first address that is not trusted is the client:
 * everything further left may be forged. The header of an untrusted peer is ignored.
 *
 * Only X-Forwarded-For is read, because most proxies pass on a `Forwarded` header (RFC 7239) as the client sent it.
 */
export function clientAddress({ headers, socket }: Requester, trusted: Networks): string {
  let client = canonicalAddress(socket.remoteAddress ?? '') ?? socket.remoteAddress ?? '';
  const header = headers['x-forwarded-for'] ?? '';
  const hops = (typeof header === 'string' ? header : header.join(',')).split(',').slice(-maxHops);
  while (trusted.has(client)) {
    const hop = hops.pop();
    const address = hop === undefined ? null : addressOf(hop.trim());
    if (address === null) return client;
    client = address;
  }
  return client;
}

/** Some proxies append the port, too: 192.0.2.1:4711 or [2001:db8::1]:4711. */
function addressOf(hop: string): string | null {
  const [, inBrackets] = /^\[([^\]]+)\](?::\d+)?$/.exec(hop) ?? [];
  const [, beforePort] = /^([\d.]+):\d+$/.exec(hop) ?? [];
  return canonicalAddress(inBrackets ?? beforePort ?? hop);
}
