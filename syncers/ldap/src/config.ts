import { readFileSync } from 'node:fs';
import { checkedSettings, defined, healthSettings, musterSettings, secretFrom } from '@muster/syncer-core';
import { parse } from 'yaml';
import { z } from 'zod';

const groupClass = z.enum(['groupOfMembers', 'groupOfNames', 'groupOfUniqueNames']);

/** The attributes and object classes of people and groups. The defaults fit the OpenLDAP configuration in this folder. */
const layout = z.strictObject({
  base: z.string().min(1).default('dc=example,dc=com').describe('The DN below which all entries are'),
  people: z.string().default('ou=people').describe('The folder of people, below the base'),
  groups: z.string().default('ou=groups').describe('The folder of groups, below the base'),
  personGroups: z
    .string()
    .nullable()
    .default(null)
    .describe(
      'The folder in which each person has a primary group of their own, with their name and number, below the base; null: none are written. Hosts with sssd do not need it (auto_private_groups)',
    ),
  sudoers: z
    .string()
    .nullable()
    .default('ou=sudoers')
    .describe('The folder of sudo rights, below the base; null: none are written'),
  personName: z.string().default('uid').describe('The attribute that names a person'),
  personClasses: z
    .array(z.string())
    .default(['inetOrgPerson', 'posixAccount', 'ldapPublicKey', 'musterObject'])
    .describe('The object classes of people'),
  personAttributes: z
    .record(z.string(), z.string())
    .default({
      uid: '{username}',
      cn: '{displayName}',
      sn: '{familyName|displayName}',
      givenName: '{givenName}',
      displayName: '{displayName}',
      mail: '{email}',
      uidNumber: '{uidNumber}',
      gidNumber: '{uidNumber}',
      homeDirectory: '/home/{username}',
      loginShell: '/bin/bash',
    })
    .describe('Attributes of people, each with a template of facts; empty ones are left out'),
  passwords: z.boolean().default(true).describe('Whether people sign in to LDAP with their Muster password'),
  sshKeys: z
    .string()
    .nullable()
    .default('sshPublicKey')
    .describe('The attribute for SSH keys; null: none are written'),
  groupClass: groupClass
    .default('groupOfMembers')
    .describe('The object class of groups; only the first allows groups without members'),
  groupClasses: z
    .array(z.string())
    .default(['posixGroup', 'musterObject'])
    .describe('Further object classes of groups'),
  groupNumbers: z.boolean().default(true).describe('Whether groups have a gidNumber'),
  placeholder: z
    .string()
    .default('cn=nobody')
    .describe('The name, below the base, of the placeholder in groups that must not be empty'),
  anchor: z.string().default('musterId').describe('The attribute with the id of the object in Muster'),
});

const settings = z.strictObject({
  muster: musterSettings,
  ldap: z.strictObject({
    url: z.url({ protocol: /^ldapi?s?$/ }).default('ldap://127.0.0.1:389'),
    startTls: z.boolean().default(false),
    ca: z
      .string()
      .optional()
      .describe('A file with trusted certificates, in addition to those of the system'),
    bindDn: z.string().min(1),
    password: z.string().min(1),
    timeoutMs: z.number().int().min(1_000).default(30_000),
    allowPlain: z.boolean().default(false).describe('Allow to send passwords to another machine without TLS'),
  }),
  layout: layout.prefault({}),
  reconcileMinutes: z.number().min(0.01).default(60),
  health: healthSettings(9464),
});

export type Layout = z.infer<typeof layout>;
export type Config = z.infer<typeof settings>;
export type ConfigInput = z.input<typeof settings>;

/** Validates settings and adds defaults. Throws an error that names what is invalid. */
export function configOf(input: unknown): Config {
  const data = checkedSettings(settings, input);
  const { url, startTls, allowPlain } = data.ldap;
  const { protocol, hostname } = new URL(url);
  const isHere = protocol === 'ldapi:' || ['127.0.0.1', 'localhost', '[::1]'].includes(hostname);
  if (!isHere && protocol === 'ldap:' && !startTls && !allowPlain) {
    throw new Error(
      `ldap.url: ${url} is another machine, and passwords would cross the network in the clear. Use ldaps:// or startTls.`,
    );
  }
  return data;
}

/** Reads settings from a YAML file (`MUSTER_LDAP_CONFIG`), and secrets from the environment or from files. */
export function readConfig(env = process.env): Config {
  const file = env.MUSTER_LDAP_CONFIG;
  const read = (file ? (parse(readFileSync(file, 'utf8')) ?? {}) : {}) as ConfigInput;
  return configOf({
    ...read,
    muster: { ...read.muster, ...defined({ url: env.MUSTER_URL, token: secretFrom(env, 'MUSTER_TOKEN') }) },
    ldap: {
      ...read.ldap,
      ...defined({
        url: env.MUSTER_LDAP_URL,
        bindDn: env.MUSTER_LDAP_BIND_DN,
        password: secretFrom(env, 'MUSTER_LDAP_PASSWORD'),
        ca: env.MUSTER_LDAP_CA,
      }),
    },
    layout: { ...read.layout, ...defined({ base: env.MUSTER_LDAP_BASE }) },
    ...(env.MUSTER_LDAP_HEALTH_PORT
      ? { health: { host: '127.0.0.1', port: Number(env.MUSTER_LDAP_HEALTH_PORT) } }
      : {}),
  });
}
