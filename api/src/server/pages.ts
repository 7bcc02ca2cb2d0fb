import { existsSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import serveFiles from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { allowCaching, newNonce, pagePolicy } from '../http/headers.ts';
import type { Upgrades } from '../http/upgrades.ts';

/** The folder of the dashboard, which is beside this one both in the repository and in a build. */
const folder = fileURLToPath(new URL('../../../web', import.meta.url));

/** The parts of a Next.js server that are used. */
interface NextServer {
  prepare(): Promise<void>;
  getRequestHandler(): (request: IncomingMessage, response: ServerResponse) => Promise<void>;
}

/**
 * A server that never listens. Next.js attaches its listener for upgrades to the server that it is given, or else to
 * ours, where `Upgrades` already listens. Upgrades for Next.js (hot reloading in development) are passed on to this
 * one.
 */
const upgradesForNext = createServer();

let nextServer: Promise<NextServer> | undefined;

/** One for the whole process, because Next.js cannot be started twice in it. */
function prepareNext(dev: boolean): Promise<NextServer> {
  nextServer ??= (async () => {
    process.env.NEXT_TELEMETRY_DISABLED ??= '1';
    const next: (options: object) => NextServer = createRequire(`${folder}/package.json`)('next');
    const made = next({ dev, dir: folder, quiet: true, httpServer: upgradesForNext });
    await made.prepare();
    return made;
  })();
  return nextServer;
}

/** Serves the dashboard on all paths that are not part of the API: the build, or in development the sources. */
export async function servePages(app: FastifyInstance, upgrades: Upgrades): Promise<void> {
  const isBuilt = existsSync(`${folder}/.next/BUILD_ID`);
  const isDevelopment = process.env.MUSTER_PAGES === 'development';
  if (!isBuilt && !isDevelopment) {
    app.get('/*', async (_request, reply) =>
      reply.code(503).send('The dashboard has not been built. Run "npm run build".\n'),
    );
    return;
  }
  const server = await prepareNext(isDevelopment);
  const handle = server.getRequestHandler();
  if (isDevelopment) {
    upgrades.add(
      (path) => path.startsWith('/_next'),
      (request, socket, head) => upgradesForNext.emit('upgrade', request, socket, head),
    );
  }
  if (isBuilt && !isDevelopment) await serveScripts(app);
  app.all('/*', async (request, reply) => {
    const nonce = newNonce();
    const policy = pagePolicy({ nonce, isDevelopment });
    allowCaching(reply).header('Content-Security-Policy', policy);
    // Next.js reads the nonce for its scripts from the policy in the request headers, and the layout reads it from
    // `x-nonce`.
    request.raw.headers['content-security-policy'] = policy;
    request.raw.headers['x-nonce'] = nonce;
    reply.hijack();
    for (const [name, value] of Object.entries(reply.getHeaders()))
      if (value !== undefined) reply.raw.setHeader(name, value);
    await handle(request.raw, reply.raw);
  });
}

/**
 * Serves the files that the build named by their content: compressed in advance, and cached by browsers indefinitely.
 */
async function serveScripts(app: FastifyInstance): Promise<void> {
  await app.register(serveFiles, {
    root: `${folder}/.next/static`,
    prefix: '/_next/static/',
    preCompressed: true,
    immutable: true,
    maxAge: '365d',
    decorateReply: false,
  });
}
