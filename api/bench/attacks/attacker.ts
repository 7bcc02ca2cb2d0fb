import { once } from 'node:events';
import { byHttp } from './by-http.ts';
import { bySocket } from './by-socket.ts';
import type { Target } from './target.ts';

/**
 * Runs one attack in a process of its own, so that what it costs the attacker does not count as waiting of the
 * bystander. It says "ready" when it has been loaded, begins when it is sent a line, and prints what the attacker got as
 * JSON.
 */
const [number, target] = JSON.parse(process.argv[2] ?? '') as [number, Target];
const attack = [...byHttp, ...bySocket][number];
if (!attack) throw new Error(`There is no attack ${number}`);
console.log('ready');
await once(process.stdin, 'data');
console.log(JSON.stringify(await attack.run(target)));
process.exit(0);
