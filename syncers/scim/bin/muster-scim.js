#!/usr/bin/env node
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

// The syncer is run as it is written, by a Node.js that leaves types out; the package `node` brings one along.
const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));
const own = path('../../../node_modules/node/bin/node');
const node = existsSync(own) ? own : process.execPath;
const child = spawn(node, [path('../src/main.ts'), ...process.argv.slice(2)], { stdio: 'inherit' });
process.on('SIGINT', () => {});
for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
