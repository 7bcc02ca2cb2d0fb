import { lookup } from 'node:dns/promises';
import { BlockList, isIP, type LookupFunction } from 'node:net';
import { errorText } from '../shared/error-text.ts';
import { InputError } from './errors.ts';

/**
 * Networks that are not on the public internet: the special-purpose registries of IANA (RFC 6890 and its updates),
 * multicast, and networks that were public once. Webhooks must not reach the network that the server is in.
 */
const special = [
  '0.0.0.0/8', // this network
  '10.0.0.0/8', // private
  '100.64.0.0/10', // shared by customers of a provider
  '127.0.0.0/8', // this machine
  '169.254.0.0/16', // this link; clouds give credentials of the machine here
  '172.16.0.0/12', // private
  '192.0.0.0/24', // protocols of the IETF
  '192.0.2.0/24', // documentation
  '192.88.99.0/24', // 6to4 relays, deprecated
  '192.168.0.0/16', // private
  '198.18.0.0/15', // benchmarks
  '198.51.100.0/24', // documentation
  '203.0.113.0/24', // documentation
  '224.0.0.0/4', // multicast
  '240.0.0.0/4', // reserved, and broadcast
  '::/96', // IPv4 written as IPv6, deprecated; with it "unspecified" and this machine
  // ::ffff:0:0/96 (IPv4 written as IPv6) is left out: Node's BlockList would then match every IPv4 address. It is
  // outside of 2000::/3 anyway.
  '64:ff9b::/96', // IPv4 behind NAT64
  '64:ff9b:1::/48', // the same within a network
  '100::/64', // discarded
  '100:0:0:1::/64', // dummies
  '2001::/23', // protocols of the IETF, Teredo among them, which holds an IPv4 address
  '2001:db8::/32', // documentation
  '2002::/16', // 6to4, which holds an IPv4 address
  '3ffe::/16', // the 6bone, given back
  '3fff::/20', // documentation
  '5f00::/16', // segment routing
  'fc00::/7', // private
  'fe80::/10', // this link
  'fec0::/10', // this site, deprecated
  'ff00::/8', // multicast
];

/**
 * All IPv6 networks that IANA has assigned to the public internet so far. Networks assigned later are refused until
 * they are added here.
 */
const publicVersion6 = '2000::/3';

function listOf(networks: readonly string[]): BlockList {
  const list = new BlockList();
  for (const network of networks) {
    const [address = '', prefix] = network.trim().split('/');
    const version = isIP(address);
    if (version === 0) throw new Error(`${network} is no network such as 10.0.0.0/8`);
    const type = version === 4 ? 'ipv4' : 'ipv6';
    list.addSubnet(address, Number(prefix ?? (version === 4 ? 32 : 128)), type);
  }
  return list;
}

const refused = listOf(special);
const isPublicVersion6 = listOf([publicVersion6]);

/**
 * Decides which addresses the server may send requests to: all public ones, and the private networks named in the
 * settings.
 */
export class Addresses {
  private readonly allowed: BlockList;

  constructor(networks: readonly string[]) {
    this.allowed = listOf(networks);
  }

  /** Whether the settings name a network that contains the address. */
  isNamed(address: string): boolean {
    return this.allowed.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');
  }

  mayReach(address: string): boolean {
    const version = isIP(address);
    if (version === 0) return false;
    // An IPv4 address written as IPv6 (::ffff:10.0.0.1) reaches the same host.
    const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
    if (mapped) return this.mayReach(mapped);
    const type = version === 4 ? 'ipv4' : 'ipv6';
    if (this.allowed.check(address, type)) return true;
    if (version === 6 && !isPublicVersion6.check(address, type)) return false;
    return !refused.check(address, type);
  }

  /**
   * The `lookup` function of the connection itself: the checked address is the one that is connected to. A second
   * lookup could give another address (DNS rebinding).
   */
  readonly lookup: LookupFunction = (hostname, options, callback) => {
    void this.resolve(hostname).then(
      (found) => {
        const [first] = found;
        if (options.all) callback(null, found);
        else callback(null, first?.address ?? '', first?.family ?? 4);
      },
      (error) => callback(error as NodeJS.ErrnoException, []),
    );
  };

  /** The addresses of a host name. Throws where there are none, or where any of them may not be reached. */
  async resolve(hostname: string): Promise<{ address: string; family: number }[]> {
    const bare = hostname.replace(/^\[|\]$/g, '');
    const found = isIP(bare) ? [{ address: bare, family: isIP(bare) }] : await lookup(bare, { all: true });
    const wrong = found.find(({ address }) => !this.mayReach(address));
    if (wrong) throw new InputError(errorText('ADDRESS_REFUSED', { host: hostname, address: wrong.address }));
    return found;
  }
}
