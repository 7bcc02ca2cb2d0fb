import { readFileSync } from 'node:fs';
import { checkedSettings, healthSettings, musterSettings, secretFrom } from '@muster/syncer-core';
import { parse } from 'yaml';
import { z } from 'zod';

/** Which fact of a user goes to which SCIM path. Empty values are left out. */
const defaultMapping = {
  userName: '{username}',
  displayName: '{displayName}',
  'name.givenName': '{givenName}',
  'name.familyName': '{familyName}',
  'emails[type eq "work"].value': '{email}',
  title: '{jobTitle}',
  'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department': '{department}',
} as const;

const auth = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('bearer'), token: z.string().min(1) }),
  z.strictObject({
    kind: z.literal('oauth').describe('Client credentials: RFC 6749, section 4.4'),
    tokenUrl: z.url(),
    clientId: z.string().min(1),
    clientSecret: z.string().min(1),
    scope: z.string().optional(),
  }),
]);

const settings = z.strictObject({
  muster: musterSettings,
  scim: z.strictObject({
    url: z
      .url({ protocol: /^https?$/ })
      .describe('The base address, such as https://app.example.com/scim/v2'),
    auth,
    allowPlain: z.boolean().default(false).describe('Allow to send the token to another machine without TLS'),
    pageSize: z.number().int().min(1).max(1_000).default(100),
    timeoutMs: z.number().int().min(1_000).default(30_000),
  }),
  mapping: z.record(z.string(), z.string()).default(defaultMapping),
  reconcileMinutes: z.number().min(0.01).default(60),
  retrySeconds: z.number().min(0.1).default(30),
  instance: z
    .strictObject({ name: z.string().optional(), leaseSeconds: z.number().int().min(1).max(300).optional() })
    .default({})
    .describe('The name of this process, in case another one has the same token'),
  health: healthSettings(9466),
});

export type Config = z.infer<typeof settings>;
export type ConfigInput = z.input<typeof settings>;
export type Auth = z.infer<typeof auth>;

/** Validates settings and adds defaults. Throws an error that names what is invalid. */
export function configOf(input: unknown): Config {
  const data = checkedSettings(settings, input);
  const { protocol, hostname } = new URL(data.scim.url);
  const isHere = ['127.0.0.1', 'localhost', '[::1]'].includes(hostname);
  if (protocol === 'http:' && !isHere && !data.scim.allowPlain)
    throw new Error(
      `scim.url: ${data.scim.url} is another machine, and the token would cross the network in the clear`,
    );
  if (!data.mapping.userName) throw new Error('mapping.userName: every user has one');
  return data;
}

/** Reads settings from a YAML file (`MUSTER_SCIM_CONFIG`), and secrets from the environment or from files. */
export function readConfig(env = process.env): Config {
  const file = env.MUSTER_SCIM_CONFIG;
  // The file may contain anything. It is checked below, together with the rest.
  const read: Partial<ConfigInput> = file ? (parse(readFileSync(file, 'utf8')) ?? {}) : {};
  const [token, bearer, clientSecret] = [
    'MUSTER_TOKEN',
    'MUSTER_SCIM_TOKEN',
    'MUSTER_SCIM_CLIENT_SECRET',
  ].map((name) => secretFrom(env, name));
  return configOf({
    ...read,
    muster: { ...read.muster, ...(env.MUSTER_URL && { url: env.MUSTER_URL }), ...(token && { token }) },
    scim: {
      ...read.scim,
      ...(env.MUSTER_SCIM_URL && { url: env.MUSTER_SCIM_URL }),
      auth: {
        ...(bearer ? { kind: 'bearer', token: bearer } : {}),
        ...read.scim?.auth,
        ...(clientSecret && { clientSecret }),
      },
    },
  });
}
