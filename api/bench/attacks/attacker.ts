import { once } from 'node:events';
import { attacks } from './attacks.ts';
import type { Target } from './target.ts';

/**
 * Runs one attack in a process of its own, so that its CPU time does not delay the bystander's requests. Prints "ready"
 * when it is loaded, starts when it receives a line, and prints the answers that the attacker got as JSON.
 */
const [number, target] = JSON.parse(process.argv[2] ?? '') as [number, Target];
const attack = attacks[number];
if (!attack) throw new Error(`There is no attack ${number}`);
console.log('ready');
await once(process.stdin, 'data');
console.log(JSON.stringify(await attack.run(target)));
process.exit(0);
