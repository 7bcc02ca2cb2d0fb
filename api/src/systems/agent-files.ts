import { createHash } from 'node:crypto';
import { createReadStream, existsSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { machine } from 'node:os';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';

/** The folder of the Linux agent, which is beside this one both in the repository and in a build. */
const folder = fileURLToPath(new URL('../../../syncers/linux/', import.meta.url));

interface AgentFile {
  path: string;
  type: string;
}

/** The files that a system needs to enrol, beside the script that fetches them. */
export const agentFiles: Record<string, AgentFile> = {
  'muster-linux.mjs': { path: `${folder}dist/muster-linux.mjs`, type: 'text/javascript; charset=utf-8' },
  'muster-agent.service': {
    path: `${folder}dist/muster-agent.service`,
    type: 'text/plain; charset=utf-8',
  },
  // The Node.js binary of this server, for systems of the same architecture that have none.
  [`node-${machine()}`]: { path: process.execPath, type: 'application/octet-stream' },
};

const known = new Map<string, { stamp: string; sum: Promise<string> }>();

/** The SHA-256 of a file in hexadecimal digits, cached until the file changes. */
function sumOf(path: string): Promise<string> {
  const { mtimeMs, size } = statSync(path);
  const stamp = `${mtimeMs} ${size}`;
  const before = known.get(path);
  if (before?.stamp === stamp) return before.sum;
  const hash = createHash('sha256');
  const sum = pipeline(createReadStream(path), hash).then(() => hash.digest('hex'));
  known.set(path, { stamp, sum });
  sum.catch(() => known.delete(path));
  return sum;
}

/**
 * The installation script, which contains the SHA-256 of every file that it fetches, and the SHA-256 of the script
 * itself, which the enrolment command contains. So whoever runs the command gets exactly the files of this server, or
 * an error.
 */
export async function installScript(): Promise<{ text: string; sum: string }> {
  const template = await readFile(`${folder}install.sh`, 'utf8');
  const sums: string[] = [];
  for (const [name, { path }] of Object.entries(agentFiles))
    if (existsSync(path)) sums.push(`${await sumOf(path)}  ${name}`);
  const text = template.replace("sums=''", `sums='${sums.join('\n')}'`);
  return { text, sum: createHash('sha256').update(text).digest('hex') };
}
