import { createHash } from 'node:crypto';
import { Platform } from '../catalogue/setting.ts';
import { type Artefact, type InForce, settingsLeft } from './artefact.ts';

type Value = string | number | boolean | Value[] | { [key: string]: Value };

const used = {
  'password-quality': ['minimumLength', 'minimumClasses', 'maximumDays'],
  'account-lockout': ['attempts', 'unlockSeconds'],
  'session-timeout': ['idleSeconds'],
  'login-banner': ['before'],
  'automatic-updates': ['enabled'],
  firewall: ['enabled', 'ping'],
};

/**
 * A configuration profile for macOS. Keys are those of Apple's “Profile-Specific Payload Keys”
 * (https://developer.apple.com/documentation/devicemanagement/profile-specific-payload-keys). Not tested on the platform.
 */
export function mobileconfigOf(system: { id: string; name: string }, inForce: InForce): Artefact {
  const payloads = Object.entries(payloadsOf(inForce)).filter(([, keys]) => Object.keys(keys).length > 0);
  const profile = {
    PayloadContent: payloads.map(([type, keys]) => ({
      ...keys,
      PayloadType: type,
      PayloadIdentifier: `muster.${system.id}.${type}`,
      PayloadUUID: uuidOf(`${system.id} ${type}`),
      PayloadVersion: 1,
    })),
    PayloadDisplayName: `Muster: ${system.name}`,
    PayloadIdentifier: `muster.${system.id}`,
    PayloadUUID: uuidOf(system.id),
    PayloadType: 'Configuration',
    PayloadScope: 'System',
    PayloadVersion: 1,
    PayloadRemovalDisallowed: true,
  };
  return {
    platform: Platform.MACOS,
    fileName: `${system.id}.mobileconfig`,
    mediaType: 'application/x-apple-aspen-config',
    content: plistOf(profile),
    left: settingsLeft(inForce, used),
  };
}

function payloadsOf(inForce: InForce): Record<string, Record<string, Value>> {
  const quality = inForce['password-quality'] ?? {};
  const lockout = inForce['account-lockout'] ?? {};
  const { enabled: updates } = inForce['automatic-updates'] ?? {};
  const { enabled: firewall, ping } = inForce.firewall ?? {};
  const idle = inForce['session-timeout']?.idleSeconds;
  const banner = inForce['login-banner']?.before;
  const classes = quality.minimumClasses as number | undefined;
  return {
    'com.apple.mobiledevice.passwordpolicy': defined({
      minLength: quality.minimumLength,
      requireAlphanumeric: classes === undefined ? undefined : classes >= 2,
      minComplexChars: classes === undefined ? undefined : Math.max(0, classes - 3),
      maxPINAgeInDays: quality.maximumDays,
      maxFailedAttempts: lockout.attempts,
      minutesUntilFailedLoginReset:
        lockout.unlockSeconds === undefined ? undefined : Math.ceil((lockout.unlockSeconds as number) / 60),
    }),
    'com.apple.screensaver': defined({
      askForPassword: idle === undefined ? undefined : true,
      askForPasswordDelay: idle === undefined ? undefined : 0,
      loginWindowIdleTime: idle,
    }),
    'com.apple.loginwindow': defined({ LoginwindowText: banner }),
    'com.apple.SoftwareUpdate': defined({
      AutomaticCheckEnabled: updates,
      AutomaticDownload: updates,
      CriticalUpdateInstall: updates,
      ConfigDataInstall: updates,
    }),
    'com.apple.security.firewall': defined({
      EnableFirewall: firewall,
      EnableStealthMode: ping === undefined ? undefined : ping === false,
    }),
  };
}

const defined = (keys: Record<string, unknown>): Record<string, Value> =>
  Object.fromEntries(Object.entries(keys).filter(([, value]) => value !== undefined)) as Record<
    string,
    Value
  >;

/** The same for the same thing, so that a new profile replaces the one before: RFC 9562, version 8. */
function uuidOf(name: string): string {
  const hex = createHash('sha256').update(`muster ${name}`).digest('hex').slice(0, 32);
  const stamped = `${hex.slice(0, 12)}8${hex.slice(13, 16)}a${hex.slice(17)}`;
  return stamped.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5').toUpperCase();
}

const plistOf = (value: Value): string => `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
${element(value, '')}
</plist>
`;

function element(value: Value, indent: string): string {
  const deeper = `${indent}  `;
  if (typeof value === 'boolean') return `${indent}<${value}/>`;
  if (typeof value === 'number') return `${indent}<integer>${value}</integer>`;
  if (typeof value === 'string') return `${indent}<string>${escaped(value)}</string>`;
  if (Array.isArray(value))
    return `${indent}<array>\n${value.map((item) => `${element(item, deeper)}\n`).join('')}${indent}</array>`;
  const pairs = Object.entries(value).map(
    ([key, item]) => `${deeper}<key>${escaped(key)}</key>\n${element(item, deeper)}\n`,
  );
  return `${indent}<dict>\n${pairs.join('')}${indent}</dict>`;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
