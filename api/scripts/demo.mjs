// From a fresh clone to a running Muster with an organisation in it: installs, builds, starts.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { install, root, run } from './install.mjs';

install();
if (!existsSync(join(root, 'web/.next/BUILD_ID')) || !existsSync(join(root, 'api/dist/main.js'))) {
  console.log('Building (about a minute)');
  const status = run('npm', ['run', '--silent', 'build']);
  if (status !== 0) process.exit(status);
}
process.exit(run('node', ['api/bin/muster.js', 'demo', ...process.argv.slice(2)]));
