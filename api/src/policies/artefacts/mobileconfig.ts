import { createHash } from 'node:crypto';
import { Platform } from '../../policy-types/setting.ts';
import { type Artefact, type EffectiveSettings, unusedSettings } from './artefact.ts';

type Value = string | number | boolean | Value[] | { [key: string]: Value };

/**
 * A configuration profile for macOS. Keys and their ranges are those of Apple's “Profile-Specific Payload Keys”
 * (https://developer.apple.com/documentation/devicemanagement/profile-specific-payload-keys). A number outside of such
 * a range becomes the nearest number in it; if that is less strict, the setting is listed as not expressed. It was not
 * tested on macOS.
 */
export function mobileconfigOf(system: { id: string; name: string }, effective: EffectiveSettings): Artefact {
  const payloads = Object.entries(payloadsOf(effective)).filter(([, keys]) => Object.keys(keys).length > 0);
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
    left: unusedSettings(effective, usedOf(effective)),
  };
}

const longestMinimum = 16;
const maxAttempts = 11;
const maxDays = 730;
const maxIdleMinutes = 15;

/** The settings of each type that a profile can express. Some can only be expressed together with others. */
function usedOf(effective: EffectiveSettings): Record<string, string[]> {
  const { minimumLength = 0 } = (effective['password-quality'] ?? {}) as { minimumLength?: number };
  const isShort = minimumLength <= longestMinimum;
  const locksOut = effective['account-lockout']?.attempts !== undefined;
  const hasFirewall = effective.firewall?.enabled !== undefined;
  return {
    'password-quality': [...(isShort ? ['minimumLength'] : []), 'minimumClasses', 'maximumDays'],
    'account-lockout': locksOut ? ['attempts', 'unlockSeconds'] : [],
    'session-timeout': ['idleSeconds'],
    'login-banner': ['before'],
    'automatic-updates': ['enabled'],
    firewall: hasFirewall ? ['enabled', 'ping'] : [],
  };
}

function payloadsOf(effective: EffectiveSettings): Record<string, Record<string, Value>> {
  const numbers = (type: string) => (effective[type] ?? {}) as Record<string, number | undefined>;
  const { minimumLength, minimumClasses: classes, maximumDays } = numbers('password-quality');
  const { attempts, unlockSeconds } = numbers('account-lockout');
  const { idleSeconds } = numbers('session-timeout');
  const { enabled: updates } = effective['automatic-updates'] ?? {};
  const { enabled: firewall, ping } = effective.firewall ?? {};
  const banner = effective['login-banner']?.before;
  return {
    'com.apple.mobiledevice.passwordpolicy': defined({
      minLength: atMost(longestMinimum, minimumLength),
      requireAlphanumeric: classes === undefined ? undefined : classes >= 2,
      minComplexChars: classes === undefined ? undefined : Math.max(0, classes - 3),
      maxPINAgeInDays: atMost(maxDays, maximumDays),
      maxFailedAttempts: atMost(maxAttempts, attempts),
      minutesUntilFailedLoginReset:
        attempts === undefined || unlockSeconds === undefined ? undefined : Math.ceil(unlockSeconds / 60),
      // macOS turns these two into settings of the screen saver, which then locks at once.
      maxInactivity:
        idleSeconds === undefined ? undefined : atMost(maxIdleMinutes, Math.floor(idleSeconds / 60)),
      maxGracePeriod: idleSeconds === undefined ? undefined : 0,
    }),
    'com.apple.loginwindow': defined({ LoginwindowText: banner }),
    'com.apple.SoftwareUpdate': defined({
      AutomaticCheckEnabled: updates,
      AutomaticDownload: updates,
      CriticalUpdateInstall: updates,
      ConfigDataInstall: updates,
    }),
    'com.apple.security.firewall':
      firewall === undefined
        ? {}
        : defined({
            EnableFirewall: firewall,
            EnableStealthMode: ping === undefined ? undefined : ping === false,
          }),
  };
}

const atMost = (most: number, value: number | undefined): number | undefined =>
  value === undefined ? undefined : Math.min(most, value);

const defined = (keys: Record<string, unknown>): Record<string, Value> =>
  Object.fromEntries(Object.entries(keys).filter(([, value]) => value !== undefined)) as Record<
    string,
    Value
  >;

/** The same UUID for the same name, so that a new profile replaces the previous one (RFC 9562, version 8). */
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
