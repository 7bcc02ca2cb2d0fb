import { Platform } from '../../policy-types/setting.ts';
import { type Artefact, type EffectiveSettings, unusedSettings } from './artefact.ts';

const policies = 'HKLM\\SOFTWARE\\Policies\\Microsoft';
const system = 'HKLM\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Policies\\System';

const used = {
  'password-quality': ['minimumLength', 'maximumDays', 'minimumDays'],
  'account-lockout': ['attempts', 'unlockSeconds', 'windowSeconds'],
  'session-timeout': ['idleSeconds'],
  'login-banner': ['before'],
  'automatic-updates': ['enabled', 'automaticReboot'],
  'usb-storage': ['blocked'],
  firewall: ['enabled', 'allowed'],
};

interface DscResource {
  name: string;
  type: string;
  properties: object;
}

/**
 * A configuration document for Microsoft Desired State Configuration 3 (https://learn.microsoft.com/powershell/dsc):
 * JSON with registry values and, where Windows has no registry value, commands. It was not tested on Windows.
 */
export function dscOf({ id, name }: { id: string; name: string }, effective: EffectiveSettings): Artefact {
  const document = {
    $schema: 'https://aka.ms/dsc/schemas/v3/bundled/config/document.json',
    metadata: { Muster: { system: id, name } },
    resources: [
      ...accountResources(effective),
      ...registryResources(effective),
      ...firewallResources(effective),
    ],
  };
  return {
    platform: Platform.WINDOWS,
    fileName: `${id}.dsc.config.json`,
    mediaType: 'application/json',
    content: `${JSON.stringify(document, null, 2)}\n`,
    left: unusedSettings(effective, used),
  };
}

const registry = (name: string, keyPath: string, valueName: string, valueData: object): DscResource => ({
  name,
  type: 'Microsoft.Windows/Registry',
  properties: { keyPath, valueName, valueData, _exist: true },
});

const number = (value: number | boolean) => ({ DWord: Number(value) });

/** Windows accepts a longer minimum only with an additional setting. */
const longestMinimum = 14;
const maxDays = 999;

/** Account policies are not in a writable registry key, so net.exe sets them. */
function accountResources(effective: EffectiveSettings): DscResource[] {
  const numbers = (type: string) => (effective[type] ?? {}) as Record<string, number | undefined>;
  const { minimumLength, maximumDays, minimumDays } = numbers('password-quality');
  const { attempts, unlockSeconds, windowSeconds } = numbers('account-lockout');
  const minutes = (seconds: number | undefined) =>
    seconds === undefined ? undefined : Math.ceil(seconds / 60);
  const window = minutes(windowSeconds);
  const unlock = minutes(unlockSeconds);
  const options = Object.entries({
    minpwlen: minimumLength,
    maxpwage: maximumDays === undefined ? undefined : Math.min(maxDays, maximumDays),
    minpwage: minimumDays,
    lockoutthreshold: attempts,
    // Windows refuses a lockout duration that is shorter than the lockout window.
    lockoutduration: unlock === undefined ? undefined : Math.max(unlock, window ?? 0),
    lockoutwindow: window,
  }).filter(([, value]) => value !== undefined);
  if (options.length === 0) return [];
  const relaxed = registry(
    'Longer passwords',
    'HKLM\\SYSTEM\\CurrentControlSet\\Control\\SAM',
    'RelaxMinimumPasswordLengthLimits',
    number(true),
  );
  return [
    ...(minimumLength !== undefined && minimumLength > longestMinimum ? [relaxed] : []),
    {
      name: 'Password quality and lock-out',
      type: 'Microsoft.DSC.Transitional/RunCommandOnSet',
      properties: {
        executable: 'net.exe',
        arguments: ['accounts', ...options.map(([option, value]) => `/${option}:${value}`)],
        exitCode: 0,
      },
    },
  ];
}

function registryResources(effective: EffectiveSettings): DscResource[] {
  const idle = effective['session-timeout']?.idleSeconds as number | undefined;
  const banner = effective['login-banner']?.before as string | undefined;
  const updates = effective['automatic-updates'] ?? {};
  const blocked = effective['usb-storage']?.blocked as boolean | undefined;
  const updateKey = `${policies}\\Windows\\WindowsUpdate\\AU`;
  return [
    ...(idle === undefined ? [] : [registry('Idle sessions', system, 'InactivityTimeoutSecs', number(idle))]),
    ...(banner === undefined
      ? []
      : [
          registry('Banner', system, 'legalnoticetext', { String: banner }),
          registry('Title of the banner', system, 'legalnoticecaption', { String: 'Notice' }),
        ]),
    ...(updates.enabled === undefined
      ? []
      : [
          registry('Automatic updates', updateKey, 'NoAutoUpdate', number(!updates.enabled)),
          registry('Install by themselves', updateKey, 'AUOptions', number(4)),
        ]),
    ...(updates.automaticReboot === undefined
      ? []
      : [registry('Restart', updateKey, 'NoAutoRebootWithLoggedOnUsers', number(!updates.automaticReboot))]),
    ...(blocked === undefined
      ? []
      : [
          registry(
            'USB storage',
            'HKLM\\SYSTEM\\CurrentControlSet\\Services\\USBSTOR',
            'Start',
            number(blocked ? 4 : 3),
          ),
        ]),
  ];
}

function firewallResources(effective: EffectiveSettings): DscResource[] {
  const { enabled, allowed = [] } = effective.firewall ?? {};
  if (enabled === undefined) return [];
  const key = `${policies}\\WindowsFirewall`;
  const profiles = ['DomainProfile', 'PrivateProfile', 'PublicProfile'].flatMap((profile) => [
    registry(`Firewall of ${profile}`, `${key}\\${profile}`, 'EnableFirewall', number(enabled as boolean)),
    registry(
      `What is not let in by ${profile}`,
      `${key}\\${profile}`,
      'DefaultInboundAction',
      number(enabled as boolean),
    ),
  ]);
  const rules = (allowed as { protocol: string; port: number; from?: string }[]).map(
    ({ protocol, port, from }) => {
      const name = `Muster ${protocol} ${port}${from ? ` from ${from}` : ''}`;
      const remote = from ? `${from.includes(':') ? 'RA6' : 'RA4'}=${from}|` : '';
      const rule = `v2.30|Action=Allow|Active=TRUE|Dir=In|Protocol=${protocol === 'tcp' ? 6 : 17}|LPort=${port}|${remote}Name=${name}|`;
      return registry(name, `${key}\\FirewallRules`, name, { String: rule });
    },
  );
  return [...profiles, ...rules];
}
