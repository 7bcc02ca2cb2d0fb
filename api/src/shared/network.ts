import { BlockList, isIP } from 'node:net';

/**
 * An address in its canonical spelling: IPv4 mapped into IPv6 becomes IPv4, and IPv6 loses its zone. Null where the
 * text is no address.
 */
export function canonicalAddress(text: string): string | null {
  const address = text.replace(/%.*$/, '');
  if (isIP(address) === 4) return address;
  if (isIP(address) !== 6) return null;
  const hextets = hextetsOf(address);
  if (hextets.slice(0, 5).every((part) => part === 0) && hextets[5] === 0xffff) {
    const [high = 0, low = 0] = hextets.slice(6);
    return [high >> 8, high & 255, low >> 8, low & 255].join('.');
  }
  // The URL parser writes IPv6 in the form of RFC 5952.
  return new URL(`http://[${address}]`).hostname.slice(1, -1);
}

/**
 * The network that requests are counted by: the IPv4 address, or the /64 of an IPv6 address, because whoever has one
 * address of a /64 usually has all of them.
 */
export function networkOf(text: string): string {
  const address = canonicalAddress(text);
  if (address === null) return text.slice(0, 100);
  if (isIP(address) === 4) return address;
  const network = hextetsOf(address)
    .slice(0, 4)
    .map((part) => part.toString(16))
    .join(':');
  return `${network}::/64`;
}

/** The eight 16-bit numbers of an IPv6 address. */
function hextetsOf(address: string): number[] {
  const dotted = /^(.*:)(\d+)\.(\d+)\.(\d+)\.(\d+)$/.exec(address);
  const text = dotted ? `${dotted[1]}${hex(dotted[2], dotted[3])}:${hex(dotted[4], dotted[5])}` : address;
  const [head = '', tail] = text.split('::');
  const before = numbers(head);
  if (tail === undefined) return before;
  const after = numbers(tail);
  return [...before, ...Array<number>(8 - before.length - after.length).fill(0), ...after];
}

const numbers = (text: string): number[] =>
  text === '' ? [] : text.split(':').map((part) => Number.parseInt(part, 16));

const hex = (high = '0', low = '0'): string => (Number(high) * 256 + Number(low)).toString(16);

/** A set of networks such as 10.0.0.0/8, of single addresses, and of the word `loopback`. */
export class Networks {
  private readonly list = new BlockList();

  /** Throws where an entry is not a network. */
  constructor(networks: readonly string[]) {
    for (const network of networks) this.add(network);
  }

  has(address: string): boolean {
    const canonical = canonicalAddress(address);
    if (canonical === null) return false;
    return this.list.check(canonical, isIP(canonical) === 4 ? 'ipv4' : 'ipv6');
  }

  private add(network: string): void {
    if (network === 'loopback') {
      this.list.addSubnet('127.0.0.0', 8, 'ipv4');
      this.list.addAddress('::1', 'ipv6');
      return;
    }
    const [text = '', bits, ...more] = network.split('/');
    const address = canonicalAddress(text);
    const family = address !== null && isIP(address) === 4 ? 'ipv4' : 'ipv6';
    const most = family === 'ipv4' ? 32 : 128;
    const prefix = bits === undefined ? most : Number(bits);
    if (address === null || more.length > 0 || !/^\d{1,3}$/.test(bits ?? '0') || prefix > most)
      throw new Error(
        `"${network}" is no network. State addresses and networks such as 10.0.0.0/8 or fd00::/8, or loopback.`,
      );
    this.list.addSubnet(address, prefix, family);
  }
}
