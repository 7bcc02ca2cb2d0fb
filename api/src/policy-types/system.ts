import { number, Platform, PolicyMerge, type PolicyTypeDefinition, toggle } from './setting.ts';

const { LINUX, MACOS, WINDOWS } = Platform;

export const kernel: PolicyTypeDefinition = {
  id: 'kernel-parameters',
  title: 'Kernel parameters',
  description: 'Settings of the kernel: sysctl(8).',
  platforms: [LINUX],
  settings: {
    parameters: {
      title: 'Parameters',
      description: 'Settings such as net.ipv4.ip_forward = 0.',
      schema: {
        type: 'array',
        maxItems: 100,
        items: {
          type: 'object',
          properties: {
            name: {
              title: 'Name',
              type: 'string',
              pattern: '^[a-z0-9_]+([./][A-Za-z0-9_*-]+)+$',
              maxLength: 128,
            },
            value: { title: 'Value', type: 'string', pattern: '^[A-Za-z0-9_ .:-]{1,128}$' },
          },
          required: ['name', 'value'],
          additionalProperties: false,
        },
      },
      merge: PolicyMerge.UNION,
      about: 'name',
    },
  },
};

export const updates: PolicyTypeDefinition = {
  id: 'automatic-updates',
  title: 'Automatic updates',
  description: 'Whether security updates are installed automatically: unattended-upgrades(8).',
  platforms: [LINUX, MACOS, WINDOWS],
  settings: {
    enabled: toggle(true, 'Install', 'Security updates are installed every day.'),
    automaticReboot: {
      title: 'Restart',
      description: 'Whether the system restarts automatically where an update requires it.',
      schema: { type: 'boolean' },
      merge: PolicyMerge.PRIORITY,
    },
    rebootTime: {
      title: 'When',
      description: 'When it restarts, such as 03:30, in the system’s time zone.',
      schema: { type: 'string', pattern: '^([01]\\d|2[0-3]):[0-5]\\d$' },
      merge: PolicyMerge.PRIORITY,
    },
  },
};

export const timeSync: PolicyTypeDefinition = {
  id: 'time-sync',
  title: 'Time',
  description: 'The servers that the clock is synchronised with: timesyncd.conf(5).',
  platforms: [LINUX],
  settings: {
    servers: {
      title: 'Servers',
      description: 'The NTP servers.',
      schema: {
        type: 'array',
        items: { type: 'string', pattern: '^[A-Za-z0-9.:-]{1,253}$' },
        maxItems: 20,
        uniqueItems: true,
      },
      merge: PolicyMerge.UNION,
    },
  },
};

export const audit: PolicyTypeDefinition = {
  id: 'audit-rules',
  title: 'Audit rules',
  description: 'What the kernel logs: audit.rules(7).',
  platforms: [LINUX],
  settings: {
    rules: {
      title: 'Rules',
      description:
        'Rules such as -w /etc/passwd -p wa -k identity. Rules that disable auditing or remove other rules are refused.',
      schema: {
        type: 'array',
        items: { type: 'string', pattern: '^-[wa] [^\\n\\u0000]{1,500}$' },
        maxItems: 500,
        uniqueItems: true,
      },
      merge: PolicyMerge.UNION,
    },
  },
};

export const usbStorage: PolicyTypeDefinition = {
  id: 'usb-storage',
  title: 'USB storage',
  description: 'Whether USB storage devices can be used: modprobe.d(5).',
  platforms: [LINUX, WINDOWS],
  settings: {
    blocked: toggle(true, 'Blocked', 'The driver is not loaded, and is unloaded where nobody uses it.'),
  },
};

export const filePermissions: PolicyTypeDefinition = {
  id: 'file-permissions',
  title: 'File permissions',
  description: 'The owner and permissions of system files.',
  platforms: [LINUX],
  settings: {
    files: {
      title: 'Files',
      description: 'Existing files and folders, by their absolute path. Symbolic links are not followed.',
      schema: {
        type: 'array',
        maxItems: 200,
        items: {
          type: 'object',
          properties: {
            path: {
              title: 'Path',
              type: 'string',
              pattern: '^(/(?!\\.{1,2}(/|$))[^/\\n\\u0000]+)+$',
              maxLength: 512,
            },
            owner: { title: 'Owner', type: 'string', pattern: '^[a-z_][a-z0-9_.-]{0,31}$' },
            group: { title: 'Group', type: 'string', pattern: '^[a-z_][a-z0-9_.-]{0,31}$' },
            mode: { title: 'Mode', type: 'string', pattern: '^[0-7]{3,4}$' },
          },
          required: ['path', 'owner', 'group', 'mode'],
          additionalProperties: false,
        },
      },
      merge: PolicyMerge.UNION,
      about: 'path',
    },
  },
};

export const firewall: PolicyTypeDefinition = {
  id: 'firewall',
  title: 'Firewall',
  description:
    'The ports that can be reached from outside: nftables(8). Answers to connections that the system itself opened, and the ports of its SSH server, are always allowed.',
  platforms: [LINUX, MACOS, WINDOWS],
  settings: {
    enabled: toggle(true, 'On', 'All that is not let in below is dropped.'),
    allowed: {
      title: 'Let in',
      description: 'The allowed ports, and from which addresses.',
      schema: {
        type: 'array',
        maxItems: 200,
        items: {
          type: 'object',
          properties: {
            protocol: { title: 'Protocol', enum: ['tcp', 'udp'] },
            port: { title: 'Port', type: 'integer', minimum: 1, maximum: 65_535 },
            from: { title: 'From', type: 'string', pattern: '^[0-9a-fA-F.:]+(/\\d{1,3})?$' },
          },
          required: ['protocol', 'port'],
          additionalProperties: false,
        },
      },
      merge: PolicyMerge.UNION,
    },
    ping: toggle(false, 'Ping', 'Whether an echo request is answered.'),
    loggedPerMinute: number(
      PolicyMerge.MAXIMUM,
      [0, 1_000],
      'Logged',
      'How many dropped packets a minute are written down.',
    ),
  },
};
