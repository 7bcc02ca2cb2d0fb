import { existsSync } from 'node:fs';
import { report, verbatim } from '@muster/syncer-core';
import { run, succeeds } from '../host/run.ts';
import type { PolicyModule } from './module.ts';

interface Kernel {
  parameters?: { name: string; value: string }[];
}

const currentValue = async (name: string): Promise<string> =>
  (await run('sysctl', ['-n', name])).trim().replace(/\s+/g, ' ');

export const kernel: PolicyModule<Kernel> = {
  type: 'kernel-parameters',
  missing: () => (existsSync('/usr/sbin/sysctl') ? null : report('REPORT_NOT_INSTALLED', { name: 'sysctl' })),
  files: ({ parameters = [] }) => [
    {
      path: '/etc/sysctl.d/99-zz-muster.conf',
      content: `# Managed by Muster: changes made here are reverted.\n${parameters.map(({ name, value }) => `${name} = ${value}\n`).join('')}`,
    },
  ],
  async before({ parameters = [] }) {
    const values: Record<string, string> = {};
    for (const { name } of parameters) values[name] = await currentValue(name);
    return values;
  },
  async change({ parameters = [] }) {
    for (const { name, value } of parameters) await run('sysctl', ['-q', '-w', `${name}=${value}`]);
  },
  async restore(before) {
    for (const [name, value] of Object.entries(before))
      await succeeds('sysctl', ['-q', '-w', `${name}=${value}`]);
  },
  async drift({ parameters = [] }) {
    const differing: string[] = [];
    for (const { name, value } of parameters)
      if ((await currentValue(name)) !== value.trim().replace(/\s+/g, ' ')) differing.push(name);
    return differing.length > 0 ? verbatim(differing.join(', ')) : null;
  },
};

const usbFile = '/etc/modprobe.d/muster-usb-storage.conf';

export const usbStorage: PolicyModule<{ blocked?: boolean }> = {
  type: 'usb-storage',
  missing: () =>
    existsSync('/usr/sbin/modprobe') ? null : report('REPORT_NOT_INSTALLED', { name: 'modprobe' }),
  files: ({ blocked }) => {
    const head = '# Managed by Muster: changes made here are reverted.\n';
    const lines = ['usb-storage', 'uas'].map((name) => `install ${name} /bin/false\nblacklist ${name}\n`);
    return [{ path: usbFile, content: blocked ? `${head}${lines.join('')}` : head }];
  },
  // A USB stick that is in use keeps its driver until it is unplugged.
  activate: async (settings) => {
    if (settings?.blocked && existsSync('/sys/module/usb_storage'))
      await succeeds('modprobe', ['-r', 'uas', 'usb-storage']);
  },
};

export const audit: PolicyModule<{ rules?: string[] }> = {
  type: 'audit-rules',
  missing: () =>
    existsSync('/usr/sbin/augenrules') ? null : report('REPORT_NOT_INSTALLED', { name: 'auditd' }),
  files: ({ rules = [] }) => [
    {
      path: '/etc/audit/rules.d/90-muster.rules',
      content: `# Managed by Muster: changes made here are reverted.\n${rules.map((rule) => `${rule}\n`).join('')}`,
      mode: 0o640,
    },
  ],
  // If auditd is not running, the rules are loaded when it starts.
  activate: async () => {
    await run('augenrules', []);
    if (existsSync('/run/auditd.pid')) await run('augenrules', ['--load']);
  },
};
