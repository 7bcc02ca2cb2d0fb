import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { MusterClient } from '@muster/syncer-core';
import { pino } from 'pino';
import { configOf } from './config.ts';
import { CreateLdapSyncer, DemoGroups, DesignateGroup } from './demo-queries.ts';
import { startSlapd } from './slapd.ts';
import { LdapSyncer } from './syncer.ts';

/** How many groups of the demo are kept in LDAP. */
const shown = 6;

// The parent process holds the other end of this channel: when it ends, so does this process.
process.on('disconnect', () => {
  if (process.listenerCount('SIGTERM') > 0) process.emit('SIGTERM');
  else process.exit(1);
});

/** Starts an OpenLDAP in the data folder of a demo, and keeps some of the demo's groups in it. */
const [data = '.muster'] = process.argv.slice(2);
const read = async (name: string) => (await readFile(join(data, name), 'utf8')).trim();
const { url, muster, groups } = await loaded();
const folder = join(data, 'ldap');
const slapd = await startSlapd(folder, { organization: 'Demo' });
const syncer = new LdapSyncer(
  configOf({
    muster: { url, token: await ownToken() },
    ldap: { url: slapd.url, bindDn: slapd.bindDn, password: slapd.password },
    layout: { base: slapd.base },
  }),
  pino({ level: 'warn' }, pino.destination(2)),
);
syncer.start();
if (!groups.some(({ isLdapGroup }) => isLdapGroup)) {
  for (const { id } of groups.slice(0, shown))
    await muster.ask(DesignateGroup, { input: { userGroup: { id }, isLdapGroup: true } });
}
console.log(`  ${shown} of its groups are in LDAP, and follow every change:

  ldapsearch -x -H ${slapd.url} -D ${slapd.readerDn} -w ${slapd.readerPassword} -b ou=groups,${slapd.base} member
`);
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    void syncer.stop().then(async () => {
      await slapd.stop();
      process.exit(0);
    });
  });
}

/** Waits until the demo's server has started and its data is loaded. */
async function loaded() {
  for (;;) {
    try {
      const url = await read('url');
      const muster = new MusterClient(url, await read('cli-token'));
      const { userGroups } = await muster.ask(DemoGroups, {});
      if (userGroups.nodes.length > 0) return { url, muster, groups: userGroups.nodes };
    } catch {
      // The server has not started yet.
    }
    await pause(300);
  }
}

async function ownToken(): Promise<string> {
  const path = join(folder, 'token');
  if (existsSync(path)) return (await readFile(path, 'utf8')).trim();
  const { createSyncer } = await muster.ask(CreateLdapSyncer, {
    input: { name: 'OpenLDAP', kind: 'LDAP', description: 'Beside this demo' },
  });
  await writeFile(path, `${createSyncer.token}\n`, { mode: 0o600 });
  return createSyncer.token ?? '';
}
