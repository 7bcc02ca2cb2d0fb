import { createReadStream, existsSync } from 'node:fs';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { agentFiles, installScript } from '../systems/agent-files.ts';

/** Serves the files of the Linux agent, so that a system needs only this server to enrol. */
export function serveAgent(
  app: FastifyInstance,
  mayFetch: (request: FastifyRequest) => Promise<boolean>,
): void {
  app.get<{ Params: { file: string } }>('/agent/:file', async (request, reply) => {
    if (!(await mayFetch(request)))
      return reply
        .code(401)
        .send('The agent is given to whoever sends "Authorization: Bearer" with a token for enrolling.\n');
    if (request.params.file === 'linux.sh')
      return reply.type('text/x-shellscript; charset=utf-8').send((await installScript()).text);
    const file = Object.hasOwn(agentFiles, request.params.file) ? agentFiles[request.params.file] : undefined;
    if (!file) return reply.code(404).send('There is no such file.\n');
    if (!existsSync(file.path))
      return reply.code(503).send('The agent has not been built. Run "npm run build".\n');
    return reply.type(file.type).send(createReadStream(file.path));
  });
}
