// From a fresh clone to a running Muster with an organisation in it: installs, builds, starts. With --ldap, an OpenLDAP
// of its own is kept equal to some of its groups.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ownNode } from '../../scripts/own-node.mjs';
import { install, npm, root } from './install.mjs';

const withLdap = process.argv.includes('--ldap');
const args = process.argv.slice(2).filter((arg) => arg !== '--ldap');

install();
if (!existsSync(join(root, 'web/.next/BUILD_ID'))) console.log('Building (about a minute)');
// Builds only what has changed. A dashboard of another version than the server would not work.
const built = npm(['run', '--silent', 'build', '--', '--output-logs=errors-only']);
if (built !== 0) process.exit(built);
if (withLdap && !existsSync('/usr/sbin/slapd')) {
  console.log(
    'There is no OpenLDAP here, so --ldap does nothing: apt-get install slapd, or your system’s package.',
  );
} else if (withLdap) {
  const at = args.indexOf('--data');
  const data = at === -1 ? (process.env.MUSTER_DATA ?? '.muster') : args[at + 1];
  const ldap = spawn(ownNode(), [join(root, 'syncers/ldap/src/demo.ts'), data], {
    cwd: root,
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  });
  process.on('exit', () => ldap.kill('SIGTERM'));
}
const demo = spawn(ownNode(), [join(root, 'api/bin/muster.js'), 'demo', ...args], {
  cwd: root,
  // The channel tells the child process when this process has ended, even if it was killed.
  stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
});
process.on('SIGINT', () => {});
for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => demo.kill(signal));
demo.on('exit', (code) => process.exit(code ?? 1));
