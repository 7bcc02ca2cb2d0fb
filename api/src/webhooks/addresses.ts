import { lookup } from 'node:dns/promises';
import { BlockList, isIP, type LookupFunction } from 'node:net';

/**
 * What is not on the public internet: the special-purpose registries of IANA (RFC 6890 and its updates). A webhook must not
 * become a way into the network that the server is in.
 */
const special = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/4',
  '240.0.0.0/4',
  '::/128',
  '::1/128',
  '64:ff9b::/96',
  '64:ff9b:1::/48',
  '100::/64',
  '2001::/23',
  '2001:db8::/32',
  '2002::/16',
  'fc00::/7',
  'fe80::/10',
  'ff00::/8',
];

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

/** Which addresses may be sent to: all public ones, and the private networks that the settings name. */
export class Addresses {
  private readonly allowed: BlockList;

  constructor(networks: readonly string[]) {
    this.allowed = listOf(networks);
  }

  /** Whether the settings name it. */
  isNamed(address: string): boolean {
    return this.allowed.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');
  }

  mayReach(address: string): boolean {
    const version = isIP(address);
    if (version === 0) return false;
    // An IPv4 address that is written as one of IPv6 is the same place.
    const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
    if (mapped) return this.mayReach(mapped);
    const type = version === 4 ? 'ipv4' : 'ipv6';
    if (version === 6 && /^::ffff:/i.test(address)) return false;
    return this.allowed.check(address, type) || !refused.check(address, type);
  }

  /**
   * For the connection itself: the address that was looked at is the one that is connected to, so that a name cannot mean
   * something else a moment later.
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

  /** The addresses of a name. Throws where there are none, or any of them may not be reached. */
  async resolve(hostname: string): Promise<{ address: string; family: number }[]> {
    const bare = hostname.replace(/^\[|\]$/g, '');
    const found = isIP(bare) ? [{ address: bare, family: isIP(bare) }] : await lookup(bare, { all: true });
    const wrong = found.find(({ address }) => !this.mayReach(address));
    if (wrong)
      throw new Error(
        `${hostname} is ${wrong.address}, which is not on the public internet. MUSTER_WEBHOOK_NETWORKS names networks that may be reached all the same`,
      );
    return found;
  }
}
