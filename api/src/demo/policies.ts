const everywhere = ['Linux servers', 'Windows laptops', 'Mac laptops'];

const toGroups = (...groups: string[]) => groups.map((resourceGroup) => ({ resourceGroup }));

/** The policies of Harbour: a baseline for all systems, and stricter ones for important systems. */
export const policies = [
  {
    name: 'SSH baseline',
    type: 'ssh-server',
    description: 'Nobody may log in as root or with a password.',
    settings: { rootLogin: 'no', passwordAuthentication: false, maxAuthTries: 4 },
    assignments: toGroups('Linux servers'),
  },
  {
    name: 'SSH on databases',
    type: 'ssh-server',
    description: 'These systems contain customer data: fewer attempts, and a warning.',
    settings: { maxAuthTries: 2, banner: 'Access to customer data is recorded.' },
    assignments: [{ resourceGroup: 'Database servers', priority: 10 }],
  },
  {
    name: 'Firewall of web servers',
    type: 'firewall',
    settings: {
      enabled: true,
      ping: true,
      allowed: [
        { protocol: 'tcp', port: 80 },
        { protocol: 'tcp', port: 443 },
      ],
    },
    assignments: toGroups('Web servers'),
  },
  {
    name: 'Clocks',
    type: 'time-sync',
    settings: { servers: ['ntp1.harbour.example', 'ntp2.harbour.example'] },
    assignments: toGroups('Linux servers'),
  },
  {
    name: 'Updates at night',
    type: 'automatic-updates',
    settings: { enabled: true, automaticReboot: true, rebootTime: '03:30' },
    assignments: toGroups(...everywhere),
  },
  {
    name: 'Idle screens',
    type: 'session-timeout',
    settings: { idleSeconds: 600 },
    assignments: toGroups(...everywhere),
  },
  {
    name: 'No sticks',
    type: 'usb-storage',
    settings: { blocked: true },
    assignments: toGroups('Linux servers', 'Windows laptops'),
  },
];
