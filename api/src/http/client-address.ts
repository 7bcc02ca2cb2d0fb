import { canonicalAddress, type Networks } from '../shared/network.ts';

interface Requester {
  headers: Record<string, string | string[] | undefined>;
  socket: { remoteAddress?: string };
}

/** More hops than anybody has; a stranger may send a header that is as long as headers may be. */
const mostHops = 50;

/**
 * The address of the client behind proxies. Each proxy adds to X-Forwarded-For, on the right, whom it was asked by. So it
 * is read from the right for as long as a trusted proxy says so, and the first hop that is not trusted is the client:
 * what stands further left, the client may have made up. Of whoever is not trusted the header is not read at all.
 *
 * Only X-Forwarded-For: most proxies pass on a `Forwarded` header (RFC 7239) as the client sent it.
 */
export function clientAddress({ headers, socket }: Requester, trusted: Networks): string {
  let client = canonicalAddress(socket.remoteAddress ?? '') ?? socket.remoteAddress ?? '';
  const header = headers['x-forwarded-for'] ?? '';
  const hops = (typeof header === 'string' ? header : header.join(',')).split(',').slice(-mostHops);
  while (trusted.has(client)) {
    const hop = hops.pop();
    const address = hop === undefined ? null : addressOf(hop.trim());
    if (address === null) return client;
    client = address;
  }
  return client;
}

/** Some proxies state the port, too: 192.0.2.1:4711 or [2001:db8::1]:4711. */
function addressOf(hop: string): string | null {
  const [, inBrackets] = /^\[([^\]]+)\](?::\d+)?$/.exec(hop) ?? [];
  const [, beforePort] = /^([\d.]+):\d+$/.exec(hop) ?? [];
  return canonicalAddress(inBrackets ?? beforePort ?? hop);
}
