import type { FastifyInstance } from 'fastify';

/** Starts listening. If that fails, the error says why and what to do. */
export async function listen(app: FastifyInstance, host: string, port: number): Promise<void> {
  try {
    await app.listen({ host, port });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const why = typeof code === 'string' ? cannotListen[code] : undefined;
    throw why
      ? new Error(`Muster cannot listen on port ${port} of ${host}: ${why}`, { cause: error })
      : error;
  }
}

const cannotListen: Record<string, string> = {
  EADDRINUSE: 'something listens there already. Stop it, or state another port with --port (MUSTER_PORT).',
  EADDRNOTAVAIL: 'this machine does not have that address. State one that it has with --host (MUSTER_HOST).',
  ENOTFOUND: 'there is no address of that name. Correct --host (MUSTER_HOST).',
  EACCES: 'this account may not use that port. State one above 1023 with --port (MUSTER_PORT).',
};
