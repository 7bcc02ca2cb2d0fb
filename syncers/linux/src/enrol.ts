import { existsSync } from 'node:fs';
import { hostname } from 'node:os';
import { MusterClient } from '@muster/syncer-core';
import { stringify } from 'yaml';
import { configFile } from './config.ts';
import { factsOf } from './facts.ts';
import { replaceFile } from './host/files.ts';
import { EnrolSystem } from './queries.ts';

/** Enrols this system with a one-time token. The token that it gets in exchange is readable for root only. */
export async function enrol(url: string, token: string, options: { name?: string; force?: boolean }) {
  if (process.getuid?.() !== 0) throw new Error('Enrolling a system needs root: use sudo');
  if (existsSync(configFile) && !options.force)
    throw new Error(`This system is enrolled already: ${configFile} exists. Use --force to enrol it again`);
  const { protocol, hostname: server } = new URL(url);
  if (protocol === 'http:' && !['127.0.0.1', 'localhost', '[::1]'].includes(server))
    throw new Error('Over plain http, others on the network could read the token of the agent: use https');
  const { facts } = await factsOf();
  const { enrolSystem } = await new MusterClient(url, '').ask(EnrolSystem, {
    input: { token, hostname: options.name ?? hostname(), facts },
  });
  const muster = { url, token: enrolSystem.token };
  await replaceFile(configFile, stringify({ muster, resource: enrolSystem.resourceId }), { mode: 0o600 });
  return enrolSystem.name;
}
