#!/usr/bin/env node
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { ownNode } from '../../../scripts/own-node.mjs';

// Runs the TypeScript source directly, with a Node.js that strips types.
const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));
const child = spawn(ownNode(), [path('../src/main.ts'), ...process.argv.slice(2)], { stdio: 'inherit' });
process.on('SIGINT', () => {});
for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
