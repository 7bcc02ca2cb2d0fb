import { existsSync } from 'node:fs';
import { report } from '@muster/syncer-core';
import { run, succeeds } from '../host/run.ts';
import type { PolicyModule } from './module.ts';

interface Updates {
  enabled?: boolean;
  automaticReboot?: boolean;
  rebootTime?: string;
}

export const updates: PolicyModule<Updates> = {
  type: 'automatic-updates',
  missing: () => (existsSync('/usr/bin/unattended-upgrade') ? null : report('REPORT_NO_UNATTENDED_UPGRADES')),
  files({ enabled, automaticReboot, rebootTime }) {
    const lines = [
      '// Managed by Muster: changes made here are reverted.',
      enabled !== undefined && `APT::Periodic::Update-Package-Lists "${Number(enabled)}";`,
      enabled !== undefined && `APT::Periodic::Unattended-Upgrade "${Number(enabled)}";`,
      automaticReboot !== undefined && `Unattended-Upgrade::Automatic-Reboot "${automaticReboot}";`,
      rebootTime && `Unattended-Upgrade::Automatic-Reboot-Time "${rebootTime}";`,
    ].filter((line) => typeof line === 'string');
    return [{ path: '/etc/apt/apt.conf.d/99zz-muster-updates', content: `${lines.join('\n')}\n` }];
  },
  check: () => run('apt-config', ['dump']),
};

const hasChrony = () => existsSync('/usr/sbin/chronyd');
const hasTimesyncd = () => existsSync('/lib/systemd/systemd-timesyncd');

export const timeSync: PolicyModule<{ servers?: string[] }> = {
  type: 'time-sync',
  missing: () => (hasChrony() || hasTimesyncd() ? null : report('REPORT_NO_TIME_SERVICE')),
  files({ servers = [] }) {
    const head = '# Managed by Muster: changes made here are reverted.\n';
    if (hasChrony())
      return [
        {
          path: '/etc/chrony/sources.d/muster.sources',
          content: `${head}${servers.map((server) => `server ${server} iburst prefer\n`).join('')}`,
        },
      ];
    return [
      {
        path: '/etc/systemd/timesyncd.conf.d/50-muster.conf',
        content: `${head}[Time]\nNTP=${servers.join(' ')}\n`,
      },
    ];
  },
  check: async () => {
    if (hasChrony()) await run('chronyd', ['-p', '-f', '/etc/chrony/chrony.conf']);
  },
  activate: async () => {
    if (hasChrony()) await succeeds('chronyc', ['reload', 'sources']);
    else await succeeds('systemctl', ['try-reload-or-restart', 'systemd-timesyncd']);
  },
};
