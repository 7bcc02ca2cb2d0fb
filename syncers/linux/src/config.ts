import { readFileSync } from 'node:fs';
import { checkedSettings } from '@muster/syncer-core';
import { parse } from 'yaml';
import { z } from 'zod';

export const configFile = '/etc/muster/agent.yaml';

const settings = z.strictObject({
  muster: z.strictObject({
    url: z.url(),
    token: z.string().min(1, 'Enrol the system: `muster-linux enrol URL TOKEN`'),
  }),
  resource: z.string().describe('The id of this system’s resource in Muster'),
  stateFile: z.string().default('/var/lib/muster/state.json'),
  policyFile: z.string().default('/var/lib/muster/policies.json'),
  markerGroup: z
    .string()
    .default('muster')
    .describe('The group of all accounts that Muster manages on this system'),
  shell: z.string().default('/bin/bash'),
  home: z.string().default('/home/{username}'),
  sudoLevels: z
    .array(z.string())
    .default(['sudo', 'admin'])
    .describe('Levels of the resource that let a person become root with sudo; every level lets them log in'),
  privilegedGroups: z
    .array(z.string())
    .default(['root', 'sudo', 'wheel', 'adm', 'admin', 'shadow', 'disk', 'docker', 'lxd', 'libvirt'])
    .describe('Groups that give more rights than a login: accounts of Muster are removed from them'),
  reconcileMinutes: z.number().min(0.01).default(10),
  heartbeatSeconds: z.number().min(0.1).default(60),
  retrySeconds: z.number().min(0.1).default(30),
});

export type Config = z.infer<typeof settings>;
export type ConfigInput = z.input<typeof settings>;

/** Validates settings and adds defaults. Throws an error that names what is invalid. */
export const configOf = (input: unknown): Config => checkedSettings(settings, input);

export function readConfig(file = configFile): Config {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw new Error(`There is no ${file}. Enrol the system first: muster-linux enrol URL TOKEN`);
  }
  return configOf(parse(text));
}
