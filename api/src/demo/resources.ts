const numbered = (name: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${name}-${index + 1}`);

const linux = [
  ...numbered('web', 6),
  ...numbered('db', 4),
  ...numbered('worker', 6),
  'bastion',
  'build-1',
  'build-2',
];
const laptops = { WINDOWS: numbered('win-laptop', 8), MACOS: numbered('mac-laptop', 8) };
const applications = [
  'Wiki',
  'Tickets',
  'Payroll',
  'Ledger',
  'CRM',
  'Source code',
  'Monitoring',
  'Recruiting',
  'Analytics',
  'Contracts',
  'Status page',
  'Design',
];

export function resources() {
  const system = (os: string) => (name: string) => ({ kind: 'SYSTEM', name, os });
  return [
    ...linux.map(system('LINUX')),
    ...laptops.WINDOWS.map(system('WINDOWS')),
    ...laptops.MACOS.map(system('MACOS')),
    ...applications.map((name) => ({
      kind: 'APPLICATION',
      name,
      ...(name === 'CRM' && { deprovision: 'DELETE', gracePeriod: 'P30D' }),
      ...(name === 'Status page' && { deprovision: 'LEAVE' }),
    })),
    ...['Office Wi-Fi', 'Guest Wi-Fi', 'VPN', 'Management network'].map((name) => ({
      kind: 'NETWORK',
      name,
    })),
    ...['Finance share', 'Design archive', 'Backups', 'Common share', 'Legal vault'].map((name) => ({
      kind: 'STORAGE',
      name,
    })),
  ];
}

export function resourceGroups(owner: string) {
  const systems = (name: string, resources: string[], more = {}) => ({
    kind: 'SYSTEM',
    name,
    resources,
    ...more,
  });
  const starting = (text: string) => linux.filter((name) => name.startsWith(text));
  return [
    systems('Web servers', starting('web'), { owners: [owner] }),
    systems('Database servers', starting('db'), { owners: [owner] }),
    systems('Workers', starting('worker')),
    systems('Build machines', starting('build')),
    {
      kind: 'SYSTEM',
      name: 'Linux servers',
      resources: ['bastion'],
      resourceGroups: ['Web servers', 'Database servers', 'Workers', 'Build machines'],
    },
    systems('Windows laptops', laptops.WINDOWS),
    systems('Mac laptops', laptops.MACOS),
    { kind: 'APPLICATION', name: 'Everyday applications', resources: ['Wiki', 'Tickets', 'Status page'] },
    { kind: 'APPLICATION', name: 'Engineering tools', resources: ['Source code', 'Monitoring', 'Analytics'] },
    { kind: 'APPLICATION', name: 'Back office', resources: ['Payroll', 'Ledger', 'Contracts', 'Recruiting'] },
    { kind: 'NETWORK', name: 'Office networks', resources: ['Office Wi-Fi', 'VPN'] },
    { kind: 'STORAGE', name: 'Shared storage', resources: ['Common share', 'Design archive'] },
  ];
}
