import { createHash } from 'node:crypto';
import { createReadStream, existsSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { machine } from 'node:os';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';

/** The agent for Linux, beside this folder in the repository and in a build of it. */
const folder = fileURLToPath(new URL('../../../syncers/linux/', import.meta.url));

interface AgentFile {
  path: string;
  type: string;
}

/** What a system needs to become one of Muster's, beside the script that fetches it. */
export const agentFiles: Record<string, AgentFile> = {
  'muster-linux.mjs': { path: `${folder}dist/muster-linux.mjs`, type: 'text/javascript; charset=utf-8' },
  'muster-agent.service': {
    path: `${folder}dist/muster-agent.service`,
    type: 'text/plain; charset=utf-8',
  },
  // For systems that have none: the one that runs this server, where theirs is such a machine, too.
  [`node-${machine()}`]: { path: process.execPath, type: 'application/octet-stream' },
};

const known = new Map<string, { stamp: string; sum: Promise<string> }>();

/** SHA-256 of a file, in hexadecimal. It is computed again only when the file has changed. */
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
 * The script that makes a system one of Muster's, with the SHA-256 of everything that it fetches; and the one of itself,
 * which the enrolment command states. So whoever has the command gets what this server has, or nothing.
 */
export async function installScript(): Promise<{ text: string; sum: string }> {
  const template = await readFile(`${folder}install.sh`, 'utf8');
  const sums: string[] = [];
  for (const [name, { path }] of Object.entries(agentFiles))
    if (existsSync(path)) sums.push(`${await sumOf(path)}  ${name}`);
  const text = template.replace("sums=''", `sums='${sums.join('\n')}'`);
  return { text, sum: createHash('sha256').update(text).digest('hex') };
}
