#!/usr/bin/env node
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ownNode } from '../../scripts/own-node.mjs';
import { nodeFlags } from './flags.js';

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));
const built = path('../dist/main.js');
const isFresh = existsSync(built) && process.env.MUSTER_SOURCE !== '1';
const args = isFresh ? [built] : ['--import', 'tsx', path('../src/main.ts')];

const env = {
  ...process.env,
  TSX_TSCONFIG_PATH: path('../tsconfig.json'),
  PATH: `${dirname(ownNode())}${delimiter}${process.env.PATH}`,
};
const child = spawn(ownNode(), [...nodeFlags, ...args, ...process.argv.slice(2)], {
  // The channel lets the other process know when this one is gone, also where it was killed.
  stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  env,
});
// The terminal sends Ctrl-C to both; whoever stops this process by its number means the other one.
process.on('SIGINT', () => {});
for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
process.on('disconnect', () => child.kill('SIGTERM'));
child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
