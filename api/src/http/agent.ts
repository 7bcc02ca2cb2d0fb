import { createReadStream, existsSync } from 'node:fs';
import { machine } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { FastifyInstance } from 'fastify';

/** The agent for Linux, beside this folder in the repository and in a build of it. */
const folder = fileURLToPath(new URL('../../../syncers/linux/dist/', import.meta.url));

/** What `install.sh` fetches. Nothing of it is secret; which system may enrol is said by its token. */
const files: Record<string, { path: string; type: string }> = {
  'linux.sh': { path: `${folder}install.sh`, type: 'text/x-shellscript; charset=utf-8' },
  'muster-linux.mjs': { path: `${folder}muster-linux.mjs`, type: 'text/javascript; charset=utf-8' },
  'muster-agent.service': { path: `${folder}muster-agent.service`, type: 'text/plain; charset=utf-8' },
  // For systems that have none: the one that runs this server, where theirs is such a machine, too.
  [`node-${machine()}`]: { path: process.execPath, type: 'application/octet-stream' },
};

/** Serves the agent, so that a system needs nothing but this server to enrol. */
export async function serveAgent(app: FastifyInstance): Promise<void> {
  app.get<{ Params: { file: string } }>('/agent/:file', async ({ params }, reply) => {
    const file = Object.hasOwn(files, params.file) ? files[params.file] : undefined;
    if (!file) return reply.code(404).send('There is no such file.\n');
    if (!existsSync(file.path))
      return reply.code(503).send('The agent has not been built. Run "npm run build".\n');
    return reply.type(file.type).send(createReadStream(file.path));
  });
}
