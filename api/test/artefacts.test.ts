import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { describe, expect } from 'vitest';
import { ResourceKind } from '../src/model/resource.entity.ts';
import { type Caller, test } from './app.ts';

const dtd = fileURLToPath(new URL('fixtures/PropertyList-1.0.dtd', import.meta.url));

const policies = {
  'password-quality': { minimumLength: 14, maximumDays: 90, minimumClasses: 3 },
  'account-lockout': { attempts: 5, unlockSeconds: 900 },
  'session-timeout': { idleSeconds: 600 },
  'login-banner': { before: 'Authorised <people> & "friends" only' },
  'automatic-updates': { enabled: true, automaticReboot: false },
  'usb-storage': { blocked: true },
  firewall: { enabled: true, allowed: [{ protocol: 'tcp', port: 443, from: '10.0.0.0/8' }], ping: false },
  sudo: { usePty: true },
};

async function artefactOf(admin: Caller, platform: string) {
  const { resource } = await admin.ask(
    `{ resource(ref: { name: "laptop" }) { id policyArtefact(platform: ${platform}) { fileName content left } } }`,
  );
  return { id: resource.id, ...resource.policyArtefact };
}

async function assignAll(admin: Caller): Promise<void> {
  for (const [type, settings] of Object.entries(policies)) {
    await admin.change('createPolicy', { name: type, type, settings });
    const { userErrors } = await admin.change('addAssignment', {
      policy: { name: type },
      object: { resource: { name: 'laptop' } },
    });
    expect(userErrors).toEqual([]);
  }
}

/** The parts of Microsoft’s schema (version 3) for configuration documents that Muster uses. */
const dscSchema = {
  type: 'object',
  required: ['$schema', 'resources'],
  additionalProperties: false,
  properties: {
    $schema: { const: 'https://aka.ms/dsc/schemas/v3/bundled/config/document.json' },
    metadata: { type: 'object' },
    resources: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['type', 'name', 'properties'],
        additionalProperties: false,
        properties: {
          type: { pattern: '^\\w+(\\.\\w+){0,2}/\\w+$' },
          name: { type: 'string', minLength: 1 },
          properties: { type: 'object' },
        },
        oneOf: [
          {
            properties: {
              type: { const: 'Microsoft.Windows/Registry' },
              properties: {
                required: ['keyPath'],
                additionalProperties: false,
                properties: {
                  keyPath: { type: 'string', pattern: '^HKLM\\\\' },
                  valueName: { type: 'string' },
                  valueData: {
                    type: 'object',
                    minProperties: 1,
                    maxProperties: 1,
                    additionalProperties: false,
                    properties: { String: { type: 'string' }, DWord: { type: 'integer', minimum: 0 } },
                  },
                  _exist: { type: 'boolean' },
                },
              },
            },
          },
          {
            properties: {
              type: { const: 'Microsoft.DSC.Transitional/RunCommandOnSet' },
              properties: {
                required: ['executable'],
                additionalProperties: false,
                properties: {
                  executable: { type: 'string' },
                  arguments: { type: 'array', items: { type: 'string' } },
                  exitCode: { type: 'integer' },
                },
              },
            },
          },
        ],
      },
    },
  },
};

interface Key {
  type: 'integer' | 'true' | 'string';
  range?: [number, number];
  isRequired?: true;
}

/** The keys of Apple's payloads that Muster uses, with their types and ranges. */
const applePayloads: Record<string, Record<string, Key>> = {
  'com.apple.mobiledevice.passwordpolicy': {
    minLength: { type: 'integer', range: [0, 16] },
    requireAlphanumeric: { type: 'true' },
    minComplexChars: { type: 'integer', range: [0, 4] },
    maxPINAgeInDays: { type: 'integer', range: [0, 730] },
    maxFailedAttempts: { type: 'integer', range: [2, 11] },
    minutesUntilFailedLoginReset: { type: 'integer' },
    maxInactivity: { type: 'integer', range: [0, 15] },
    maxGracePeriod: { type: 'integer' },
  },
  'com.apple.loginwindow': { LoginwindowText: { type: 'string' } },
  'com.apple.SoftwareUpdate': {
    AutomaticCheckEnabled: { type: 'true' },
    AutomaticDownload: { type: 'true' },
    CriticalUpdateInstall: { type: 'true' },
    ConfigDataInstall: { type: 'true' },
  },
  'com.apple.security.firewall': {
    EnableFirewall: { type: 'true', isRequired: true },
    EnableStealthMode: { type: 'true' },
  },
};

/** The keys and values of each payload of a profile that is valid by its DTD. */
function payloadsIn(profile: string): Record<string, Record<string, [string, string]>> {
  const payloads: Record<string, Record<string, [string, string]>> = {};
  const [, list = ''] = /<key>PayloadContent<\/key>\s*<array>([\s\S]*?)<\/array>/.exec(profile) ?? [];
  for (const [, dict = ''] of list.matchAll(/<dict>([\s\S]*?)<\/dict>/g)) {
    const keys = Object.fromEntries(
      [...dict.matchAll(/<key>(\w+)<\/key>\s*<(\w+)(?:\/>|>([^<]*)<)/g)].map(
        ([, key = '', type = '', value = '']): [string, [string, string]] => [key, [type, value]],
      ),
    );
    payloads[keys.PayloadType?.[1] ?? ''] = keys;
  }
  return payloads;
}

function expectApple(profile: string): void {
  for (const [payload, keys] of Object.entries(payloadsIn(profile))) {
    const known = applePayloads[payload] ?? {};
    expect(known, payload).not.toEqual({});
    for (const [key, [type, value]] of Object.entries(keys)) {
      if (key.startsWith('Payload')) continue;
      const wanted = known[key];
      expect([payload, key, type === 'false' ? 'true' : type]).toEqual([payload, key, wanted?.type]);
      const [least, most] = wanted?.range ?? [-Infinity, Infinity];
      if (type === 'integer')
        expect([key, Number(value) >= least && Number(value) <= most]).toEqual([key, true]);
    }
    for (const [key, { isRequired }] of Object.entries(known))
      if (isRequired) expect(keys).toHaveProperty(key);
  }
}

describe('effective policies as a file for other platforms', () => {
  test.skipIf(!existsSync('/usr/bin/xmllint'))(
    'are a valid profile for macOS, which replaces the previous one',
    async ({ admin, seed }) => {
      await seed.resource('laptop', ResourceKind.SYSTEM);
      await assignAll(admin);
      const { id, content, fileName, left } = await artefactOf(admin, 'MACOS');
      expect(fileName).toBe(`${id}.mobileconfig`);
      execFileSync('xmllint', ['--noout', '--nonet', '--dtdvalid', dtd, '-'], { input: content });
      const xpath = (path: string) =>
        execFileSync('xmllint', ['--nonet', '--xpath', path, '-'], { input: content }).toString().trim();
      const valueAfter = (key: string) => xpath(`string(//key[.="${key}"]/following-sibling::*[1])`);
      expect(valueAfter('minLength')).toBe('14');
      expect(valueAfter('maxFailedAttempts')).toBe('5');
      expect(valueAfter('minutesUntilFailedLoginReset')).toBe('15');
      expect(valueAfter('LoginwindowText')).toBe('Authorised <people> & "friends" only');
      expect(xpath('name(//key[.="EnableStealthMode"]/following-sibling::*[1])')).toBe('true');
      expectApple(content);
      expect(valueAfter('maxInactivity')).toBe('10');
      expect(Number(xpath('count(//key[.="PayloadUUID"])'))).toBe(5);
      expect(left).toEqual(
        expect.arrayContaining(['sudo.usePty', 'usb-storage.blocked', 'firewall.allowed']),
      );
      expect((await artefactOf(admin, 'MACOS')).content).toBe(content);
    },
  );

  test('say what a platform supports only in part, and stay within its limits', async ({ admin, seed }) => {
    await seed.resource('laptop', ResourceKind.SYSTEM);
    const assign = async (type: string, settings: object) => {
      await admin.change('createPolicy', { name: type, type, settings });
      await admin.change('addAssignment', {
        policy: { name: type },
        object: { resource: { name: 'laptop' } },
      });
    };
    await assign('password-quality', { minimumLength: 20, maximumDays: 1_000 });
    await assign('account-lockout', { unlockSeconds: 60, windowSeconds: 900 });
    await assign('session-timeout', { idleSeconds: 7_200 });
    await assign('firewall', { ping: false });
    const mac = await artefactOf(admin, 'MACOS');
    expectApple(mac.content);
    expect(payloadsIn(mac.content)).toMatchObject({
      'com.apple.mobiledevice.passwordpolicy': {
        minLength: ['integer', '16'],
        maxPINAgeInDays: ['integer', '730'],
        maxInactivity: ['integer', '15'],
      },
    });
    expect(mac.left.sort()).toEqual([
      'account-lockout.unlockSeconds',
      'account-lockout.windowSeconds',
      'firewall.ping',
      'password-quality.minimumLength',
    ]);
    const { resources } = JSON.parse((await artefactOf(admin, 'WINDOWS')).content);
    expect(resources).toMatchObject([
      { properties: { valueName: 'RelaxMinimumPasswordLengthLimits', valueData: { DWord: 1 } } },
      {
        properties: {
          arguments: [
            'accounts',
            '/minpwlen:20',
            '/maxpwage:999',
            '/lockoutduration:15',
            '/lockoutwindow:15',
          ],
        },
      },
      { name: 'Idle sessions' },
    ]);
  });

  test('are a valid DSC document for Windows', async ({ admin, seed }) => {
    await seed.resource('laptop', ResourceKind.SYSTEM);
    await assignAll(admin);
    const { content, left } = await artefactOf(admin, 'WINDOWS');
    const document = JSON.parse(content);
    const validate = new Ajv({ strict: false }).compile(dscSchema);
    validate(document);
    expect(validate.errors ?? []).toEqual([]);
    const byName = new Map(
      document.resources.map((one: { name: string; properties: object }) => [one.name, one.properties]),
    );
    expect(byName.get('USB storage')).toMatchObject({ valueName: 'Start', valueData: { DWord: 4 } });
    expect(byName.get('Password quality and lock-out')).toMatchObject({
      arguments: ['accounts', '/minpwlen:14', '/maxpwage:90', '/lockoutthreshold:5', '/lockoutduration:15'],
    });
    expect(byName.get('Muster tcp 443 from 10.0.0.0/8')).toMatchObject({
      valueData: { String: expect.stringContaining('|LPort=443|RA4=10.0.0.0/8|') },
    });
    expect(left).toEqual(expect.arrayContaining(['sudo.usePty', 'password-quality.minimumClasses']));
  });

  test('are not needed on Linux', async ({ admin, seed }) => {
    await seed.resource('laptop', ResourceKind.SYSTEM);
    const { errors } = await admin.run(
      '{ resource(ref: { name: "laptop" }) { policyArtefact(platform: LINUX) { content } } }',
    );
    expect(errors?.[0]?.message).toContain('the agent applies policies');
  });
});
