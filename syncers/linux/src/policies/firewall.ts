import { existsSync } from 'node:fs';
import { report } from '@muster/syncer-core';
import { run } from '../host/run.ts';
import { hasSshd } from '../host/ssh.ts';
import type { PolicyModule } from './module.ts';

interface Allowed {
  protocol: 'tcp' | 'udp';
  port: number;
  from?: string;
}

interface Settings {
  enabled?: boolean;
  allowed?: Allowed[];
  ping?: boolean;
  loggedPerMinute?: number;
}

const file = '/etc/muster/firewall.nft';
let shownWhenApplied: string | null = null;

/** Uses a table of its own. Rules in other tables still apply and are not touched. */
export const firewall: PolicyModule<Settings> = {
  type: 'firewall',
  missing: () => (existsSync('/usr/sbin/nft') ? null : report('REPORT_NOT_INSTALLED', { name: 'nftables' })),

  async files(settings) {
    return [
      {
        path: file,
        content: await rulesOf(settings),
        mode: 0o600,
        check: (next) => run('nft', ['-c', '-f', next]),
      },
    ];
  },

  async activate(settings) {
    if (!settings || settings.enabled === false) {
      await run('nft', ['add', 'table', 'inet', 'muster']);
      await run('nft', ['delete', 'table', 'inet', 'muster']);
      shownWhenApplied = null;
      return;
    }
    await run('nft', ['-f', file]);
    shownWhenApplied = await shown();
  },

  async drift(settings) {
    if (settings.enabled === false) return null;
    const now = await shown();
    return now !== null && now === shownWhenApplied ? null : report('REPORT_DRIFT_KERNEL_RULES');
  },
};

/** The rules as the kernel has them, without counters. */
const shown = (): Promise<string | null> =>
  run('nft', ['-s', 'list', 'table', 'inet', 'muster']).catch(() => null);

async function rulesOf({
  enabled,
  allowed = [],
  ping = true,
  loggedPerMinute = 0,
}: Settings): Promise<string> {
  const lines = [
    ...(await sshPorts()).map((port) => `tcp dport ${port} accept`),
    ...allowed.map(({ protocol, port, from }) => {
      const family = from?.includes(':') ? 'ip6' : 'ip';
      return `${from ? `${family} saddr ${from} ` : ''}${protocol} dport ${port} accept`;
    }),
    'icmp type { destination-unreachable, time-exceeded, parameter-problem } accept',
    // IPv6 does not work without these.
    'icmpv6 type { destination-unreachable, packet-too-big, time-exceeded, parameter-problem, nd-router-advert, nd-neighbor-solicit, nd-neighbor-advert } accept',
    ...(ping ? ['icmp type echo-request accept', 'icmpv6 type echo-request accept'] : []),
    ...(loggedPerMinute > 0 ? [`limit rate ${loggedPerMinute}/minute log prefix "muster drop: "`] : []),
  ];
  const head = '# Managed by Muster: changes made here are reverted.\n';
  if (enabled === false) return head;
  return `${head}add table inet muster
delete table inet muster
table inet muster {
  chain input {
    type filter hook input priority 0; policy drop;
    iif lo accept
    ct state established,related accept
    ct state invalid drop
${lines.map((line) => `    ${line}`).join('\n')}
  }
}
`;
}

/** The ports of sshd. They always stay open, so that nobody is locked out. */
async function sshPorts(): Promise<number[]> {
  if (!hasSshd()) return [];
  const output = await run('sshd', ['-T']).catch(() => 'port 22');
  const ports = [...output.matchAll(/^port (\d+)$/gm), ...output.matchAll(/^listenaddress \S+:(\d+)$/gm)];
  return [...new Set(ports.map(([, port]) => Number(port)))].sort((one, other) => one - other);
}
